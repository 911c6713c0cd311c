"""Overloads: some under ``@deprecated``, some that stream."""

from collections.abc import AsyncIterator
from typing import Literal, overload

from typing_extensions import deprecated


class Things:
    @overload
    async def get(self, *, key: str) -> str: ...
    @overload
    @deprecated("say key")
    async def get(self, *, number: int) -> int: ...
    async def get(self, *, key: str = "", number: int = 0) -> "str | int": ...

    @overload
    async def ask(self, *, stream: Literal[True]) -> AsyncIterator[str]: ...
    @overload
    async def ask(self, *, stream: Literal[False] = ...) -> str: ...
    async def ask(self, *, stream: bool = False) -> "str | AsyncIterator[str]": ...

    async def watch(self) -> AsyncIterator[str]: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
