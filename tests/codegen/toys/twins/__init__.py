"""Async twins under an attribute of the client and of a single namespace."""


class AsyncModels:
    async def get(self, key: str) -> str: ...


class Models:
    def get(self, key: str) -> str: ...


class AsyncClient:
    @property
    def models(self) -> AsyncModels:
        return AsyncModels()


class Files:
    aio: "AsyncFiles"

    def __init__(self) -> None:
        self.aio = AsyncFiles()

    def read(self) -> bytes: ...

    def open(self) -> int: ...


class AsyncFiles:
    async def read(self) -> bytes: ...


class Client:
    def __init__(self, api_key: str = "") -> None:
        self.files = Files()
        self.models = Models()

    @property
    def aio(self) -> AsyncClient:
        return AsyncClient()

    def local(self) -> None: ...
