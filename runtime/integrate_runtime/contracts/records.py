"""What a journal tells of runs and tasks: plain data, redacted, read without any worker code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.errors import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.tasks.options import Property

RecordT_co = TypeVar("RecordT_co", covariant=True)


class Status(Enum):
    """Where a run or a task stands."""

    QUEUED = "queued"
    """A run that an engine is about to execute."""
    RUNNING = "running"
    WAITING = "waiting"
    """A task whose next attempt is due later."""
    INTERRUPTED = "interrupted"
    """A run that stopped before its end: it goes on when it is resumed or served."""
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    """The journal holds a status that no run or task can have: see ``damaged``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A run.

    Attributes:
        run_id: Its id.
        job_id: Its job.
        job_version: The job's version when it was last executed.
        status: Where it stands.
        started_at: When it was first asked for, in UTC.
        finished_at: When it was completed, failed or cancelled.
        executions: How often it was executed.
        connections: Integration to connection key.
        error: What the job raised, of a failed run; in lists without headers and body.
        payload: The payload as JSON; None in lists.
        result: The result as JSON; None in lists.
        damaged: The columns of the journal that hold what the runtime never wrote, and read as
            stand-ins here.
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
    payload: Json = None
    result: Json = None
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRecord:
    """A task, as lists show it.

    Attributes:
        run_id: Its run.
        path: Keys of its parents, then its own.
        name: Title.
        icon: Icon name.
        operation: ``github.issues.create``; None for callbacks.
        connection: Connection key; None for tasks without a client.
        status: Where it stands.
        kind: How it failed.
        properties: What to show of its input and output.
        attempts: Attempts begun.
        started_at: When its first attempt began, in UTC.
        finished_at: When it was completed or failed.
        retry_at: When a waiting task is tried again.
        error: The last error, without headers and body.
        has_children: Whether it has nested tasks.
        damaged: The columns of the journal that hold what the runtime never wrote, and read as
            stand-ins here.
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
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRecord:
    """One attempt at a task.

    Attributes:
        number: From 1.
        started_at: When it began, in UTC.
        finished_at: When it ended; None while it runs, or when it was interrupted.
        error: What it raised; None when it succeeded or has not ended.
        retry_at: When the next one was due.
    """

    number: int
    started_at: datetime
    finished_at: datetime | None
    error: ErrorRecord | None
    retry_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskDetail(TaskRecord):
    """A task with all that is known of it; its error has headers and body.

    Attributes:
        params: The input.
        output: The encoded result; None until it is completed.
        history: Its attempts, from the first.
        call_site: Where it was called.
    """

    params: Mapping[str, Json]
    output: Json
    history: tuple[AttemptRecord, ...]
    call_site: CallSite


@dataclass(frozen=True, slots=True)
class Page(Generic[RecordT_co]):
    """A part of a list.

    Attributes:
        items: The records.
        cursor: Where the next page begins; None when this is the last.
    """

    items: tuple[RecordT_co, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """A run or a task stands elsewhere than before.

    Attributes:
        run_id: The run.
        path: The task; ``()`` for the run itself.
        status: Where it stands now.
        attempts: Attempts begun at the task; executions of the run.
    """

    run_id: str
    path: Path
    status: Status
    attempts: int
