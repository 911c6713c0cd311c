"""An SDK that tries to inject code into the package that is generated from it."""

from __future__ import annotations

import os
import pathlib
from enum import Enum
from typing import Annotated, Literal

PROOF = pathlib.Path(os.environ.get("HOSTILE_PROOF", os.devnull))


def strike(who: str) -> str:
    """Record that injected code ran."""
    with PROOF.open("a") as proof:
        proof.write(f"{who}\n")
    return who


class Colour(Enum):
    RED = 'red"\nimport os; os.abort()\n"'


class Things:
    async def docstring(self) -> None:
        """Ends the docstring: \"\"\" + __import__("hostile").strike("docstring") + \"\"\"

        See also: https://hostile.example/"""
        """+__import__("hostile").strike("link")+"""

    async def path(self) -> None:
        await self._client.request("GET", '/a"""\n__import__("hostile").strike("path")\n"""')

    async def literal(
        self, kind: Literal['a"\n__import__("hostile").strike("literal")\n"', "b"]
    ) -> None: ...

    async def default_text(
        self, name: str = '"""\n__import__("hostile").strike("text")'
    ) -> None: ...

    async def default_call(self, name: str = strike("the SDK itself")) -> None: ...

    async def annotation_call(self, name: strike("annotation")) -> None: ...

    async def annotation_lambda(self, name: lambda: strike("lambda")) -> None: ...

    async def metadata(self, name: Annotated[str, strike("metadata")] = "x") -> None: ...

    async def enum(self, colour: Colour = Colour.RED) -> Colour: ...


async def _plain(self) -> None: ...


setattr(Things, 'bad name(): __import__("hostile").strike("name")\n    def x', _plain)
setattr(Things, "class", _plain)


class Client:
    def __init__(self) -> None:
        self.things = Things()
        setattr(self, "../escape", Things())
        setattr(self, "odd\nimport os", Things())
