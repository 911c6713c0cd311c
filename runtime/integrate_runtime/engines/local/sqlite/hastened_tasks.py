"""Tasks whose next attempt an operator wants at once, in SQLite."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from . import statements as sql
from .arrivals import Arrivals
from .rows import to_time

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Generator, Iterable
    from datetime import datetime

    from .arrivals import Select
    from .group_commit import GroupCommit


class HastenedTasks:
    """Tasks of a journal whose next attempt is due at once.

    Args:
        select: Runs a query.
        commits: Writer of the journal.
        is_shared: Whether other processes can write to the journal.
    """

    def __init__(self, select: Select, commits: GroupCommit, *, is_shared: bool) -> None:
        self._select = select
        self._commits = commits
        self._arrivals = _Hastened(select, is_shared=is_shared)

    def waiting(self, run: int) -> list[int]:
        """Return the numbers of a run's tasks that wait for their next attempt."""
        return [number for (number,) in self._select(sql.WAITING_TASKS, (run,))]

    async def add(self, task: int, at: datetime) -> bool:
        """Store that the next attempt at a task is due now.

        Returns:
            False if the task does not wait for one any more, and none was made meanwhile.
        """
        before = self._progress(task)
        await self._commits.write((sql.HASTEN, (task,)), (sql.MAKE_DUE, (to_time(at), task)))
        if self._has(task):
            self._arrivals.wake(task)
            return True
        # The process that executes the run may have taken the request by now.
        after = self._progress(task)
        return after != before and "cancelled" not in after

    @contextmanager
    def arrival(self, task: int) -> Generator[asyncio.Future[None]]:
        """Lend a future that is done once an operator wants the next attempt at once."""
        arrival = self._arrivals.arrival(task)
        # Asked afterwards, so that nothing comes unnoticed in between.
        if self._has(task):
            self._arrivals.wake(task)
        try:
            yield arrival
        finally:
            arrival.cancel()

    def _progress(self, task: int) -> tuple[object, ...]:
        """Return the status of a task, and its number of attempts."""
        (progress,) = self._select(sql.TASK_PROGRESS, (task,))
        return progress

    def _has(self, task: int) -> bool:
        return bool(self._select("SELECT 1 FROM hastened WHERE task = ?", (task,)))


class _Hastened(Arrivals):
    what = "requests to try a task now"

    def find(self) -> Iterable[int]:
        """Return the tasks that are hastened: there are few."""
        return [task for (task,) in self._select("SELECT task FROM hastened", ())]
