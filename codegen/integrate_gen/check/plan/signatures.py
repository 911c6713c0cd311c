"""Signatures of tasks, parsed from their text in a lock."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from integrate_gen.committed.api import DEPRECATED
from integrate_gen.expressions.names import parse_expression
from integrate_gen.signatures.type_parameters import bounds_of
from integrate_gen.source.scope import type_parameters

from .identity import Names, absolute


@dataclass(frozen=True, slots=True)
class Type:
    """A type as written in the SDK, and with absolute names."""

    text: str
    absolute: str

    @classmethod
    def of(cls, annotation: ast.expr | None, names: Names, absent: str) -> Type:
        """Parse an annotation; ``absent`` replaces a missing one."""
        if annotation is None:
            return cls(absent, absent)
        return cls(ast.unparse(annotation), absolute(annotation, names))


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a task.

    Attributes:
        name: Its name, with stars if it collects arguments.
        type: Its type.
        default: Its default as text; None if it has none.
        by_position: Whether callers can pass it by position.
        by_keyword: Whether callers can pass it by keyword.
    """

    name: str
    type: Type
    default: str | None
    by_position: bool
    by_keyword: bool

    @property
    def required(self) -> bool:
        """Whether every call must have it."""
        return self.default is None and (self.by_position or self.by_keyword)


@dataclass(frozen=True, slots=True)
class Signature:
    """A parsed signature.

    Attributes:
        text: The signature without a mark of deprecation.
        deprecated: Whether it has the mark.
        parameters: Its parameters. The key is the name, or the stars alone of one that collects
            arguments, since callers never write the name of that.
        returns: Type of the result.
    """

    text: str
    deprecated: bool
    parameters: Mapping[str, Parameter]
    returns: Type

    @classmethod
    def of(cls, marked: str, names: Names) -> Signature:
        """Parse a signature's text."""
        text = marked.removeprefix(DEPRECATED)
        function = ast.parse(f"def f{text}: ...").body[0]
        assert isinstance(function, ast.FunctionDef)
        inside = _with_type_parameters(function, names)
        return cls(
            text=text,
            deprecated=text != marked,
            parameters=dict(_parameters(function.args, inside)),
            returns=Type.of(function.returns, inside, "None"),
        )

    @property
    def by_position(self) -> list[Parameter]:
        """Parameters that can be passed by position, in their order."""
        return [p for p in self.parameters.values() if p.by_position]


def _with_type_parameters(function: ast.FunctionDef, names: Names) -> Names:
    """Return names in which a function's own type parameters mean their bounds, or ``Any``."""
    declared = type_parameters(function)
    bounds = {
        name: " | ".join(absolute(parse_expression(bound), names) for bound in bounds_of(node))
        for name, node in declared.items()
    }
    meant = {name: bound or "typing:Any" for name, bound in bounds.items()}
    return replace(names, meant={**names.meant, **meant}) if meant else names


def _parameters(arguments: ast.arguments, names: Names) -> Iterator[tuple[str, Parameter]]:
    positional = [*arguments.posonlyargs, *arguments.args]
    missing = len(positional) - len(arguments.defaults)
    defaults: list[ast.expr | None] = [*[None] * missing, *arguments.defaults]
    for argument, default in zip(positional, defaults, strict=True):
        by_keyword = argument not in arguments.posonlyargs
        yield argument.arg, _parameter(argument, default, names, True, by_keyword)
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield argument.arg, _parameter(argument, default, names, False, True)
    for stars, collecting in (("*", arguments.vararg), ("**", arguments.kwarg)):
        if collecting:
            annotation = Type.of(collecting.annotation, names, "Any")
            yield stars, Parameter(f"{stars}{collecting.arg}", annotation, None, False, False)


def _parameter(
    argument: ast.arg, default: ast.expr | None, names: Names, by_position: bool, by_keyword: bool
) -> Parameter:
    annotation = Type.of(argument.annotation, names, "Any")
    text = ast.unparse(default) if default else None
    return Parameter(argument.arg, annotation, text, by_position, by_keyword)
