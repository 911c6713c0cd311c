"""An API's error rules as data: which answers are limits, until when, and what never to retry.

A generated ``_errors.py`` binds one, and its ``on_error`` is the integration's error hook::

    on_error = ErrorRules(
        limit_statuses=(403, 429),
        windows=(("x-ratelimit-remaining", "x-ratelimit-reset"),),
        limit_messages=("secondary rate limit",),
    ).on_error
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .clock import now
from .decisions import Decision, RetryAt, Skip
from .failures import Delivery, Failure, read_failure
from .moments import ResetFormat, read_reset, read_wait
from .task import Task

if TYPE_CHECKING:
    from .json_types import Json

# A reset that is already past by our clock is the server's clock being behind: do not hammer it.
_SHORTEST_WAIT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Rules for the answers of one API.

    Attributes:
        limit_statuses: Statuses with which the API refuses a call that came too soon.
        windows: Pairs of headers: what is left in the present window, and when that ends. The
            last reset of those of which ``0`` is left is waited for.
        reset_format: How a header says when: ``epoch`` seconds, ``seconds`` from now, a ``duration`` such
            as ``6m0s``, or an ``iso`` date.
        retry_after_headers: Waits that the API asks for, the first present one counts: seconds or
            an HTTP date; milliseconds where the name ends in ``-ms``.
        limit_messages: Parts of a body's message, in lower case, that mean a limit.
        limit_wait: The wait at a limit that names none.
        retry_statuses: Statuses below 500 that the standard backoff is for.
        verdict_header: The header by which the API itself says whether to try again, ``true`` or
            ``false``, whatever the status.
        final_codes: Codes or types in a body's error that no wait mends, whatever the status.
    """

    limit_statuses: tuple[int, ...] = (429,)
    windows: tuple[tuple[str, str], ...] = ()
    reset_format: ResetFormat = "epoch"
    retry_after_headers: tuple[str, ...] = ("retry-after",)
    limit_messages: tuple[str, ...] = ()
    limit_wait: timedelta = timedelta(seconds=60)
    retry_statuses: tuple[int, ...] = (408,)
    verdict_header: str | None = None
    final_codes: tuple[str, ...] = ()

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
        said = failure.headers.get(self.verdict_header or "", "").lower()
        if said == "false" or not _codes(failure.body).isdisjoint(self.final_codes):
            return Skip()
        if failure.status in self.limit_statuses or said == "true":
            moment = self._limit_ends(failure)
            if moment is not None:
                return RetryAt(max(moment, now() + _SHORTEST_WAIT))
        again = failure.status >= 500 or failure.status in self.retry_statuses or said == "true"
        return None if again else Skip()

    def _limit_ends(self, failure: Failure) -> datetime | None:
        """The end of the limit that was hit; None where the answer speaks of no limit."""
        moment = self._asked_wait(failure.headers) or self._window_ends(failure.headers)
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
        waits = (read_wait(name, headers.get(name)) for name in self.retry_after_headers)
        return next((moment for moment in waits if moment is not None), None)

    def _window_ends(self, headers: Mapping[str, str]) -> datetime | None:
        resets = (
            read_reset(self.reset_format, headers.get(reset))
            for remaining, reset in self.windows
            if headers.get(remaining) == "0"
        )
        return max((moment for moment in resets if moment is not None), default=None)


def _codes(body: Json) -> frozenset[object]:
    """What a body calls its error; APIs wrap it in ``error``, or SDKs take it out of there."""
    return frozenset(_named(body)) | frozenset(_named(_member(body, "error")))


def _named(error: Json) -> Iterator[Json]:
    for name in ("code", "type"):
        value = _member(error, name)
        if isinstance(value, str):
            yield value


def _member(value: Json, name: str) -> Json:
    return value.get(name) if isinstance(value, Mapping) else None
