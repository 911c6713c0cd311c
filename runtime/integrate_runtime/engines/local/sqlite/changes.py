"""Changes of a journal, found by polling it several times a second.

The start of a run comes before the changes of its tasks, and its end after them.
Nothing is written for it, and nothing is read again while the database is unchanged.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.records import Change, Status

from .damage import RowReader

if TYPE_CHECKING:
    import sqlite3

    from integrate_runtime.base.types import Key, Path

    Select: TypeAlias = Callable[..., list[sqlite3.Row]]

_INTERVAL = 0.1
_BATCH_SIZE = 1000
_ENDS = (Status.COMPLETED, Status.FAILED, Status.CANCELLED, Status.INTERRUPTED)

_RUNS = "SELECT id, run_id, status, executions AS attempts, NULL AS parent FROM runs WHERE "
_TASKS = (
    "SELECT tasks.id, run_id, tasks.status, attempts, parent, key"
    " FROM tasks JOIN runs ON runs.id = tasks.run WHERE "
)


def watch(
    select: Select, version: Callable[[], object], run_id: str | None
) -> AsyncGenerator[Change]:
    """Return the changes from this call on, without end.

    Args:
        select: Runs a query.
        version: Returns a different value once the database has changed.
        run_id: Only this run and its tasks.
    """
    first_version = version()
    runs = _WatchedTable(select, "runs", _RUNS, run_id)
    tasks = _WatchedTable(select, "tasks", _TASKS, run_id)
    return _changes(runs, tasks, version, first_version)


async def _changes(
    runs: _WatchedTable,
    tasks: _WatchedTable,
    version: Callable[[], object],
    last_version: object,
) -> AsyncGenerator[Change]:
    while True:
        await asyncio.sleep(_INTERVAL)
        current = version()
        if current != last_version:
            last_version = current
            # Runs are read first: a task that ended before its run did is then read after it.
            changed_runs = list(runs.changes())
            for change in changed_runs:
                if change.status not in _ENDS:
                    yield change
            for change in tasks.changes():
                yield change
            for change in changed_runs:
                if change.status in _ENDS:
                    yield change


class _WatchedTable:
    """One table: its newest row, and the state of the rows that may still change."""

    def __init__(self, select: Select, table: str, query: str, run_id: str | None) -> None:
        self._select = select
        self._table = table
        self._query = query
        self._only = " AND run_id = ?" if run_id is not None else ""
        self._run = (run_id,) if run_id is not None else ()
        ((self._newest,),) = select(f"SELECT coalesce(max(id), 0) FROM {table}")
        rows = select(f"{query}{table}.status != 'completed'{self._only}", *self._run)
        self._open = {int(row["id"]): _state(row) for row in rows}

    def changes(self) -> Iterator[Change]:
        """Yield changes since the last call."""
        known = compact(list(self._open))
        where = f"{self._table}.id IN (SELECT value FROM json_each(?))"
        rows = self._select(f"{self._query}{where}", known)
        # Rows that are gone were removed with their run.
        for number in self._open.keys() - {row["id"] for row in rows}:
            del self._open[number]
        yield from self._changes(row for row in rows if self._open[row["id"]] != _state(row))
        while rows := self._newer():
            yield from self._changes(rows)
            self._newest = rows[-1]["id"]

    def _changes(self, rows: Iterable[sqlite3.Row]) -> Iterator[Change]:
        """Keep the state of changed rows, and yield the changes of those that still exist."""
        for row in rows:
            if row["status"] == "completed":
                self._open.pop(row["id"], None)
            else:
                self._open[row["id"]] = _state(row)
            path = self._path(row)
            if path is not None:
                read = RowReader(row)
                yield Change(read.text("run_id"), path, read.status(), read.number("attempts"))

    def _newer(self) -> list[sqlite3.Row]:
        where = f"{self._table}.id > ?{self._only} ORDER BY {self._table}.id LIMIT {_BATCH_SIZE}"
        return self._select(f"{self._query}{where}", self._newest, *self._run)

    def _path(self, row: sqlite3.Row) -> Path | None:
        """Return the path of a row's task, or None if a parent was removed meanwhile."""
        if row["parent"] is None:
            return ()
        keys: list[Key] = [RowReader(row).key()]
        parent = row["parent"]
        while parent:
            rows = self._select("SELECT parent, key FROM tasks WHERE id = ?", parent)
            if not rows:
                return None
            keys.append(RowReader(rows[0]).key())
            parent = rows[0]["parent"]
        return tuple(reversed(keys))


def _state(row: sqlite3.Row) -> tuple[str, int]:
    return row["status"], row["attempts"]
