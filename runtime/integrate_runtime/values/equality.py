"""Whether a value came back as it was: of the same types and equal, all the way down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, time
from decimal import Decimal
from typing import Any, cast

from .http_result import HttpResult


def same(one: Any, other: Any) -> bool:
    """Whether two values are of the same types and equal; NaN is the same as NaN."""
    if type(one) is not type(other):
        return False
    if one is other:
        return True
    if isinstance(one, (float, Decimal)):
        return repr(one) == repr(other)
    if isinstance(one, (list, tuple)):
        items, others = cast("list[Any]", one), cast("list[Any]", other)
        return len(items) == len(others) and all(map(same, items, others))
    if isinstance(one, dict):
        return _same_dicts(cast("Mapping[Any, Any]", one), cast("Mapping[Any, Any]", other))
    if isinstance(one, (datetime, time)):
        return (one, one.utcoffset(), one.fold) == (other, other.utcoffset(), other.fold)
    if isinstance(one, HttpResult):
        return _parts(one) == _parts(other)
    if hasattr(one, "__pydantic_fields_set__"):
        return all(
            same(getattr(one, name), getattr(other, name))
            for name in ("__dict__", "__pydantic_extra__", "__pydantic_private__")
        ) and bool(one.model_fields_set == other.model_fields_set)
    if is_dataclass(one):
        return all(same(getattr(one, item.name), getattr(other, item.name)) for item in fields(one))
    return bool(one == other)


def attributes_of(value: object) -> dict[str, Any]:
    """What an object keeps beside its items, in a ``__dict__`` or in slots."""
    state: object = object.__getstate__(value)  # None, the one, or a pair of both
    parts = cast("tuple[object, ...]", state if isinstance(state, tuple) else (state,))
    return {
        name: item for part in parts for name, item in cast("dict[str, Any]", part or {}).items()
    }


def _same_dicts(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> bool:
    plain = type(one) is dict
    return _same_members(one, other) and (
        plain or _same_members(attributes_of(one), attributes_of(other))
    )


def _same_members(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> bool:
    return one.keys() == other.keys() and all(same(item, other[name]) for name, item in one.items())


def _parts(result: HttpResult) -> tuple[int, dict[str, str], bytes]:
    return result.status, dict(result.headers), result.content
