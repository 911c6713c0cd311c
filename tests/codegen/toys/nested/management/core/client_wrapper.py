class BaseClientWrapper:
    """Common settings of clients."""

    async def request(self, path: str) -> str: ...
