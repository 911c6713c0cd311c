"""Rate limit of an API as its answers state it, and how many calls it still allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

UNKNOWN_CALLS = 10
"""Calls in flight while no answer has told the limit of a connection."""

_USED_UP = "rate limit used up"
_IN_FLIGHT = "calls in flight may use up the rate limit"

# Calls that waited for a reset are spread over this time, but no further apart than the gap.
_SPREAD = timedelta(seconds=2)
_LONGEST_GAP = timedelta(milliseconds=100)
# Resets that are counted from the time of each answer differ a little within one window.
_TOLERANCE = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class LimitReport:
    """Statement of an answer about the limit of its connection.

    Attributes:
        resource: Name of the limit, for APIs with several; empty for the only one.
        remaining: Number of calls until the reset.
        reset: End of the window in which ``remaining`` holds.
        closed_until: Time until which the API refuses further calls.
    """

    resource: str = ""
    remaining: int | None = None
    reset: datetime | None = None
    closed_until: datetime | None = None


class Hold(NamedTuple):
    """Reason for which a call is not sent yet.

    Attributes:
        reason: The reason, for people.
        until: Time until which it holds, if it is known.
    """

    reason: str
    until: datetime | None = None


class Block(NamedTuple):
    """Hold of the next call.

    Attributes:
        hold: The reason.
        next_look: Time at which it may end; None if only an answer ends it.
    """

    hold: Hold
    next_look: datetime | None = None


class RateLimit:
    """One rate limit of a connection: what the last answers said of it."""

    def __init__(self) -> None:
        self._remaining: int | None = None
        self._reset: datetime | None = None
        self._closed_until: datetime | None = None
        self._unknown_calls: int | None = UNKNOWN_CALLS
        self._opened_at: datetime | None = None
        self._spread_until: datetime | None = None
        self._gap = timedelta()
        self._next_call: datetime | None = None

    def is_closed(self, now: datetime) -> bool:
        """Whether the API is known to refuse calls now."""
        return self._closed_until is not None and now < self._closed_until

    def block(
        self, now: datetime, in_flight: int, waiting: Callable[[], int], *, has_reports: bool
    ) -> Block | None:
        """Return the reason for which no call may be sent now; None if one may.

        Args:
            now: Current time.
            in_flight: Number of calls under this limit that are not answered.
            waiting: Counts the calls that wait for it.
            has_reports: Whether answers of the calls can be read: only these bound the number of
                calls while the limit is unknown.
        """
        self._end_window(now, in_flight, waiting)
        if self._closed_until is not None:
            return Block(Hold(_USED_UP, self._closed_until), self._closed_until)
        if self._remaining is not None and self._remaining <= in_flight:
            if in_flight:
                return Block(Hold(_IN_FLIGHT), self._reset)
            return Block(Hold(_USED_UP, self._reset), self._reset)
        unknown = self._remaining is None and has_reports and self._unknown_calls is not None
        if unknown and in_flight >= (self._unknown_calls or 0):
            return Block(Hold(_IN_FLIGHT))
        if self._next_call is not None and now < self._next_call:
            return Block(
                Hold("calls are spread after the reset of the rate limit"), self._next_call
            )
        return None

    def count_call(self, now: datetime) -> None:
        """Take notice of a call that is sent now."""
        recovers = self._spread_until is not None and now < self._spread_until
        self._next_call = now + self._gap if recovers else None

    def report(self, report: LimitReport, sent_at: datetime, now: datetime) -> None:
        """Take notice of an answer.

        Args:
            report: What it says.
            sent_at: Time at which its call was sent.
            now: Current time.
        """
        remaining, reset = report.remaining, report.reset
        is_late = self._opened_at is not None and sent_at < self._opened_at
        if remaining is None or reset is None or reset <= now:
            # Says nothing of the current window. The clock of the API may be behind: then more
            # and more calls are sent.
            if not is_late and self._unknown_calls is not None:
                self._unknown_calls = None if remaining is None else 2 * self._unknown_calls
            return
        self._unknown_calls = None
        if self._reset is not None and reset < self._reset - _TOLERANCE:
            return  # an answer of the last window that arrived late
        if self._reset is None or self._remaining is None or reset > self._reset + _TOLERANCE:
            self._remaining, self._reset = remaining, reset
        else:
            # Answers may overtake each other: the lowest number is the latest.
            self._remaining = min(self._remaining, remaining)

    def close(self, until: datetime) -> None:
        """Send no call until a time."""
        self._closed_until = max(until, self._closed_until or until)

    def reopen(self, now: datetime, waiting: int) -> None:
        """Send calls again, spread over a while.

        Args:
            now: Current time.
            waiting: Number of the calls that wait for it.
        """
        self._closed_until = None
        # One call tells whether the limit was really reset: the clocks may differ.
        self._remaining, self._reset, self._unknown_calls = None, None, 1
        self._opened_at = now
        self._spread_until = now + _SPREAD
        self._gap = min(_SPREAD / max(waiting, 1), _LONGEST_GAP)

    def _end_window(self, now: datetime, in_flight: int, waiting: Callable[[], int]) -> None:
        if self._closed_until is not None and now >= self._closed_until:
            self.reopen(now, waiting())
        if self._reset is not None and now >= self._reset:
            was_used_up = self._remaining is not None and self._remaining <= in_flight
            self._remaining = self._reset = None
            self._unknown_calls, self._opened_at = UNKNOWN_CALLS, now
            if was_used_up:
                self.reopen(now, waiting())
