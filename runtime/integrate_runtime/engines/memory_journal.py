"""A journal that lives as long as its engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from integrate_runtime.errors import RunConflict

from .journal import NewRun, StoredRun, StoredTask, Tally, TaskStart, TaskStatus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from integrate_runtime.errors import ErrorRecord, FailureKind
    from integrate_runtime.keys import Path
    from integrate_runtime.options import Property


class MemoryJournal:
    """Runs and tasks in dictionaries."""

    def __init__(self) -> None:
        self._runs: dict[str, StoredRun] = {}
        self._tasks: dict[str, dict[Path, StoredTask]] = {}

    def tasks(self, run_id: str) -> Mapping[Path, StoredTask]:
        """The tasks of a run by path, in the order in which they began."""
        return self._tasks.get(run_id, {})

    async def open_run(self, run: NewRun, at: datetime) -> StoredRun:
        """Create a run, or give the one that has its id."""
        stored = self._runs.get(run.run_id)
        if stored is None:
            stored = self._runs[run.run_id] = StoredRun(run, at)
            self._tasks[run.run_id] = {}
        _check_same(stored.request, run)
        return replace(stored)

    async def begin_execution(self, run_id: str) -> int:
        """Count one more execution."""
        stored = self._runs[run_id]
        stored.executions += 1
        return stored.executions

    async def finish_run(self, run_id: str, result: str) -> None:
        """Store a run's result."""
        self._runs[run_id].result = result

    async def task(self, run_id: str, path: Path) -> StoredTask | None:
        """The task at a path."""
        stored = self._tasks[run_id].get(path)
        return replace(stored) if stored is not None else None

    async def begin_task(self, run_id: str, path: Path, start: TaskStart, at: datetime) -> None:
        """Store that a task begins."""
        tasks = self._tasks[run_id]
        tasks[path] = StoredTask(start, at, tally=Tally(attempts=1))
        parent = tasks.get(path[:-1])
        if parent is not None:
            parent.has_children = True

    async def begin_attempt(self, run_id: str, path: Path, tally: Tally) -> None:
        """Store that a further attempt begins."""
        stored = self._tasks[run_id][path]
        stored.status, stored.tally, stored.retry_at = TaskStatus.RUNNING, tally, None

    async def retry_task(
        self, run_id: str, path: Path, error: ErrorRecord, tally: Tally, at: datetime
    ) -> None:
        """Store when the next attempt is due."""
        stored = self._tasks[run_id][path]
        stored.status, stored.error = TaskStatus.WAITING, error
        stored.tally, stored.retry_at = tally, at

    async def finish_task(
        self, run_id: str, path: Path, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store a task's result."""
        stored = self._tasks[run_id][path]
        stored.status, stored.output, stored.finished_at = TaskStatus.COMPLETED, output, at
        stored.output_properties = tuple(shown)

    async def fail_task(
        self, run_id: str, path: Path, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Store that a task failed for good."""
        stored = self._tasks[run_id][path]
        stored.status, stored.finished_at = TaskStatus.FAILED, at
        stored.error, stored.kind = error, kind


def _check_same(first: NewRun, again: NewRun) -> None:
    if first.job_id != again.job_id:
        raise RunConflict(
            f"The run id {again.run_id!r} belongs to the job {first.job_id!r}, not to "
            f"{again.job_id!r}: use another id."
        )
    if first.payload != again.payload:
        raise RunConflict(
            f"The run {again.run_id!r} was started with another payload: use another id."
        )
