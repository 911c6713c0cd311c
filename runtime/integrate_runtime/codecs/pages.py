"""Pages of SDKs that get further pages by themselves."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol, TypeAlias, runtime_checkable

from .registry import get_codec


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What an SDK's client is asked for, as data.

    Attributes:
        kind: The class of the page.
        arguments: The request: its URL, parameters and whatever else the SDK's page keeps of it.
    """

    kind: Any
    arguments: Mapping[str, object]


Follow: TypeAlias = Callable[[PageRequest], Coroutine[Any, Any, Any]]
"""Gets the page after the one that it belongs to."""


@runtime_checkable
class LivePages(Protocol):
    """A codec whose SDK's pages get further ones by themselves."""

    def attach(self, value: object, follow: Follow) -> None:
        """Let a page get the next one by ``follow``."""
        ...

    def ask(self, client: Any, request: PageRequest) -> object:
        """Get a page from the SDK's client; the result may be an awaitable."""
        ...

    def further(self, value: Any) -> PageRequest | None:
        """What to ask for after a page; None after the last one."""
        ...

    def is_page(self, kind: Any) -> bool:
        """Whether a type is a page."""
        ...


@cache
def live_pages(codec: str) -> LivePages | None:
    """The codec of a name, where its SDK's pages get further ones by themselves."""
    found = get_codec(codec)
    return found if isinstance(found, LivePages) else None
