"""``Operation``: an SDK's method as data, as generated packages declare it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Repeat: TypeAlias = Literal["safe", "unsafe"]
"""Whether a call of unknown outcome may be sent again."""


@dataclass(frozen=True, slots=True)
class Label:
    """Label under which an argument of an operation is shown.

    Attributes:
        label: Text of the label, such as ``Issue Number``.
        parameter: Name of the parameter, or of a field in a body that is passed as a mapping;
            ``accounts().messages().sid`` for the argument of a callable namespace.
    """

    label: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Operation:
    """Description of one method of an SDK.

    Attributes:
        id: Namespace path and method, such as ``issues.create``.
        call: Attribute path from the client, such as ``rest.issues.async_create``; callable
            namespaces have brackets, as in ``messages().fetch``.
        name: Title, such as ``Create Issue``.
        output: Type expression of the result, such as ``list[pkg.models:Issue]``.
        properties: Labels of the arguments to show, in order.
        http: Verb and path template, such as ``POST /repos/{owner}/{repo}/issues``.
        redact: Dotted paths of arguments that are never stored or shown.
        repeat: ``safe`` if a call of unknown outcome may be sent again, or else ``unsafe``.
        idempotency: Parameter for the idempotency key; a name with a hyphen is a header, and a
            dotted one leads into a parameter that takes a mapping: ``options.idempotency_key``.
        items: Dotted path of a page's items in the response; empty if responses are lists, or the
            path has to be found in each response.
        answers: Types of the result by HTTP status, where they differ from ``output``: ``None`` for
            an empty answer.
        pending: Statuses of answers that say that the result is still being computed; the task
            waits and calls again.
        page_iterator: Whether the method returns pages one by one, of which a task reads one.
        growing_list: Members of a list that requests a page at a time while it is iterated: the
            attribute with the items that were read, the method that tells whether a page follows,
            and the method that reads a page. Empty if the pages come from an iterator.
        next_page: Field of a page with the function that fetches the next one, if the method
            returns the first page; empty if the pages come from an iterator.
    """

    id: str
    call: str
    name: str
    output: str
    properties: tuple[Label, ...] = ()
    http: str = ""
    redact: tuple[str, ...] = ()
    repeat: Repeat = "unsafe"
    idempotency: str | None = None
    items: str = ""
    answers: tuple[tuple[int, str], ...] = ()
    pending: tuple[int, ...] = ()
    page_iterator: bool = False
    growing_list: tuple[str, str, str] | tuple[()] = ()
    next_page: str = ""

    def output_of(self, status: int) -> str:
        """Return the type expression of the result of a response with a status."""
        return next((output for code, output in self.answers if code == status), self.output)

    @property
    def every_output(self) -> str:
        """Type expression of the results of all responses."""
        outputs = dict.fromkeys([self.output, *(output for _, output in self.answers)])
        return " | ".join(outputs)
