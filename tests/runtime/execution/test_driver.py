"""The in-process half of the conformance suite: ``RunDriver`` over any journal store.

The other half, ``tests/runtime/engines/conformance.py``, kills real processes. Here a crash is a
cancelled asyncio task, which leaves unfinished tasks in the store.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    Job,
    RunCancelled,
    RunContext,
    Status,
    Task,
    TaskChanged,
    TaskFailed,
    TaskNotFound,
    TaskOptions,
)
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.tasks.keys import encode_key

from tests.runtime.engines.edits import edit
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import JOBS, Tools, call
from tests.support.memory_store import MemoryStore
from tests.support.run_driver import Crash, Runs, edition, sqlite

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["SQLite in memory", "SQLite in a file", "dict"])
async def runs(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Runs]:
    if request.param == "dict":
        yield Runs(MemoryStore())
        return
    journal = sqlite(tmp_path / "runs.db" if request.param.endswith("file") else None)
    yield Runs(journal)
    journal.close()


def hanging_once(number: int) -> int | None:
    """Return a server's function that never answers the first request."""
    return None if number == 1 else 200


async def arrival(effects: Effects, name: str) -> None:
    await asyncio.to_thread(effects.wait_for, name)


async def completion(runs: Runs, *paths: Sequence[Any]) -> None:
    """Wait until the tasks are completed in the store."""
    for path in paths:
        while not is_completed(runs, path):
            await asyncio.sleep(0.01)


def is_completed(runs: Runs, path: Sequence[Any]) -> bool:
    run, parent, status = runs.store.run("r"), ROOT, Status.RUNNING
    assert run is not None
    for key in path:
        task = runs.store.task(run.id, parent, encode_key(key))
        if task is None:
            return False
        parent, status = task.id, task.status
    return status is Status.COMPLETED


async def test_success(runs: Runs, effects: Effects) -> None:
    expected = [value_of("one"), value_of("two")]
    assert await runs.run(JOBS["success"]) == expected
    assert runs.status is Status.COMPLETED
    assert await runs.run(JOBS["success"]) == expected  # the stored result
    assert effects.counts == {"one": 1, "two": 1}


async def test_a_line_is_logged_once_over_a_crash(runs: Runs, effects: Effects) -> None:
    effects.answers["held"] = hanging_once
    running = await runs.start(JOBS["logged"])
    await arrival(effects, "held")
    await runs.crash(running)
    stored = runs.store.run("r")
    assert stored is not None
    before = runs.store.kept_logs(stored.id)
    assert (before.last, sorted(before.counts.values())) == (3, [1, 2])
    await runs.run(JOBS["logged"])
    after = runs.store.kept_logs(stored.id)
    assert (after.last, sorted(after.counts.values())) == (4, [1, 1, 2])


async def test_attempts_with_backoff(runs: Runs, effects: Effects) -> None:
    effects.answers["flaky"] = lambda number: 200 if number == 3 else 500
    assert await runs.run(JOBS["retries"]) == value_of("flaky")
    assert effects.counts == {"flaky": 3}
    assert runs.clock.sleeps == [timedelta(milliseconds=5)] * 2
    assert runs.store.progress(1).counts.attempts == 3


async def test_a_retry_at_waits_for_its_moment_across_a_crash(
    runs: Runs, effects: Effects, monkeypatch: pytest.MonkeyPatch
) -> None:
    effects.answers["limited"] = lambda number: 200 if number == 2 else 429
    deadline = runs.clock.now() + timedelta(hours=2)
    monkeypatch.setenv("RETRY_AFTER", "7200")
    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(JOBS["retry_at"])
    await runs.clock.sleep(timedelta(minutes=30))
    monkeypatch.setenv("RETRY_AFTER", "86400")  # the hook is not called again
    assert await runs.run(JOBS["retry_at"]) == value_of("limited")
    assert runs.clock.now() == deadline
    assert effects.counts == {"limited": 2}


async def test_a_durable_sleep_goes_on_after_a_crash(runs: Runs, effects: Effects) -> None:
    begun = runs.clock.now()
    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(JOBS["sleeps"], 600.0)
    await runs.clock.sleep(timedelta(seconds=200))
    assert await runs.run(JOBS["sleeps"], 600.0) == value_of("after")
    assert runs.clock.now() == begun + timedelta(seconds=600)


async def test_branches_that_finish_out_of_order_and_a_crash(runs: Runs, effects: Effects) -> None:
    effects.answers["b0s0"] = hanging_once
    running = await runs.start(JOBS["branches"])
    await arrival(effects, "b0s0")
    await completion(runs, *([["b", number, 2]] for number in (1, 2, 3)))
    await runs.crash(running)
    names = [[f"b{number}s{step}" for step in range(3)] for number in range(4)]
    expected = [[value_of(name) for name in branch] for branch in names]
    assert await runs.run(JOBS["branches"]) == expected
    once = {name: 1 for branch in names for name in branch}
    assert effects.counts == {**once, "b0s0": 2}


async def test_a_duplicate_key(runs: Runs, effects: Effects) -> None:
    messages: list[str] = []
    for _ in range(2):
        with pytest.raises(DuplicateTaskKey) as duplicate:
            await runs.run(JOBS["duplicate"])
        messages.append(str(duplicate.value))
    assert messages[0] == messages[1]
    assert messages[0].count("jobs.py:") == 2
    assert effects.counts == {"once": 1}


async def test_a_changed_fingerprint(
    runs: Runs, effects: Effects, monkeypatch: pytest.MonkeyPatch
) -> None:
    effects.answers["held"] = hanging_once
    running = await runs.start(JOBS["changed"])
    await arrival(effects, "held")
    await runs.crash(running)
    with monkeypatch.context() as changed:
        changed.setenv("NAME", "another")
        with pytest.raises(TaskChanged):
            await runs.run(JOBS["changed"])
    assert await runs.run(JOBS["changed"]) == [value_of("begun"), value_of("held")]
    assert effects.counts == {"begun": 1, "held": 2}


async def test_nested_tasks_and_a_crash(runs: Runs, effects: Effects) -> None:
    effects.answers["right-b"] = hanging_once
    running = await runs.start(JOBS["nested"])
    await arrival(effects, "right-b")
    await completion(runs, ["top", "right", "a"])
    await runs.crash(running)
    assert await runs.run(JOBS["nested"]) == [
        [value_of(f"{side}-{child}") for child in "ab"] for side in ("left", "right")
    ]
    assert effects.counts == {"left-a": 1, "left-b": 1, "right-a": 1, "right-b": 2}


async def test_a_failed_task_fails_alike_on_replay_and_is_resumed(
    runs: Runs, effects: Effects
) -> None:
    effects.answers["broken"] = lambda number: 200 if number == 2 else 422
    failures: list[TaskFailed] = []
    for _ in range(2):
        with pytest.raises(TaskFailed) as failed:
            await runs.run(JOBS["failing"])
        failures.append(failed.value)
    first, again = failures
    assert (first.key, first.kind, first.error) == (again.key, again.kind, again.error)
    assert (first.key, first.kind) == ("broken", "failed")
    assert runs.status is Status.FAILED
    assert effects.counts == {"first": 1, "broken": 1}
    assert await runs.resume(JOBS["failing"]) == [value_of("first"), value_of("broken")]
    assert effects.counts == {"first": 1, "broken": 2}


async def left_in_doubt(runs: Runs, effects: Effects) -> None:
    """Interrupt an unsafe task, and check that it is not repeated."""
    effects.answers["held"] = hanging_once
    running = await runs.start(JOBS["middle"], "unsafe")
    await arrival(effects, "held")
    await runs.crash(running)
    for go_on in (partial(runs.run, payload="unsafe"), runs.resume):
        with pytest.raises(TaskFailed) as failed:
            await go_on(JOBS["middle"])
        assert (failed.value.key, failed.value.kind) == ("held", "unknown_outcome")
    assert effects.counts == {"first": 1, "held": 1}


async def test_an_unsafe_task_in_doubt_that_the_operator_repeats(
    runs: Runs, effects: Effects
) -> None:
    await left_in_doubt(runs, effects)
    with pytest.raises(TaskNotFound, match="held"):
        await runs.resume(JOBS["middle"], repeat=["first"])
    result = [value_of(name) for name in ("first", "held", "last")]
    assert await runs.resume(JOBS["middle"], repeat=["held"]) == result
    assert effects.counts == {"first": 1, "held": 2, "last": 1}


async def test_an_unsafe_task_in_doubt_that_the_operator_completes(
    runs: Runs, effects: Effects
) -> None:
    await left_in_doubt(runs, effects)
    result = [value_of("first"), "seen by a person", value_of("last")]
    assert await runs.resume(JOBS["middle"], done={"held": "seen by a person"}) == result
    assert effects.counts == {"first": 1, "held": 1, "last": 1}


async def test_a_safe_task_that_was_cut_off_is_repeated(runs: Runs, effects: Effects) -> None:
    effects.answers["held"] = hanging_once
    running = await runs.start(JOBS["middle"], "safe")
    await arrival(effects, "held")
    await runs.crash(running)
    result = [value_of(name) for name in ("first", "held", "last")]
    assert await runs.run(JOBS["middle"], "safe") == result
    assert effects.counts == {"first": 1, "held": 2, "last": 1}


async def test_cancellation(runs: Runs, effects: Effects) -> None:
    effects.answers["held"] = hanging_once
    running = await runs.start(JOBS["middle"], "safe")
    await arrival(effects, "held")
    runs.control.cancel()
    running.cancel()
    with pytest.raises(RunCancelled):
        await running
    assert runs.status is Status.CANCELLED
    result = [value_of(name) for name in ("first", "held", "last")]
    assert await runs.resume(JOBS["middle"]) == result
    assert effects.counts == {"first": 1, "held": 2, "last": 1}


async def test_an_edited_job_goes_on_with_the_finished_tasks(runs: Runs, effects: Effects) -> None:
    async def first(io: Tools, ctx: RunContext) -> list[Any]:
        for name in ("a", "b", "removed", "c"):
            await call(io, name, name)
        raise Crash

    async def second(io: Tools, ctx: RunContext) -> list[Any]:
        # Another order, one task more at the beginning, one more within, and one less.
        return [await call(io, name, name) for name in ("new", "c", "a", "also-new", "b")]

    with pytest.raises(Crash):
        await runs.run(edition(first))
    names = ("new", "c", "a", "also-new", "b")
    assert await runs.resume(edition(second)) == [value_of(name) for name in names]
    assert effects.counts == dict.fromkeys(("a", "b", "removed", "c", "new", "also-new"), 1)


async def test_300_random_edits_and_crashes_repeat_no_finished_task(runs: Runs) -> None:
    chance, names = random.Random(11), [f"t{number}" for number in range(8)]
    done: Counter[str] = Counter()
    gate = asyncio.Event()
    reached = asyncio.Event()

    async def work(task: Task, io: Any, *, name: str) -> str:
        done[name] += 1
        return value_of(name)

    async def held(task: Task, io: Any) -> None:
        reached.set()
        await gate.wait()

    def execution(tasks: Sequence[str], stop: int) -> Job[Any, Any]:
        async def body(io: Tools, ctx: RunContext) -> list[Any]:
            given: list[str] = []
            for number, name in enumerate(tasks):
                if number == stop:
                    await io.run_task("held", held, TaskOptions(repeat="safe"))
                given.append(await io.run_task(name, partial(work, name=name)))
            return given

        return edition(body)

    for number in range(300):
        reached.clear()
        running = await runs.start(execution(names, chance.randrange(len(names))))
        await reached.wait()
        await runs.crash(running)
        names = edit(names, chance, f"new-{number}")
    gate.set()
    assert await runs.run(execution(names, 0)) == [value_of(name) for name in names]
    assert set(done.values()) == {1}


async def pair(task: Task, io: Any) -> tuple[bytes, dict[str, int]]:
    calls.append("pair")
    return b"\x00\xff", {"$type": 1}


calls: list[str] = []


async def test_a_replay_gives_equal_values_and_calls_nothing(runs: Runs, effects: Effects) -> None:
    executions: list[list[Any]] = []
    calls.clear()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        values = [
            await ctx.now("now"),
            await ctx.random("random"),
            await ctx.uuid("uuid"),
            await call(io, "effect", "effect"),
            await io.run_task("pair", pair, TaskOptions(repeat="safe")),
        ]
        executions.append(values)
        if len(executions) == 1:
            raise Crash
        return [str(value) for value in values]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.clock.sleep(timedelta(hours=1))
    await runs.resume(edition(body))
    assert executions[0] == executions[1]
    assert [type(value) for value in executions[0]] == [type(value) for value in executions[1]]
    assert effects.counts == {"effect": 1}
    assert calls == ["pair"]


async def test_context_calls_of_earlier_journals_have_no_fingerprint_and_replay() -> None:
    store = MemoryStore()
    runs = Runs(store)
    moments: list[Any] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        moments.append(await ctx.now("k"))
        await ctx.sleep("nap", timedelta(minutes=len(moments)))
        if len(moments) == 1:
            raise Crash
        return []

    strict = replace(edition(body), changed_tasks="raise")
    with pytest.raises(Crash):
        await runs.run(strict)
    for task in store.tasks.values():
        assert task.stored.fingerprint is not None
        task.stored.fingerprint = None
    await runs.clock.sleep(timedelta(hours=1))
    assert await runs.resume(strict) == []
    assert moments[0] == moments[1]


async def test_another_call_of_the_context_under_a_key_is_a_changed_task() -> None:
    runs = Runs(MemoryStore())

    async def first(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.sleep("k", timedelta(minutes=1))
        raise Crash

    async def longer(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.sleep("k", timedelta(minutes=9))  # the first deadline counts
        return []

    async def other(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.random("k")]

    for body, error in ((first, Crash), (other, TaskChanged)):
        with pytest.raises(error):
            await runs.run(replace(edition(body), changed_tasks="raise"))
    assert await runs.run(replace(edition(longer), changed_tasks="raise")) == []
