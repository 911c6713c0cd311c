"""Notices of a run page: what is wrong, and what the run waits for, the most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from integrate_runtime.contracts.records import RunRecord, TaskRecord

Kind: TypeAlias = Literal["doubt", "failed", "interrupted", "waiting", "running", "cancelled"]

IN_DOUBT = ("unknown_outcome", "output")
"""Kinds of failures that a person decides about."""

_TOO_MANY = 429
_ORDER: Sequence[Kind] = ("doubt", "failed", "interrupted", "waiting", "running", "cancelled")


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that a person wants to know first.

    Attributes:
        kind: What it is about.
        title: The thing in a few words.
        detail: Reason or advice; empty if there is none.
        task: Task that it is about; None for the run.
        until: Moment until which is waited.
    """

    kind: Kind
    title: str
    detail: str = ""
    task: TaskRecord | None = None
    until: datetime | None = None


def notices(run: RunRecord, tasks: Iterable[TaskRecord]) -> list[Notice]:
    """Return the notices of a run.

    Args:
        run: The run.
        tasks: Its unresolved tasks.
    """
    if run.status is Status.COMPLETED:
        return []
    of_tasks = [notice for task in tasks if (notice := _of_task(task, run)) is not None]
    found = [*_of_run(run, of_tasks), *of_tasks]
    return sorted(found, key=lambda notice: _ORDER.index(notice.kind))


def _of_run(run: RunRecord, of_tasks: Sequence[Notice]) -> list[Notice]:
    error = one_line(run.error.text) if run.error is not None else ""
    if run.status is Status.INTERRUPTED:
        advice = f"It goes on where it stopped once a process that has the job {run.job_id} runs it"
        return [Notice("interrupted", "No process executes this run", error or f"{advice}.")]
    if run.status is Status.CANCELLED:
        return [Notice("cancelled", "Cancelled", "Only resuming it makes it go on.")]
    if run.status is Status.QUEUED:
        return [Notice("waiting", "Waits for a process that has its job", run.job_id)]
    is_explained = any(notice.kind in ("doubt", "failed") for notice in of_tasks)
    if run.status is Status.FAILED and not is_explained:
        return [Notice("failed", "The job failed", error)]
    return []


def _of_task(task: TaskRecord, run: RunRecord) -> Notice | None:
    error = one_line(task.error.text) if task.error is not None else ""
    if task.kind == "unknown_outcome":
        return Notice("doubt", f"{task.name} is in doubt: it may have taken effect", error, task)
    if task.kind == "output":
        return Notice("doubt", f"{task.name} succeeded, but its result is unusable", error, task)
    if task.status is Status.FAILED:
        times = "1 attempt" if task.attempts == 1 else f"{task.attempts} attempts"
        return Notice("failed", f"{task.name} failed after {times}", error, task)
    if task.abandoned or run.status in (Status.FAILED, Status.CANCELLED):
        return None
    if task.status is Status.WAITING:
        return _of_wait(task, error)
    if task.status is Status.RUNNING:
        return Notice("running", f"{task.name} is running", error, task)
    return None


def _of_wait(task: TaskRecord, error: str) -> Notice:
    if task.wait_reason:
        return Notice("waiting", one_line(task.wait_reason), task.name, task, task.retry_at)
    title = f"{task.name} waits for attempt {task.attempts + 1}"
    if _is_limited(task) and task.operation is not None:
        title = f"Rate limit of {task.operation.partition('.')[0]}: {title}"
    return Notice("waiting", title, error, task, task.retry_at)


def _is_limited(task: TaskRecord) -> bool:
    """Whether the API refused the last attempt because of a limit, as its status or SDK says."""
    error = task.error
    return error is not None and (error.status == _TOO_MANY or "RateLimit" in error.type)
