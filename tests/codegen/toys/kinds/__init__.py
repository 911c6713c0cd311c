"""Parameters of every kind beside each other, in methods that tell what they were given."""

from __future__ import annotations

from typing import Any


class Things:
    async def set(self, name: str, /, **fields: Any) -> list[Any]:
        return [name, fields]

    async def move(self, to: str = "home", /, by: int = 1, **fields: Any) -> list[Any]:
        return [to, by, fields]

    async def star(self, number: int, *args: str, **fields: Any) -> list[Any]:
        return [number, args, fields]

    async def rest(self, number: int, *rest: int, key: str = "", **extra: Any) -> list[Any]:
        return [number, rest, key, extra]

    async def pair(self, a: int | None = 1, b: int | None = 2, /) -> list[Any]:
        return [a, b]

    async def own(self, customer: str, task_key: str, **fields: Any) -> list[Any]:
        return [customer, task_key, fields]


class Shelf:
    def __init__(self, given: list[Any]) -> None:
        self._given = given

    async def show(self, name: str, /, **fields: Any) -> list[Any]:
        return [*self._given, name, fields]


class Shelves:
    def __call__(self, name: str, /, **fields: Any) -> Shelf:
        return Shelf([name, fields])


class Client:
    def __init__(self, token: str = "") -> None:
        self.shelves = Shelves()
        self.things = Things()
