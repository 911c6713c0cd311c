"""An SDK whose client, members and results declare all that they have."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Item:
    id: int
    name: str


@dataclass
class Page:
    items: list[Item]
    following: str | None = None


class Things:
    async def get(self, id: int, secret: str = "") -> Item: ...

    async def list(self, token: str | None = None) -> Page: ...


class Client:
    def __init__(self, token: str, base_url: str = "https://stocked.test") -> None:
        self.address = base_url
        self.things = Things()

    async def close(self) -> None: ...
