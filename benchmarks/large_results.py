"""How long a large result keeps the event loop from everything else.

    .venv/bin/python -m benchmarks.large_results [megabytes]

A ticker that is due every 10 ms runs beside a task whose result is large: the first time, and when
the result is replayed from the journal. The peer does what a durable call cannot do without:
``json.dumps``, a commit to SQLite with ``synchronous=FULL`` and ``json.loads``, on the event loop.
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
Take = Callable[[Path, Any], Awaitable[None]]


class Tools(IO):
    """An IO without integrations."""


class Ticker:
    """Notes how late the event loop is."""

    def __init__(self) -> None:
        self.latest = 0.0
        self._task = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            due = time.perf_counter() + _TICK
            await asyncio.sleep(_TICK)
            self.latest = max(self.latest, time.perf_counter() - due)

    async def stop(self) -> float:
        """Milliseconds by which the latest tick came too late."""
        await asyncio.sleep(2 * _TICK)  # a tick that is held up is still to come
        self._task.cancel()
        await asyncio.wait([self._task])
        return self.latest * 1000


_result: Any = None


async def give(task: Task, io: Any) -> Any:
    """A task with a large result."""
    return _result


@job(id="large", version="1")
async def large(payload: None, io: Tools, ctx: RunContext) -> None:
    """One large result; the first execution ends with an error, so that another replays it."""
    await io.run_task("give", give)
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
    """Replay its result."""
    async with LocalEngine(path) as engine:
        await engine.run(large, None, run_id="r")


async def on_the_loop(path: Path, result: Any) -> None:
    """What any journal does with it, on the event loop."""
    connection = sqlite3.connect(f"{path}.peer", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS results (result TEXT)")
    text = json.dumps(result)
    connection.execute("INSERT INTO results VALUES (?)", (text,))
    json.loads(text)
    connection.close()


async def lateness(take: Take, path: Path, result: Any) -> tuple[float, float]:
    """Milliseconds of the latest tick, and seconds that it took."""
    ticker = Ticker()
    await asyncio.sleep(2 * _TICK)
    started = time.perf_counter()
    await take(path, result)
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
    print(f"A result of {size} MB as JSON: milliseconds by which a 10 ms ticker is late at most\n")
    print(f"{'result':14s}{'first time':>16s}{'replayed':>16s}{'on the loop':>16s}")
    with tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as folder:
        asyncio.run(first_time(Path(folder, "warm-up.db"), None))  # imports are not measured
        for number, (name, result) in enumerate(results.items()):
            _result = result
            path = Path(folder, f"{number}.db")
            cells: list[str] = []
            for take in (first_time, replayed, on_the_loop):
                if take is on_the_loop and isinstance(result, bytes):
                    cells.append("")
                    continue
                late, took = asyncio.run(lateness(take, path, result))
                cells.append(f"{late:.0f} ({took:.1f} s)")
            print(f"{name:14s}" + "".join(f"{cell:>16s}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
