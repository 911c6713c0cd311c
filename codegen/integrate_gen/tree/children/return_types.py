"""The class that a function returns: from its annotation, its last line, or its docstring."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from integrate_gen.source.functions import Function

_ROLE = r":(?:py:)?class:`[~.]?(?:\w+\.)*(\w+)`"
_DOCUMENTED = re.compile(
    rf"^[ \t]*(?:Returns?:\s*\(?(?:an?\s|the\s)?\s*{_ROLE}|:rtype:\s*(?:{_ROLE}|(\w+)[ \t]*$))",
    re.M | re.I,
)
"""The class in the section ``Returns`` or the field ``rtype`` of a docstring."""


@dataclass(frozen=True)
class ReturnType:
    """The class that a function returns.

    Attributes:
        text: Expression that names the class, as written.
        changed_by: Optional parameters that, if given, make the function return something else.
    """

    text: str
    changed_by: frozenset[str] = frozenset()


def read_return_type(function: Function) -> ReturnType | None:
    """Return the class that a function returns, or None if its source does not name one.

    A function without an annotation must have this form, which gives ``Cls`` changed by ``name``::

        context = Cls(...)
        if name is not None:
            return context(name)
        return context
    """
    if function.header.returns is not None:
        return ReturnType(function.header.returns)
    match function.body.statements[-1:]:
        case [ast.Return(value=ast.Name(id=returned))]:
            pass
        case _:
            return None
    classes: list[ast.expr] = []
    changed_by: set[str] = set()
    for statement in function.body.statements[:-1]:
        match statement:
            case ast.Expr(value=ast.Constant()):  # a docstring
                pass
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=cls)) if (
                name == returned
            ):
                classes.append(cls)
            case ast.If(
                test=ast.Compare(
                    left=ast.Name(id=name),
                    ops=[ast.IsNot()],
                    comparators=[ast.Constant(value=None)],
                ),
                body=[ast.Return()],
                orelse=[],
            ):
                changed_by.add(name)
            case _:  # another statement may decide what is returned
                return None
    if len(classes) != 1:
        return None
    return ReturnType(ast.unparse(classes[0]), frozenset(changed_by))


def read_documented_type(function: Function) -> ReturnType | None:
    """Return the class that the docstring of a function without an annotation names."""
    if function.header.returns is not None:
        return None
    found = _DOCUMENTED.search(function.body.docstring)
    name = next(filter(None, found.groups()), "") if found else ""
    return ReturnType(name) if name else None
