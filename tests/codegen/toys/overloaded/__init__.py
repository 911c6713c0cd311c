"""Overloads: some under ``@deprecated``, some that stream, some twice."""

import sys
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Literal, overload

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

    @overload
    async def make(self, name: str, size: int) -> str: ...
    @overload
    async def make(self, *, number: int) -> str: ...
    async def make(self, *args: object, name: str = "", size: int = 0, number: int = 0) -> str: ...

    @overload
    async def put(self, *, key: str) -> str: ...
    @overload
    async def put(self, *, number: int) -> int: ...
    @overload
    async def put(self, *, key: str) -> str: ...
    async def put(self, *, key: str = "", number: int = 0) -> "str | int": ...

    async def watch(self) -> AsyncIterator[str]: ...


class Conditional:
    if sys.version_info >= (3, 8):

        @overload
        async def get(self, key: int) -> int: ...

        if sys.version_info < (3, 9):

            @overload
            async def get(self, key: bytes) -> bytes: ...

        else:

            @overload
            async def get(self, key: str) -> str: ...

    async def get(self, key: Any) -> Any: ...

    if TYPE_CHECKING:

        @overload
        async def put(self, key: int) -> int: ...

        @overload
        async def put(self, key: str) -> str: ...

    async def put(self, key: Any) -> Any: ...

    @overload
    async def alone(self, key: int, size: int = ...) -> int: ...

    async def alone(self, key: Any, size: Any = 3) -> Any: ...


class Client:
    def __init__(self) -> None:
        self.conditional = Conditional()
        self.things = Things()
