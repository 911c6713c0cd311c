"""Copies of a journal that is in use."""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, JournalError, LocalEngine, Task, TaskFailed
from integrate_runtime.engines.local import backup
from integrate_runtime.engines.local.backup import back_up

from tests.support.command import Commands
from tests.support.running import job_of

pytestmark = pytest.mark.anyio


async def secret(task: Task, io: Any) -> dict[str, str]:
    return {"token": "correct horse"}


async def body(io: IO) -> Any:
    return await io.run_task("login", secret)


async def test_a_copy_of_a_journal_in_use_goes_on_from_its_moment(tmp_path: Path) -> None:
    begun, end = asyncio.Event(), asyncio.Event()
    calls: list[str] = []

    async def step(task: Task, io: Any) -> str:
        calls.append(str(task.path[-1]))
        return "done"

    async def two(io: IO) -> None:
        await io.run_task("first", step)
        begun.set()
        await end.wait()
        await io.run_task("second", step)

    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None, run_id="login")
        handle = await engine.start(job_of(IO, two, id="two"), None, run_id="r")
        await begun.wait()
        written = back_up(tmp_path / "runs.db", tmp_path / "copy.db")
        end.set()
        await handle.result()
    assert [file.name for file in written] == ["copy.db.key", "copy.db"]
    assert {file.stat().st_mode & 0o777 for file in written} == {0o600}
    assert not [*tmp_path.glob("*partial*")]
    # Versions of the file format, 1 without and 2 with a write-ahead log: the copy needs none.
    assert (tmp_path / "copy.db").read_bytes()[18:20] == b"\x01\x01"
    async with LocalEngine(tmp_path / "copy.db") as engine:
        assert await engine.run(job_of(IO, body), None, run_id="login") == {
            "token": "correct horse"
        }
        await engine.run(job_of(IO, two, id="two"), None, run_id="r")
    assert calls == ["first", "second", "second"]


async def test_writes_of_others_do_not_start_the_copy_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[tuple[int, int]] = []
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None)

    def write(copied: int, total: int) -> None:
        reports.append((copied, total))
        if len(reports) == 1:
            with closing(sqlite3.connect(tmp_path / "runs.db")) as other:
                other.execute("CREATE TABLE others (number)")

    monkeypatch.setattr(backup, "_STEP_PAGES", 1)
    back_up(tmp_path / "runs.db", tmp_path / "copy.db", write)
    pages = reports[-1][1]
    assert pages > 3
    assert reports == [(copied, pages) for copied in range(1, pages + 1)]


@pytest.mark.parametrize("existing", ["copy.db", "copy.db.key"])
async def test_a_backup_overwrites_nothing(tmp_path: Path, existing: str) -> None:
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None)
    (tmp_path / existing).write_text("mine")
    with pytest.raises(JournalError, match=f"{existing} exists"):
        back_up(tmp_path / "runs.db", tmp_path / "copy.db")
    assert (tmp_path / existing).read_text() == "mine"
    assert [file.name for file in tmp_path.glob("copy*")] == [existing]


@pytest.mark.parametrize(
    ("target", "problem"),
    [("missing/copy.db", "No such file or directory"), ("copy.db", "There is no journal at")],
)
async def test_a_backup_that_fails_leaves_nothing(
    tmp_path: Path, target: str, problem: str
) -> None:
    if problem.startswith("No"):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            await engine.run(job_of(IO, body), None)
    with pytest.raises(JournalError, match=problem):
        back_up(tmp_path / "runs.db", tmp_path / target)
    assert not [*tmp_path.glob("*copy*")]


def failing(call: Any, number: int, code: int) -> Any:
    """Return a function whose call of this number fails with an error of the system."""
    calls: list[int] = []

    def fail(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) >= number:
            raise OSError(code, os.strerror(code))
        return call(*arguments)

    return fail


@pytest.mark.parametrize(
    ("module", "name", "number", "code"),
    [
        (os, "link", 2, errno.ENOSPC),
        (os, "link", 2, errno.EEXIST),
        (shutil, "copyfileobj", 2, errno.ENOSPC),
        (backup, "sync_directory", 1, errno.EIO),
    ],
    ids=["link", "exists meanwhile", "copy", "directory"],
)
async def test_a_backup_of_which_one_file_fails_can_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: Any, name: str, number: int, code: int
) -> None:
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None, run_id="login")
    with monkeypatch.context() as patch:
        if module is shutil:
            patch.setattr(os, "link", failing(os.link, 1, errno.EPERM))
        patch.setattr(module, name, failing(getattr(module, name), number, code))
        with pytest.raises(JournalError):
            back_up(tmp_path / "runs.db", tmp_path / "copy.db")
    assert not [*tmp_path.glob("*copy*")]
    assert len(back_up(tmp_path / "runs.db", tmp_path / "copy.db")) == 2


@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
async def test_a_file_system_without_links_gets_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None, run_id="login")
    monkeypatch.setattr(os, "link", failing(os.link, 1, code))
    written = back_up(tmp_path / "runs.db", tmp_path / "copy.db")
    assert {file.stat().st_mode & 0o777 for file in written} == {0o600}
    assert sorted(tmp_path.glob("*copy*")) == sorted(written)
    async with LocalEngine(tmp_path / "copy.db") as engine:
        assert await engine.run(job_of(IO, body), None, run_id="login") == {
            "token": "correct horse"
        }
    (tmp_path / "copy.db").unlink()
    monkeypatch.setattr(os.path, "lexists", lambda path: False)  # as if it came to exist meanwhile
    with pytest.raises(JournalError, match=r"copy.db.key exists"):
        back_up(tmp_path / "runs.db", tmp_path / "copy.db")
    assert (tmp_path / "copy.db.key").read_bytes() == (tmp_path / "runs.db.key").read_bytes()


def test_the_command_lists_the_copied_files(tmp_path: Path) -> None:
    commands = Commands(tmp_path, {"PYTHONDONTWRITEBYTECODE": "1"})
    commands.write(
        "jobs.py",
        "from integrate_runtime import IO, RunContext, job\n"
        "@job(id='j', version='1')\n"
        "async def j(payload: None, io: IO, ctx: RunContext) -> int:\n    return 7\n",
    )
    assert commands.run("run", "jobs:j", "--run-id", "r", "-q").out == "7\n"
    done = commands.run("backup", "copy.db")
    assert (done.code, done.err) == (0, "Copied runs.db to copy.db and copy.db.key.\n")
    assert commands.run("runs", "--db", "copy.db", "--json").json()[0]["run_id"] == "r"
    again = commands.run("backup", "copy.db")
    assert (again.code, again.out) == (2, "")
    assert "copy.db exists" in again.problem
    assert "Traceback" not in again.err


async def test_a_copy_without_its_key_cannot_be_executed(tmp_path: Path) -> None:
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(IO, body), None, run_id="login")
    back_up(tmp_path / "runs.db", tmp_path / "copy.db")
    (tmp_path / "copy.db.key").unlink()
    async with LocalEngine(tmp_path / "copy.db") as engine:
        with pytest.raises((JournalError, TaskFailed), match="key"):
            await engine.run(job_of(IO, body), None, run_id="login")
