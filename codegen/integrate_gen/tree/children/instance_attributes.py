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
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex


def read_instance_attributes(cls: type, sources: SourceIndex) -> dict[str, type]:
    """Return the classes of the attributes that a class's constructor assigns, by name."""
    constructor = getattr(cls, "__init__", None)
    if not isinstance(constructor, FunctionType):
        return {}
    definition = sources.definition(constructor)
    attributes: dict[str, type] = {}
    for name, function in _assigned_calls(definition.function):
        try:
            expression = read_annotation(function, definition.scope, definition.function)
            attribute_class = annotated_class(expression)
        except SdkError:  # the called expression is a function or a local, not a class
            continue
        if attribute_class is not None:
            attributes[name] = attribute_class
    return attributes


def _assigned_calls(constructor: Function) -> Iterator[tuple[str, str]]:
    """Yield the name and the called expression of each ``self.name = expression(...)``."""
    for node in (n for statement in constructor.body.statements for n in ast.walk(statement)):
        match node:
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)],
                value=ast.Call(func=function),
            ) | ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=name),
                value=ast.Call(func=function),
            ):
                yield name, ast.unparse(function)
            case _:
                pass
