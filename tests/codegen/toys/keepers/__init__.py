"""A toy SDK with results that look like data and cannot be stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass
class Plain:
    """Data."""

    name: str


@dataclass
class Holder:
    """A lock beside data."""

    name: str
    lock: Any = field(default_factory=Lock)


@dataclass
class Strict:
    """Data that can be made once."""

    name: str

    def __post_init__(self) -> None:
        if self.name.startswith("made "):
            raise ValueError("not twice")
        self.name = f"made {self.name}"


class Client:
    """The client."""

    def __init__(self, token: str) -> None:
        self.token = token

    def load(self, target_type, target_id):
        """Get an object by its class."""
        loaded = target_type.make(target_id, self)
        loaded.refresh()
        return loaded

    def give(self, kind: type[T], name: str) -> T:
        """Make data of a class."""
        return kind(name)

    def get_plain(self) -> Plain:
        """Get data."""
        return Plain("a")

    def get_holder(self) -> Holder:
        """Get a lock beside data."""
        return Holder("a")

    def get_strict(self) -> Strict:
        """Get data that can be made once."""
        return Strict("a")
