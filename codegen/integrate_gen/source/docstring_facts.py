"""Facts in docstrings and decorators of a function: documentation link, text, deprecation."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Sequence

from .functions import Function, decorator_name

# The link is copied into docstrings, so it must not contain anything that ends a docstring.
_DOCUMENTATION = re.compile(
    r"^[ \t]*(?:See also|Documentation|Docs|API reference):\s*(https?://[^\s\"'`\\]+)$", re.M | re.I
)

_DEPRECATIONS = ("DeprecationWarning", "PendingDeprecationWarning")


def read_documentation(function: Function) -> str:
    """Return the documentation link in the docstring; empty if there is none."""
    docstring = function.body.docstring
    links = _DOCUMENTATION.findall(docstring) if "://" in docstring else []
    return links[-1] if links else ""


def read_docstring(function: Function, overloads: Sequence[Function]) -> str:
    """Return the docstring of a function, or of its first overload that has one, unindented."""
    docstrings = (stated.body.docstring for stated in (function, *overloads))
    return inspect.cleandoc(next(filter(None, docstrings), ""))


def read_deprecation(function: Function) -> str | None:
    """Return the message of ``@deprecated`` or of a warning in the first statement.

    Returns:
        None if the function is not deprecated; empty if the message says no
        more, or is not a literal.
    """
    for decorator in function.header.decorators:
        if decorator_name(decorator) == "deprecated":
            return _message(decorator.args if isinstance(decorator, ast.Call) else [])
    match function.body.statements[:1]:
        case [ast.Expr(value=ast.Call(args=[text, category, *_]) as call)] if (
            decorator_name(call) == "warn" and ast.unparse(category) in _DEPRECATIONS
        ):
            return _message([text])
        case _:
            return None


def _message(arguments: list[ast.expr]) -> str:
    match arguments[:1]:
        case [ast.Constant(value=str(text))] if text.strip(" .!").casefold() != "deprecated":
            return " ".join(text.split())
        case _:
            return ""
