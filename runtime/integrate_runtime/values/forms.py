"""Stored forms of the standard library's types that JSON lacks, such as dates and bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from .base64_text import from_base64, to_base64
from .content import pack_content, unpack_content
from .http_result import HttpResult

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
    bytes: Form("bytes", to_base64, from_base64),
    datetime: Form("datetime", _from_moment, _to_moment(datetime)),
    date: Form("date", date.isoformat, date.fromisoformat),
    time: Form("time", _from_moment, _to_moment(time)),
    timedelta: Form("timedelta", _from_timedelta, _to_timedelta),
    Decimal: Form("decimal", str, Decimal),
    UUID: Form("uuid", str, UUID),
    HttpResult: Form("http", _from_http, _to_http),
}
"""Forms by the exact type: a subclass may have state that the form would lose."""

NOT_FINITE = Form("float", repr, float)
"""Form of NaN and the infinities; other floats are JSON numbers."""

FORMS_BY_NAME: Mapping[str, Form] = {form.name: form for form in (*FORMS.values(), NOT_FINITE)}
