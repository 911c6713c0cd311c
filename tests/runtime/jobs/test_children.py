"""``ctx.run``: child runs, on any journal store."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from integrate_runtime import (
    InvalidArgument,
    InvalidPayload,
    LocalEngine,
    RunCancelled,
    RunConflict,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)

from tests.runtime.engines.jobs import ONCE, Tools
from tests.support.gate import Gate
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio


@dataclass
class Order:
    number: int
    due: date


@job(id="double", version="1")
async def double(payload: Order, io: Tools, ctx: RunContext) -> list[Order]:
    return [payload, payload]


def status_of(runs: Runs, run_id: str) -> Status | None:
    stored = runs.store.run(run_id)
    return stored.status if stored is not None else None


async def test_payload_and_result_have_the_types_of_the_child(runs: Runs) -> None:
    order, results = Order(7, date(2026, 1, 2)), list[Any]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        results.append(await ctx.run("child", double, order))
        if len(results) == 1:
            raise Crash
        return []

    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert results == [[order, order]] * 2


async def test_a_child_continues_with_its_parent(runs: Runs) -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        await io.run_task("first", first)
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    async def first(task: Task, io: Any) -> None:
        begun.append(task.run_id)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", child, None)]

    begun: list[str] = []
    running = await runs.start(edition(body))
    await gate.begun.wait()
    await runs.crash(running)
    assert status_of(runs, "r/child") is Status.INTERRUPTED
    gate.open.set()
    assert await runs.run(edition(body)) == ["late"]
    assert begun == ["r/child"]
    assert status_of(runs, "r/child") is Status.COMPLETED


async def test_a_failed_child_fails_its_task_in_the_same_way_on_a_replay(runs: Runs) -> None:
    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> None:
        raise ValueError("no such page")

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", child, None)]

    failures: list[TaskFailed] = []
    for _ in range(2):
        with pytest.raises(TaskFailed, match="no such page") as caught:
            await runs.run(edition(body))
        failures.append(caught.value)
    assert isinstance(failures[0].__cause__, ValueError)
    assert failures[0].error == failures[1].error
    assert [(failed.key, failed.kind) for failed in failures] == [("child", "failed")] * 2


async def test_resume_retries_the_failed_tasks_of_children_at_any_depth(runs: Runs) -> None:
    attempts: list[str] = []

    async def flaky(task: Task, io: Any) -> str:
        attempts.append(task.run_id)
        if len(attempts) == 1:
            raise ValueError("once")
        return "done"

    @job(id="inner", version="1")
    async def inner(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("flaky", flaky, TaskOptions(retry=ONCE))

    @job(id="outer", version="1")
    async def outer(payload: None, io: Tools, ctx: RunContext) -> str:
        return await ctx.run("inner", inner, None)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("outer", outer, None)]

    with pytest.raises(TaskFailed):
        await runs.run(edition(body))
    assert await runs.resume(edition(body)) == ["done"]
    assert attempts == ["r/outer/inner"] * 2


async def test_a_completed_run_cancels_a_child_that_it_no_longer_calls(runs: Runs) -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", child, None)]

    async def without_child(io: Tools, ctx: RunContext) -> list[Any]:
        return []

    running = await runs.start(edition(body))
    await gate.begun.wait()
    await runs.crash(running)
    assert await runs.run(edition(without_child)) == []
    assert status_of(runs, "r/child") is Status.CANCELLED


async def test_a_failed_group_leaves_its_children_to_the_next_execution(runs: Runs) -> None:
    gate, outcomes = Gate(), iter([ValueError("once")])

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    async def flaky(task: Task, io: Any) -> str:
        await gate.begun.wait()
        error = next(outcomes, None)
        if error is not None:
            raise error
        gate.open.set()
        return "done"

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async with asyncio.TaskGroup() as group:
            called = group.create_task(ctx.run("child", child, None))
            other = group.create_task(io.run_task("flaky", flaky, TaskOptions(retry=ONCE)))
        return [called.result(), other.result()]

    with pytest.raises(ExceptionGroup):
        await runs.run(edition(body))
    assert status_of(runs, "r/child") is Status.INTERRUPTED
    assert await runs.resume(edition(body)) == ["late", "done"]


async def test_a_child_that_loses_a_timeout_is_cancelled(runs: Runs) -> None:
    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> None:
        await ctx.wait_until("never", ctx.started_at.replace(year=9000))

    seen: list[Status | None] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with pytest.raises(TimeoutError):
            await ctx.timeout("soon", 1, ctx.run("child", child, None))
        seen.append(status_of(runs, "r/child"))
        return [await ctx.now("later") is not None]

    assert await runs.run(edition(body)) == [True]
    assert seen == [Status.CANCELLED]


async def test_an_error_in_the_program_of_a_child_interrupts_both(runs: Runs) -> None:
    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> None:
        await ctx.sleep("nap", "soon")  # type: ignore[arg-type]

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", child, None)]

    with pytest.raises(InvalidArgument):
        await runs.run(edition(body))
    assert runs.status is Status.INTERRUPTED
    assert status_of(runs, "r/child") is Status.INTERRUPTED


async def test_a_wrong_payload_begins_no_child(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        wrong: Any = "no order"
        return [await ctx.run("child", double, wrong)]

    with pytest.raises(InvalidPayload):
        await runs.run(edition(body))
    assert status_of(runs, "r/child") is None


async def test_a_function_that_is_no_job_is_refused(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", double.function, None)]  # type: ignore[arg-type]

    with pytest.raises(InvalidArgument, match="is not a job"):
        await runs.run(edition(body))


async def test_a_child_never_takes_over_another_run(runs: Runs) -> None:
    async def one(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.run("child", double, Order(1, date.min), run_id="shared")
        return [await ctx.run("other", double, Order(1, date.min), run_id="shared")]

    with pytest.raises(RunConflict, match=r"'shared' belongs to another run .* \"other\""):
        await runs.run(edition(one))


async def test_a_key_that_names_another_job_is_refused(runs: Runs) -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("child", child, None)]

    async def edited(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.run("child", double, Order(1, date.min))

    running = await runs.start(edition(body))
    await gate.begun.wait()
    await runs.crash(running)
    with pytest.raises(RunConflict, match=r"of the job 'child'.* now names the job 'double'"):
        await runs.run(edition(edited))


async def test_cancelling_in_the_middle_cancels_descendants_in_one_transaction(
    runs: Runs,
) -> None:
    """A process that dies right after ``end_run`` leaves no child that could go on."""
    gate = Gate()

    @job(id="inner", version="1")
    async def inner(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    @job(id="outer", version="1")
    async def outer(payload: None, io: Tools, ctx: RunContext) -> str:
        return await ctx.run("inner", inner, None)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.run("outer", outer, None)]

    running = await runs.start(edition(body))
    await gate.begun.wait()
    await runs.crash(running)
    stored = runs.store.run("r")
    assert stored is not None
    await runs.store.end_run(stored.id, Status.CANCELLED, None, runs.clock.now())
    ids = ("r", "r/outer", "r/outer/inner")
    assert {status_of(runs, run_id) for run_id in ids} == {Status.CANCELLED}
    gate.open.set()
    assert await runs.resume(edition(body)) == ["late"]


async def test_stopping_the_engine_gives_attempts_of_a_child_time_to_end() -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held)

    @job(id="parent", version="1")
    async def parent(payload: None, io: Tools, ctx: RunContext) -> str:
        return await ctx.run("child", child, None)

    async with LocalEngine(grace=30) as engine:
        await engine.start(parent, None, run_id="p")
        await gate.begun.wait()
        asyncio.get_running_loop().call_soon(gate.open.set)
    assert gate.ended.is_set()
    async with engine:
        assert await engine.run(parent, None, run_id="p") == "late"
    assert gate.calls == 1


async def test_cancelling_a_wait_for_a_run_interrupts_its_child() -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    @job(id="parent", version="1")
    async def parent(payload: None, io: Tools, ctx: RunContext) -> str:
        return await ctx.run("child", child, None)

    async with LocalEngine(grace=0) as engine:
        waiting = asyncio.create_task(engine.run(parent, None, run_id="p"))
        await gate.begun.wait()
        waiting.cancel()
        await asyncio.wait([waiting])
        statuses = [run.status for run in (await engine.journal.runs()).items]
        assert statuses == [Status.INTERRUPTED] * 2
        gate.open.set()
        assert await engine.run(parent, None, run_id="p") == "late"


async def test_a_parent_joins_a_child_that_was_resumed_by_itself() -> None:
    """Also when all slots of ``serve`` are taken, by the parent itself."""
    gate, fails = Gate(), [True]

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        if fails.pop():
            raise ValueError("once")
        fails.append(False)
        return await io.run_task("held", gate.held)

    @job(id="parent", version="1")
    async def parent(payload: None, io: Tools, ctx: RunContext) -> str:
        return await ctx.run("child", child, None)

    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed):
            await engine.run(parent, None, run_id="p")
        fails.append(False)
        serving = asyncio.create_task(engine.serve([parent, child], concurrency=1))
        resumed_parent = await engine.resume("p")
        resumed_child = await engine.resume("p/child")
        await gate.begun.wait()
        gate.open.set()
        assert await resumed_parent.result() == await resumed_child.result() == "late"
        serving.cancel()
    assert gate.calls == 1


async def test_a_cancelled_child_fails_only_its_own_task() -> None:
    gate = Gate()

    @job(id="child", version="1")
    async def child(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held)

    @job(id="parent", version="1")
    async def parent(payload: None, io: Tools, ctx: RunContext) -> str:
        with pytest.raises(TaskFailed) as caught:
            await ctx.run("child", child, None)
        assert isinstance(caught.value.__cause__, RunCancelled)
        return "without it"

    async with LocalEngine() as engine:
        handle = await engine.start(parent, None)
        await gate.begun.wait()
        await engine.cancel(f"{handle.run_id}/child")
        assert await handle.result() == "without it"
