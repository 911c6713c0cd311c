"""Namespaces behind every kind of attribute, with and without annotations."""

from functools import cached_property


class Thing:
    async def get(self, key: str) -> str: ...


class Client:
    def __init__(self, token: str) -> None:
        self.attribute = Thing()
        self.__mangled = Thing()
        self.retries = 3  # no namespace

    @property
    def by_property(self) -> Thing:
        return Thing()

    @cached_property
    def cached(self) -> "Thing | None":
        return Thing()

    @property
    def mangled(self):
        return self.__mangled

    @property
    def region(self) -> str:
        return "eu"
