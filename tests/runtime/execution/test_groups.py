"""Task groups of a job, on any journal store."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    Job,
    LocalEngine,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import ONCE, Tools, call
from tests.support.gate import Gate
from tests.support.run_driver import Runs, edition

pytestmark = pytest.mark.anyio


async def test_an_error_in_the_program_in_a_group_interrupts_the_run(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async with asyncio.TaskGroup() as group:
            group.create_task(ctx.now("same"))
            group.create_task(ctx.random("same"))
        return []

    with pytest.raises(ExceptionGroup):
        await runs.run(edition(body))
    assert runs.status is Status.INTERRUPTED


async def test_siblings_in_a_failed_group_end_their_attempts(runs: Runs, effects: Effects) -> None:
    effects.answers["broken"] = lambda number: 200 if number == 2 else 422
    gate = Gate()

    async def opening(task: Task, io: Any) -> str:
        await gate.begun.wait()
        return await call(io, "broken", "broken", retry=ONCE)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        try:
            async with asyncio.TaskGroup() as group:
                held = group.create_task(io.run_task("held", gate.held))
                broken = group.create_task(
                    io.run_task("opening", opening, TaskOptions(retry=ONCE, repeat="safe"))
                )
        finally:
            gate.open.set()
        return [held.result(), broken.result()]

    with pytest.raises(ExceptionGroup):
        await runs.run(edition(body))
    assert runs.status is Status.FAILED
    assert await runs.resume(edition(body)) == ["late", value_of("broken")]
    assert gate.calls == 1


async def test_the_error_of_a_run_tells_what_a_group_hides(tmp_path: Path) -> None:
    async def broken(task: Task, io: Any) -> None:
        raise ValueError("no such card")

    async def function(payload: None, io: Tools, ctx: RunContext) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(io.run_task("charge", broken, TaskOptions(retry=ONCE)))

    function.__annotations__.update({"payload": None, "io": Tools, "return": None})
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(ExceptionGroup):
            await engine.run(Job("job", "1", function), None, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.status is Status.FAILED
    assert record.error is not None
    for told in ("Task 'charge' failed", "no such card"):
        assert told in record.error.message


async def test_a_parent_with_a_group_fails_as_its_child_does(runs: Runs, effects: Effects) -> None:
    effects.answers["broken"] = lambda number: 422

    async def parent(task: Task, io: Tools) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(call(io, "broken", "broken", retry=ONCE))

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("parent", parent)]

    with pytest.raises(TaskFailed):
        await runs.run(edition(body))
    assert effects.counts == {"broken": 1}
