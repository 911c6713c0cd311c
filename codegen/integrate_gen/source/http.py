"""The HTTP request in a method body: its verb and its path."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import cast

_LEAVES = (ast.Name, ast.Constant, ast.expr_context)
_VERBS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
# The path is copied into docstrings, so it must not contain anything that ends a docstring.
_PATH = re.compile(r"/?[^\s\"'`\\]+")


def read_http(body: Sequence[ast.stmt]) -> str:
    """Return the request that a method sends as ``VERB /path``; empty if the body has none.

    The request is a call with the verb and the path as its first two arguments, as in
    ``request("GET", "/forms")``, or a call on ``self`` that is named for the verb, as in
    ``self._get("/forms")``. Each argument is a literal or a local name. Formatted parts of the path
    become ``{parameter}``, whether by an f-string, by ``%`` or by a template function.
    """
    names = dict(_string_assignments(body))
    for statement in body:
        for call in _calls(statement):
            verb, path = _named_for_its_verb(call, names) or _verb_first(call, names)
            if verb in _VERBS and _PATH.fullmatch(path):
                return f"{verb} {path}"
    return ""


def _calls(statement: ast.stmt) -> Iterator[ast.Call]:
    """Yield the calls in a statement, outer ones first, in half the time of ``ast.walk``."""
    level: list[ast.AST] = [statement]
    while level:
        below: list[ast.AST] = []
        for node in level:
            if isinstance(node, ast.Call):
                yield node
            for name in node._fields:
                value: object = getattr(node, name)
                if isinstance(value, list):
                    items = cast("list[object]", value)
                    below += [item for item in items if isinstance(item, ast.AST)]
                elif isinstance(value, ast.AST) and not isinstance(value, _LEAVES):
                    below.append(value)
        level = below


def _verb_first(call: ast.Call, names: dict[str, str]) -> tuple[str, str]:
    """Read ``request("GET", "/forms")``."""
    if len(call.args) < 2:
        return "", ""
    return _text(call.args[0], names).upper(), _text(call.args[1], names)


def _named_for_its_verb(call: ast.Call, names: dict[str, str]) -> tuple[str, str] | None:
    """Read ``self._get("/files")`` and ``self._get_api_list("/files", method="post")``."""
    if not (isinstance(call.func, ast.Attribute) and call.args and _is_of_self(call.func.value)):
        return None
    path = _text(call.args[0], names)
    stated = (_text(k.value, names) for k in call.keywords if k.arg == "method")
    verb = next(stated, "") or call.func.attr.strip("_").partition("_")[0]
    return (verb.upper(), path) if path.startswith("/") else None


def _is_of_self(node: ast.expr) -> bool:
    """Whether an expression starts at ``self``: ``self._client.files``, for one."""
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id == "self"


def _string_assignments(body: Sequence[ast.stmt]) -> Iterator[tuple[str, str]]:
    for statement in body:
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
        case ast.Call(args=[ast.Constant(value=str(template))], keywords=[_, *_] as values):
            return _filled_in(template, values)
        case _:
            return ""


def _formatted(text: str, values: list[ast.expr]) -> str:
    """Return ``"/forms/%s" % uid`` as ``/forms/{uid}``; empty if the number of values differs."""
    first, *rest = text.split("%s")
    if len(rest) != len(values):
        return ""
    pairs = zip(values, rest, strict=True)
    return first + "".join(f"{{{ast.unparse(value)}}}{more}" for value, more in pairs)


def _filled_in(template: str, values: Sequence[ast.keyword]) -> str:
    """Return ``path_template("/files/{id}", id=file_id)`` as ``/files/{file_id}``."""
    for value in values:
        template = template.replace(f"{{{value.arg}}}", f"{{{ast.unparse(value.value)}}}")
    return template


def _part(node: ast.expr) -> str:
    match node:
        case ast.FormattedValue(value=value):
            return f"{{{ast.unparse(value)}}}"
        case ast.Constant(value=text):
            return str(text)
        case _:
            return ""
