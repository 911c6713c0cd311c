"""Types of one name in several modules, and a namespace with the name of the module of types."""

from typing import TypeVar, Union

from . import role_params
from .forms import Form as Form
from .users import Role as UserRole
from .roles import Role as Role

T = TypeVar("T")


class Models:
    async def get(self, key: str) -> "Form": ...

    async def role(self, key: str, changes: "role_params.Changes") -> "Role": ...


class Users:
    async def role(self, key: str) -> "Union[UserRole, Form]": ...

    async def made(self, form: type[T]) -> "list[T]": ...


class Client:
    def __init__(self) -> None:
        self.models = Models()
        self.users = Users()
