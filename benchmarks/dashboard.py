"""Time of the dashboard's pages on a large journal.

    .venv/bin/python benchmarks/dashboard.py [--runs 100000] [--tasks 100000]
    .venv/bin/python -m benchmarks.dashboard_live

A few runs are executed, and rows of theirs are copied until the journal is large. The other command
measures live updates in a browser, and what they cost the job.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import httpx
from integrate_runtime import (
    IO,
    LocalEngine,
    Retry,
    RunContext,
    Task,
    TaskOptions,
    job,
)
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context

_REPEATS = 40
_MEDIUM = 1_000
_GROUPS, _GROUP_SIZE = 20, 50
_QUICK = TaskOptions(retry=Retry(limit=2, min_delay=timedelta(milliseconds=1)))


async def step(task: Task, io: IO) -> dict[str, str]:
    return {"text": "x" * 500}


async def flaky(task: Task, io: IO) -> dict[str, str]:
    if task.attempt == 1:
        raise LookupError("not yet")
    return await step(task, io)


async def group(task: Task, io: IO) -> None:
    for number in range(_GROUP_SIZE):
        await io.run_task(["step", number], flaky if number % 10 == 0 else step, _QUICK)


@job(id="groups", version="1")
async def groups(payload: int, io: IO, ctx: RunContext) -> None:
    for number in range(payload):
        await io.run_task(["group", number], group, TaskOptions(name="Group"))


@job(id="steps", version="1")
async def steps(payload: int, io: IO, ctx: RunContext) -> None:
    for number in range(payload):
        await io.run_task(["step", number], step)


def copy_rows(path: Path, runs: int, tasks: int) -> None:
    """Copy the run ``small`` many times, and give ``medium`` and ``large`` many tasks."""
    with sqlite3.connect(path) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(runs)")]
        kept = ", ".join(name for name in columns if name not in ("id", "run_id"))
        connection.execute(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            f" INSERT INTO runs (run_id, {kept}) SELECT 'copy-' || i, {kept} FROM n, runs"
            " WHERE run_id = 'small'",
            (runs,),
        )
        columns = [row[1] for row in connection.execute("PRAGMA table_info(tasks)")]
        kept = ", ".join(name for name in columns if name not in ("id", "key"))
        for run_id, count in (("medium", _MEDIUM), ("large", tasks)):
            connection.execute(
                f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                f" INSERT INTO tasks (key, {kept}) SELECT '[\"copy\",' || i || ']', {kept}"
                " FROM n, (SELECT * FROM tasks WHERE run = (SELECT id FROM runs WHERE run_id = ?)"
                " LIMIT 1)",
                (count, run_id),
            )


def report(what: str, times: list[float]) -> None:
    """Print the median and the 95th percentile of times."""
    last = statistics.quantiles(times, n=20)[-1]
    print(f"{what:<44} {statistics.median(times):8.1f} {last:8.1f}")


async def measure(client: httpx.AsyncClient, page: str) -> None:
    """Print the median and the 95th percentile of a page."""
    times: list[float] = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        answer = await client.get(page)
        times.append((time.perf_counter() - begin) * 1000)
        assert answer.status_code == 200
    report(page, times)


def measure_watch(engine: LocalEngine, run_id: str | None) -> None:
    """Print how long it takes to begin to watch a run, or all runs."""
    times: list[float] = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        engine.journal.changes(run_id)
        times.append((time.perf_counter() - begin) * 1000)
    report(f"begin to watch {run_id or 'all runs'}", times)


async def measure_live(engine: LocalEngine) -> None:
    """Print how long after its commit a change is told to a page that watches one run."""
    times: list[float] = []
    for number in range(_REPEATS):
        change = asyncio.ensure_future(anext(engine.journal.changes(f"live-{number}")))
        await asyncio.sleep(0)
        await engine.run(steps, 0, run_id=f"live-{number}")
        begin = time.perf_counter()
        await change
        times.append((time.perf_counter() - begin) * 1000)
    report("a change after its commit", times)


async def main(runs: int, tasks: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "runs.db"
        async with LocalEngine(path) as engine:
            for run_id in ("small", "medium", "large"):
                await engine.run(steps, 1, run_id=run_id)
            await engine.run(groups, _GROUPS, run_id="nested")
        copy_rows(path, runs, tasks)
        async with LocalEngine(path) as engine:
            access = access_for("127.0.0.1", 80)
            app = create_app(Context(engine.journal, access, "runs.db", engine))
            async with httpx.AsyncClient(
                transport=httpx.ASGITransport(app),
                base_url="http://127.0.0.1",
                follow_redirects=True,
            ) as client:
                await client.get("/", params={"token": access.token})
                print(f"{'ms':<44} {'median':>8} {'95 %':>8}")
                await measure(client, "/")
                await measure(client, "/?status=completed&job=steps")
                await measure(client, "/?search=copy-77")
                await measure(client, "/?search=nothing")
                await measure(client, "/run?id=medium")
                await measure(client, "/run?id=nested")
                await measure(client, "/run?id=large")
                await measure(client, '/run/task?id=large&path=[["copy",77]]')
            measure_watch(engine, "large")
            measure_watch(engine, None)
            await measure_live(engine)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--tasks", type=int, default=100_000)
    arguments = parser.parse_args()
    asyncio.run(main(arguments.runs, arguments.tasks))
