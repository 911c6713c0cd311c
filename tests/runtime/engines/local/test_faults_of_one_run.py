"""Faults of one run, and what other runs, processes and callers notice of them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    InvalidArgument,
    Job,
    JobNotFound,
    LocalEngine,
    Retry,
    RunCancelled,
    RunConflict,
    RunContext,
    Skip,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.engines.local import executing_run
from pydantic import BaseModel

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

AT_ONCE = timedelta()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "runs.db"


async def nothing(io: IO) -> str:
    return "done"


class Held:
    """A job that waits in its only task."""

    def __init__(self, id: str = "held") -> None:
        self.begun, self.go_on = asyncio.Event(), asyncio.Event()
        self.job = job_of(IO, self._body, id=id)

    async def _body(self, io: IO) -> Any:
        return await io.run_task("wait", self._wait, TaskOptions(repeat="safe"))

    async def _wait(self, task: Task, io: Any) -> str:
        self.begun.set()
        await self.go_on.wait()
        return "done"


async def status(engine: LocalEngine, run_id: str) -> Status:
    record = await engine.journal.run(run_id)
    assert record is not None
    return record.status


async def leave_interrupted(path: Path, held: Held, *run_ids: str) -> None:
    async with LocalEngine(path, grace=AT_ONCE) as engine:
        for run_id in run_ids:
            held.begun.clear()
            await engine.start(held.job, None, run_id=run_id)
            await held.begun.wait()


def change(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("", "was begun by version 1 of the job 'held'"),
        ("UPDATE runs SET payload = 'x' WHERE run_id = 'bad'", "the payload of the run 'bad'"),
        ("UPDATE runs SET started_at = 'x' WHERE run_id = 'bad'", "the start of the run 'bad'"),
    ],
)
async def test_serving_goes_on_without_a_run_that_cannot(
    path: Path, sql: str, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    held = Held()
    await leave_interrupted(path, held, "bad")
    good = Held("good")
    await leave_interrupted(path, good, "good")
    good.go_on.set()
    if sql:
        change(path, sql)
    strict = replace(held.job, version="2", changed_version="raise")
    async with LocalEngine(path, grace=AT_ONCE) as engine:
        serving = asyncio.create_task(engine.serve([strict, good.job]))
        async for change_of_run in engine.journal.changes("good"):
            if change_of_run.status is Status.COMPLETED:
                break
        assert not serving.done()
        assert "Run bad is not continued" in caplog.text
        assert reason in caplog.text
        serving.cancel()


async def test_serving_two_jobs_of_one_id_is_refused(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(InvalidArgument, match="Two jobs have the id 'a'"):
            await engine.serve([job_of(IO, nothing, id="a"), job_of(IO, nothing, id="a")])


async def test_requests_are_attended_to_beside_one_that_waits_and_one_that_fails(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "needs_variable.py"
    module.write_text("import os\nURL = os.environ['A_MISSING_VARIABLE']\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    begun, end, caught = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def stubborn(io: IO) -> str:
        begun.set()
        while not end.is_set():
            try:
                await end.wait()
            except asyncio.CancelledError:
                caught.set()
        return "done"

    async def bad(io: IO) -> str:
        raise KeyError("for now")

    entry = job_of(IO, bad, id="bad")
    entry.function.__module__, entry.function.__qualname__ = "needs_variable", "bad"
    async with LocalEngine(path) as before:
        with pytest.raises(KeyError):
            await before.run(entry, None, run_id="bad")
    nice = Held("nice")
    async with LocalEngine(path) as worker, LocalEngine(path) as other:
        stub = await worker.start(job_of(IO, stubborn, id="stub"), None, run_id="stub")
        await worker.start(nice.job, None, run_id="nice")
        await begun.wait()
        await nice.begun.wait()
        with pytest.raises(IntegrationError, match="KeyError: 'A_MISSING_VARIABLE'"):
            await other.resume("bad")
        waiting = asyncio.create_task(other.cancel("stub"))
        await caught.wait()
        await other.cancel("nice")
        assert await status(other, "nice") is Status.CANCELLED
        assert not waiting.done()
        end.set()
        await waiting
        with pytest.raises(RunCancelled):
            await stub.result()
        assert await status(other, "stub") is Status.CANCELLED


async def test_a_module_that_exits_when_it_is_imported_ends_nothing(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "leaves.py").write_text("raise SystemExit(3)\n")
    monkeypatch.syspath_prepend(str(tmp_path))

    async def fails(payload: Any, io: IO, ctx: RunContext) -> None:
        raise KeyError("first")

    fails.__module__, fails.__qualname__ = "leaves", "leaves"
    entry = Job("leaves", "1", fails)
    fails.__annotations__.update({"payload": Any, "io": IO, "return": Any})
    async with LocalEngine(path) as engine:
        with pytest.raises(KeyError):
            await engine.run(entry, None, run_id="r")
    async with LocalEngine(path) as engine:
        with pytest.raises(JobNotFound, match="SystemExit: 3"):
            await engine.resume("r")


@pytest.mark.parametrize("swallows", ["job", "callback"])
async def test_no_task_begins_after_a_cancellation_that_is_swallowed(
    path: Path, swallows: str
) -> None:
    begun, called = asyncio.Event(), list[str]()

    async def waits(task: Task, io: Any) -> str:
        begun.set()
        if swallows == "callback":
            with suppress(asyncio.CancelledError):
                await asyncio.Event().wait()
        else:
            await asyncio.Event().wait()
        return "swallowed"

    async def after(task: Task, io: Any) -> str:
        called.append(str(task.path[-1]))
        return "after"

    async def body(io: IO) -> int:
        for number in range(3):
            with suppress(asyncio.CancelledError):
                await io.run_task(["wait", number], waits)
                await io.run_task(["after", number], after)
        return 7

    async with LocalEngine(path) as engine:
        handle = await engine.start(job_of(IO, body), None, run_id="r")
        await begun.wait()
        await engine.cancel("r")
        assert await status(engine, "r") is Status.CANCELLED
        with pytest.raises(RunCancelled):
            await handle.result()
        with pytest.raises(RunCancelled):
            await engine.run(job_of(IO, body), None, run_id="r")
    assert called == []


async def test_a_job_that_never_ends_is_left_alone_and_begins_nothing_more(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(executing_run, "CLEAN_UP_SECONDS", 0.01)
    begun, end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()
    called: list[str] = []

    async def after(task: Task, io: Any) -> None:
        called.append("after")

    async def body(io: IO) -> None:
        begun.set()
        while not end.is_set():
            with suppress(asyncio.CancelledError):
                await end.wait()
        try:
            await io.run_task("after", after)
        finally:
            ended.set()

    async with LocalEngine(path, grace=AT_ONCE) as engine:
        handle = await engine.start(job_of(IO, body), None, run_id="r")
        await begun.wait()
        await engine.cancel("r")
        with pytest.raises(RunCancelled):
            await handle.result()
        assert "Run r does not end although it is cancelled" in caplog.text
        begun.clear()
        await engine.start(job_of(IO, body), None, run_id="s")
        await begun.wait()
    end.set()
    await ended.wait()
    assert called == []


async def test_a_run_that_is_resumed_after_its_cancellation_is_interrupted_and_not_lost(
    path: Path,
) -> None:
    held = Held()
    async with LocalEngine(path, grace=AT_ONCE) as engine:
        handle = await engine.start(held.job, None, run_id="r")
        await engine.cancel("r")
        with pytest.raises(RunCancelled):
            await handle.result()
        await engine.resume("r")
        await held.begun.wait()
    async with LocalEngine(path) as engine:
        assert await status(engine, "r") is Status.INTERRUPTED


async def test_cancelling_one_waiter_of_two_leaves_the_other_its_result(path: Path) -> None:
    held = Held()
    async with LocalEngine(path) as engine:
        one = asyncio.create_task(engine.run(held.job, None, run_id="r"))
        await held.begun.wait()
        two = asyncio.create_task(engine.run(held.job, None, run_id="r"))
        await asyncio.sleep(0)
        one.cancel()
        await asyncio.wait([one])
        held.go_on.set()
        assert await two == "done"


async def test_cancelling_the_only_waiter_interrupts_the_run(path: Path) -> None:
    held = Held()
    async with LocalEngine(path, grace=AT_ONCE) as engine:
        waiter = asyncio.create_task(engine.run(held.job, None, run_id="r"))
        await held.begun.wait()
        waiter.cancel()
        await asyncio.wait([waiter])
        assert await status(engine, "r") is Status.INTERRUPTED
        held.go_on.set()
        assert await engine.run(held.job, None, run_id="r") == "done"


async def test_leaving_the_engine_lets_attempts_in_flight_end_and_begins_no_other(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "integrate_runtime.runs")
    begun, end = asyncio.Event(), asyncio.Event()
    called: list[str] = []

    async def charge(task: Task, io: Any) -> str:
        begun.set()
        await end.wait()
        called.append("charge")
        return "receipt"

    async def child(task: Task, io: IO) -> str:
        return await io.run_task("charge", charge)

    async def after(task: Task, io: Any) -> str:
        called.append("after")
        return "after"

    async def body(io: IO) -> list[str]:
        return [await io.run_task("parent", child), await io.run_task("after", after)]

    async def application() -> None:
        async with LocalEngine(path) as engine:
            await engine.start(job_of(IO, body), None, run_id="r")
            await begun.wait()

    leaving = asyncio.create_task(application())
    while "Run r stops: attempts in flight have 10 s to end" not in caplog.text:
        await asyncio.sleep(0.005)
    end.set()
    await leaving
    assert called == ["charge"]
    async with LocalEngine(path) as engine:
        assert await status(engine, "r") is Status.INTERRUPTED
        assert await engine.run(job_of(IO, body), None, run_id="r") == ["receipt", "after"]
    assert called == ["charge", "after"]


async def test_a_second_cancellation_cuts_the_grace_time_short(path: Path) -> None:
    held = Held()

    async def application() -> None:
        async with LocalEngine(path, grace=timedelta(days=1)) as engine:
            await engine.start(held.job, None, run_id="r")
            await asyncio.Event().wait()

    running = asyncio.create_task(application())
    await held.begun.wait()
    running.cancel()
    await asyncio.sleep(0.01)
    assert not running.done()
    running.cancel()
    await asyncio.wait([running])
    async with LocalEngine(path) as engine:
        assert await status(engine, "r") is Status.INTERRUPTED


async def test_a_writer_of_another_process_stops_no_event_loop(path: Path) -> None:
    async def step(task: Task, io: Any) -> str:
        return "done"

    async def body(io: IO) -> list[str]:
        return [
            *await asyncio.gather(*(io.run_task(["k", number], step) for number in range(3))),
            await io.run_task("last", step),
        ]

    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, nothing), None)
        with closing(sqlite3.connect(path, isolation_level=None)) as foreign:
            foreign.execute("BEGIN IMMEDIATE")
            running = asyncio.create_task(engine.run(job_of(IO, body), None, run_id="r"))
            # This very thread ends the transaction: a loop that waits for it would never go on.
            for _ in range(20):
                await asyncio.sleep(0.01)
            assert not running.done()
            foreign.execute("ROLLBACK")
        assert await running == ["done"] * 4


async def test_a_journal_that_another_process_writes_can_be_opened_and_asked(path: Path) -> None:
    held = Held()
    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, nothing), None)
    with closing(sqlite3.connect(path, isolation_level=None)) as foreign:
        foreign.execute("BEGIN IMMEDIATE")
        async with LocalEngine(path, grace=AT_ONCE) as engine, LocalEngine(path) as other:
            starting = asyncio.create_task(engine.start(held.job, None, run_id="r"))
            for _ in range(5):
                await asyncio.sleep(0.01)
            foreign.execute("ROLLBACK")
            await starting
            await held.begun.wait()
            foreign.execute("BEGIN IMMEDIATE")
            cancelling = asyncio.create_task(other.cancel("r"))
            for _ in range(5):
                await asyncio.sleep(0.01)
            foreign.execute("ROLLBACK")
            await cancelling
            assert await status(other, "r") is Status.CANCELLED


async def test_a_cancelled_write_that_waits_for_another_process_is_written(path: Path) -> None:
    held = Held()
    async with LocalEngine(path, grace=AT_ONCE) as engine:
        await engine.start(held.job, None, run_id="r")
        await held.begun.wait()
        with closing(sqlite3.connect(path, isolation_level=None)) as foreign:
            foreign.execute("BEGIN IMMEDIATE")
            held.go_on.set()
            await asyncio.sleep(0.01)
            cancelling = asyncio.create_task(engine.cancel("r"))
            await asyncio.sleep(0.01)
            foreign.execute("ROLLBACK")
            await cancelling
        assert await status(engine, "r") is Status.CANCELLED


class Order(BaseModel):
    number: int
    urgent: bool = False


@dataclass
class First:
    a: int


@dataclass
class Second:
    a: int
    b: int = 5


def payload_job(kind: Any) -> Job[Any, Any]:
    async def function(payload: Any, io: IO, ctx: RunContext) -> str:
        return "done"

    function.__annotations__.update({"payload": kind, "io": IO, "return": str})
    return Job("orders", "1", function)


@pytest.mark.parametrize(
    ("first", "again", "is_same"),
    [
        ((dict[str, int], {"a": 1, "b": 2}), (dict[str, int], {"b": 2, "a": 1}), True),
        ((First, First(1)), (Second, Second(1)), True),
        ((First, First(1)), (Second, Second(1, 6)), False),
        ((Order, Order(number=1)), (Order, Order(number=1, urgent=False)), True),
        ((Order, Order(number=1)), (Order, Order(number=1, urgent=True)), False),
        ((list[int], [1, 2]), (list[int], [2, 1]), False),
    ],
)
async def test_a_run_id_means_the_same_payload_whatever_its_text(
    path: Path, first: tuple[Any, Any], again: tuple[Any, Any], is_same: bool
) -> None:
    async with LocalEngine(path) as engine:
        assert await engine.run(payload_job(first[0]), first[1], run_id="r") == "done"
        if is_same:
            assert await engine.run(payload_job(again[0]), again[1], run_id="r") == "done"
        else:
            with pytest.raises(RunConflict, match="another payload"):
                await engine.run(payload_job(again[0]), again[1], run_id="r")


async def test_an_exception_whose_text_cannot_be_read_is_a_failure_like_any_other(
    path: Path,
) -> None:
    class Unreadable(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no text")

    async def fails(task: Task, io: Any) -> None:
        raise Unreadable

    async def body(io: IO) -> None:
        await io.run_task("k", fails, TaskOptions(name="K"), lambda error, task: Skip())

    async with LocalEngine(path) as engine:
        for _ in range(2):
            with pytest.raises(TaskFailed, match="its text cannot be read: RuntimeError") as caught:
                await engine.run(job_of(IO, body), None, run_id="r")
            assert caught.value.kind == "failed"


async def test_a_task_goes_on_once_its_hook_is_mended(path: Path) -> None:
    answers: list[Any] = ["retry"]
    calls: list[int] = []

    async def fails_once(task: Task, io: Any) -> str:
        calls.append(task.attempt)
        if len(calls) == 1:
            raise ValueError("plainly")
        return "done"

    async def body(io: IO) -> str:
        return await io.run_task("k", fails_once, None, lambda error, task: answers[0])

    async with LocalEngine(path) as engine:
        with pytest.raises(IntegrationError, match="An on_error hook returned 'retry'"):
            await engine.run(job_of(IO, body), None, run_id="r")
        answers[0] = None
        assert await engine.run(job_of(IO, body), None, run_id="r") == "done"


async def test_an_exception_that_is_no_error_fails_its_run_and_reaches_its_caller(
    path: Path,
) -> None:
    class Odd(BaseException):
        pass

    async def raises(task: Task, io: Any) -> str:
        raise Odd("odd")

    async def body(io: IO) -> str:
        return await io.run_task("odd", raises)

    async with LocalEngine(path) as engine:
        with pytest.raises(Odd, match="odd"):
            await engine.run(job_of(IO, body), None, run_id="r")
        assert await status(engine, "r") is Status.FAILED


async def test_a_future_that_is_cancelled_elsewhere_fails_the_task_and_not_the_run(
    path: Path,
) -> None:
    async def awaits_cancelled(task: Task, io: Any) -> None:
        future = asyncio.get_running_loop().create_future()
        future.cancel()
        await future

    async def body(io: IO) -> str:
        try:
            await io.run_task("k", awaits_cancelled, TaskOptions(retry=Retry(limit=1)))
        except TaskFailed as failed:
            return failed.error.type.rpartition(".")[2]
        return "nothing was raised"

    async with LocalEngine(path) as engine:
        assert await engine.run(job_of(IO, body), None) == "CallCancelled"


async def test_a_journal_with_a_relative_path_is_found_after_a_change_of_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "elsewhere").mkdir()

    async def body(io: IO) -> str:
        os.chdir("elsewhere")
        return "done"

    async with LocalEngine("runs.db") as engine:
        assert await engine.run(job_of(IO, body), None, run_id="r") == "done"
        assert await status(engine, "r") is Status.COMPLETED
