"""Error rules of GitHub and of other APIs."""

from __future__ import annotations

import pickle
from contextvars import copy_context
from copy import copy
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from integrate_runtime import ErrorRules, InvalidArgument, ResultPending, RetryAt, Skip, Task
from integrate_runtime.base.clock import use_clock

from tests.runtime.failures.test_sdk_errors import SdkError, answer, githubkit_failure
from tests.support.clock import START, FakeClock
from tests.support.sample_github import on_error as github_on_error

OPERATION = Task("run", ("k",), 1, "github.issues.create", {}, "id")
CALLBACK = Task("run", ("k",), 1, None, {}, "id")
EPOCH = int(START.timestamp())
SKIP, BACKOFF = "skip", "backoff"


def decide(rules: Any, error: BaseException, task: Task = OPERATION) -> object:
    """Return the decision of rules at START: the wait in seconds, SKIP or BACKOFF."""

    def inside() -> object:
        use_clock(FakeClock())
        return rules(error, task)

    decision = copy_context().run(inside)
    if isinstance(decision, RetryAt):
        return (decision.at - START).total_seconds()
    return SKIP if isinstance(decision, Skip) else BACKOFF


def failed(status: int, body: str = "{}", **headers: str) -> Exception:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return githubkit_failure(answer(status, named, body.encode()))


SECONDARY = '{"message": "You have exceeded a secondary rate limit."}'


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (failed(403, x_ratelimit_remaining="0", x_ratelimit_reset=str(EPOCH + 90)), 90),
        (failed(429, x_ratelimit_remaining="0", x_ratelimit_reset=str(EPOCH + 90)), 90),
        (failed(403, X_RateLimit_Remaining="0", X_RateLimit_Reset=str(EPOCH + 90)), 90),
        (failed(403, x_ratelimit_remaining="0", x_ratelimit_reset=str(EPOCH - 5)), BACKOFF),
        (failed(403, x_ratelimit_remaining="0", x_ratelimit_reset=str(EPOCH - 1)), 1),
        (failed(403, x_ratelimit_remaining="0", x_ratelimit_reset="soon"), SKIP),
        (failed(429, x_ratelimit_remaining="0"), 60),
        (failed(403, x_ratelimit_remaining="12", x_ratelimit_reset=str(EPOCH + 90)), SKIP),
        (failed(403, retry_after="30"), 30),
        (failed(429, retry_after="30"), 30),
        (failed(429, retry_after="1.5"), 1.5),
        (failed(429, retry_after="0"), 1),
        (failed(403, retry_after="Tue, 10 Mar 2026 12:02:00 GMT"), 120),
        (failed(403, retry_after="never"), SKIP),
        (
            failed(
                403,
                retry_after="7",
                x_ratelimit_remaining="0",
                x_ratelimit_reset=str(EPOCH + 90),
            ),
            7,
        ),
        (failed(403, SECONDARY), 60),
        (failed(429, SECONDARY), 60),
        (failed(403, SECONDARY, retry_after="5"), 5),
        (failed(403, SECONDARY, x_ratelimit_remaining="11"), 60),
        (failed(429), 60),
        (failed(403, '{"message": "Resource not accessible"}'), SKIP),
        (failed(400), SKIP),
        (failed(401), SKIP),
        (failed(404), SKIP),
        (failed(404, retry_after="30"), SKIP),
        (failed(422), SKIP),
        (failed(301, '{"message": "Moved Permanently"}'), SKIP),
        (failed(304), SKIP),
        (failed(408), BACKOFF),
        (failed(500), BACKOFF),
        (failed(502, "<html>"), BACKOFF),
        (failed(503, retry_after="30"), BACKOFF),
        (httpx.ConnectError(""), BACKOFF),
        (httpx.ReadTimeout(""), BACKOFF),
        (ConnectionRefusedError(), BACKOFF),
        (TypeError("an argument of the wrong type"), SKIP),
    ],
)
def test_github(error: Exception, expected: object) -> None:
    assert decide(github_on_error, error) == expected


def pending(**headers: str) -> ResultPending:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return ResultPending("repos.get_contributors_stats", answer(202, named))


def wrapped(error: Exception) -> Exception:
    outer = RuntimeError("the statistics are late")
    outer.__cause__ = error
    return outer


@pytest.mark.parametrize(
    "error", [pending(), pending(retry_after="120"), wrapped(pending())], ids=str
)
def test_a_pending_result_is_left_to_the_backoff(error: Exception) -> None:
    assert decide(github_on_error, error) == BACKOFF


def test_a_pending_result_can_be_copied_and_pickled() -> None:
    error = ResultPending("repos.get_contributors_stats", "a response")
    for again in (copy(error), pickle.loads(pickle.dumps(error))):
        assert (again.operation, again.response) == (error.operation, error.response)
        assert str(again) == "the result of repos.get_contributors_stats is still being computed"


def test_an_error_of_a_callbacks_own_is_left_to_the_backoff() -> None:
    assert decide(github_on_error, ValueError(), CALLBACK) == BACKOFF


@pytest.mark.parametrize(
    ("rules", "error", "expected"),
    [
        (ErrorRules(), failed(429), 60),
        (ErrorRules(), failed(403, retry_after="5"), SKIP),
        (ErrorRules(limit_wait=timedelta(seconds=5)), failed(429), 5),
        (ErrorRules(limit_wait=5), failed(429), 5),
        (ErrorRules(retry_statuses=(409,)), failed(409), BACKOFF),
        (
            ErrorRules(retry_after_headers=("retry-after-ms", "retry-after")),
            failed(429, retry_after_ms="2500", retry_after="9"),
            2.5,
        ),
        (
            ErrorRules(retry_after_headers=("retry-after-ms", "retry-after")),
            failed(429, retry_after="9"),
            9,
        ),
        (ErrorRules(), SdkError(status=429, retry_after=timedelta(seconds=4)), 4),
    ],
)
def test_other_apis(rules: ErrorRules, error: Exception, expected: object) -> None:
    assert decide(rules.on_error, error) == expected


@pytest.mark.parametrize(
    ("form", "text", "seconds"),
    [
        ("epoch", str(EPOCH + 10), 10),
        ("epoch", f"{EPOCH + 10}.5", 10.5),
        ("seconds", "10", 10),
        ("duration", "6m0s", 360),
        ("duration", "1s", 1),
        ("duration", "1d2h3m4.5s6ms", 93784.506),
        ("duration", "1500ms", 1.5),
        ("duration", "6 minutes", 60),
        ("duration", "", 60),
        ("iso", "2026-03-10T12:00:30Z", 30),
        ("iso", "2026-03-10T12:00:30", 30),
        ("iso", "tomorrow", 60),
        ("epoch", "1e30", 60),
    ],
)
def test_resets(form: Any, text: str, seconds: float) -> None:
    rules = ErrorRules(windows=(("left", "reset"),), reset_format=form)
    assert decide(rules.on_error, failed(429, left="0", reset=text)) == pytest.approx(seconds)


WINDOWS = ErrorRules(
    windows=(("left-requests", "reset-requests"), ("left-tokens", "reset-tokens")),
    reset_format="duration",
)
VERDICT = ErrorRules(verdict_header="x-should-retry", final_codes=("insufficient_quota",))
QUOTA = '{"error": {"message": "You ran out.", "code": "insufficient_quota"}}'


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"left_requests": "0", "reset_requests": "1s", "reset_tokens": "6m0s"}, 1),
        ({"left_tokens": "0", "reset_requests": "1s", "reset_tokens": "6m0s"}, 360),
        (
            {
                "left_requests": "0",
                "left_tokens": "0",
                "reset_requests": "9s",
                "reset_tokens": "7s",
            },
            9,
        ),
        ({"left_requests": "0", "reset_requests": "soon", "left_tokens": "0"}, 60),
        ({"left_requests": "3", "reset_requests": "5s"}, 60),
        ({"left_requests": "0", "reset_requests": "5s", "retry_after": "2"}, 2),
    ],
)
def test_windows(headers: dict[str, str], expected: object) -> None:
    assert decide(WINDOWS.on_error, failed(429, **headers)) == expected


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (failed(429, x_should_retry="false", retry_after="5"), SKIP),
        (failed(503, x_should_retry="false"), SKIP),
        (failed(400, x_should_retry="true"), BACKOFF),
        (failed(400, x_should_retry="True", retry_after="5"), 5),
        (failed(429, x_should_retry="true"), 60),
        (failed(400, x_should_retry="perhaps"), SKIP),
        (failed(429, QUOTA, retry_after="5"), SKIP),
        (failed(429, QUOTA, x_should_retry="true"), SKIP),
        (failed(429, '{"type": "insufficient_quota"}'), SKIP),
        (failed(429, '{"error": "insufficient_quota"}'), 60),
        (failed(429, '{"error": {"code": 7}}'), 60),
    ],
)
def test_the_apis_own_verdict_wins(error: Exception, expected: object) -> None:
    assert decide(VERDICT.on_error, error) == expected


def test_the_moment_is_aware() -> None:
    with pytest.raises(InvalidArgument, match="timezone"):
        RetryAt(datetime(2026, 3, 10))
