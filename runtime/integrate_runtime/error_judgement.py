"""An error judged by an API's rules: wait for a limit to end, fail now, or leave it to backoff."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from .clock import now
from .decisions import Decision, RetryAt, Skip
from .error_rules import ErrorRules, ResetFormat
from .failures import Delivery, Failure, read_failure
from .task import Task

# A reset that is already past by our clock is the server's clock being behind: do not hammer it.
_SHORTEST_WAIT = timedelta(seconds=1)


def judge(error: BaseException, task: Task, rules: ErrorRules) -> Decision | None:
    """What :meth:`ErrorRules.on_error` decides."""
    failure = read_failure(error)
    if failure.status is None:
        local = failure.delivery is Delivery.LOCAL and task.operation is not None
        return Skip() if local else None
    if failure.status in rules.limit_statuses:
        moment = _limit_ends(failure, rules)
        if moment is not None:
            return RetryAt(max(moment, now() + _SHORTEST_WAIT))
    if failure.status >= 500 or failure.status in rules.retry_statuses:
        return None
    return Skip()


def _limit_ends(failure: Failure, rules: ErrorRules) -> datetime | None:
    """The end of the limit that was hit; None where the answer speaks of no limit."""
    asked = _asked_wait(failure.headers, rules)
    if asked is not None:
        return asked
    if rules.remaining_header and failure.headers.get(rules.remaining_header) == "0":
        reset = failure.headers.get(rules.reset_header or "")
        moment = _parse(_RESETS[rules.reset_format], reset)
        if moment is not None:
            return moment
    if failure.delay is not None:
        return now() + failure.delay
    # 429 has no other meaning; a 403 is a limit only where its message says so.
    message = failure.message.lower()
    if failure.status == 429 or any(part in message for part in rules.limit_messages):
        return now() + rules.limit_wait
    return None


def _asked_wait(headers: Mapping[str, str], rules: ErrorRules) -> datetime | None:
    for name in rules.retry_after_headers:
        reader = _after_milliseconds if name.endswith("-ms") else _after
        moment = _parse(reader, headers.get(name))
        if moment is not None:
            return moment
    return None


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
