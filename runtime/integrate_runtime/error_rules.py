"""An API's error rules as data: which answers are limits, until when, and what never to retry.

A generated ``_errors.py`` binds one, and its ``on_error`` is the integration's error hook::

    on_error = ErrorRules(
        limit_statuses=(403, 429),
        remaining_header="x-ratelimit-remaining",
        reset_header="x-ratelimit-reset",
        limit_messages=("secondary rate limit",),
    ).on_error
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal, TypeAlias

from .clock import now
from .decisions import Decision, RetryAt, Skip
from .failures import Delivery, Failure, read_failure
from .task import Task

ResetFormat: TypeAlias = Literal["epoch", "seconds", "duration", "iso"]

# A reset that is already past by our clock is the server's clock being behind: do not hammer it.
_SHORTEST_WAIT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Rules for the answers of one API.

    Attributes:
        limit_statuses: Statuses with which the API refuses a call that came too soon.
        remaining_header: Calls left in the present window; at ``0`` the reset is waited for.
        reset_header: When the window ends.
        reset_format: How it says so: ``epoch`` seconds, ``seconds`` from now, a ``duration`` such
            as ``6m0s``, or an ``iso`` date.
        retry_after_headers: Waits that the API asks for, the first present one counts: seconds or
            an HTTP date; milliseconds where the name ends in ``-ms``.
        limit_messages: Parts of a body's message, in lower case, that mean a limit.
        limit_wait: The wait at a limit that names none.
        retry_statuses: Statuses below 500 that the standard backoff is for.
    """

    limit_statuses: tuple[int, ...] = (429,)
    remaining_header: str | None = None
    reset_header: str | None = None
    reset_format: ResetFormat = "epoch"
    retry_after_headers: tuple[str, ...] = ("retry-after",)
    limit_messages: tuple[str, ...] = ()
    limit_wait: timedelta = timedelta(seconds=60)
    retry_statuses: tuple[int, ...] = (408,)

    def on_error(self, error: BaseException, task: Task) -> Decision | None:
        """The error hook.

        Returns:
            ``RetryAt`` at a limit; None, which is the standard backoff, for 5xx, timeouts and
            connections that were refused or lost; ``Skip`` for other answers, and for an
            operation's error that has nothing to do with a connection, as no repetition mends it.
        """
        failure = read_failure(error)
        if failure.status is None:
            local = failure.delivery is Delivery.LOCAL and task.operation is not None
            return Skip() if local else None
        if failure.status in self.limit_statuses:
            moment = self._limit_ends(failure)
            if moment is not None:
                return RetryAt(max(moment, now() + _SHORTEST_WAIT))
        if failure.status >= 500 or failure.status in self.retry_statuses:
            return None
        return Skip()

    def _limit_ends(self, failure: Failure) -> datetime | None:
        """The end of the limit that was hit; None where the answer speaks of no limit."""
        asked = self._asked_wait(failure.headers)
        if asked is not None:
            return asked
        if self.remaining_header and failure.headers.get(self.remaining_header) == "0":
            reset = failure.headers.get(self.reset_header or "")
            moment = _parse(_RESETS[self.reset_format], reset)
            if moment is not None:
                return moment
        if failure.delay is not None:
            return now() + failure.delay
        # 429 has no other meaning; a 403 is a limit only where its message says so.
        message = failure.message.lower()
        if failure.status == 429 or any(part in message for part in self.limit_messages):
            return now() + self.limit_wait
        return None

    def _asked_wait(self, headers: Mapping[str, str]) -> datetime | None:
        for name in self.retry_after_headers:
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
