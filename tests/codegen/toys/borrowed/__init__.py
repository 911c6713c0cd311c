"""Namespaces with the names of a generated module's own imports."""

from borrowed.models import Label


class Operation:
    """A namespace; its type comes from a module that only imports it."""

    def run(self, number: int, *, name: str = "") -> Label:
        """Run it."""
        return Label(number=str(number))


class Mapping:
    def __init__(self) -> None:
        self.operation = Operation()

    def get(self, key: str) -> str: ...


class Client:
    def __init__(self, token: str = "") -> None:
        self.operation = Operation()
        self.mapping = Mapping()
        self.label = Mapping()
        self.namespace = Mapping()
        self.coroutine = Mapping()
