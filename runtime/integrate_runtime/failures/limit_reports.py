"""Reads what an answer says about the rate limit of its connection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from integrate_runtime.base.clock import now
from integrate_runtime.clients.rate_limits import LimitReport

from .next_step import GiveUp
from .retry_after import read_any_reset, read_reset
from .rules import ErrorRules, find_limit_end
from .sdk_errors import Delivery, parse_sdk_error

if TYPE_CHECKING:
    from integrate_runtime.tasks.hooks import OnError

    from .next_step import NextStep

# Headers of many APIs: the remaining calls of a window, and its reset.
_USUAL_WINDOWS = (
    ("x-ratelimit-remaining", "x-ratelimit-reset"),
    ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"),
    ("x-rate-limit-remaining", "x-rate-limit-reset"),
    ("ratelimit-remaining", "ratelimit-reset"),
)
_RESOURCE = "x-ratelimit-resource"
# A number of tokens says nothing of the number of calls, except that none is left.
_OTHER_UNITS = ("token",)


class _Window(NamedTuple):
    remaining: int
    reset: datetime


def rules_of(hooks: Sequence[OnError]) -> ErrorRules:
    """Return the error rules of an API among a task's hooks; the integration's hook is the last."""
    owners = (getattr(hook, "__self__", None) for hook in reversed(hooks))
    return next((owner for owner in owners if isinstance(owner, ErrorRules)), ErrorRules())


def report_answer(headers: Mapping[str, str], rules: ErrorRules) -> LimitReport:
    """Return what the headers of an answer say.

    Args:
        headers: Headers, with lower-case names.
        rules: Error rules of the API.
    """
    resource = headers.get(_RESOURCE, "")
    windows = list(_windows(headers, rules))
    used_up = [window for window in windows if window.remaining == 0]
    if used_up:
        return LimitReport(resource, *max(used_up, key=lambda window: window.reset))
    if windows:
        return LimitReport(resource, *min(windows))
    return LimitReport(resource)


def report_failure(error: Exception, step: NextStep, rules: ErrorRules) -> LimitReport | None:
    """Return what a failed attempt says; None if the server did not answer.

    Args:
        error: Exception of the attempt.
        step: What follows the attempt: no call is sent before the next attempt at a limit.
        rules: Error rules of the API.
    """
    failure = parse_sdk_error(error)
    if failure.delivery is not Delivery.ANSWERED:
        return None
    report = report_answer(failure.headers, rules)
    limit_end = find_limit_end(rules, failure)
    if limit_end is None:
        return report
    until = limit_end if isinstance(step, GiveUp) else step.at
    return LimitReport(report.resource, report.remaining, report.reset, max(until, now()))


def _windows(headers: Mapping[str, str], rules: ErrorRules) -> Iterator[_Window]:
    pairs: Iterable[tuple[str, str]] = rules.windows or _USUAL_WINDOWS
    for remaining, reset in pairs:
        left = headers.get(remaining, "").strip()
        if rules.windows:
            end = read_reset(rules.reset_format, headers.get(reset))
        else:
            end = read_any_reset(headers.get(reset))
        counts_calls = not any(unit in remaining for unit in _OTHER_UNITS)
        if left.isdecimal() and end is not None and (counts_calls or int(left) == 0):
            yield _Window(int(left), end)
