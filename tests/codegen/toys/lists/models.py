"""Data of the toy SDK."""

from __future__ import annotations

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
