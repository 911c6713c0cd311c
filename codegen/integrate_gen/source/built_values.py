"""Values that a function builds before it sends them, such as a request."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from integrate_gen.expressions.names import last_name

# Parts of the names of synchronous functions that build a request, and send none.
_BUILDING = ("args", "build", "construct", "information", "make", "param", "prepare", "serialize")


class BuiltValues:
    """The results of calls that build something, and the variables that have them.

    Args:
        body: The statements of the function.
        is_async: Whether it is a coroutine function, which awaits what sends a request.
    """

    def __init__(self, body: Sequence[ast.stmt], *, is_async: bool) -> None:
        nodes = [node for statement in body for node in ast.walk(statement)]
        self._awaited = {id(node.value) for node in nodes if isinstance(node, ast.Await)}
        self._assignments = [node for node in nodes if isinstance(node, ast.Assign)]
        self._is_async = is_async
        self._calls: set[int] = set()
        self._names: set[str] = set()

    def add(self, call: ast.Call) -> None:
        """Add the result of a call, unless the call sends a request."""
        name = last_name(call.func).lower()
        if id(call) in self._awaited:
            return
        if not self._is_async and not any(part in name for part in _BUILDING):
            return
        self._calls.add(id(call))
        for assignment in self._assignments:
            if self._has_built(assignment.value):
                self._names.update(_names(assignment.targets))

    def are_used_by(self, call: ast.Call) -> bool:
        """Whether a call is given such a value, or is made on one."""
        given = (call.func, *call.args, *(keyword.value for keyword in call.keywords))
        return any(map(self._has_built, given))

    def _has_built(self, value: ast.expr) -> bool:
        if id(value) in self._awaited or isinstance(value, ast.Await):
            return False
        return any(
            id(node) in self._calls or (isinstance(node, ast.Name) and node.id in self._names)
            for node in ast.walk(value)
        )


def _names(targets: Sequence[ast.expr]) -> Iterator[str]:
    for target in targets:
        yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))
