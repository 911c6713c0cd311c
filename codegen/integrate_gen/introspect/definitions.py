"""The function definitions of a syntax tree, each with the overloads above it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from integrate_gen.introspect.scope import ModuleScope

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Definition:
    """A function as its source defines it: the node, the overloads above it, the file's scope."""

    node: FunctionNode
    overloads: tuple[FunctionNode, ...]
    scope: ModuleScope
    qualname: str

    @property
    def symbol(self) -> str:
        """``module:Class.function``."""
        return f"{self.scope.module}:{self.qualname}"


def definitions_in(
    body: Sequence[ast.stmt], scope: ModuleScope, prefix: str = ""
) -> Iterator[tuple[int, Definition]]:
    """Implementations (not overloads) by the line that the compiler gives their code object."""
    overloads: dict[str, list[FunctionNode]] = {}
    for node in body:
        if isinstance(node, ast.ClassDef):
            name = f"{prefix}{node.name}"
            yield from definitions_in(node.body, scope.inside(name, node), f"{name}.")
        elif isinstance(node, ast.If | ast.Try):
            yield from definitions_in([*node.body, *node.orelse], scope, prefix)
        elif isinstance(node, FunctionNode):
            if is_overload(node):
                overloads.setdefault(node.name, []).append(node)
            else:
                found = tuple(overloads.pop(node.name, ()))
                yield _first_line(node), Definition(node, found, scope, f"{prefix}{node.name}")


def is_overload(node: FunctionNode) -> bool:
    """Whether a definition is an ``@overload`` signature."""
    return any(decorator_name(decorator) == "overload" for decorator in node.decorator_list)


def decorator_name(decorator: ast.expr) -> str:
    """The last name of a decorator: ``typing.overload`` and ``deprecated("...")`` alike."""
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    match target:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _first_line(node: FunctionNode) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
