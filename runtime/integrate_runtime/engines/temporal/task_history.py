"""A task and its attempts, as the events of a run's histories tell them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.outcomes import ErrorRecord
from integrate_runtime.base.types import Path
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import encode_path

from . import names
from .forms import error_of, path_of, properties_of, start_of
from .wire import Ask, Attempt, Failure, Note, Output

if TYPE_CHECKING:
    from integrate_runtime.base.outcomes import FailureKind
    from integrate_runtime.contracts.state import TaskStart
    from integrate_runtime.tasks.properties import Property

_LONGEST_ID = 200


@dataclass(slots=True)
class AttemptHistory:
    """One attempt at a task.

    Attributes:
        number: Number of the attempt, from 1.
        started_at: Time at which a worker took it; until it ends, at which it was asked for.
        finished_at: End of the attempt.
        error: Error; None if it succeeded or has not ended.
        retry_at: Time at which the next attempt is due.
    """

    number: int
    started_at: datetime
    finished_at: datetime | None = None
    error: ErrorRecord | None = None
    retry_at: datetime | None = None


@dataclass(slots=True)
class TaskHistory:
    """A task, as far as the events tell.

    Attributes:
        id: Id of the task.
        number: Position among the tasks of the run, from 1.
        path: Path of the task.
        start: Redacted description.
        fingerprint: Digest of operation and arguments.
        started_at: Time at which it was asked for first.
        ledger: Ledger that has it; None if none has, as of a wait, which makes no attempts, and of
            a task that only an earlier workflow execution had.
        is_open: Whether the workflow makes an attempt, or waits for the next one.
        status: Status of the task.
        next: The attempt to make after the last one.
        attempts: Attempts, oldest first.
        output: Encoded output, sealed and signed.
        shown: Properties of the output.
        error: Last error.
        stopped_by: Error in the program that the last attempt ended with.
        kind: Kind of failure.
        abandoned: Signed time at which its caller stopped waiting.
        misfits: Parts of the output that do not fit.
        given: Signed output that an operator gave for it.
        finished_at: Time at which it completed or failed.
        sleeps_until: Moment until which the caller of a context call sleeps.
        sleeps_for: Reason of the sleep, for people.
        waits_for: What a wait for an event or a run waits for, for people; None of other tasks.
        child: Id of the run that it started.
    """

    id: str
    number: int
    path: Path
    start: TaskStart
    fingerprint: bytes | None
    started_at: datetime
    ledger: int | None
    is_open: bool = True
    status: Status = Status.RUNNING
    next: Attempt = field(default_factory=Attempt)
    attempts: list[AttemptHistory] = field(default_factory=list[AttemptHistory])
    output: str | None = None
    shown: tuple[Property, ...] = ()
    error: ErrorRecord | None = None
    stopped_by: ErrorRecord | None = None
    kind: FailureKind | None = None
    abandoned: str | None = None
    misfits: tuple[str, ...] | None = None
    given: str | None = None
    finished_at: datetime | None = None
    sleeps_until: datetime | None = None
    sleeps_for: str | None = None
    waits_for: str | None = None
    child: str | None = None

    @property
    def is_finished(self) -> bool:
        """Whether it completed or failed."""
        return self.status in (Status.COMPLETED, Status.FAILED)

    @property
    def awaits_attempt(self) -> bool:
        """Whether the workflow waits for the time of the next attempt."""
        return self.status is Status.WAITING and self.is_open and self.child is None

    @property
    def counts(self) -> AttemptCounts:
        """Counts of the attempts that were made."""
        coming = self.next
        return AttemptCounts(
            max((attempt.number for attempt in self.attempts), default=0),
            coming.backoffs,
            coming.hook_waits,
            coming.interruptions,
        )

    @classmethod
    def asked(cls, ask: Ask, ledger: int, at: datetime) -> TaskHistory:
        """Return the task that is asked for."""
        return cls(
            id=ask.id,
            number=0,
            path=path_of(ask.path),
            start=start_of(ask.start),
            fingerprint=_digest(ask.fingerprint),
            started_at=at,
            ledger=ledger,
        )

    @classmethod
    def noted(cls, note: Note, ledger: int, at: datetime) -> TaskHistory:
        """Return the finished task of a context call."""
        task = cls(
            id=note.id,
            number=0,
            path=path_of(note.path),
            start=start_of(note.start or {}),
            fingerprint=_digest(note.fingerprint),
            started_at=note.at or at,
            ledger=ledger,
            is_open=False,
            status=Status.COMPLETED,
            output=str(note.value),
            shown=properties_of(note.shown),
            finished_at=at,
            sleeps_until=note.until,
            sleeps_for=note.reason,
        )
        task.attempts.append(AttemptHistory(1, at, at))
        return task

    @classmethod
    def wait(cls, note: Note, at: datetime) -> TaskHistory:
        """Return the task of a wait that begins."""
        task = cls(
            id=note.id,
            number=0,
            path=path_of(note.path),
            start=start_of(note.start or {}),
            fingerprint=_digest(note.fingerprint),
            started_at=note.at or at,
            ledger=None,
            is_open=False,
        )
        task.attempts.append(AttemptHistory(1, task.started_at))
        return task

    def complete(self, output: Output, at: datetime) -> None:
        """Complete with the output of its last attempt."""
        self.status, self.is_open, self.finished_at = Status.COMPLETED, False, at
        self.output, self.shown = output.text, properties_of(output.shown)
        self.kind = None

    def end_attempt(self, kind: str | None, failure: Failure, at: datetime) -> None:
        """End its last attempt, which has failed.

        Args:
            kind: What follows, as ``names`` has it; None if the worker did not say.
            failure: Details of the failure.
            at: Time of the failure.
        """
        self.is_open = False
        if failure.error is not None:
            self.error = self.attempts[-1].error = error_of(failure.error)
        if failure.next is not None:
            self.next = Attempt.from_details(failure.next)
        if kind == names.RETRY:
            self.status, self.is_open = Status.WAITING, True
            self.attempts[-1].retry_at = self.next.due
        elif kind == names.FAILED:
            self.status, self.finished_at = Status.FAILED, at
            self.kind = cast("FailureKind", failure.kind)
            self.output = failure.text or self.output
        elif kind == names.RELEASED:
            self.status = Status.RUNNING if self.next.interrupted else Status.WAITING
            self.stopped_by = self.error if failure.error is not None else None
        else:
            self.lose(is_crash=False)

    def lose(self, *, is_crash: bool) -> None:
        """Note that an attempt never ended: the worker is gone, or the run ended meanwhile."""
        self.status, self.is_open = Status.RUNNING, False
        self.next = replace(
            self.next, number=self.next.number + 1, interrupted=True, crashed=is_crash, due=None
        )

    def learn(self, note: Note, at: datetime) -> None:
        """Add the fact of a note."""
        match note.fact:
            case "abandoned":
                self.abandoned = note.value
            case "misfits":
                self.misfits = tuple(note.value)
            case "failed":
                self.status, self.kind, self.finished_at = Status.FAILED, "output", at
                self.error = error_of(note.value)
            case "recovered":
                self.status, self.kind, self.finished_at = Status.COMPLETED, None, at
            case "settled":
                self.status, self.kind, self.finished_at = Status.COMPLETED, None, at
                self.output, self.shown, self.given = note.value, properties_of(note.shown), None
            case "withdrawn":
                self.given = None
            case _:
                pass  # of a newer version

    def fail(self, error: ErrorRecord, at: datetime) -> None:
        """Fail: its child run has failed."""
        self.status, self.kind, self.finished_at = Status.FAILED, "failed", at
        self.error = self.attempts[-1].error = error

    def forget_failure(self, at: datetime) -> None:
        """Reset it after its failure, so that it is tried again; its attempts stay."""
        self.status, self.kind, self.output, self.shown = Status.WAITING, None, None, ()
        self.misfits, self.finished_at = None, None
        self.next = Attempt(number=self.counts.attempts + 1, due=at)


def task_id(path: Path) -> str:
    """Return the id of a task: its path as JSON, or a digest of it if that is too long."""
    text = encode_path(path)
    return text if len(text) <= _LONGEST_ID else hashlib.sha256(text.encode()).hexdigest()


def _digest(text: str | None) -> bytes | None:
    return bytes.fromhex(text) if text is not None else None
