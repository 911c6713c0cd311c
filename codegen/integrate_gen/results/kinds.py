"""Classification of result types: data, or something that a journal cannot store."""

from __future__ import annotations

import ast
import collections.abc
from concurrent.futures import Future
from dataclasses import is_dataclass
from enum import StrEnum
from functools import cache
from typing import get_origin

from integrate_gen.expressions.names import last_name
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.resolve import load_name

from .aliases import TYPE_STATEMENTS


class NotData(StrEnum):
    """A result that no journal can store; the value completes the sentence ``it returns ...``."""

    FUNCTION = "a function"
    STREAM = "a stream"
    READER = "a reader of a stream"
    FUTURE = "a future"
    CONTEXT_MANAGER = "a context manager"
    LISTING = "a listing that makes its calls while it is read"


BYTES = TypeExpr("bytes")
_CALLABLE: object = collections.abc.Callable
_READ_ONCE: tuple[object, ...] = (collections.abc.Iterable, collections.abc.AsyncIterable)
# The marks of an iterable class that is data. Pydantic warns about access to the last one, which
# the first one makes unnecessary.
_DATA_MARKS = ("model_fields", "__contains__", "__len__", "__fields__")


@cache
def why_not_data(returns: TypeExpr) -> NotData | None:
    """Classify a type that is not a union; None for data.

    The class decides. A callable is a function. A future of a thread pool is no result yet. An
    iterator is a stream, unless it can be indexed. A class with ``readinto``, as Python's own files
    have it, reads a stream. A class with ``__enter__`` or ``__aenter__`` is a context manager. An
    iterable that knows neither its length nor its items makes calls while it is read, as does what
    an SDK only promises to be one: generators are annotated so. Anything awaitable counts as data:
    awaiting a pager returns a page.
    """
    base, *attributes = returns.text.partition("[")[0].split(".")
    imported = next((i for i in returns.imports if i.bound == base), None)
    return _classify(imported, tuple(attributes)) if imported else None


def read_whole(member: TypeExpr) -> TypeExpr:
    """Return ``bytes`` for a stream of bytes, and any other type as it is."""
    if why_not_data(member) is not NotData.STREAM:
        return member
    node = ast.parse(member.text, mode="eval").body
    if not isinstance(node, ast.Subscript):
        return member
    first = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
    return BYTES if ast.unparse(first) == BYTES.text else member


def members(returns: TypeExpr) -> tuple[TypeExpr, ...]:
    """Return the members of a union, or the type itself."""
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


def _classify(imported: Import, attributes: tuple[str, ...]) -> NotData | None:
    try:
        value = load_name(imported, attributes)
        while isinstance(value, TYPE_STATEMENTS):
            value = value.__value__
    except Exception:
        return None  # a class that cannot be imported is left to the type checkers
    if hasattr(value, "__await__"):
        return None
    value = get_origin(value) or value  # an alias of typing hides the methods of its class
    if value is _CALLABLE:
        return NotData.FUNCTION
    if _is_future(value):
        return NotData.FUTURE
    iterates = hasattr(value, "__anext__") or hasattr(value, "__next__")
    if iterates and not hasattr(value, "__getitem__"):
        return NotData.STREAM
    if hasattr(value, "readinto"):
        return NotData.READER
    if hasattr(value, "__aenter__") or hasattr(value, "__enter__"):
        return NotData.CONTEXT_MANAGER
    return NotData.LISTING if _is_lazy_iterable(value) else None


def _is_future(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Future)


def _is_lazy_iterable(cls: object) -> bool:
    if cls in _READ_ONCE:
        return True
    if getattr(cls, "__module__", "") in ("collections.abc", "typing"):
        return False  # another abstract class does not describe the actual object
    is_data = is_dataclass(cls) or any(hasattr(cls, mark) for mark in _DATA_MARKS)
    return hasattr(cls, "__iter__") and not hasattr(cls, "__next__") and not is_data
