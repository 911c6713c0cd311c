"""LocalEngine with a file: runs, their statuses, resuming, cancelling, serving."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    Change,
    IntegrationError,
    Job,
    LocalEngine,
    Property,
    Retry,
    RunCancelled,
    RunConflict,
    RunContext,
    Status,
    Task,
    TaskChanged,
    TaskFailed,
    TaskOptions,
    job,
)

from tests.runtime.engines.jobs import JOBS
from tests.support.clock import START, FakeClock
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ONCE = TaskOptions(retry=Retry(limit=1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "runs.db"


async def add(task: Task, io: Any, *, one: int, other: int = 0) -> int:
    return one + other


def adding(one: int, other: int = 0) -> Job[object, Any]:
    async def body(io: IO) -> list[int]:
        first = await io.run_task("add", partial(add, one=one, other=other))
        return [first, await io.run_task("fail", fails, ONCE)]

    return job_of(IO, body)


async def fails(task: Task, io: Any) -> int:
    raise ValueError("no")


async def status(engine: LocalEngine, run_id: str = "r") -> Status:
    record = await engine.journal.run(run_id)
    assert record is not None
    return record.status


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


@pytest.mark.parametrize(("changed_tasks", "warnings"), [("warn", 1), ("accept", 0), ("raise", 0)])
async def test_a_task_called_with_something_else(
    path: Path, changed_tasks: Any, warnings: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(adding(1), None, run_id="r")
        with caplog.at_level(logging.WARNING, "integrate_runtime.tasks"):
            expected = TaskChanged if changed_tasks == "raise" else TaskFailed
            changed = replace(adding(5), changed_tasks=changed_tasks)
            with pytest.raises(expected):
                await engine.run(changed, None, run_id="r")
    told = [record for record in caplog.records if "other arguments" in record.getMessage()]
    assert len(told) == warnings


async def test_the_same_call_is_no_change(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        async with LocalEngine(path) as engine:
            with pytest.raises(TaskFailed):
                await engine.run(
                    replace(adding(1, other=2), changed_tasks="raise"), None, run_id="r"
                )
    assert not [record for record in caplog.records if "other arguments" in record.getMessage()]


@pytest.mark.parametrize("policy", ["warn", "accept", "raise"])
async def test_a_job_of_another_version(
    path: Path, policy: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(adding(1), None, run_id="r")
        newer = replace(adding(1), version="2", changed_version=policy)
        with pytest.raises(RunConflict if policy == "raise" else TaskFailed):
            await engine.run(newer, None, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.job_version == ("1" if policy == "raise" else "2")
    told = [entry for entry in caplog.records if "goes on with version 2" in entry.getMessage()]
    assert len(told) == (policy == "warn")


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
        assert await status(engine) is Status.FAILED
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
            await engine.run(adding(1), None, run_id="r")
        for attempt in (engine.resume, engine.cancel):
            with pytest.raises(IntegrationError, match="There is no run 'x'"):
                await attempt("x")
    async with LocalEngine(path) as engine:
        with pytest.raises(IntegrationError, match="is one of the job 'test', which is not at"):
            await engine.resume("r")


async def test_a_job_is_found_where_it_was_imported_from(path: Path) -> None:
    async with LocalEngine(path) as engine:
        assert await engine.run(JOBS["large"], "xyz", run_id="r") == 3
    async with LocalEngine(path) as engine:
        assert await (await engine.resume("r")).result() == 3


class Held:
    """A job whose task waits until it is let go."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.go_on = asyncio.Event()
        self.job = job_of(IO, self.body)

    async def body(self, io: IO) -> str:
        return await io.run_task("held", self.wait, TaskOptions(repeat="safe"))

    async def wait(self, task: Task, io: Any) -> str:
        self.begun.set()
        await self.go_on.wait()
        return "done"


async def test_a_cancelled_run_stays_cancelled_until_it_is_resumed(path: Path) -> None:
    held = Held()
    async with LocalEngine(path) as engine:
        handle = await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
        assert await status(engine) is Status.RUNNING
        await engine.cancel("r")
        await engine.cancel("r")
        with pytest.raises(RunCancelled):
            await handle.result()
        with pytest.raises(RunCancelled):
            await engine.run(held.job, None, run_id="r")
        assert await status(engine) is Status.CANCELLED
        held.go_on.set()
        assert await (await engine.resume("r")).result() == "done"
        await engine.cancel("r")
        assert await status(engine) is Status.COMPLETED


async def test_a_run_that_was_left_is_interrupted_and_served(path: Path) -> None:
    held = Held()
    async with LocalEngine(path, grace=timedelta()) as engine:
        await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
    held.go_on.set()
    async with LocalEngine(path) as engine:
        assert await status(engine) is Status.INTERRUPTED
        serving = asyncio.create_task(engine.serve([held.job]))
        while await status(engine) is not Status.COMPLETED:
            await asyncio.sleep(0.01)
        serving.cancel()


async def test_serving_leaves_other_jobs_and_failed_runs_alone(path: Path) -> None:
    held = Held()
    async with LocalEngine(path, grace=timedelta()) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(adding(1), None, run_id="failed")
        await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
    async with LocalEngine(path) as engine:
        serving = asyncio.create_task(engine.serve([replace(held.job, id="another")]))
        await asyncio.sleep(0.05)
        assert await status(engine) is Status.INTERRUPTED
        assert await status(engine, "failed") is Status.FAILED
        serving.cancel()


async def test_serving_runs_so_many_at_once(path: Path) -> None:
    going_on: list[int] = []

    async def body(io: IO) -> str:
        return await io.run_task("k", work, TaskOptions(repeat="safe"))

    async def work(task: Task, io: Any) -> str:
        active.add(task.run_id)
        going_on.append(len(active))
        await asyncio.sleep(0.02)
        active.discard(task.run_id)
        return "done"

    active: set[str] = set()
    made = job_of(IO, body)
    async with LocalEngine(path, grace=timedelta()) as engine:
        for number in range(6):
            await engine.start(made, None, run_id=f"r{number}")
    going_on.clear()
    active.clear()
    async with LocalEngine(path) as engine:
        serving = asyncio.create_task(engine.serve([made], concurrency=2))
        while len((await engine.journal.runs(status=Status.COMPLETED)).items) < 6:
            await asyncio.sleep(0.01)
        serving.cancel()
    assert max(going_on) == 2


async def test_a_program_that_is_wrong_leaves_an_interrupted_run(path: Path) -> None:
    async def body(io: IO) -> None:
        await io.run_task("k", fails, ONCE)
        raise AssertionError("not reached")

    async def wrong(io: IO) -> None:
        await io.run_task("", fails)

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


@job(id="wide", version="1")
async def wide(payload: int, io: IO, ctx: RunContext) -> None:
    async def parent(task: Task, io: IO) -> int:
        task.output_properties.append(Property("Found", "2"))
        return await io.run_task("child", partial(add, one=1))

    for number in range(payload):
        await io.run_task(["t", number], partial(add, one=number), TaskOptions(name=f"T{number}"))
    await io.run_task("parent", parent)


@pytest.mark.parametrize("in_memory", [True, False])
async def test_the_journal_is_read_in_pages(path: Path, in_memory: bool) -> None:
    async with LocalEngine(None if in_memory else path) as engine:
        for number in range(5):
            await engine.run(wide, 5, run_id=f"r{number}")
        first = await engine.journal.runs(limit=3)
        assert [run.run_id for run in first.items] == ["r4", "r3", "r2"]
        assert all(run.payload is None for run in first.items)
        second = await engine.journal.runs(limit=3, cursor=first.cursor)
        assert [run.run_id for run in second.items] == ["r1", "r0"]
        assert second.cursor is None
        assert len((await engine.journal.runs(job="wide", status=Status.COMPLETED)).items) == 5
        assert (await engine.journal.runs(job="another")).items == ()
        assert (await engine.journal.runs(status=Status.FAILED)).items == ()
        page = await engine.journal.tasks("r2", limit=4)
        assert [task.name for task in page.items] == ["T0", "T1", "T2", "T3"]
        page = await engine.journal.tasks("r2", limit=4, cursor=page.cursor)
        assert [task.path for task in page.items] == [(("t", 4),), ("parent",)]
        assert page.cursor is None
        parent = page.items[-1]
        assert parent.has_children
        assert parent.properties == (Property("Found", "2"),)
        (child,) = (await engine.journal.tasks("r2", parent=("parent",))).items
        assert child.path == ("parent", "child")
        detail = await engine.journal.task("r2", child.path)
        assert detail is not None
        assert (detail.output, detail.params) == (1, {"one": 1})
        assert detail.call_site.file == __file__
        assert await engine.journal.run("x") is None
        assert await engine.journal.task("x", ("t",)) is None
        assert await engine.journal.task("r2", ("t",)) is None
        assert (await engine.journal.tasks("x")).items == ()
        with pytest.raises(IntegrationError, match="is not a cursor"):
            await engine.journal.runs(cursor="x")


@pytest.mark.parametrize("in_memory", [True, False])
async def test_changes_are_yielded_as_they_happen(path: Path, in_memory: bool) -> None:
    held = Held()
    async with LocalEngine(None if in_memory else path) as engine:
        await engine.run(wide, 1, run_id="before")
        changes = engine.journal.changes("r")
        following = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0.05)
        handle = await engine.start(held.job, None, run_id="r")
        await engine.run(wide, 1, run_id="another")
        assert await following == Change("r", (), Status.RUNNING, 1)
        assert await anext(changes) == Change("r", ("held",), Status.RUNNING, 1)
        held.go_on.set()
        assert await handle.result() == "done"
        ends = [await anext(changes), await anext(changes)]
        assert ends == [
            Change("r", (), Status.COMPLETED, 1),
            Change("r", ("held",), Status.COMPLETED, 1),
        ]


async def test_tasks_that_never_wait_leave_the_event_loop_to_others() -> None:
    async def body(io: IO) -> None:
        for number in range(10_000):
            await io.run_task(["add", number], partial(add, one=number))
        raise ValueError

    async with LocalEngine(None) as engine:
        for _ in ("begun and finished", "replayed"):
            run = asyncio.ensure_future(engine.run(job_of(IO, body), None, run_id="r"))
            turns = 0
            while not run.done():
                await asyncio.sleep(0)
                turns += 1
            assert isinstance(run.exception(), ValueError)
            assert turns > 8


async def test_times_are_the_clocks(path: Path) -> None:
    async with LocalEngine(path, clock=FakeClock()) as engine:
        await engine.run(wide, 1, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.started_at == record.finished_at == START
