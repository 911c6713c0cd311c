"""Decisions of an operator, and tasks that end their process: real processes that die."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    LocalEngine,
    Retry,
    RunConflict,
    Status,
    Task,
    TaskFailed,
    TaskNotFound,
    TaskOptions,
)
from integrate_runtime.base.errors import JournalTampered

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

PROGRAM = """
import asyncio, os, sys
from integrate_runtime import IO, LocalEngine, Retry, RunContext, Task, TaskOptions, job

path, effects, payload = sys.argv[1:4]

def effect(name):
    with open(effects, "a") as file:
        file.write(f"{name}\\n")

async def child(task, io):
    return "audited"

async def charge(task: Task, io: IO):
    effect("charge")
    await io.run_task("audit", child)
    os._exit(9)

async def pill(task: Task, io: IO):
    effect("pill")
    os._exit(9)

async def around(task: Task, io: IO):
    return await io.run_task("pill", pill, TaskOptions(repeat="safe", retry=Retry(crashes=3)))

@job(id="j", version="1")
async def body(payload: str, io: IO, ctx: RunContext) -> list[str]:
    if payload == "charge":
        return [await io.run_task("charge", charge, TaskOptions(repeat="unsafe"))]
    return [await io.run_task("around", around)]

async def main():
    async with LocalEngine(path) as engine:
        print(await engine.run(body, payload, run_id="r"))

asyncio.run(main())
"""


class Program:
    """A script that runs a job in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.path, self.effects_file = folder / "runs.db", folder / "effects"
        self._script = folder / "program.py"
        self._script.write_text(PROGRAM)

    @property
    def effects(self) -> list[str]:
        return self.effects_file.read_text().split()

    async def run(self, payload: str) -> tuple[int, str, str]:
        """Run the script; return its exit code and output."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "program", str(self.path), str(self.effects_file)),
            payload,
            cwd=self._script.parent,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        return process.returncode, out.decode(), err.decode()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


async def test_a_task_that_its_caller_calls_unsafe_is_not_repeated_though_it_has_children(
    program: Program,
) -> None:
    assert (await program.run("charge"))[0] == 9
    code, _, err = await program.run("charge")
    assert code == 1
    assert "may have taken effect and was not repeated" in err
    assert program.effects == ["charge"]


async def test_a_task_that_ends_its_process_is_given_up_and_its_run_says_so(
    program: Program,
) -> None:
    for _ in range(3):
        assert (await program.run("pill"))[0] == 9
    code, _, err = await program.run("pill")
    assert code == 1
    assert "Task 'pill' is not tried again, as it may be what ends its process" in err
    assert program.effects == ["pill"] * 3
    async with LocalEngine(program.path) as engine:
        run = await engine.journal.run("r")
        task = await engine.journal.task("r", ("around", "pill"))
        assert run is not None
        assert run.error is not None
        assert task is not None
        assert (run.status, task.kind) == (Status.FAILED, "crashed")
        assert "the process ended during the call, 3 times" in run.error.message


async def test_a_process_that_stops_in_order_does_not_count_as_a_crash(tmp_path: Path) -> None:
    attempts: list[int] = []
    begun = asyncio.Event()

    async def held(task: Task, io: Any) -> None:
        attempts.append(task.attempt)
        begun.set()
        await asyncio.Event().wait()

    async def body(io: IO) -> None:
        await io.run_task("k", held, TaskOptions(repeat="safe", retry=Retry(crashes=1)))

    for _ in range(3):
        async with LocalEngine(tmp_path / "runs.db", grace=timedelta()) as engine:
            begun.clear()
            await engine.start(job_of(IO, body), None, run_id="r")
            await begun.wait()
    assert attempts == [1, 2, 3]


class Doubts:
    """A run whose tasks are in doubt."""

    def __init__(self, path: Path, *keys: Any) -> None:
        self.path = path
        self.keys = keys
        self.calls: list[Any] = []
        self.gate = asyncio.Event()
        self.at_gate = asyncio.Event()
        self.job = job_of(IO, self._body)

    async def _body(self, io: IO) -> list[Any]:
        async def call(key: Any) -> Any:
            try:
                return await io.run_task(key, self._lost)
            except TaskFailed as failed:
                return failed.kind

        self.at_gate.set()
        await self.gate.wait()
        results = [await call(key) for key in self.keys]
        if "unknown_outcome" in results:
            raise ValueError(results)
        return results

    async def _lost(self, task: Task, io: Any) -> str:
        self.calls.append(task.path[-1])
        if self.calls.count(task.path[-1]) == 1:
            raise ConnectionResetError("the connection broke")
        return "repeated"

    async def begin(self) -> None:
        self.gate.set()
        async with LocalEngine(self.path) as engine:
            with pytest.raises(ValueError, match="unknown_outcome"):
                await engine.run(self.job, None, run_id="r")


async def test_an_output_that_an_operator_gave_holds_after_the_process_is_gone(
    tmp_path: Path,
) -> None:
    doubts = Doubts(tmp_path / "runs.db", "pay")
    await doubts.begin()
    doubts.gate.clear()
    doubts.at_gate.clear()
    async with LocalEngine(doubts.path) as engine:
        engine._jobs[doubts.job.id] = doubts.job
        await engine.resume("r", done={"pay": "receipt 7"})
        await doubts.at_gate.wait()  # the engine is left before the job comes to the task again
    with closing(sqlite3.connect(doubts.path)) as connection:
        ((stored,),) = connection.execute("SELECT output FROM decisions").fetchall()
        assert "receipt" not in stored, "it may be secret"
    doubts.gate.set()
    async with LocalEngine(doubts.path) as engine:
        assert await engine.run(doubts.job, None, run_id="r") == ["receipt 7"]
    with closing(sqlite3.connect(doubts.path)) as connection:
        assert connection.execute("SELECT output FROM decisions").fetchall() == []
    assert doubts.calls == ["pay"]


async def test_a_changed_decision_is_noticed(tmp_path: Path) -> None:
    doubts = Doubts(tmp_path / "runs.db", "pay")
    await doubts.begin()
    doubts.gate.clear()
    doubts.at_gate.clear()
    async with LocalEngine(doubts.path) as engine:
        engine._jobs[doubts.job.id] = doubts.job
        await engine.resume("r", done={"pay": "receipt 7"})
        await doubts.at_gate.wait()
    with closing(sqlite3.connect(doubts.path)) as connection, connection:
        (changed,) = connection.execute(
            "UPDATE decisions SET output = output || ' ' RETURNING 1"
        ).fetchall()
        assert changed == (1,)
    doubts.gate.set()
    async with LocalEngine(doubts.path) as engine:
        with pytest.raises(JournalTampered):
            await engine.run(doubts.job, None, run_id="r")


@pytest.mark.parametrize(
    ("decision", "result"),
    [
        ({"repeat_all": True}, ["repeated", "repeated", "repeated"]),
        (
            {"repeat_all": True, "done": {"refund": "seen"}},
            ["repeated", "repeated", "seen"],
        ),
        (
            {"repeat": ["pay-*", '*"pay", 2*'], "done": {"ref*": "seen"}},
            ["repeated", "repeated", "seen"],
        ),
        (
            {"repeat": ["pay-1", ["pay", "*"]], "done": {("ref*",): "seen"}},
            ["repeated", "repeated", "seen"],
        ),
        ({"repeat": ["*"]}, ["repeated", "repeated", "repeated"]),
        ({"done": {"*": "seen"}}, ["seen", "seen", "seen"]),
    ],
)
async def test_decisions_in_bulk(tmp_path: Path, decision: Any, result: list[str]) -> None:
    doubts = Doubts(tmp_path / "runs.db", "pay-1", ["pay", 2], "refund")
    await doubts.begin()
    async with LocalEngine(doubts.path) as engine:
        engine._jobs[doubts.job.id] = doubts.job
        handle = await engine.resume("r", **decision)
        assert await handle.result() == result


async def test_a_pattern_that_fits_nothing_and_a_decision_too_late_are_refused(
    tmp_path: Path,
) -> None:
    doubts = Doubts(tmp_path / "runs.db", "pay")
    await doubts.begin()
    async with LocalEngine(doubts.path) as engine:
        engine._jobs[doubts.job.id] = doubts.job
        with pytest.raises(TaskNotFound, match="names no task"):
            await engine.resume("r", repeat=["refund-*"])
        await (await engine.resume("r", repeat_all=True)).result()
        with pytest.raises(RunConflict, match="has completed"):
            await engine.resume("r", repeat=["pay"])
        assert await (await engine.resume("r")).result() == ["repeated"]
