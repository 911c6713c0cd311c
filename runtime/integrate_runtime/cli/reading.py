"""Queries of the commands, through the ``Journal`` protocol alone."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import RunNotFound
from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import (
        EventRecord,
        LogRecord,
        RunRecord,
        TaskRecord,
    )

_SHOWN_TASKS = 200
_SHOWN_LINES = 200
_PAGE_SIZE = 500


@dataclass(frozen=True, slots=True)
class Visited:
    """A task of a tree, visited in depth-first order.

    Attributes:
        task: The task.
        last: Whether it is the last one under its parent.
    """

    task: TaskRecord
    last: bool


@dataclass(frozen=True, slots=True)
class Omitted:
    """The remaining tasks under a parent, which were not read.

    Attributes:
        parent: Path of the parent.
    """

    parent: Path


@dataclass(slots=True)
class _Level:
    """Tasks under a parent that remain to be visited: the rest of a page, and further pages."""

    parent: Path
    tasks: deque[TaskRecord]
    cursor: str | None


async def find_run(journal: Journal, run_id: str, db: str) -> RunRecord:
    """Return a run.

    Raises:
        RunNotFound: If there is no such run.
    """
    run = await journal.run(run_id)
    if run is None:
        raise RunNotFound(
            f"There is no run {run_id!r} in {db}: `integrate runs` lists them.", run_id
        )
    return run


async def run_pages(
    journal: Journal,
    *,
    status: Status | None = None,
    job: str | None = None,
    parent: str | None = None,
    search: str | None = None,
    error: str | None = None,
    since: datetime | None = None,
    limit: int,
) -> AsyncIterator[tuple[Sequence[RunRecord], bool]]:
    """Yield pages of runs, newest first, each with whether older runs follow.

    Child runs are left out, unless a job or a parent is given.

    Args:
        journal: Journal of the runs.
        status: Only runs with this status.
        job: Only runs of this job.
        parent: Only children of this run.
        search: Only runs whose id contains this text.
        error: Only runs whose error contains this text.
        since: Only runs that were requested at this time or later.
        limit: Maximum number of runs.
    """
    cursor: str | None = None
    while limit > 0:
        page = await journal.runs(
            status=status,
            job=job,
            parent=parent,
            top_level=job is None and parent is None,
            search=search,
            error=error,
            since=since,
            limit=min(limit, _PAGE_SIZE),
            cursor=cursor,
        )
        yield page.items, page.cursor is not None
        cursor = page.cursor
        limit = limit - len(page.items) if cursor is not None else 0


async def event_pages(
    journal: Journal, run_id: str, *, whole: bool
) -> AsyncIterator[tuple[Sequence[EventRecord], bool]]:
    """Yield pages of a run's events, oldest first, each with whether later ones are left out.

    Args:
        journal: Journal of the run.
        run_id: Id of the run.
        whole: All events, instead of the first 200.
    """
    cursor: str | None = None
    while True:
        size = _PAGE_SIZE if whole else _SHOWN_TASKS
        page = await journal.events(run_id, limit=size, cursor=cursor)
        yield page.items, page.cursor is not None and not whole
        cursor = page.cursor
        if cursor is None or not whole:
            return


async def walk(journal: Journal, run_id: str, *, whole: bool) -> AsyncIterator[Visited | Omitted]:
    """Yield the tasks of a run, parents before children, with one page per level in memory.

    Args:
        journal: Journal of the run.
        run_id: Id of the run.
        whole: All tasks, instead of the first 200 under each parent.
    """
    size = _PAGE_SIZE if whole else _SHOWN_TASKS

    async def read(parent: Path, cursor: str | None = None) -> _Level:
        page = await journal.tasks(run_id, parent=parent, limit=size, cursor=cursor)
        return _Level(parent, deque(page.items), page.cursor)

    levels = [await read(())]
    while levels:
        level = levels[-1]
        if level.tasks:
            task = level.tasks.popleft()
            yield Visited(task, last=not level.tasks and level.cursor is None)
            if task.has_children:
                levels.append(await read(task.path))
        elif level.cursor is None:
            levels.pop()
        elif whole:
            levels[-1] = await read(level.parent, level.cursor)
        else:
            levels.pop()
            yield Omitted(level.parent)


async def log_pages(
    journal: Journal, run_id: str, *, whole: bool
) -> AsyncIterator[tuple[Sequence[LogRecord], bool]]:
    """Yield pages of the lines that a run logged, each with whether further lines follow.

    Args:
        journal: Journal of the run.
        run_id: Id of the run.
        whole: All lines, instead of the first 200.
    """
    cursor: str | None = None
    while True:
        size = _PAGE_SIZE if whole else _SHOWN_LINES
        page = await journal.logs(run_id, limit=size, cursor=cursor)
        yield page.items, page.cursor is not None
        cursor = page.cursor
        if cursor is None or not whole:
            return


class DoubtfulTasks:
    """Collector of the tasks in doubt: nobody knows whether they took effect.

    A parent of a task in doubt is excluded: deciding about the child decides about both.

    Attributes:
        tasks: The tasks so far, in the order of visits.
        failed_children: Ids of the child runs of failed tasks, which may have tasks in doubt.
    """

    def __init__(self) -> None:
        self.tasks: list[TaskRecord] = []
        self.failed_children: list[str] = []

    def add(self, task: TaskRecord) -> None:
        """Add a task if it is in doubt. Its parents must have been visited."""
        if task.child is not None and task.status is Status.FAILED:
            self.failed_children.append(task.child)
        if task.kind != "unknown_outcome":
            return
        if self.tasks and task.path[: len(self.tasks[-1].path)] == self.tasks[-1].path:
            self.tasks.pop()
        self.tasks.append(task)


async def tasks_in_doubt(journal: Journal, run_id: str) -> DoubtfulTasks:
    """Return the tasks of a run whose outcome is unknown, and its failed children."""
    doubtful = DoubtfulTasks()
    async for item in walk(journal, run_id, whole=True):
        if isinstance(item, Visited):
            doubtful.add(item.task)
    return doubtful
