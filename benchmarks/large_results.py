"""Time for which a large result blocks the event loop.

    .venv/bin/python -m benchmarks.large_results [megabytes]

A ticker that is due every 10 ms runs during a task with a large result: during its first
execution, and while the result is replayed from the journal. The peer does the minimum of a
durable call on the event loop: ``json.dumps``, a commit to SQLite with ``synchronous=FULL`` and
``json.loads``.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from integrate_runtime import IO, LocalEngine, RunContext, Task, job

_TICK = 0.01
_LINE = "The quick brown fox jumps over the lazy dog. "
Case = Callable[[Path, Any], Awaitable[None]]


class Tools(IO):
    """An IO without integrations."""


class Ticker:
    """Records how late the event loop is."""

    def __init__(self) -> None:
        self.longest_delay = 0.0
        self._task = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            due = time.perf_counter() + _TICK
            await asyncio.sleep(_TICK)
            self.longest_delay = max(self.longest_delay, time.perf_counter() - due)

    async def stop(self) -> float:
        """Stop the ticker, and return the longest delay of a tick in milliseconds."""
        await asyncio.sleep(2 * _TICK)  # a delayed tick may still be pending
        self._task.cancel()
        await asyncio.wait([self._task])
        return self.longest_delay * 1000


_result: Any = None


async def large_result(task: Task, io: Any) -> Any:
    """Return the large result."""
    return _result


@job(id="large", version="1")
async def large(payload: None, io: Tools, ctx: RunContext) -> None:
    """Run the task; the first execution raises at its end, so that the next one replays it."""
    await io.run_task("give", large_result)
    if ctx.attempt == 1:
        raise InterruptedError


async def first_time(path: Path, result: Any) -> None:
    """Run the task."""
    async with LocalEngine(path) as engine:
        try:
            await engine.run(large, None, run_id="r")
        except InterruptedError:
            return


async def replayed(path: Path, result: Any) -> None:
    """Replay the task."""
    async with LocalEngine(path) as engine:
        await engine.run(large, None, run_id="r")


async def on_the_loop(path: Path, result: Any) -> None:
    """Do the minimum of a journal with the result, on the event loop."""
    connection = sqlite3.connect(f"{path}.peer", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS results (result TEXT)")
    text = json.dumps(result)
    connection.execute("INSERT INTO results VALUES (?)", (text,))
    json.loads(text)
    connection.close()


async def longest_delay_of(case: Case, path: Path, result: Any) -> tuple[float, float]:
    """Return the longest delay of a tick in milliseconds, and the total seconds."""
    ticker = Ticker()
    await asyncio.sleep(2 * _TICK)
    started = time.perf_counter()
    await case(path, result)
    return await ticker.stop(), time.perf_counter() - started


def main() -> None:
    """Print the table."""
    global _result
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    rows = size * 2**20 // 70
    results: dict[str, Any] = {
        "one text": {"text": _LINE * (size * 2**20 // len(_LINE))},
        "many lines": {"lines": [_LINE * 2] * (size * 2**20 // 90)},
        "bytes": bytes(range(256)) * (size * 2**12 * 3 // 4),
        "many members": [
            {"id": n, "title": "a title of it", "labels": [{"name": "bug"}]} for n in range(rows)
        ],
    }
    print(f"A result of {size} MB as JSON: longest delay of a 10 ms ticker in milliseconds\n")
    print(f"{'result':14s}{'first time':>16s}{'replayed':>16s}{'on the loop':>16s}")
    with tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as folder:
        # Imports are not measured.
        asyncio.run(first_time(Path(folder, "warm-up.db"), None))
        for number, (name, result) in enumerate(results.items()):
            _result = result
            path = Path(folder, f"{number}.db")
            cells: list[str] = []
            for case in (first_time, replayed, on_the_loop):
                if case is on_the_loop and isinstance(result, bytes):
                    cells.append("")
                    continue
                delay, seconds = asyncio.run(longest_delay_of(case, path, result))
                cells.append(f"{delay:.0f} ({seconds:.1f} s)")
            print(f"{name:14s}" + "".join(f"{cell:>16s}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
