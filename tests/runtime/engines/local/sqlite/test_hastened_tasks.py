"""Requests to try a task now, beside the process that executes its run."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, LocalEngine, Retry, Status, TaskOptions
from integrate_runtime.engines.local.sqlite.file import open_for_writing
from integrate_runtime.engines.local.sqlite.group_commit import GroupCommit
from integrate_runtime.engines.local.sqlite.hastened_tasks import HastenedTasks
from integrate_runtime.engines.local.sqlite.loop_yield import LoopYield

from tests.support.running import job_of
from tests.support.sample_jobs import status_of

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 3, 1, tzinfo=UTC)
BEGUN = "UPDATE tasks SET status = 'running', attempts = attempts + 1"
BEGUN_AND_FAILED = "UPDATE tasks SET attempts = attempts + 1"
CANCELLED = "UPDATE tasks SET status = 'cancelled'"


class Commits(GroupCommit):
    """A writer after which another process writes, before anything else is read."""

    then: str

    async def write(self, *statements: Any) -> None:
        await super().write(*statements)
        await super().write((self.then, ()), ("DELETE FROM hastened", ()))


@pytest.fixture
async def waiting(path: Path) -> Path:
    """A journal with a task that waits for its next attempt."""

    async def fail(task: Any, io: Any) -> None:
        raise OSError("not now")

    async def body(io: Any) -> None:
        options = TaskOptions(retry=Retry(min_delay=3600, max_delay=3600))
        await io.run_task("task", fail, task_options=options)

    async with LocalEngine(path) as engine:
        await engine.start(job_of(IO, body), None, run_id="r")
        while await status_of(engine) is not Status.WAITING:
            await asyncio.sleep(0.01)
    return path


@pytest.fixture
def connection(waiting: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_for_writing(waiting)) as connection:
        yield connection


@pytest.mark.parametrize(
    ("then", "expected"), [(BEGUN, True), (BEGUN_AND_FAILED, True), (CANCELLED, False)]
)
async def test_a_request_that_another_process_took_at_once_was_in_time(
    then: str, expected: bool, connection: sqlite3.Connection, path: Path
) -> None:
    commits = Commits(connection, path, LoopYield())
    commits.then = then

    def select(query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        return connection.execute(query, values).fetchall()

    tasks = HastenedTasks(select, commits, is_shared=True)
    assert await tasks.add(1, NOW) is expected
