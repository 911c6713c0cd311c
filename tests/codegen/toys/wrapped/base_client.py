"""The methods of the API, although the module has the name of an SDK's core."""


class BaseWrapped:
    def __init__(self, token: str) -> None:
        self.token = token

    async def chat(self, *, message: str, model: str = "small") -> str: ...

    async def rank(self, query: str) -> list[str]: ...

    async def tokenize(self, text: str) -> list[int]: ...
