"""Attempts at a task: retries, hooks and failures, on a fake clock."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    OnError,
    Replace,
    Retry,
    RetryAt,
    Skip,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.base.clock import now
from integrate_runtime.failures.next_step import RETRY_AT_LIMIT

from tests.runtime.failures.test_sdk_errors import SdkError
from tests.support.clock import START, FakeClock
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

STEADY = Retry(limit=3, factor=1, min_delay=timedelta(seconds=2), jitter=False)


class Flaky:
    """A callback that raises the given errors in turn, then returns ``"done"``."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.tasks: list[Task] = []

    async def __call__(self, task: Task, io: Any) -> str:
        self.tasks.append(task)
        if len(self.tasks) <= len(self.errors):
            raise self.errors[len(self.tasks) - 1]
        return "done"


async def attempt(
    callback: Callable[[Task, Any], Awaitable[object]],
    options: TaskOptions | None = None,
    on_error: OnError | None = None,
) -> tuple[object, list[float]]:
    """Run one task; return its result or ``TaskFailed``, and the waits in seconds."""
    clock = FakeClock()

    async def body(io: IO) -> object:
        try:
            return await io.run_task("k", callback, options or TaskOptions(retry=STEADY), on_error)
        except TaskFailed as failed:
            outcome.append(failed)
            return None

    outcome: list[object] = []
    async with LocalEngine(clock=clock) as engine:
        outcome.append(await engine.run(job_of(IO, body), None, run_id="r"))
    return outcome[0], [sleep.total_seconds() for sleep in clock.sleeps]


def hook(*decisions: object) -> tuple[OnError, list[BaseException]]:
    """Return a hook that makes the given decisions in turn, and the list of errors that it saw."""
    seen: list[BaseException] = []

    def on_error(error: BaseException, task: Task) -> Any:
        seen.append(error)
        decision = decisions[min(len(seen), len(decisions)) - 1]
        if isinstance(decision, Exception):
            raise decision
        return decision

    return on_error, seen


async def test_a_task_succeeds_at_once() -> None:
    flaky = Flaky()
    assert await attempt(flaky) == ("done", [])
    assert [task.attempt for task in flaky.tasks] == [1]


async def test_a_failed_attempt_is_repeated_with_backoff() -> None:
    flaky = Flaky(ValueError(), KeyError())
    assert await attempt(flaky) == ("done", [2.0, 2.0])
    assert [task.attempt for task in flaky.tasks] == [1, 2, 3]
    assert len({task.idempotency_key for task in flaky.tasks}) == 1


async def test_the_limit_counts_attempts() -> None:
    errors = [ValueError("one"), ValueError("two"), ValueError("three")]
    failed, waits = await attempt(Flaky(*errors))
    assert isinstance(failed, TaskFailed)
    assert (failed.key, failed.kind, failed.error.attempts) == ("k", "failed", 3)
    assert failed.__cause__ is errors[2]
    assert str(failed) == "Task 'k' of the run 'r' failed after 3 attempts: ValueError: three"
    assert waits == [2.0, 2.0]


async def test_the_standard_backoff_is_the_default() -> None:
    failed, waits = await attempt(Flaky(*[ValueError()] * 9), TaskOptions())
    assert isinstance(failed, TaskFailed)
    assert failed.error.attempts == 8
    floors = [0.5 * 1.8**power for power in range(7)]
    assert all(
        floor <= wait <= min(30, 2 * floor) for floor, wait in zip(floors, waits, strict=True)
    )


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(
    ("decision", "attempts", "waits"),
    [
        (None, 2, [2.0]),
        (Skip(), 1, []),
        (RetryAt(START + timedelta(minutes=5)), 2, [300.0]),
        (RetryAt(START - timedelta(minutes=5)), 2, []),
        (Replace(ValueError("other")), 2, [2.0]),
    ],
)
async def test_decisions(decision: Any, attempts: int, waits: list[float], is_async: bool) -> None:
    flaky = Flaky(ValueError("original"))

    async def asynchronous(error: BaseException, task: Task) -> Any:
        return decision

    on_error = asynchronous if is_async else hook(decision)[0]
    result, slept = await attempt(flaky, on_error=on_error)
    assert len(flaky.tasks) == attempts
    assert slept == waits
    assert result == "done" if attempts == 2 else isinstance(result, TaskFailed)


async def test_a_very_distant_moment_is_waited_for_in_steps() -> None:
    on_error, _ = hook(RetryAt(START + timedelta(hours=2, minutes=30)))
    assert await attempt(Flaky(ValueError()), on_error=on_error) == (
        "done",
        [3600.0, 3600.0, 1800.0],
    )


async def test_hooks_are_asked_in_order_until_one_decides() -> None:
    asked: list[str] = []

    def naming(name: str, decision: Any) -> OnError:
        def on_error(error: BaseException, task: Task) -> Any:
            asked.append(name)
            return decision

        return on_error

    options = TaskOptions(on_error=naming("options", Skip()), retry=STEADY)
    await attempt(Flaky(ValueError()), options, naming("argument", None))
    assert asked == ["argument", "options"]
    asked.clear()
    await attempt(Flaky(ValueError()), options, naming("argument", Skip()))
    assert asked == ["argument"]


async def test_skip_fails_with_the_original_error() -> None:
    original = ValueError("original")
    failed, _ = await attempt(Flaky(original), on_error=hook(Skip())[0])
    assert isinstance(failed, TaskFailed)
    assert failed.__cause__ is original
    assert failed.error.message == "original"


async def test_replace_changes_the_error_and_keeps_what_it_was_about() -> None:
    original, other = SdkError(status=404), ValueError("nicer")
    second, seen = hook(Skip())
    options = TaskOptions(retry=STEADY, on_error=second)
    failed, _ = await attempt(Flaky(original), options, hook(Replace(other))[0])
    assert isinstance(failed, TaskFailed)
    assert seen == [other]
    assert failed.__cause__ is other
    assert other.__cause__ is original
    assert (failed.error.type, failed.error.status) == ("ValueError", 404)


async def test_a_retry_at_records_the_error_that_it_names() -> None:
    clock = FakeClock()

    async def body(io: IO) -> object:
        on_error, _ = hook(RetryAt(START + timedelta(hours=1), ValueError("limit reached")))
        return await io.run_task("k", Flaky(KeyError("x")), None, on_error)

    async with LocalEngine(clock=clock) as engine:
        await engine.run(job_of(IO, body), None, run_id="r")
        stored = await engine.journal.task("r", ("k",))
    assert stored is not None
    first, second = stored.history
    assert first.error is not None
    assert first.error.message == "limit reached"
    assert first.retry_at == second.started_at == START + timedelta(hours=1)
    assert (second.number, second.error) == (2, None)


async def test_waits_of_hooks_have_their_own_limit() -> None:
    flaky = Flaky(*[ValueError()] * 1000)

    def on_error(error: BaseException, task: Task) -> RetryAt:
        return RetryAt(now() + timedelta(seconds=1))

    failed, waits = await attempt(flaky, TaskOptions(retry=Retry(limit=1)), on_error)
    assert isinstance(failed, TaskFailed)
    assert failed.error.attempts == RETRY_AT_LIMIT + 1
    assert waits == [1.0] * RETRY_AT_LIMIT


async def test_waits_of_hooks_take_nothing_from_the_backoff() -> None:
    on_error, _ = hook(RetryAt(START), RetryAt(START), None)
    failed, waits = await attempt(Flaky(*[ValueError()] * 9), on_error=on_error)
    assert isinstance(failed, TaskFailed)
    assert failed.error.attempts == 5
    assert waits == [2.0, 2.0]


async def test_a_hook_that_raises_ends_the_task_and_shows_both_errors() -> None:
    original, fault = SdkError("original", status=500), KeyError("typo")
    failed, _ = await attempt(Flaky(original), on_error=hook(fault)[0])
    assert isinstance(failed, TaskFailed)
    assert failed.__cause__ is fault
    assert fault.__context__ is original
    assert failed.error.status == 500
    assert "the on_error hook raised KeyError: 'typo'" in failed.error.message


async def test_a_hook_that_returns_something_else_is_refused() -> None:
    with pytest.raises(IntegrationError, match=r"returned 'retry': return RetryAt"):
        await attempt(Flaky(ValueError()), on_error=hook("retry")[0])


class Lost(ConnectionError):
    pass


@pytest.mark.parametrize(
    ("repeat", "decision", "attempts", "kind"),
    [
        (None, None, 1, "unknown_outcome"),
        ("unsafe", None, 1, "unknown_outcome"),
        ("unsafe", RetryAt(START), 1, "unknown_outcome"),
        ("unsafe", Skip(), 1, "unknown_outcome"),
        ("unsafe", Replace(ValueError()), 1, "unknown_outcome"),
        ("safe", None, 3, "failed"),
        ("safe", Skip(), 1, "failed"),
    ],
)
async def test_a_lost_call_is_repeated_only_if_that_is_safe(
    repeat: Any, decision: Any, attempts: int, kind: str
) -> None:
    flaky = Flaky(*[Lost("reset by peer")] * 9)
    options = TaskOptions(retry=STEADY, repeat=repeat)
    failed, _ = await attempt(flaky, options, hook(decision)[0])
    assert isinstance(failed, TaskFailed)
    assert (len(flaky.tasks), failed.kind) == (attempts, kind)


async def test_an_unknown_outcome_has_instructions() -> None:
    failed, _ = await attempt(Flaky(Lost("reset by peer")))
    assert "may have taken effect and was not repeated" in str(failed)
    assert 'TaskOptions(repeat="safe")' in str(failed)


async def test_an_attempt_that_takes_too_long_has_an_unknown_outcome() -> None:
    async def stuck(task: Task, io: Any) -> None:
        import asyncio

        await asyncio.Event().wait()

    options = TaskOptions(timeout=timedelta(seconds=0.01), retry=STEADY)
    failed, _ = await attempt(stuck, options)
    assert isinstance(failed, TaskFailed)
    assert failed.kind == "unknown_outcome"
    assert failed.error.message == "no result within 0:00:00.010000"


class Unstorable:
    pass


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (Unstorable(), "cannot be stored"),
        pytest.param(10**5000, "more than 4,300 digits", id="5000 digits"),
        ({1: Unstorable()}, "cannot be stored"),
    ],
)
async def test_a_result_that_cannot_be_stored_is_no_reason_to_repeat(
    result: object, message: str
) -> None:
    calls: list[int] = []

    async def callback(task: Task, io: Any) -> Any:
        calls.append(task.attempt)
        return result

    failed, _ = await attempt(callback)
    assert isinstance(failed, TaskFailed)
    assert (failed.kind, calls) == ("output", [1])
    assert message in failed.error.message


async def test_the_caller_gets_the_stored_result_and_not_the_returned_object() -> None:
    returned: dict[str, Any] = {"a": [1, (2,)], "when": START}

    async def callback(task: Task, io: Any) -> dict[str, Any]:
        return returned

    result, _ = await attempt(callback)
    assert result == {"a": [1, [2]], "when": START.isoformat().replace("+00:00", "Z")}


async def test_programming_errors_are_neither_wrapped_nor_repeated() -> None:
    flaky = Flaky(IntegrationError("mend this"))
    with pytest.raises(IntegrationError, match="mend this"):
        await attempt(flaky)
    assert len(flaky.tasks) == 1


async def test_logs_tell_the_run_the_task_and_no_message(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO, "integrate_runtime"):
        await attempt(Flaky(*[ValueError("planted")] * 9), TaskOptions(retry=Retry(limit=2)))
    retried, failed = [item for item in caplog.records if item.name == "integrate_runtime.tasks"]
    assert (retried.levelname, failed.levelname) == ("INFO", "WARNING")
    assert vars(failed)["task"] == '["k"]'
    assert vars(failed)["attempt"] == 2
    assert "planted" not in caplog.text
    assert datetime.fromisoformat(retried.getMessage().split()[-2].rstrip(":")) > START
