"""Runs in a journal file: replays by another engine, resumption, synchronous calls."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Status,
    Task,
    TaskFailed,
)

from tests.runtime.engines.jobs import JOBS
from tests.support.clock import START, FakeClock
from tests.support.running import job_of
from tests.support.sample_jobs import ONCE, add, fail, failing_job, status_of, wide

pytestmark = pytest.mark.anyio


async def test_a_run_outlives_its_engine(path: Path) -> None:
    async def body(io: IO) -> int:
        return await io.run_task("add", partial(add, one=1, other=2))

    async with LocalEngine(path) as engine:
        assert await engine.run(job_of(IO, body), {"a": 1}, run_id="r") == 3
    async with LocalEngine(path) as engine:
        assert await engine.run(job_of(IO, body), {"a": 1}, run_id="r") == 3
        record = await engine.journal.run("r")
    assert record is not None
    assert (record.status, record.executions) == (Status.COMPLETED, 1)
    assert (record.payload, record.result) == ({"a": 1}, 3)
    assert record.finished_at is not None
    assert record.finished_at >= record.started_at


async def test_resume_forgets_failed_tasks_and_keeps_their_attempts(path: Path) -> None:
    outcomes: list[Exception | int] = [ValueError("first"), ValueError("second"), 7]

    async def body(io: IO) -> int:
        async def flaky(task: Task, io: Any) -> int:
            outcome = outcomes.pop(0)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        return await io.run_task("flaky", flaky, ONCE)

    async with LocalEngine(path, clock=FakeClock()) as engine:
        with pytest.raises(TaskFailed, match="first"):
            await engine.run(job_of(IO, body), None, run_id="r")
        assert await status_of(engine) is Status.FAILED
        with pytest.raises(TaskFailed, match="second"):
            await (await engine.resume("r")).result()
        assert await (await engine.resume("r")).result() == 7
        assert await (await engine.resume("r")).result() == 7
        task = await engine.journal.task("r", ("flaky",))
    assert task is not None
    assert [item.error and item.error.message for item in task.history] == [
        "first",
        "second",
        None,
    ]
    assert [item.number for item in task.history] == [1, 2, 3]
    assert (task.attempts, task.status, task.output, task.kind) == (3, Status.COMPLETED, 7, None)


async def test_a_result_that_cannot_be_stored_is_repeated_only_by_name(path: Path) -> None:
    made: list[object] = [object(), 7]

    async def body(io: IO) -> int:
        async def make(task: Task, io: Any) -> Any:
            return made.pop(0)

        return await io.run_task(["make", 1], make)

    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed, match="cannot be used"):
            await engine.run(job_of(IO, body), None, run_id="r")
        with pytest.raises(TaskFailed, match="cannot be used"):
            await (await engine.resume("r")).result()
        with pytest.raises(IntegrationError, match=r'these are: \[\["make",1\]\]'):
            await engine.resume("r", repeat=["make"])
        key: list[str | int] = ["make", 1]
        assert await (await engine.resume("r", repeat=[key])).result() == 7


async def test_a_key_of_two_nested_tasks_is_named_by_its_path(path: Path) -> None:
    made: dict[str, int] = {}

    async def unstorable(task: Task, io: Any) -> Any:
        parent = str(task.path[0])
        made[parent] = made.get(parent, 0) + 1
        return object() if made[parent] == 1 else made[parent]

    async def parent(task: Task, io: IO) -> Any:
        return await io.run_task("child", unstorable)

    async def body(io: IO) -> Any:
        both = (io.run_task(key, parent) for key in ("left", "right"))
        done = await asyncio.gather(*both, return_exceptions=True)
        for item in done:
            if isinstance(item, BaseException):
                raise item
        return done

    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(job_of(IO, body), None, run_id="r")
        with pytest.raises(IntegrationError, match="names 2 tasks"):
            await engine.resume("r", repeat=["child"])
        repeat: list[str | list[str]] = [["left", "child"], '["right","child"]']
        assert await (await engine.resume("r", repeat=repeat)).result() == [2, 2]


async def test_unknown_runs_and_keys_are_named(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
        for attempt in (engine.resume, engine.cancel):
            with pytest.raises(IntegrationError, match="There is no run 'x'"):
                await attempt("x")
    async with LocalEngine(path) as engine:
        with pytest.raises(
            IntegrationError, match="is one of the job 'test', which cannot be imported from"
        ):
            await engine.resume("r")


async def test_a_job_is_found_where_it_was_imported_from(path: Path) -> None:
    async with LocalEngine(path) as engine:
        assert await engine.run(JOBS["large"], "xyz", run_id="r") == 3
    async with LocalEngine(path) as engine:
        assert await (await engine.resume("r")).result() == 3


async def test_a_program_that_is_wrong_leaves_an_interrupted_run(path: Path) -> None:
    async def body(io: IO) -> None:
        await io.run_task("k", fail, ONCE)
        raise AssertionError("not reached")

    async def wrong(io: IO) -> None:
        await io.run_task("", fail)

    async with LocalEngine(path) as engine:
        with pytest.raises(IntegrationError, match="key is empty"):
            await engine.run(job_of(IO, wrong), None, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.status is Status.INTERRUPTED
    assert record.error is not None
    assert "key is empty" in record.error.message


def test_a_job_runs_from_synchronous_code(path: Path) -> None:
    async def body(io: IO) -> int:
        return await io.run_task("add", partial(add, one=1, other=2))

    engine = LocalEngine(path)
    assert engine.run_sync(job_of(IO, body), None, run_id="r") == 3
    assert engine.run_sync(job_of(IO, body), None, run_id="r") == 3


async def test_run_sync_is_refused_inside_a_loop(path: Path) -> None:
    with pytest.raises(IntegrationError, match=r"await engine\.run"):
        LocalEngine(path).run_sync(JOBS["large"], "")


async def test_times_are_the_clocks(path: Path) -> None:
    async with LocalEngine(path, clock=FakeClock()) as engine:
        await engine.run(wide, 1, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.started_at == record.finished_at == START
