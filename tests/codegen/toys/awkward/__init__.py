"""Names that collide with keywords, on file systems, and with members of integrations."""

from __future__ import annotations


class Things:
    """A namespace."""

    async def get(self, key: str) -> str:
        return key


class Twins:
    """Methods whose names differ by case, and one that Python reads as another."""

    async def Get(self, key: str) -> str:
        return key

    async def get(self, key: str) -> str:
        return key


LONG = "n" * 300
setattr(Twins, "ﬁnd", Things.get)
setattr(Twins, "class", Things.get)


class Client:
    def __init__(self, token: str = "") -> None:
        for name in (
            "aux",
            "Aux",
            "con",
            "files",
            "Files",
            "ﬁle",
            "for",
            "lambda_",
            "paginate",
            LONG,
        ):
            setattr(self, name, Things())
        self.twins = Twins()

    async def run_task(self, key: str) -> str:
        return key
