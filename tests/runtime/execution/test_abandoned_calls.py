"""Calls that their callers abandon, on the first execution and on replays, on any journal store."""

from __future__ import annotations

import asyncio
import gc
from contextlib import closing, suppress
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    Job,
    LocalEngine,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.keys import encode_key

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import ONCE, Tools, call
from tests.support.gate import Gate
from tests.support.run_driver import Crash, Runs, edition, sqlite

pytestmark = pytest.mark.anyio

ONCE_ONLY = TaskOptions(retry=ONCE)


async def at_once(task: Task, io: Any) -> None:
    """End at once."""


async def wait_for(io: Tools, gate: Gate, options: TaskOptions | None) -> str:
    slow = asyncio.create_task(io.run_task("slow", gate.held, options))
    await gate.begun.wait()
    await asyncio.wait_for(slow, 0.05)
    return "in time"


async def timeout(io: Tools, gate: Gate, options: TaskOptions | None) -> str:
    async with asyncio.timeout(0.05 if gate.begun.is_set() else None) as limit:
        expiry = asyncio.create_task(expire(limit, gate))
        try:
            await io.run_task("slow", gate.held, options)
        finally:
            expiry.cancel()
    return "in time"


async def expire(limit: asyncio.Timeout, gate: Gate) -> None:
    """Let the first time limit be over once the call has begun."""
    if limit.when() is None:
        await gate.begun.wait()
        limit.reschedule(asyncio.get_running_loop().time())


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


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
async def test_a_retry_within_a_task_finds_no_call_abandoned(runs: Runs, repeat: Any) -> None:
    gate, attempts = Gate(), list[int]()

    async def parent(task: Task, io: Tools) -> str:
        attempts.append(task.attempt)
        if task.attempt == 2:
            gate.open.set()
        return await io.run_task("slow", gate.held, TaskOptions(repeat=repeat))

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        options = TaskOptions(timeout=timedelta(seconds=0.1), repeat="safe")
        return [await io.run_task("parent", parent, options)]

    assert await runs.run(edition(body)) == ["late"]
    assert len(attempts) >= 2  # a slow machine makes more
    assert 1 <= gate.calls <= (len(attempts) if repeat == "safe" else 1)  # an unsafe one goes on


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
async def test_a_retry_waits_for_the_call_that_an_earlier_attempt_left_running(
    runs: Runs, repeat: Any
) -> None:
    gate, left = Gate(), list[asyncio.Task[Any]]()

    async def parent(task: Task, io: Tools) -> str:
        slow = io.run_task("slow", gate.held, TaskOptions(repeat=repeat))
        if task.attempt == 1:
            left.append(asyncio.create_task(slow))
            await gate.begun.wait()
            raise ValueError("once")
        again = asyncio.create_task(slow)
        await asyncio.sleep(0)
        gate.open.set()
        return await again

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("parent", parent, TaskOptions(repeat="safe"))]

    assert await runs.run(edition(body)) == ["late"]
    assert await left[0] == "late"
    assert gate.calls == 1


async def test_a_retry_waits_for_a_call_that_is_not_yet_in_the_journal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate, left = Gate(), list[asyncio.Task[Any]]()
    write, journal_gate = SqliteJournal._write, Gate()
    attempts: list[int] = []

    async def write_late(journal: SqliteJournal, statement: Any) -> None:
        if encode_key("slow") in statement[1] and not journal_gate.open.is_set():
            journal_gate.begun.set()
            await journal_gate.open.wait()
        await write(journal, statement)

    async def parent(task: Task, io: Tools) -> str:
        attempts.append(task.attempt)
        slow = asyncio.create_task(io.run_task("slow", gate.held))
        if task.attempt == 1:
            left.append(slow)
            await journal_gate.begun.wait()
            raise ValueError("once")
        await flush(sqlite_runs)
        journal_gate.open.set()
        gate.open.set()
        return await slow

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("parent", parent, TaskOptions(repeat="safe"))]

    monkeypatch.setattr(SqliteJournal, "_write", write_late)
    with closing(sqlite(None)) as journal:
        sqlite_runs = Runs(journal)
        assert await sqlite_runs.run(edition(body)) == ["late"]
    assert await left[0] == "late"
    assert attempts == [1, 2]
    assert gate.calls == 1


@pytest.mark.parametrize("late", [1, 2])
async def test_a_call_of_an_earlier_attempt_that_begins_late_is_no_duplicate(
    late: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The late task has a higher number than those of the next attempt."""
    gate, left = Gate(), list[asyncio.Task[Any]]()
    write, journal_gate = SqliteJournal._write, Gate()

    async def write_late(journal: SqliteJournal, statement: Any) -> None:
        if encode_key("slow") in statement[1] and not journal_gate.open.is_set():
            journal_gate.begun.set()
            await journal_gate.open.wait()
        await write(journal, statement)

    async def parent(task: Task, io: Tools) -> str:
        if task.attempt == late:
            left.append(asyncio.create_task(io.run_task("slow", gate.held)))
            await journal_gate.begun.wait()
        if task.attempt <= late:
            raise ValueError("not yet")
        await io.run_task("other", at_once)
        journal_gate.open.set()
        gate.open.set()
        await left[0]
        return await io.run_task("slow", gate.held)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("parent", parent, TaskOptions(repeat="safe"))]

    monkeypatch.setattr(SqliteJournal, "_write", write_late)
    with closing(sqlite(None)) as journal:
        assert await Runs(journal).run(edition(body)) == ["late"]
    assert gate.calls == 1


async def test_a_retry_gets_the_outcome_of_a_call_that_was_abandoned_before(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("integrate_runtime.execution.run._ABANDONED_MARGIN", timedelta())
    gate, seen = Gate(), list[timedelta | None]()

    async def parent(task: Task, io: Tools) -> str:
        if task.attempt == 1:
            await begin_and_abandon(io, gate)
            await io.run_task("other", at_once)
            seen.append(abandoned_at(runs, "slow", parent=1))
            raise ValueError("once")
        gate.open.set()
        return await io.run_task("slow", gate.held)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("parent", parent, TaskOptions(repeat="safe"))]

    assert await runs.run(edition(body)) == ["late"]
    assert seen != [None]
    assert abandoned_at(runs, "slow", parent=1) is None
    assert "abandoned" not in caplog.text
    assert gate.calls == 1


async def test_a_call_that_was_left_waiting_does_not_fail_after_a_retry(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    margin = timedelta(seconds=0.2)
    monkeypatch.setattr("integrate_runtime.execution.run._ABANDONED_MARGIN", margin)
    gate, left, attempts = Gate(), list[asyncio.Task[Any]](), list[int]()
    abandoned = asyncio.Event()

    async def parent(task: Task, io: Tools) -> list[str]:
        attempts.append(task.attempt)
        if task.attempt == 1:
            await begin_and_abandon(io, gate)
            gate.open.set()
            await io.run_task("other", at_once)
            await flush(runs)
            abandoned.set()
            await asyncio.Event().wait()
        slow = asyncio.create_task(io.run_task("slow", gate.held))
        if task.attempt == 2:
            left.append(slow)  # it waits to be abandoned
            await flush(runs)
            raise ValueError("once")
        return [await slow, await left[0]]

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await io.run_task("parent", parent, TaskOptions(repeat="safe"))

    running = await runs.start(edition(body))
    await abandoned.wait()
    await runs.crash(running)
    assert await runs.run(edition(body)) == ["late", "late"]
    assert attempts == [1, 2, 3]


async def test_the_end_of_a_run_does_not_wait_for_an_abandonment(
    runs: Runs, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    margin = timedelta(days=1)  # nobody waits for its end
    monkeypatch.setattr("integrate_runtime.execution.run._ABANDONED_MARGIN", margin)
    gate, executions, left = Gate(), list[int](), list[asyncio.Task[Any]]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        executions.append(ctx.attempt)
        if ctx.attempt == 1:
            await begin_and_abandon(io, gate)
            gate.open.set()
            await ctx.now("after")
            raise Crash
        left.append(asyncio.create_task(io.run_task("slow", gate.held)))
        await flush(runs)
        return executions

    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert await runs.run(edition(body)) == [1, 2]
    assert left[0].cancelled()
    assert "abandoned" not in caplog.text


async def test_a_key_of_a_call_in_flight_is_refused_at_once(runs: Runs) -> None:
    gate = Gate()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with suppress(TimeoutError):
            await wait_for(io, gate, None)
        try:
            with pytest.raises(DuplicateTaskKey):
                await io.run_task("slow", gate.held)
        finally:
            gate.open.set()
        return []

    assert await runs.run(edition(body)) == []


def abandoned_at(runs: Runs, key: str, *, parent: int = ROOT) -> timedelta | None:
    """Return when the run's call of a key was abandoned."""
    run = runs.store.run("r")
    assert run is not None
    task = runs.store.task(run.id, parent, encode_key(key))
    assert task is not None
    return task.abandoned


async def begin_and_abandon(io: Tools, gate: Gate, options: TaskOptions | None = None) -> None:
    slow = asyncio.create_task(io.run_task("slow", gate.held, options))
    await gate.begun.wait()
    slow.cancel()
    with suppress(asyncio.CancelledError):
        await slow


async def test_the_last_call_of_a_job_may_be_abandoned(runs: Runs) -> None:
    gate = Gate()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        await begin_and_abandon(io, gate)
        gate.open.set()
        return []

    await runs.run(edition(body))
    assert abandoned_at(runs, "slow") is not None


async def test_the_last_call_of_a_task_may_be_abandoned() -> None:
    gate = Gate()

    async def parent(task: Task, io: Tools) -> None:
        await begin_and_abandon(io, gate, TaskOptions(repeat="safe"))

    async def function(payload: None, io: Tools, ctx: RunContext) -> None:
        await io.run_task("parent", parent)

    function.__annotations__.update({"payload": None, "io": Tools, "return": None})
    async with LocalEngine() as engine:
        await engine.run(Job("nested", "1", function), None, run_id="r")
        child = await engine.journal.task("r", ("parent", "slow"))
        listed = await engine.journal.tasks("r", parent=("parent",))
    assert [task.status for task in listed.items] == [Status.INTERRUPTED]
    assert child is not None
    assert child.abandoned
    assert child.status is Status.INTERRUPTED  # nothing executes it any more


async def test_an_abandonment_is_stored_before_a_later_call_is_executed(runs: Runs) -> None:
    slow_gate, other_gate = Gate(), Gate()
    seen: list[timedelta | None] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        slow = asyncio.create_task(io.run_task("slow", slow_gate.held))
        await slow_gate.begun.wait()
        slow.cancel()
        other = asyncio.create_task(io.run_task("other", other_gate.held))
        await asyncio.sleep(0)
        await asyncio.wait([slow])
        seen.append(abandoned_at(runs, "slow"))
        slow_gate.open.set()
        other_gate.open.set()
        return [await other]

    assert await runs.run(edition(body)) == ["late"]
    assert seen != [None]


async def test_an_abandonment_is_stored_while_a_later_call_is_executed(runs: Runs) -> None:
    begun, other_gate = asyncio.Event(), Gate()
    seen: list[timedelta | None] = []

    async def slow_to_stop(task: Task, io: Any) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            await other_gate.begun.wait()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        slow = asyncio.create_task(io.run_task("slow", slow_to_stop, TaskOptions(repeat="safe")))
        await begun.wait()
        slow.cancel()
        other = asyncio.create_task(io.run_task("other", other_gate.held))
        await asyncio.wait([slow])
        seen.append(abandoned_at(runs, "slow"))
        other_gate.open.set()
        return [await other]

    assert await runs.run(edition(body)) == ["late"]
    assert seen != [None]


async def test_an_abandonment_is_stored_before_an_earlier_call_returns(runs: Runs) -> None:
    slow_gate, other_gate = Gate(), Gate()
    seen: list[timedelta | None] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        other = asyncio.create_task(io.run_task("other", other_gate.held))
        await other_gate.begun.wait()
        await begin_and_abandon(io, slow_gate)
        slow_gate.open.set()
        other_gate.open.set()
        await other
        seen.append(abandoned_at(runs, "slow"))
        return []

    await runs.run(edition(body))
    assert seen != [None]


async def test_an_abandoned_attempt_that_fails_is_the_last(runs: Runs) -> None:
    gate = Gate()

    async def failing(task: Task, io: Any) -> None:
        await gate.held(task, io)
        raise ValueError("after its caller has gone")

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        slow = asyncio.create_task(io.run_task("slow", failing))
        await gate.begun.wait()
        slow.cancel()
        await asyncio.wait([slow])
        gate.open.set()
        await gate.ended.wait()
        await ctx.sleep("later", timedelta(hours=1))
        await flush(runs)
        return []

    await runs.run(edition(body))
    assert gate.calls == 1


async def test_a_wait_for_the_next_attempt_ends_with_its_abandonment(runs: Runs) -> None:
    calls: list[int] = []
    due, waiting = asyncio.Event(), asyncio.Event()

    async def failing(task: Task, io: Any) -> None:
        calls.append(task.attempt)
        raise ValueError("always")

    async def held_until(moment: Any) -> None:
        waiting.set()
        await due.wait()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        slow = asyncio.create_task(io.run_task("slow", failing))
        await waiting.wait()
        slow.cancel()
        await asyncio.wait([slow])
        due.set()
        await flush(runs)
        return []

    runs.clock.sleep_until = held_until  # type: ignore[method-assign]
    await runs.run(edition(body))
    assert calls == [1]


async def flush(runs: Runs) -> None:
    """Let everything happen that waits for nothing but the event loop and the journal."""
    for _ in range(100):
        await asyncio.sleep(0)
        await runs.store.yield_if_due()


async def test_errors_of_abandoned_calls_are_not_printed_by_asyncio(
    runs: Runs, caplog: pytest.LogCaptureFixture
) -> None:
    fails, faulty, cut = Gate(), Gate(), Gate()

    async def failing(task: Task, io: Any) -> None:
        await fails.held(task, io)
        raise ValueError("t-planted")

    async def misused(task: Task, io: Tools) -> None:
        await faulty.held(task, io)
        await io.run_task("", failing)

    async def wrapping(task: Task, io: Any) -> None:
        try:
            await cut.held(task, io)
        except asyncio.CancelledError:
            raise ValueError("t-planted") from None

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        for key, gate, function in (("a", fails, failing), ("b", faulty, misused)):
            call = asyncio.create_task(io.run_task(key, function, ONCE_ONLY))
            await gate.begun.wait()
            call.cancel()
            await asyncio.wait([call])
            gate.open.set()
        return [await io.run_task("c", wrapping, ONCE_ONLY)]

    running = await runs.start(edition(body))
    await cut.begun.wait()
    await runs.crash(running)
    del running
    gc.collect()
    assert "never retrieved" not in caplog.text
    assert "planted" not in caplog.text
    ends = [message for message in caplog.messages if "abandoned" in message]
    assert len(ends) == 1
    assert ends[0].startswith("Task b of run r stopped after its caller had abandoned it: ")


async def test_a_finished_task_has_no_failure(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("fails", fail, ONCE_ONLY)]

    async def fail(task: Task, io: Any) -> None:
        raise ValueError("once")

    with pytest.raises(TaskFailed):
        await runs.run(edition(body))
    run = runs.store.run("r")
    assert run is not None
    output = runs.store.vault.dump(1, NOTHING_KNOWN, Place("r", "output", ("fails",)))
    await runs.store.finish_task(1, output, [], runs.clock.now())
    stored = runs.store.task(run.id, ROOT, encode_key("fails"))
    assert stored is not None
    assert stored.status is Status.COMPLETED
    assert runs.store.progress(1).kind is None
    assert await runs.run(edition(body)) == [1]
