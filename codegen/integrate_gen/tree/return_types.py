"""What a function returns, by its annotation or by its last line."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from integrate_gen.source.functions import Function


@dataclass(frozen=True)
class Gift:
    """The class of what a function returns.

    Attributes:
        cls: The expression that names it, as text.
        deciding: Parameters by which it is something else, unless they are left out.
    """

    cls: str
    deciding: frozenset[str] = frozenset()


def read_gift(function: Function) -> Gift | None:
    """What a function returns; None where its source does not say it.

    Without an annotation it is ``Cls`` of

        found = Cls(...)
        if name is not None:
            return found(name)
        return found

    where ``name`` is a parameter that may be left out.
    """
    if function.header.returns is not None:
        return Gift(function.header.returns)
    match function.body.statements[-1:]:
        case [ast.Return(value=ast.Name(id=found))]:
            pass
        case _:
            return None
    made: list[ast.expr] = []
    deciding: set[str] = set()
    for statement in function.body.statements[:-1]:
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
    return Gift(ast.unparse(made[0]), frozenset(deciding)) if len(made) == 1 else None
