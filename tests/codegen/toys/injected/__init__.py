"""Decorators whose own annotations change the signatures of methods."""

from functools import wraps
from typing import Any, Awaitable, Callable, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")
F = TypeVar("F", bound=Callable[..., Any])


def inject(
    function: Callable[Concatenate[S, int, P], Awaitable[R]],
) -> Callable[Concatenate[S, P], Awaitable[R]]:
    @wraps(function)
    async def inner(self: S, *args: P.args, **kwargs: P.kwargs) -> R:
        return await function(self, 42, *args, **kwargs)

    return inner


def supply(
    number: int,
) -> Callable[
    [Callable[Concatenate[S, int, P], Awaitable[R]]], Callable[Concatenate[S, P], Awaitable[R]]
]:
    def decorate(function: Any) -> Any:
        @wraps(function)
        async def inner(self: Any, *args: Any, **kwargs: Any) -> Any:
            return await function(self, number, *args, **kwargs)

        return inner

    return decorate


def shown(function: Callable[P, Awaitable[int]]) -> Callable[P, Awaitable[str]]:
    @wraps(function)
    async def inner(*args: P.args, **kwargs: P.kwargs) -> str:
        return str(await function(*args, **kwargs))

    return inner


def listed(function: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[list[R]]]:
    @wraps(function)
    async def inner(*args: P.args, **kwargs: P.kwargs) -> list[R]:
        return [await function(*args, **kwargs)]

    return inner


def prefixed(
    function: Callable[Concatenate[Any, P], Awaitable[R]],
) -> Callable[Concatenate[Any, str, P], Awaitable[R]]:
    @wraps(function)
    async def inner(self: Any, prefix: str, *args: P.args, **kwargs: P.kwargs) -> R:
        return await function(self, *args, **kwargs)

    return inner


def unnamed(
    function: Callable[Concatenate[Any, P], Awaitable[R]],
) -> Callable[Concatenate[Any, str, P], Awaitable[R]]:
    @wraps(function)
    async def inner(self: Any, *args: Any, **kwargs: Any) -> R:
        return await function(self, *args[1:], **kwargs)

    return inner


def replaced(function: Callable[..., Any]) -> Callable[[Any, str], Awaitable[int]]:
    async def inner(self: Any, text: str) -> int:
        return len(text)

    return inner


def counted(function: F) -> F:
    return function


class Things:
    @inject
    async def make(self, count: int, name: str) -> str:
        return f"{count} {name}"

    @supply(7)
    async def supplied(self, count: int, /, name: str = "b") -> str:
        return f"{count} {name}"

    @shown
    async def number(self, x: int) -> int:
        return x

    @listed
    @shown
    async def numbers(self, x: int) -> int:
        return x

    @prefixed
    async def added(self, x: int) -> str:
        return f"{x}"

    @prefixed
    async def added_by_position(self, x: int, /) -> str:
        return f"{x}"

    @unnamed
    async def added_without_name(self, x: int) -> str:
        return f"{x}"

    @replaced
    async def other(self, a: int, b: int) -> str:
        return f"{a} {b}"

    @counted
    async def plain(self, x: int) -> int:
        return x


class Client:
    def __init__(self, token: str = "") -> None:
        self.things = Things()
