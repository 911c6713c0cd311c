"""A client that is opened and closed, and shows the means by which it calls its API."""

from __future__ import annotations


class FileCache:
    async def set(self, key: str, value: str) -> None: ...


class Cache:
    async def purge(self, key: str) -> None: ...


class HttpAdapter:
    async def send(self, path: str) -> str:
        return path


class HttpRequests:
    async def post(self, path: str) -> str:
        return path


class Zones:
    def __init__(self) -> None:
        self.cache = Cache()

    async def shutdown(self) -> None: ...


class Client:
    def __init__(self, token: str) -> None:
        self.adapter = HttpAdapter()
        self.cache = FileCache()
        self.http = HttpRequests()
        self.zones = Zones()

    async def initialize(self) -> None: ...

    async def shutdown(self, wait: bool = True) -> None: ...

    async def open(self, account: str) -> str:
        return account
