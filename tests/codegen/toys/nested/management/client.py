from __future__ import annotations

from nested.management.core.client_wrapper import BaseClientWrapper


class Things(BaseClientWrapper):
    async def get(self, key: str) -> str: ...


class AsyncNested:
    def __init__(self, token: str) -> None:
        self.things = Things()
