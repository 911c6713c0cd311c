"""Throughput of 1, 2 and 4 workers over one journal.

    .venv/bin/python -m benchmarks.workers [rounds]

All runs are queued first. Then the workers, which have imported everything, are let go at once, and
the time until the last run has completed is taken. Each round measures every case; the table has
the medians.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from integrate_runtime import IO, LocalEngine, RunContext, Task, job

RUNS = 40
TASKS = 10
WORKERS = (1, 2, 4)
KINDS = {"tasks that do nothing": 0, "tasks with 5 ms of processor time": 5}


class Tools(IO):
    """An IO without integrations."""


async def compute(task: Task, io: Any, *, milliseconds: int) -> None:
    """Use the processor for some time."""
    end = time.thread_time() + milliseconds / 1000
    while time.thread_time() < end:
        pass


@job(id="steps", version="1")
async def steps(payload: int, io: Tools, ctx: RunContext) -> None:
    """Run tasks one after another."""
    for number in range(TASKS):
        await io.run_task(["t", number], partial(compute, milliseconds=payload))


async def queue(path: Path, milliseconds: int) -> None:
    """Queue the runs."""
    async with LocalEngine(path, execute=False) as engine:
        for number in range(RUNS):
            await engine.start(steps, milliseconds, run_id=f"run-{number}")


async def work(path: Path) -> None:
    """Serve the runs, once the parent process says so."""
    async with LocalEngine() as engine:  # imports everything
        await engine.run(steps, 0)
    print("ready", flush=True)
    sys.stdin.readline()
    async with LocalEngine(path) as engine:
        await engine.serve([steps], concurrency=20)


def measure(workers: int, milliseconds: int) -> float:
    """Return the number of tasks a second."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCHMARK_DIR")) as folder:
        path = Path(folder) / "runs.db"
        asyncio.run(queue(path, milliseconds))
        command = [sys.executable, "-m", "benchmarks.workers", "--work", str(path)]
        processes = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(workers)
        ]
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()
        begun = time.perf_counter()
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        with closing(sqlite3.connect(path, timeout=60)) as connection:
            while _completed(connection) < RUNS:
                time.sleep(0.02)
        seconds = time.perf_counter() - begun
        for process in processes:
            process.kill()
            process.communicate()
        return RUNS * TASKS / seconds


def _completed(connection: sqlite3.Connection) -> int:
    query = "SELECT count(*) FROM runs WHERE status = 'completed'"
    return int(connection.execute(query).fetchone()[0])


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    cases = [(kind, workers) for kind in KINDS for workers in WORKERS]
    measured: dict[tuple[str, int], list[float]] = {case: [] for case in cases}
    for _ in range(rounds):
        for kind, workers in cases:
            measured[kind, workers].append(measure(workers, KINDS[kind]))
    print("| runs of 10 | 1 worker | 2 workers | 4 workers |")
    print("| --- | ---: | ---: | ---: |")
    for kind in KINDS:
        rates = [statistics.median(measured[kind, workers]) for workers in WORKERS]
        print(f"| {kind} | {' | '.join(f'{rate:,.0f}' for rate in rates)} |")


if __name__ == "__main__":
    if "--work" in sys.argv:
        asyncio.run(work(Path(sys.argv[-1])))
    else:
        main()
