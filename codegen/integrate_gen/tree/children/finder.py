"""Child namespaces: attributes of a namespace that lead further down the client's tree."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial, partialmethod, singledispatchmethod
from types import (
    BuiltinFunctionType,
    FunctionType,
    MemberDescriptorType,
    MethodType,
    ModuleType,
)
from typing import Any

from integrate_gen.guard.sdk_code import SLOW, describe_exception, sdk_code
from integrate_gen.model.errors import IntegrateGenError, SdkCodeError, SdkError
from integrate_gen.source.exports import is_class
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.containers import is_container, items_of
from integrate_gen.tree.members import (
    Owner,
    holds_namespaces,
    is_data,
    is_dynamic,
    is_sister,
    may_be_namespace,
    public_names,
    revealed_names,
    static_member,
    unwrapped,
)

from .call_makers import CallMakers
from .callable_namespaces import find_call_method
from .getters import Getter, read_getter
from .instance_attributes import read_instance_attributes
from .stated_arguments import with_stated_arguments

# Attributes under which property classes of the standard library and of SDKs keep their getter.
_GETTER_ATTRIBUTES = ("fget", "func", "_func", "getter", "wrapped", "__wrapped__")
_NO_PROPERTIES = (FunctionType, classmethod, staticmethod, type)
_FUNCTIONS: tuple[type, ...] = (FunctionType, MethodType, BuiltinFunctionType)
_ANNOTATED_FUNCTION: Any = Callable

PARTIAL = "a partial function, whose signature no source states; reachable through run_task"
FUNCTION = "a function that an attribute holds, not a method; reachable through run_task"
FOREIGN = "an object of another library, {}; reachable through run_task"
CLASS = "a class whose objects a program makes itself; reachable through run_task"
CONTAINER = "a {} of objects that make calls; reachable through run_task"
UNLISTED = "made by __getattr__, and nothing lists the names; reachable through run_task"


@dataclass(frozen=True)
class ChildNamespace:
    """An attribute that leads to a namespace.

    Attributes:
        name: The attribute.
        owner: The namespace.
        deprecated: The SDK's deprecation message for the attribute; None if it is current.
        alias: Attribute that the getter returns; empty if the attribute has its own namespace.
    """

    name: str
    owner: Owner
    deprecated: str | None = None
    alias: str = ""


@dataclass(frozen=True)
class UnreadableChild:
    """An attribute that may be a namespace and could not be read."""

    name: str
    reason: str


@dataclass(frozen=True)
class UnknownChild:
    """An attribute of unknown class: the source does not state it, and there is no instance."""

    name: str


@dataclass(frozen=True)
class HiddenChild:
    """An attribute that is no namespace, with the reason: ``hide`` says so, or what it is.

    The getter of an attribute that ``hide`` leaves out is not called.
    """

    name: str
    reason: str


Child = ChildNamespace | UnreadableChild | UnknownChild | HiddenChild


class ChildFinder:
    """Finds child namespaces.

    Args:
        sources: The SDK's source.
        hidden: Returns the reason to hide an attribute of a name, or None.
    """

    def __init__(self, sources: SourceIndex, hidden: Callable[[str], str | None]) -> None:
        self._sources = sources
        self._hidden = hidden
        self._calls = CallMakers(sources)

        @cache
        def of_class(cls: type) -> tuple[Child, ...]:
            return tuple(self._find(Owner(cls)))

        self._of_class = of_class
        self._of_instances: dict[Owner, tuple[Child, ...]] = {}

    def find(self, parent: Owner) -> Sequence[Child]:
        """Return the children of a namespace, of every kind that SDKs use.

        These are properties, cached properties, attributes, attributes that ``__getattr__`` makes,
        and classes with static methods. A getter's return annotation is preferred to its value,
        since a getter may have side effects.
        """
        if parent.module or parent.is_static:
            return [self._hide(child) for child in static_namespaces(parent)]
        if parent.value is None:
            return self._of_class(parent.cls)
        # Not for speed: the walk asks again for recursion, and a getter is called only once.
        if parent not in self._of_instances:
            self._of_instances[parent] = tuple(self._find(parent))
        return self._of_instances[parent]

    def may_call(self, parent: Owner, member: object) -> bool:
        """Whether a member of the SDK's own, other than a class, can be called or makes calls."""
        function = unwrapped(member)
        if isinstance(member, type):
            return False
        if isinstance(function, FunctionType):
            return is_sister(function.__module__.partition(".")[0], parent.package)
        cls = type(member)
        if not may_be_namespace(cls, parent):
            return False
        return static_member(cls, "__call__") is not None or self._calls.makes_calls(cls)

    def _find(self, parent: Owner) -> Iterator[Child]:
        for name in sorted(public_names(parent.names().union(self._source_names(parent)))):
            if child := _guarded(parent, name, partial(self._find_child, parent, name)):
                yield child

    def _find_child(self, parent: Owner, name: str) -> Child | None:
        """Return the child of a name, or None if the member is not a namespace."""
        member = parent.member(name)
        if parent.value is not None and _is_empty_slot(member, parent.value, name):
            return None
        function = _getter_function(member)
        if name in parent.functions:
            return None
        if isinstance(member, type):
            return self._class_child(parent, name, member)
        if function is None and isinstance(member, _NO_PROPERTIES):
            return HiddenChild(name, FUNCTION)
        if function is not None and (reason := self._hidden(name)):
            return HiddenChild(name, reason)
        child = self._read_child(parent, name, member, function)
        return self._hide(child) if child else None

    def _class_child(self, parent: Owner, name: str, cls: type) -> Child | None:
        """Return the child that a class under an attribute is, or None for one of data."""
        if not may_be_namespace(cls, parent):
            return None
        if self._calls.has_static_calls(cls):
            return self._hide(ChildNamespace(name, Owner.of(cls)))
        return HiddenChild(name, CLASS) if self._calls.makes_calls(cls) else None

    def _hide(self, child: Child) -> Child:
        reason = self._hidden(child.name)
        return HiddenChild(child.name, reason) if reason else child

    def _source_names(self, parent: Owner) -> Iterator[str]:
        """Yield names of attributes that only the source shows."""
        if is_dynamic(parent.cls):  # ``__getattr__`` makes what the class only annotates
            yield from self._sources.declared_attributes(parent.cls)
            yield from revealed_names(parent.value)
        if parent.value is None:
            yield from read_instance_attributes(parent.cls, self._sources)

    def _read_child(
        self, parent: Owner, name: str, member: object, function: FunctionType | None
    ) -> Child | None:
        """Return the child that an attribute is, or None if it is not a namespace."""
        try:
            getter = read_getter(function, self._sources) if function else None
            if parent.value is None:
                owner = self._owner_by_source(parent, name, member, getter)
            else:
                owner = self._owner_by_value(parent, name, getter)
        except SdkCodeError as error:
            return UnreadableChild(name, f"its getter {error.outcome}")
        except IntegrateGenError as error:
            return UnreadableChild(name, str(error))
        except Exception as error:  # from an unusual class, outside the guarded getter
            return UnreadableChild(name, f"its getter raises {describe_exception(error)}")
        if owner is None:
            return UnknownChild(name)
        if not is_namespace(owner, parent):
            reason = self._why_container(owner, parent) or why_no_namespace(owner, parent, member)
            return HiddenChild(name, reason) if reason else None
        getter = getter or Getter()
        owner = with_stated_arguments(owner, parent, name, function, self._sources)
        return ChildNamespace(name, owner, getter.deprecated, getter.alias)

    def _why_container(self, child: Owner, parent: Owner) -> str:
        """Return the reason to skip a container of namespaces; empty for everything else."""
        if not is_container(child):
            return ""
        classes = {type(item) for item in items_of(child)}
        makes_calls = any(
            may_be_namespace(c, parent) and self._calls.makes_calls(c) for c in classes
        )
        return CONTAINER.format(child.cls.__name__) if makes_calls else ""

    def _owner_by_source(
        self, parent: Owner, name: str, member: object, getter: Getter | None
    ) -> Owner | None:
        """Return an attribute's class by the source alone, or None if it does not state one.

        Raises:
            SdkError: If the annotated class cannot be imported.
        """
        cls = read_instance_attributes(parent.cls, self._sources).get(name)
        if cls is None and getter is not None:
            if getter.error:
                raise getter.error
            cls = getter.return_class or getter.made_class
            cls = cls or self._field_class(parent.cls, getter)
        elif cls is None and member is not None:
            cls = type(member)
        return Owner(cls) if cls is not None else None

    def _owner_by_value(self, parent: Owner, name: str, getter: Getter | None) -> Owner:
        """Return an attribute's value with its class, which is the annotated one if there is one.

        Raises:
            SdkError: If neither the annotated class nor the value is available.
            SdkCodeError: If the getter raises, and neither annotation nor source states a class.
        """
        getter = getter or Getter()
        cls = getter.return_class
        if cls is not None and not may_be_namespace(cls, parent):
            return Owner(cls)
        try:
            with sdk_code(f"the getter of {parent.symbol}.{name}"):
                value = _read_value(parent.value, name)
        except SdkError as error:
            cls = cls or getter.made_class or self._field_class(parent.cls, getter)
            if cls is None:
                raise getter.error or error from error
            return Owner(cls)
        return Owner(cls or type(value), value)

    def _field_class(self, cls: type, getter: Getter) -> type | None:
        """Return the class of the field that a getter returns, if the constructor shows it.

        For ``return self._x`` it is ``Cls`` of the constructor's ``self._x = Cls(...)``.
        """
        if not getter.field:
            return None
        return read_instance_attributes(cls, self._sources).get(getter.field)


def is_namespace(child: Owner, parent: Owner) -> bool:
    """Whether a value belongs to the tree: it is of the SDK, no data, and has a public member.

    A ``SimpleNamespace`` is of the SDK if an object in it is.
    """
    if holds_namespaces(child):
        return is_sister(child.package, parent.package)
    if not may_be_namespace(child.cls, parent):
        return False
    is_callable = find_call_method(child) is not None
    return is_callable or bool(public_names(child.names())) or is_dynamic(child.cls)


def why_no_namespace(child: Owner, parent: Owner, member: object) -> str:
    """Return the reason why an attribute that can be called leads nowhere; empty for data.

    Args:
        child: The attribute's value, or its class.
        parent: The namespace that has the attribute.
        member: What the class or the instance has under the name.
    """
    if isinstance(child.value, partial) or isinstance(member, partial | partialmethod):
        return PARTIAL
    if issubclass(child.cls, _FUNCTIONS) or child.cls is _ANNOTATED_FUNCTION:
        return FUNCTION
    if isinstance(member, singledispatchmethod):
        return FUNCTION
    if is_data(child.cls) or child.is_static:
        return ""
    if child.package in sys.stdlib_module_names:
        return FUNCTION if static_member(child.cls, "__call__") else ""
    if may_be_namespace(child.cls, parent):
        return ""  # an object of the SDK without a public member
    if is_dynamic(child.cls):
        return UNLISTED
    is_api = any(callable(static_member(child.cls, name)) for name in public_names(child.names()))
    return FOREIGN.format(child.package) if is_api else ""


def static_namespaces(parent: Owner) -> Iterator[Child]:
    """Yield the classes with static methods, at any depth, in a module or another such class."""
    for name in sorted(public_names(parent.exported_names())):
        if child := _guarded(parent, name, partial(_static_namespace, parent, name)):
            yield child


def _static_namespace(parent: Owner, name: str) -> ChildNamespace | None:
    value = parent.member(name)
    if is_class(value):
        child = Owner.of(value)
        same_package = child.package == parent.package
        if same_package and not is_data(value) and _has_static_methods(child):
            return ChildNamespace(name, child)
    return None


def _has_static_methods(owner: Owner) -> bool:
    return bool(owner.functions) or any(static_namespaces(owner))


def _guarded(parent: Owner, name: str, read: Callable[[], Child | None]) -> Child | None:
    """Return what ``read`` returns for a member, or an unreadable child if its class raises."""
    try:
        with sdk_code(f"the member {parent.symbol}.{name}", SLOW):
            return read()
    except SdkCodeError as error:
        return UnreadableChild(name, f"its class {error.outcome}")
    except SdkError as error:  # what a guard refused
        return UnreadableChild(name, str(error))


def _read_value(instance: Any, name: str) -> object:
    """Return an attribute's value."""
    try:
        return getattr(instance, name)
    except ImportError:
        # A getter with a lazy, circular import fails once; the modules are loaded afterwards.
        return getattr(instance, name)


def _getter_function(member: object) -> FunctionType | None:
    """Return the function behind a property of any class, or None if it is not a property."""
    if isinstance(member, (*_NO_PROPERTIES, ModuleType)) or is_dynamic(type(member)):
        return None
    candidates = (getattr(member, name, None) for name in _GETTER_ATTRIBUTES)
    return next((f for f in candidates if isinstance(f, FunctionType)), None)


def _is_empty_slot(member: object, instance: object, name: str) -> bool:
    """Whether an attribute is one of ``__slots__`` that the constructor does not set."""
    return isinstance(member, MemberDescriptorType) and not hasattr(instance, name)
