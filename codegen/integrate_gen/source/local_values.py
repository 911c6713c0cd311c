"""Expressions that the local variables of a function stand for."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping, Sequence


def read_local_values(body: Sequence[ast.stmt]) -> Mapping[str, Sequence[ast.expr]]:
    """Return the expressions that a function's body assigns to each variable.

    The variable of a ``with`` block has the context manager, and that of a loop an item:
    ``things[...]`` for ``for thing in things``.
    """
    values: defaultdict[str, list[ast.expr]] = defaultdict(list)
    for node in (node for statement in body for node in ast.walk(statement)):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                | ast.NamedExpr(target=ast.Name(id=name), value=value)
                | ast.withitem(optional_vars=ast.Name(id=name), context_expr=value)
            ):
                values[name].append(value)
            case (
                ast.For(target=ast.Name(id=name), iter=items)
                | ast.AsyncFor(target=ast.Name(id=name), iter=items)
                | ast.comprehension(target=ast.Name(id=name), iter=items)
            ):
                values[name].append(ast.Subscript(value=items, slice=ast.Constant(...)))
            case _:
                pass
    return values
