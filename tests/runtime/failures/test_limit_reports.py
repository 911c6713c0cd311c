"""Reading of a connection's limit from the headers of answers."""

from __future__ import annotations

from contextvars import copy_context
from datetime import timedelta

import pytest
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import ErrorRules
from integrate_runtime.base.clock import use_clock
from integrate_runtime.base.outcomes import ErrorRecord
from integrate_runtime.clients.rate_limits import LimitReport
from integrate_runtime.failures.limit_reports import report_answer, report_failure, rules_of
from integrate_runtime.failures.next_step import GiveUp, TryAgain

from tests.runtime.failures.test_rules import failed
from tests.support.clock import START, FakeClock

EPOCH = int(START.timestamp())
GITHUB = rules_of([Github._on_error])
OPENAI = rules_of([OpenAI._on_error])
SECONDS = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("rules", "headers", "remaining", "seconds"),
    [
        (GITHUB, {"x-ratelimit-remaining": "3", "x-ratelimit-reset": str(EPOCH + 90)}, 3, 90),
        (GITHUB, {"x-ratelimit-remaining": "3"}, None, None),
        (GITHUB, {"x-ratelimit-remaining": "many", "x-ratelimit-reset": "90"}, None, None),
        (ErrorRules(), {"x-ratelimit-remaining": "3", "x-ratelimit-reset": "90"}, 3, 90),
        (ErrorRules(), {"ratelimit-remaining": "3", "ratelimit-reset": "90"}, 3, 90),
        (ErrorRules(), {"x-ratelimit-remaining": "3", "x-ratelimit-reset": "1m30s"}, 3, 90),
        (
            ErrorRules(),
            {"x-ratelimit-remaining": "3", "x-ratelimit-reset": (START + 90 * SECONDS).isoformat()},
            3,
            90,
        ),
        (
            OPENAI,
            {
                "x-ratelimit-remaining-requests": "7",
                "x-ratelimit-reset-requests": "1m30s",
                "x-ratelimit-remaining-tokens": "3",
                "x-ratelimit-reset-tokens": "5m",
            },
            7,
            90,
        ),
        (
            OPENAI,
            {
                "x-ratelimit-remaining-requests": "7",
                "x-ratelimit-reset-requests": "1m30s",
                "x-ratelimit-remaining-tokens": "0",
                "x-ratelimit-reset-tokens": "5m",
            },
            0,
            300,
        ),
        (ErrorRules(), {}, None, None),
    ],
)
def test_the_window_of_an_answer(
    rules: ErrorRules, headers: dict[str, str], remaining: int | None, seconds: int | None
) -> None:
    def inside() -> LimitReport:
        use_clock(FakeClock())
        return report_answer(headers, rules)

    reset = START + seconds * SECONDS if seconds is not None else None
    assert copy_context().run(inside) == LimitReport("", remaining, reset)


@pytest.mark.parametrize(
    ("error", "closed_for"),
    [
        (failed(429, retry_after="30"), 30),
        (failed(403, x_ratelimit_remaining="0", x_ratelimit_reset=str(EPOCH + 90)), 90),
        (failed(403, x_ratelimit_remaining="12", x_ratelimit_reset=str(EPOCH + 90)), None),
        (failed(404), None),
        (failed(503), None),
    ],
)
def test_a_refusal_closes_the_connection(error: Exception, closed_for: int | None) -> None:
    def inside() -> LimitReport | None:
        use_clock(FakeClock())
        return report_failure(error, GiveUp(ErrorRecord("E", ""), "failed", error), GITHUB)

    report = copy_context().run(inside)
    until = START + closed_for * SECONDS if closed_for is not None else None
    assert report is not None
    assert report.closed_until == until


def test_no_call_is_sent_before_the_next_attempt_at_a_limit() -> None:
    error, at = failed(429), START + timedelta(minutes=7)

    def inside() -> LimitReport | None:
        use_clock(FakeClock())
        return report_failure(error, TryAgain(ErrorRecord("E", ""), at, by_hook=True), GITHUB)

    assert copy_context().run(inside) == LimitReport(closed_until=at)


def test_a_lost_connection_says_nothing() -> None:
    error = ConnectionError("lost")
    assert report_failure(error, GiveUp(ErrorRecord("E", ""), "failed", error), GITHUB) is None
