"""Statements in the branches that count for the running version of Python."""

from __future__ import annotations

import ast
import operator
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.NotEq: operator.ne,
}


def flattened(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements, with those in ``if`` and ``try`` among them, in their order.

    Of ``if sys.version_info >= (3, 13)`` only the branch that is executed counts, and of other
    conditions both: code for type checkers and for the run time complete each other.
    """
    for statement in body:
        yield statement
        match statement:
            case ast.If():
                yield from flattened(_branches(statement))
            case ast.Try():
                yield from flattened(statement.body)
                for handler in statement.handlers:
                    yield from flattened(handler.body)
                yield from flattened(statement.orelse)
            case _:
                pass


def run_time_only(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements that type checkers do not read, as ``TYPE_CHECKING`` says."""
    for statement in flattened(body):
        if isinstance(statement, ast.If):
            match ast.unparse(statement.test).split():
                case ["not", name] if name.endswith("TYPE_CHECKING"):
                    yield from flattened(statement.body)
                case [name] if name.endswith("TYPE_CHECKING"):
                    yield from flattened(statement.orelse)
                case _:
                    pass


def _branches(node: ast.If) -> Sequence[ast.stmt]:
    holds = _version_holds(node.test)
    if holds is None:
        return [*node.body, *node.orelse]
    return node.body if holds else node.orelse


def _version_holds(test: ast.expr) -> bool | None:
    """Whether a comparison of ``sys.version_info`` holds; None for other conditions."""
    match test:
        case ast.Compare(left=left, ops=[compared], comparators=[ast.Tuple() as version]) if (
            ast.unparse(left) == "sys.version_info" and type(compared) in _COMPARISONS
        ):
            try:
                stated = ast.literal_eval(version)
            except ValueError:
                return None
            return _COMPARISONS[type(compared)](sys.version_info, stated)
        case _:
            return None
