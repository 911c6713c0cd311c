"""The members of what the SDK's client tree is made of, by reflection."""

from __future__ import annotations

import enum
import inspect
import keyword
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import FunctionType, ModuleType
from typing import Any

_VALUES = (BaseException, enum.Enum, dict, list, str, tuple)
_DATA_MARKS = ("__dataclass_fields__", "model_fields", "__struct_fields__")

Kind = tuple[type | ModuleType, bool]
"""What two owners with the same methods have in common."""


@dataclass(frozen=True, eq=False)
class Owner:
    """What has methods and namespaces: an instance, a class with static methods, or a module.

    Attributes:
        cls: The class; of a class with static methods, the class itself.
        value: The instance, that class again, or the module; None where only a class is known.
    """

    cls: type
    value: object = None

    @classmethod
    def of(cls, value: object) -> Owner:
        """The owner that a value is."""
        return cls(value if isinstance(value, type) else type(value), value)

    @property
    def is_static(self) -> bool:
        """Whether its methods are called without an instance."""
        return self.value is self.cls

    @property
    def module(self) -> ModuleType | None:
        """The module that it is, None where it is a class or an instance."""
        return self.value if isinstance(self.value, ModuleType) else None

    @property
    def kind(self) -> Kind:
        """The module, or the class and whether its methods are called without an instance."""
        return self.module or self.cls, self.is_static

    @property
    def symbol(self) -> str:
        """``module:Class``, or the module alone."""
        if self.module:
            return self.module.__name__
        return f"{self.cls.__module__}:{self.cls.__qualname__}"

    @property
    def package(self) -> str:
        """The top-level package that it is of."""
        return self.module.__name__.partition(".")[0] if self.module else top_level(self.cls)

    def member(self, name: str) -> Any:
        """What stands under a name, no getter called; None where only ``__getattr__`` knows it."""
        if self.is_static or name in getattr(self.value, "__dict__", ()):
            return inspect.getattr_static(self.value, name, None)
        cls = self.cls if self.value is None else type(self.value)
        return next((vars(b)[name] for b in cls.__mro__ if name in vars(b)), None)

    @cached_property
    def functions(self) -> Mapping[str, FunctionType]:
        """Its public methods by name, the nearest definition of each, without their decorators."""
        found = ((n, m, inspect.unwrap(_unbound(m))) for n, m in self._function_members.items())
        return {
            name: function
            for name, member, function in found
            if isinstance(function, FunctionType) and _is_callable_of(self, member, function)
        }

    def is_bound(self, name: str) -> bool:
        """Whether a method's first parameter is filled in when it is called."""
        return not self.module and not isinstance(self._function_members[name], staticmethod)

    @cached_property
    def _function_members(self) -> Mapping[str, Any]:
        """Members that may be functions: what an instance holds of its own are no methods."""
        names = self.offered() if self.module else _class_names(self.cls)
        return {name: self.member(name) for name in sorted(public(names))}

    def names(self) -> set[str]:
        """All that it holds by name: the members of the class and its bases, and its own."""
        own = set(getattr(self.value, "__dict__", {}))
        return own if self.module else own | _class_names(self.cls)

    def offered(self) -> set[str]:
        """The same; of a module, what it says with ``__all__`` to be for others."""
        return set(getattr(self.module, "__all__", self.names())) if self.module else self.names()


@cache
def is_data(cls: type[object]) -> bool:
    """Whether instances are values: exceptions, enums, dataclasses, pydantic models, structs."""
    return issubclass(cls, _VALUES) or any(hasattr(cls, mark) for mark in _DATA_MARKS)


def may_be_namespace(cls: type, parent: Owner) -> bool:
    """Whether a class is of the SDK and no data: its instance shows whether it offers anything."""
    return Owner(cls).package == parent.package and not is_data(cls)


def defined_in(owner: Owner, name: str) -> type | None:
    """The base that a class inherits a method from; None where it defines the method itself."""
    if owner.module:
        return None
    bases = (base for base in owner.cls.__mro__ if name in vars(base))
    found = next(bases, owner.cls)
    return None if found is owner.cls else found


def unnameable(owner: Owner) -> list[str]:
    """Members that no attribute access can name, and so no generated code."""
    names = owner.names()
    return sorted(name for name in names if not name.isidentifier() or keyword.iskeyword(name))


def alias_of(
    name: str, function: FunctionType, functions: Mapping[str, FunctionType]
) -> str | None:
    """The method that ``name`` is only another name of; None where it is one of its own."""
    own = function.__name__
    return own if own != name and functions.get(own) is function else None


def public(names: set[str]) -> set[str]:
    """Names that code can write and that no convention marks as private."""
    nameable = (n for n in names if n.isidentifier() and not keyword.iskeyword(n))
    return {name for name in nameable if not name.startswith("_")}


@cache
def top_level(cls: type) -> str:
    """The top-level package that a class is of.

    An SDK may give another library's class its own name: then its constructor tells.
    """
    constructor = inspect.unwrap(_unbound(vars(cls).get("__init__")))
    own = isinstance(constructor, FunctionType) and constructor.__qualname__.startswith(
        cls.__name__
    )
    module = constructor.__module__ if own else cls.__module__
    return module.partition(".")[0]


def _is_callable_of(owner: Owner, member: object, function: FunctionType) -> bool:
    if owner.module:
        return function.__module__.partition(".")[0] == owner.package
    return not owner.is_static or isinstance(member, staticmethod | classmethod)


def _unbound(member: Any) -> Any:
    return getattr(member, "__func__", member)


def _class_names(cls: type) -> set[str]:
    return {name for base in cls.__mro__ if base is not object for name in vars(base)}
