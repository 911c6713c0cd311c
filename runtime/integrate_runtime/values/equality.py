"""Compares a value with its decoded copy: equal, and of the same types at every level.

``==`` alone does not do: ``1 == True``, NaN differs from itself, and classes define equality.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, time
from decimal import Decimal
from typing import Any, cast

from integrate_runtime.base.http_result import HttpResult


def same(left: Any, right: Any) -> bool:
    """Whether two values are equal and of the same types at every level; NaN equals NaN."""
    if type(left) is not type(right):
        return False
    if left is right:
        return True
    if isinstance(left, (float, Decimal)):
        return repr(left) == repr(right)  # tells -0.0 from 0.0 and Decimal("1.0") from Decimal("1")
    if isinstance(left, deque) and left.maxlen != cast("deque[Any]", right).maxlen:
        return False
    if isinstance(left, (list, tuple, deque)):
        items, others = cast("list[Any]", left), cast("list[Any]", right)
        return len(items) == len(others) and all(map(same, items, others))
    if isinstance(left, (set, frozenset)):
        return _same_items(cast("Iterable[Any]", left), cast("Iterable[Any]", right))
    if isinstance(left, dict):
        return _same_dicts(cast("Mapping[Any, Any]", left), cast("Mapping[Any, Any]", right))
    if isinstance(left, (datetime, time)):
        return _moment(left) == _moment(right)
    if isinstance(left, HttpResult):
        return _parts(left) == _parts(right)
    if hasattr(left, "__pydantic_fields_set__"):
        return _same_models(left, right)
    if is_dataclass(left):
        names = [item.name for item in fields(left)]
        return all(same(getattr(left, name), getattr(right, name)) for name in names)
    return bool(left == right)


def attributes_of(value: object) -> dict[str, Any]:
    """Return the attributes of an object, from its ``__dict__`` and its slots."""
    state: object = object.__getstate__(value)  # None, the __dict__, or (__dict__, slots)
    parts = cast("tuple[object, ...]", state if isinstance(state, tuple) else (state,))
    return {
        name: item for part in parts for name, item in cast("dict[str, Any]", part or {}).items()
    }


def _moment(value: datetime | time) -> tuple[object, ...]:
    """Return the key by which two times are compared.

    Two aware datetimes of different zones are never equal in an hour that occurs twice (PEP 495).
    With the offset, the fold of an aware one says nothing more.
    """
    offset = value.utcoffset()
    return value.replace(tzinfo=None, fold=0), offset, value.fold if offset is None else None


def _same_models(left: Any, right: Any) -> bool:
    """Compare the fields of two models, not what their properties have cached."""
    names = cast("Mapping[str, Any]", cast("Any", type(left)).model_fields)
    mine, others = _fields_of(left, names), _fields_of(right, names)
    return (
        _same_members(mine, others)
        and same(left.__pydantic_extra__, right.__pydantic_extra__)
        and same(left.__pydantic_private__, right.__pydantic_private__)
        and bool(left.model_fields_set == right.model_fields_set)
    )


def _fields_of(model: Any, names: Mapping[str, Any]) -> dict[str, Any]:
    state = cast("dict[str, Any]", vars(model))
    return {name: item for name, item in state.items() if name in names}


def _same_items(left: Iterable[Any], right: Iterable[Any]) -> bool:
    """Compare two sets, whose items are equal but may be of other types: ``{1} == {True}``."""
    others = {item: item for item in right}
    items = list(left)
    return len(items) == len(others) and all(
        item in others and same(item, others[item]) for item in items
    )


def _same_dicts(left: Mapping[Any, Any], right: Mapping[Any, Any]) -> bool:
    plain = type(left) is dict
    return _same_members(left, right) and (
        plain or _same_members(attributes_of(left), attributes_of(right))
    )


def _same_members(left: Mapping[Any, Any], right: Mapping[Any, Any]) -> bool:
    return _same_items(left, right) and all(same(item, right[name]) for name, item in left.items())


def _parts(result: HttpResult) -> tuple[int, dict[str, str], bytes]:
    return result.status, dict(result.headers), result.content
