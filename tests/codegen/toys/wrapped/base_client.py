"""API methods in a module whose name is usual for internals."""


class BaseWrapped:
    def __init__(self, token: str) -> None:
        self.token = token

    async def chat(self, *, message: str, model: str = "small") -> str: ...

    async def rank(self, query: str) -> list[str]: ...

    async def tokenize(self, text: str) -> list[int]: ...
