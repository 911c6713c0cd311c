"""What namespaces inherit from the SDK's core, and what from each other."""

from json import JSONDecoder

from plumbing.base_client import BaseService


class Shared(BaseService):
    async def close(self) -> None:
        """An API method, whatever the name."""


class Disputes(Shared, JSONDecoder):  # another library's methods are not the API's
    async def get(self, key: str) -> str: ...


class Client:
    def __init__(self) -> None:
        self.disputes = Disputes()
        self.core = BaseService()

    async def request(self) -> None: ...

    async def ping(self) -> bool: ...
