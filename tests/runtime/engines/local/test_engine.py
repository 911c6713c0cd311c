"""Runs of an engine in memory: results, replays, conflicts, interruptions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, cast

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Retry,
    RunConflict,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)

from tests.support.clock import FakeClock
from tests.support.github_answers import issue
from tests.support.running import job_of

pytestmark = pytest.mark.anyio


@dataclass
class Order:
    number: int
    tags: tuple[str, ...] = ()


@dataclass
class Counter:
    """Counts calls by key."""

    calls: list[Any] = field(default_factory=list[Any])

    async def __call__(self, task: Task, io: Any) -> str:
        self.calls.append(task.path[-1])
        return f"result of {task.path[-1]}"


class Tools(IO):
    """A job's IO without integrations."""


@job(id="double", version="1")
async def double(payload: Order, io: Tools, ctx: RunContext) -> Order:
    return Order(payload.number * 2, (*payload.tags, "doubled"))


@job(id="other", version="1")
async def other(payload: Order, io: Tools, ctx: RunContext) -> Order:
    return payload


@job(id="issue", version="1")
async def make_issue(payload: int, io: Tools, ctx: RunContext) -> list[Issue]:
    return [Issue.model_validate(issue(payload))]


async def test_the_result_of_a_run_has_its_type() -> None:
    async with LocalEngine() as engine:
        assert await engine.run(double, Order(2, ("a",))) == Order(4, ("a", "doubled"))
        handle = await engine.start(double, Order(3), run_id="r")
        assert handle.run_id == "r"
        assert await handle.result() == await handle.result() == Order(6, ("doubled",))


async def test_a_finished_run_returns_its_stored_result() -> None:
    counter = Counter()

    async def body(io: IO) -> str:
        return await io.run_task("k", counter)

    async with LocalEngine() as engine:
        test = job_of(IO, body)
        results = [await engine.run(test, None, run_id="r") for _ in range(3)]
        assert await engine.run(test, None, run_id="another") == results[0]
    assert results == ["result of k"] * 3
    assert counter.calls == ["k", "k"]


async def test_a_models_unset_fields_survive_a_result() -> None:
    async with LocalEngine() as engine:
        first = await engine.run(make_issue, 7, run_id="r")
        again = await engine.run(make_issue, 7, run_id="r")
    assert first == again == [Issue.model_validate(issue(7))]
    assert again[0] is not first[0]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda engine: engine.run(other, Order(1), run_id="r"), "belongs to the job 'double'"),
        (lambda engine: engine.run(double, Order(2), run_id="r"), "another payload"),
    ],
)
async def test_another_job_or_payload_under_an_id_is_a_conflict(change: Any, message: str) -> None:
    async with LocalEngine() as engine:
        await engine.run(double, Order(1), run_id="r")
        with pytest.raises(RunConflict, match=message):
            await change(engine)


async def test_an_unfinished_run_continues_where_it_stopped() -> None:
    counter, mended = Counter(), asyncio.Event()

    async def body(io: IO) -> list[str]:
        first = await io.run_task("first", counter)
        if not mended.is_set():
            raise ValueError("a fault of the job's own")
        return [first, await io.run_task("second", counter)]

    async with LocalEngine() as engine:
        test = job_of(IO, body)
        with pytest.raises(ValueError, match="own"):
            await engine.run(test, None, run_id="r")
        mended.set()
        assert await engine.run(test, None, run_id="r") == ["result of first", "result of second"]
    assert counter.calls == ["first", "second"]


async def test_a_failed_task_fails_the_same_on_replay() -> None:
    calls: list[int] = []

    async def failing(task: Task, io: Any) -> None:
        calls.append(task.attempt)
        raise ValueError("no")

    async def body(io: IO) -> None:
        await io.run_task("k", failing, TaskOptions(retry=Retry(limit=1)))

    async with LocalEngine() as engine:
        test, seen = job_of(IO, body), list[TaskFailed]()
        for _ in range(2):
            with pytest.raises(TaskFailed) as caught:
                await engine.run(test, None, run_id="r")
            seen.append(caught.value)
    assert calls == [1]
    assert seen[0].args == seen[1].args
    assert isinstance(seen[0].__cause__, ValueError)
    assert seen[1].__cause__ is None


async def test_a_run_that_is_started_twice_runs_once() -> None:
    counter, started_twice = Counter(), asyncio.Event()

    async def body(io: IO) -> str:
        await started_twice.wait()
        return await io.run_task("k", counter)

    async with LocalEngine() as engine:
        test = job_of(IO, body)
        first = await engine.start(test, None, run_id="r")
        second = await engine.start(test, None, run_id="r")
        started_twice.set()
        assert await second.result() == await first.result() == "result of k"
    assert counter.calls == ["k"]


class Interruptible:
    """A callback that waits to be cancelled in its first attempt, and records the cancellation."""

    def __init__(self) -> None:
        self.attempts: list[int] = []
        self.begun = asyncio.Event()

    async def __call__(self, task: Task, io: Any) -> str:
        self.attempts.append(task.attempt)
        if len(self.attempts) == 1:
            self.begun.set()
            await asyncio.Event().wait()
        return "done"


@pytest.mark.parametrize(("repeat", "outcome"), [("safe", "done"), ("unsafe", "unknown_outcome")])
async def test_a_task_that_was_interrupted_runs_again_where_that_is_safe(
    repeat: Any, outcome: str
) -> None:
    callback = Interruptible()

    async def body(io: IO) -> str:
        try:
            return await io.run_task("k", callback, TaskOptions(repeat=repeat))
        except TaskFailed as failed:
            return failed.kind

    async with LocalEngine(grace=timedelta()) as engine:
        test = job_of(IO, body)
        running = asyncio.create_task(engine.run(test, None, run_id="r"))
        await callback.begun.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert await engine.run(test, None, run_id="r") == outcome
    assert callback.attempts == ([1, 2] if repeat == "safe" else [1])


async def test_an_interrupted_parent_runs_again_and_its_children_replay() -> None:
    callback, counter = Interruptible(), Counter()

    async def parent(task: Task, io: IO) -> list[str]:
        first = await io.run_task("first", counter)
        return [first, await io.run_task("second", callback, TaskOptions(repeat="safe"))]

    async def body(io: IO) -> list[str]:
        return await io.run_task("parent", parent)

    async with LocalEngine(grace=timedelta()) as engine:
        test = job_of(IO, body)
        running = asyncio.create_task(engine.run(test, None, run_id="r"))
        await callback.begun.wait()
        running.cancel()
        await asyncio.wait([running])
        assert await engine.run(test, None, run_id="r") == ["result of first", "done"]
    assert counter.calls == ["first"]


class Waits(FakeClock):
    """A clock whose sleeps end only when they are cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = asyncio.Event()

    async def sleep(self, delay: timedelta) -> None:
        self.asleep.set()
        await asyncio.Event().wait()


async def test_branches_of_a_failed_gather_are_settled_before_the_run_ends() -> None:
    finished: list[str] = []

    async def failing(task: Task, io: Any) -> None:
        await asyncio.sleep(0)
        raise ValueError("no")

    async def slow(task: Task, io: Any) -> None:
        await asyncio.sleep(0.02)
        finished.append("slow")

    async def body(io: IO) -> None:
        await asyncio.gather(
            io.run_task("fails", failing, TaskOptions(retry=Retry(limit=1))),
            io.run_task("slow", slow),
            io.run_task("waits", failing),
        )

    async with LocalEngine(clock=Waits()) as engine:
        with pytest.raises(TaskFailed, match="fails"):
            await engine.run(job_of(IO, body), None, run_id="r")
        assert finished == ["slow"]
        tasks = (await engine.journal.tasks("r")).items
        statuses = {task.path[0]: task.status.value for task in tasks}
    assert statuses == {"fails": "failed", "slow": "completed", "waits": "waiting"}


async def test_leaving_the_engine_cancels_executing_runs() -> None:
    callback = Interruptible()

    async def body(io: IO) -> str:
        return await io.run_task("k", callback)

    async with LocalEngine(grace=timedelta()) as engine:
        handle = await engine.start(job_of(IO, body), None)
        await callback.begun.wait()
    with pytest.raises(asyncio.CancelledError):
        await handle.result()


async def test_a_handles_waiter_may_leave_without_harm() -> None:
    left = asyncio.Event()

    async def body(io: IO) -> str:
        await left.wait()
        return "done"

    async with LocalEngine() as engine:
        handle = await engine.start(job_of(IO, body), None)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.001):
                await handle.result()
        left.set()
        assert await handle.result() == "done"


async def test_an_engine_that_is_not_open_says_so() -> None:
    with pytest.raises(IntegrationError, match="async with LocalEngine"):
        await LocalEngine().run(double, Order(1))


async def test_an_invalid_run_is_refused_before_it_exists() -> None:
    wrong: Any = {"number": "many"}

    @job(id="unannotated", version="1")
    async def unannotated(payload: int, io: Any, ctx: RunContext) -> None: ...

    @job(id="short", version="1")
    async def result_of_another_type(payload: int, io: Tools, ctx: RunContext) -> int:
        return cast("int", "text")

    class Local(IO):
        """An IO class inside a function."""

    @job(id="local", version="1")
    async def local(payload: int, io: Local, ctx: RunContext) -> str:
        return type(io).__name__

    async with LocalEngine() as engine:
        with pytest.raises(IntegrationError, match="payload is not one of the job 'double'"):
            await engine.run(double, wrong, run_id="r")
        with pytest.raises(IntegrationError, match="Annotate the parameter 'io'"):
            await engine.run(unannotated, 1)
        with pytest.raises(
            IntegrationError, match="returned a value that its annotation does not allow"
        ):
            await engine.run(result_of_another_type, 1)
        with pytest.raises(IntegrationError, match=r"no integration 'gihub' to connect; .* none"):
            await engine.run(double, Order(1), connections={"gihub": "user"})
        assert await engine.run(local, 1) == "Local"
        assert await engine.run(double, Order(1), run_id="r") == Order(2, ("doubled",))
