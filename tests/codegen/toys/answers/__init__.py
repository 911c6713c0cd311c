"""Results whose types have ellipses, brackets, quotes and members of enums."""

import enum
from dataclasses import dataclass
from typing import Annotated, List, Literal, Optional, Tuple, TypeGuard, Union

from typing_extensions import TypeIs

import answers.colours as c


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Point:
    x: int = 0


class Things:
    async def numbers(self) -> tuple[int, ...]:
        return (1, 2, 3)

    async def lists(self) -> "List[Tuple[str, ...]]":
        return [("a", "b"), ()]

    async def points(self) -> Tuple[Point, ...]:
        return (Point(1), Point(2))

    async def perhaps(self) -> Optional[Tuple[str, ...]]:
        return ("a",)

    async def nothing(self) -> Tuple[()]:
        return ()

    async def pair(self) -> tuple[int, str] | None:
        return 1, "a"

    async def colour(self) -> Literal[Colour.RED]:
        return Colour.RED

    async def other(self) -> Literal[c.Shade.DARK, c.Shade.LIGHT] | None:
        return c.Shade.LIGHT

    async def text(self) -> Literal["a,b", "x[0]", 'it"s', "|"]:
        return "x[0]"

    async def old(self) -> Literal["a"]:
        return "a"

    async def number(self) -> Literal[1, -2, True, None]:
        return -2

    async def code(self) -> Union[Literal[b"a]"], None]:
        return b"a]"

    async def noted(self) -> Annotated[tuple[Annotated[int, "note"], ...], "a, b"]:
        return (1,)

    async def narrowed(self, value: object) -> TypeGuard[int]:
        return isinstance(value, int)

    async def loose(self) -> "dict[str, any]":
        """It means ``Any``."""
        return {"a": 1}

    async def told(self, value: object) -> TypeIs[int]:
        return isinstance(value, int)


class Client:
    __slots__ = ("never", "things")

    def __init__(self, token: str = "") -> None:
        self.things = Things()
