"""Namespaces that ``__getattr__`` makes and annotations declare."""

from __future__ import annotations


class Saws:
    async def cut(self, length: float) -> None: ...


class Tools:
    saws: Saws
    _saws: Saws | None

    def __getattr__(self, name: str):
        if name != "saws":
            raise AttributeError(name)
        return Saws()


class Client:
    def __init__(self) -> None:
        self.tools = Tools()
