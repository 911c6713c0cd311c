"""Time of a page of runs in a journal of a million.

    .venv/bin/python -m benchmarks.listing [runs]

A process executes the journal, whose runs are written by SQL: one in 1,000 sleeps, one in 10,000
calls something, and the others have ended. Each query reads a page of 50 runs with all that
``integrate runs`` shows, and the table has the medians of 50 queries.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from integrate_runtime import IO, Journal, LocalEngine, RunContext, Status, Task, job

RUNS = 1_000_000
_SMALL = 1_000
_JOBS = 199
_ROUNDS = 50
_FILTERS: Mapping[str, dict[str, Any]] = {
    "none": {},
    "job": {"job": "job-7"},
    **{f"status {status.value}": {"status": status} for status in Status},
    "status failed, and job": {"status": Status.FAILED, "job": "job-7"},
    "status waiting, and job": {"status": Status.WAITING, "job": "job-7"},
}

_ROWS = f"""
WITH RECURSIVE numbers (number) AS (
    SELECT 3 UNION ALL SELECT number + 1 FROM numbers WHERE number < ?
)
INSERT INTO runs (id, run_id, job_id, job_version, entry, status, payload, connections, started_at,
    finished_at, executions)
SELECT number, 'run-' || number, 'job-' || (number * 7919 % {_JOBS}), job_version, entry,
    CASE WHEN number % 1000 = 500 OR number % 10000 = 9 THEN 'running'
        WHEN number % 100 = 1 THEN 'failed' WHEN number % 100 = 2 THEN 'interrupted'
        WHEN number % 100 = 3 THEN 'cancelled' ELSE 'completed' END,
    payload, connections, started_at + number, started_at + number + 1, 1
FROM numbers JOIN runs ON runs.id = CASE WHEN number % 1000 = 500 THEN 1 ELSE 2 END
"""
_TASKS = """
INSERT INTO tasks SELECT {} FROM tasks JOIN runs ON runs.id > 2 AND runs.status = 'running'
    AND tasks.run = CASE WHEN runs.id % 1000 = 500 THEN 1 ELSE 2 END
"""


class Tools(IO):
    """An IO without integrations."""


async def hang(task: Task, io: Any) -> None:
    """Call something that does not answer."""
    await asyncio.Event().wait()


@job(id="sleeps", version="1")
async def sleeps(payload: None, io: Tools, ctx: RunContext) -> None:
    """Sleep for a day."""
    await ctx.sleep("reminder", timedelta(days=1))


@job(id="calls", version="1")
async def calls(payload: None, io: Tools, ctx: RunContext) -> None:
    """Call something."""
    await io.run_task("call", hang)


async def main() -> None:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    columns: list[dict[str, tuple[float, float]]] = []
    for count in (_SMALL, runs):
        with tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as folder:
            path = Path(folder) / "runs.db"
            async with LocalEngine(path, grace=0) as engine:
                await fill(engine, path, count)
                columns.append(
                    {name: await times(engine.journal, count, name) for name in _FILTERS}
                )
    print(f"\nMilliseconds for a page of 50 runs, medians of {_ROUNDS} queries\n")
    head = "first of {0:,} | middle of {0:,}"
    print(f"| filter | {' | '.join(head.format(count) for count in (_SMALL, runs))} |")
    print(f"| --- |{' ---: |' * 4}")
    for name in _FILTERS:
        values = [value for column in columns for value in column[name]]
        print(f"| {name} | {' | '.join(f'{value:.2f}' for value in values)} |")


async def fill(engine: LocalEngine, path: Path, runs: int) -> None:
    """Execute two runs, and write the others by SQL as copies of them."""
    for started in (sleeps, calls):
        await engine.start(started, None)
    while len((await engine.journal.runs(status=Status.WAITING)).items) != 1:
        await asyncio.sleep(0.01)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_ROWS, (runs,))
        names = [row[1] for row in connection.execute("PRAGMA table_info(tasks)")]
        copied = {"id": "2 + runs.id", "run": "runs.id"}
        connection.execute(_TASKS.format(", ".join(copied.get(n, f"tasks.{n}") for n in names)))


async def times(journal: Journal, runs: int, name: str) -> tuple[float, float]:
    """Return the milliseconds for the first page, and for one in the middle of the journal."""
    return (await _time(journal, name, None), await _time(journal, name, str(runs // 2)))


async def _time(journal: Journal, name: str, cursor: str | None) -> float:
    measured: list[float] = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        await journal.runs(limit=50, cursor=cursor, **_FILTERS[name])
        measured.append(time.perf_counter() - started)
    return statistics.median(measured) * 1e3


if __name__ == "__main__":
    asyncio.run(main())
