"""Stored forms of the standard library's types that JSON lacks, such as dates and bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.http_result import HttpResult

from .base64_text import from_base64, to_base64
from .content import pack_content, unpack_content

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

MomentT = TypeVar("MomentT", datetime, time)


class Form(NamedTuple):
    """Encoding of one type.

    Attributes:
        name: Type tag, as in ``{"$type": "date", "value": "2026-01-01"}``.
        encode: Function from a value to JSON.
        decode: Function from that JSON to an equal value.
    """

    name: str
    encode: Callable[[Any], Json]
    decode: Callable[[Any], object]


def _from_bytes(value: bytes | bytearray) -> Json:
    return to_base64(bytes(value))


def _from_timedelta(value: timedelta) -> Json:
    return [value.days, value.seconds, value.microseconds]


def _to_timedelta(stored: Any) -> timedelta:
    return timedelta(stored[0], stored[1], stored[2])


def _from_moment(value: datetime | time) -> Json:
    """Return ISO 8601 text, or ``[text, zone, fold]`` if the text alone would lose something."""
    # A zone's name is stored, as its rules for other dates cannot be derived from an offset.
    zone = value.tzinfo
    if isinstance(zone, ZoneInfo) and zone.key:
        return [value.replace(tzinfo=None, fold=0).isoformat(), zone.key, value.fold]
    if isinstance(zone, timezone) and zone.tzname(None) != timezone(_offset(zone)).tzname(None):
        return [value.replace(tzinfo=None, fold=0).isoformat(), _from_timezone(zone), value.fold]
    if value.fold:
        return [value.replace(fold=0).isoformat(), None, value.fold]
    return value.isoformat()


def _to_moment(kind: type[MomentT]) -> Callable[[Any], MomentT]:
    def decode(stored: Any) -> MomentT:
        if isinstance(stored, str):
            return kind.fromisoformat(stored)
        text, zone, fold = stored
        moment = kind.fromisoformat(text).replace(fold=fold)
        if zone is None:
            return moment
        return moment.replace(
            tzinfo=ZoneInfo(zone) if isinstance(zone, str) else _to_timezone(zone)
        )

    return decode


def _offset(zone: timezone) -> timedelta:
    return zone.utcoffset(None)


def _from_timezone(zone: timezone) -> Json:
    return [_from_timedelta(_offset(zone)), zone.tzname(None)]


def _to_timezone(stored: Any) -> timezone:
    offset, name = _to_timedelta(stored[0]), stored[1]
    zone = timezone(offset)
    return zone if zone.tzname(None) == name else timezone(offset, name)


def _from_zone(zone: ZoneInfo) -> Json:
    if not zone.key:
        raise NotStorable("A ZoneInfo without a key cannot be stored: use ZoneInfo(name).")
    return zone.key


def _from_complex(value: complex) -> Json:
    return [repr(value.real), repr(value.imag)]


def _to_complex(stored: Any) -> complex:
    return complex(float(stored[0]), float(stored[1]))


def _to_bytearray(stored: Any) -> bytearray:
    return bytearray(from_base64(stored))


def _from_http(value: HttpResult) -> Json:
    return {
        "status": value.status,
        "headers": dict(value.headers),
        **pack_content(value.content),
    }


def _to_http(stored: Any) -> HttpResult:
    return HttpResult(stored["status"], stored["headers"], unpack_content(stored))


FORMS: Mapping[type, Form] = {
    bytes: Form("bytes", to_base64, from_base64),
    datetime: Form("datetime", _from_moment, _to_moment(datetime)),
    date: Form("date", date.isoformat, date.fromisoformat),
    time: Form("time", _from_moment, _to_moment(time)),
    timedelta: Form("timedelta", _from_timedelta, _to_timedelta),
    Decimal: Form("decimal", str, Decimal),
    UUID: Form("uuid", str, UUID),
    bytearray: Form("bytearray", _from_bytes, _to_bytearray),
    complex: Form("complex", _from_complex, _to_complex),
    timezone: Form("timezone", _from_timezone, _to_timezone),
    ZoneInfo: Form("zone", _from_zone, ZoneInfo),
    type(Path()): Form("path", str, Path),
    PurePosixPath: Form("posix-path", str, PurePosixPath),
    PureWindowsPath: Form("windows-path", str, PureWindowsPath),
    HttpResult: Form("http", _from_http, _to_http),
}
"""Forms by the exact type: a subclass may have state that the form would lose."""

NOT_FINITE = Form("float", repr, float)
"""Form of NaN and the infinities; other floats are JSON numbers."""

FORMS_BY_NAME: Mapping[str, Form] = {form.name: form for form in (*FORMS.values(), NOT_FINITE)}
