"""Removal of finished runs and of everything that belongs to them.

A run is removed with its row, at once. The rows of its tasks follow, in the same transaction or in
later ones: nobody finds them any more, and their number is not used again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.records import Status

from .rows import to_time

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from datetime import timedelta

BELONGINGS: Mapping[str, tuple[str, ...]] = {
    "attempts": ("task", "number"),
    "decisions": ("task",),
    "events": ("run", "id"),
    "hastened": ("task",),
    "logs": ("run", "number"),
    "requests": ("run_id",),
}
"""Tables whose rows are removed with a run, each with columns that identify a row. The first of
them names the run: ``run``, the number of the run; ``task``, the number of one of its tasks; or
``run_id``. The table of tasks is not listed.
"""

FINISHED = (Status.COMPLETED, Status.FAILED, Status.CANCELLED)
"""Statuses of runs that can be removed."""

# Rows a statement: few, as any of them may be large.
_BATCH_SIZE = 25

# A run with an open request is about to be resumed, or waited for.
_EXPIRED = (
    " FROM runs WHERE status = ? AND finished_at < ? AND job_id = coalesce(?, job_id)"
    " AND NOT EXISTS (SELECT 1 FROM requests WHERE requests.run_id = runs.run_id"
    " AND answer IS NULL)"
    # A run that another one started is kept as long as that one, whose replays read its result.
    " AND parent_run IS NULL AND NOT EXISTS (SELECT 1 FROM runs AS child"
    " WHERE child.parent_run = runs.id"
    " AND child.status NOT IN ('completed', 'failed', 'cancelled'))"
)
_FAMILY = (
    "WITH RECURSIVE family (id) AS (SELECT * FROM ({selected}) UNION"
    " SELECT runs.id FROM runs JOIN family ON runs.parent_run = family.id) "
)
"""The selected runs, and those that they started."""
_OF_REMOVED_RUNS = " WHERE run IN (SELECT run FROM removed_runs) LIMIT ?"
_LISTED = "IN (SELECT value FROM json_each(?))"
_KEEP_NUMBER = (
    "INSERT INTO last_numbers VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET number = max(number, excluded.number)"
)


@dataclass(frozen=True, slots=True)
class Expired:
    """Finished runs that are no longer kept.

    Attributes:
        status: Status in which they ended, one of ``FINISHED``.
        before: They ended before this time.
        job: Id of their job; None for all jobs.
    """

    status: Status
    before: datetime
    job: str | None = None

    @classmethod
    def by_age(
        cls, status: Status, age: timedelta, now: datetime, job: str | None = None
    ) -> Expired:
        """Return the runs that ended longer ago than ``age``."""
        try:
            return cls(status, now - age, job)
        except OverflowError:  # before the year 1
            return cls(status, datetime.min.replace(tzinfo=UTC), job)


@dataclass(frozen=True, slots=True)
class Removed:
    """Numbers of removed runs and tasks."""

    runs: int = 0
    tasks: int = 0

    def __add__(self, other: Removed) -> Removed:
        return Removed(self.runs + other.runs, self.tasks + other.tasks)


def count(connection: sqlite3.Connection, expired: Expired) -> Removed:
    """Return the numbers of runs and tasks that would be removed."""
    values = _values(expired)
    family = _FAMILY.format(selected=f"SELECT id{_EXPIRED}")
    (runs,) = connection.execute(f"{family}SELECT count(*) FROM family", values).fetchone()
    of_tasks = f"{family}SELECT count(*) FROM tasks WHERE run IN (SELECT id FROM family)"
    (tasks,) = connection.execute(of_tasks, values).fetchone()
    return Removed(runs, tasks)


def remove_some(connection: sqlite3.Connection, expired: Expired) -> Removed | None:
    """Remove a few runs, or a few rows of removed runs, in the current transaction.

    Args:
        connection: Connection in a transaction.
        expired: The runs to remove.

    Returns:
        What was removed; None if there is nothing to remove.
    """
    removed = _remove_rows(connection)
    if removed is not None:
        return removed
    connection.execute("DELETE FROM removed_runs")
    family = _FAMILY.format(selected=f"SELECT id{_EXPIRED} LIMIT {_BATCH_SIZE}")
    rows = connection.execute(f"{family}SELECT id FROM family", _values(expired))
    numbers = [number for (number,) in rows]
    if not numbers:
        return None
    listed = compact(numbers)
    of_runs = f"(SELECT run_id FROM runs WHERE id {_LISTED})"
    for table in _named_by("run_id"):
        connection.execute(f"DELETE FROM {table} WHERE run_id IN {of_runs}", (listed,))
    connection.executemany("INSERT INTO removed_runs VALUES (?)", [(n,) for n in numbers])
    connection.execute(f"DELETE FROM runs WHERE id {_LISTED}", (listed,))
    connection.execute(_KEEP_NUMBER, ("runs", max(numbers)))
    return Removed(runs=len(numbers))


def _values(expired: Expired) -> tuple[str, int, str | None]:
    """Return the values of ``_EXPIRED``."""
    return expired.status.value, to_time(expired.before), expired.job


def _remove_rows(connection: sqlite3.Connection) -> Removed | None:
    """Remove a few rows of removed runs; return None if there are none."""
    rows = connection.execute(f"SELECT id FROM tasks{_OF_REMOVED_RUNS}", (_BATCH_SIZE,))
    numbers = [number for (number,) in rows]
    if numbers:
        listed = compact(numbers)
        for table in _named_by("task"):
            connection.execute(f"DELETE FROM {table} WHERE task {_LISTED}", (listed,))
        connection.execute(f"DELETE FROM tasks WHERE id {_LISTED}", (listed,))
        connection.execute(_KEEP_NUMBER, ("tasks", max(numbers)))
        return Removed(tasks=len(numbers))
    for table in _named_by("run"):
        key = ", ".join(BELONGINGS[table])
        some = f"SELECT {key} FROM {table}{_OF_REMOVED_RUNS}"
        delete = f"DELETE FROM {table} WHERE ({key}) IN ({some})"
        deleted = connection.execute(delete, (_BATCH_SIZE,))
        if deleted.rowcount:
            return Removed()
    return None


def _named_by(column: str) -> list[str]:
    return [table for table, key in BELONGINGS.items() if key[0] == column]
