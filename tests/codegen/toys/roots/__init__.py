"""Two roots, and deprecated paths to their namespaces."""

from typing_extensions import deprecated


class Customers:
    async def create(self, name: str) -> str: ...


class Events:
    async def get(self, key: str) -> str: ...


class V1:
    def __init__(self) -> None:
        self.customers = Customers()


class V2:
    def __init__(self) -> None:
        self.events = Events()


class Client:
    def __init__(self) -> None:
        self.v1 = V1()
        self.v2 = V2()

    @property
    @deprecated("say v1.customers")
    def customers(self) -> Customers:
        return Customers()

    @property
    @deprecated("nothing replaces it")
    def old(self) -> V2:
        return V2()
