"""Journals, locks and SQLite's companion files that other users could change are refused."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, JournalError, LocalEngine, Task, UnsafeFileError
from integrate_runtime.base.private_files import checked
from integrate_runtime.engines.local.run_locks import run_locks
from integrate_runtime.engines.local.sqlite.file import open_for_requests

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
FILES = ("runs.db", "runs.db.lock", "runs.db-wal", "runs.db-shm", "runs.db-journal")


async def greet(task: Task, io: Any) -> str:
    return "hello"


async def body(io: IO) -> str:
    return await io.run_task("greet", greet)


async def run(path: Path) -> Any:
    async with LocalEngine(path) as engine:
        return await engine.run(job_of(IO, body), None, run_id="r")


async def read(path: Path) -> Any:
    async with LocalEngine(path) as engine:
        return await engine.journal.runs()


async def ask(path: Path) -> None:
    open_for_requests(path).close()


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    path = tmp_path / "runs.db"
    await run(path)
    # A run that may be executed by another process: whoever reads it looks at its lock.
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO runs (run_id, job_id, job_version, entry, status, payload, connections,"
            " started_at) SELECT 'left', job_id, job_version, entry, 'running', payload,"
            " connections, started_at FROM runs"
        )
    return path


def companion(path: Path, name: str) -> Path:
    """Return a file of the journal, created again if SQLite has removed it."""
    file = path.with_name(name)
    file.touch(0o600)
    return file


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("use", [run, read])
async def test_a_file_that_others_may_write_is_refused(
    path: Path, name: str, use: Callable[[Path], Any]
) -> None:
    file = companion(path, name)
    for mode in (0o620, 0o602):
        file.chmod(mode)
        with pytest.raises(UnsafeFileError, match=f"chmod go-w {file}"):
            await use(path)
    file.chmod(0o644)
    await use(path)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("use", [run, read])
@as_root
async def test_a_file_of_another_user_is_refused(
    path: Path, name: str, use: Callable[[Path], Any]
) -> None:
    file = companion(path, name)
    os.chown(file, 65534, -1)
    with pytest.raises(UnsafeFileError, match=rf"{file} belongs to another user \(uid 65534\)"):
        await use(path)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("use", [run, read])
@pytest.mark.parametrize("exists", [True, False])
async def test_a_link_is_not_followed(
    path: Path, name: str, use: Callable[[Path], Any], exists: bool
) -> None:
    file, target = companion(path, name), path.with_name("target")
    if exists:
        file.rename(target)
    else:
        file.unlink()
    file.symlink_to(target)
    content = target.read_bytes() if exists else b""
    with pytest.raises(UnsafeFileError, match=f"give the real path, {target}"):
        await use(path)
    assert target.exists() is exists
    assert not exists or target.read_bytes() == content


async def test_a_folder_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert await run(tmp_path / "link" / "runs.db") == "hello"
    assert (tmp_path / "real" / "runs.db").exists()


@pytest.mark.parametrize("use", [run, read, ask])
async def test_a_pipe_is_refused_at_once(tmp_path: Path, use: Callable[[Path], Any]) -> None:
    os.mkfifo(tmp_path / "runs.db")
    with pytest.raises(JournalError, match="is not a regular file"):
        await use(tmp_path / "runs.db")


async def test_a_request_goes_to_no_unsafe_file(path: Path) -> None:
    path.chmod(0o622)
    with pytest.raises(UnsafeFileError):
        await ask(path)


def test_a_file_exchanged_while_it_is_opened_is_noticed(tmp_path: Path) -> None:
    path, other = tmp_path / "runs.db", tmp_path / "other"
    path.touch(0o600)
    other.touch(0o600)
    with pytest.raises(UnsafeFileError, match="was exchanged"), checked(path):
        other.rename(path)


OTHERS_VIEW = """
import pathlib, sqlite3, sys
from integrate_runtime.engines.local.run_locks import run_locks
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
try:
    (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()  # for who is alone
except sqlite3.OperationalError:
    mode = "in use"
print(run_locks(pathlib.Path(sys.argv[1])).is_locked("r"), mode)
"""


async def test_checking_drops_no_lock_that_this_process_holds(path: Path) -> None:
    """POSIX drops a process's locks on a file when the process closes any descriptor of it."""
    locks, others = run_locks(path), run_locks(path)
    assert locks.try_lock("r")
    try:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("SELECT 1 FROM runs").fetchall()
            open_for_requests(path).close()
            assert not others.try_lock("r")
            assert others.is_locked("r")
            others.close()
            assert run_locks(path).is_locked("r")
            command = [sys.executable, "-c", OTHERS_VIEW, str(path)]
            seen = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            assert seen == "True in use\n"
    finally:
        locks.close()
