"""Members of the client, its namespaces and modules, by reflection and without calling getters."""

from __future__ import annotations

import dis
import enum
import inspect
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType, MethodType, ModuleType, SimpleNamespace
from typing import Any

from integrate_gen.guard.sdk_code import sdk_code
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import TypeExpr

_VALUE_BASES = (BaseException, enum.Enum, dict, list, str, tuple)
_DATA_MARKS = (
    *("__dataclass_fields__", "model_fields", "__struct_fields__"),
    *("openapi_types", "swagger_types"),
)

MembersKey = tuple[type | ModuleType, bool]
"""Type of :attr:`Owner.members_key`."""


@dataclass(frozen=True, eq=False)
class Owner:
    """The owner of methods and namespaces: an instance, a class with static methods, or a module.

    Attributes:
        cls: Class of the instance, or the class with static methods itself.
        value: The instance, the class again, or the module; None if only a class is known.
        arguments: Type arguments of a generic class, as in ``Crud[User, int]``; empty if unknown.
    """

    cls: type
    value: object = None
    arguments: tuple[TypeExpr, ...] = ()

    @classmethod
    def of(cls, value: object) -> Owner:
        """Return the owner for an instance, a class or a module."""
        return cls(value if isinstance(value, type) else type(value), value)

    @property
    def is_static(self) -> bool:
        """Whether the methods are called on the class, without an instance."""
        return self.value is self.cls

    @property
    def module(self) -> ModuleType | None:
        """The owner as a module; None if it is a class or an instance."""
        return self.value if isinstance(self.value, ModuleType) else None

    @property
    def members_key(self) -> MembersKey:
        """A key that owners with the same methods share."""
        return self.module or self.cls, self.is_static

    @property
    def symbol(self) -> str:
        """``module:Class``, or the name of the module that the owner is."""
        if self.module:
            return self.module.__name__
        return f"{self.cls.__module__}:{self.cls.__qualname__}"

    @property
    def package(self) -> str:
        """Top-level package of the owner."""
        module = self.module
        if type(self.value) is SimpleNamespace:
            return next(_held_packages(self.value), "types")
        return module.__name__.partition(".")[0] if module else top_level_package(self.cls)

    def member(self, name: str) -> Any:
        """Return a member without calling a getter, or None if only ``__getattr__`` knows it."""
        if self.is_static or name in getattr(self.value, "__dict__", ()):
            return inspect.getattr_static(self.value, name, None)
        cls = self.cls if self.value is None else type(self.value)
        member = static_member(cls, name)
        return self.forwarded.get(name) if member is None else member

    @cached_property
    def functions(self) -> Mapping[str, FunctionType]:
        """Public methods by name, without their decorators."""
        members = (
            (name, member, unwrapped(member)) for name, member in self._callable_members.items()
        )
        return {
            name: function
            for name, member, function in members
            if isinstance(function, FunctionType) and self._is_method(member, function)
        }

    def is_bound(self, name: str) -> bool:
        """Whether a method has a first parameter (``self``, ``cls``) that callers do not pass."""
        return not self.module and not isinstance(self.member(name), staticmethod)

    @cached_property
    def _callable_members(self) -> Mapping[str, Any]:
        """Public members that may be methods: of the module, or of the class and its bases."""
        # A function in an instance's ``__dict__`` is a callback or a setting, not a method.
        names = self.exported_names() if self.module else class_names(self.cls)
        names = names.union(self._kept(), self.forwarded)
        return {name: self.member(name) for name in sorted(public_names(names))}

    @cached_property  # once, since it runs the SDK's code for each name
    def forwarded(self) -> Mapping[str, MethodType]:
        """Methods of an object in a private attribute, which ``__getattr__`` gives as one's own."""
        if self.is_static or not is_dynamic(type(self.value)):
            return {}
        own = self._kept() | class_names(self.cls)
        kept: Mapping[str, object] = getattr(self.value, "__dict__", {})
        return {
            name: method
            for attribute, inner in list(kept.items())
            if attribute.startswith("_") and may_be_namespace(type(inner), self)
            for name, method in _forwarded_methods(self.value, inner, own)
        }

    def _kept(self) -> set[str]:
        """Return the attributes in which the constructor kept a method of another SDK object."""
        own: Mapping[str, object] = {} if self.is_static else getattr(self.value, "__dict__", {})
        return {
            name
            for name, value in own.items()
            # Not isinstance, which asks the object itself: its class may raise on every look.
            if type(value) is MethodType
            and isinstance(value.__func__, FunctionType)
            and is_sister(value.__func__.__module__.partition(".")[0], self.package)
        }

    def _is_method(self, member: object, function: FunctionType) -> bool:
        if self.module:  # functions imported from elsewhere are not part of a module's API
            return function.__module__.partition(".")[0] == self.package
        return not self.is_static or isinstance(member, staticmethod | classmethod)

    def names(self) -> set[str]:
        """Return the names of all members: of the class, its bases and the instance."""
        own = set(getattr(self.value, "__dict__", {}))
        if lists_its_names(self.cls) and self.value is not None and not self.is_static:
            own.update(dir(self.value))
        return own if self.module else own | class_names(self.cls)

    def exported_names(self) -> set[str]:
        """Return the names of all members, or a module's ``__all__`` if it has one."""
        return set(getattr(self.module, "__all__", self.names())) if self.module else self.names()


def holds_namespaces(owner: Owner) -> bool:
    """Whether a value is a ``SimpleNamespace`` of objects, which only their package shows."""
    return type(owner.value) is SimpleNamespace and any(_held_packages(owner.value))


def _held_packages(value: SimpleNamespace) -> Iterator[str]:
    """Yield the packages of the objects in a ``SimpleNamespace`` that are no data."""
    for held in vars(value).values():
        owner = Owner.of(held)
        if owner.package not in sys.stdlib_module_names and not is_data(owner.cls):
            yield owner.package


def static_member(cls: type, name: str) -> Any:
    """Return a member of a class or its bases without calling a getter, None if there is none."""
    return next((vars(base)[name] for base in cls.__mro__ if name in vars(base)), None)


def is_data(cls: type[object]) -> bool:
    """Whether instances are data: exceptions, enums, dataclasses, models."""
    return issubclass(cls, _VALUE_BASES) or any(hasattr(cls, mark) for mark in _DATA_MARKS)


def may_be_namespace(cls: type, parent: Owner) -> bool:
    """Whether a class belongs to the parent's package and is not a data class.

    Only its members show whether it is a namespace.
    """
    return is_sister(Owner(cls).package, parent.package) and not is_data(cls)


def is_sister(package: str, other: str) -> bool:
    """Whether a package is another, or belongs to the same SDK: ``acme_models`` and ``acme``."""
    first, second = package.split("_"), other.split("_")
    return package == other or (first[0] == second[0] and len(first[0]) > 3)


def inherited_from(owner: Owner, name: str) -> type | None:
    """Return the base class that defines a method, or None if the owner's class defines it."""
    if owner.module:
        return None
    definers = (base for base in owner.cls.__mro__ if name in vars(base))
    definer = next(definers, owner.cls)
    return None if definer is owner.cls else definer


def unnameable(owner: Owner) -> list[str]:
    """Return the names of members that are not identifiers, so that no code can access them."""
    return sorted(name for name in owner.names() if not name.isidentifier())


def alias_target(
    name: str, function: FunctionType, functions: Mapping[str, FunctionType]
) -> str | None:
    """Return the method for which ``name`` is an alias (``delete = remove``), or None."""
    own_name = function.__name__
    return own_name if own_name != name and functions.get(own_name) is function else None


def public_names(names: set[str]) -> set[str]:
    """Return the identifiers among the names that do not begin with an underscore."""
    return {name for name in names if name.isidentifier() and not name.startswith("_")}


def top_level_package(cls: type) -> str:
    """Return the top-level package that defines a class."""
    # An SDK may set ``__module__`` of another library's class to its own name. The class's
    # constructor still has its real module.
    constructor = unwrapped(vars(cls).get("__init__"))
    own = isinstance(constructor, FunctionType) and constructor.__qualname__.startswith(
        cls.__name__
    )
    module = constructor.__module__ if own else cls.__module__
    return module.partition(".")[0]


def unwrapped(member: Any) -> Any:
    """Return the function of a method without its decorators, or the member itself."""
    try:
        return inspect.unwrap(getattr(member, "__func__", member))
    except ValueError:
        return member  # an object that makes every attribute, ``__wrapped__`` too


def file_by_file(functions: Mapping[str, FunctionType]) -> list[str]:
    """Return the names of functions in the order of the files that define them.

    Few files stay parsed, and some clients inherit their methods from a class in each of many.
    """
    return sorted(functions, key=lambda name: functions[name].__code__.co_filename)


def is_dynamic(cls: type) -> bool:
    """Whether a class makes attributes on demand."""
    return hasattr(cls, "__getattr__") and not _only_raises(static_member(cls, "__getattr__"))


def _only_raises(function: object) -> bool:
    """Whether a function returns nothing, such as one that explains why there is no attribute."""
    return isinstance(function, FunctionType) and not any(
        instruction.opname.startswith("RETURN_") and instruction.opname != "RETURN_GENERATOR"
        for instruction in dis.get_instructions(function)
    )


def revealed_names(value: object) -> Iterator[str]:
    """Yield the names under which ``__getattr__`` gives an instance's private attributes.

    The attribute ``_kv`` is the value of ``kv`` then, as in the categories of hvac.
    """
    if not is_dynamic(type(value)):
        return
    for private, attribute in list(getattr(value, "__dict__", {}).items()):
        name = private.removeprefix("_")
        if private == f"_{name}" and static_member(type(value), name) is None:
            with suppress(SdkError), sdk_code(f"the attribute {name} of {type(value).__name__}"):
                if getattr(value, name, None) is attribute:
                    yield name


def _forwarded_methods(
    value: object, inner: object, without: Collection[str]
) -> Iterator[tuple[str, MethodType]]:
    """Yield the methods of an inner object that ``__getattr__`` of an outer one returns."""
    cls = type(inner)
    names = [n for n in public_names(class_names(cls)) if n not in without]
    for name in sorted(n for n in names if isinstance(static_member(cls, n), FunctionType)):
        method: object = None
        with suppress(SdkError), sdk_code(f"the attribute {name} of {type(value).__name__}"):
            method = getattr(value, name, None)
        if type(method) is not MethodType or method.__self__ is not inner:
            return  # it makes its attributes in another way
        yield name, method


def lists_its_names(cls: type) -> bool:
    """Whether a class states the attributes of its instances itself, by ``__dir__``."""
    return is_dynamic(cls) and "__dir__" in class_names(cls)


def class_names(cls: type) -> set[str]:
    """Return the names of the members of a class and its bases."""
    return {name for base in cls.__mro__ if base is not object for name in vars(base)}
