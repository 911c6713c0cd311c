"""Async twins beside their methods, with a suffix in one namespace and a prefix in another."""


class Suffixed:
    def get(self) -> int: ...
    async def get_async(self) -> int: ...
    def parse(self) -> int: ...


class Prefixed:
    def get(self) -> int: ...
    async def async_get(self) -> int: ...


class Client:
    def __init__(self) -> None:
        self.suffixed = Suffixed()
        self.prefixed = Prefixed()
