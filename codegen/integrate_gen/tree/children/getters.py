"""The source of a property's getter: its return class, its field and its deprecation."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.definitions import Definition
from integrate_gen.source.docstring_facts import read_deprecation
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex, is_made_at_run_time

from .instance_attributes import assigned_classes, called_class


@dataclass(frozen=True)
class Getter:
    """A property's getter, read without calling it.

    Attributes:
        return_class: Class that the return annotation names; None if it names none.
        error: Reason why the annotation or the source cannot be read.
        made_class: Class that the getter calls for what it returns; None if the source shows none.
        field: Attribute of ``self`` in the last ``return``; empty if it returns something else.
        alias: The field, if it is public and the getter has no other statement.
        deprecated: The SDK's deprecation message; None if the property is current.
    """

    return_class: type | None = None
    error: SdkError | None = None
    made_class: type | None = None
    field: str = ""
    alias: str = ""
    deprecated: str | None = None


def read_getter(function: FunctionType, sources: SourceIndex) -> Getter:
    """Read the source of a property's getter; that of one made at run time states nothing."""
    if is_made_at_run_time(inspect.unwrap(function)):
        return Getter()
    try:
        definition = sources.definition(function)
    except SdkError as error:
        return Getter(error=error)
    return_class, annotation_error = None, None
    try:
        return_class = _return_class(definition)
    except SdkError as error:
        annotation_error = error
    getter = definition.function
    field = _returned_field(getter)
    # Docstrings, and the calls that warn of a deprecation, are expression statements.
    statements = [s for s in getter.body.statements if not isinstance(s, ast.Expr)]
    alias = field if len(statements) == 1 and not field.startswith("_") else ""
    made_class = _made_class(definition, field) if return_class is None else None
    deprecated = read_deprecation(getter)
    return Getter(return_class, annotation_error, made_class, field, alias, deprecated)


def _made_class(definition: Definition, field: str) -> type | None:
    """Return ``Cls`` of ``return Cls(...)``, or of ``self.x = Cls(...)`` and ``return self.x``."""
    match definition.function.body.statements[-1:]:
        case [ast.Return(value=ast.Call(func=called))]:
            return called_class(ast.unparse(called), definition)
        case _:
            return assigned_classes(definition).get(field)


def _return_class(definition: Definition) -> type | None:
    returns = definition.function.header.returns
    if returns is None:
        return None
    return annotated_class(read_annotation(returns, definition.scope, definition.function))


def _returned_field(function: Function) -> str:
    match function.body.statements[-1:]:
        case [ast.Return(value=ast.Attribute(value=ast.Name(id="self"), attr=name))]:
            return name
        case _:
            return ""
