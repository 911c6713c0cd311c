"""The stored forms of Python's own types that JSON does not have."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from .content import pack_content, unpack_content
from .http_result import HttpResult

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

MomentT = TypeVar("MomentT", datetime, time)


class Form(NamedTuple):
    """How values of a type are stored.

    Attributes:
        name: Under which they are.
        encode: A value as JSON.
        decode: The value again.
    """

    name: str
    encode: Callable[[Any], Json]
    decode: Callable[[Any], object]


def _from_bytes(value: bytes) -> Json:
    return b64encode(value).decode()


def _from_timedelta(value: timedelta) -> Json:
    return [value.days, value.seconds, value.microseconds]


def _to_timedelta(stored: Any) -> timedelta:
    return timedelta(stored[0], stored[1], stored[2])


def _from_moment(value: datetime | time) -> Json:
    """ISO 8601; with the zone's name where it has one, as it knows more than an offset."""
    zone = value.tzinfo
    if isinstance(zone, ZoneInfo) and zone.key:
        return [value.replace(tzinfo=None, fold=0).isoformat(), zone.key, value.fold]
    if value.fold:
        return [value.replace(fold=0).isoformat(), None, value.fold]
    return value.isoformat()


def _to_moment(kind: type[MomentT]) -> Callable[[Any], MomentT]:
    def decode(stored: Any) -> MomentT:
        if isinstance(stored, str):
            return kind.fromisoformat(stored)
        text, zone, fold = stored
        moment = kind.fromisoformat(text).replace(fold=fold)
        return moment.replace(tzinfo=ZoneInfo(zone)) if zone is not None else moment

    return decode


def _from_http(value: HttpResult) -> Json:
    return {
        "status": value.status,
        "headers": dict(value.headers),
        **pack_content(value.content),
    }


def _to_http(stored: Any) -> HttpResult:
    return HttpResult(stored["status"], stored["headers"], unpack_content(stored))


FORMS: Mapping[type, Form] = {
    bytes: Form("bytes", _from_bytes, b64decode),
    datetime: Form("datetime", _from_moment, _to_moment(datetime)),
    date: Form("date", date.isoformat, date.fromisoformat),
    time: Form("time", _from_moment, _to_moment(time)),
    timedelta: Form("timedelta", _from_timedelta, _to_timedelta),
    Decimal: Form("decimal", str, Decimal),
    UUID: Form("uuid", str, UUID),
    HttpResult: Form("http", _from_http, _to_http),
}
"""By the type itself; subclasses may hold more."""

NOT_FINITE = Form("float", repr, float)
"""NaN and the infinities, which JSON does not have."""

FORMS_BY_NAME: Mapping[str, Form] = {form.name: form for form in (*FORMS.values(), NOT_FINITE)}
