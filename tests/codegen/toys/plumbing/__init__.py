"""Namespaces that inherit methods from the SDK's internals and from each other."""

from json import JSONDecoder
from xmlrpc.client import Transport

from plumbing.base_client import BaseService

Transport.__module__ = __name__  # as an SDK offers another library's class


class Shared(BaseService):
    async def close(self) -> None:
        """An API method, whatever the name."""


class Disputes(Shared, JSONDecoder):  # methods of another library are not part of the API
    async def get(self, key: str) -> str: ...


class Vault:
    async def get(self, key: str) -> str: ...

    async def initialize(self) -> None: ...

    async def open(self, key: str) -> str: ...

    async def close(self) -> None: ...

    async def __aenter__(self) -> "Vault": ...

    async def __aexit__(self, *error: object) -> None: ...


class Client:
    def __init__(self) -> None:
        self.disputes = Disputes()
        self.transport = Transport()
        self.vault = Vault()
        self.core = BaseService()

    async def request(self) -> None: ...

    async def ping(self) -> bool: ...
