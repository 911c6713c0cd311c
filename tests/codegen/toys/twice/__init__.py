"""Methods and namespaces with several names, of which one is kept."""

from typing_extensions import deprecated


class Things:
    async def hit(self) -> None: ...

    strike = hit


class Client:
    def __init__(self) -> None:
        self.things = Things()
        self.same = self.things

    @property
    def items(self) -> Things:
        return self.things

    @property
    @deprecated("say things")
    def bits(self) -> Things:
        return Things()
