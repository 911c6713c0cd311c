"""Conversion between values of the runtime and values of SQLite."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast, get_args

from integrate_runtime.base.arguments import is_list_of
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.properties import Property

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from integrate_runtime.base.types import Key, Path

STATUSES = {status.value: status for status in Status if status is not Status.UNKNOWN}
"""Statuses by their stored values."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_ERROR_FIELDS: Mapping[str, Any] = {
    "type": str,
    "message": str,
    "status": int | None,
    "attempts": int,
    "depth": int,
}
_MAX_COUNT = 2**62
_KINDS = (*get_args(FailureKind), None)


def to_time(time: datetime) -> int:
    """Return microseconds since 1970."""
    return (time - _EPOCH) // _MICROSECOND


def from_time(stored: int) -> datetime:
    """Return the time, in UTC."""
    return _EPOCH + timedelta(microseconds=stored)


def from_optional_time(stored: int | None) -> datetime | None:
    """Return the time, in UTC, or None."""
    return from_time(stored) if stored is not None else None


def to_level(level: int) -> int:
    """Return a level of ``logging``, bounded by what SQLite can store."""
    return max(-_MAX_COUNT, min(level, _MAX_COUNT))


def from_count(stored: int, least: int = 0) -> int:
    """Return a count.

    Raises:
        ValueError: If the value is no number, less than ``least``, or too large to be counted on.
    """
    _require(type(stored) is int and least <= stored < _MAX_COUNT)
    return stored


def to_error(error: ErrorRecord) -> str:
    """Return an error as JSON text."""
    stored: dict[str, Any] = {
        "type": error.type,
        "message": error.message,
        "status": error.status,
        "headers": dict(error.headers),
        "body": error.body,
        "attempts": error.attempts,
    }
    if error.depth:
        stored["depth"] = error.depth
    return compact(stored)


def from_error(stored: str | None) -> ErrorRecord | None:
    """Return the error, or None. Members that a list query removed are empty.

    Raises:
        ValueError: If ``to_error`` did not write the text.
        TypeError: If ``to_error`` did not write the text.
    """
    if stored is None:
        return None
    fields: dict[str, Any] = parse(stored)
    for name, kind in _ERROR_FIELDS.items():
        _require(name not in fields or isinstance(fields[name], kind))
    _require_texts(fields.get("headers", {}))
    return ErrorRecord(**fields)


def from_kind(stored: str | None) -> FailureKind | None:
    """Return the kind of failure, or None.

    Raises:
        ValueError: If there is no such kind.
    """
    _require(stored in _KINDS)
    return cast("FailureKind | None", stored)


def from_connections(stored: str) -> Mapping[str, str]:
    """Return connection keys by integration.

    Raises:
        ValueError: If the value is anything else.
    """
    connections = parse(stored)
    _require_texts(connections)
    return cast("Mapping[str, str]", connections)


def from_params(stored: str | None) -> Mapping[str, Any]:
    """Return a task's input; empty for NULL.

    Raises:
        ValueError: If the value is not a JSON object.
    """
    params: Any = parse(stored) if stored is not None else {}
    _require(isinstance(params, dict))
    return cast("Mapping[str, Any]", params)


def to_properties(properties: Sequence[Property]) -> str | None:
    """Return properties as JSON text, or None if there are none."""
    if not properties:
        return None
    return compact([[item.label, item.text, item.url, item.image_url] for item in properties])


def from_properties(stored: str | None) -> Sequence[Property]:
    """Return the properties.

    Raises:
        ValueError: If ``to_properties`` did not write the text.
        TypeError: If ``to_properties`` did not write the text.
    """
    properties: list[list[Any]] = parse(stored) or []
    for label, text, url, image_url in properties:
        _require(isinstance(label, str) and isinstance(text, str))
        _require(isinstance(url, str | None) and isinstance(image_url, str | None))
    return [Property(*item) for item in properties]


def from_texts(stored: str | None) -> tuple[str, ...]:
    """Return the texts of a JSON list; none for NULL.

    Raises:
        ValueError: If the value is no list of texts.
    """
    texts: Any = parse(stored) if stored is not None else []
    _require(is_list_of(str, texts))
    return tuple(cast("list[str]", texts))


def to_text(text: str) -> str:
    """Replace lone surrogates, which SQLite rejects."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def to_optional_text(text: str | None) -> str | None:
    """Replace lone surrogates in a text, or return None."""
    return to_text(text) if text is not None else None


def from_key(stored: str) -> Key:
    """Parse a key from its JSON text.

    Raises:
        ValueError: If the text is not a key.
    """
    return _key(parse(stored))


def from_path(stored: str) -> Path:
    """Parse a path from its JSON text.

    Raises:
        ValueError: If the text is not a path.
    """
    path: Any = parse(stored)
    _require(isinstance(path, list))
    return tuple(_key(key) for key in cast("list[Any]", path))


def _key(key: Any) -> Key:
    if isinstance(key, str):
        return key
    _require(isinstance(key, list))
    parts = tuple(cast("list[str | int]", key))
    _require(all(type(part) in (str, int) for part in parts))
    return parts


def _require(is_valid: bool) -> None:
    if not is_valid:
        raise ValueError("A column has a value of the wrong type.")


def _require_texts(value: object) -> None:
    _require(isinstance(value, dict))
    items = cast("dict[object, object]", value).items()
    _require(all(isinstance(name, str) and isinstance(item, str) for name, item in items))
