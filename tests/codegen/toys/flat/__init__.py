"""A client whose own methods are its API, with inherited internal methods that are not."""

from flat.base_client import BaseClient


class Client(BaseClient):
    async def users_list(self, *, limit: int = 10) -> dict[str, object]: ...

    async def close(self, channel: str) -> None: ...

    async def aclose(self) -> None: ...
