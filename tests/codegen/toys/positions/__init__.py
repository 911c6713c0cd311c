"""Names that collide with keywords, builtins and the parameters that every task has."""


class Things:
    async def list(self, *, type: str, id: int = 0) -> "list[str]": ...

    async def all(self, ids: "list[str]", /) -> "list[int]": ...

    async def get(self, customer: str, /, task_key: str, *, task_options: int = 0) -> None: ...

    async def import_(self, from_: str) -> None: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
        self.import_ = Things()
