"""Checks of options and arguments, which are refused where the program passes them."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from reprlib import Repr
from typing import TYPE_CHECKING, Any, cast

from .errors import InvalidArgument

if TYPE_CHECKING:
    from .types import Duration

_shown = Repr()
_shown.maxother = _shown.maxstring = 60


def invalid(name: str, value: object, wanted: str, argument: str | None = None) -> InvalidArgument:
    """Return the error about an argument.

    Args:
        name: Qualified name of the argument, such as ``TaskOptions.timeout``.
        value: The value that was passed.
        wanted: What to pass instead, as a noun phrase.
        argument: Name of the argument alone; by default the last part of ``name``.
    """
    message = f"{name} is {_shown.repr(value)}: pass {wanted}."
    return InvalidArgument(message, argument or name.rpartition(".")[2])


def is_number(value: object, *kinds: type) -> bool:
    """Whether a value is a number of these types; True and False are none."""
    return isinstance(value, kinds) and not isinstance(value, bool)


def is_list_of(kind: type, value: object) -> bool:
    """Whether a value is a sequence of objects of a type; text is no sequence of texts."""
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        return False
    return all(isinstance(item, kind) for item in cast("Sequence[object]", value))


def as_timedelta(value: object, name: str) -> timedelta:
    """Return a duration as a timedelta.

    Args:
        value: Seconds or a timedelta; not negative.
        name: Qualified name of the argument, for messages.

    Raises:
        InvalidArgument: If the value is no duration.
    """
    duration = value if isinstance(value, timedelta) else _from_seconds(value)
    if duration is None or duration < timedelta():
        raise invalid(name, value, "a number of seconds, or a timedelta, of 0 or more")
    return duration


def duration_in_words(value: object, words: Mapping[str, float | None], name: str) -> timedelta:
    """Return a duration that is given as one value or by numbers of days, hours, and so on.

    Args:
        value: Seconds or a timedelta; None if the duration is given in words.
        words: Parameters of ``timedelta``, and their numbers; None for those that are not given.
        name: Qualified name of the argument for the one value, for messages.

    Raises:
        InvalidArgument: If the duration is none, or is given in both ways or in neither.
    """
    given = {unit: number for unit, number in words.items() if number is not None}
    if value is not None or not given:
        if given:
            raise invalid(name, value, f"either {name} or {', '.join(given)}")
        if value is None:
            raise invalid(name, value, f"{name} or {', '.join(f'{unit}=...' for unit in words)}")
        return as_timedelta(value, name)
    for unit, number in given.items():
        if not is_number(number, int, float) or not number >= 0:
            raise invalid(unit, number, "a number of 0 or more")
    try:
        return timedelta(**given)
    except OverflowError:
        raise invalid(name, given, "a shorter time") from None


def _from_seconds(value: object) -> timedelta | None:
    if not is_number(value, int, float):
        return None
    try:
        return timedelta(seconds=cast("float", value))
    except (OverflowError, ValueError):  # infinite, not a number, or more than a timedelta holds
        return None


def parse_json_argument(text: str, label: str, argument: str | None = None) -> Any:
    """Parse JSON that a person wrote.

    Args:
        text: The JSON.
        label: Subject of the messages, such as ``The payload``.
        argument: Name of the argument; by default the label.

    Raises:
        InvalidArgument: If it is not JSON, is nested too deeply, or has an integer that Python
            refuses to read.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
    except RecursionError:
        reason = "is nested too deeply."
    except ValueError:
        digits = sys.get_int_max_str_digits()
        reason = f"has an integer of more than {digits:,} digits: write it as a string."
    raise InvalidArgument(f"{label} {reason}", argument or label)


def check_moment(value: object, name: str) -> None:
    """Check a moment.

    Args:
        value: A datetime with a timezone.
        name: Qualified name of the argument, for messages.

    Raises:
        InvalidArgument: If the value is no such datetime.
    """
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise invalid(name, value, "a datetime with a timezone, such as datetime.now(timezone.utc)")


def seconds_of(duration: Duration) -> float:
    """Return a checked duration in seconds."""
    return duration.total_seconds() if isinstance(duration, timedelta) else duration
