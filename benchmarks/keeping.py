"""Cost of removing finished runs while a job is executed beside.

    .venv/bin/python -m benchmarks.keeping [runs]

A journal of 200,000 completed runs of three tasks each loses the older half, while a job executes
one task after the other. The runs are removed by the engine of the job itself (``keep=``), by
another process (``integrate prune``), and by the peer: the same rows deleted with Python's
``sqlite3`` in one transaction by another process, then ``VACUUM``. A ticker that is due every 10 ms
shows how long the event loop of the job was blocked. The journal is made by copying the rows of one
run.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from integrate_runtime import IO, Keep, LocalEngine, RunContext, Status, Task, job
from integrate_runtime.engines.local.prune import prune
from integrate_runtime.engines.local.sqlite.pruning import Pruning
from integrate_runtime.engines.local.sqlite.removal import Expired

from benchmarks.large_results import Ticker

_ALONE_SECONDS = 10.0
_KEEP = timedelta(days=30)


class Tools(IO):
    """An IO without integrations."""


async def step(task: Task, io: Tools) -> dict[str, object]:
    """Return a small result."""
    return {"number": 1347, "title": "The page is blank", "labels": ["triage", "bug"]}


@job(id="old", version="1")
async def old(payload: None, io: Tools, ctx: RunContext) -> None:
    """Execute three tasks."""
    for number in range(3):
        await io.run_task(["step", number], step)


@dataclass(slots=True)
class Beside:
    """The job that is executed beside; it ends once ``is_over``."""

    is_over: Callable[[], bool]
    tasks: int = 0
    longest: float = 0.0

    async def run(self, payload: None, io: Tools, ctx: RunContext) -> None:
        """Execute one task after the other."""
        while not self.is_over():
            started = time.perf_counter()
            await io.run_task(["step", self.tasks], step)
            self.longest = max(self.longest, time.perf_counter() - started)
            self.tasks += 1


@dataclass(frozen=True, slots=True)
class Row:
    """Measurements of one way to remove the runs.

    Attributes:
        seconds: Time of the removal.
        tasks: Tasks of the job in each second.
        longest_task: Longest task of the job, in milliseconds.
        delay: Longest delay of the event loop, in milliseconds.
        step: Longest transaction of the removal with its commit, in milliseconds.
        size: Size of the journal afterwards, in MB.
    """

    seconds: float
    tasks: float
    longest_task: float
    delay: float
    step: float | None
    size: float


def make_journal(path: Path, runs: int) -> None:
    """Write a journal in which one half of the runs ended 60 days ago, the other half today."""

    async def make_one() -> None:
        async with LocalEngine(path) as engine:
            await engine.run(old, None, run_id="r")

    asyncio.run(make_one())
    now = int(time.time() * 1e6)
    with closing(sqlite3.connect(path)) as connection, connection:
        columns: dict[str, list[str]] = {
            table: [
                name
                for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            ]
            for table in ("runs", "tasks")
        }
        numbers = (
            f"WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {runs - 1})"
        )
        ended = f"CASE WHEN n < {runs // 2} THEN {now} - 60 * 86400000000 ELSE {now} END"
        changed = {"id": "n + id", "run_id": "run_id || n", "finished_at": ended}
        of_runs = [changed.get(name, name) for name in columns["runs"]]
        connection.execute(f"INSERT INTO runs {numbers} SELECT {', '.join(of_runs)} FROM n, runs")
        changed = {"id": "3 * n + id", "run": "n + run"}
        of_tasks = [changed.get(name, name) for name in columns["tasks"]]
        connection.execute(
            f"INSERT INTO tasks {numbers} SELECT {', '.join(of_tasks)} FROM n, tasks"
        )


async def measure(path: Path, beside: Beside, keep: Keep | None) -> tuple[float, float, float]:
    """Execute the job, and return its tasks a second, its longest task and the longest delay."""
    ticker = Ticker()
    started = time.perf_counter()
    async with LocalEngine(path, keep=keep) as engine:
        await engine.run(job(id="beside", version="1")(beside.run), None)
        seconds = time.perf_counter() - started
        delay = await ticker.stop()
    return beside.tasks / seconds, beside.longest * 1000, delay


def alone(path: Path) -> Row:
    """Execute the job without a removal."""
    end = time.perf_counter() + _ALONE_SECONDS
    tasks, longest, delay = asyncio.run(
        measure(path, Beside(lambda: time.perf_counter() > end), None)
    )
    return Row(0, tasks, longest, delay, None, size_of(path))


def by_the_engine(path: Path) -> Row:
    """Remove the runs by the engine of the job."""
    steps: list[float] = []
    original = Pruning.step
    is_done = False

    def timed(self: Pruning, connection: sqlite3.Connection) -> bool:
        nonlocal is_done
        started = time.perf_counter()
        goes_on = original(self, connection)
        steps.append(time.perf_counter() - started)
        is_done = not goes_on
        return goes_on

    with patch.object(Pruning, "step", timed):
        started = time.perf_counter()
        measured = asyncio.run(measure(path, Beside(lambda: is_done), Keep(completed=_KEEP)))
        seconds = time.perf_counter() - started
    return Row(seconds, *measured, max(steps) * 1000, size_of(path))


def by_another_process(path: Path, way: str) -> Row:
    """Remove the runs by another process."""
    command = [sys.executable, "-m", "benchmarks.keeping", f"--{way}", str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    started = time.perf_counter()
    measured = asyncio.run(measure(path, Beside(lambda: process.poll() is not None), None))
    seconds = time.perf_counter() - started
    out, _ = process.communicate()
    return Row(seconds, *measured, json.loads(out), size_of(path))


def remove_in_steps(path: Path) -> float:
    """Remove the runs as ``integrate prune`` does, and return the longest step in milliseconds."""
    longest = 0.0
    original = Pruning.step

    def timed(self: Pruning, connection: sqlite3.Connection) -> bool:
        nonlocal longest
        goes_on = original(self, connection)
        longest = max(longest, self.pause)
        return goes_on

    with patch.object(Pruning, "step", timed):
        prune(path, [Expired(Status.COMPLETED, datetime.now(UTC) - _KEEP)], lambda _: None)
    return longest * 1000


def remove_at_once(path: Path) -> float:
    """Remove the runs in one transaction, vacuum, and return the longer of both."""
    before = int((time.time() - _KEEP.total_seconds()) * 1e6)
    of_runs = "SELECT id FROM runs WHERE status = 'completed' AND finished_at < ?"
    with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as connection:
        started = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"DELETE FROM tasks WHERE run IN ({of_runs})", (before,))
        connection.execute(
            "DELETE FROM runs WHERE status = 'completed' AND finished_at < ?", (before,)
        )
        connection.execute("COMMIT")
        middle = time.perf_counter()
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ended = time.perf_counter()
    return max(middle - started, ended - middle) * 1000


def size_of(path: Path) -> float:
    """Return the size of a journal in MB."""
    return path.stat().st_size / 1e6


def main() -> None:
    """Print the table, or with an option be one of the removing processes."""
    match sys.argv[1:]:
        case ["--steps", path]:
            print(remove_in_steps(Path(path)))
        case ["--at-once", path]:
            print(remove_at_once(Path(path)))
        case arguments:
            print_table(int(arguments[0]) if arguments else 200_000)


def print_table(runs: int) -> None:
    """Measure every way."""
    ways: dict[str, Callable[[Path], Row]] = {
        "the job alone": alone,
        "keep= of its engine": by_the_engine,
        "integrate prune beside": lambda path: by_another_process(path, "steps"),
        "DELETE and VACUUM beside": lambda path: by_another_process(path, "at-once"),
    }
    with tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as folder:
        made = Path(folder, "made.db")
        make_journal(made, runs)
        print(f"{runs // 2:,} of {runs:,} runs are removed from {size_of(made):.0f} MB\n")
        print("| | removal s | tasks/s | longest task ms | loop delay ms | transaction ms | MB |")
        print("| --- |" + " ---: |" * 6)
        for name, way in ways.items():
            path = Path(folder, "runs.db")
            for suffix in ("", ".key"):
                shutil.copy(f"{made}{suffix}", f"{path}{suffix}")
            row = way(path)
            step = f"{row.step:.0f}" if row.step is not None else ""
            print(
                f"| {name} | {row.seconds:.1f} | {row.tasks:.0f} | {row.longest_task:.0f} "
                f"| {row.delay:.0f} | {step} | {row.size:.0f} |",
                flush=True,
            )
            for file in Path(folder).glob("runs.db*"):
                file.unlink()


if __name__ == "__main__":
    main()
