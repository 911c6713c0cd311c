"""Facts that a method's source states about itself: its documentation and its deprecation."""

from __future__ import annotations

import ast
import re

from .functions import Function, decorator_name

# It ends up in docstrings: what could end one is no link.
_DOCUMENTATION = re.compile(
    r"^[ \t]*(?:See also|Documentation|Docs|API reference):\s*(https?://[^\s\"'`\\]+)$", re.M | re.I
)

_DEPRECATIONS = ("DeprecationWarning", "PendingDeprecationWarning")


def read_documentation(function: Function) -> str:
    """The documentation link that the docstring names, empty where there is none."""
    docstring = function.body.docstring
    found = _DOCUMENTATION.findall(docstring) if "://" in docstring else []
    return found[-1] if found else ""


def read_deprecation(function: Function) -> str | None:
    """The message of ``@deprecated``, or of the warning that a function always begins with.

    Returns:
        None where the function is current.
    """
    for decorator in function.header.decorators:
        if decorator_name(decorator) == "deprecated":
            return _message(decorator.args if isinstance(decorator, ast.Call) else [])
    if b"warn" not in function.body.text:  # the body need not be parsed
        return None
    match function.body.statements[:1]:
        case [ast.Expr(value=ast.Call(args=[text, category, *_]) as call)] if (
            decorator_name(call) == "warn" and ast.unparse(category) in _DEPRECATIONS
        ):
            return _message([text])
        case _:
            return None


def _message(arguments: list[ast.expr]) -> str:
    match arguments[:1]:
        case [ast.Constant(value=str(text))] if text:
            return text
        case _:
            return "deprecated"
