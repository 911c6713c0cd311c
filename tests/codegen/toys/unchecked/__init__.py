"""Methods that type checkers do not read, in place of those that they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unchecked.generated import GeneratedItems


async def wrapped(call: Any, *args: Any, **kwargs: Any) -> Any:
    return await call(*args, **kwargs)


class Items(GeneratedItems):
    if not TYPE_CHECKING:

        async def create(self, *args: Any, **kwargs: Any) -> Any:
            return await wrapped(super().create, *args, **kwargs)

        async def get(self, key: str) -> Any:
            return await wrapped(super().get, key)

        async def ping(self, *args: Any) -> str:
            """A method of its own."""
            return "pong"

    if TYPE_CHECKING:

        async def move(self, key: str, *, to: int = 0) -> int: ...

    else:

        async def move(self, *args, **kwargs):
            return kwargs.get("to", 0)


class Client:
    def __init__(self, token: str = "") -> None:
        self.items = Items()
