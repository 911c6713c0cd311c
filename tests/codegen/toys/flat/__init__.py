"""A client whose own methods are its API, with inherited internal methods that are not."""

from collections.abc import Callable

from flat.base_client import BaseClient


class Client(BaseClient):
    async def users_list(self, *, limit: int = 10) -> dict[str, object]: ...

    async def close(self, channel: str) -> None: ...

    async def aclose(self) -> None: ...

    def set_user_agent(self, name: str) -> None: ...

    def filter_of(self, names: list[str]) -> Callable[[dict[str, int]], dict[str, int]]: ...
