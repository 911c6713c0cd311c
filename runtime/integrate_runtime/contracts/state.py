"""What an engine writes down of a run, and what it needs to go on from there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.errors import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.options import Property

    from .records import Status

ROOT = 0
"""The number of the parent of the tasks that the job function calls."""


@dataclass(frozen=True, slots=True)
class NewRun:
    """A run as it is asked for.

    Attributes:
        run_id: Its id.
        job_id: Its job.
        job_version: The job's version.
        entry: Where the job can be imported, as ``module:name``.
        payload: The payload as JSON text.
        connections: Integration to connection key.
    """

    run_id: str
    job_id: str
    job_version: str
    entry: str
    payload: str
    connections: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StoredRun:
    """A run in the journal.

    Attributes:
        id: Its number in the journal.
        request: As it was first asked for; its version is that of the last execution.
        started_at: When that was, in UTC.
        status: Where it stands.
        executions: How often it was executed.
        result: The result as JSON text, once it is completed.
    """

    id: int
    request: NewRun
    started_at: datetime
    status: Status
    executions: int
    result: str | None


@dataclass(slots=True)
class TaskStart:
    """What is known of a task when it begins, redacted.

    Attributes:
        name: Title.
        icon: Icon name.
        operation: ``github.issues.create``; None for callbacks.
        connection: Connection key; None for tasks without a client.
        params: The input.
        properties: What to show of it.
        call_site: Where it was called.
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
        id: Its number in the journal.
        status: Where it stands.
        fingerprint: Digest of operation and arguments.
        output: The encoded result as JSON text.
    """

    id: int
    status: Status
    fingerprint: bytes | None
    output: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How a task in the journal fared so far.

    Attributes:
        counts: Counts of its attempts.
        retry_at: When a waiting task is tried again.
        error: The last error.
        kind: How it failed.
    """

    counts: AttemptCounts
    retry_at: datetime | None
    error: ErrorRecord | None
    kind: FailureKind | None


@dataclass(frozen=True, slots=True)
class FailedTask:
    """A task that failed for good.

    Attributes:
        id: Its number in the journal.
        path: Its path.
        kind: How it failed.
    """

    id: int
    path: Path
    kind: FailureKind
