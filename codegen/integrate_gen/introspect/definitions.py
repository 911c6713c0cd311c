"""The function definitions of a syntax tree, each with the overloads above it."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from integrate_gen.expression_names import last_name
from integrate_gen.introspect.scope import ModuleScope

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Definition:
    """A function as its source defines it.

    Attributes:
        node: Its syntax tree. The lines in it are those of the text that was parsed for it.
        overloads: Those above it.
        scope: What the names in it stand for, and the text that was parsed.
        qualname: Its name with that of its class.
        line: The line of its ``def`` in the module, from 1.
        overload_lines: Those of the overloads.
    """

    node: FunctionNode
    overloads: tuple[FunctionNode, ...]
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


def first_line(node: FunctionNode) -> int:
    """The line that the compiler gives a function's code object: that of its first decorator."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def definitions_in(
    body: Sequence[ast.stmt],
    scope: ModuleScope,
    prefix: str = "",
    line_of: Callable[[FunctionNode], int] = first_line,
) -> Iterator[tuple[int, Definition]]:
    """Implementations (not overloads) by their first line in the module.

    Args:
        body: The statements.
        scope: What their names stand for.
        prefix: What their qualified names begin with.
        line_of: The first line of a function in the module, where that is not the tree's.
    """
    overloads: dict[str, list[FunctionNode]] = {}
    for node in body:
        if isinstance(node, ast.ClassDef):
            name = f"{prefix}{node.name}"
            yield from definitions_in(node.body, scope.inside(name, node), f"{name}.", line_of)
        elif isinstance(node, ast.If | ast.Try):
            yield from definitions_in([*node.body, *node.orelse], scope, prefix, line_of)
        elif isinstance(node, FunctionNode):
            if is_overload(node):
                overloads.setdefault(node.name, []).append(node)
            else:
                above = tuple(overloads.pop(node.name, ()))
                line, *lines = (line_of(n) + n.lineno - first_line(n) for n in (node, *above))
                name = f"{prefix}{node.name}"
                yield line_of(node), Definition(node, above, scope, name, line, tuple(lines))


def is_overload(node: FunctionNode) -> bool:
    """Whether a definition is an ``@overload`` signature."""
    return "overload" in map(decorator_name, node.decorator_list)


def decorator_name(decorator: ast.expr) -> str:
    """The last name of a decorator: ``typing.overload`` and ``deprecated("...")`` alike."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    return last_name(target)
