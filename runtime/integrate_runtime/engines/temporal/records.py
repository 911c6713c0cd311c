"""Records of runs and tasks, made from histories and from what Temporal keeps beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from temporalio.api.enums.v1 import PendingActivityState
from temporalio.client import WorkflowExecutionStatus

from integrate_runtime.contracts.records import RunRecord, Status, TaskRecord
from integrate_runtime.tasks.keys import display_key
from integrate_runtime.tasks.properties import merge_properties

from . import names
from .forms import parent_of
from .wire import RunFacts

if TYPE_CHECKING:
    from temporalio.client import WorkflowExecution, WorkflowExecutionDescription

    from integrate_runtime.base.outcomes import ErrorRecord

    from .history import RunHistory
    from .task_history import TaskHistory

_NEVER = datetime.max.replace(tzinfo=UTC)
_SHOWN = {
    WorkflowExecutionStatus.RUNNING: Status.RUNNING,
    WorkflowExecutionStatus.CONTINUED_AS_NEW: Status.RUNNING,
    WorkflowExecutionStatus.COMPLETED: Status.COMPLETED,
    WorkflowExecutionStatus.FAILED: Status.FAILED,
    WorkflowExecutionStatus.TIMED_OUT: Status.FAILED,
    WorkflowExecutionStatus.CANCELED: Status.CANCELLED,
    WorkflowExecutionStatus.TERMINATED: Status.CANCELLED,
}


async def run_record(found: WorkflowExecution) -> RunRecord:
    """Return the record of a run from what Temporal keeps beside its history."""
    facts: RunFacts | None = await found.memo_value(names.FACTS, None, type_hint=RunFacts)
    ended: object = await found.memo_value(names.ENDED, None)
    status = _SHOWN.get(found.status, Status.UNKNOWN) if found.status else Status.UNKNOWN
    if status is Status.FAILED and ended == names.INTERRUPTED:
        status = Status.INTERRUPTED
    return RunRecord(
        run_id=found.id,
        job_id=found.workflow_type,
        job_version=facts.job_version if facts is not None else "",
        status=status,
        started_at=facts.started_at if facts is not None else found.start_time,
        finished_at=found.close_time,
        executions=facts.executions if facts is not None else 0,
        connections=facts.connections if facts is not None else {},
        error=None,
        parent=parent_of(facts.parent) if facts is not None else None,
        last_activity_at=found.close_time if status is Status.INTERRUPTED else None,
        damaged=() if facts is not None else ("memo",),
    )


def open_record(
    record: RunRecord, described: WorkflowExecutionDescription, history: RunHistory
) -> RunRecord:
    """Return the record of a run with what an open one does: nothing yet, waiting, or working."""
    if history.is_ended or record.status is not Status.RUNNING:
        return record
    pending = described.raw_description.pending_activities
    started = PendingActivityState.PENDING_ACTIVITY_STATE_STARTED
    if not history.bodies and not history.tasks:
        is_begun = any(item.state == started or item.attempt > 1 for item in pending)
        return record if is_begun else replace(record, status=Status.QUEUED)
    waits = [wait for task in history.tasks.values() if (wait := _wait(task)) is not None]
    if not waits or any(_is_at_work(task) for task in history.tasks.values()):
        return record
    until, reason = min(waits, key=lambda wait: wait[0] or _NEVER)
    return replace(record, status=Status.WAITING, waits_until=until, waits_for=reason)


def _wait(task: TaskHistory) -> tuple[datetime | None, str | None] | None:
    """Return until when a task waits, if that is known, and the reason; None if it does not."""
    now = datetime.now(UTC)
    if task.waits_for is not None and task.status is Status.WAITING and task.abandoned is None:
        return task.next.due, task.waits_for
    if task.sleeps_until is not None and task.sleeps_until > now and task.abandoned is None:
        return task.sleeps_until, task.sleeps_for
    if task.status is Status.WAITING and task.is_open and task.next.due is not None:
        return task.next.due, f"attempt {task.next.number} at {display_key(task.path[-1])}"
    return None


def urgency(task: TaskRecord) -> int:
    """Return a number that is lower for a task that a person wants to know of first."""
    if task.status is Status.FAILED:
        return 0 if task.kind in ("unknown_outcome", "output") else 1
    return 2 if task.status is Status.WAITING else 3


def _is_at_work(task: TaskHistory) -> bool:
    return task.status is Status.RUNNING and task.is_open


def executions(history: RunHistory) -> int:
    """Return the number of executions of the job in a workflow, with one that has not ended."""
    return history.bodies + (0 if history.is_ended else 1)


def listed_task(history: RunHistory, task: TaskHistory) -> TaskRecord:
    """Return a task of a list, which has its error in short."""
    record = TaskRecord(**task_fields(history, task))
    return replace(record, error=shortened(record.error))


def task_fields(history: RunHistory, task: TaskHistory) -> dict[str, Any]:
    """Return the fields of a ``TaskRecord``."""
    status, wait = task.status, _wait(task)
    if task.sleeps_until is not None and wait is not None:
        status = Status.WAITING
    if history.is_ended and status in (Status.RUNNING, Status.WAITING):
        status = Status.INTERRUPTED
    start = task.start
    return {
        "run_id": history.run_id,
        "path": task.path,
        "name": start.name,
        "icon": start.icon,
        "operation": start.operation,
        "connection": start.connection,
        "status": status,
        "kind": task.kind,
        "properties": tuple(merge_properties(start.properties, task.shown)),
        "attempts": task.counts.attempts,
        "started_at": task.started_at,
        "finished_at": task.finished_at if status is not Status.WAITING else None,
        "retry_at": wait[0] if wait is not None and status is Status.WAITING else None,
        "wait_reason": task.sleeps_for or task.waits_for if status is Status.WAITING else None,
        "error": task.error,
        "has_children": bool(history.children(task.path)),
        "abandoned": task.abandoned is not None,
        "misfits": task.misfits or (),
        "child": task.child,
    }


def shortened(error: ErrorRecord | None) -> ErrorRecord | None:
    """Return an error without headers and body."""
    return replace(error, headers={}, body=None) if error is not None else None
