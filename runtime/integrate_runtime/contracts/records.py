"""Records of runs and tasks in a journal: plain, redacted data that needs no worker code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Json, Key, Path
    from integrate_runtime.tasks.properties import Property

RecordT_co = TypeVar("RecordT_co", covariant=True)


class Status(Enum):
    """Status of a run or a task."""

    QUEUED = "queued"
    """Run that no engine has executed yet: it waits for a process that serves its job."""
    RUNNING = "running"
    WAITING = "waiting"
    """Run or task that waits: for a moment, an event, the next attempt, or a limit."""
    INTERRUPTED = "interrupted"
    """Run that stopped before its end, or task whose attempt did. A run continues when it is
    resumed or served."""
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    """The journal contains a status that no run or task can have: see ``damaged``."""


class ParentTask(NamedTuple):
    """Task that started a run and waits for it.

    Attributes:
        run_id: Id of the task's run.
        path: Path of the task.
    """

    run_id: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A run.

    Attributes:
        run_id: Id of the run.
        job_id: Id of its job.
        job_version: Version of the job at the last execution.
        status: Status of the run.
        started_at: Time at which it was first requested, in UTC.
        finished_at: Time at which its last execution ended; None until then, and if its process
            ended before.
        executions: Number of executions.
        dropped_logs: Number of log lines beyond the bound of a run, which were not kept.
        connections: Connection key by integration.
        error: Error of a failed run; in lists without headers and body.
        parent: Task that started it; None for a run that a program or a person started.
        payload: Payload as JSON; None in lists.
        result: Result as JSON; None in lists.
        waits_until: Moment until which a waiting run waits, or an interrupted one waited. None if
            it is not known, and for other runs. Of several moments it is the first.
        waits_for: Reason of that wait, for people.
        last_activity_at: Time of the last change of an interrupted run; None for other runs.
        task_count: Number of its tasks, of any depth. None in lists if counting them would take
            long, as for a run of more than 10,000 tasks.
        completed_count: Number of those that have completed; None as ``task_count``.
        damaged: Columns whose stored values are invalid, and read as stand-ins here.
    """

    run_id: str
    job_id: str
    job_version: str
    status: Status
    started_at: datetime
    finished_at: datetime | None
    executions: int
    connections: Mapping[str, str]
    error: ErrorRecord | None
    parent: ParentTask | None = None
    payload: Json = None
    result: Json = None
    dropped_logs: int = 0
    waits_until: datetime | None = None
    waits_for: str | None = None
    last_activity_at: datetime | None = None
    task_count: int | None = None
    completed_count: int | None = None
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRecord:
    """A task, as in lists.

    Attributes:
        run_id: Id of its run.
        path: Keys of its parents, then its own.
        name: Title.
        icon: Icon name.
        operation: Operation such as ``github.issues.create``; None for callbacks.
        connection: Connection key; None for tasks without a client.
        status: Status of the task.
        kind: Kind of failure.
        properties: Properties of its input and output, for display.
        attempts: Number of attempts begun.
        started_at: Start of its first attempt, in UTC.
        finished_at: Time at which it completed or failed.
        retry_at: Time of the next attempt of a waiting task, or the end of its sleep; None if it
            is not known.
        wait_reason: Reason of the wait, for people; None if a failed attempt is to be repeated.
        error: Last error, without headers and body.
        has_children: Whether it has nested tasks.
        abandoned: Whether its caller stopped waiting for it while the run went on.
        misfits: Parts of its answer that do not fit the declared type, each with the reason.
        child: Id of the run that it started.
        damaged: Columns whose stored values are invalid, and read as stand-ins here.
    """

    run_id: str
    path: Path
    name: str
    icon: str | None
    operation: str | None
    connection: str | None
    status: Status
    kind: FailureKind | None
    properties: tuple[Property, ...]
    attempts: int
    started_at: datetime
    finished_at: datetime | None
    retry_at: datetime | None
    error: ErrorRecord | None
    has_children: bool
    abandoned: bool = False
    wait_reason: str | None = None
    misfits: tuple[str, ...] = ()
    child: str | None = None
    damaged: tuple[str, ...] = ()

    @property
    def awaits_attempt(self) -> bool:
        """Whether it waits for its next attempt, rather than for an event, a run or a moment.

        ``Engine.retry`` makes that attempt at once.
        """
        # Only the limits of a connection hold up a task for a reason.
        is_held = self.wait_reason is None or self.connection is not None
        return self.status is Status.WAITING and is_held


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRecord:
    """One attempt at a task.

    Attributes:
        number: Number of the attempt, from 1.
        started_at: Start, in UTC.
        finished_at: End; None while it runs, or if it was interrupted.
        error: Error; None if the attempt succeeded or has not ended.
        retry_at: Time at which the next attempt was due.
    """

    number: int
    started_at: datetime
    finished_at: datetime | None
    error: ErrorRecord | None
    retry_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDetail(TaskRecord):
    """A task with all of its data; its error has headers and body.

    Attributes:
        params: Input.
        output: Encoded result; None until the task completes.
        history: Attempts, oldest first.
        call_site: Source location of the call.
    """

    params: Mapping[str, Json]
    output: Json
    history: tuple[AttemptRecord, ...]
    call_site: CallSite


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord:
    """An event that was sent to a run.

    Attributes:
        run_id: Id of the run.
        name: Name of the event.
        event_id: Id, by which it was sent once.
        at: Time at which it was sent, in UTC.
        payload: Payload as JSON; None if it is large.
        task: Path of the wait that took the event; None if none has.
        rejection: Reason for which the event did not fit that wait; None if it was received.
        damaged: Columns whose stored values are invalid, and read as stand-ins here.
    """

    run_id: str
    name: Key
    event_id: str
    at: datetime
    payload: Json
    task: Path | None
    rejection: str | None
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRecord:
    """An approval that a run asks for with ``ctx.approval``.

    Attributes:
        run_id: Id of the run.
        path: Path of the request's task.
        title: Title.
        description: What is to be approved; None if the job does not say.
        asked_at: Time of the request, in UTC.
        until: Time at which the run stops waiting for the decision; None if it waits without an
            end, or does not wait at the moment.
        is_open: Whether it can be decided.
        approved: The decision; None if there is none.
        by: Who decided; None if it is not known.
        comment: Comment of that person.
    """

    run_id: str
    path: Path
    title: str
    description: str | None
    asked_at: datetime
    until: datetime | None
    is_open: bool
    approved: bool | None
    by: str | None
    comment: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRecord:
    """A line that a job or one of its tasks logged with ``ctx.logger``.

    Attributes:
        run_id: Id of the run.
        path: Path of the task that logged it; ``()`` for the job function.
        attempt: Attempt at the task, or execution of the run, that logged it.
        at: Time, in UTC.
        level: Level of ``logging``, such as 20 for INFO.
        text: The message, then the exception's type and text if there was one; redacted.
        damaged: Columns whose stored values are invalid, and read as stand-ins here.
    """

    run_id: str
    path: Path
    attempt: int
    at: datetime
    level: int
    text: str
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page(Generic[RecordT_co]):
    """Page of a list.

    Attributes:
        items: The records.
        cursor: Cursor of the next page; None on the last page.
    """

    items: tuple[RecordT_co, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """Change of a run's or a task's status.

    Attributes:
        run_id: Id of the run.
        path: Path of the task; ``()`` for the run itself.
        status: New status.
        attempts: Attempts begun at the task, or executions of the run.
    """

    run_id: str
    path: Path
    status: Status
    attempts: int
