"""Instants in response headers: the end of a rate limit, as an epoch, seconds, duration or date."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeAlias

from integrate_runtime.base.clock import now

ResetFormat: TypeAlias = Literal["epoch", "seconds", "duration", "iso"]
"""Format of a header with the end of a rate limit; see ``ErrorRules.reset_format``."""

_NUMBER = re.compile(r"\d+(\.\d+)?")
_EPOCH_DIGITS = 10


def read_reset(form: ResetFormat, text: str | None) -> datetime | None:
    """Return the instant at which a limit resets, or None if the header is missing or invalid."""
    return _parse(_RESETS[form], text)


def read_any_reset(text: str | None) -> datetime | None:
    """Return the instant at which a limit resets, in whatever format an API has.

    A number counts seconds: since 1970 if it is that large, otherwise from now.
    """
    form: ResetFormat
    for form in ("iso", "duration"):
        instant = read_reset(form, text) if text and not _NUMBER.fullmatch(text.strip()) else None
        if instant is not None:
            return instant
    is_epoch = text is not None and len(text.strip().partition(".")[0]) >= _EPOCH_DIGITS
    return read_reset("epoch" if is_epoch else "seconds", text)


def read_wait(name: str, text: str | None) -> datetime | None:
    """Return the end of a requested wait, or None if the header is missing or invalid.

    Args:
        name: Name of the header. The value is in milliseconds if it ends in ``-ms``.
        text: Seconds, or an HTTP date.
    """
    return _parse(_in_milliseconds if name.endswith("-ms") else _seconds_or_date, text)


def _parse(parse: Callable[[str], datetime], text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return parse(text.strip())
    except (ValueError, OverflowError, OSError):
        return None


def _seconds_or_date(text: str) -> datetime:
    # Imported late: it is slow to import, and the module is imported with every package.
    from email.utils import parsedate_to_datetime

    if _NUMBER.fullmatch(text):
        return _in_seconds(text)
    return _aware(parsedate_to_datetime(text))


def _in_seconds(text: str) -> datetime:
    return now() + timedelta(seconds=float(text))


def _in_milliseconds(text: str) -> datetime:
    return now() + timedelta(milliseconds=float(text))


def _epoch(text: str) -> datetime:
    return datetime.fromtimestamp(float(text), tz=UTC)


def _iso(text: str) -> datetime:
    return _aware(datetime.fromisoformat(text))


_UNITS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}


def _duration(text: str) -> datetime:
    parts = re.findall(r"(\d+(?:\.\d+)?)(ms|[dhms])", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f"{text!r} is not a duration")
    return now() + timedelta(seconds=sum(float(number) * _UNITS[unit] for number, unit in parts))


def _aware(instant: datetime) -> datetime:
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


_RESETS: Mapping[ResetFormat, Callable[[str], datetime]] = {
    "epoch": _epoch,
    "seconds": _in_seconds,
    "duration": _duration,
    "iso": _iso,
}
