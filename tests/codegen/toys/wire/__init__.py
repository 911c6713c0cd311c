"""An SDK that sends HTTP requests, with the peculiarities that a proof has to see through."""

from __future__ import annotations

import threading
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx


@dataclass
class Item:
    id: str
    colour: str | None = None


@dataclass
class Locked:
    id: str
    lock: Any = field(default_factory=threading.Lock)


class Opaque:
    """A type that does not say what its values are."""


class Ticket:
    """A type that states its values in its constructor alone."""

    def __init__(self, number: int, note: str | None = None) -> None:
        self.number = number
        self.note = note


class Items:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, item_id: str, *, colour: str | None = None) -> Item:
        """Each request has another id, as many APIs want."""
        params = {} if colour is None else {"colour": colour}
        headers = {"X-Request-Id": str(uuid.uuid4())}
        answer = await self._client.send("GET", f"/items/{item_id}", params=params, headers=headers)
        return Item(answer["id"])

    async def find(self, *, name: str | None = None, number: int | None = None) -> Item:
        """The two parameters exclude each other."""
        if name is not None and number is not None:
            raise ValueError("pass a name or a number")
        answer = await self._client.send("POST", "/find", json={"name": name, "number": number})
        return Item(answer["id"])

    async def refuse(self, item_id: str) -> Item:
        raise ValueError("never")

    async def lock(self, item_id: str) -> Locked:
        """The result cannot be stored."""
        answer = await self._client.send("POST", f"/items/{item_id}/lock")
        return Locked(answer["id"])

    async def use(self, ticket: Ticket) -> Item:
        answer = await self._client.send("POST", "/items", json={"ticket": ticket.number})
        return Item(answer["id"])

    async def choose(self, *, name: str | None = None, number: int | None = None) -> Item:
        """One of the two parameters is needed."""
        if (name is None) == (number is None):
            raise ValueError("pass a name or a number")
        answer = await self._client.send("POST", "/chosen", json={"name": name, "number": number})
        return Item(answer["id"])

    async def read(self, item_id: str) -> str:
        """The answer has members that no annotation states."""
        answer = await self._client.send("GET", f"/items/{item_id}/page")
        return answer["page"]["title"]

    async def put(self, opaque: Opaque) -> Item:
        answer = await self._client.send("PUT", "/items")
        return Item(answer["id"])


class Pages:
    def __init__(self, client: Client) -> None:
        self._client = client

    async def follow(self, item_id: str) -> Item:
        """It reads page after page, until one has no next page."""
        answer: dict[str, str | None] = {"next": item_id}
        while answer["next"]:
            answer = await self._client.send("GET", f"/items/{answer['next']}/next")
        return Item("last")


class Client:
    def __init__(
        self, api_key: str, base_url: str = "https://wire.example.com", attempts: int = 1
    ) -> None:
        self._attempts = attempts
        self._http = httpx.AsyncClient(base_url=base_url, headers={"Authorization": api_key})
        self.items = Items(self)
        self.pages = Pages(self)

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._http.aclose()

    async def send(self, method: str, path: str, **arguments: Any) -> Any:
        for left in reversed(range(self._attempts)):
            try:
                answer = await self._http.request(method, path, **arguments)
            except httpx.TransportError:
                if not left:
                    raise
            else:
                if answer.status_code != 503:
                    break
        answer.raise_for_status()
        return answer.json()
