"""A circular import: imported first, it fails, since ``second`` needs a name defined later."""

from lazy.second import Second


class First:
    async def get(self) -> int: ...

    async def other(self) -> Second: ...
