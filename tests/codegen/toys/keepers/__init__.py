"""A toy SDK with results that look like data and cannot be stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeVar

import requests
from pydantic import BaseModel, PrivateAttr

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


class Bound:
    """Data beside the client that returned it."""

    __slots__ = ("client", "name")

    def __init__(self, client: Client, name: str) -> None:
        self.client = client
        self.name = name


class Attached(BaseModel):
    """Data to which the client is added, and that keeps the answer."""

    name: str
    _client: Client = PrivateAttr()
    _answer: dict[str, Any] = PrivateAttr()

    def __init__(self, **answer: Any) -> None:
        super().__init__(**answer)
        self._answer = answer


class Client:
    """The client."""

    def __init__(self, token: str) -> None:
        self.token = token
        self._session = requests.Session()

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

    def get_bound(self) -> Bound:
        """Get data beside the client."""
        return Bound(self, "a")

    def get_attached(self) -> Attached:
        """Get data to which the client is added."""
        attached = Attached(name="a")
        attached._client = self
        return attached
