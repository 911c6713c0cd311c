"""Callers that wait for one run at the same time, and what cancelling them does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from integrate_runtime import (
    Job,
    LocalEngine,
    RunContext,
    Status,
    TaskOptions,
)

from tests.runtime.engines.jobs import Tools
from tests.support.gate import Gate

pytestmark = pytest.mark.anyio


async def test_one_of_two_waiters_that_is_cancelled_leaves_the_other_its_run() -> None:
    gate = Gate()

    async def function(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held)

    function.__annotations__.update({"payload": None, "io": Tools, "return": str})
    shared: Job[None, str] = Job("shared", "1", function)
    async with LocalEngine() as engine:
        one = asyncio.create_task(engine.run(shared, None, run_id="r"))
        await gate.begun.wait()
        two = asyncio.create_task(engine.run(shared, None, run_id="r"))
        await asyncio.sleep(0)
        one.cancel()
        with pytest.raises(asyncio.CancelledError):
            await one
        gate.open.set()
        assert await two == "late"


@pytest.mark.parametrize("started", ["before", "after"])
async def test_a_started_run_goes_on_without_its_waiters(started: str) -> None:
    gate = Gate()

    async def function(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    function.__annotations__.update({"payload": None, "io": Tools, "return": str})
    shared: Job[None, str] = Job("shared", "1", function)
    async with LocalEngine() as engine:
        if started == "before":
            await engine.start(shared, None, run_id="r")
        waiter = asyncio.create_task(engine.run(shared, None, run_id="r"))
        await gate.begun.wait()
        handle = await engine.start(shared, None, run_id="r")
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiter
        gate.open.set()
        assert await handle.result() == "late"


async def test_a_served_run_goes_on_without_its_waiters() -> None:
    gate, executions = Gate(), list[int]()

    async def function(payload: None, io: Tools, ctx: RunContext) -> str:
        executions.append(ctx.attempt)
        if ctx.attempt == 1:
            raise asyncio.CancelledError
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    function.__annotations__.update({"payload": None, "io": Tools, "return": str})
    shared: Job[None, str] = Job("shared", "1", function)
    async with LocalEngine() as engine:
        with pytest.raises(asyncio.CancelledError):
            await engine.run(shared, None, run_id="r")
        serving = asyncio.create_task(engine.serve([shared]))
        await gate.begun.wait()
        waiter = asyncio.create_task(engine.run(shared, None, run_id="r"))
        await asyncio.sleep(0)  # it joins the run without waiting for anything
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiter
        gate.open.set()
        assert await engine.run(shared, None, run_id="r") == "late"
        serving.cancel()
    assert executions == [1, 2]


async def test_the_last_waiter_that_is_cancelled_interrupts_the_run() -> None:
    gate = Gate()

    async def function(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    function.__annotations__.update({"payload": None, "io": Tools, "return": str})
    async with LocalEngine(grace=timedelta()) as engine:
        only = asyncio.create_task(engine.run(Job("only", "1", function), None, run_id="r"))
        await gate.begun.wait()
        only.cancel()
        with pytest.raises(asyncio.CancelledError):
            await only
        record = await engine.journal.run("r")
    assert record is not None
    assert record.status is Status.INTERRUPTED
