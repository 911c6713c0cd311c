"""Journals that cannot be used: one clear error each, and an unchanged file."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import textwrap
from contextlib import closing
from itertools import takewhile
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest
from integrate_runtime import IO, JournalError, LocalEngine, RunNotFound, Status, Task
from integrate_runtime.engines.local.sqlite.schema import (
    APPLICATION_ID,
    MIGRATIONS,
    check_schema,
    migrate,
)

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[5]
TEMPORARY = Path(gettempdir())


async def greet(task: Task, io: Any) -> str:
    return "hello"


async def body(io: IO) -> str:
    return await io.run_task("greet", greet)


async def run(path: Path, run_id: str = "r") -> Any:
    async with LocalEngine(path) as engine:
        return await engine.run(job_of(IO, body), None, run_id=run_id)


async def test_the_file_and_its_companions_are_private(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, body), None)
        found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert {"runs.db", "runs.db-wal", "runs.db-shm", "runs.db.lock"} <= set(found)
    assert set(found.values()) == {0o600}


async def test_writes_reach_the_disk_before_they_count(path: Path) -> None:
    await run(path)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()


def another_programs(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE things (name TEXT)")
    connection.close()


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, today I learned about journals.\n" * 200)


def cut_off(path: Path) -> None:
    # At the end of the file is data, not the last page of the schema.
    with closing(sqlite3.connect(path)) as connection, connection:
        large = "('r', 'cancel', hex(zeroblob(8000)))"
        connection.execute(f"INSERT INTO requests (run_id, action, told) VALUES {large}")
    os.truncate(path, path.stat().st_size - 3000)


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 64] = b"\xff" * 64
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (newer, r"was written by a newer integrate-runtime \(schema \d+, this one knows \d+\)"),
        (another_programs, "is an SQLite database of another program"),
        (no_database, "it is not an SQLite database: use another path"),
        (cut_off, r"it is truncated \(\d+ of \d+ bytes\): restore a copy"),
        (damaged, "it is damaged: restore a copy, or move it away"),
    ],
)
async def test_an_unusable_file_is_left_unchanged(path: Path, harm: Any, message: str) -> None:
    await run(path)
    harm(path)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(JournalError, match=message) as caught:
            await run(path)
        assert str(path) in str(caught.value)
        assert path.read_bytes() == before


@pytest.mark.parametrize("harm", [newer, another_programs, no_database])
async def test_reading_an_unusable_file_is_an_error(path: Path, harm: Any) -> None:
    await run(path)
    harm(path)
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalError, match=r"runs\.db"):
            await engine.journal.runs()


async def test_reading_makes_no_file(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalError, match="There is no journal at"):
            await engine.journal.runs()
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "use",
    [
        lambda engine: engine.send("r", "x"),
        lambda engine: engine.approve("r", "x"),
        lambda engine: engine.approval("r", "x"),
        lambda engine: engine.retry("r", "x"),
        lambda engine: engine.cancel("r"),
        lambda engine: engine.resume("r"),
        lambda engine: engine.rerun("r"),
    ],
    ids=["send", "approve", "approval", "retry", "cancel", "resume", "rerun"],
)
async def test_no_run_is_found_before_there_is_a_journal(path: Path, use: Any) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(RunNotFound, match="There is no run 'r', as there is no journal at"):
            await use(engine)
    assert list(path.parent.iterdir()) == []


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="No such file or directory"):
        await run(tmp_path / "missing" / "runs.db")


SCRIPT = """
    import asyncio, codecs, os, resource, sys
    from integrate_runtime import IO, LocalEngine, RunContext, Task, job

    class Tools(IO):
        pass

    async def large(task: Task, io: Tools) -> str:
        return "x" * 200_000

    @job(id="large", version="1")
    async def large_job(payload: int, io: Tools, ctx: RunContext) -> int:
        for index in range(payload):
            await io.run_task(["t", index], large)
        return payload

    async def main() -> None:
        async with LocalEngine(sys.argv[1]) as engine:
            print(await engine.run(large_job, 20, run_id="r"))
"""


def run_script(path: Path, end: str) -> subprocess.CompletedProcess[str]:
    script = textwrap.dedent(SCRIPT) + textwrap.dedent(end)
    return subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True,
        text=True,
        cwd=path.parent,
        check=False,
    )


# Fills a disk of 2 MB and frees it again. If no file system can be mounted, as in many containers,
# a limit on the size of files takes its place.
A_DISK_OF_ITS_OWN = """
    mount -t tmpfs -o size=2m tmpfs disk || exit
    "$0" fill.py
    mount -o remount,size=64m disk
    "$0" go_on.py
"""
A_LIMIT_ON_FILES = """
    (ulimit -f 4000 && exec "$0" fill.py)
    "$0" go_on.py
"""
MOUNTING = ("unshare", "--mount", "--map-root-user", "sh", "-c")


def can_mount(folder: str) -> bool:
    command = [*MOUNTING, f"mount -t tmpfs -o size=2m tmpfs {folder}"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


FULL = {
    "a limit on files": (
        ("sh", "-c", A_LIMIT_ON_FILES),
        "check whether the disk is full or failing",
    ),
    **(
        {"a disk of its own": ((*MOUNTING, A_DISK_OF_ITS_OWN), "the disk is full: make room")}
        if can_mount(tempfile.gettempdir())
        else {}
    ),
}

GO_ON = """
    import sqlite3
    from contextlib import closing
    from integrate_runtime import TaskFailed
    from large import *

    async def main() -> None:
        async with LocalEngine("disk/runs.db") as engine:
            try:
                print(await (await engine.resume("r")).result())
            except TaskFailed as failed:  # in flight, it may have had its effect: a person decides
                assert failed.kind == "unknown_outcome"
                print(await (await engine.resume("r", repeat=[failed.key])).result())

    with closing(sqlite3.connect("disk/runs.db")) as connection:
        print(*connection.execute("PRAGMA integrity_check").fetchone())
        query = "SELECT count(*) FROM tasks WHERE status = 'completed'"
        print(*connection.execute(query).fetchone())
    asyncio.run(main())
"""


@pytest.mark.parametrize(("command", "message"), FULL.values(), ids=FULL)
def test_a_run_continues_after_a_full_disk(
    command: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "large.py").write_text(textwrap.dedent(SCRIPT))
    filling = (
        "import sys; sys.argv[1:] = ['disk/runs.db']; from large import *; asyncio.run(main())"
    )
    (tmp_path / "fill.py").write_text(filling)
    (tmp_path / "go_on.py").write_text(textwrap.dedent(GO_ON))
    done = subprocess.run(
        [*command, sys.executable], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    (last,) = [line for line in done.stderr.splitlines() if "JournalError" in line]
    assert last.startswith("integrate_runtime.base.errors.JournalError: The journal ")
    assert message in last
    whole, completed, result = done.stdout.split()
    assert (whole, result) == ("ok", "20")
    assert 0 < int(completed) < 20


def test_a_journal_from_before_journals_were_signed_is_refused(path: Path) -> None:
    asyncio.run(run(path))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE tasks DROP COLUMN stamp")
    with pytest.raises(JournalError, match="written before journals were signed"):
        asyncio.run(run(path))


def test_a_read_only_file_is_one_error(path: Path) -> None:
    asyncio.run(run(path))
    for beside in path.parent.iterdir():
        if os.geteuid() == 0:
            os.chown(beside, 65534, -1)
    path.chmod(0o444)
    path.parent.chmod(0o777)
    for folder in takewhile(lambda folder: folder != TEMPORARY, path.parent.parents):
        folder.chmod(0o755)
    before = path.read_bytes()
    # Root may write everything, so another user tries, with all modules imported before.
    end = """
        async def warm() -> None:
            async with LocalEngine(f"{sys.argv[1]}.warm") as engine:
                await engine.run(large_job, 1)

        codecs.lookup("ascii")  # imported like a module
        asyncio.run(warm())
        if os.geteuid() == 0:
            os.seteuid(65534)
        asyncio.run(main())
    """
    last = run_script(path, end).stderr.strip().splitlines()[-1]
    assert last == (
        f"integrate_runtime.base.errors.JournalError: The journal {path} cannot be used: it is "
        "read-only: make the file and its folder writable."
    )
    assert path.read_bytes() == before


async def test_two_engines_of_a_process_execute_runs(path: Path) -> None:
    async with LocalEngine(path) as first, LocalEngine(path) as second:
        await first.run(job_of(IO, body), None, run_id="r")
        assert await second.run(job_of(IO, body), None, run_id="other") == "hello"
        records = (await first.journal.runs()).items
        assert [record.status for record in records] == [Status.COMPLETED] * 2
    assert await run(path, "other") == "hello"


async def test_a_lock_ends_with_its_engine(path: Path) -> None:
    assert [await run(path, run_id) for run_id in "abc"] == ["hello"] * 3


def test_a_journal_of_an_earlier_version_is_brought_up_to_date(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, "it", MIGRATIONS)
    connection.execute("INSERT INTO secrets VALUES ('name', 'value')")
    later = (*MIGRATIONS, "ALTER TABLE runs ADD COLUMN note TEXT", "CREATE INDEX n ON runs (note)")
    migrate(connection, "it", later)
    assert check_schema(connection, "it", later) == len(later)
    assert connection.execute("SELECT value FROM secrets").fetchall() == [("value",)]
    assert connection.execute("SELECT note FROM runs").fetchall() == []
    migrate(connection, "it", later)  # nothing left to resume
    connection.close()


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, "it", MIGRATIONS)
    broken = (*MIGRATIONS, "ALTER TABLE runs ADD COLUMN note TEXT; CREATE TABLE runs (id)")
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, "it", broken)
    assert check_schema(connection, "it", MIGRATIONS) == len(MIGRATIONS)
    columns = {row[1] for row in connection.execute("PRAGMA table_info(runs)")}
    assert "note" not in columns
    connection.close()
