"""An index of the function definitions in a module, each with its overloads."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from .conditions import flattened, run_time_only
from .functions import Function, FunctionNode, is_overload
from .scope import ModuleScope


@dataclass(frozen=True, slots=True)
class Definition:
    """A function definition in its module.

    Attributes:
        function: The implementation; the last overload if there is none.
        overloads: The ``@overload`` signatures above the implementation.
        scope: The scope that resolves names in the definition.
        qualname: The qualified name: ``Class.function``.
        is_run_time_only: Whether type checkers do not read it.
    """

    function: Function
    overloads: tuple[Function, ...]
    scope: ModuleScope
    qualname: str
    is_run_time_only: bool = False

    @property
    def symbol(self) -> str:
        """The definition as ``module:Class.function``."""
        return f"{self.scope.module}:{self.qualname}"

    @property
    def is_async(self) -> bool:
        """Whether it is defined with ``async def``."""
        return isinstance(self.function.node, ast.AsyncFunctionDef)

    @property
    def line(self) -> int:
        """The line of ``def``, from 1."""
        return self.function.node.lineno

    @property
    def overload_lines(self) -> tuple[int, ...]:
        """The lines of ``def`` of the overloads."""
        return tuple(overload.node.lineno for overload in self.overloads)


def find_definitions(
    body: Sequence[ast.stmt], scope: ModuleScope, prefix: str = ""
) -> Iterator[Definition]:
    """Yield the functions among statements and in the classes among them.

    Functions inside functions are left out: they are not members of anything.

    Args:
        body: The statements of a module or a class.
        scope: The scope of the statements.
        prefix: The qualified name of the class with a dot; empty for a module.
    """
    statements = list(flattened(body))
    unchecked = frozenset(run_time_only(body))
    yield from _implementations(statements, unchecked, scope, prefix)
    for node in statements:
        if isinstance(node, ast.ClassDef):
            name = f"{prefix}{node.name}"
            yield from find_definitions(node.body, scope.inside(name, node), f"{name}.")


def _implementations(
    body: Sequence[ast.stmt], unchecked: Container[ast.stmt], scope: ModuleScope, prefix: str
) -> Iterator[Definition]:
    overloads: dict[str, list[Function]] = {}
    for node in body:
        if not isinstance(node, FunctionNode):
            continue
        function = Function(node)
        if is_overload(node.decorator_list):
            overloads.setdefault(node.name, []).append(function)
        else:
            above = tuple(overloads.pop(node.name, ()))
            yield Definition(function, above, scope, f"{prefix}{node.name}", node in unchecked)
    for name, alone in overloads.items():  # of a stub or a protocol
        yield Definition(alone[-1], tuple(alone), scope, f"{prefix}{name}")
