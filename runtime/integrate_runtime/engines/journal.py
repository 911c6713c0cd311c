"""What an engine writes down of a run, and what it needs to go on from there.

An engine awaits each call before it acts on it: a task's result is stored before its caller sees
it. Paths identify tasks; results are JSON text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from integrate_runtime.call_sites import CallSite
    from integrate_runtime.errors import ErrorRecord, FailureKind
    from integrate_runtime.json_types import Json
    from integrate_runtime.keys import Path
    from integrate_runtime.options import Property


class TaskStatus(Enum):
    """Where a task stands."""

    RUNNING = "running"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class NewRun:
    """A run as it is asked for.

    Attributes:
        run_id: Its id.
        job_id: Its job.
        job_version: The job's version.
        payload: The payload as JSON text.
        connections: Integration to connection key.
    """

    run_id: str
    job_id: str
    job_version: str
    payload: str
    connections: Mapping[str, str]


@dataclass(slots=True)
class StoredRun:
    """A run in the journal.

    Attributes:
        request: As it was first asked for.
        started_at: When that was, in UTC.
        executions: How often it was executed.
        result: The result as JSON text, once it is finished.
    """

    request: NewRun
    started_at: datetime
    executions: int = 0
    result: str | None = None


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a task was tried.

    Attributes:
        attempts: Attempts begun.
        backoffs: Waits by the task's ``Retry``.
        hook_waits: Waits that an error hook asked for.
    """

    attempts: int = 0
    backoffs: int = 0
    hook_waits: int = 0


@dataclass(slots=True)
class StoredTask:
    """A task in the journal.

    Attributes:
        start: What was known when it began.
        started_at: When it began, in UTC.
        status: Where it stands.
        tally: How often it was tried.
        retry_at: When a waiting task is tried again.
        output: The encoded result as JSON text.
        error: The last error.
        kind: How it failed.
        finished_at: When it was completed or failed.
        output_properties: What the task said about its result.
        has_children: Whether a nested task of it ever began.
    """

    start: TaskStart
    started_at: datetime
    status: TaskStatus = TaskStatus.RUNNING
    tally: Tally = field(default_factory=Tally)
    retry_at: datetime | None = None
    output: str | None = None
    error: ErrorRecord | None = None
    kind: FailureKind | None = None
    finished_at: datetime | None = None
    output_properties: Sequence[Property] = ()
    has_children: bool = False


class RunJournal(Protocol):
    """The journal as an engine writes it."""

    async def open_run(self, run: NewRun, at: datetime) -> StoredRun:
        """Create a run, or give the one that has its id.

        Raises:
            RunConflict: the id belongs to another job or payload.
        """
        ...

    async def begin_execution(self, run_id: str) -> int:
        """Count one more execution of a run and return its number, from 1."""
        ...

    async def finish_run(self, run_id: str, result: str) -> None:
        """Store a run's result."""
        ...

    async def task(self, run_id: str, path: Path) -> StoredTask | None:
        """The task at a path, if it ever began."""
        ...

    async def begin_task(self, run_id: str, path: Path, start: TaskStart, at: datetime) -> None:
        """Store that a task begins, before its first attempt."""
        ...

    async def begin_attempt(self, run_id: str, path: Path, tally: Tally) -> None:
        """Store that a further attempt begins."""
        ...

    async def retry_task(
        self, run_id: str, path: Path, error: ErrorRecord, tally: Tally, at: datetime
    ) -> None:
        """Store that an attempt failed and when the next one is due."""
        ...

    async def finish_task(
        self, run_id: str, path: Path, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store a task's result."""
        ...

    async def fail_task(
        self, run_id: str, path: Path, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Store that a task failed for good."""
        ...
