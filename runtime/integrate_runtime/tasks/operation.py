"""An SDK method as data: what generated packages are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Repeat: TypeAlias = Literal["safe", "unsafe"]


@dataclass(frozen=True, slots=True)
class Label:
    """A property that shows one of an operation's arguments.

    Attributes:
        label: What a person reads, such as ``Issue Number``.
        parameter: The SDK's parameter, or a field of a body that is passed as a mapping; of a
            namespace that takes arguments ``accounts().messages().sid``.
    """

    label: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of an SDK.

    Attributes:
        id: Namespace path and method, such as ``issues.create``.
        call: Attribute path from the client, such as ``rest.issues.async_create``; a namespace
            that takes arguments is marked, as in ``messages().fetch``.
        name: Title, such as ``Create Issue``.
        output: The result's type as an expression of ``module:Class`` names.
        properties: What to show of the arguments, in order.
        http: Verb and path, such as ``POST /repos/{owner}/{repo}/issues``.
        redact: Dotted paths of parameters that are never stored or shown.
        repeat: Whether a call whose outcome is unknown may be made again.
        idempotency: The parameter that takes an idempotency key; a name with a hyphen is a header.
        items: The field of an answer that has a page's items, dotted where it is within another;
            empty where answers are lists, or where each one has to say it.
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
