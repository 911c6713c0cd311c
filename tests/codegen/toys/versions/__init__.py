"""A versioned API, whose root is the result of a call."""


class Issues:
    async def create(self, title: str) -> int: ...


class Rest:
    @property
    def issues(self) -> Issues:
        return Issues()


class Switcher:
    def __call__(self, version: str) -> Rest:
        return {"2026": Rest}[version]()


class Client:
    def __init__(self) -> None:
        self.rest = Switcher()

    def raw(self) -> None: ...
