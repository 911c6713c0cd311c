from __future__ import annotations

from typing import TYPE_CHECKING, Never


def hiding(function):
    """Decorate a function without ``__wrapped__``."""

    def inner(*args, **kwargs):
        return function(*args, **kwargs)

    return inner


def gone(name):
    def inner(*args, **kwargs):
        raise RuntimeError(f"{name} is gone")

    return inner


class Hammers:
    melt: Never = gone("melt")

    @hiding
    async def bend(self, angle: float) -> bool: ...

    async def swing(self, force: int) -> bool: ...

    async def hit(self, force: int) -> bool: ...

    strike = hit  # another name of a method


class Tools:
    """Creates namespaces lazily, and declares them for type checkers only."""

    saws: Saws

    if TYPE_CHECKING:

        @property
        def hammers(self) -> Hammers: ...

    def __getattr__(self, name: str):
        made = {"hammers": Hammers, "saws": Saws}.get(name)
        if made is None:
            raise AttributeError(name)
        value = self.__dict__[name] = made()
        return value


class Saws:
    async def cut(self, length: float) -> None: ...
