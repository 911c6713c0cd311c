"""Self-describing JSON for a callback's result, which no operation declares a type for.

JSON values stand for themselves. Anything else is ``{"$type": name, "value": ...}``, and so is a
dict that has a key ``$type`` of its own. What cannot come back equal is refused, not bent.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple, cast
from uuid import UUID

from .http_result import HttpResult
from .json_types import Json
from .type_expressions import resolve_type
from .type_paths import public_path
from .typed_json import adapter_for

TAG = "$type"


class UnstorableError(ValueError):
    """A value has no JSON form from which it would come back equal."""


class _Form(NamedTuple):
    name: str
    encode: Callable[[Any], Json]
    decode: Callable[[Any], object]


def _from_http(value: HttpResult) -> Json:
    return [value.status, dict(value.headers), b64encode(value.content).decode()]


def _to_http(stored: Any) -> HttpResult:
    return HttpResult(stored[0], stored[1], b64decode(stored[2]))


def _from_timedelta(value: timedelta) -> Json:
    return [value.days, value.seconds, value.microseconds]


def _to_timedelta(stored: Any) -> timedelta:
    return timedelta(stored[0], stored[1], stored[2])


def _from_bytes(value: bytes) -> Json:
    return b64encode(value).decode()


_FORMS: Mapping[type, _Form] = {
    bytes: _Form("bytes", _from_bytes, b64decode),
    datetime: _Form("datetime", datetime.isoformat, datetime.fromisoformat),
    date: _Form("date", date.isoformat, date.fromisoformat),
    timedelta: _Form("timedelta", _from_timedelta, _to_timedelta),
    Decimal: _Form("decimal", str, Decimal),
    UUID: _Form("uuid", str, UUID),
    HttpResult: _Form("http", _from_http, _to_http),
}
_BY_NAME = {form.name: form for form in _FORMS.values()}


def tagged(name: str, value: Json) -> Json:
    """A value under its type's name."""
    return {TAG: name, "value": value}


def encode_value(value: object) -> Json:
    """The JSON form of a value.

    Raises:
        UnstorableError: it has none.
    """
    kind = type(value)
    if value is None or kind in (bool, int, float, str):
        return cast("Json", value)
    if kind is list:
        return [encode_value(item) for item in cast("list[object]", value)]
    if kind is tuple:
        return tagged("tuple", [encode_value(item) for item in cast("tuple[object]", value)])
    if kind is dict:
        return _encode_dict(cast("dict[object, object]", value))
    form = _FORMS.get(kind)
    if form is not None:
        return tagged(form.name, form.encode(value))
    return _encode_model(value)


def decode_value(stored: Json) -> Any:
    """The value that ``encode_value`` was given.

    Raises:
        ValueError: its type is gone, or no longer takes the stored form.
    """
    if isinstance(stored, list):
        return [decode_value(item) for item in stored]
    if not isinstance(stored, Mapping):
        return stored
    if TAG not in stored:
        return {name: decode_value(item) for name, item in stored.items()}
    name, inner = str(stored[TAG]), cast("Any", stored["value"])
    if name == "dict":
        return {key: decode_value(item) for key, item in inner.items()}
    if name == "tuple":
        return tuple(decode_value(item) for item in inner)
    form = _BY_NAME.get(name)
    return form.decode(inner) if form is not None else _adapter(name).validate_python(inner)


def _encode_dict(value: dict[object, object]) -> Json:
    if not all(type(name) is str for name in value):
        raise UnstorableError("A dict can only be stored when all its keys are strings.")
    encoded = {cast("str", name): encode_value(item) for name, item in value.items()}
    return tagged("dict", encoded) if TAG in encoded else encoded


def _encode_model(value: object) -> Json:
    """A pydantic model, or a dataclass of plain fields."""
    kind = cast("Any", type(value))
    if not hasattr(kind, "model_fields") and not is_dataclass(value):
        raise UnstorableError(
            f"A {kind.__module__}.{kind.__qualname__} cannot be stored: return JSON values, dates, "
            "bytes, dataclasses or pydantic models."
        )
    try:
        name = public_path(kind)
    except ValueError as error:
        raise UnstorableError(f"{error}: define it at the top of a module.") from error
    # Unset fields stay unset: SDKs fill them with sentinels that would come back as text.
    return tagged(
        name, _adapter(name).dump_python(value, mode="json", by_alias=True, exclude_unset=True)
    )


def _adapter(name: str) -> Any:
    return adapter_for(resolve_type(name))
