"""Keyword arguments by ``Unpack``, and parameters without annotations."""

from typing import Any, TypedDict

from typing_extensions import Unpack


class Options(TypedDict, total=False):
    timeout: float


class Things:
    async def typed(self, key: str, **options: Unpack[Options]) -> None: ...

    async def untyped(self, key: str, **kwargs) -> Any: ...

    async def bare(self, part_number, size=1, *more): ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
