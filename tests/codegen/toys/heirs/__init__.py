"""Classes that inherit the methods of generic ones, which state the types of their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Optional, Sequence

from typing_extensions import TypeVar

from heirs.models import Item, Other, User

if TYPE_CHECKING:
    from decimal import Decimal as Money

M = TypeVar("M")
Key = TypeVar("Key")
Deep = TypeVar("Deep", default=Item)
T = TypeVar("T")


class Crud(Generic[M, Key]):
    def __init__(self, kind: Any, value: Any) -> None:
        self._made = (kind, value)

    def _make(self) -> Any:
        kind, value = self._made
        return kind(value)

    async def get(self, key: Key) -> M:
        return self._make()

    async def many(self, keys: Sequence[Key], *, first: Optional[M] = None) -> list[M]:
        return [self._make() for _ in keys]

    async def same(self, value: T) -> T:
        return value


class Users(Crud[User, int]): ...


class Swapped(Crud[Key, M]): ...


class Nested(Swapped["str", Item]): ...


class Unions(Crud[User | Other.User, "int | str"]):
    async def get(self, key: int | str) -> User | Other.User:
        return self._make()


class Paid(Crud[User, "Money"]): ...


class Bare(Crud): ...


class Defaulted(Generic[Deep]):
    async def get(self) -> Deep:
        return Item(1)


class Shop(Generic[M]):
    items: Crud[M, str]

    def __init__(self) -> None:
        self.items = Crud(Item, 3)


class Client:
    def __init__(self, token: str = "") -> None:
        self.users = Users(User, "ada")
        self.nested = Nested(Item, 1)
        self.unions = Unions(User, "ada")
        self.paid = Paid(User, "ada")
        self.bare = Bare(User, "ada")
        self.defaulted = Defaulted()
        self.annotated: Crud[Item, str] | None = Crud(Item, 2)
        self.called = Crud[Item, int](Item, 2)
        self.shop: Shop[Item] = Shop()

    @property
    def got(self) -> Crud[Other.User, str]:
        return Crud(Other.User, 7)
