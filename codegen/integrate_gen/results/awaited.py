"""What a method gives that is no coroutine function and returns something to await."""

from __future__ import annotations

import ast
import typing
from collections.abc import Awaitable, Coroutine, Generator, Iterator
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from integrate_gen.expressions.names import parsed
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.guard.sdk_code import load_object
from integrate_gen.model.sdk import Import, TypeExpr

from .kinds import members

# The one argument that says it, of the types that say nothing else.
_RESULT_OF = {Awaitable: 0, Coroutine: 2}


def awaited(returns: TypeExpr) -> TypeExpr:
    """The type of a result once it has been awaited, as far as its class says.

    ``AsyncPaginator[Model, AsyncCursorPage[Model]]`` gives ``AsyncCursorPage[Model]``, because its
    ``__await__`` returns a generator that does. What cannot be awaited stays as it is; members of
    a union are taken one by one.
    """
    found = members(returns)
    given = [_given(member) for member in found]
    if [member.text for member in found] == [member.text for member in given]:
        return returns
    text = " | ".join(dict.fromkeys(member.text for member in given))
    return TypeExpr(text, used_imports(text, returns.imports))


def _given(member: TypeExpr) -> TypeExpr:
    node = parsed(member.text)
    if not isinstance(node, ast.Subscript):
        return member
    base, *attributes = ast.unparse(node.value).split(".")
    imported = next((i for i in member.imports if i.bound == base), None)
    place = _place_of_result(imported, tuple(attributes)) if imported else None
    arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if place is None or place >= len(arguments):
        return member
    return TypeExpr(ast.unparse(arguments[place]), member.imports)


@cache
def _place_of_result(imported: Import, attributes: tuple[str, ...]) -> int | None:
    """Which of a class's type arguments awaiting gives; None where it gives none of them."""
    try:
        names = [imported.name] if imported.name else []
        value = load_object(imported.module, (*names, *attributes))
        origin = get_origin(value) or value
        if origin in _RESULT_OF:
            return _RESULT_OF[origin]
        if origin is Union:
            return _place_in_alias(value)
        hints = typing.get_type_hints(value.__await__)
        parameters = cast("tuple[object, ...]", value.__parameters__)
        return parameters.index(_result(hints.get("return")))
    except Exception:
        return None  # what cannot be had cannot be judged; the checkers will see it


def _place_in_alias(alias: Any) -> int:
    """Which argument an alias of ``Union[T, Awaitable[T]]`` gives, awaited where need be."""
    given = {get_args(m)[0] if get_origin(m) is Awaitable else m for m in get_args(alias)}
    (variable,) = given
    parameters = cast("tuple[object, ...]", alias.__parameters__)
    return parameters.index(variable)


def _result(awaiting: Any) -> TypeVar:
    """``R`` of ``Generator[Any, None, R]``."""
    if get_origin(awaiting) not in (Generator, Iterator):
        raise TypeError(f"{awaiting} is no annotation of __await__")
    return cast("TypeVar", get_args(awaiting)[-1])
