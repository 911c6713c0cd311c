"""Protocol of the journal over which an engine executes runs.

``integrate_runtime.execution`` depends on this protocol alone, so any storage that implements it
can execute jobs. A write returns once it is durable. Runs and tasks have numbers, which rise in the
order in which they begin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime, timedelta

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.properties import Property

    from .event_store import EventStore
    from .records import Status
    from .state import (
        FailedTask,
        KeptLogs,
        LogLine,
        NewRun,
        Progress,
        StoredRun,
        StoredTask,
        TaskStart,
    )


class KeyTakenError(Exception):
    """Another task has the key of a task that is to begin."""


class JournalStore(Protocol):
    """Runs and tasks of one journal."""

    @property
    def vault(self) -> Vault:
        """Vault that seals and signs the outputs of tasks."""
        ...

    @property
    def events(self) -> EventStore:
        """Events that were sent to the runs."""
        ...

    def executing_task(self) -> AbstractContextManager[None]:
        """Return a context to enter while a task executes: concurrent tasks share commits."""
        ...

    async def yield_if_due(self) -> None:
        """Yield to the event loop, unless it ran other tasks a moment ago."""
        ...

    async def open_run(self, run: NewRun, at: datetime, starter: int | None = None) -> StoredRun:
        """Create a run, or return the run with its id, which may be another one.

        Args:
            run: The run.
            at: Current time.
            starter: Number of the task that is its parent.
        """
        ...

    def run(self, run_id: str) -> StoredRun | None:
        """Return the run with this id, or None.

        Raises:
            JournalTampered: If the run is not as it was written.
        """
        ...

    def child(self, task: int) -> StoredRun | None:
        """Return the run that a task started, or None.

        Raises:
            JournalTampered: If the run is not as it was written.
        """
        ...

    def stopped_children(self, run: int) -> list[StoredRun]:
        """Return the children of a run that have neither completed nor are being executed.

        Those of completed and of abandoned tasks are left out: nobody waits for them.
        """
        ...

    async def begin_run(self, stored: StoredRun, version: str, entry: str) -> int:
        """Count one more execution of a run and return its number, from 1.

        Args:
            stored: The run.
            version: Version of the job that executes it.
            entry: Import string of that job.

        Raises:
            RunNotFound: If the run was removed from the journal meanwhile.
        """
        ...

    async def complete_run(
        self, run: StoredRun, result: str, rules: Redaction, at: datetime
    ) -> None:
        """Store a run's result, with its secrets sealed, unless the run is cancelled.

        In the same transaction, its unfinished children are cancelled, and theirs.
        """
        ...

    async def end_run(
        self, run: int, status: Status, error: ErrorRecord | None, at: datetime
    ) -> None:
        """Store the end of an execution that has no result, unless the run has completed.

        It is stored even if the caller is cancelled meanwhile. If the run is cancelled, so are its
        unfinished children, and theirs, in the same transaction.
        """
        ...

    def task(self, run: int, parent: int, key: str) -> StoredTask | None:
        """Return the task with this key under a parent, or None if it never began.

        Raises:
            JournalTampered: If it has an outcome that contradicts its status.
        """
        ...

    def progress(self, task: int) -> Progress:
        """Return a task's progress.

        Raises:
            JournalTampered: If it failed, and the failure is not as it was written.
        """
        ...

    def call_site(self, task: int) -> CallSite:
        """Return the source location of a task's first call."""
        ...

    def has_children(self, task: int) -> bool:
        """Whether a nested task of a task ever began."""
        ...

    def has_running_children(self, task: int) -> bool:
        """Whether an attempt at a nested task of a task has not ended."""
        ...

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        """Store that a task begins, before its first attempt, and return its number.

        Raises:
            KeyTakenError: If the parent has a task with this key.
        """
        ...

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        """Store that a further attempt begins.

        Args:
            task: Number of the task.
            counts: Counts, this attempt included.
            at: Start of the attempt.
            interrupted: Whether the previous attempt never ended.
        """
        ...

    async def hold_task(
        self,
        task: int,
        reason: str,
        until: datetime | None,
        counts: AttemptCounts,
        *,
        interrupted: bool,
    ) -> None:
        """Store that a task waits for its next attempt without a failure, as at a limit.

        Args:
            task: Number of the task.
            reason: Reason, for people; it may replace an earlier one.
            until: Time at which the attempt is due, if it is known.
            counts: Counts of the attempts that were made.
            interrupted: Whether the last attempt never ended.
        """
        ...

    def hastened(self, task: int) -> AbstractContextManager[asyncio.Future[None]]:
        """Lend a future that is done once an operator wants the next attempt at a task at once.

        It is done at first if that was asked for before. The beginning of the attempt grants it.
        """
        ...

    async def keep_waiting(self, task: int) -> None:
        """Store that this execution waits for a task that an earlier one left waiting."""
        ...

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Store that an attempt failed, and the time at which the next one is due."""
        ...

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store a task's signed output. A completed task has no kind of failure."""
        ...

    async def begin_sleep(
        self, task: int, output: str, shown: Sequence[Property], reason: str, until: datetime
    ) -> None:
        """Store a task's signed output, with which it waits until a moment before it completes.

        Args:
            task: Number of the task.
            output: Its signed output.
            shown: Properties of the output, for display.
            reason: Reason of the wait, for people.
            until: The moment.
        """
        ...

    async def end_sleep(self, task: int, at: datetime) -> None:
        """Store that a task has waited until its moment, and completed."""
        ...

    async def report_misfits(self, task: int, misfits: Sequence[str]) -> bool:
        """Store the parts of a finished task's answer that do not fit its type.

        Returns:
            False if they were stored before, and are kept.
        """
        ...

    async def settle_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store the signed output that an operator provided for a failed task."""
        ...

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Store that a task failed for good; a stored output is kept."""
        ...

    async def recover_task(self, task: int, at: datetime) -> None:
        """Store that the output of a task, which failed with kind ``output``, can be decoded."""
        ...

    async def abandon_task(self, task: int, after: timedelta | None, at: datetime) -> None:
        """Store that the caller of a task stopped waiting for it while the run went on.

        An unfinished child of the task is cancelled in the same transaction; it is no longer
        cancelled once the caller waits again.

        Args:
            task: Number of the task, which may be in any state.
            after: Time from the start of the execution until then; None if the caller waits for
                the task again.
            at: Current time.
        """
        ...

    def kept_logs(self, run: int) -> KeptLogs:
        """Return what earlier executions of a run logged."""
        ...

    def add_log(self, run: int, line: LogLine) -> None:
        """Store a log line with the next write, at the latest with the end of the run.

        It may be called in any thread, and does not wait: a line may be lost in a crash.
        """
        ...

    def drop_logs(self, run: int, count: int) -> None:
        """Count further log lines that were not kept, with the next write."""
        ...

    def failures(self, run: int) -> list[FailedTask]:
        """Return the failed tasks of a run.

        Raises:
            JournalTampered: If a failure is not as it was written.
        """
        ...

    async def decide(
        self, run: int, retried: Iterable[int], outputs: Mapping[int, str], at: datetime
    ) -> None:
        """Store an operator's decisions about failed tasks, all or none.

        Cancelled children, for which unfinished tasks wait, go on with their run.

        Args:
            run: Number of the run that goes on.
            retried: Tasks to attempt again. Their past attempts are kept, and their outputs are
                not.
            outputs: Signed outputs of tasks that are to complete with them.
            at: Current time.
        """
        ...

    def decision(self, task: int) -> str | None:
        """Return the signed output that an operator gave for a failed task, if any.

        ``settle_task`` deletes it.
        """
        ...

    async def withdraw_decision(self, task: int) -> None:
        """Delete the output that an operator gave for a task."""
        ...
