"""Arguments without which a constructor fails, from its exception.

Many constructors have parameters that are optional only where the environment, a server or a file
says the rest::

    def __init__(self, token: str, project: str | None = None) -> None:
        if project is None:
            project = requests.get(METADATA_SERVER).text

If the call fails, the traceback ends below the condition, which names the parameter.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Collection, Iterator
from types import CodeType, TracebackType

from integrate_gen.guard.causes import causes

_CONSTRUCTORS = ("__init__", "__new__", "__post_init__")


def missing_arguments(error: BaseException) -> tuple[str, ...]:
    """Return the parameters whose absence led to an exception of a constructor.

    Args:
        error: The exception, whose causes are read too.
    """
    found = (
        name
        for exception in causes(error)
        for code, line in _constructors(exception.__traceback__)
        for name in _missing_at(code, line)
    )
    return tuple(dict.fromkeys(found))


def _constructors(traceback: TracebackType | None) -> Iterator[tuple[CodeType, int]]:
    """Yield the constructors that were running, and the line of each, the outermost first."""
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_name in _CONSTRUCTORS:
            yield code, traceback.tb_lineno
        traceback = traceback.tb_next


def _missing_at(code: CodeType, line: int) -> Iterator[str]:
    """Yield the parameters on whose absence it depends that a line is executed."""
    parameters = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(code)))
    except (OSError, SyntaxError, TypeError):
        return
    inner = line - code.co_firstlineno + 1
    for node in ast.walk(tree):
        match node:
            case ast.If(test=test, body=body, orelse=orelse):
                if _contains(body, inner):
                    yield from _named(test, parameters, absent=True)
                elif _contains(orelse, inner):
                    yield from _named(test, parameters, absent=False)
            case ast.Assert(test=test) if _contains([node], inner):
                yield from _named(test, parameters, absent=False)
            case _:
                pass


def _contains(statements: list[ast.stmt], line: int) -> bool:
    return any(s.lineno <= line <= (s.end_lineno or s.lineno) for s in statements)


def _named(test: ast.expr, parameters: Collection[str], *, absent: bool) -> Iterator[str]:
    """Yield the parameters that a condition says are absent, or present."""
    match test:
        case ast.BoolOp(values=values):
            for value in values:
                yield from _named(value, parameters, absent=absent)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from _named(operand, parameters, absent=not absent)
        case ast.Compare(
            left=ast.Name(id=name),
            ops=[ast.Is() | ast.Eq() | ast.IsNot() | ast.NotEq() as operator],
            comparators=[ast.Constant(value=None)],
        ) if (
            name in parameters and isinstance(operator, ast.Is | ast.Eq) == absent
        ):
            yield name
        case ast.Name(id=name) if name in parameters and not absent:
            yield name
        case _:
            pass
