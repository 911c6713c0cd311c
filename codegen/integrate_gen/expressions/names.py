"""Names in expressions."""

from __future__ import annotations

import ast
from keyword import iskeyword


def last_name(node: ast.expr) -> str:
    """Return ``C`` of ``C`` and ``a.b.C``; empty for any other expression."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def parse_expression(text: str) -> ast.expr:
    """Parse an expression; a single name, the most frequent one, needs no parser."""
    if text.isidentifier() and not iskeyword(text):
        return ast.Name(text, ast.Load())
    return ast.parse(text, mode="eval").body


def names_in(text: str) -> frozenset[str]:
    """Return the names that an expression loads, without attributes and keyword arguments."""
    return loaded_names(parse_expression(text))


def loaded_names(tree: ast.expr) -> frozenset[str]:
    """Return the names that a parsed expression loads."""
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
