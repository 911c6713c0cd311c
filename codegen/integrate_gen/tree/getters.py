"""What the source of a property says of what it gives."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.signatures.read import read_annotation
from integrate_gen.signatures.resolve import annotated_class
from integrate_gen.source.definitions import Definition
from integrate_gen.source.docstring_facts import read_deprecation
from integrate_gen.source.functions import Function
from integrate_gen.source.index import SourceIndex


@dataclass(frozen=True)
class Getter:
    """A property's function, read without calling it.

    Attributes:
        annotated: The class that its return annotation names; None where it names none.
        problem: Why that, or the source, cannot be had.
        field: The attribute of its instance that it returns in the end; empty where that is none.
        alias: That one, where it is public and returning it is all that the getter does.
        deprecated: What the SDK says against the property; None where it is current.
    """

    annotated: type | None = None
    problem: SdkError | None = None
    field: str = ""
    alias: str = ""
    deprecated: str | None = None


def read_getter(function: FunctionType, sources: SourceIndex) -> Getter:
    """Read the source of a property's function."""
    try:
        definition = sources.definition(function)
    except SdkError as error:
        return Getter(problem=error)
    annotated, problem = None, None
    try:
        annotated = _annotated(definition)
    except SdkError as error:
        problem = error
    stated = definition.function
    field = _returned_field(stated)
    does_no_more = len([s for s in stated.body.statements if not isinstance(s, ast.Expr)]) == 1
    alias = field if does_no_more and not field.startswith("_") else ""
    return Getter(annotated, problem, field, alias, read_deprecation(stated))


def _annotated(definition: Definition) -> type | None:
    stated = definition.function
    returns = stated.header.returns
    if returns is None:
        return None
    return annotated_class(read_annotation(returns, definition.scope, stated))


def _returned_field(function: Function) -> str:
    match function.body.statements[-1:]:
        case [ast.Return(value=ast.Attribute(value=ast.Name(id="self"), attr=name))]:
            return name
        case _:
            return ""
