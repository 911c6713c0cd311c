"""An SDK without ``py.typed``, so that mypy does not import its types."""


class Thing: ...


UNSET = Thing()


class Things:
    async def find(self, kind: "Nowhere.Kind") -> list["Nowhere.Kind"]: ...
    async def get(self, thing: Thing, many: list[Thing], other: "Nowhere" = UNSET) -> Thing: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
