"""Compares a value with its decoded copy: equal, and of the same types at every level.

``==`` alone does not do: ``1 == True``, NaN differs from itself, and classes define equality.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, time
from decimal import Decimal
from typing import Any, cast

from .http_result import HttpResult


def same(left: Any, right: Any) -> bool:
    """Whether two values are equal and of the same types at every level; NaN equals NaN."""
    if type(left) is not type(right):
        return False
    if left is right:
        return True
    if isinstance(left, (float, Decimal)):
        return repr(left) == repr(right)  # tells -0.0 from 0.0 and Decimal("1.0") from Decimal("1")
    if isinstance(left, (list, tuple)):
        items, others = cast("list[Any]", left), cast("list[Any]", right)
        return len(items) == len(others) and all(map(same, items, others))
    if isinstance(left, dict):
        return _same_dicts(cast("Mapping[Any, Any]", left), cast("Mapping[Any, Any]", right))
    if isinstance(left, (datetime, time)):
        return (left, left.utcoffset(), left.fold) == (right, right.utcoffset(), right.fold)
    if isinstance(left, HttpResult):
        return _parts(left) == _parts(right)
    if hasattr(left, "__pydantic_fields_set__"):
        return all(
            same(getattr(left, name), getattr(right, name))
            for name in ("__dict__", "__pydantic_extra__", "__pydantic_private__")
        ) and bool(left.model_fields_set == right.model_fields_set)
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


def _same_dicts(left: Mapping[Any, Any], right: Mapping[Any, Any]) -> bool:
    plain = type(left) is dict
    return _same_members(left, right) and (
        plain or _same_members(attributes_of(left), attributes_of(right))
    )


def _same_members(left: Mapping[Any, Any], right: Mapping[Any, Any]) -> bool:
    return left.keys() == right.keys() and all(
        same(item, right[name]) for name, item in left.items()
    )


def _parts(result: HttpResult) -> tuple[int, dict[str, str], bytes]:
    return result.status, dict(result.headers), result.content
