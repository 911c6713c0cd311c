"""Removal of finished runs, while others are executed."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    JournalInUse,
    LocalEngine,
    RunContext,
    RunNotFound,
    Status,
    Task,
    TaskFailed,
    job,
)
from integrate_runtime.engines.local.following import wait_for_end
from integrate_runtime.engines.local.prune import Pruned, count_expired, prune
from integrate_runtime.engines.local.requests import send_request
from integrate_runtime.engines.local.sqlite import pruning
from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
from integrate_runtime.engines.local.sqlite.removal import BELONGINGS, Expired, Removed
from integrate_runtime.engines.local.sqlite.space import file_size

from tests.runtime.engines.effects import PATIENCE
from tests.support.running import job_of
from tests.support.sample_jobs import ONCE, HeldJob, failing_job, status_of

pytestmark = pytest.mark.anyio

ENDED = (Status.COMPLETED, Status.FAILED, Status.CANCELLED)


async def leaf(task: Task, io: Any) -> str:
    return "leaf"


async def nested(task: Task, io: Any) -> str:
    found: str = await io.run_task("leaf", leaf)
    return found


async def three_tasks(io: IO) -> str:
    await io.run_task("nested", nested)
    return await io.run_task("leaf", leaf)


async def large(task: Task, io: Any) -> str:
    return "x" * 200_000


async def large_task(io: IO) -> None:
    await io.run_task("large", large)


JOB = job_of(IO, three_tasks)


def expired(
    *statuses: Status, before: datetime | None = None, job: str | None = None
) -> list[Expired]:
    """Return the selection of all runs that ended so until now."""
    end = before or datetime.now(UTC) + timedelta(seconds=1)
    return [Expired(status, end, job) for status in statuses or (Status.COMPLETED,)]


def remove(path: Path, selected: Sequence[Expired], *, vacuums: bool = False) -> Pruned:
    return prune(path, selected, lambda _: None, vacuums=vacuums)


def rows(path: Path) -> dict[str, int]:
    """Return the number of rows of each table that has any, apart from the journal's id."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        counts = {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for (name,) in tables
        }
    return {
        name: number
        for name, number in counts.items()
        if number and name not in ("secrets", "last_numbers")
    }


async def ids(engine: LocalEngine) -> list[str]:
    return [run.run_id for run in (await engine.journal.runs()).items]


async def test_only_finished_runs_of_the_status_and_age_are_removed(path: Path) -> None:
    held = HeldJob()
    async with LocalEngine(path, grace=timedelta()) as engine:
        await engine.run(JOB, None, run_id="done")
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="failed")
        await engine.start(held.job, None, run_id="cancelled")
        await engine.cancel("cancelled")
        await engine.start(held.job, None, run_id="interrupted")
        await held.begun.wait()
    held.begun.clear()
    async with LocalEngine(path, grace=timedelta()) as engine:
        await engine.start(held.job, None, run_id="running")
        await held.begun.wait()
        assert (
            remove(path, expired(*ENDED, before=datetime(2020, 1, 1, tzinfo=UTC))).removed.runs == 0
        )
        assert remove(path, expired(job="another")).removed.runs == 0
        assert count_expired(path, expired(job="test")) == Removed(1, 3)
        assert remove(path, expired(job="test")).removed == Removed(1, 3)
        assert await ids(engine) == ["running", "interrupted", "cancelled", "failed"]
        assert count_expired(path, expired(*ENDED)) == Removed(2, 2)
        assert remove(path, expired(*ENDED)).removed == Removed(2, 2)
        assert await ids(engine) == ["running", "interrupted"]
        assert await status_of(engine, "running") is Status.RUNNING


async def test_everything_that_belongs_to_a_run_goes_with_it(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO decisions SELECT id, 'x' FROM tasks WHERE status = 'failed'"
        )
        connection.execute(
            "INSERT INTO requests (run_id, action, told, answer) VALUES ('r', 'resume', 'x', '')"
        )
        log = ((1, number, "[]", 1, 1, 20, "text") for number in range(1, 101))
        columns = "run, number, task, attempt, at, level, text"
        connection.executemany(f"INSERT INTO logs ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", log)
        connection.execute(
            "INSERT INTO events (run, name, event_id, payload, at) VALUES (1, 'n', 'e', 'p', 1)"
        )
    owned = {"attempts": 1, "decisions": 1, "requests": 1, "logs": 100, "events": 1}
    assert rows(path) == {"runs": 1, "tasks": 2, **owned}
    assert remove(path, expired(*ENDED)).removed == Removed(1, 2)
    assert rows(path) == {}


def test_every_table_with_rows_of_runs_is_known_to_the_removal(path: Path) -> None:
    with closing(LocalEngine(path)._files.writing()._connection) as connection:
        columns = connection.execute(
            "SELECT tables.name, columns.name FROM sqlite_schema AS tables,"
            " pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"
            " AND columns.name IN ('run', 'task', 'run_id')"
            " AND tables.name NOT IN ('runs', 'tasks', 'removed_runs')"
        ).fetchall()
    assert {table for table, _ in columns} == {*BELONGINGS}
    assert {(table, key[0]) for table, key in BELONGINGS.items()} <= {*columns}


async def test_a_removal_that_was_cut_off_goes_on_where_it_stopped(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pruning, "_STEP_SECONDS", 0.0)  # each transaction makes one change

    class Killed(BaseException):
        pass

    def die(removed: Removed) -> None:
        raise Killed

    async with LocalEngine(path) as engine:
        await engine.run(JOB, None, run_id="r")
        with pytest.raises(Killed):
            prune(path, expired(), die)
        assert rows(path) == {"tasks": 3, "removed_runs": 1}  # nobody sees half a run
        assert await engine.journal.run("r") is None
        assert (await engine.journal.tasks("r")).items == ()
        await engine.run(JOB, None, run_id="r")  # a new run
        assert len((await engine.journal.tasks("r")).items) == 2
        before = datetime.now(UTC) - timedelta(days=1)
        assert remove(path, expired(before=before)).removed == Removed(0, 3)
    assert rows(path) == {"runs": 1, "tasks": 3}


async def test_the_id_of_a_removed_run_begins_a_new_run(path: Path) -> None:
    calls: list[str] = []

    async def step(task: Task, io: Any) -> int:
        calls.append(task.run_id)
        return len(calls)

    async def body(io: IO) -> int:
        return await io.run_task("step", step)

    counting = job_of(IO, body)
    async with LocalEngine(path) as engine:
        assert await engine.run(counting, None, run_id="r") == 1
        assert await engine.run(counting, None, run_id="r") == 1
        remove(path, expired())
        assert await engine.run(counting, None, run_id="r") == 2


async def test_numbers_of_removed_rows_are_not_used_again(path: Path) -> None:
    def numbers() -> list[tuple[int, ...]]:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute(
                "SELECT runs.id, min(tasks.id) FROM runs JOIN tasks ON tasks.run = runs.id"
            ).fetchall()

    for expected in ([(1, 1)], [(2, 4)], [(3, 7)]):
        async with LocalEngine(path) as engine:
            await engine.run(JOB, None, run_id="r")
        assert numbers() == expected
        remove(path, expired())


async def test_a_watcher_sees_new_runs_after_the_latest_ones_were_removed(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="old")
        changes = engine.journal.changes()
        first = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0)  # it has read what is there
        remove(path, expired(*ENDED))
        await engine.run(JOB, None, run_id="new")
        change = await asyncio.wait_for(first, PATIENCE)
        assert change.run_id == "new"


async def test_a_run_that_is_resumed_is_not_removed(path: Path) -> None:
    """The removal comes between the reading of a failed run and the beginning of its execution."""
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
        failed = engine._files.writing().run("r")
        assert failed is not None
        remove(path, expired(Status.FAILED))
        with pytest.raises(RunNotFound, match="was removed: start it again"):
            await engine._files.writing().begin_run(failed, "1", "module:job")
        await engine._files.writing().decide(1, [1], {2: "decision"}, datetime.now(UTC))
        with pytest.raises(RunNotFound):
            await engine.resume("r")
    assert rows(path) == {}


async def test_a_resumption_that_loses_the_race_ends_with_the_reason(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_run = SqliteJournal.begin_run

    async def removed_before(self: SqliteJournal, *arguments: Any) -> int:
        remove(path, expired(Status.FAILED))
        return await begin_run(self, *arguments)

    calls: list[str] = []

    async def fail(task: Task, io: Any) -> None:
        calls.append("called")
        raise ValueError("no")

    async def body(io: IO) -> None:
        await io.run_task("fail", fail, ONCE)

    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(job_of(IO, body), None, run_id="r")
        monkeypatch.setattr(SqliteJournal, "begin_run", removed_before)
        with pytest.raises(RunNotFound):
            await (await engine.resume("r")).result()
    assert calls == ["called"]
    assert rows(path) == {}


async def test_a_run_that_is_about_to_be_resumed_by_a_request_is_kept(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO requests (run_id, action, told) VALUES ('r', 'resume', '')")
    assert remove(path, expired(*ENDED)).removed.runs == 0
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE requests SET answer = ''")
    assert remove(path, expired(*ENDED)).removed.runs == 1


async def test_a_request_whose_run_is_removed_says_so(path: Path) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
        assert engine._worker is not None
        requests = engine._worker._requests
        assert requests is not None
        await requests.stop()  # nobody answers
        sending = asyncio.create_task(send_request(path, "r", "cancel", None, lambda: True))
        while "requests" not in rows(path):
            await asyncio.sleep(0.01)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE requests SET answer = ''")
            connection.execute("DELETE FROM requests")
        with pytest.raises(RunNotFound, match="was removed"):
            await sending


async def test_a_follower_of_a_run_that_is_removed_is_told(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await engine.run(JOB, None, run_id="r")
        remove(path, expired())
        with pytest.raises(RunNotFound):
            await wait_for_end(engine._files, engine._files.writing(), "r", until_free=False)
        with pytest.raises(RunNotFound):
            engine._files.result_of("r")


async def test_a_file_gets_smaller_while_it_is_in_use(path: Path) -> None:
    held = HeldJob()
    async with LocalEngine(path) as engine:
        await engine.run(JOB, None, run_id="first")
        small = file_size(path)
        for number in range(20):
            await engine.run(job_of(IO, large_task), None, run_id=f"large-{number}")
        handle = await engine.start(held.job, None, run_id="held")
        await held.begun.wait()
        pruned = remove(path, expired())
        assert pruned.bytes_before > 4_000_000
        assert (
            pruned.bytes_after == path.stat().st_size + path.with_name("runs.db-wal").stat().st_size
        )
        assert pruned.bytes_after <= small + 100_000
        assert pruned.returns_space
        held.go_on.set()
        assert await handle.result() == "done"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_a_file_of_an_older_version_returns_space_once_it_is_vacuumed(path: Path) -> None:
    held = HeldJob()
    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, large_task), None, run_id="r")
        await engine.run(JOB, None, run_id="kept")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA auto_vacuum = NONE")
        connection.execute("VACUUM")  # as files were before
    full = path.stat().st_size
    pruned = remove(path, expired(job="test", before=await ended(path, "kept")))
    assert pruned.removed.runs == 1
    assert (pruned.bytes_after, pruned.returns_space) == (full, False)
    async with LocalEngine(path) as engine:
        await engine.run(JOB, None, run_id="another")
        handle = await engine.start(held.job, None, run_id="held")
        await held.begun.wait()
        with pytest.raises(JournalInUse, match="'held' is being executed"):
            remove(path, expired(), vacuums=True)
        assert len(await ids(engine)) == 3  # nothing was removed
        held.go_on.set()
        await handle.result()
    vacuumed = remove(path, [], vacuums=True)
    assert vacuumed.returns_space
    assert vacuumed.bytes_after < full - 200_000
    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, large_task), None, run_id="r")
        assert await engine.run(JOB, None, run_id="kept") == "leaf"
    assert remove(path, expired()).bytes_after <= vacuumed.bytes_after


async def ended(path: Path, run_id: str) -> datetime:
    async with LocalEngine(path) as engine:
        run = await engine.journal.run(run_id)
    assert run is not None
    assert run.finished_at is not None
    return run.finished_at


async def test_runs_that_are_executed_meanwhile_complete(path: Path) -> None:
    """Runs are executed and removed side by side; each has its own result."""
    async with LocalEngine(path) as engine:
        await engine.run(JOB, None, run_id="first")
        removed = 0
        for number in range(5):
            jobs = [engine.run(JOB, None, run_id=f"{number}-{of}") for of in range(10)]
            results = asyncio.gather(*jobs)
            while not results.done():
                removed += (await asyncio.to_thread(remove, path, expired())).removed.runs
            assert await results == ["leaf"] * 10
        removed += remove(path, expired()).removed.runs
    assert removed == 51
    assert rows(path) == {}


@job(id="child", version="1")
async def child(payload: None, io: IO, ctx: RunContext) -> str:
    return await three_tasks(io)


@job(id="parent", version="1")
async def parent(payload: None, io: IO, ctx: RunContext) -> str:
    return await ctx.run("child", child, None)


async def test_a_child_run_is_kept_and_removed_with_its_parent(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await engine.run(parent, None, run_id="parent")
        assert len(await ids(engine)) == 2
        assert remove(path, expired(job="child")).removed.runs == 0
        assert count_expired(path, expired(job="parent")) == Removed(2, 4)
        assert remove(path, expired(job="parent")).removed == Removed(2, 4)
    assert rows(path) == {}
