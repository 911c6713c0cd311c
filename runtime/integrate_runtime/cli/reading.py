"""Reads a journal for the commands, through the ``Journal`` protocol alone."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import RunNotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord, Status, TaskRecord

_SHOWN = 200
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Visited:
    """A task of a tree, met from the top down.

    Attributes:
        task: The task.
        last: Whether it is the last one under its parent.
    """

    task: TaskRecord
    last: bool


@dataclass(frozen=True, slots=True)
class Omitted:
    """The rest of the tasks under a parent, which were not read.

    Attributes:
        parent: The parent's path.
    """

    parent: Path


@dataclass(slots=True)
class _Level:
    """The tasks under a parent that were not visited yet: of one page, and of those after it."""

    parent: Path
    tasks: deque[TaskRecord]
    cursor: str | None


async def find_run(journal: Journal, run_id: str, db: str) -> RunRecord:
    """A run.

    Raises:
        IntegrationError: there is none of this id.
    """
    run = await journal.run(run_id)
    if run is None:
        raise RunNotFound(
            f"There is no run {run_id!r} in {db}: `integrate runs` lists them.", run_id
        )
    return run


async def run_pages(
    journal: Journal, *, status: Status | None = None, job: str | None = None, limit: int
) -> AsyncIterator[tuple[Sequence[RunRecord], bool]]:
    """Runs, the latest first, a page at a time, and whether there are runs after the page.

    Args:
        journal: Where they are.
        status: Only these.
        job: Only those of this job.
        limit: How many at most.
    """
    cursor: str | None = None
    while limit > 0:
        page = await journal.runs(status=status, job=job, limit=min(limit, _PAGE), cursor=cursor)
        yield page.items, page.cursor is not None
        cursor = page.cursor
        limit = limit - len(page.items) if cursor is not None else 0


async def walk(journal: Journal, run_id: str, *, whole: bool) -> AsyncIterator[Visited | Omitted]:
    """The tasks of a run, each before those that are nested in it; a page of a level is held.

    Args:
        journal: Where they are.
        run_id: Their run.
        whole: All of them, not the first 200 under each parent.
    """
    size = _PAGE if whole else _SHOWN

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


class DoubtfulTasks:
    """Collects the tasks of which nobody knows whether they took effect.

    A task that contains another of them is none itself: it goes with that.

    Attributes:
        found: The tasks so far, as they were met.
    """

    def __init__(self) -> None:
        self.found: list[TaskRecord] = []

    def add(self, task: TaskRecord) -> None:
        """Look at a task, after those that contain it."""
        if task.kind != "unknown_outcome":
            return
        if self.found and task.path[: len(self.found[-1].path)] == self.found[-1].path:
            self.found.pop()
        self.found.append(task)


async def tasks_in_doubt(journal: Journal, run_id: str) -> Sequence[TaskRecord]:
    """The tasks of a run of which nobody knows whether they took effect."""
    doubtful = DoubtfulTasks()
    async for item in walk(journal, run_id, whole=True):
        if isinstance(item, Visited):
            doubtful.add(item.task)
    return doubtful.found
