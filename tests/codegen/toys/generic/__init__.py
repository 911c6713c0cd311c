"""Type variables of a module and of a class, and parameter specifications."""

from typing import Awaitable, Callable, Generic, Tuple, TypeVar, TypeVarTuple, Unpack

from typing_extensions import ParamSpec

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Page(Generic[T]): ...


class Things:
    N = TypeVar("N", bound=int)

    async def parse(self, kind: type[T]) -> T: ...

    async def page(self, kind: type[T]) -> Page[T]: ...

    async def number(self, number: N) -> N: ...

    async def call(
        self, function: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> T: ...


class Packs:
    async def pack(self, *args: *Ts) -> tuple[*Ts]: ...

    async def packed(self, *args: Unpack[Ts]) -> "list[Tuple[Unpack[Ts]]]": ...

    async def ints(self, *args: *tuple[int, ...]) -> int: ...


class Client:
    def __init__(self) -> None:
        self.packs = Packs()
        self.things = Things()
