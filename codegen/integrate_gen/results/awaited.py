"""The type of awaiting the result of a plain method, such as a pager."""

from __future__ import annotations

import ast
import typing
from collections.abc import Awaitable, Coroutine, Generator, Iterator
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from integrate_gen.expressions.names import parse_expression
from integrate_gen.expressions.rewrite import used_imports
from integrate_gen.guard.sdk_code import load_object
from integrate_gen.model.sdk import Import, TypeExpr

from .kinds import members

# The position of the type argument that awaiting returns.
_RESULT_ARGUMENT = {Awaitable: 0, Coroutine: 2}


def awaited(returns: TypeExpr) -> TypeExpr:
    """Return the type of awaiting a result, member by member for a union.

    ``AsyncPaginator[Model, AsyncCursorPage[Model]]`` becomes ``AsyncCursorPage[Model]``, because
    its ``__await__`` returns a generator of that. A type that is not awaitable stays as it is.
    """
    return returns.rewritten(_awaited)


def _awaited(returns: TypeExpr) -> TypeExpr:
    before = members(returns)
    after = [_awaited_member(member) for member in before]
    if [member.text for member in before] == [member.text for member in after]:
        return returns
    text = " | ".join(dict.fromkeys(member.text for member in after))
    return TypeExpr(text, used_imports(text, returns.imports))


def _awaited_member(member: TypeExpr) -> TypeExpr:
    node = parse_expression(member.text)
    if not isinstance(node, ast.Subscript):
        return member
    base, *attributes = ast.unparse(node.value).split(".")
    imported = next((i for i in member.imports if i.bound == base), None)
    position = _result_argument(imported, tuple(attributes)) if imported else None
    arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if position is None or position >= len(arguments):
        return member
    return TypeExpr(ast.unparse(arguments[position]), member.imports)


def _result_argument(imported: Import, attributes: tuple[str, ...]) -> int | None:
    """Return the position of the type argument that awaiting a class returns; None if none is."""
    try:
        names = [imported.name] if imported.name else []
        value = load_object(imported.module, (*names, *attributes))
        origin = get_origin(value) or value
        if origin in _RESULT_ARGUMENT:
            return _RESULT_ARGUMENT[origin]
        if origin is Union:
            return _argument_of_alias(value)
        hints = typing.get_type_hints(value.__await__)
        parameters = cast("tuple[object, ...]", value.__parameters__)
        return parameters.index(_generator_result(hints.get("return")))
    except Exception:
        return None  # a class that cannot be imported is left to the type checkers


def _argument_of_alias(alias: Any) -> int:
    """Return the position of ``T`` in the parameters of an alias of ``Union[T, Awaitable[T]]``."""
    results = {get_args(m)[0] if get_origin(m) is Awaitable else m for m in get_args(alias)}
    (variable,) = results
    parameters = cast("tuple[object, ...]", alias.__parameters__)
    return parameters.index(variable)


def _generator_result(annotation: Any) -> TypeVar:
    """Return ``R`` of ``Generator[Any, None, R]``, the return annotation of ``__await__``."""
    if get_origin(annotation) not in (Generator, Iterator):
        raise TypeError(f"{annotation} does not annotate __await__")
    return cast("TypeVar", get_args(annotation)[-1])
