"""What a class of the SDK's client tree offers: methods, and the classes of its namespaces."""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import keyword
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import Any

from integrate_gen.errors import IntegrateGenError, SdkError
from integrate_gen.introspect.signatures import read_annotation
from integrate_gen.introspect.source import SourceIndex


@dataclass(frozen=True)
class ChildNamespace:
    """An attribute that leads to a namespace, and that namespace's class."""

    name: str
    cls: type


@dataclass(frozen=True)
class Unreadable:
    """An attribute that looks like a namespace and could not be followed."""

    name: str
    reason: str


def public_functions(cls: type) -> Iterator[tuple[str, FunctionType]]:
    """Public methods of a class and its bases, by name, the nearest definition of each."""
    for name in sorted(_public_names(cls)):
        member: object = inspect.getattr_static(cls, name)
        function = inspect.unwrap(_unbound(member))
        if isinstance(function, FunctionType):
            yield name, function


def unnameable(cls: type, instance: object) -> list[str]:
    """Members that no attribute access can name, and so no generated code."""
    names = _all_names(cls) | _instance_names(instance)
    return sorted(name for name in names if not name.isidentifier() or keyword.iskeyword(name))


def child_namespaces(
    cls: type, instance: object, sources: SourceIndex
) -> Iterator[ChildNamespace | Unreadable]:
    """The namespaces below a namespace: properties, cached properties and instance attributes.

    The getter's return annotation is read before its value, since a getter may do anything.
    """
    for name in sorted(_public_names(cls) | _public(_instance_names(instance))):
        member = inspect.getattr_static(instance, name)
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
            yield ChildNamespace(name, child)


def is_namespace(cls: type, parent: type) -> bool:
    """Whether a class is part of the tree: of the same SDK, with public methods or namespaces."""
    same_package = _top_level(cls) == _top_level(parent)
    return same_package and not _is_data(cls) and bool(_public_names(cls))


def _is_data(cls: type[object]) -> bool:
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


def _unbound(member: Any) -> Any:
    return getattr(member, "__func__", member)


def _public_names(cls: type) -> set[str]:
    return _public(_all_names(cls))


def _all_names(cls: type) -> set[str]:
    return {name for base in cls.__mro__ if base is not object for name in vars(base)}


def _instance_names(instance: object) -> set[str]:
    return set(getattr(instance, "__dict__", {}))


def _public(names: set[str]) -> set[str]:
    """Names that code can write and that no convention marks as private."""
    nameable = (n for n in names if n.isidentifier() and not keyword.iskeyword(n))
    return {name for name in nameable if not name.startswith("_")}


def _top_level(cls: type) -> str:
    return cls.__module__.partition(".")[0]
