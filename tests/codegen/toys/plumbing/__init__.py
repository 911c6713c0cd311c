"""What namespaces inherit from the SDK's core, and what from each other."""

from plumbing.base_client import BaseService


class Shared(BaseService):
    async def close(self) -> None:
        """An API method, whatever the name."""


class Disputes(Shared):
    async def get(self, key: str) -> str: ...


class Client:
    def __init__(self) -> None:
        self.disputes = Disputes()
        self.core = BaseService()

    async def request(self) -> None: ...

    async def ping(self) -> bool: ...
