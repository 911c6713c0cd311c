"""Attributes that are called and are no methods: partials, descriptors, functions, objects."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from decimal import Context

from pydantic import TypeAdapter


class Described:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        return functools.partial(self.function, instance)


class Caller:
    async def __call__(self, key: str) -> str:
        return key


class Version:
    async def scrape(self, url: str) -> str:
        return url


class Vault:
    async def read(self, path: str) -> str:
        return path


class Vaults:
    def __getattr__(self, name: str) -> Vault:
        return Vault()


class ListedVaults:
    def __dir__(self) -> list[str]:
        return ["kv"]

    def __getattr__(self, name: str) -> Vault:
        if name != "kv":
            raise AttributeError(name)
        return Vault()


class Recursive:
    def __getattr__(self, name: str):
        return getattr(self.client, name)


class Things:
    def __init__(self) -> None:
        self.adapter = TypeAdapter(int)
        self.bound = Version().scrape
        self.caller = Caller()
        self.context = Context()
        self.part = functools.partial(self._get, "a")
        self.typed: Callable[[int], Awaitable[int]] = lambda number: number

    async def _get(self, first: str, second: str = "") -> str:
        return first + second

    prefilled = functools.partialmethod(_get, "a")

    @functools.singledispatchmethod
    async def dispatch(self, value: object) -> object:
        return value

    @Described
    async def described(self, number: int) -> int:
        return number

    @property
    def giving(self) -> Callable[[int], int]:
        return lambda number: number


class Client:
    limits = {"a": 1}

    def __init__(self, token: str) -> None:
        self.listed = ListedVaults()
        self.recursive = Recursive()
        self.things = Things()
        self.timeout = 5
        self.vaults = Vaults()
