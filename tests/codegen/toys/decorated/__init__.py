"""Methods with decorators: with ``functools.wraps``, without it, and several at once."""

from functools import wraps

from typing_extensions import deprecated


def telling(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


def hiding(function):
    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


def made(name):
    def inner(*args, **kwargs): ...

    return inner


class Things:
    @telling
    async def told(self, key: str) -> bool: ...

    @telling
    @deprecated("say told")
    @telling
    async def stacked(self, key: str) -> bool: ...

    @hiding
    async def hidden(self, key: str) -> bool: ...

    at_run_time = made("x")


class Client:
    def __init__(self) -> None:
        self.things = Things()
