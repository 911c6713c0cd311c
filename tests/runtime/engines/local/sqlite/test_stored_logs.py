"""Log lines in the journal's file: when they are written, and what a damaged one does."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, LocalEngine, LogRecord, RunContext, Task, job

pytestmark = pytest.mark.anyio

stops: list[str] = []
"""Reasons for which the job stops before its end."""


async def greet(task: Task, io: Any) -> str:
    return "hello"


@job(id="talking", version="1")
async def talking(payload: int, io: IO, ctx: RunContext) -> str:
    for number in range(3):
        ctx.logger.info("line %d", number)
    await io.run_task("greet", greet)
    if stops:
        raise RuntimeError(stops.pop())
    ctx.logger.info("line 3")
    return "x" * payload


async def lines(path: Path, **query: Any) -> tuple[LogRecord, ...]:
    return (await LocalEngine(path).journal.logs("r", **query)).items


def execute(path: Path, statement: str) -> int:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).rowcount


@pytest.mark.parametrize("size", [10, 3_000_000])
async def test_lines_are_stored_by_the_end_of_their_run(path: Path, size: int) -> None:
    before = datetime.now(UTC)
    async with LocalEngine(path) as engine:
        await engine.run(talking, size, run_id="r")
        found = await lines(path)  # as another process reads them
    assert [line.text for line in found] == [f"line {number}" for number in range(4)]
    assert {(line.run_id, line.path, line.attempt, line.level) for line in found} == {
        ("r", (), 1, 20)
    }
    assert all(before <= line.at <= datetime.now(UTC) for line in found)


async def test_pages_follow_each_other(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await engine.run(talking, 1, run_id="r")
        first = await engine.journal.logs("r", limit=3)
        second = await engine.journal.logs("r", limit=3, cursor=first.cursor)
        assert (await engine.journal.logs("other")).items == ()
    assert [len(page.items) for page in (first, second)] == [3, 1]
    assert second.cursor is None


async def test_a_line_of_a_long_attempt_is_read_by_others_meanwhile(path: Path) -> None:
    is_read = asyncio.Event()

    @job(id="long", version="1")
    async def long(payload: None, io: IO, ctx: RunContext) -> None:
        async def work(task: Task, io: IO) -> None:
            ctx.logger.info("half of it is done")
            await is_read.wait()

        await io.run_task("work", work)

    async with LocalEngine(path) as engine:
        handle = await engine.start(long, None, run_id="r")
        while not (found := await lines(path)):
            await asyncio.sleep(0.01)
        is_read.set()
        await handle.result()
    assert [(line.path, line.text) for line in found] == [(("work",), "half of it is done")]


async def test_a_line_has_no_commit_of_its_own() -> None:
    async with LocalEngine() as engine:
        await engine.run(talking, 1, run_id="quiet")
        writer: Any = engine._worker
        statements: list[str] = []
        writer._journal._connection.set_trace_callback(statements.append)
        await engine.run(talking, 1, run_id="r")
    commits = [text for text in statements if text == "COMMIT"]
    inserted = [text for text in statements if "INTO logs" in text]
    assert len(inserted) == 4
    # With the begin of the task, and with the end of the run.
    assert len(commits) == 2


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("task", "'{'"),
        ("task", "'[{}]'"),
        ("attempt", "'second'"),
        ("at", "'noon'"),
        ("level", "'high'"),
        ("text", "x'ff'"),
        ("text", "CAST(x'ff' AS TEXT)"),
    ],
)
async def test_a_damaged_line_hides_no_other(path: Path, column: str, value: str) -> None:
    stops.append("for now")
    async with LocalEngine(path) as engine:
        with pytest.raises(RuntimeError):
            await engine.run(talking, 1, run_id="r")
    assert execute(path, f"UPDATE logs SET {column} = {value} WHERE number = 2") == 1
    damaged = [line.damaged for line in await lines(path)]
    assert damaged == [(), (column,), ()]
    async with LocalEngine(path) as engine:
        await engine.run(talking, 1, run_id="r")
    assert [line.text for line in await lines(path)][3:] == ["line 3"]


async def test_a_removed_or_changed_line_is_logged_again(path: Path) -> None:
    stops.append("for now")
    async with LocalEngine(path) as engine:
        with pytest.raises(RuntimeError):
            await engine.run(talking, 1, run_id="r")
    execute(path, "DELETE FROM logs WHERE number = 1")
    execute(path, "UPDATE logs SET fingerprint = 'text' WHERE number = 2")
    execute(path, "UPDATE logs SET text = 'edited' WHERE number = 3")
    async with LocalEngine(path) as engine:
        await engine.run(talking, 1, run_id="r")
    texts = [line.text for line in await lines(path)]
    assert texts == ["line 1", "edited", "line 0", "line 1", "line 3"]


async def test_a_number_is_an_integer(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await engine.run(talking, 1, run_id="r")
    with pytest.raises(sqlite3.IntegrityError):
        execute(path, "UPDATE logs SET number = 'seven' WHERE number = 2")
