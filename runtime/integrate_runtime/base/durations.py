"""Durations as text: for people, and as people write them."""

from __future__ import annotations

import re
from datetime import timedelta

_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)(s|m|h|d|)")
_UNITS = {
    "": timedelta(seconds=1),
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
}


def parse_duration(text: str, *, needs_unit: bool = False) -> timedelta:
    """Parse a duration such as ``30s``, ``5m``, ``2h``, ``30d``, or a number of seconds.

    Args:
        text: The duration.
        needs_unit: Refuse a number without a unit, where a mistake could not be undone.

    Raises:
        ValueError: If the text has another form.
    """
    match = _DURATION.fullmatch(text)
    if match is None or (needs_unit and not match[2]):
        raise ValueError(f"{text!r} is no duration: write 30s, 5m, 2h or 30d.")
    return float(match[1]) * _UNITS[match[2]]


def duration_text(duration: timedelta) -> str:
    """Return a duration in its two largest units, as ``2 min 5 s``."""
    seconds = max(duration.total_seconds(), 0)
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, seconds_left = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {seconds_left} s"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h"
