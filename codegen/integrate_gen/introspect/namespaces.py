"""The namespaces below a namespace: attributes that lead to more of the SDK's client tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import Any

from integrate_gen.errors import IntegrateGenError, SdkError
from integrate_gen.introspect.calls import call_of, constructed
from integrate_gen.introspect.facts import read_deprecation
from integrate_gen.introspect.members import (
    Owner,
    is_data,
    may_be_namespace,
    public,
)
from integrate_gen.introspect.resolve import annotated_class
from integrate_gen.introspect.signatures import read_annotation
from integrate_gen.introspect.source import SourceIndex

# Where properties of all makes keep the function that they call.
_GETTERS = ("fget", "func", "_func", "getter", "wrapped", "__wrapped__")


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


Child = ChildNamespace | Unreadable | Unstated


def child_namespaces(parent: Owner, sources: SourceIndex) -> Iterator[Child]:
    """Properties, cached properties, attributes, what ``__getattr__`` makes, and static classes.

    A getter's return annotation is read before its value, since a getter may do anything.
    """
    if parent.module or parent.is_static:
        yield from static_namespaces(parent)
        return
    declared = sources.declared_attributes(parent.cls) if _is_dynamic(parent.cls) else set[str]()
    made = constructed(parent.cls, sources) if parent.value is None else {}
    for name in sorted(public(parent.names() | set(declared) | set(made))):
        member = parent.member(name)
        getter = _getter(member)
        if getter is None and isinstance(member, FunctionType | classmethod | staticmethod | type):
            continue
        try:
            if parent.value is None:
                stated = made.get(name) or _stated(parent, member, getter, sources)
                found = Owner(stated) if stated else None
            else:
                found = _instance(parent, name, getter, sources)
        except Exception as error:
            told = isinstance(error, IntegrateGenError)
            problem = f"its getter raises {type(error).__name__}: {error}"
            yield Unreadable(name, str(error) if told else problem)
            continue
        if found is None:
            yield Unstated(name)
        elif is_namespace(found, parent):
            node = sources.definition(getter).node if getter else None
            deprecated = read_deprecation(node) if node else None
            yield ChildNamespace(name, found, deprecated, _returned_attribute(node) if node else "")


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
        if isinstance(value, type):
            child = Owner.of(value)
            same_package = child.package == parent.package
            if same_package and not is_data(value) and _offers_static(child):
                yield ChildNamespace(name, child)


def _offers_static(owner: Owner) -> bool:
    return bool(owner.functions) or any(static_namespaces(owner))


def _stated(
    parent: Owner, member: object, getter: FunctionType | None, sources: SourceIndex
) -> type | None:
    """The class of an attribute by the source alone; None where that does not say it."""
    if getter is None:
        return None if member is None else type(member)
    return _annotation(getter, sources) or _assigned_class(parent.cls, getter, sources)


def _instance(parent: Owner, name: str, getter: FunctionType | None, sources: SourceIndex) -> Owner:
    """An attribute's class and value, the class by annotation where there is one.

    Raises:
        SdkError: the annotated class cannot be imported, and the value cannot be had either.
        Exception: whatever the getter raises, where no annotation and no source says more.
    """
    problem: SdkError | None = None
    cls: type | None = None
    try:
        cls = _annotation(getter, sources) if getter else None
    except IntegrateGenError as error:
        problem = error if isinstance(error, SdkError) else None
    if cls is not None and not may_be_namespace(cls, parent):
        return Owner(cls)
    try:
        value = _value(parent.value, name)
    except Exception as error:
        cls = cls or (_assigned_class(parent.cls, getter, sources) if getter else None)
        if cls is None:
            raise problem or error from error
        return Owner(cls)
    return Owner(cls or type(value), value)


def _value(instance: Any, name: str) -> object:
    """An attribute's value. A circular import that breaks may succeed at the second attempt."""
    try:
        return getattr(instance, name)
    except ImportError:
        return getattr(instance, name)


def _annotation(getter: FunctionType, sources: SourceIndex) -> type | None:
    """The class that a getter's return annotation names; None where it names none."""
    definition = sources.definition(getter)
    if definition.node.returns is None:
        return None
    return annotated_class(
        read_annotation(definition.node.returns, definition.scope, definition.node)
    )


def _assigned_class(cls: type, getter: FunctionType, sources: SourceIndex) -> type | None:
    """The class of ``self.__x = Cls(...)`` where the getter ends with ``return self.__x``."""
    field = _returned_field(sources.definition(getter).node)
    return constructed(cls, sources).get(field) if field else None


def _returned_attribute(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """The public attribute that a getter does nothing but return."""
    statements = [s for s in node.body if not isinstance(s, ast.Expr)]
    field = _returned_field(node) if len(statements) == 1 else ""
    return "" if field.startswith("_") else field


def _returned_field(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    match node.body[-1]:
        case ast.Return(value=ast.Attribute(value=ast.Name(id="self"), attr=name)):
            return name
        case _:
            return ""


def _getter(member: object) -> FunctionType | None:
    """The function behind a property of whatever make; None where it is none."""
    if isinstance(member, FunctionType | classmethod | staticmethod | type | ModuleType):
        return None
    found = (getattr(member, name, None) for name in _GETTERS)
    return next((f for f in found if isinstance(f, FunctionType)), None)


def _is_dynamic(cls: type) -> bool:
    return hasattr(cls, "__getattr__")
