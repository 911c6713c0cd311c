"""What a return type's classes are: data, which a journal can hold, or something that is alive."""

from __future__ import annotations

import ast
from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from typing import get_origin

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.resolve import load_name


class Alive(StrEnum):
    """A result that no journal can hold; the value completes the sentence ``it returns ...``."""

    STREAM = "a stream"
    CONTEXT_MANAGER = "a context manager"
    LISTING = "a listing that makes its calls while it is read"


BYTES = TypeExpr("bytes")
# What a class has that knows what is in it; the first, as models warn who asks them for the last.
_OF_DATA = ("model_fields", "__contains__", "__len__", "__fields__")


@cache
def alive(returns: TypeExpr) -> Alive | None:
    """What a type, which is no union, is besides data; None where it is data.

    Decided by the class itself: what gives its items one by one is a stream, what is entered is a
    context manager. A pager can be iterated too, but awaiting it gives a page; and an answer that
    can be iterated for further ones has fields of its own. What can be iterated but knows neither
    how long it is nor what is in it asks for its items while it is.
    """
    base, *attributes = returns.text.partition("[")[0].split(".")
    found = next((i for i in returns.imports if i.bound == base), None)
    return _alive(found, tuple(attributes)) if found else None


@cache
def read_whole(member: TypeExpr) -> TypeExpr:
    """``bytes`` for what gives bytes piece by piece; any other type as it is."""
    if alive(member) is not Alive.STREAM:
        return member
    node = ast.parse(member.text, mode="eval").body
    if not isinstance(node, ast.Subscript):
        return member
    first = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
    return BYTES if ast.unparse(first) == BYTES.text else member


@cache
def members(returns: TypeExpr) -> tuple[TypeExpr, ...]:
    """The members of a union, or the one type."""
    if "|" not in returns.text and "Union" not in returns.text:
        return (returns,)
    node = ast.parse(returns.text, mode="eval").body
    return tuple(TypeExpr(ast.unparse(member), returns.imports) for member in _members(node))


def _members(node: ast.expr) -> list[ast.expr]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_members(left), *_members(right)]
        case ast.Subscript(value=value, slice=ast.Tuple(elts=elements)) if (
            last_name(value) == "Union"
        ):
            return [member for element in elements for member in _members(element)]
        case _:
            return [node]


@cache
def _alive(found: Import, attributes: tuple[str, ...]) -> Alive | None:
    try:
        value = load_name(found, attributes)
    except Exception:
        return None  # what cannot be had cannot be judged; the checkers will see it
    if hasattr(value, "__await__"):
        return None
    value = get_origin(value) or value  # typing's aliases hide the methods of what they stand for
    iterates = hasattr(value, "__anext__") or hasattr(value, "__next__")
    if iterates and not hasattr(value, "__getitem__"):
        return Alive.STREAM
    if hasattr(value, "__aenter__") or hasattr(value, "__enter__"):
        return Alive.CONTEXT_MANAGER
    return Alive.LISTING if _asks_for_items(value) else None


def _asks_for_items(kind: object) -> bool:
    if getattr(kind, "__module__", "") in ("collections.abc", "typing"):
        return False  # tells what can be done with it, not what it is
    is_data = is_dataclass(kind) or any(hasattr(kind, name) for name in _OF_DATA)
    return hasattr(kind, "__iter__") and not hasattr(kind, "__next__") and not is_data
