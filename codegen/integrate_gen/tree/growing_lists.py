"""Lists that request a page at a time while they are iterated.

Such a list is no iterator of pages, and its ``__iter__`` is a generator, whose state cannot be
stored. But the generator only asks the list whether it can grow, has it read a page, and gives the
items of the page, so that the list keeps the state.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from types import FunctionType

from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import GrowingList
from integrate_gen.source.functions import own_nodes
from integrate_gen.source.index import SourceIndex

from .members import static_member


def growing_list(cls: type, sources: SourceIndex) -> GrowingList | None:
    """Return the members by which instances of a class read their pages.

    Args:
        cls: The class of a listing.
        sources: The SDK's source.

    Returns:
        The members; None if ``__iter__`` does anything else, or if whether a page follows depends
        on the items that were read, which no journal can hold.
    """
    match _body(cls, "__iter__", sources):
        case [ast.Expr(value=ast.YieldFrom(value=seen)), ast.While(test=test) as loop]:
            items, more, grow = _attribute(seen), _method(test), _read_in(loop.body)
        case _:
            return None
    read = _collecting(_body(cls, grow, sources), items) if items and more and grow else ""
    if not read or _mentions(_body(cls, more, sources), items):
        return None
    return GrowingList(_mangled(items, _definer(cls, "__iter__")), more, read)


def _body(cls: type, name: str, sources: SourceIndex) -> Sequence[ast.stmt]:
    """Return the statements of a method; none if it has no source."""
    function = static_member(cls, name)
    if not isinstance(function, FunctionType):
        return ()
    try:
        return sources.definition(function).function.body.statements
    except SdkError:
        return ()


def _read_in(statements: Sequence[ast.stmt]) -> str:
    """Return the method of ``page = self.method()`` before ``yield from page``."""
    match statements:
        case [
            ast.Assign(targets=[ast.Name(id=page)], value=call),
            ast.Expr(value=ast.YieldFrom(value=ast.Name(id=given))),
        ] if (
            page == given
        ):
            return _method(call)
        case _:
            return ""


def _collecting(statements: Sequence[ast.stmt], items: str) -> str:
    """Return the method that reads a page, of one that also adds the page to a list."""
    match statements:
        case [
            ast.Assign(targets=[ast.Name(id=page)], value=call),
            ast.AugAssign(target=target, op=ast.Add(), value=ast.Name(id=added)),
            ast.Return(value=ast.Name(id=given)),
        ] if (
            page == added == given and _attribute(target) == items
        ):
            return _method(call)
        case _:
            return ""


def _method(call: ast.expr) -> str:
    """Return the method that is called, without arguments, on the object itself."""
    match call:
        case ast.Call(func=function, args=[], keywords=[]):
            return _attribute(function)
        case _:
            return ""


def _attribute(value: ast.expr) -> str:
    match value:
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return name
        case _:
            return ""


def _mentions(statements: Sequence[ast.stmt], attribute: str) -> bool:
    """Whether statements use an attribute."""
    used = (node.attr for node in own_nodes(statements) if isinstance(node, ast.Attribute))
    return attribute in used


def _definer(cls: type, name: str) -> type:
    return next(base for base in cls.__mro__ if name in vars(base))


def _mangled(name: str, definer: type) -> str:
    """Return the name under which Python keeps an attribute that a class names."""
    is_private = name.startswith("__") and not name.endswith("__")
    return f"_{definer.__name__.lstrip('_')}{name}" if is_private else name
