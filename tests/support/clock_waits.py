"""Search in the source of tests for waits on the clock."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

NEVER = 60
"""Seconds from which on a sleep stands for one that does not end while the test runs."""

SAFETY_LIMIT = 60
"""Seconds from which on a time limit only ends a test that hangs."""

_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef)
_FUNCTIONS = (*_NAMED, ast.Lambda)
_SLEEPS = ("asyncio.sleep", "time.sleep")
_LIMITS = ("asyncio.wait_for", "asyncio.timeout")


@dataclass(frozen=True)
class ClockWait:
    """A wait whose length is a time.

    Attributes:
        function: Names of the functions around it, with dots; empty if there are none.
        line: Number of its line.
    """

    function: str
    line: int


def clock_waits(source: str) -> list[ClockWait]:
    """Return the waits on the clock in a module, in order.

    These are sleeps outside of a ``while``, which asks again whether an event has happened, and
    time limits that are shorter than a safety limit.
    """
    return list(_found(ast.parse(source), "", in_while=False))


def _found(node: ast.AST, function: str, *, in_while: bool) -> Iterator[ClockWait]:
    if isinstance(node, _FUNCTIONS):
        in_while = False
    if isinstance(node, _NAMED):
        function = f"{function}.{node.name}".lstrip(".")
    if isinstance(node, ast.Call) and _waits(node, in_while=in_while):
        yield ClockWait(function, node.lineno)
    for child in ast.iter_child_nodes(node):
        yield from _found(child, function, in_while=in_while or isinstance(node, ast.While))


def _waits(call: ast.Call, *, in_while: bool) -> bool:
    called = ast.unparse(call.func)
    if called in _SLEEPS:
        return not in_while and _takes_time(call.args[0])
    if called.endswith(".is_at_work_for"):
        return _takes_time(call.args[0])
    if called in _LIMITS or called.endswith(".wait"):
        # An approval's is ``wait(timeout=...)``, by the clock of its engine.
        return any(0 < _number(limit) < SAFETY_LIMIT for limit in call.args)
    return False


def _takes_time(length: ast.expr) -> bool:
    """Whether a sleep is neither a turn of the loop nor one without an end."""
    return _number(length) != 0 and _number(length) < NEVER


def _number(node: ast.expr) -> float:
    """Return a literal number; -1 for any other expression."""
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, int | float) else -1
