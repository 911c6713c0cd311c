"""Classes of the attributes that a constructor assigns, read from its source.

A walk has no instance of a namespace that only a call returns. The constructor's source still has
the classes of its attributes: ``self.media = MediaList(...)``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.definitions import Definition
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex


def read_instance_attributes(cls: type, sources: SourceIndex) -> dict[str, type]:
    """Return the classes of the attributes that a class's constructor assigns, by name."""
    constructor = getattr(cls, "__init__", None)
    if not isinstance(constructor, FunctionType):
        return {}
    return assigned_classes(sources.definition(constructor))


def assigned_classes(definition: Definition) -> dict[str, type]:
    """Return the classes of the attributes that a function assigns, by name."""
    attributes: dict[str, type] = {}
    for name, function in _assigned_calls(definition.function):
        if (attribute_class := called_class(function, definition)) is not None:
            attributes[name] = attribute_class
    return attributes


def called_class(function: str, definition: Definition) -> type | None:
    """Return the class that an expression names, None if it is a function or a local."""
    try:
        return annotated_class(read_annotation(function, definition.scope, definition.function))
    except SdkError:
        return None


def _assigned_calls(function: Function) -> Iterator[tuple[str, str]]:
    """Yield the name and the called expression of each ``self.name = expression(...)``."""
    for node in (n for statement in function.body.statements for n in ast.walk(statement)):
        match node:
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)],
                value=ast.Call(func=called),
            ) | ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=name),
                value=ast.Call(func=called),
            ):
                yield name, ast.unparse(called)
            case _:
                pass
