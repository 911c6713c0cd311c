class BaseClient:
    def __init__(self, token: str) -> None:
        self.token = token

    async def api_call(self, method: str) -> dict[str, object]: ...
