"""Locks of runs and journals that other engines, copies and connections do not drop."""

from __future__ import annotations

import asyncio
import errno
import multiprocessing
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, IntegrationError, JournalError, LocalEngine, RunContext, Task, job
from integrate_runtime.base.file_locks import is_locked
from integrate_runtime.base.private_files import open_private
from integrate_runtime.engines.local.run_locks import ByteLocks, FileLocks, RunLocks, run_locks
from integrate_runtime.engines.local.sqlite.guard import JournalGuard

from tests.runtime.engines.effects import PATIENCE
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[4]
JOIN = """
import asyncio, sys
from integrate_runtime import LocalEngine
from tests.runtime.engines.local.test_lock import waiting

async def main():
    async with LocalEngine(sys.argv[1]) as engine:
        handle = await engine.start(waiting, None, run_id="r")
        print("joined", flush=True)
        print(await handle.result(), flush=True)

asyncio.run(main())
"""
OPEN_AND_CLOSE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM tasks").fetchone()[0])
connection.close()
"""

FORK_AND_WAIT = """
import asyncio, os, sys
from integrate_runtime import IO, LocalEngine
from tests.runtime.engines.local.test_lock import nothing
from tests.support.running import job_of

begun = asyncio.Event()

async def hold(io):
    begun.set()
    await asyncio.Event().wait()

held = job_of(IO, hold, id="held")

async def main():
    async with LocalEngine(sys.argv[1]) as engine:
        await engine.run(job_of(IO, nothing), None, run_id="r")
        await engine.start(held, None, run_id="held")
        await begun.wait()
        if os.fork() == 0:
            print("forked", flush=True)  # by the child, once it has closed its parent's locks
            sys.stdin.readline()
            print("ended", flush=True)
            os._exit(0)
        await asyncio.Event().wait()

asyncio.run(main())
"""
SUFFIXES_AND_BYTES = (("", 0x40000002), ("-shm", 128))


class Tools(IO):
    """An IO without integrations."""


@job(id="waiting", version="1")
async def waiting(payload: None, io: Tools, ctx: RunContext) -> str:
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
                assert await second.run(job_of(IO, nothing), None, run_id="s") is None
                assert begun.is_set()
        else:
            shutil.copy(tmp_path / "runs.db.lock", tmp_path / "copy")
        other = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", JOIN, str(path)), cwd=ROOT, stdout=subprocess.PIPE
        )
        assert other.stdout is not None
        assert await other.stdout.readline() == b"joined\n"
        end.set()
        assert await handle.result() == "done"
        assert await other.stdout.read() == b"done\n"
        await other.wait()


async def test_the_lock_ends_with_the_process_that_has_it_even_if_a_forked_child_lives(
    tmp_path: Path,
) -> None:
    locks, others = ByteLocks(tmp_path / "runs.db", 62), ByteLocks(tmp_path / "runs.db", 62)
    assert locks.try_lock("r")
    context = multiprocessing.get_context("fork")
    ready, end = context.Event(), context.Event()

    def live() -> None:
        ready.set()
        end.wait()

    child = context.Process(target=live)
    child.start()
    try:
        assert ready.wait(PATIENCE)
        assert others.is_locked("r")
        locks.close()
        assert not others.is_locked("r")
    finally:
        end.set()
        child.join()
        others.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork")
def test_a_child_that_was_forked_keeps_no_lock_of_an_engine_that_was_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORK_AND_WAIT, str(tmp_path / "runs.db")]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "forked\n"
        locks = run_locks(tmp_path / "runs.db")
        assert locks_on(tmp_path) == [True, True]
        assert locks.is_locked("held")
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert locks_on(tmp_path) == [False, False]
        assert not locks.is_locked("held")
        locks.close()
        process.stdin.write("end\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ended\n"  # the child lived until now


@pytest.mark.skipif(sys.platform != "linux", reason="shared locks on ranges")
def test_a_forked_child_does_not_release_the_guard_of_its_parent(tmp_path: Path) -> None:
    for suffix in ("", "-shm"):
        (tmp_path / f"runs.db{suffix}").touch()
    guard = JournalGuard(tmp_path / "runs.db")

    def release() -> None:
        guard.release()
        guard.close()

    child = multiprocessing.get_context("fork").Process(target=release)
    child.start()
    child.join()
    assert child.exitcode == 0
    assert locks_on(tmp_path) == [True, True]
    guard.release()
    assert locks_on(tmp_path) == [False, False]
    guard.close()


def locks_on(folder: Path) -> list[bool]:
    """Whether other open files have locked the bytes that show that a journal is in use."""
    seen: list[bool] = []
    for suffix, byte in SUFFIXES_AND_BYTES:
        with (folder / f"runs.db{suffix}").open("a+b") as file:
            seen.append(is_locked(file.fileno(), byte))
    return seen


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
@pytest.mark.parametrize("module", ["run_locks", "sqlite.guard"])
async def test_a_file_system_without_locks_is_a_journal_error_that_leavesnothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    def refuse(*arguments: object, **options: object) -> bool:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(f"integrate_runtime.engines.local.{module}.try_lock", refuse)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        for _ in range(2):
            with pytest.raises(JournalError, match="No locks available"):
                await engine.run(job_of(IO, nothing), None)
    opened = [file.resolve() for file in Path("/proc/self/fd").iterdir()]
    assert not [path for path in opened if path.is_relative_to(tmp_path)]


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
        assert locks_on(tmp_path) == [True, True]
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


@pytest.mark.skipif(sys.platform != "linux", reason="shared locks on ranges")
async def test_leaving_one_of_two_engines_drops_no_lock_of_the_other(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    async with LocalEngine(path) as engine:
        async with LocalEngine(path) as second:
            assert await second.run(job_of(IO, nothing), None, run_id="a") is None
            assert await engine.run(job_of(IO, nothing), None, run_id="b") is None
        assert locks_on(tmp_path) == [True, True]
        assert await python(OPEN_AND_CLOSE, path) == "0"
        assert await engine.run(job_of(IO, nothing), None, run_id="c") is None
    assert locks_on(tmp_path) == [False, False]


@pytest.fixture(params=[ByteLocks, FileLocks])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[RunLocks, RunLocks]]:
    """Return the locks of one journal, as two engines see them."""
    made = [
        (
            ByteLocks(tmp_path / "it.db", 62)
            if request.param is ByteLocks
            else FileLocks(tmp_path / "it.db")
        )
        for _ in range(2)
    ]
    yield made[0], made[1]
    for locks in made:
        locks.close()


def test_a_run_has_one_holder(pair: tuple[RunLocks, RunLocks]) -> None:
    one, other = pair
    assert not other.is_locked("r")
    assert one.try_lock("r")
    assert not one.try_lock("r")
    assert not other.try_lock("r")
    assert one.is_locked("r")
    assert other.is_locked("r")
    assert other.try_lock("s")
    other.release("r")  # not its own
    assert other.is_locked("r")
    one.release("r")
    assert not other.is_locked("r")
    assert other.try_lock("r")
    other.close()
    assert one.try_lock("r")
    assert one.try_lock("s")


def test_runs_that_share_a_byte_have_one_holder_at_a_time(tmp_path: Path) -> None:
    locks = ByteLocks(tmp_path / "it.db", 1)
    ids = [str(number) for number in range(8)]
    held = [run_id for run_id in ids if locks.try_lock(run_id)]
    assert len(held) == 2
    for run_id in set(ids) - set(held):
        locks.release(run_id)  # holds nothing, so that it releases nothing
    assert not [run_id for run_id in ids if locks.try_lock(run_id)]
    locks.close()


def test_a_lock_file_that_is_deleted_while_it_is_opened_is_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = FileLocks(tmp_path / "it.db"), FileLocks(tmp_path / "it.db")
    assert one.try_lock("r")
    opened: list[int] = []

    def open_late(path: Path, *, create: bool) -> int:
        opened.append(open_private(path, create=create))
        one.release("r")  # deletes the file that was just opened
        return opened[-1]

    monkeypatch.setattr("integrate_runtime.engines.local.run_locks.open_private", open_late)
    assert other.try_lock("r")
    monkeypatch.undo()
    assert len(opened) == 2
    assert not one.try_lock("r")
    other.close()
    assert list(tmp_path.joinpath("it.db.locks").iterdir()) == []


async def nothing(io: IO) -> None:
    """Return at once."""
