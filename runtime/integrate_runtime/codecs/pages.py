"""Pages of SDKs whose page objects fetch the next page themselves."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

from .registry import get_codec

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Request for a page, as data.

    Attributes:
        kind: Class of the page.
        arguments: Request as the SDK's page keeps it: URL, parameters, and so on.
    """

    kind: Any
    arguments: Mapping[str, object]


FetchPage: TypeAlias = Callable[[PageRequest], Coroutine[Any, Any, Any]]
"""Fetches the next page, as a task."""


@runtime_checkable
class LivePages(Protocol):
    """Codec of an SDK whose page objects fetch the next page themselves."""

    def attach(self, value: object, fetch: FetchPage) -> None:
        """Make a page fetch the next one with ``fetch``."""
        ...

    def request_page(self, client: Any, request: PageRequest) -> object:
        """Request a page from the SDK's client; the result may be awaitable."""
        ...

    def next_request(self, value: Any) -> PageRequest | None:
        """Return the request for the page after ``value``, or None after the last one."""
        ...

    def is_page(self, kind: Any) -> bool:
        """Whether a type is a page."""
        ...


@runtime_checkable
class LinkedPages(Protocol):
    """Codec of an SDK whose responses name the next page in a ``Link`` header."""

    def request_link(
        self, client: Any, method: Callable[..., object], url: str, headers: Mapping[str, str]
    ) -> object:
        """Request the page at a URL through the SDK's client; the result may be awaitable.

        Args:
            client: Client of the SDK.
            method: SDK method that returned the first page.
            url: URL of the page.
            headers: Headers that the caller passed to the method.

        Raises:
            NoPages: If the URL is of another server than the client's, which must not get its
                credentials.
        """
        ...


@cache
def live_pages(codec: str) -> LivePages | None:
    """Return the named codec if its SDK's pages fetch the next page themselves, else None."""
    instance = get_codec(codec)
    return instance if isinstance(instance, LivePages) else None
