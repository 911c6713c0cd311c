"""Data that travels between clients, workflows and activities.

Temporal stores it in histories, so a field may be added with a default, and none may change its
meaning. The module is imported by workflows: it imports nothing else of the runtime.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass
class Origin:
    """Run that tasks belong to, as their activities need to know it.

    Attributes:
        run_id: Id of the run.
        job_id: Id of its job.
        entry: Import string of the job.
        journal: Id for which the run's texts are signed.
        connections: Connection key by integration.
        execution: Temporal's run id of the run's workflow, which adds it.
    """

    run_id: str
    job_id: str
    entry: str
    journal: str
    connections: dict[str, str]
    execution: str = ""


@dataclass
class Limits:
    """Bounds of a run's workflow, which must not change while the run is open.

    Attributes:
        tasks: Number of tasks in a ledger.
        history: Size of a ledger's history in bytes from which it takes no further task.
        heartbeat: Seconds after which a silent worker is lost.
    """

    tasks: int = 1000
    history: int = 10_000_000
    heartbeat: float = 10


@dataclass
class Parent:
    """Task that started a run and waits for it.

    Attributes:
        run_id: Id of the task's run.
        path: Keys of the task's parents and its own, as lists or texts.
    """

    run_id: str
    path: list[Any]


@dataclass
class RunInput:
    """Input of a run's workflow.

    Attributes:
        protocol: Version of the workflow.
        origin: The run.
        limits: Bounds of the workflow.
        bodies: Task queue of the job's function.
        job_version: Version of the job that was requested.
        payload: Payload, sealed and signed.
        started_at: Time at which the run was first requested.
        executions: Number of executions of the job before this workflow.
        resumes: Temporal's run id of the workflow execution that this one continues.
        retried: Ids of failed tasks to try again.
        given: Signed outputs that an operator gave, by task id.
        parent: Task that started the run, if one did.
    """

    protocol: int
    origin: Origin
    limits: Limits
    bodies: str
    job_version: str
    payload: str
    started_at: datetime
    executions: int = 0
    resumes: str | None = None
    retried: list[str] = field(default_factory=list[str])
    given: dict[str, str] = field(default_factory=dict[str, str])
    parent: Parent | None = None


@dataclass
class RunFacts:
    """Facts of a run for lists, which Temporal keeps beside the workflow as its memo.

    Attributes:
        job_version: Version of the job.
        started_at: Time at which the run was first requested.
        executions: Number of executions of the job before this workflow.
        connections: Connection key by integration.
        parent: Task that started the run, if one did.
    """

    job_version: str
    started_at: datetime
    executions: int
    connections: dict[str, str]
    parent: Parent | None = None

    @classmethod
    def of(cls, requested: RunInput) -> RunFacts:
        """Return the facts of a run from the input of its workflow."""
        return cls(
            requested.job_version,
            requested.started_at,
            requested.executions,
            requested.origin.connections,
            requested.parent,
        )


@dataclass
class Attempt:
    """One attempt at a task.

    Attributes:
        number: Number of the attempt, from 1.
        backoffs: Number of waits before it that the backoff chose.
        hook_waits: Number of waits before it that an error hook chose.
        interruptions: Number of earlier attempts that the end of their process cut short.
        interrupted: Whether the attempt before it never ended.
        crashed: Whether the process of the attempt before it ended without warning.
        has_children: Whether nested tasks had begun in an attempt that never ended.
        due: Time before which it is not made.
        hastened: Whether an operator wanted it to be made before that.
    """

    number: int = 1
    backoffs: int = 0
    hook_waits: int = 0
    interruptions: int = 0
    interrupted: bool = False
    crashed: bool = False
    has_children: bool = False
    due: datetime | None = None
    hastened: bool = False

    @classmethod
    def from_details(cls, details: dict[str, Any]) -> Attempt:
        """Return the attempt that the details of a failure carry, as JSON."""
        due: str | None = details.get("due")
        members: dict[str, Any] = {
            **details,
            "due": datetime.fromisoformat(due) if due is not None else None,
        }
        return cls(**members)


@dataclass
class Ask:
    """A task that is asked for.

    Attributes:
        run_id: Id of its run: one that was copied from another run is not taken.
        id: Id of the task, by which its history knows it.
        path: Keys of its parents and its own, as lists or texts.
        type: Activity type: the operation, or the name of the callback.
        summary: Title and first properties, for people.
        request: Data of the task request.
        start: Redacted description, for the journal.
        fingerprint: Digest of operation and arguments in hexadecimal digits, if there is one.
        fairness: Connection by which queues are shared; empty for tasks without a client.
        secrets: Secrets known in the run so far, which are hidden in what its worker stores.
        attempt: First attempt to make.
        child: Input of the run to start, which the attempt waits for; None for an activity.
        output: Signed output that the task has once that run has completed.
    """

    run_id: str
    id: str
    path: list[Any]
    type: str
    summary: str
    request: dict[str, Any]
    start: dict[str, Any]
    fingerprint: str | None = None
    fairness: str = ""
    secrets: list[str] = field(default_factory=list[str])
    attempt: Attempt = field(default_factory=Attempt)
    child: RunInput | None = None
    output: str | None = None


@dataclass
class Output:
    """Result of a successful attempt.

    Attributes:
        text: Encoded output, sealed and signed.
        shown: Properties of the output, for display.
    """

    text: str
    shown: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


@dataclass
class Failure:
    """End of an attempt without a result, as details of its failure.

    Attributes:
        error: Record of the error; None if the worker merely shut down.
        next: Attempt that may follow.
        kind: Kind of the task's failure, if none may.
        text: Output that cannot be read, sealed and signed.
    """

    error: dict[str, Any] | None = None
    next: dict[str, Any] | None = None
    kind: str | None = None
    text: str | None = None


@dataclass
class Note:
    """Fact about a task that its run records itself.

    Attributes:
        run_id: Id of the run.
        id: Id of the task.
        fact: ``value``: a context call has a value. ``abandoned``: the caller stopped waiting, or
            waits again if there is no value. ``misfits``: parts of its output do not fit.
            ``failed``: its output cannot be read. ``recovered``: it can. ``settled``: an operator's
            output, or a child run that was resumed by itself, completed it. ``withdrawn``: the
            operator's output is not of its type.

            Of a wait for an event: ``begun``. ``waits``: no event is there. ``received``: an event
            completed it. ``rejected``: an event does not fit it. ``returned``: it gives its event
            back. ``finished``: its time has passed.
        value: The fact's data.
        path: Path of a context call.
        start: Description of a context call.
        fingerprint: Fingerprint of a context call.
        shown: Properties of the value, for display.
        until: Moment until which the caller of a context call sleeps, or a wait waits.
        reason: Reason of the sleep, the wait or a rejection, for people.
        at: Time at which the value was computed, or the wait began.
        event: Number of the event.
        mark: Random text by which its sender recognises it.
        result: Result of the child run that a settled task waited for, sealed and signed.
    """

    run_id: str
    id: str
    fact: str
    value: Any = None
    path: list[Any] = field(default_factory=list[Any])
    start: dict[str, Any] | None = None
    fingerprint: str | None = None
    shown: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    until: datetime | None = None
    reason: str | None = None
    at: datetime | None = None
    event: int | None = None
    mark: str = ""
    result: str | None = None


@dataclass
class Event:
    """Event that is sent to a run.

    Attributes:
        run_id: Id of the run.
        name: Name, encoded as a task's key is.
        event_id: Id, by which it is sent once.
        payload: Payload, sealed and signed.
        mark: Random text by which its sender recognises it.
    """

    run_id: str
    name: str
    event_id: str
    payload: str
    mark: str


@dataclass
class Haste:
    """Request of an operator to make an attempt at once.

    Attributes:
        run_id: Id of the run.
        id: Id of the task.
        attempt: Number of the attempt.
    """

    run_id: str
    id: str
    attempt: int


@dataclass
class LogLines:
    """Lines that a job's function logged.

    Attributes:
        run_id: Id of the run.
        lines: The lines, each with the members of ``contracts.LogLine``.
        dropped: Number of further lines that were not kept.
        mark: Random text by which lines that arrive twice are recognised.
    """

    run_id: str
    lines: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    dropped: int = 0
    mark: str = ""


@dataclass
class BodyEnd:
    """End of an execution of a job's function.

    Attributes:
        result: Result of the run, sealed and signed; None if it was suspended.
        until: Time at which a suspended function goes on at the latest.
        arrivals: Number of signalled events, and of ends of child runs, that a suspended function
            knows: it goes on when there are more. None if it waits for neither.
    """

    result: str | None = None
    until: datetime | None = None
    arrivals: int | None = None


@dataclass
class RunFailure:
    """Details of a run's failure.

    Attributes:
        error: Record of the error.
        key: Key of the failed task, if the error is a ``TaskFailed``.
        kind: Its kind.
        operation: Its operation.
        task_error: Its record.
    """

    error: dict[str, Any] | None = None
    key: Any = None
    kind: str | None = None
    operation: str | None = None
    task_error: dict[str, Any] | None = None
