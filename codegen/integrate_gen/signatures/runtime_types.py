"""Types of annotations at run time, and whether one accepts all values of another."""

from __future__ import annotations

import collections.abc
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from typing_extensions import get_type_hints, is_typeddict

from integrate_gen.model.sdk import TypeExpr

from .resolve import load_name

_COVARIANT = (
    collections.abc.AsyncIterable,
    collections.abc.Collection,
    collections.abc.Iterable,
    collections.abc.Sequence,
    tuple,
)
"""Generic classes that accept items of narrower types."""

_Pairs = frozenset[tuple[Any, Any]]


def runtime_type(expression: TypeExpr) -> Any:
    """Return the type of an annotation.

    Raises:
        Exception: Whatever its imports and its evaluation raise.
    """
    names = {imported.bound: load_name(imported) for imported in expression.imports}
    return eval(expression.text, names)


def accepts(wider: TypeExpr, narrower: TypeExpr) -> bool:
    """Whether a parameter of one type accepts all arguments of another, as checkers see it.

    A ``TypedDict`` accepts another one with all of its keys, whatever their names.
    """
    if wider == narrower:
        return True
    try:
        return _accepts(runtime_type(wider), runtime_type(narrower), frozenset())
    except Exception:
        return False  # one of them is no type at run time


def _accepts(wider: Any, narrower: Any, assumed: _Pairs) -> bool:
    return all(
        any(_member_accepts(member, other, assumed) for member in _members(wider))
        for other in _members(narrower)
    )


def _members(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


def _member_accepts(wider: Any, narrower: Any, assumed: _Pairs) -> bool:
    """Compare two types that are no unions; types that lead to themselves are assumed to fit."""
    if wider == narrower or (wider, narrower) in assumed:
        return True
    assumed |= {(wider, narrower)}
    if is_typeddict(wider) and is_typeddict(narrower):
        return _typed_dict_accepts(wider, narrower, assumed)
    origin = get_origin(wider)
    if origin is None or origin != get_origin(narrower):
        return False
    arguments, others = get_args(wider), get_args(narrower)
    if origin is Literal:
        return set(others) <= set(arguments)
    fit = _accepts if origin in _COVARIANT else _are_equivalent
    return len(arguments) == len(others) and all(
        fit(one, other, assumed) for one, other in zip(arguments, others, strict=True)
    )


def _are_equivalent(one: Any, other: Any, assumed: _Pairs) -> bool:
    return _accepts(one, other, assumed) and _accepts(other, one, assumed)


def _typed_dict_accepts(wider: Any, narrower: Any, assumed: _Pairs) -> bool:
    keys, others = _keys(wider), _keys(narrower)
    if not keys.keys() <= others.keys():
        return False
    required = wider.__required_keys__ ^ narrower.__required_keys__
    return required.isdisjoint(keys) and all(
        _are_equivalent(kind, others[name], assumed) for name, kind in keys.items()
    )


def _keys(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
