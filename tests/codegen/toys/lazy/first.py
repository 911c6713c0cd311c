"""Importing this first fails: ``second`` needs a name that is not there yet."""

from lazy.second import Second


class First:
    async def get(self) -> int: ...

    async def other(self) -> Second: ...
