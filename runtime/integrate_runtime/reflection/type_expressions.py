"""Resolves type expressions such as ``list[pkg.models:Item] | None``, without ``eval``.

Operations name the types of their results so, and journals the classes of stored values::

    union = item, {"|", item}
    item  = name, ["[", union, {",", union}, "]"]
    name  = "None" | builtin type | module ":" qualname
"""

from __future__ import annotations

import builtins
import re
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

_TOKEN = re.compile(r"\s*(?:(?P<name>[\w.]+(?::[\w.]+)?)|(?P<mark>[\[\],|]))")
_BARE = frozenset(
    {"bool", "bytes", "dict", "float", "frozenset", "int", "list", "object", "set", "str", "tuple"}
)


class TypeExpressionError(ValueError):
    """A type expression is malformed, or names something that does not exist."""


@cache
def resolve_type(expression: str) -> Any:
    """Return the type of an expression, as ``pydantic.TypeAdapter`` takes it.

    Raises:
        TypeExpressionError: If it is malformed or names something that does not exist.
    """
    parser = _Parser(expression)
    resolved = parser.union()
    parser.finish()
    return resolved


class _Token(NamedTuple):
    text: str
    is_name: bool


class _Parser:
    """Recursive-descent parser of one expression."""

    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._tokens = self._split()
        self._next = 0

    def union(self) -> Any:
        resolved = self._item()
        while self._accept("|"):
            resolved = resolved | self._item()
        return resolved

    def finish(self) -> None:
        if self._next < len(self._tokens):
            raise self._error(f"{self._tokens[self._next].text!r} is out of place")

    def _item(self) -> Any:
        if self._next >= len(self._tokens) or not self._tokens[self._next].is_name:
            raise self._error("a name is missing")
        generic = self._named(self._tokens[self._next].text)
        self._next += 1
        if not self._accept("["):
            return generic
        arguments = [self.union()]
        while self._accept(","):
            arguments.append(self.union())
        if not self._accept("]"):
            raise self._error("a bracket is not closed")
        return generic[arguments[0] if len(arguments) == 1 else tuple(arguments)]

    def _accept(self, mark: str) -> bool:
        accepted = self._next < len(self._tokens) and self._tokens[self._next].text == mark
        self._next += accepted
        return accepted

    def _named(self, name: str) -> Any:
        if name == "None":
            return None
        module, colon, qualname = name.partition(":")
        if not colon:
            if name in _BARE:
                return getattr(builtins, name)
            raise self._error(f"{name!r} has no module")
        try:
            target: Any = import_module(module)
            for part in qualname.split("."):
                target = getattr(target, part)
        except (ImportError, AttributeError) as error:
            raise self._error(f"{name!r} does not exist") from error
        return target

    def _split(self) -> list[_Token]:
        tokens: list[_Token] = []
        at = 0
        text = self._expression.rstrip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None:
                raise self._error(f"{text[at:]!r} cannot be read")
            name, mark = match["name"], match["mark"]
            tokens.append(_Token(name or mark, name is not None))
            at = match.end()
        return tokens

    def _error(self, reason: str) -> TypeExpressionError:
        return TypeExpressionError(f"In the type expression {self._expression!r}, {reason}.")
