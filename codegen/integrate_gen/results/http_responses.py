"""Responses of HTTP clients, which tasks return as ``HttpResult``."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from integrate_gen.expressions.names import last_name, parse_expression
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.model.identifiers import unused_name
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.resolve import load_name

from .kinds import members

RESPONSES = frozenset(
    {
        ("aiohttp", "ClientResponse"),
        ("httpx", "Response"),
        ("httpx2", "Response"),
        ("python_http_client", "Response"),
        ("requests", "Response"),
        ("urllib3", "BaseHTTPResponse"),
        ("urllib3", "HTTPResponse"),
    }
)
"""Top-level package and name of each class. The runtime reads objects of the same classes."""

_RUNTIME = "integrate_runtime"
_RESULT = "HttpResult"


def with_http_results(returns: TypeExpr) -> TypeExpr:
    """Return a result type with ``HttpResult`` in place of the responses among its members."""
    parts = _parts(returns)
    if not any(map(_is_response, parts)):
        return returns
    others = [part.text for part in parts if not _is_response(part)]
    kept = used_imports(" | ".join(others), returns.imports) if others else ()
    bound = unused_name(_RESULT, {imported.bound for imported in kept})
    text = " | ".join(_replaced(parts, bound))
    return TypeExpr(text, (*kept, Import(_RUNTIME, _RESULT, bound)))


def _parts(returns: TypeExpr) -> Sequence[TypeExpr]:
    """Return the members of a union, also of one that is written ``Optional[T]``."""
    match parse_expression(returns.text):
        case ast.Subscript(value=value, slice=inner) if last_name(value) == "Optional":
            return (*members(TypeExpr(ast.unparse(inner), returns.imports)), TypeExpr("None"))
        case _:
            return members(returns)


def _replaced(parts: Sequence[TypeExpr], bound: str) -> Sequence[str]:
    return list(dict.fromkeys(bound if _is_response(part) else part.text for part in parts))


def _is_response(member: TypeExpr) -> bool:
    base, *attributes = member.text.split(".")
    imported = next((i for i in member.imports if i.bound == base), None)
    if imported is None:
        return False
    try:
        value = load_name(imported, tuple(attributes))
    except Exception:
        return False  # a class that cannot be imported is left to the type checkers
    if not isinstance(value, type):
        return False
    return (value.__module__.partition(".")[0], value.__name__) in RESPONSES
