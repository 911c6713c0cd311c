"""Locks on a journal that other engines, copies and connections of the process do not drop."""

from __future__ import annotations

import asyncio
import multiprocessing
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, IntegrationError, JournalError, LocalEngine, RunContext, Task, job
from integrate_runtime.engines.local.lock import AnotherProcessError, ExecutionLock, is_executed

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[4]
TRY_TO_RUN = """
import asyncio, sys
from integrate_runtime import IO, LocalEngine
from tests.runtime.engines.local.test_file_locks import waiting

async def main():
    async with LocalEngine(sys.argv[1]) as engine:
        await engine.run(waiting, None, run_id="r")

try:
    asyncio.run(main())
except Exception as error:
    print(type(error).__name__)
"""
OPEN_AND_CLOSE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM tasks").fetchone()[0])
connection.close()
"""


class Tools(IO):
    """An IO without integrations."""


@job(id="waiting", version="1")
async def waiting(payload: None, io: Tools, ctx: RunContext) -> None:
    raise AssertionError("another process executes this run")


async def python(script: str, path: Path) -> str:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", script, str(path)), cwd=ROOT, stdout=subprocess.PIPE
    )
    out, _ = await process.communicate()
    return out.decode().strip()


@pytest.mark.parametrize("mistake", ["second engine", "copy of the lock", "second run"])
async def test_no_other_process_executes_a_run_after_a_mistake_of_the_executing_one(
    tmp_path: Path, mistake: str
) -> None:
    path = tmp_path / "runs.db"
    begun, end = asyncio.Event(), asyncio.Event()

    @job(id="waiting", version="1")
    async def held(payload: None, io: Tools, ctx: RunContext) -> str:
        begun.set()
        await end.wait()
        return "done"

    async with LocalEngine(path) as engine:
        handle = await engine.start(held, None, run_id="r")
        await begun.wait()
        if mistake == "second engine":
            async with LocalEngine(path) as second:
                with pytest.raises(IntegrationError, match="There is no run 'other'"):
                    await second.cancel("other")
        elif mistake == "second run":
            async with LocalEngine(path) as second:
                with pytest.raises(AnotherProcessError):
                    await second.run(held, None, run_id="s")
        else:
            shutil.copy(tmp_path / "runs.db.lock", tmp_path / "copy")
        assert await python(TRY_TO_RUN, path) == "AnotherProcessError"
        end.set()
        assert await handle.result() == "done"


async def test_the_lock_ends_with_the_process_that_has_it_even_if_a_forked_child_lives(
    tmp_path: Path,
) -> None:
    path = tmp_path / "runs.db"
    lock = ExecutionLock(path)
    context = multiprocessing.get_context("fork")
    ready, end = context.Event(), context.Event()

    def live() -> None:
        ready.set()
        end.wait()

    child = context.Process(target=live)
    child.start()
    try:
        assert ready.wait(20)
        assert is_executed(path)
        lock.release()
        assert not is_executed(path)
    finally:
        end.set()
        child.join()


@pytest.mark.skipif(sys.platform != "linux", reason="shared locks on ranges")
async def test_copies_of_the_files_inside_the_process_lose_no_finished_task(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    (tmp_path / "copies").mkdir()

    async def step(task: Task, io: Any) -> str:
        return str(task.path[-1])

    async def body(io: IO) -> list[str]:
        before = [await io.run_task(["before", n], step) for n in range(3)]
        for file in tmp_path.glob("runs.db*"):
            shutil.copy(file, tmp_path / "copies")
        log = (tmp_path / "runs.db-wal").stat().st_ino
        assert await python(OPEN_AND_CLOSE, path) == "3"
        assert (tmp_path / "runs.db-wal").stat().st_ino == log, "the log was deleted"
        return before + [await io.run_task(["after", n], step) for n in range(3)]

    async with LocalEngine(path) as engine:
        assert len(await engine.run(job_of(IO, body), None, run_id="r")) == 6
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT count(*) FROM tasks").fetchone() == (6,)
    assert sorted(file.name for file in tmp_path.glob("runs.db*")) == [
        "runs.db",
        "runs.db.key",
        "runs.db.lock",
    ]


async def test_a_second_engine_that_may_not_execute_leaves_nothing_open(tmp_path: Path) -> None:
    async with LocalEngine(tmp_path / "runs.db") as engine, LocalEngine(tmp_path / "runs.db") as b:
        await engine.run(job_of(IO, _nothing), None)
        for _ in range(2):
            with pytest.raises(JournalError, match="Another process or engine"):
                await b.run(job_of(IO, _nothing), None)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, _nothing), None)


async def _nothing(io: IO) -> None:
    """Return at once."""
