"""The function definitions of an SDK's source, each with the overloads above it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .functions import (
    Function,
    FunctionNode,
    first_line,
    parsed_function,
)
from .scope import ModuleScope
from .text import Text


@dataclass(frozen=True)
class Definition:
    """A function as its source defines it.

    Attributes:
        function: What its source states.
        overloads: Those above it.
        scope: What the names in it stand for.
        qualname: Its name with that of its class.
        line: The line of its ``def`` in the module, from 1.
        overload_lines: Those of the overloads.
    """

    function: Function
    overloads: tuple[Function, ...]
    scope: ModuleScope
    qualname: str
    line: int
    overload_lines: tuple[int, ...]

    @property
    def symbol(self) -> str:
        """``module:Class.function``."""
        return f"{self.scope.module}:{self.qualname}"


Definitions = dict[int, Definition]
"""Definitions by their first line in the module."""


def definitions_in(
    body: Sequence[ast.stmt], scope: ModuleScope, text: Text, prefix: str = ""
) -> Definitions:
    """The functions among statements and in the classes among them, by their first line.

    Args:
        body: The statements.
        scope: What their names stand for.
        text: What they were parsed from, every line where it is in the module.
        prefix: What their qualified names begin with.
    """
    functions = [node for node in body if isinstance(node, FunctionNode)]
    stated = ((first_line(node), parsed_function(node, text)) for node in functions)
    found = definitions_of(stated, scope, prefix)
    for node in body:
        if isinstance(node, ast.ClassDef):
            name = f"{prefix}{node.name}"
            found |= definitions_in(node.body, scope.inside(name, node), text, f"{name}.")
        elif isinstance(node, ast.If | ast.Try):
            found |= definitions_in([*node.body, *node.orelse], scope, text, prefix)
    return dict(sorted(found.items()))


def definitions_of(
    functions: Iterable[tuple[int, Function]], scope: ModuleScope, prefix: str
) -> Definitions:
    """Functions of one body by their first line in the module, overloads with what they are of.

    Args:
        functions: Each with its first line, in their order.
        scope: What their names stand for.
        prefix: What their qualified names begin with.
    """
    return dict(_implementations(functions, scope, prefix))


def _implementations(
    functions: Iterable[tuple[int, Function]], scope: ModuleScope, prefix: str
) -> Iterator[tuple[int, Definition]]:
    overloads: dict[str, list[tuple[int, Function]]] = {}
    for first, function in functions:
        header = function.header
        if header.is_overload:
            overloads.setdefault(header.name, []).append((first, function))
            continue
        above = overloads.pop(header.name, [])
        yield (
            first,
            Definition(
                function,
                tuple(overload for _, overload in above),
                scope,
                f"{prefix}{header.name}",
                first + header.line,
                tuple(line + overload.header.line for line, overload in above),
            ),
        )
