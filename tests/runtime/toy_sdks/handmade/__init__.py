"""A hand-written SDK, whose objects keep their client to make further calls."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
from pydantic import BaseModel, PrivateAttr

T = TypeVar("T")


class _NotSetType:
    """The class of a sentinel."""


NOT_SET = _NotSetType()
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Region(Enum):
    """A value that both a client and its answers contain."""

    EU = "eu"


class Requester:
    """Sends requests."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.lock = threading.Lock()

    def get(self, path: str) -> str:
        """Return an answer."""
        return path


class Client:
    """The client."""

    def __init__(self, token: str) -> None:
        self._requester = Requester(token)
        self.servers = Servers(self)
        self.seen: list[Server] = []
        self.pending: Any = None
        self.region = Region.EU
        self.default = NOT_SET
        self.since = EPOCH

    def page(self, cursor: str) -> Page:
        """Return the page at a cursor."""
        return Page([cursor], cursor, self.page)


class Servers:
    """A namespace."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def build(self, name: str, **facts: Any) -> Server:
        """Return a server from an answer; the client caches it."""
        server = Server(self, name, **facts)
        self._client.seen.append(server)
        return server


class Slotted:
    """An object without a dict."""

    __slots__ = ("left", "owner", "unset")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self.left = 1


class Records(dict[str, Any]):
    """A mapping with attributes."""

    headers: dict[str, str]


class Lazy:
    """An object that loads missing attributes from the API."""

    __slots__ = ("_client", "id", "name")

    def __init__(self, client: Client) -> None:
        self._client = client
        self.id = 1

    def __getattr__(self, name: str) -> Any:
        raise ConnectionError(f"the API was asked for {name}")


class Named(str):
    """A subclass of ``str``."""


class Moved:
    """An object with a ``__reduce__`` method."""

    def __init__(self, module: Any) -> None:
        self.module = module

    def __getstate__(self) -> dict[str, str]:
        return {"name": self.module.__name__}

    def __setstate__(self, state: dict[str, str]) -> None:
        import importlib

        self.module = importlib.import_module(state["name"])


@dataclass
class Page:
    """A page that fetches the next one by a function."""

    items: list[str]
    cursor: str
    _fetch: Callable[[str], Page]


@dataclass
class Shop:
    """A dataclass whose constructor takes an answer, and not its fields."""

    title: str
    opened_at: datetime | None = None

    def __init__(self, **answer: Any) -> None:
        self.title = answer.pop("name")
        self.opened_at = answer.pop("openedAt", None)
        self.__dict__.update(answer)


@dataclass
class Address(str):
    """A text with attributes, whose dataclass takes them."""

    text: str
    host: str = field(init=False)

    def __new__(cls, text: str) -> Address:
        return str.__new__(cls, text)

    def __post_init__(self) -> None:
        self.host = self.text.partition("/")[0]


class Listing(BaseModel):
    """A model with the client in a private attribute, and models that have it too."""

    items: list[Listing] = []
    name: str = ""
    _client: Any = PrivateAttr()
    _fetch: Any = PrivateAttr(default=None)
    _context: Any = PrivateAttr(default=None)
    _raw: dict[str, Any] = PrivateAttr(default_factory=dict)


class Batch(Generic[T]):
    """An object on which ``Batch[Label](...)`` notes the class of its items."""

    def __init__(self, items: list[T]) -> None:
        self.items = items


class Label(msgspec.Struct):
    """A struct."""

    name: str


class Thing(msgspec.Struct, kw_only=True, frozen=True):
    """A struct whose fields may be unset, and that holds another and an object."""

    id: int
    note: str | msgspec.UnsetType = msgspec.UNSET
    labels: list[Label] = []
    server: Any = None


@dataclass
class Pair:
    """A dataclass that holds an object."""

    server: Server
    number: int


class Shown(NamedTuple):
    """A named tuple that holds objects."""

    servers: list[Server]
    next_page: int | None


class Server:
    """A server, with the requester for further calls."""

    def __init__(self, servers: Servers, name: str, **facts: Any) -> None:
        self._servers = servers
        self._requester = servers._client._requester
        self.name = name
        self.description: Any = NOT_SET
        self.pending: Any = None
        self.made_at: datetime | None = None
        self.children: list[Server] = []
        self.parent: Server | None = None
        self.__dict__.update(facts)

    def start(self) -> str:
        """Make a call."""
        return self._requester.get(f"/servers/{self.name}/start")


def records(**entries: Any) -> Records:
    """Return a mapping with headers."""
    made = Records(entries)
    made.headers = {"etag": "x"}
    return made


def ordered() -> OrderedDict[str, int]:
    """Return an ordered mapping."""
    return OrderedDict(b=1, a=2)
