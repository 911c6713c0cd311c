"""An SDK of the common form: a synchronous and an async client with the API in namespaces."""

from __future__ import annotations

import os


class StallError(Exception):
    def __init__(self, token: str) -> None: ...


class Fruit:
    def __init__(self, client) -> None:
        self._client = client

    def buy(self, kind: str, *, count: int = 1) -> dict:
        return self._client.post("/fruit")


class AsyncFruit:
    def __init__(self, client) -> None:
        self._client = client

    async def buy(self, kind: str, *, count: int = 1) -> dict:
        return await self._client.request("POST", "/fruit")

    async def wash(self, kind: str) -> None: ...


class Stall:
    def __init__(self, *, api_key: str | None = None, max_retries: int = 2) -> None:
        self.fruit = Fruit(self)

    def post(self, path: str) -> dict: ...


class AsyncStall:
    def __init__(self, shop: str, *, api_key: str | None = None, max_retries: int = 2) -> None:
        if api_key is None:
            api_key = os.environ.get("MARKET_API_KEY")
        self.fruit = AsyncFruit(self)

    async def post(self, path: str) -> dict: ...

    async def close(self) -> None: ...
