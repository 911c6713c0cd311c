"""Runs that wait: whether one does, until when, and for what."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    InvalidArgument,
    Job,
    JournalTampered,
    LocalEngine,
    Retry,
    RunContext,
    RunRecord,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.base.clock import current_clock
from integrate_runtime.engines.local.backup import back_up
from integrate_runtime.testing import FakeClock

pytestmark = pytest.mark.anyio

Body = Callable[[IO, RunContext], Awaitable[object]]

AN_HOUR = timedelta(hours=1)
LATER = Retry(limit=9, factor=1, min_delay=AN_HOUR, max_delay=AN_HOUR, jitter=False)


def job_of(function: Body) -> Job[None, None]:
    @job(id="test", version="1")
    async def body(payload: None, io: IO, ctx: RunContext) -> None:
        await function(io, ctx)

    return body


async def hang(task: Task, io: IO) -> None:
    await asyncio.Event().wait()


async def fail(task: Task, io: IO) -> None:
    raise ConnectionError


async def done(task: Task, io: IO) -> None:
    return


async def sleeps(io: IO, ctx: RunContext) -> None:
    await ctx.sleep("reminder", AN_HOUR)


async def waits_until_a_moment(io: IO, ctx: RunContext) -> None:
    await ctx.wait_until(["due", 7], await ctx.now("now") + AN_HOUR)


async def sleeps_twice_at_once(io: IO, ctx: RunContext) -> None:
    await asyncio.gather(ctx.sleep("long", 2 * AN_HOUR), ctx.sleep("short", AN_HOUR))


async def waits_for_an_attempt(io: IO, ctx: RunContext) -> None:
    await io.run_task("create-issue", fail, TaskOptions(retry=LATER, repeat="safe"))


async def sleeps_in_a_task(io: IO, ctx: RunContext) -> None:
    async def parent(task: Task, io: IO) -> None:
        await ctx.sleep("inner", AN_HOUR)

    await io.run_task("parent", parent, TaskOptions(repeat="safe"))


async def sleeps_after_a_race(io: IO, ctx: RunContext) -> None:
    await ctx.first("race", quick=io.run_task("quick", done), slow=ctx.sleep("patience", 60))
    await ctx.sleep("reminder", AN_HOUR)


async def works(io: IO, ctx: RunContext) -> None:
    await io.run_task("hang", hang)


async def works_and_sleeps(io: IO, ctx: RunContext) -> None:
    await asyncio.gather(ctx.sleep("reminder", AN_HOUR), io.run_task("hang", hang))


async def works_in_a_task_beside_a_sleep(io: IO, ctx: RunContext) -> None:
    async def parent(task: Task, io: IO) -> None:
        await io.run_task("hang", hang)

    await asyncio.gather(ctx.sleep("reminder", AN_HOUR), io.run_task("parent", parent))


async def awaits_something_else(io: IO, ctx: RunContext) -> None:
    await io.run_task("done", done)
    await asyncio.Event().wait()


async def shown(engine: LocalEngine, key: str) -> None:
    """Wait until a task is in the journal, and everything around it has come to a rest."""
    path = tuple(key.split("/"))
    while await engine.journal.task("r", path) is None:
        await asyncio.sleep(0.001)
    for _ in range(50):
        await asyncio.sleep(0)


async def record_of(engine: LocalEngine) -> RunRecord:
    run = await engine.journal.run("r")
    assert run is not None
    return run


@pytest.mark.parametrize(
    ("body", "last", "waits_for"),
    [
        (sleeps, "reminder", "sleep 'reminder'"),
        (sleeps_twice_at_once, "short", "sleep 'short'"),
        (waits_for_an_attempt, "create-issue", "next attempt of create-issue"),
        (sleeps_in_a_task, "parent/inner", "sleep 'inner'"),
        (sleeps_after_a_race, "reminder", "sleep 'reminder'"),
        (works, "hang", None),
        (works_and_sleeps, "hang", None),
        (works_in_a_task_beside_a_sleep, "parent/hang", None),
        (awaits_something_else, "done", None),
    ],
)
async def test_a_run_waits_if_none_of_its_tasks_does_anything_else(
    body: Body, last: str, waits_for: str | None
) -> None:
    clock = FakeClock(automatic=False)
    async with LocalEngine(clock=clock, grace=0) as engine:
        await engine.start(job_of(body), None, run_id="r")
        await shown(engine, last)
        run = await record_of(engine)
        expected, other = Status.WAITING, Status.RUNNING
        if waits_for is None:
            expected, other = other, expected
        assert (run.status, run.waits_for) == (expected, waits_for)
        assert run.waits_until == (clock.now() + AN_HOUR if waits_for else None)
        (listed,) = (await engine.journal.runs(status=expected, job="test")).items
        assert (listed.waits_for, listed.waits_until) == (run.waits_for, run.waits_until)
        assert (await engine.journal.runs(status=other)).items == ()


async def test_a_wait_until_a_moment_has_its_key() -> None:
    async with LocalEngine(clock=FakeClock(automatic=False)) as engine:
        await engine.start(job_of(waits_until_a_moment), None, run_id="r")
        await shown(engine, "now")
        assert (await record_of(engine)).waits_for == "wait_until ('due', 7)"


async def test_a_sleep_waits_until_its_moment_and_is_completed_then() -> None:
    clock = FakeClock(automatic=False)
    async with LocalEngine(clock=clock) as engine:
        handle = await engine.start(job_of(sleeps), None, run_id="r")
        await shown(engine, "reminder")
        begun = await engine.journal.task("r", ("reminder",))
        assert begun is not None
        assert (begun.status, begun.finished_at) == (Status.WAITING, None)
        assert (begun.retry_at, begun.wait_reason) == (clock.now() + AN_HOUR, "sleep 'reminder'")
        assert begun.output is not None
        await clock.advance(AN_HOUR)
        await handle.result()
        ended = await engine.journal.task("r", ("reminder",))
        run = await record_of(engine)
    assert ended is not None
    assert (ended.status, ended.finished_at) == (Status.COMPLETED, clock.now())
    assert (ended.retry_at, ended.wait_reason, ended.output) == (None, None, begun.output)
    assert (run.status, run.waits_until, run.waits_for) == (Status.COMPLETED, None, None)


async def test_an_interrupted_run_says_what_it_waited_for(tmp_path: Path) -> None:
    clock = FakeClock(automatic=False)
    async with LocalEngine(tmp_path / "runs.db", clock=clock) as engine:
        await engine.start(job_of(sleeps), None, run_id="r")
        await shown(engine, "reminder")
    run = await record_of(LocalEngine(tmp_path / "runs.db"))
    assert (run.status, run.waits_for) == (Status.INTERRUPTED, "sleep 'reminder'")
    assert run.waits_until == clock.now() + AN_HOUR
    assert run.last_activity_at == run.finished_at == clock.now()


async def is_wrong(io: IO, ctx: RunContext) -> None:
    async def wrong(task: Task, io: IO) -> None:
        raise InvalidArgument("a mistake", "argument")

    await io.run_task("wrong", wrong)


async def test_a_run_that_a_mistake_interrupted_did_not_wait() -> None:
    async with LocalEngine(clock=FakeClock(automatic=False)) as engine:
        with pytest.raises(InvalidArgument):
            await engine.run(job_of(is_wrong), None, run_id="r")
        run = await record_of(engine)
    assert (run.status, run.waits_for, run.waits_until) == (Status.INTERRUPTED, None, None)


async def sleeps_otherwise(io: IO, ctx: RunContext) -> None:
    await ctx.sleep("another", 2 * AN_HOUR)


async def retries_beside_a_sleep(io: IO, ctx: RunContext) -> None:
    await asyncio.gather(
        ctx.sleep("reminder", 2 * AN_HOUR),
        io.run_task("create-issue", fail, TaskOptions(retry=LATER, repeat="safe")),
    )


LAST_TASKS: dict[Body, str] = {
    sleeps_otherwise: "another",
    waits_for_an_attempt: "create-issue",
    works: "hang",
}
"""Keys of the last tasks of jobs, other than ``reminder``."""


@pytest.mark.parametrize(
    ("before", "after", "waits_for", "hours"),
    [
        (sleeps, sleeps, "sleep 'reminder'", 1),
        (sleeps, sleeps_otherwise, "sleep 'another'", 2),
        (waits_for_an_attempt, sleeps_otherwise, "sleep 'another'", 2),
        (retries_beside_a_sleep, retries_beside_a_sleep, "next attempt of create-issue", 1),
        (retries_beside_a_sleep, sleeps, "sleep 'reminder'", 2),
        (works, sleeps, "sleep 'reminder'", 1),
        (sleeps, works, None, 0),
    ],
)
async def test_an_edited_job_waits_for_what_it_calls(
    before: Body, after: Body, waits_for: str | None, hours: int, tmp_path: Path
) -> None:
    clock = FakeClock(automatic=False)
    for body in (before, after):
        async with LocalEngine(tmp_path / "runs.db", clock=clock, grace=0) as engine:
            await engine.start(job_of(body), None, run_id="r")
            await shown(engine, LAST_TASKS.get(body, "reminder"))
            run = await record_of(engine)
    assert run.status is (Status.WAITING if waits_for else Status.RUNNING)
    assert run.waits_for == waits_for
    assert run.waits_until == (clock.now() + hours * AN_HOUR if waits_for else None)


async def sleeps_beside_a_failure(io: IO, ctx: RunContext) -> None:
    await asyncio.gather(
        ctx.sleep("reminder", AN_HOUR), io.run_task("fail", fail, TaskOptions(retry=Retry(limit=1)))
    )


async def test_a_sleep_that_outlives_its_run_changes_nothing() -> None:
    clock = FakeClock(automatic=False)
    async with LocalEngine(clock=clock) as engine:
        handle = await engine.start(job_of(sleeps_beside_a_failure), None, run_id="r")
        with pytest.raises(TaskFailed):
            await handle.result()
        await clock.advance(AN_HOUR)
        assert clock.waiting == []
        sleep = await engine.journal.task("r", ("reminder",))
        run = await record_of(engine)
    assert sleep is not None
    assert sleep.status is Status.WAITING
    assert (run.status, run.waits_for, run.last_activity_at) == (Status.FAILED, None, None)


async def finishes_a_task(io: IO, ctx: RunContext) -> None:
    async def second(task: Task, io: IO) -> None:
        await ctx.sleep("minute", 60)

    await asyncio.gather(io.run_task("hang", hang), io.run_task("second", second))


async def begins_a_task(io: IO, ctx: RunContext) -> None:
    await ctx.sleep("minute", 60)
    await asyncio.gather(io.run_task("hang", hang), io.run_task("done", done))


async def ends_an_attempt(io: IO, ctx: RunContext) -> None:
    async def slowly(task: Task, io: IO) -> None:
        await current_clock().sleep(timedelta(minutes=1))
        raise ConnectionError

    await io.run_task("slow", slowly, TaskOptions(retry=LATER, repeat="safe"))


async def calls_nothing(io: IO, ctx: RunContext) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        (finishes_a_task, 60),
        (begins_a_task, 60),
        (ends_an_attempt, 60),
        (awaits_something_else, 0),
        (calls_nothing, 0),
    ],
)
async def test_a_run_without_its_process_was_last_active_when_its_tasks_were(
    body: Body, seconds: int, tmp_path: Path
) -> None:
    clock = FakeClock(automatic=False)
    begun = clock.now()
    path, copy = tmp_path / "runs.db", tmp_path / "copy.db"
    async with LocalEngine(path, clock=clock, grace=0) as engine:
        await engine.start(job_of(body), None, run_id="r")
        await clock.advance(300)
        assert (await record_of(engine)).last_activity_at is None
        back_up(path, copy)  # nobody executes the copy
    run = await record_of(LocalEngine(copy))
    assert (run.status, run.finished_at) == (Status.INTERRUPTED, None)
    assert run.last_activity_at == begun + timedelta(seconds=seconds)


async def test_a_completed_task_that_is_said_to_wait_is_not_run_again(tmp_path: Path) -> None:
    calls: list[str] = []

    async def count(task: Task, io: IO) -> str:
        calls.append("call")
        return "one"

    results: list[Any] = []

    async def body(io: IO, ctx: RunContext) -> None:
        results.append(await io.run_task("pay", count))
        if len(results) == 1:
            raise RuntimeError

    path = tmp_path / "runs.db"
    async with LocalEngine(path) as engine:
        with pytest.raises(RuntimeError):
            await engine.run(job_of(body), None, run_id="r")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE tasks SET status = 'waiting'")
    async with LocalEngine(path) as engine:
        await engine.run(job_of(body), None, run_id="r")
    assert (results, calls) == (["one", "one"], ["call"])


async def test_a_sleep_whose_moment_was_changed_is_detected(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    async with LocalEngine(path, clock=FakeClock(automatic=False)) as engine:
        await engine.start(job_of(sleeps), None, run_id="r")
        await shown(engine, "reminder")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE tasks SET output = replace(output, '01:00', '00:00')")
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalTampered, match="the output of the task"):
            await engine.run(job_of(sleeps), None, run_id="r")
