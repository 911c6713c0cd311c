"""Next pages that an API names by a URL, in a ``Link`` header (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlsplit

from integrate_runtime.tasks.work import OperationWork

from .cursors import PAGE_PARAMETERS

if TYPE_CHECKING:
    from integrate_runtime.codecs.pages import LinkedPages
    from integrate_runtime.tasks.task import Task

# A target in angle brackets, then parameters whose values are tokens or quoted strings.
_LINK = re.compile(r'<(?P<target>[^>]*)>(?P<parameters>(?:[^",<]|"(?:[^"\\]|\\.)*+")*+)')
_PARAMETER = re.compile(
    r';\s*(?P<name>[\w!#$&+.^`|~*-]++)\s*(?:=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*+)"|(?P<token>[^\s;,"]++)))?'
)


def next_link(header: str) -> str | None:
    """Return the target of the first link with the relation ``next``; None without one.

    Args:
        header: Value of a ``Link`` header; several values are joined by commas.
    """
    return next((target for target, relations in _links(header) if "next" in relations), None)


def link_arguments(url: str, parameters: Collection[str]) -> dict[str, object] | None:
    """Return the arguments with which a method requests the page at a URL.

    Args:
        url: URL of the page.
        parameters: Names of the method's parameters.

    Returns:
        The arguments of the page; None if the method lacks a parameter of the URL's query, so that
        it cannot request this page.
    """
    query = dict(parse_qsl(urlsplit(url).query))
    names = [name for name in query if name in PAGE_PARAMETERS]
    if not names or not query.keys() <= set(parameters):
        return None
    if "page" in names and "since" in names:
        names.remove("since")  # with numbered pages it is a filter, not a cursor
    return {name: int(query[name]) if query[name].isdecimal() else query[name] for name in names}


@dataclass(frozen=True, slots=True)
class LinkWork(OperationWork):
    """Request for a further page by the URL that the previous page named.

    Attributes:
        url: URL of the page.
        codec: Sends the request through the SDK's client.
    """

    url: str = ""
    codec: LinkedPages | None = None

    @classmethod
    def after(cls, first: OperationWork, url: str, codec: LinkedPages) -> LinkWork:
        """Return the request for a further page of a listing.

        Args:
            first: Request for the first page.
            url: URL of the page.
            codec: Sends the request.
        """
        return cls(
            first.operation,
            first.arguments,
            first.switches,
            first.classes,
            (),
            first.namespace,
            url=url,
            codec=codec,
        )

    @property
    def bound_arguments(self) -> Mapping[str, object]:
        """The operation's arguments and the URL."""
        return {**self.arguments, "url": self.url}

    def invoke(self, client: Any, task: Task, io: Any) -> object:
        """Request the page; the result is awaitable.

        Raises:
            SdkMismatch: If the installed SDK has no such method.
            NoPages: If the URL is of another server than the SDK's.
        """
        headers = cast("Mapping[str, str]", self.arguments.get("headers") or {})
        codec = cast("LinkedPages", self.codec)
        return codec.request_link(client, self.method(client), self.url, headers)


def _links(header: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the target and the relations of each link, with relations in lower case."""
    for link in _LINK.finditer(header):
        matches = _PARAMETER.finditer(link["parameters"])
        # Only the first "rel" of a link counts.
        relation = next((match for match in matches if match["name"].lower() == "rel"), None)
        text = (relation["quoted"] or relation["token"] or "") if relation else ""
        yield link["target"], text.lower().split()
