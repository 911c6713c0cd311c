"""The names in expressions."""

from __future__ import annotations

import ast
import re
from functools import cache
from keyword import iskeyword

_PLAIN = re.compile(r"(?:[A-Za-z_]\w*+|[\[\].]|, | \| )++", re.A)
# Choices that a type has, with no quote and no backslash in them.
_CHOICES = re.compile(r"\bLiteral\[([\"'])[^\"'\\]*+\1(?:, \1[^\"'\\]*+\1)*+\]")
_TEXT = re.compile(r"(?<![\w'])'[^'\\\n]*+'(?!')")
_LOADED = re.compile(r"(?<![\w.])[A-Za-z_]\w*", re.A)
_CONSTANTS = frozenset({"None", "True", "False"})


def last_name(node: ast.expr) -> str:
    """``C`` of ``C`` and ``a.b.C``; empty for what is no name."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def parsed(text: str) -> ast.expr:
    """An expression's syntax tree; most are one name."""
    if text.isidentifier() and not iskeyword(text):
        return ast.Name(text, ast.Load())
    return ast.parse(text, mode="eval").body


def is_plain(text: str) -> bool:
    """Whether a type is names, dots and brackets alone, as ast writes them: most are.

    What is true of such a type can be told from its text, in a tenth of the time of parsing it.
    """
    return _PLAIN.fullmatch(text) is not None


def plain_type(text: str) -> str | None:
    """A type as ast writes it, where that can be told from its text: it is plain but for choices.

    Of ``Literal["a", "b"]`` ast changes the quotes, if its texts hold nothing that it would escape.
    """
    bare = _CHOICES.sub("Literal", text) if "Literal[" in text else text
    return text.replace('"', "'") if is_plain(bare) and text.isprintable() else None


@cache
def names_in(text: str) -> frozenset[str]:
    """The names that an expression loads; attributes and keywords of calls are none."""
    bare = _TEXT.sub("None", text) if "'" in text else text
    if is_plain(bare):
        return frozenset(_LOADED.findall(bare)) - _CONSTANTS
    tree = ast.parse(text, mode="eval")
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
