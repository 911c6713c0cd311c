"""A damaged row is named, and all other rows are still read."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, IntegrationError, InvalidPage, LocalEngine, Property, Status, Task

from tests.support.running import job_of

pytestmark = pytest.mark.anyio


async def greet(task: Task, io: Any) -> str:
    task.output_properties.append(Property("Said", "hello"))
    return "hello"


async def outer(task: Task, io: Any) -> str:
    greeting: str = await io.run_task("inner", greet)
    return greeting


async def body(io: IO) -> str:
    await io.run_task("outer", outer)
    return await io.run_task("greet", greet)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    async with LocalEngine(tmp_path / "runs.db") as engine:
        for run_id in ("first", "second", "third"):
            await engine.run(job_of(IO, body), None, run_id=run_id)
    return tmp_path / "runs.db"


@pytest.fixture
async def engine(path: Path) -> AsyncIterator[LocalEngine]:
    async with LocalEngine(path) as opened:
        yield opened


def harm(path: Path, table: str, column: str, value: str) -> None:
    where = "run_id = 'second'"
    if table == "tasks":
        where = """run = (SELECT id FROM runs WHERE run_id = 'second') AND key = '"greet"'"""
    with closing(sqlite3.connect(path)) as connection, connection:
        changed = connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {where}")
        assert changed.rowcount == 1


RUNS = [
    ("status", "'perhaps'"),
    ("status", "'unknown'"),
    ("status", "x'00ff'"),
    ("connections", "'{'"),
    ("connections", "'[1]'"),
    ("connections", """'{"github": 7}'"""),
    ("connections", "x'00'"),
    ("error", "'{'"),
    ("error", "'{}'"),
    ("error", """'{"type": 1, "message": "m", "attempts": 1}'"""),
    ("error", """'{"type": "t", "message": "m", "attempts": 1, "more": 1}'"""),
    ("started_at", "'noon'"),
    ("finished_at", "9223372036854775807"),
    ("executions", "'many'"),
    ("job_id", "x'ff'"),
    ("job_version", "CAST(x'ff' AS TEXT)"),
]


@pytest.mark.parametrize(("column", "value"), RUNS)
async def test_a_damaged_run_hides_no_other(
    path: Path, engine: LocalEngine, column: str, value: str
) -> None:
    harm(path, "runs", column, value)
    listed = (await engine.journal.runs()).items
    assert [(run.run_id, run.damaged) for run in listed] == [
        ("third", ()),
        ("second", (column,)),
        ("first", ()),
    ]
    alone = await engine.journal.run("second")
    assert alone is not None
    assert alone.damaged == (column,)
    assert (alone.status is Status.UNKNOWN) is (column == "status")
    assert alone.result == "hello"


@pytest.mark.parametrize("column", ["payload", "result"])
async def test_a_damaged_value_of_a_run(path: Path, engine: LocalEngine, column: str) -> None:
    harm(path, "runs", column, "'{'")
    run = await engine.journal.run("second")
    assert run is not None
    assert (run.damaged, getattr(run, column)) == ((column,), None)


async def test_an_unknown_status_is_a_filter(path: Path, engine: LocalEngine) -> None:
    harm(path, "runs", "status", "'perhaps'")
    found = await engine.journal.runs(status=Status.UNKNOWN)
    assert [run.run_id for run in found.items] == ["second"]
    found = await engine.journal.runs(status=Status.COMPLETED)
    assert [run.run_id for run in found.items] == ["third", "first"]


TASKS = [
    ("status", "'perhaps'"),
    ("kind", "'perhaps'"),
    ("properties", "'{'"),
    ("properties", "'[[1, 2, 3, 4]]'"),
    ("properties", """'[["Label", "text", 7, null]]'"""),
    ("output_properties", "'7'"),
    ("error", "'[[[['"),
    ("error", """'{"type": "t", "message": ["m"], "attempts": 1}'"""),
    ("name", "x'ff'"),
    ("name", "CAST(x'ff' AS TEXT)"),
    ("icon", "x'ff'"),
    ("attempts", "'many'"),
    ("started_at", "'noon'"),
    ("retry_at", "'noon'"),
]
OF_ONE_TASK = [("params", "'{'"), ("params", "'[]'"), ("output", "'{'"), ("file", "x'ff'")]


@pytest.mark.parametrize(("column", "value"), TASKS)
async def test_a_damaged_task_hides_no_other(
    path: Path, engine: LocalEngine, column: str, value: str
) -> None:
    harm(path, "tasks", column, value)
    outer, greeted = (await engine.journal.tasks("second")).items
    assert (outer.damaged, greeted.damaged) == ((), (column,))
    assert (greeted.status is Status.UNKNOWN) is (column == "status")
    if column != "output_properties":
        assert Property("Said", "hello") in greeted.properties


@pytest.mark.parametrize(("column", "value"), [*TASKS, *OF_ONE_TASK])
async def test_a_damaged_task_is_shown_with_the_rest_of_it(
    path: Path, engine: LocalEngine, column: str, value: str
) -> None:
    harm(path, "tasks", column, value)
    task = await engine.journal.task("second", ("greet",))
    assert task is not None
    assert task.damaged == (column,)
    assert (task.output == "hello") is (column != "output")


@pytest.mark.parametrize("value", ["'{'", "'7'", "'[{}]'", "x'ff'"])
async def test_a_damaged_key(path: Path, engine: LocalEngine, value: str) -> None:
    harm(path, "tasks", "key", value)
    outer, damaged = (await engine.journal.tasks("second")).items
    assert (outer.path, damaged.damaged) == (("outer",), ("key",))


async def test_changes_tell_of_a_damaged_run_and_of_the_next(
    path: Path, engine: LocalEngine
) -> None:
    changes = engine.journal.changes()
    following = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0)  # the watch has read the current rows
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO runs (run_id, job_id, job_version, entry, status, payload,"
            " connections, started_at) VALUES ('bad', 'j', '1', 'e', 'perhaps', '1', '{', 0)"
        )
        connection.execute(
            "INSERT INTO runs (run_id, job_id, job_version, entry, status, payload,"
            " connections, started_at) VALUES ('good', 'j', '1', 'e', 'failed', '1', '{}', 0)"
        )
    bad, good = await following, await anext(changes)
    assert (bad.run_id, bad.status) == ("bad", Status.UNKNOWN)
    assert (good.run_id, good.status) == ("good", Status.FAILED)


@pytest.mark.parametrize("limit", [0, -1, -(10**20)])
async def test_a_page_holds_at_least_one(engine: LocalEngine, limit: int) -> None:
    for reading in (engine.journal.runs(limit=limit), engine.journal.tasks("first", limit=limit)):
        with pytest.raises(InvalidPage, match="at least 1"):
            await reading


@pytest.mark.parametrize("limit", [2**63 - 1, 2**63, 10**30])
async def test_a_huge_limit_is_accepted(engine: LocalEngine, limit: int) -> None:
    assert len((await engine.journal.runs(limit=limit)).items) == 3
    assert len((await engine.journal.tasks("first", limit=limit)).items) == 2


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "-1", "+1", " 1", "1\n", "1_000", "\uff11\uff12", "1.0", "01", "9" * 19, "9" * 5000],
)
async def test_an_invalid_cursor_is_refused(engine: LocalEngine, cursor: str) -> None:
    for reading in (
        engine.journal.runs(cursor=cursor),
        engine.journal.tasks("first", cursor=cursor),
    ):
        with pytest.raises(InvalidPage, match="is not a cursor") as caught:
            await reading
        assert len(str(caught.value)) < 200
    assert issubclass(InvalidPage, IntegrationError)


async def test_pages_lead_to_every_run(engine: LocalEngine) -> None:
    first = await engine.journal.runs(limit=2)
    second = await engine.journal.runs(limit=2, cursor=first.cursor)
    assert [run.run_id for run in (*first.items, *second.items)] == ["third", "second", "first"]
    assert second.cursor is None
