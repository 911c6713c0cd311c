"""Cancelled, interrupted and served runs."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, LocalEngine, RunCancelled, Status, Task, TaskFailed, TaskOptions

from tests.support.running import job_of
from tests.support.sample_jobs import HeldJob, failing_job, status_of

pytestmark = pytest.mark.anyio


async def test_a_cancelled_run_stays_cancelled_until_it_is_resumed(path: Path) -> None:
    held = HeldJob()
    async with LocalEngine(path) as engine:
        handle = await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
        assert await status_of(engine) is Status.RUNNING
        await engine.cancel("r")
        await engine.cancel("r")
        with pytest.raises(RunCancelled):
            await handle.result()
        with pytest.raises(RunCancelled):
            await engine.run(held.job, None, run_id="r")
        assert await status_of(engine) is Status.CANCELLED
        held.go_on.set()
        assert await (await engine.resume("r")).result() == "done"
        await engine.cancel("r")
        assert await status_of(engine) is Status.COMPLETED


async def test_a_run_that_was_left_is_interrupted_and_served(path: Path) -> None:
    held = HeldJob()
    async with LocalEngine(path, grace=timedelta()) as engine:
        await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
    held.go_on.set()
    async with LocalEngine(path) as engine:
        assert await status_of(engine) is Status.INTERRUPTED
        serving = asyncio.create_task(engine.serve([held.job]))
        while await status_of(engine) is not Status.COMPLETED:
            await asyncio.sleep(0.01)
        serving.cancel()


async def test_serving_leaves_other_jobs_and_failed_runs_alone(path: Path) -> None:
    held = HeldJob()
    another = replace(held.job, id="another")
    async with LocalEngine(path, grace=timedelta()) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="failed")
        await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
        await engine.start(another, None, run_id="last")
    held.go_on.set()
    async with LocalEngine(path) as engine:
        serving = asyncio.create_task(engine.serve([another]))
        while await status_of(engine, "last") is not Status.COMPLETED:
            await asyncio.sleep(0.01)
        assert await status_of(engine) is Status.INTERRUPTED
        assert await status_of(engine, "failed") is Status.FAILED
        serving.cancel()


async def test_serving_runs_so_many_at_once(path: Path) -> None:
    going_on: list[int] = []
    pairs = asyncio.Barrier(2)
    is_served = asyncio.Event()

    async def body(io: IO) -> str:
        return await io.run_task("k", work, TaskOptions(repeat="safe"))

    async def work(task: Task, io: Any) -> str:
        await is_served.wait()
        active.add(task.run_id)
        going_on.append(len(active))
        await pairs.wait()
        active.discard(task.run_id)
        return "done"

    active: set[str] = set()
    made = job_of(IO, body)
    async with LocalEngine(path, grace=timedelta()) as engine:
        for number in range(6):
            await engine.start(made, None, run_id=f"r{number}")
    is_served.set()
    async with LocalEngine(path) as engine:
        serving = asyncio.create_task(engine.serve([made], concurrency=2))
        while len((await engine.journal.runs(status=Status.COMPLETED)).items) < 6:
            await asyncio.sleep(0.01)
        serving.cancel()
    assert max(going_on) == 2
