"""The namespaces below a namespace: attributes that lead to more of the SDK's client tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from types import FunctionType, ModuleType
from typing import Any

from integrate_gen.guard.sdk_code import described, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError, SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.source.index import SourceIndex

from .callable_namespaces import call_of, constructed
from .getters import Getter, read_getter
from .members import (
    Owner,
    is_data,
    may_be_namespace,
    public,
)

# Where properties of all makes keep the function that they call.
_GETTERS = ("fget", "func", "_func", "getter", "wrapped", "__wrapped__")
_NO_ATTRIBUTES = (FunctionType, classmethod, staticmethod, type)


@dataclass(frozen=True)
class ChildNamespace:
    """An attribute that leads to a namespace.

    ``deprecated`` is what the SDK says against the attribute, None where it is current; ``alias``
    is the attribute that its getter returns, empty where it has a namespace of its own.
    """

    name: str
    owner: Owner
    deprecated: str | None = None
    alias: str = ""


@dataclass(frozen=True)
class Unreadable:
    """An attribute that may be a namespace and could not be followed."""

    name: str
    reason: str


@dataclass(frozen=True)
class Unstated:
    """An attribute of which nothing is said, and no instance is there to ask."""

    name: str


@dataclass(frozen=True)
class Hidden:
    """An attribute that its name leaves out. What a property of such a name gives is not asked."""

    name: str
    reason: str


Child = ChildNamespace | Unreadable | Unstated | Hidden


class Children:
    """Finds the namespaces below others; an owner is asked once, and so is a class's source.

    Args:
        sources: The SDK's source.
        hidden: Gives why attributes of a name are left out; None where they are not.
    """

    def __init__(self, sources: SourceIndex, hidden: Callable[[str], str | None]) -> None:
        self._sources = sources
        self._hidden = cache(hidden)
        self._getter = cache(partial(read_getter, sources=sources))
        self._made = cache(partial(constructed, sources=sources))
        self._of_classes: dict[type, tuple[Child, ...]] = {}
        self._of_instances: dict[Owner, tuple[Child, ...]] = {}

    def of(self, parent: Owner) -> Sequence[Child]:
        """Properties, cached properties, attributes, what ``__getattr__`` makes, static classes.

        A getter's return annotation is read before its value, since a getter may do anything.
        """
        if parent.module or parent.is_static:
            return [self._unless_hidden(child) for child in static_namespaces(parent)]
        if parent.value is not None:
            if parent not in self._of_instances:
                self._of_instances[parent] = tuple(self._below(parent))
            return self._of_instances[parent]
        if parent.cls not in self._of_classes:
            self._of_classes[parent.cls] = tuple(self._below(parent))
        return self._of_classes[parent.cls]

    def _below(self, parent: Owner) -> Iterator[Child]:
        for name in sorted(public(parent.names().union(self._unseen(parent)))):
            member = parent.member(name)
            function = _function_of(member)
            if function is None and isinstance(member, _NO_ATTRIBUTES):
                continue
            if function is not None and (reason := self._hidden(name)):
                yield Hidden(name, reason)
            elif child := self._child(parent, name, member, function):
                yield self._unless_hidden(child)

    def _unless_hidden(self, child: Child) -> Child:
        reason = self._hidden(child.name)
        return Hidden(child.name, reason) if reason else child

    def _unseen(self, parent: Owner) -> Iterator[str]:
        """Attributes that neither the class nor the instance shows, since the source says them."""
        if _is_dynamic(parent.cls):
            yield from self._sources.declared_attributes(parent.cls)
        if parent.value is None:
            yield from self._made(parent.cls)

    def _child(
        self, parent: Owner, name: str, member: object, function: FunctionType | None
    ) -> Child | None:
        """What an attribute is; None where that is no namespace."""
        try:
            getter = self._getter(function) if function else None
            if parent.value is None:
                found = self._stated(parent, name, member, getter)
            else:
                found = self._instance(parent, name, getter)
        except SdkCodeError as error:
            return Unreadable(name, f"its getter {error.said}")
        except IntegrateGenError as error:
            return Unreadable(name, str(error))
        except Exception as error:  # of a class that is odd, not of the getter alone
            return Unreadable(name, f"its getter raises {described(error)}")
        if found is None:
            return Unstated(name)
        if not is_namespace(found, parent):
            return None
        says = getter or Getter()
        return ChildNamespace(name, found, says.deprecated, says.alias)

    def _stated(
        self, parent: Owner, name: str, member: object, getter: Getter | None
    ) -> Owner | None:
        """An attribute's class by the source alone; None where that does not say it.

        Raises:
            SdkError: the annotated class cannot be imported.
        """
        cls = self._made(parent.cls).get(name)
        if cls is None and getter is not None:
            if getter.problem:
                raise getter.problem
            cls = getter.annotated or self._assigned(parent.cls, getter)
        elif cls is None and member is not None:
            cls = type(member)
        return Owner(cls) if cls is not None else None

    def _instance(self, parent: Owner, name: str, getter: Getter | None) -> Owner:
        """An attribute's class and value, the class by annotation where there is one.

        Raises:
            SdkError: the annotated class cannot be imported, and the value cannot be had either.
            SdkCodeError: the getter raises, and no annotation and no source says more.
        """
        says = getter or Getter()
        cls = says.annotated
        if cls is not None and not may_be_namespace(cls, parent):
            return Owner(cls)
        try:
            with sdk_code(f"the getter of {parent.symbol}.{name}"):
                value = _value(parent.value, name)
        except SdkError as error:
            cls = cls or self._assigned(parent.cls, says)
            if cls is None:
                raise says.problem or error from error
            return Owner(cls)
        return Owner(cls or type(value), value)

    def _assigned(self, cls: type, getter: Getter) -> type | None:
        """The class of ``self.__x = Cls(...)`` where the getter ends with ``return self.__x``."""
        return self._made(cls).get(getter.field) if getter.field else None


def is_namespace(child: Owner, parent: Owner) -> bool:
    """Whether a class is part of the tree: of the same SDK, with anything public, or called."""
    if child.package != parent.package or is_data(child.cls):
        return False
    is_called = call_of(child) is not None
    return is_called or bool(public(child.names())) or _is_dynamic(child.cls)


def static_namespaces(parent: Owner) -> Iterator[ChildNamespace]:
    """Classes that are used without an instance, in a module or in another such class."""
    for name in sorted(public(parent.offered())):
        value = parent.member(name)
        if is_class(value):
            child = Owner.of(value)
            same_package = child.package == parent.package
            if same_package and not is_data(value) and _offers_static(child):
                yield ChildNamespace(name, child)


def _offers_static(owner: Owner) -> bool:
    return bool(owner.functions) or any(static_namespaces(owner))


def _value(instance: Any, name: str) -> object:
    """An attribute's value. A circular import that breaks may succeed at the second attempt."""
    try:
        return getattr(instance, name)
    except ImportError:
        return getattr(instance, name)


def _function_of(member: object) -> FunctionType | None:
    """The function behind a property of whatever make; None where it is none."""
    if isinstance(member, (*_NO_ATTRIBUTES, ModuleType)):
        return None
    found = (getattr(member, name, None) for name in _GETTERS)
    return next((f for f in found if isinstance(f, FunctionType)), None)


def _is_dynamic(cls: type) -> bool:
    return hasattr(cls, "__getattr__")
