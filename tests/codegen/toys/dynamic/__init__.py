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


class Paths:
    """Every attribute is a longer path, whatever its name: ``mail.send``."""

    def __getattr__(self, name: str) -> Paths:
        return Paths()

    def __call__(self, body: str = "") -> str: ...


class Client:
    paths = Paths()

    def __init__(self) -> None:
        self.tools = Tools()
        self.api = Paths()

    async def deliver(self, body: str) -> str:
        return self.api.mail.send(body)
