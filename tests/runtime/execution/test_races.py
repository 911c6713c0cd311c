"""Races, timeouts and task groups of a job go the same way on a replay, on any journal store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    InvalidArgument,
    Job,
    LocalEngine,
    RunContext,
    Status,
    Task,
    TaskChanged,
    TaskFailed,
    TaskOptions,
)

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import ONCE, Tools, call
from tests.runtime.execution.test_driver import Crash, Runs, edition, sqlite
from tests.support.memory_store import MemoryStore

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["SQLite", "dict"])
async def runs(request: pytest.FixtureRequest) -> AsyncIterator[Runs]:
    if request.param == "dict":
        yield Runs(MemoryStore())
        return
    journal = sqlite(None)
    yield Runs(journal)
    journal.close()


class Gate:
    """Holds the calls of ``held`` until it is opened."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.open = asyncio.Event()
        self.ended = asyncio.Event()
        self.calls = 0

    async def held(self, task: Task, io: Any) -> str:
        self.calls += 1
        self.begun.set()
        await self.open.wait()
        self.ended.set()
        return "late"


async def wait_for(io: Tools, gate: Gate, options: TaskOptions | None) -> str:
    await asyncio.wait_for(io.run_task("slow", gate.held, options), 0.05)
    return "in time"


async def timeout(io: Tools, gate: Gate, options: TaskOptions | None) -> str:
    async with asyncio.timeout(0.05):
        await io.run_task("slow", gate.held, options)
    return "in time"


async def first_completed(io: Tools, gate: Gate, options: TaskOptions | None) -> str:
    slow = asyncio.create_task(io.run_task("slow", gate.held, options))
    quick = asyncio.create_task(call(io, "quick", "quick"))
    done, pending = await asyncio.wait({slow, quick}, return_when=asyncio.FIRST_COMPLETED)
    for loser in pending:
        loser.cancel()
    if slow in done:
        return "in time"
    raise TimeoutError


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
@pytest.mark.parametrize("race", [wait_for, timeout, first_completed])
async def test_a_call_that_its_caller_abandoned_is_abandoned_again(
    runs: Runs, effects: Effects, race: Any, repeat: Any
) -> None:
    gate, options = Gate(), TaskOptions(repeat=repeat)
    ways: list[str] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        try:
            ways.append(await race(io, gate, options))
        except TimeoutError:
            ways.append("too late")
        result = await call(io, ["after", ways[-1]], ways[-1].replace(" ", "-"))
        if len(ways) == 1:
            gate.open.set()  # from now on the call is as fast as any
            raise Crash
        return [result]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert await runs.run(edition(body)) == [value_of("too-late")]
    assert ways == ["too late", "too late"]
    assert gate.calls == 1
    assert gate.ended.is_set() is (repeat == "unsafe")  # an unsafe attempt is not cut off


async def test_a_caller_that_waits_now_gets_the_outcome_of_the_call(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("integrate_runtime.execution.run._ABANDONED_MARGIN", timedelta())
    gate = Gate()

    async def first(io: Tools, ctx: RunContext) -> list[Any]:
        with suppress(TimeoutError):
            await wait_for(io, gate, None)
        await ctx.now("after")
        gate.open.set()
        raise Crash

    async def without_timeout(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("slow", gate.held)]

    with pytest.raises(Crash):
        await runs.run(edition(first))
    assert await runs.run(edition(without_timeout)) == ["late"]
    assert gate.calls == 1


async def test_a_retry_within_a_task_finds_no_call_abandoned(runs: Runs) -> None:
    gate, attempts = Gate(), list[int]()

    async def parent(task: Task, io: Tools) -> str:
        attempts.append(task.attempt)
        if task.attempt == 2:
            gate.open.set()
        return await io.run_task("slow", gate.held, TaskOptions(repeat="safe"))

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        options = TaskOptions(timeout=timedelta(seconds=0.1), repeat="safe")
        return [await io.run_task("parent", parent, options)]

    assert await runs.run(edition(body)) == ["late"]
    assert attempts == [1, 2]


async def test_first_gives_the_recorded_winner_and_begins_no_other_branch(
    runs: Runs, effects: Effects
) -> None:
    gate, winners = Gate(), list[Any]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        winner = await ctx.first(
            "race",
            slow=io.run_task("slow", gate.held, TaskOptions(repeat="safe")),
            quick=lambda: call(io, "quick", "quick"),
        )
        winners.append(winner)
        await call(io, ["after", winner.name], f"after-{winner.name}")
        if len(winners) == 1:
            gate.open.set()
            raise Crash
        return [*winner]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert await runs.run(edition(body)) == ["quick", value_of("quick")]
    assert winners[0] == winners[1]
    assert gate.calls == 1
    assert effects.counts == {"quick": 1, "after-quick": 1}


async def test_first_raises_what_its_winner_raised(runs: Runs, effects: Effects) -> None:
    effects.answers["broken"] = lambda number: 422
    gate, raised = Gate(), list[str]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        try:
            await ctx.first(
                "race",
                broken=call(io, "broken", "broken", retry=ONCE),
                slow=io.run_task("slow", gate.held, TaskOptions(repeat="safe")),
            )
        except TaskFailed as failed:
            raised.append(str(failed))
        await ctx.now("after")
        if len(raised) == 1:
            raise Crash
        return []

    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert len(raised) == 2
    assert raised[0] == raised[1]
    assert effects.counts == {"broken": 1}


async def test_a_race_needs_branches_and_keeps_its_winner(runs: Runs, effects: Effects) -> None:
    async def empty(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.first("race")]

    async def won(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.first("race", a=call(io, "a", "a"))
        raise Crash

    async def without_winner(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.first("race", b=call(io, "b", "b"))]

    async def twice(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.first("race", a=call(io, "a", "a"))
        return [await ctx.first("race", b=call(io, "b", "b"))]

    for body, error in (
        (empty, InvalidArgument),
        (won, Crash),
        (without_winner, TaskChanged),
        (twice, DuplicateTaskKey),
    ):
        with pytest.raises(error):
            await runs.run(edition(body))
    assert "b" not in effects.counts


async def test_a_durable_timeout_ends_in_the_same_way(runs: Runs, effects: Effects) -> None:
    gate, ways = Gate(), list[str]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        ways.append(await ctx.timeout("enough", timedelta(hours=1), call(io, "quick", "quick")))
        try:
            slow = io.run_task("slow", gate.held, TaskOptions(repeat="safe"))
            ways.append(await ctx.timeout("soon", 0, slow))
        except TimeoutError as error:
            ways.append(str(error))
        await ctx.now("after")
        if len(ways) == 2:
            gate.open.set()
            raise Crash
        return ways

    clock = runs.clock
    clock.sleep = never  # type: ignore[method-assign]
    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert ways == [value_of("quick"), "no result within 0:00:00"] * 2
    assert gate.calls <= 1
    assert effects.counts == {"quick": 1}


async def never(delay: timedelta) -> None:
    """A sleep on a clock that does not move."""
    await asyncio.Event().wait()


async def test_a_durable_timeout_goes_on_with_its_first_deadline(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with pytest.raises(TimeoutError):
            await ctx.timeout("soon", 600, asyncio.Event().wait)
        return []

    begun = runs.clock.now()
    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(edition(body))
    await runs.clock.sleep(timedelta(seconds=200))
    await runs.run(edition(body))
    assert runs.clock.now() == begun + timedelta(seconds=600)


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
    for told in ("TaskFailed", "'charge'", "no such card"):
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
        for cancelled in (one, two):
            if cancelled is one:
                cancelled.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await cancelled
        gate.open.set()
        assert await two == "late"


async def test_the_last_waiter_that_is_cancelled_interrupts_the_run() -> None:
    gate = Gate()

    async def function(payload: None, io: Tools, ctx: RunContext) -> str:
        return await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

    function.__annotations__.update({"payload": None, "io": Tools, "return": str})
    async with LocalEngine() as engine:
        only = asyncio.create_task(engine.run(Job("only", "1", function), None, run_id="r"))
        await gate.begun.wait()
        only.cancel()
        with pytest.raises(asyncio.CancelledError):
            await only
        record = await engine.journal.run("r")
    assert record is not None
    assert record.status is Status.INTERRUPTED
