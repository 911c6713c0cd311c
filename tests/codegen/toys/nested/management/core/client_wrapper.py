class BaseClientWrapper:
    """What every client is around."""

    async def request(self, path: str) -> str: ...
