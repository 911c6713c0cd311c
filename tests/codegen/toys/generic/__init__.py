"""Type variables of a module and of a class, and parameter specifications."""

from typing import Awaitable, Callable, Generic, TypeVar

from typing_extensions import ParamSpec

T = TypeVar("T")
P = ParamSpec("P")


class Page(Generic[T]): ...


class Things:
    N = TypeVar("N", bound=int)

    async def parse(self, kind: type[T]) -> T: ...

    async def page(self, kind: type[T]) -> Page[T]: ...

    async def number(self, number: N) -> N: ...

    async def call(
        self, function: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T: ...


class Client:
    def __init__(self) -> None:
        self.things = Things()
