"""State of runs and tasks that an engine stores, and needs to continue a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from integrate_runtime.secrets.redaction import NOTHING_KNOWN, Redaction

from .records import Status

if TYPE_CHECKING:
    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.properties import Property

    from .records import ParentTask

ROOT = 0
"""Parent number of the tasks that the job function calls."""


@dataclass(frozen=True, slots=True)
class NewRun:
    """A requested run.

    Attributes:
        run_id: Id of the run.
        job_id: Id of its job.
        job_version: Version of the job.
        entry: Import string of the job, ``module:name``.
        payload: Payload as JSON text.
        connections: Connection key by integration.
        parent: Task that starts it; None for a run that a program or a person starts.
        redaction: Secrets of the payload beside those that every payload is searched for.
    """

    run_id: str
    job_id: str
    job_version: str
    entry: str
    payload: str
    connections: Mapping[str, str]
    parent: ParentTask | None = None
    redaction: Redaction = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run in the journal.

    Attributes:
        id: Number of the run in the journal.
        request: The run as first requested, with the job version of the last execution.
        started_at: Time of the request, in UTC.
        status: Status of the run.
        executions: Number of executions.
        result: Result as JSON text, once it is completed.
        crashed: Whether the process of the last execution ended during it.
    """

    id: int
    request: NewRun
    started_at: datetime
    status: Status
    executions: int
    result: str | None
    crashed: bool = False


@dataclass(slots=True)
class TaskStart:
    """Redacted description of a task that begins.

    Attributes:
        name: Title.
        icon: Icon name.
        operation: Operation such as ``github.issues.create``; None for callbacks.
        connection: Connection key; None for tasks without a client.
        params: Input.
        properties: Properties of the input, for display.
        call_site: Source location of the call.
    """

    name: str
    icon: str | None
    operation: str | None
    connection: str | None
    params: Mapping[str, Json]
    properties: Sequence[Property]
    call_site: CallSite


@dataclass(slots=True)
class StoredTask:
    """A task in the journal, as far as a replay needs it.

    Attributes:
        id: Number of the task in the journal.
        status: Status of the task.
        fingerprint: Digest of operation and arguments.
        output: Encoded result as JSON text.
        abandoned: Time from the start of the execution until the caller abandoned the call; None
            if it did not.
    """

    id: int
    status: Status
    fingerprint: bytes | None
    output: str | None
    abandoned: timedelta | None = None

    @property
    def is_decided(self) -> bool:
        """Whether the outcome is stored. A sleep's is, while its caller still waits."""
        return self.status in (Status.COMPLETED, Status.FAILED) or self.output is not None


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a task in the journal.

    Attributes:
        counts: Counts of its attempts.
        retry_at: Time of the next attempt of a waiting task.
        error: Last error.
        kind: Kind of failure.
    """

    counts: AttemptCounts
    retry_at: datetime | None
    error: ErrorRecord | None
    kind: FailureKind | None


@dataclass(frozen=True, slots=True)
class LogLine:
    """A log line of a run, redacted.

    Attributes:
        number: Number of the line in its run, from 1.
        at: Time, in UTC.
        level: Level of ``logging``.
        text: Text of the line.
        path: Path of the task that logged it; ``()`` for the job function.
        attempt: Attempt at the task, or execution of the run, that logged it.
        fingerprint: Keyed digest by which a later execution recognises a line of the job function;
            None for a line of a task, or if the digest key is lost.
    """

    number: int
    at: datetime
    level: int
    text: str
    path: Path
    attempt: int
    fingerprint: bytes | None


@dataclass(frozen=True, slots=True)
class KeptLogs:
    """Log lines of earlier executions of a run.

    Attributes:
        last: Number of the last line; 0 if there is none.
        counts: Number of lines of the job function by their fingerprint.
    """

    last: int
    counts: Mapping[bytes, int]


@dataclass(frozen=True, slots=True)
class FailedTask:
    """A task that failed for good.

    Attributes:
        id: Number of the task in the journal.
        path: Path of the task.
        kind: Kind of failure.
    """

    id: int
    path: Path
    kind: FailureKind


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event that is sent to a run.

    Attributes:
        name: Name of the event, encoded as a task's key is.
        event_id: Id, by which the event is sent once.
        payload: Payload as JSON text.
    """

    name: str
    event_id: str
    payload: str


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event in the journal that no wait has taken.

    Attributes:
        number: Number of the event in the journal; later events have higher ones.
        event_id: Id, by which the event was sent once.
        payload: Payload as JSON text.
        at: Time at which it was sent, in UTC.
    """

    number: int
    event_id: str
    payload: str
    at: datetime
