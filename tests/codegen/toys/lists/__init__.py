"""A toy SDK whose listings are iterators of pages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from functools import partial
from typing import Any, Generic, TypeVar

import httpx

from ._requests import get, get_async
from .models import AskedPage, AwaitedPage, Chore, ChorePage, HeldPage

T = TypeVar("T")

__all__ = ["AsyncClient", "Client"]


class Pager(Iterator[list[T]]):
    """Pages of a listing, by a cursor."""

    def __init__(
        self,
        client: httpx.Client,
        url: str,
        make: Callable[[Any], T],
        params: dict[str, Any],
    ) -> None:
        self._client = client
        self._url = url
        self._make = make
        self._params = params
        self._cursor: str | None = ""

    def __next__(self) -> list[T]:
        """Request a page."""
        if self._cursor is None:
            raise StopIteration
        params = dict(self._params)
        if self._cursor:
            params["cursor"] = self._cursor
        data = get(self._client, self._url, params)
        self._cursor = data.get("next_cursor")
        return [self._make(item) for item in data["results"]]


class AsyncPager(Generic[T]):
    """Pages of a listing, by a cursor among the parameters."""

    def __init__(
        self, client: httpx.AsyncClient, url: str, make: Callable[[Any], T], params: dict[str, Any]
    ) -> None:
        self._client = client
        self._url = url
        self._make = make
        self._params = params
        self._is_last = False

    def __aiter__(self) -> AsyncPager[T]:
        return self

    async def __anext__(self) -> list[T]:
        """Request a page."""
        if self._is_last:
            raise StopAsyncIteration
        data = await get_async(self._client, self._url, self._params)
        self._continue_after(data.get("next_cursor"))
        return [self._make(item) for item in data["results"]]

    def _continue_after(self, cursor: str | None) -> None:
        self._params["cursor"] = cursor
        self._is_last = cursor is None


class NumberedPager(Iterator[ChorePage]):
    """Pages of a listing, by number."""

    __slots__ = ("client", "number")

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.number = 0

    def __next__(self) -> ChorePage:
        """Request a page."""
        data = get(self.client, "/chores", {"page": self.number + 1})
        if not data["items"]:
            raise StopIteration
        self.number += 1
        return ChorePage(self.number, [Chore.from_dict(item) for item in data["items"]])


class Growing(Generic[T]):
    """Items of a listing, of which a page is requested when the last one is used up."""

    def __init__(self, items: list[T] | None = None) -> None:
        self.__items: list[T] = items or []

    def __getitem__(self, index: int) -> T:
        while len(self.__items) <= index and self._can_grow():
            self._grow()
        return self.__items[index]

    def __iter__(self) -> Iterator[T]:
        yield from self.__items
        while self._can_grow():
            new = self._grow()
            yield from new

    def _grow(self) -> list[T]:
        new = self._request()
        self.__items += new
        return new

    def _can_grow(self) -> bool:
        raise NotImplementedError

    def _request(self) -> list[T]:
        raise NotImplementedError


class GrowingByCursor(Growing[T]):
    """A listing of which the pages have cursors."""

    def __init__(
        self,
        client: httpx.Client,
        make: Callable[[Any], T],
        first: dict[str, Any] | None = None,
    ) -> None:
        self.__client = client
        self.__make = make
        self.__cursor: str | None = ""
        super().__init__(self._read(first) if first else None)

    def _can_grow(self) -> bool:
        return self.__cursor is not None

    def _request(self) -> list[T]:
        params = {"cursor": self.__cursor} if self.__cursor else {}
        return self._read(get(self.__client, "/chores", params))

    def _read(self, data: dict[str, Any]) -> list[T]:
        self.__cursor = data.get("next_cursor")
        return [self.__make(item) for item in data["results"]]


class GrowingToSize(Growing[str]):
    """A listing that ends at its size, which only the items tell."""

    size = 3

    def __init__(self, client: httpx.Client) -> None:
        self._names: list[str] = []
        self._client = client

    def __iter__(self) -> Iterator[str]:
        yield from self._names
        while self._can_grow():
            new = self._grow()
            yield from new

    def _grow(self) -> list[str]:
        new = self._request()
        self._names += new
        return new

    def _can_grow(self) -> bool:
        return len(self._names) < self.size

    def _request(self) -> list[str]:
        self.page = len(self._names)
        return [str(name) for name in get(self._client, "/names", {"page": self.page})["results"]]


class Opaque(Iterator[list[str]]):
    """Pages whose state is a generator's."""

    def __init__(self, client: httpx.Client) -> None:
        self._pages = _pages(client)

    def __next__(self) -> list[str]:
        """Request a page."""
        return next(self._pages)


class Opening(Iterator[list[str]]):
    """Pages whose state is an object."""

    def __init__(self, client: httpx.Client) -> None:
        self._pages: Iterator[list[str]] = iter(())
        self._client: httpx.Client | None = client

    def __next__(self) -> list[str]:
        """Request a page."""
        if self._client is not None:
            self._pages, self._client = _pages(self._client), None
        return next(self._pages)


class Events(Iterator[bool]):
    """Items that arrive one by one."""

    count = 0

    def __next__(self) -> bool:
        """Wait for an item."""
        self.count += 1
        return True


def _pages(client: httpx.Client) -> Generator[list[str], None, None]:
    params: dict[str, str] = {}
    while True:
        data = get(client, "/names", params)
        yield [str(item) for item in data["results"]]
        if not data.get("next_cursor"):
            return
        params = {"cursor": data["next_cursor"]}


class Client:
    """The client."""

    def __init__(self, token: str, base_url: str = "https://lists.invalid") -> None:
        headers = {"Authorization": f"Bearer {token}"}
        self._client = httpx.Client(base_url=base_url, headers=headers)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *reason: object) -> None:
        self._client.close()

    def get_chore(self, chore_id: str) -> Chore:
        """Get a chore."""
        return Chore.from_dict(get(self._client, f"/chores/{chore_id}", {}))

    def get_chores(self, *, label: str | None = None) -> Iterator[list[Chore]]:
        """List chores."""
        params = {"label": label} if label is not None else {}
        return Pager(self._client, "/chores", Chore.from_dict, params)

    def get_names(self) -> Pager[str]:
        """List names."""
        names = Pager(self._client, "/names", str, {})
        assert names is iter(names)
        return names

    def get_numbered(self) -> Iterator[ChorePage]:
        """List chores by number."""
        return self._numbered()

    def get_generated(self) -> Generator[list[str], None, None]:
        """List ids."""
        yield from _pages(self._client)

    def get_growing(self) -> GrowingByCursor[Chore]:
        """List chores."""
        return GrowingByCursor(self._client, Chore.from_dict)

    def get_started(self) -> GrowingByCursor[Chore]:
        """List chores, of which the first page is requested at once."""
        return GrowingByCursor(self._client, Chore.from_dict, get(self._client, "/chores", {}))

    def get_sized(self) -> GrowingToSize:
        """List names."""
        return GrowingToSize(self._client)

    def get_opaque(self) -> Iterator[list[str]]:
        """List ids."""
        return Opaque(self._client)

    def get_opening(self) -> Iterator[list[str]]:
        """List ids."""
        return Opening(self._client)

    def get_events(self) -> Iterator[bool]:
        """Wait for events."""
        return Events()

    def get_held(self) -> HeldPage:
        """List names, by pages that hold a function."""
        return self._held("")

    def get_held_after(self, cursor: str | None = None) -> HeldPage:
        """List names from a cursor on, by pages that hold a function."""
        return self._held(cursor or "")

    def _held(self, cursor: str) -> HeldPage:
        data = get(self._client, "/names", {"cursor": cursor} if cursor else {})
        following = data.get("next_cursor")
        fetch = (lambda: self._held(following)) if following else None
        return HeldPage(data["items"], following, fetch)

    def get_asked(self) -> AskedPage:
        """List names, by pages that have a method for the next one."""
        return self._asked("")

    def _asked(self, cursor: str) -> AskedPage:
        data = get(self._client, "/names", {"cursor": cursor})
        return AskedPage(data["items"], data.get("next_cursor"), self._asked)

    def _numbered(self) -> NumberedPager:
        return NumberedPager(self._client)


class AsyncClient:
    """The client for asyncio."""

    def __init__(self, token: str, base_url: str = "https://lists.invalid") -> None:
        headers = {"Authorization": f"Bearer {token}"}
        self._client = httpx.AsyncClient(base_url=base_url, headers=headers)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self._client.aclose()

    async def get_chores(self, *, label: str | None = None) -> AsyncIterator[list[Chore]]:
        """List chores."""
        params = {"label": label} if label is not None else {}
        return AsyncPager(self._client, "/chores", Chore.from_dict, params)

    def get_names(self) -> AsyncPager[str]:
        """List names."""
        return AsyncPager[str](self._client, "/names", str, {})

    async def get_generated(self) -> AsyncGenerator[list[str], None]:
        """List ids."""
        params: dict[str, str] = {}
        while True:
            data = await get_async(self._client, "/names", params)
            yield [str(item) for item in data["results"]]
            if not data.get("next_cursor"):
                return
            params = {"cursor": data["next_cursor"]}

    async def get_held(self) -> AwaitedPage:
        """List names, by pages that hold an asynchronous function."""
        return await self._held("")

    async def _held(self, cursor: str) -> AwaitedPage:
        params = {"cursor": cursor} if cursor else {}
        data = await get_async(self._client, "/names", params)
        following = data.get("next_cursor")
        return AwaitedPage(data["items"], partial(self._held, following) if following else None)
