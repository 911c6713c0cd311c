"""Data of the toy SDK."""

from __future__ import annotations

from collections.abc import Callable
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
