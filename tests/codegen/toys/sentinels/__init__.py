"""Defaults without a literal: sentinels of several kinds, and a mutable one."""

from sentinels import _private
from sentinels._private import NOT_GIVEN, NotGiven


class Things:
    async def get(
        self,
        one: "str | NotGiven" = NOT_GIVEN,
        two: object = _private.unset,
        three: int = ...,
        four: dict = {},
        five: int = None,
    ) -> None: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
