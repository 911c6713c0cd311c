"""The names in expressions."""

from __future__ import annotations

import ast
import re
from functools import cache

_PLAIN = re.compile(r"(?:[A-Za-z_]\w*+|[\[\].]|, | \| )++", re.A)
_LOADED = re.compile(r"(?<![\w.])[A-Za-z_]\w*", re.A)
_CONSTANTS = frozenset({"None", "True", "False"})


def last_name(node: ast.expr) -> str:
    """``C`` of ``C`` and ``a.b.C``; empty for what is no name."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def is_plain(text: str) -> bool:
    """Whether a type is names, dots and brackets alone, as ast writes them: most are.

    What is true of such a type can be told from its text, in a tenth of the time of parsing it.
    """
    return _PLAIN.fullmatch(text) is not None


@cache
def names_in(text: str) -> frozenset[str]:
    """The names that an expression loads; attributes and keywords of calls are none."""
    if is_plain(text):
        return frozenset(_LOADED.findall(text)) - _CONSTANTS
    tree = ast.parse(text, mode="eval")
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
