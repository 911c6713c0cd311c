"""What a function returns, by its annotation or by its last line."""

from __future__ import annotations

import ast
from dataclasses import dataclass


@dataclass(frozen=True)
class Gift:
    """The class of what a function returns.

    Attributes:
        cls: The expression that names it.
        deciding: Parameters by which it is something else, unless they are left out.
    """

    cls: ast.expr
    deciding: frozenset[str] = frozenset()


def read_gift(node: ast.FunctionDef) -> Gift | None:
    """What a function returns; None where its source does not say it.

    Without an annotation it is ``Cls`` of

        found = Cls(...)
        if name is not None:
            return found(name)
        return found

    where ``name`` is a parameter that may be left out.
    """
    if node.returns is not None:
        return Gift(node.returns)
    match node.body[-1]:
        case ast.Return(value=ast.Name(id=found)):
            pass
        case _:
            return None
    made: list[ast.expr] = []
    deciding: set[str] = set()
    for statement in node.body[:-1]:
        match statement:
            case ast.Expr(value=ast.Constant()):
                pass
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=cls)) if name == found:
                made.append(cls)
            case ast.If(
                test=ast.Compare(
                    left=ast.Name(id=name),
                    ops=[ast.IsNot()],
                    comparators=[ast.Constant(value=None)],
                ),
                body=[ast.Return()],
                orelse=[],
            ):
                deciding.add(name)
            case _:
                return None
    return Gift(made[0], frozenset(deciding)) if len(made) == 1 else None
