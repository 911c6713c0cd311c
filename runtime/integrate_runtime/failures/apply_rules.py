"""An error judged by an API's rules: wait for a limit to end, fail now, or leave it to backoff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from integrate_runtime.base.clock import now
from integrate_runtime.base.types import Json
from integrate_runtime.tasks.hooks import Decision, RetryAt, Skip
from integrate_runtime.tasks.task import Task

from .retry_after import read_reset, read_wait
from .rules import ErrorRules
from .sdk_errors import Delivery, Failure, read_failure

# A reset that is already past by our clock is the server's clock being behind: do not hammer it.
_SHORTEST_WAIT = timedelta(seconds=1)


def judge(error: BaseException, task: Task, rules: ErrorRules) -> Decision | None:
    """What :meth:`ErrorRules.on_error` decides."""
    failure = read_failure(error)
    if failure.status is None:
        local = failure.delivery is Delivery.LOCAL and task.operation is not None
        return Skip() if local else None
    said = failure.headers.get(rules.verdict_header or "", "").lower()
    if said == "false" or not _codes(failure.body).isdisjoint(rules.final_codes):
        return Skip()
    if failure.status in rules.limit_statuses or said == "true":
        moment = _limit_ends(failure, rules)
        if moment is not None:
            return RetryAt(max(moment, now() + _SHORTEST_WAIT))
    again = failure.status >= 500 or failure.status in rules.retry_statuses or said == "true"
    return None if again else Skip()


def _limit_ends(failure: Failure, rules: ErrorRules) -> datetime | None:
    """The end of the limit that was hit; None where the answer speaks of no limit."""
    moment = _asked_wait(failure.headers, rules) or _window_ends(failure.headers, rules)
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
    waits = (read_wait(name, headers.get(name)) for name in rules.retry_after_headers)
    return next((moment for moment in waits if moment is not None), None)


def _window_ends(headers: Mapping[str, str], rules: ErrorRules) -> datetime | None:
    resets = (
        read_reset(rules.reset_format, headers.get(reset))
        for remaining, reset in rules.windows
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
