"""Facts that a method's source states about its request: verb, path, documentation, deprecation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from integrate_gen.introspect.source import FunctionNode, decorator_name

_VERBS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
# Both end up in docstrings: what could end one is no path and no link.
_PATH = re.compile(r"/?[^\s\"'`\\]+")
_DOCUMENTATION = re.compile(
    r"^(?:See also|Documentation|Docs|API reference):\s*(https?://[^\s\"'`\\]+)$", re.M | re.I
)


def read_http(node: FunctionNode) -> str:
    """``VERB /path`` of the request that the method sends, empty where its source does not say.

    Read from the call that takes the verb and the path as its first two arguments, each a literal
    or a local name that was given one; ``{parameter}`` stands where the path is formatted, by an
    f-string or by ``%``.
    """
    names = dict(_string_assignments(node))
    for statement in node.body:
        for call in ast.walk(statement):
            if isinstance(call, ast.Call) and len(call.args) >= 2:
                verb = _text(call.args[0], names).upper()
                path = _text(call.args[1], names) if verb in _VERBS else ""
                if _PATH.fullmatch(path):
                    return f"{verb} {path}"
    return ""


def read_documentation(node: FunctionNode) -> str:
    """The documentation link that the docstring names, empty where there is none."""
    found = _DOCUMENTATION.findall(ast.get_docstring(node) or "")
    return found[-1] if found else ""


def read_deprecation(node: FunctionNode) -> str | None:
    """The message of an ``@deprecated`` decorator; None where the method is current."""
    for decorator in node.decorator_list:
        if decorator_name(decorator) == "deprecated":
            arguments = decorator.args if isinstance(decorator, ast.Call) else []
            return (_text(arguments[0], {}) if arguments else "") or "deprecated"
    return None


def _string_assignments(node: FunctionNode) -> Iterator[tuple[str, str]]:
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            text = _text(statement.value, {})
            if text:
                yield statement.targets[0].id, text


def _text(node: ast.expr, names: dict[str, str]) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return names.get(name, "")
        case ast.JoinedStr(values=parts):
            return "".join(_part(part) for part in parts)
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod(), right=right):
            values = right.elts if isinstance(right, ast.Tuple) else [right]
            return _formatted(text, values)
        case _:
            return ""


def _formatted(text: str, values: list[ast.expr]) -> str:
    """``"/forms/%s" % uid`` as ``/forms/{uid}``; empty where the numbers do not fit."""
    first, *rest = text.split("%s")
    if len(rest) != len(values):
        return ""
    pairs = zip(values, rest, strict=True)
    return first + "".join(f"{{{ast.unparse(value)}}}{more}" for value, more in pairs)


def _part(node: ast.expr) -> str:
    match node:
        case ast.FormattedValue(value=value):
            return f"{{{ast.unparse(value)}}}"
        case ast.Constant(value=text):
            return str(text)
        case _:
            return ""
