"""Cost of a durable task: LocalEngine compared with plain SQLite on the same disk.

    .venv/bin/python -m benchmarks.run_task [rounds] [--peer]

Each round measures every case once; the table has the medians. ``--peer`` installs DBOS and
Prefect, each into an environment of its own, and measures them as well.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from integrate_runtime import IO, Job, LocalEngine, RunContext, Task, job

FLOOR = "bare SQLite, begin and finish"
ALONE = "LocalEngine, one after another"
LOGGING = "LocalEngine, one after another, a log line each"
TOGETHER = "LocalEngine, 64 at a time"
REPLAY = "LocalEngine, replay"
PEERS = {
    "DBOS on SQLite, a child workflow per key": "dbos",
    "Prefect with a server of its own, a result per key": "prefect",
}


class Stopwatch:
    """Stopwatch for wall and processor time."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def per_task(self, tasks: int) -> list[float]:
        """Return the microseconds of both for one task."""
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        return [wall / tasks * 1e6, cpu / tasks * 1e6]


class Tools(IO):
    """An IO without integrations."""


async def nothing(task: Task, io: Any) -> None:
    """Do nothing."""


@job(id="alone", version="1")
async def alone(payload: int, io: Tools, ctx: RunContext) -> list[float]:
    """Run tasks one after another, and return the times of one."""
    stopwatch = Stopwatch()
    for number in range(payload):
        await io.run_task(["task", number], nothing)
    return stopwatch.per_task(payload)


@job(id="logging", version="1")
async def logging_each(payload: int, io: Tools, ctx: RunContext) -> list[float]:
    """Log a line before each task, and return the times of both."""
    stopwatch = Stopwatch()
    for number in range(payload):
        ctx.logger.info("task %d of %d begins", number, payload)
        await io.run_task(["task", number], nothing)
    return stopwatch.per_task(payload)


@job(id="together", version="1")
async def together(payload: int, io: Tools, ctx: RunContext) -> list[float]:
    """Run tasks in 64 concurrent branches, and return the times of one."""

    async def row(number: int) -> None:
        for index in range(payload // 64):
            await io.run_task([number, index], nothing)

    stopwatch = Stopwatch()
    await asyncio.gather(*(row(number) for number in range(64)))
    return stopwatch.per_task(payload)


@job(id="replay", version="1")
async def replay(payload: int, io: Tools, ctx: RunContext) -> list[float]:
    """Run tasks, replay them in the next execution, and return the times of one replay."""
    stopwatch = Stopwatch()
    for number in range(payload):
        await io.run_task(["task", number], nothing)
    if ctx.attempt == 1:
        raise InterruptedError
    return stopwatch.per_task(payload)


@job(id="memory", version="1")
async def memory(payload: int, io: Tools, ctx: RunContext) -> list[float]:
    """Return the resident memory in MB after each tenth of the tasks."""
    memory_mb: list[float] = []
    for number in range(payload):
        await io.run_task(["task", number], nothing)
        if (number + 1) % (payload // 10) == 0:
            memory_mb.append(_resident())
    return memory_mb


def main() -> None:
    """Print the tables."""
    numbers = [argument for argument in sys.argv[1:] if argument.isdigit()]
    rounds = int(numbers[0]) if numbers else 9
    with tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as name:
        folder = Path(name)
        cases: dict[str, Callable[[Path], list[float]]] = {
            FLOOR: _floor,
            ALONE: lambda path: asyncio.run(_run(path, alone, 1000)),
            LOGGING: lambda path: asyncio.run(_run(path, logging_each, 1000)),
            TOGETHER: lambda path: asyncio.run(_run(path, together, 6400)),
            REPLAY: lambda path: asyncio.run(_replayed(path, 10_000)),
        }
        if "--peer" in sys.argv:
            cases.update({case: _peer(folder, package) for case, package in PEERS.items()})
        times_by_case: dict[str, list[list[float]]] = {case: [] for case in cases}
        for number in range(rounds):
            for index, (case, measure) in enumerate(cases.items()):
                gc.collect()
                times_by_case[case].append(measure(folder / f"{number}-{index}.db"))
        _print_tasks(times_by_case, rounds)
        _print_rest(folder)


def _floor(path: Path) -> list[float]:
    """Return the times of inserting and updating a row, each in a transaction."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE tasks (id INTEGER PRIMARY KEY, run INTEGER, key TEXT, status TEXT,"
        " name TEXT, started_at INTEGER, finished_at INTEGER, output TEXT, UNIQUE (run, key))"
    )
    stopwatch = Stopwatch()
    for number in range(1000):
        key = f"task-{number}"
        now = time.time_ns()
        connection.execute(
            "INSERT INTO tasks (run, key, status, name, started_at) VALUES (1, ?, ?, ?, ?)",
            (key, "running", key, now),
        )
        connection.execute(
            "UPDATE tasks SET status = ?, output = ?, finished_at = ? WHERE run = 1 AND key = ?",
            ("completed", "null", now, key),
        )
    times = stopwatch.per_task(1000)
    connection.close()
    return times


async def _run(path: Path, benchmark_job: Job[int, list[float]], payload: int) -> list[float]:
    async with LocalEngine(path) as engine:
        return await engine.run(benchmark_job, payload)


async def _replayed(path: Path, tasks: int) -> list[float]:
    async with LocalEngine(path) as engine:
        await asyncio.gather(engine.run(replay, tasks, run_id="r"), return_exceptions=True)
    async with LocalEngine(path) as engine:
        return await engine.run(replay, tasks, run_id="r")


async def _resumed(path: Path, tasks: int) -> float:
    await _replayed(path, tasks // 10)  # another run in the same file
    async with LocalEngine(path) as engine:
        await asyncio.gather(engine.run(replay, tasks, run_id="it"), return_exceptions=True)
    started = time.perf_counter()
    async with LocalEngine(path) as engine:
        await engine.run(replay, tasks, run_id="it")
    return time.perf_counter() - started


def _print_tasks(times_by_case: dict[str, list[list[float]]], rounds: int) -> None:
    print(f"\nA task that does nothing, medians of {rounds} rounds; ratios are of each round's.\n")
    print("| case | us a task | processor us | tasks a second | to bare SQLite |")
    print("| --- | ---: | ---: | ---: | ---: |")
    floor = [wall for wall, _ in times_by_case[FLOOR]]
    for case, times in times_by_case.items():
        walls, cpus = [pair[0] for pair in times], [pair[1] for pair in times]
        middle, cpu = statistics.median(walls), statistics.median(cpus)
        ratio = statistics.median(pair / bare for pair, bare in zip(walls, floor, strict=True))
        print(f"| {case} | {middle:.0f} | {cpu:.0f} | {1e6 / middle:,.0f} | {ratio:.2f} |")


def _print_rest(folder: Path) -> None:
    print("\n| measurement | value |\n| --- | ---: |")
    seconds = asyncio.run(_resumed(folder / "resumed.db", 10_000))
    print(f"| opening the file and resuming a run of 10,000 finished tasks | {seconds:.2f} s |")
    memory_mb = _in_a_process("memory_of", folder / "memory.db")
    print(f"| memory after 10,000 tasks | {memory_mb[0]:.1f} MB |")
    print(f"| memory after 100,000 tasks | {memory_mb[-1]:.1f} MB |")
    for statement in ("import integrate_runtime", "from integrate_runtime import IO, LocalEngine"):
        times = [_import_time(statement) for _ in range(15)]
        print(f"| {statement} | {statistics.median(times) * 1e3:.0f} ms |")


def memory_of(path: str) -> None:
    """Print the memory after 100,000 tasks; runs in a process of its own."""

    async def measure() -> list[float]:
        async with LocalEngine(path) as engine:
            return await engine.run(memory, 100_000)

    print(json.dumps(asyncio.run(measure())))


def _in_a_process(function: str, path: Path) -> list[float]:
    script = f"from benchmarks.run_task import {function}; {function}({str(path)!r})"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return [float(value) for value in json.loads(done.stdout)]


def _import_time(statement: str) -> float:
    """Return the seconds by which a statement prolongs a process."""

    def measure(script: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", script], check=True)
        return time.perf_counter() - started

    empty = min(measure("pass") for _ in range(3))
    return max(0.0, min(measure(statement) for _ in range(3)) - empty)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _peer(folder: Path, package: str) -> Callable[[Path], list[float]]:
    """Install a peer into an environment of its own, and return the function that measures it."""
    venv.create(folder / package, with_pip=True)
    python = folder / package / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", package], check=True)
    script = Path(__file__).with_name(f"{package}_task.py")

    def measure(path: Path) -> list[float]:
        command = [python, script, path]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return [float(number) for number in done.stdout.split()[-2:]]

    return measure


if __name__ == "__main__":
    main()
