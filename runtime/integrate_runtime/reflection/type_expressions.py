"""Resolves type expressions such as ``list[pkg.models:Item] | None``, without ``eval``.

Operations name the types of their results so, and journals the classes of stored values::

    union    = item, {"|", item}
    item     = name, ["[", argument, {",", argument}, "]"]
    argument = union | "..." | "()"; in Literal: string | bytes | integer | boolean | union
    name     = "None" | builtin type | module ":" qualname

The name before brackets may be that of a function that makes a class of another one.
"""

from __future__ import annotations

import ast
import builtins
import operator
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from .class_makers import is_class_maker, made_class

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<value>b?"(?:[^"\\]|\\.)*"|b?'(?:[^'\\]|\\.)*'|-?\d+(?![\w.:]))
        |(?P<mark>\.\.\.|\(\)|[\[\],|])
        |(?P<name>[\w.]+(?::[\w.]+)?)
    )""",
    re.VERBOSE,
)
_BUILTIN = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and not name.startswith("_")
)
_LITERALS = frozenset({"typing:Literal", "typing_extensions:Literal"})
_BOOLEANS = {"False": False, "True": True}


class TypeExpressionError(ValueError):
    """A type expression is malformed, or names something that does not exist."""


@dataclass(frozen=True, slots=True)
class NamedType:
    """A type by its name, with its arguments; None if it has no brackets."""

    name: str
    arguments: tuple[TypeNode, ...] | None = None


@dataclass(frozen=True, slots=True)
class UnionOfTypes:
    """A union of at least two types."""

    members: tuple[TypeNode, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value among arguments: of ``Literal``, or ``...`` and ``()`` of ``tuple``."""

    value: object


TypeNode: TypeAlias = NamedType | UnionOfTypes | Value
"""A parsed expression, or a part of one."""


@cache
def resolve_type(expression: str) -> Any:
    """Return the type of an expression, as ``pydantic.TypeAdapter`` takes it.

    Raises:
        TypeExpressionError: If it is malformed or names something that does not exist.
    """
    node = parse_type(expression)
    try:
        return _resolve(node)
    except (ImportError, AttributeError, TypeError) as error:
        raise _error(expression, str(error)) from error


def parse_type(expression: str) -> TypeNode:
    """Return the parts of an expression; what it names is not imported.

    Raises:
        TypeExpressionError: If it is malformed.
    """
    parser = _Parser(expression)
    parsed = parser.union()
    parser.finish()
    return parsed


def _resolve(node: TypeNode) -> Any:
    match node:
        case Value(value):
            return value
        case UnionOfTypes(members):
            first, *others = map(_resolve, members)
            for other in others:
                first = first | other
            return first
        case NamedType(name, arguments):
            named = _named(name)
            resolved = tuple(map(_resolve, arguments or ()))
            if is_class_maker(named):
                return made_class(named, resolved)
            if arguments is None:
                return named
            return named[resolved[0] if len(resolved) == 1 else resolved]


def _named(name: str) -> Any:
    if name == "None":
        return None
    module, colon, qualname = name.partition(":")
    if not colon:
        return getattr(builtins, name)
    try:
        return operator.attrgetter(qualname)(import_module(module))
    except (ImportError, AttributeError) as error:
        raise AttributeError(f"{name!r} does not exist") from error


class _Token(NamedTuple):
    text: str
    kind: str


class _Parser:
    """Recursive-descent parser of one expression."""

    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._tokens = self._split()
        self._next = 0

    def union(self) -> TypeNode:
        members = [self._item()]
        while self._accept("|"):
            members.append(self._item())
        return members[0] if len(members) == 1 else UnionOfTypes(tuple(members))

    def finish(self) -> None:
        if self._next < len(self._tokens):
            raise self._error(f"{self._tokens[self._next].text!r} is out of place")

    def _item(self) -> NamedType:
        token = self._take("name")
        if token is None:
            raise self._error("a name is missing")
        if ":" not in token and token != "None" and token not in _BUILTIN:
            raise self._error(f"{token!r} has no module")
        if not self._accept("["):
            return NamedType(token)
        argument = self._value if token in _LITERALS else self._argument
        arguments = [argument()]
        while self._accept(","):
            arguments.append(argument())
        if not self._accept("]"):
            raise self._error("a bracket is not closed")
        return NamedType(token, tuple(arguments))

    def _argument(self) -> TypeNode:
        """Return an argument that is a type, ``...`` or ``()``."""
        if self._accept("..."):
            return Value(...)
        return Value(()) if self._accept("()") else self.union()

    def _value(self) -> TypeNode:
        """Return an argument of ``Literal``; members of enums have names."""
        token = self._take("value")
        if token is not None:
            return Value(self._evaluated(token))
        for name, value in _BOOLEANS.items():
            if self._accept(name):
                return Value(value)
        return self._item()

    def _evaluated(self, token: str) -> object:
        try:
            return ast.literal_eval(token)
        except (SyntaxError, ValueError) as error:
            raise self._error(f"{token} cannot be read") from error

    def _take(self, kind: str) -> str | None:
        if self._next >= len(self._tokens) or self._tokens[self._next].kind != kind:
            return None
        self._next += 1
        return self._tokens[self._next - 1].text

    def _accept(self, text: str) -> bool:
        accepted = self._next < len(self._tokens) and self._tokens[self._next].text == text
        self._next += accepted
        return accepted

    def _split(self) -> list[_Token]:
        tokens: list[_Token] = []
        at = 0
        text = self._expression.rstrip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None or match.lastgroup is None:
                raise self._error(f"{text[at:]!r} cannot be read")
            tokens.append(_Token(match[match.lastgroup], match.lastgroup))
            at = match.end()
        return tokens

    def _error(self, reason: str) -> TypeExpressionError:
        return _error(self._expression, reason)


def _error(expression: str, reason: str) -> TypeExpressionError:
    return TypeExpressionError(f"In the type expression {expression!r}, {reason}.")
