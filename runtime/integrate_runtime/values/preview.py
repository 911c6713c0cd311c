"""Shows arbitrary values as JSON for people, without ever raising."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from math import isfinite
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from integrate_runtime.base.json_text import canonical

from .open_files import is_open_file

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

_MAX_DEPTH = 20
_MAX_BITS = 8192
"""Bits of the largest integer that is shown in full."""


def to_jsonable(value: object, is_unset: Callable[[object], bool], depth: int = 0) -> Json:
    """Return JSON that shows a value, such as ``{"body": "Hi", "file": "<file a.txt>"}``.

    Args:
        value: Value of any class. One without a JSON form is shown as ``<ClassName>``, never by
            its ``repr``, which might contain a secret.
        is_unset: Predicate for the SDK's sentinels, which are omitted from containers.
        depth: Nesting depth of the value; from 20 on, containers are shown as ``<ClassName>``.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, (int, float)) and not _is_writable(value):
        return f"<{value}>" if isinstance(value, float) else f"<{value.bit_length()} bits>"
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (UUID, timedelta, PurePath)):
        return str(value)
    if depth < _MAX_DEPTH:
        return _container(value, is_unset, depth + 1)
    return f"<{type(value).__name__}>"


def _is_writable(value: float) -> bool:
    """Whether a number is in JSON's range and short enough for ``int.__str__``."""
    return isfinite(value) if isinstance(value, float) else value.bit_length() <= _MAX_BITS


def _container(value: object, is_unset: Callable[[object], bool], depth: int) -> Json:
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {
            str(name): to_jsonable(item, is_unset, depth)
            for name, item in items
            if not is_unset(item)
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        members = cast("list[object]", value)
        shown = [to_jsonable(item, is_unset, depth) for item in members if not is_unset(item)]
        # Each process has its own order of a set, and a cassette is compared with another one's.
        return shown if isinstance(value, (list, tuple)) else sorted(shown, key=canonical)
    fields = _model_fields(value)
    if fields is not None:
        return _container(fields, is_unset, depth)
    if isinstance(value, type):
        return f"<class {value.__name__}>"
    name = getattr(value, "name", None) if is_open_file(value) else None
    return f"<file {PurePath(name).name}>" if isinstance(name, str) else f"<{type(value).__name__}>"


def _model_fields(value: Any) -> dict[str, object] | None:
    """Return the set fields of a pydantic model; None for other objects."""
    names = getattr(value, "model_fields_set", None)
    if not isinstance(names, set):
        return None
    return {str(name): getattr(value, str(name), None) for name in cast("set[object]", names)}
