"""Inspection of a whole journal: what it finds is what an execution or a reader would stop at."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    Integration,
    JournalError,
    LocalEngine,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.check import inspecting
from integrate_runtime.engines.local.prune import prune
from integrate_runtime.engines.local.sqlite import ticks
from integrate_runtime.engines.local.sqlite.inspection import Damage
from integrate_runtime.engines.local.sqlite.removal import Expired

from tests.support.sample_jobs import ONCE

pytestmark = pytest.mark.anyio


async def credential(key: str) -> str:
    return "credential"


class Tools(IO):
    shop = Integration[str](connections=credential, client=lambda given: given["token"])


async def issue(client: str, task: Task, io: Tools) -> dict[str, str]:
    return {"token": "session-0123456789abcdef", "title": "a title"}


async def outer(task: Task, io: Tools) -> str:
    await io.shop.run_task("issue", issue, TaskOptions(name="Issue"))
    return "outer"


async def lost(task: Task, io: Tools) -> str:
    raise ConnectionResetError("the connection was lost")


@job(id="shop", version="1")
async def shop(payload: dict[str, str], io: Tools, ctx: RunContext) -> str:
    """End with a task in doubt, unless the payload says otherwise."""
    await io.run_task("outer", outer)
    if payload["ends"] == "failed":
        await io.run_task("pay", lost, ONCE)
    return "done"


@pytest.fixture
async def db(path: Path) -> Path:
    """Return a journal with a failed run, number 1, and a completed one, number 2."""
    connections = {"shop": "user-42"}
    async with LocalEngine(path) as engine:
        failing = {"ends": "failed", "password": "correct horse"}
        with pytest.raises(TaskFailed):
            await engine.run(shop, failing, run_id="open", connections=connections)
        completing = {"ends": "completed", "password": "correct horse"}
        await engine.run(shop, completing, run_id="done", connections=connections)
    return path


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount == 1


def damages(path: Path) -> list[Damage]:
    with inspecting(path, lambda: None) as inspection:
        return [*inspection.damages()]


def line_of_log(path: Path) -> None:
    """Add a line to the log of the first run, whose time is damaged."""
    columns = "run, number, task, attempt, at, level, text"
    change(path, f"INSERT INTO logs ({columns}) VALUES (1, 1, '[]', 1, 'noon', 20, 'text')")


def found(path: Path) -> list[tuple[str | None, tuple[Any, ...], str]]:
    return [(damage.run_id, damage.path, damage.column) for damage in damages(path)]


OUTER, ISSUE, PAY = ("outer",), ("outer", "issue"), ("pay",)
BLOCKED_RUN = "The run is neither continued nor cancelled"
BLOCKED_TASK = "The run stops with an error when it comes to this task"
SHOWN = "People see a stand-in for it"
COMPLETED = "as the run has completed"

DAMAGE: list[tuple[str, str | None, tuple[str, ...], str, str]] = [
    # what is changed, and where damage is found: run, task, column, beginning of the consequence
    ("runs SET payload = 'x' WHERE id = 1", "open", (), "payload", BLOCKED_RUN),
    ("runs SET payload = x'80' WHERE id = 1", "open", (), "payload", BLOCKED_RUN),
    ("runs SET entry = 'evil:job' WHERE id = 1", "open", (), "entry", BLOCKED_RUN),
    ("runs SET status = 'perhaps' WHERE id = 1", "open", (), "status", BLOCKED_RUN),
    ("runs SET status = 'running' WHERE id = 2", "done", (), "status", BLOCKED_RUN),
    ("runs SET result = 'x' WHERE id = 2", "done", (), "result", BLOCKED_RUN),
    ("runs SET executions = 0 WHERE id = 1", "open", (), "executions", BLOCKED_RUN),
    ("runs SET started_at = 'noon' WHERE id = 1", "open", (), "started_at", BLOCKED_RUN),
    ("runs SET error = '{' WHERE id = 1", "open", (), "error", SHOWN),
    ("runs SET finished_at = NULL WHERE id = 2", "done", (), "finished_at", "is not removed"),
    ("tasks SET output = replace(output, 'a title', 'b title') WHERE id = 2",
     "open", ISSUE, "output", BLOCKED_TASK),
    ("tasks SET output = replace(output, 'v1.', 'v2.') WHERE id = 2",
     "open", ISSUE, "output", BLOCKED_TASK),
    ("tasks SET output = NULL WHERE id = 2", "open", ISSUE, "output", BLOCKED_TASK),
    ("tasks SET status = 'running' WHERE id = 2", "open", ISSUE, "status", BLOCKED_TASK),
    ("tasks SET status = x'80' WHERE id = 2", "open", ISSUE, "status", BLOCKED_TASK),
    ("tasks SET kind = 'failed' WHERE id = 3", "open", PAY, "failure", BLOCKED_TASK),
    ("tasks SET kind = NULL WHERE id = 3", "open", PAY, "failure", BLOCKED_TASK),
    ("tasks SET error = replace(error, 'lost', 'kept') WHERE id = 3",
     "open", PAY, "failure", BLOCKED_TASK),
    ("tasks SET abandoned = 'x' WHERE id = 3", "open", PAY, "abandonment", BLOCKED_TASK),
    ("tasks SET fingerprint = 'x' WHERE id = 3", "open", PAY, "fingerprint", BLOCKED_TASK),
    ("tasks SET parent = 5 WHERE id = 2", "open", (), "parent", BLOCKED_TASK),
    ("tasks SET key = '{' WHERE id = 3", "open", (), "key or the parent of a task", BLOCKED_TASK),
    ("tasks SET name = x'80' WHERE id = 2", "open", ISSUE, "name", SHOWN),
    ("tasks SET params = '[' WHERE id = 2", "open", ISSUE, "params", SHOWN),
    ("tasks SET properties = '[1]' WHERE id = 2", "open", ISSUE, "properties", SHOWN),
    ("tasks SET run = 77 WHERE id = 3", None, (), "task 3", "Nobody reads it"),
    ("tasks SET output = 'x' WHERE id = 5", "done", ISSUE, "output", COMPLETED),
    ("attempts SET error = '{' WHERE task = 3", "open", PAY, "history", SHOWN),
    ("attempts SET task = 77 WHERE task = 3",
     None, (), "data in the table of attempts", "Nobody reads it"),
]  # fmt: skip


async def test_a_journal_without_damage(db: Path) -> None:
    with inspecting(db, lambda: None) as inspection:
        assert [*inspection.damages()] == []
        assert (inspection.runs, inspection.tasks) == (2, 5)


@pytest.mark.parametrize(
    ("changed", "run_id", "task", "column", "consequence"), DAMAGE, ids=[row[0] for row in DAMAGE]
)
async def test_damage_is_found_with_its_place_and_consequence(
    db: Path, changed: str, run_id: str | None, task: tuple[str, ...], column: str, consequence: str
) -> None:
    change(db, f"UPDATE {changed}")
    (damage,) = damages(db)
    assert (damage.run_id, damage.path, damage.column) == (run_id, task, column)
    assert consequence in damage.consequence
    assert damage.remedy


async def test_each_damage_of_a_row_is_found(db: Path) -> None:
    change(db, "UPDATE runs SET payload = 'x', error = '{' WHERE id = 1")
    change(db, "UPDATE tasks SET output = 'x', abandoned = 'x', name = x'80' WHERE id = 2")
    change(db, "UPDATE tasks SET kind = 'failed', params = '[' WHERE id = 3")
    change(db, "UPDATE tasks SET attempts = 'many' WHERE id = 1")
    assert found(db) == [
        ("open", (), "payload"),
        ("open", (), "error"),
        ("open", OUTER, "progress"),
        ("open", OUTER, "attempts"),
        ("open", ISSUE, "abandonment"),
        ("open", ISSUE, "name"),
        ("open", ISSUE, "output"),
        ("open", PAY, "failure"),
        ("open", PAY, "params"),
    ]


async def test_a_damaged_line_of_the_log_is_found(db: Path) -> None:
    line_of_log(db)
    assert found(db) == [("open", (), "at of line 1 of the log")]
    change(db, "UPDATE logs SET run = 77")
    assert found(db) == [(None, (), "data in the table of logs")]


async def test_a_damaged_event_is_found(db: Path) -> None:
    columns = "run, name, event_id, payload, at"
    change(db, f"INSERT INTO events ({columns}) VALUES (1, '\"approved\"', 'e', 'x', 1)")
    assert found(db) == [("open", (), "event")]
    change(db, "UPDATE events SET run = 77")
    assert found(db) == [(None, (), "data in the table of events")]


async def test_decisions_and_open_requests_are_verified(db: Path) -> None:
    change(db, "INSERT INTO decisions VALUES (3, 'x')")
    change(db, "INSERT INTO decisions VALUES (77, 'x')")
    change(db, "INSERT INTO requests (run_id, action, told) VALUES ('open', 'resume', 'x')")
    assert found(db) == [
        ("open", PAY, "decision"),
        ("open", (), "request"),
        (None, (), "data in the table of decisions"),
    ]


async def test_a_damaged_file_is_damage_and_the_rest_is_read(db: Path) -> None:
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'tasks_by_key'"
        ).fetchone()
    content = bytearray(db.read_bytes())
    start = (page - 1) * 4096
    content[start + 200 : start + 4096] = bytes(3896)
    db.write_bytes(content)
    columns = [damage.column for damage in damages(db)]
    assert columns[0] == "file"


async def test_a_missing_key_is_named_and_no_new_one_is_made(db: Path) -> None:
    key = db.with_name("runs.db.key")
    key.unlink()
    (damage,) = damages(db)
    assert damage.column.startswith("key ")
    assert damage.problem.startswith("is missing")
    assert not key.exists()


async def test_a_journal_that_lost_its_id(db: Path) -> None:
    change(db, "DELETE FROM secrets")
    assert found(db) == [(None, (), "id of the journal")]


async def test_a_journal_that_cannot_be_read_is_an_error(path: Path) -> None:
    with pytest.raises(JournalError, match="There is no journal"), inspecting(path, lambda: None):
        pass
    path.write_bytes(b"text" * 1000)
    path.chmod(0o600)
    with pytest.raises(JournalError, match="not an SQLite database"):
        damages(path)


async def test_an_interruption_is_no_damage(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ticks, "_INSTRUCTIONS", 10)
    with inspecting(db, interrupt) as inspection, pytest.raises(KeyboardInterrupt):
        list(inspection.damages())


async def test_a_journal_in_use_has_no_damage(db: Path) -> None:
    """Runs are executed and removed while the journal is inspected."""

    async def work(engine: LocalEngine) -> None:
        for number in range(20):
            payload, connections = {"ends": "completed"}, {"shop": "user-42"}
            await engine.run(shop, payload, run_id=f"r{number}", connections=connections)
            expired = [Expired(Status.COMPLETED, datetime.now(UTC) + timedelta(seconds=1))]
            await asyncio.to_thread(prune, db, expired, lambda _: None)

    inspections = 0
    async with LocalEngine(db) as engine:
        working = asyncio.create_task(work(engine))
        while not working.done():
            assert await asyncio.to_thread(damages, db) == []
            inspections += 1
        await working
    assert inspections > 1
