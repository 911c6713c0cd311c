"""Methods as type checkers read them."""

from __future__ import annotations

import datetime as dt


class GeneratedItems:
    async def create(self, name: str, *, at: dt.date | None = None, size: int = 1) -> list[str]:
        return [name] * size

    async def get(self, key: str, deep: bool = False) -> dict[str, str]:
        return {"key": key}
