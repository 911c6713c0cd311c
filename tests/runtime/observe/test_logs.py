"""Log records and their fields."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import IO, LocalEngine, Retry, RunContext, Task, TaskFailed, TaskOptions, job

from tests.runtime.failures.test_sdk_errors import SdkError
from tests.support.clock import FakeClock
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

TWICE = Retry(limit=2, factor=1, min_delay=timedelta(seconds=2), jitter=False)


def fields(record: logging.LogRecord) -> tuple[str, str, object, object]:
    found = vars(record)
    assert found["run_id"] == "r"
    return record.name.rpartition(".")[2], record.levelname, found["task"], found["attempt"]


async def run(body: Callable[[IO], Awaitable[object]], *, times: int = 1) -> None:
    async with LocalEngine(clock=FakeClock()) as engine:
        for _ in range(times):
            try:
                await engine.run(job_of(IO, body), None, run_id="r")
            except TaskFailed:
                continue


async def test_every_record_tells_the_run_the_task_and_the_attempt(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def flaky(task: Task, io: Any) -> None:
        raise SdkError("planted", status=500)

    async def fine(task: Task, io: Any) -> None:
        pass

    async def body(io: IO) -> None:
        await io.run_task("fine", fine)
        await io.run_task(["flaky", 1], flaky, TaskOptions(retry=TWICE))

    with caplog.at_level(logging.DEBUG, "integrate_runtime"):
        await run(body, times=2)
    assert [fields(record) for record in caplog.records] == [
        ("runs", "INFO", None, 1),
        ("tasks", "DEBUG", '["fine"]', 1),
        ("tasks", "INFO", '[["flaky",1]]', 1),
        ("tasks", "WARNING", '[["flaky",1]]', 2),
        ("runs", "WARNING", None, 1),
        ("runs", "INFO", None, 2),
        ("runs", "WARNING", None, 2),
    ]
    messages = [record.getMessage() for record in caplog.records]
    assert messages[0] == "Run r of test started"
    assert messages[1] == "Task fine of run r completed"
    assert messages[2].startswith('Task ["flaky", 1] of run r ')
    assert (
        messages[4] == "Run r of test failed: tests.runtime.failures.test_sdk_errors.SdkError 500"
    )
    assert messages[5] == "Run r of test resumed (2)"
    assert "planted" not in caplog.text


async def test_a_job_logs_with_the_same_fields(caplog: pytest.LogCaptureFixture) -> None:
    attempts: list[int] = []

    @job(id="talking", version="1")
    async def talking(payload: None, io: IO, ctx: RunContext) -> None:
        async def nested(task: Task, io: IO) -> None:
            ctx.logger.warning("nested", extra={"colour": "blue"})

        async def outer(task: Task, io: IO) -> None:
            attempts.append(task.attempt)
            ctx.logger.warning("outer")
            await io.run_task("nested", nested)
            ctx.logger.warning("outer again")
            if task.attempt == 1:
                raise ValueError

        ctx.logger.warning("job")
        await io.run_task("outer", outer, TaskOptions(retry=TWICE))
        ctx.logger.warning("job again")

    with caplog.at_level(logging.WARNING, "integrate_runtime"):
        async with LocalEngine(clock=FakeClock()) as engine:
            await engine.run(talking, None, run_id="r")
    assert attempts == [1, 2]
    assert [(record.getMessage(), *fields(record)[2:]) for record in caplog.records] == [
        ("job", None, 1),
        ("outer", '["outer"]', 1),
        ("nested", '["outer","nested"]', 1),
        ("outer again", '["outer"]', 1),
        ("outer", '["outer"]', 2),
        ("outer again", '["outer"]', 2),
        ("job again", None, 1),
    ]
    assert vars(caplog.records[2])["colour"] == "blue"
    assert {vars(record)["job"] for record in caplog.records} == {"talking"}


async def test_concurrent_tasks_keep_their_fields_apart(caplog: pytest.LogCaptureFixture) -> None:
    @job(id="wide", version="1")
    async def wide(payload: None, io: IO, ctx: RunContext) -> None:
        async def branch(task: Task, io: IO) -> None:
            await asyncio.sleep(0)
            ctx.logger.warning("%s", task.path[-1])

        await asyncio.gather(*(io.run_task(f"branch-{index}", branch) for index in range(5)))

    with caplog.at_level(logging.WARNING, "integrate_runtime"):
        async with LocalEngine() as engine:
            await engine.run(wide, None, run_id="r")
    assert [fields(record)[2] for record in caplog.records] == [
        f'["{record.getMessage()}"]' for record in caplog.records
    ]
    assert len(caplog.records) == 5


async def test_a_run_that_is_cut_off_says_so(caplog: pytest.LogCaptureFixture) -> None:
    begun = asyncio.Event()

    async def body(io: IO) -> None:
        begun.set()
        await asyncio.Event().wait()

    with caplog.at_level(logging.INFO, "integrate_runtime"):
        async with LocalEngine() as engine:
            await engine.start(job_of(IO, body), None, run_id="r")
            await begun.wait()
    assert caplog.records[-1].getMessage() == "Run r of test was interrupted"


async def test_a_message_is_one_line_whatever_the_run_is_called(
    caplog: pytest.LogCaptureFixture,
) -> None:
    run_id = "r\nRun other of job completed\x1b[2J\x9b\u202e"

    async def fine(task: Task, io: Any) -> None:
        pass

    async def body(io: IO) -> None:
        await io.run_task("fine\n\x1b", fine)

    with caplog.at_level(logging.DEBUG, "integrate_runtime"):
        async with LocalEngine(clock=FakeClock()) as engine:
            await engine.run(job_of(IO, body), None, run_id=run_id)
    assert len(caplog.records) == 3
    for record in caplog.records:
        assert record.getMessage().isprintable()
        assert vars(record)["run_id"] == run_id
