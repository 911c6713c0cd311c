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


class Planks:
    def __init__(self) -> None:
        self.length = 1.0

    async def saw(self, length: float) -> None: ...

    async def sand(self) -> None: ...

    async def _sweep(self) -> None: ...


class Proxy:
    """Everything that it does not have itself is what the object that it wraps has."""

    def __init__(self, planks: Planks) -> None:
        self._planks = planks

    async def sand(self) -> None: ...

    def __getattr__(self, name: str) -> object:
        return getattr(self._planks, name)


class Client:
    paths = Paths()

    def __init__(self) -> None:
        self.tools = Tools()
        self.api = Paths()
        self.proxy = Proxy(Planks())

    async def deliver(self, body: str) -> str:
        return self.api.mail.send(body)
