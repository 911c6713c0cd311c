"""When an answer's headers say that something ends: epochs, seconds, durations, dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal, TypeAlias

from integrate_runtime.base.clock import now

ResetFormat: TypeAlias = Literal["epoch", "seconds", "duration", "iso"]


def read_reset(form: ResetFormat, text: str | None) -> datetime | None:
    """The moment that a limit resets; None where the header is missing or makes no sense."""
    return _parse(_RESETS[form], text)


def read_wait(name: str, text: str | None) -> datetime | None:
    """The end of a wait that was asked for; None where the header is missing or makes no sense.

    Args:
        name: The header: one that ends in ``-ms`` gives milliseconds.
        text: Seconds, or an HTTP date.
    """
    return _parse(_after_milliseconds if name.endswith("-ms") else _after, text)


def _parse(reader: Callable[[str], datetime], text: str | None) -> datetime | None:
    """What a header says; None where it is missing or says nothing that can be understood."""
    if not text:
        return None
    try:
        return reader(text.strip())
    except (ValueError, OverflowError, OSError):
        return None


def _after(text: str) -> datetime:
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return _in_seconds(text)
    return _aware(parsedate_to_datetime(text))


def _in_seconds(text: str) -> datetime:
    return now() + timedelta(seconds=float(text))


def _after_milliseconds(text: str) -> datetime:
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


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_RESETS: Mapping[ResetFormat, Callable[[str], datetime]] = {
    "epoch": _epoch,
    "seconds": _in_seconds,
    "duration": _duration,
    "iso": _iso,
}
