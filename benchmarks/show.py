"""Cost of printing a large journal, compared with Python's sqlite3 and json on the same rows.

    .venv/bin/python -m benchmarks.show [rounds]

A journal is filled with 20,000 runs, one of which has 100,000 tasks; then whole processes read it.
Linux only.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from integrate_runtime import IO, LocalEngine, Property, RunContext, Task, TaskOptions, job

from benchmarks.processes import measure, median

TASKS = 100_000
RUNS = 20_000
_AT_ONCE = 500
_INTEGRATE = str(Path(sys.executable).with_name("integrate"))
_OPTIONS = TaskOptions(
    name="Create Issue",
    icon="github",
    properties=[
        Property("Owner", "acme"),
        Property("Repo", "web"),
        Property("Link", "github.com/acme/web/issues/7", "https://github.com/acme/web/issues/7"),
    ],
)
_DUMP = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.row_factory = sqlite3.Row
for row in connection.execute(f"SELECT * FROM {sys.argv[2]}"):
    record = {name: row[name] for name in row.keys() if not isinstance(row[name], bytes)}
    print(json.dumps(record, indent=2), end=",\\n")
"""


async def nothing(task: Task, io: IO) -> None:
    """Do nothing."""


@job(id="wide", version="1")
async def wide(payload: int, io: IO, ctx: RunContext) -> None:
    """Run as many tasks as the payload says."""
    for begin in range(0, payload, _AT_ONCE):
        indexes = range(begin, min(begin + _AT_ONCE, payload))
        await asyncio.gather(*(io.run_task(["task", i], nothing, _OPTIONS) for i in indexes))


@dataclass(frozen=True, slots=True)
class Row:
    """A command to measure, and the name of the row to compare it with."""

    name: str
    command: tuple[str, ...]
    peer: str


def rows(journal: Path) -> list[Row]:
    """Return the commands, each after its peer."""

    def integrate(*arguments: str) -> tuple[str, ...]:
        return (_INTEGRATE, *arguments, "--db", str(journal))

    def dump(table: str) -> tuple[str, ...]:
        return (sys.executable, "-c", _DUMP, str(journal), table)

    tasks, runs = f"sqlite3 and json, {TASKS:,} tasks", f"sqlite3 and json, {RUNS:,} runs"
    return [
        Row(tasks, dump("tasks"), tasks),
        Row("integrate show RUN --all", integrate("show", "wide", "--all"), tasks),
        Row("integrate show RUN --json", integrate("show", "wide", "--json"), tasks),
        Row("integrate show RUN", integrate("show", "wide"), tasks),
        Row(runs, dump("runs"), runs),
        Row(f"integrate runs --limit {RUNS}", integrate("runs", "--limit", str(RUNS)), runs),
        Row("integrate runs", integrate("runs"), runs),
    ]


async def fill(journal: Path) -> None:
    """Execute the runs."""
    async with LocalEngine(journal) as engine:
        for begin in range(0, RUNS - 1, _AT_ONCE):
            ids = range(begin, min(begin + _AT_ONCE, RUNS - 1))
            await asyncio.gather(*(engine.run(wide, 0, run_id=f"run-{i}") for i in ids))
        await engine.run(wide, TASKS, run_id="wide")


def main() -> None:
    """Print the table for ``docs/performance.md``."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder, "runs.db")
        asyncio.run(fill(journal))
        measured = {row.name: [measure(row.command)] for row in rows(journal)}
        for _ in range(rounds - 1):
            for row in rows(journal):
                measured[row.name].append(measure(row.command))
        print("| command | wall s | cpu s | memory MB | processor, to the peer's |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for row in rows(journal):
            figures, peer = median(measured[row.name]), median(measured[row.peer])
            print(
                f"| {row.name} | {figures.wall:.2f} | {figures.cpu:.2f} | {figures.memory:.0f} |"
                f" {figures.cpu / peer.cpu:.2f} |"
            )


if __name__ == "__main__":
    main()
