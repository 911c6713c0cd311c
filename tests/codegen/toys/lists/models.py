"""Data of the toy SDK."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class Chore:
    """A task of a list of things to do."""

    id: str
    content: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Chore:
        """Return the task in a JSON object."""
        return cls(data["id"], data["content"])


@dataclass
class ChorePage:
    """A page with its number."""

    number: int
    items: list[Chore]


@dataclass
class HeldPage:
    """A page that fetches the next one by a function."""

    items: list[str]
    next_cursor: str | None = None
    _fetch: Callable[[], HeldPage] | None = None

    def get_next(self) -> HeldPage | None:
        """Fetch the next page."""
        return self._fetch() if self._fetch is not None else None


@dataclass
class AwaitedPage:
    """A page that fetches the next one by an asynchronous function."""

    items: list[str]
    get_next: Callable[[], Awaitable[AwaitedPage]] | None = None


class AskedPage:
    """A page whose client fetches the next one."""

    items: list[str]

    def __init__(self, items: list[str], following: str | None, ask: Callable[[str], Any]) -> None:
        self.items = items
        self._following = following
        self._ask = ask

    def next_page(self) -> AskedPage:
        """Fetch the next page, which is empty after the last one."""
        if self._following is None:
            return AskedPage([], None, self._ask)
        page: AskedPage = self._ask(self._following)
        return page
