"""Error rules of an API as data: which answers are rate limits, when they end, what never to retry.

A generated ``_errors.py`` defines them; their ``on_error`` is the integration's error hook::

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

from integrate_runtime.base.arguments import as_timedelta, seconds_of
from integrate_runtime.base.clock import now
from integrate_runtime.tasks.hooks import RetryAt, Skip

from .retry_after import read_reset, read_wait
from .sdk_errors import Delivery, Failure, parse_sdk_error

if TYPE_CHECKING:
    from integrate_runtime.base.types import Duration, Json
    from integrate_runtime.tasks.hooks import Decision
    from integrate_runtime.tasks.task import Task

    from .retry_after import ResetFormat

# Headers count whole seconds, and clocks differ a little.
_MIN_WAIT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Rules for the error answers of one API.

    Attributes:
        limit_statuses: Statuses with which the API rejects a call that came too soon.
        windows: Pairs of header names: the remaining calls of a rate limit, and its reset. The
            latest reset of those with ``0`` remaining is awaited.
        reset_format: Format of a reset: ``epoch`` seconds, ``seconds`` from now, a ``duration``
            such as ``6m0s``, or an ``iso`` date.
        retry_after_headers: Headers with a wait, in order of preference: seconds or an HTTP date;
            milliseconds if the name ends in ``-ms``.
        limit_messages: Parts of a body's message, in lower case, that mean a rate limit.
        limit_wait: Wait at a rate limit whose answer names none, in seconds or as a timedelta.
        retry_statuses: Statuses below 500 that are left to the standard backoff.
        verdict_header: Header by which the API says whether to retry, ``true`` or ``false``. It
            takes precedence over the status.
        final_codes: Codes or types in a body's error that are never retried, whatever the status.
    """

    limit_statuses: tuple[int, ...] = (429,)
    windows: tuple[tuple[str, str], ...] = ()
    reset_format: ResetFormat = "epoch"
    retry_after_headers: tuple[str, ...] = ("retry-after",)
    limit_messages: tuple[str, ...] = ()
    limit_wait: Duration = timedelta(seconds=60)
    retry_statuses: tuple[int, ...] = (408,)
    verdict_header: str | None = None
    final_codes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        wait = as_timedelta(self.limit_wait, "ErrorRules.limit_wait")
        object.__setattr__(self, "limit_wait", wait)

    def on_error(self, error: BaseException, task: Task) -> Decision | None:
        """Decide about a failed attempt, as an error hook.

        Returns:
            ``RetryAt`` at a rate limit. None, which is the standard backoff, for 5xx, results that
            are still being computed, timeouts, and connections that were refused or lost. ``Skip``
            for other answers, and for an error of an operation that is not about a connection:
            repeating would not help.
        """
        return _apply_rules(self, error, task)


def find_limit_end(rules: ErrorRules, failure: Failure) -> datetime | None:
    """Return the end of the rate limit that rejected a call, perhaps in the past.

    Args:
        rules: Rules of the API.
        failure: Data of the failed attempt's exception.

    Returns:
        The end; None if the failure is not about a limit.
    """
    says_retry = _verdict(rules, failure) == "true"
    says_limit = failure.is_limit or failure.status in rules.limit_statuses
    if says_limit or (failure.status and says_retry):
        return _limit_end(failure, rules)
    return None


def _apply_rules(rules: ErrorRules, error: BaseException, task: Task) -> Decision | None:
    failure = parse_sdk_error(error)
    if failure.status is None and not failure.is_limit:
        # A callback is the user's own code, which may raise anything for a passing reason.
        is_permanent = failure.delivery is Delivery.LOCAL and task.operation is not None
        return Skip() if is_permanent else None
    api_says = _verdict(rules, failure)
    if api_says == "false" or not _error_codes(failure.body).isdisjoint(rules.final_codes):
        return Skip()
    limit_end = find_limit_end(rules, failure)
    if limit_end is not None:
        soonest, is_past = now() + _MIN_WAIT, limit_end < now() - _MIN_WAIT
        # A past moment does not say when to come back, so the backoff does.
        return None if is_past else RetryAt(max(limit_end, soonest))
    # A success status here means a pending result.
    status = failure.status or 0
    is_passing = status < 300 or status >= 500 or status in rules.retry_statuses
    return None if is_passing or api_says == "true" else Skip()


def _verdict(rules: ErrorRules, failure: Failure) -> str:
    """Return what the API says about retrying, if anything: ``true`` or ``false``."""
    return failure.headers.get(rules.verdict_header or "", "").lower()


def _limit_end(failure: Failure, rules: ErrorRules) -> datetime | None:
    """Return the end of the rate limit, or None if the answer is not about one."""
    limit_end = _requested_wait(failure.headers, rules) or _latest_reset(failure.headers, rules)
    if limit_end is not None:
        return limit_end
    if failure.delay is not None:
        return now() + failure.delay
    # 429 always means a rate limit; a 403 only if its message says so.
    message = failure.message.lower()
    if (
        failure.is_limit
        or failure.status == 429
        or any(part in message for part in rules.limit_messages)
    ):
        return now() + timedelta(seconds=seconds_of(rules.limit_wait))
    return None


def _requested_wait(headers: Mapping[str, str], rules: ErrorRules) -> datetime | None:
    waits = (read_wait(name, headers.get(name)) for name in rules.retry_after_headers)
    return next((wait_end for wait_end in waits if wait_end is not None), None)


def _latest_reset(headers: Mapping[str, str], rules: ErrorRules) -> datetime | None:
    resets = (
        read_reset(rules.reset_format, headers.get(reset))
        for remaining, reset in rules.windows
        if headers.get(remaining) == "0"
    )
    return max((instant for instant in resets if instant is not None), default=None)


def _error_codes(body: Json) -> frozenset[object]:
    """Return the error codes of a body: at its top, where SDKs put them, or in ``error``."""
    return frozenset(_codes(body)) | frozenset(_codes(_member(body, "error")))


def _codes(error: Json) -> Iterator[Json]:
    for name in ("code", "type"):
        value = _member(error, name)
        if isinstance(value, str):
            yield value


def _member(value: Json, name: str) -> Json:
    return value.get(name) if isinstance(value, Mapping) else None
