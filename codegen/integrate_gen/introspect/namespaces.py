"""The namespaces below a namespace: attributes that lead to more of the SDK's client tree."""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import Any

from integrate_gen.errors import IntegrateGenError, SdkError
from integrate_gen.introspect.facts import read_deprecation
from integrate_gen.introspect.members import instance_names, public, public_names, top_level
from integrate_gen.introspect.signatures import read_annotation
from integrate_gen.introspect.source import SourceIndex


@dataclass(frozen=True)
class ChildNamespace:
    """An attribute that leads to a namespace, and that namespace's class.

    ``deprecated`` is what the SDK says against the attribute, None where it is current.
    """

    name: str
    cls: type
    deprecated: str | None = None


@dataclass(frozen=True)
class Unreadable:
    """An attribute that looks like a namespace and could not be followed."""

    name: str
    reason: str


def child_namespaces(
    cls: type, instance: object, sources: SourceIndex
) -> Iterator[ChildNamespace | Unreadable]:
    """Properties, cached properties, instance attributes, and what ``__getattr__`` makes.

    The getter's return annotation is read before its value, since a getter may do anything.
    """
    declared = sources.declared_attributes(cls) if hasattr(cls, "__getattr__") else frozenset[str]()
    names = public_names(cls) | public(instance_names(instance)) | public(set(declared))
    for name in sorted(names):
        member = inspect.getattr_static(instance, name, None)
        getter = _getter(member)
        if getter is None and isinstance(member, FunctionType | classmethod | staticmethod | type):
            continue
        try:
            child = _annotated_class(getter, sources) if getter else None
            child = child or type(getattr(instance, name))
        except IntegrateGenError as error:
            yield Unreadable(name, str(error))
            continue
        except Exception as error:
            yield Unreadable(name, f"its getter raises {type(error).__name__}: {error}")
            continue
        if is_namespace(child, cls):
            deprecated = read_deprecation(sources.definition(getter).node) if getter else None
            yield ChildNamespace(name, child, deprecated)


def is_namespace(cls: type, parent: type) -> bool:
    """Whether a class is part of the tree: of the same SDK, with public methods or namespaces."""
    same_package = top_level(cls) == top_level(parent)
    offers = bool(public_names(cls)) or hasattr(cls, "__getattr__")
    return same_package and not is_data(cls) and offers


def is_data(cls: type[object]) -> bool:
    """Whether instances are values: exceptions, enums, dataclasses, pydantic models, structs."""
    marks = ("__dataclass_fields__", "model_fields", "__struct_fields__")
    return issubclass(cls, (BaseException, enum.Enum)) or any(hasattr(cls, m) for m in marks)


def _annotated_class(getter: FunctionType, sources: SourceIndex) -> type | None:
    """The class that a getter's return annotation names; None where it names none."""
    definition = sources.definition(getter)
    if definition.node.returns is None:
        return None
    expression = read_annotation(definition.node.returns, definition.scope, definition.node)
    named = [i for i in expression.imports if i.bound == expression.text and i.name]
    if not named or not isinstance(ast.parse(expression.text, mode="eval").body, ast.Name):
        return None
    try:
        found: Any = getattr(importlib.import_module(named[0].module), named[0].name)
    except IntegrateGenError:
        raise
    except Exception as error:
        raise SdkError(
            f"{named[0].reference} cannot be imported: {type(error).__name__}: {error}"
        ) from error
    return found if isinstance(found, type) else None


def _getter(member: object) -> FunctionType | None:
    function = (
        member.fget
        if isinstance(member, property)
        else member.func if isinstance(member, cached_property) else None
    )
    return function if isinstance(function, FunctionType) else None
