"""The environment variable that an SDK's own constructor reads for an argument."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from typing import Any

_VARIABLE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")


def environment_variable(cls: type, argument: str, credential: str, package: str) -> str:
    """The variable that a constructor reads for ``argument``, else one of the usual form."""
    loose: list[str] = []
    for tree in constructors(cls):
        for variables in _read_for(tree, argument):
            return variables
        loose += [name for name in _variables(tree) if name.endswith(credential.upper())]
    prefix = re.sub(r"\W", "_", package.rpartition(".")[2]).upper()
    prefix = re.sub(r"_(CLIENT|SDK|PYTHON)$", "", prefix)
    return loose[0] if loose else f"{prefix}_{credential.upper()}"


def constructors(cls: type) -> Iterator[ast.AST]:
    """The constructors of a class and its bases, parsed, as far as their source can be read."""
    for base in cls.__mro__:
        constructor: Any = vars(base).get("__init__")
        try:
            yield ast.parse(textwrap.dedent(inspect.getsource(constructor)))
        except (OSError, TypeError, SyntaxError):
            continue


def _read_for(tree: ast.AST, argument: str) -> Iterator[str]:
    """Variables that stand in a default of the argument, or beside it in an assignment."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(args=arguments):
                yield from _defaults(arguments, argument)
            case ast.Assign(targets=[target], value=value):
                names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
                if argument in names or ast.unparse(target) == f"self.{argument}":
                    yield from _variables(value)
            case _:
                pass


def _defaults(arguments: ast.arguments, name: str) -> Iterator[str]:
    positional = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(reversed(positional), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    for argument, default in pairs:
        if argument.arg == name and default is not None:
            yield from _variables(default)


def _variables(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if _VARIABLE.fullmatch(text):
                yield text
            case _:
                pass
