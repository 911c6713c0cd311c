"""Defaults that are no literals: calls, expressions, mutable values, and names that are gone."""

import datetime
import enum
import operator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Callable


class Perm(enum.Flag):
    R = 1
    W = 2


@dataclass(frozen=True)
class Timeout:
    seconds: float = 1.0


_gone = 7


class Things:
    LIMIT = 5

    async def called(self, timeout: Timeout = Timeout(5)) -> str:
        return repr(timeout)

    async def power(self, size: int = 2**20, shifted: int = 1 << 10, inverted: int = ~1) -> str:
        return repr((size, shifted, inverted))

    async def product(self, seconds: int = 60 * 60) -> str:
        return repr(seconds)

    async def wait(self, wait: float = float("inf")) -> str:
        return repr(wait)

    async def apply(self, function: Callable[[int], int] = lambda v: v + 1) -> str:
        return repr(function(1))

    async def since(self, delta: datetime.timedelta = datetime.timedelta(seconds=5)) -> str:
        return repr(delta)

    async def allow(self, perm: Perm = Perm.R | Perm.W) -> str:
        return repr(perm)

    async def price(self, price: Decimal = Decimal("1.5"), text: str = f"{1!r}") -> str:
        return repr((price, text))

    async def walrus(self, x: int = (y := 4)) -> str:
        return repr(x)

    async def prefixed(self, x: str = "x") -> str:
        return repr(x)

    async def get(self, key: Any = operator.itemgetter(1), last: int = 1 if 1 else 2) -> str:
        return repr((key("ab"), last))

    async def gone(self, number: int = _gone, *, limit: int = LIMIT) -> str:
        return repr((number, limit))

    async def mutable(self, ids: "list[int] | None" = [1], *, tags: "dict[str, int]" = {}) -> str:
        return repr((ids, tags))

    async def first(self, timeout: Timeout = Timeout(5), ids: "list[int] | None" = [1], /) -> str:
        return repr((timeout, ids))


del _gone


class Client:
    def __init__(self, token: str = "") -> None:
        self.things = Things()
