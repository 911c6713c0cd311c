from __future__ import annotations


class Parts:
    def __init__(self, client) -> None:
        self._client = client

    async def find(self, part_number, size=1, *more):
        return None

    async def strange(self, thing: Unknown) -> None: ...
