"""Journal over which the execution packages run a job whose truth is in Temporal's histories.

Reads are answered from the history that is followed. A write is a signal, which has been recorded
when it returns. What the workflow records itself, such as attempts, is not written here.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import IntegrationError, NotSupported
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import FailedTask, KeptLogs, Progress, StoredTask
from integrate_runtime.secrets.signing import Place

from .forms import error_form, log_line_form, property_forms
from .wire import LogLines, Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.event_store import EventStore
    from integrate_runtime.contracts.state import LogLine, NewRun, StoredRun, TaskStart
    from integrate_runtime.execution.child_runs import ExecutedChild
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.properties import Property

    from .asking import Asker
    from .history import RunHistory, TaskHistory

_LINES_AT_ONCE = 100
_LOG_INTERVAL = 1.0
_NOT_KEPT: AbstractContextManager[None] = nullcontext()


class HistoryJournal:
    """Runs and tasks of one run's history.

    Args:
        vault: Seals and signs the run's texts.
        asker: Asks the run's workflow; None until the history is needed.
        execution: Number of this execution of the job, from 1.

    Attributes:
        vault: Seals and signs the run's texts.
        result: Result that the run completed with.
        end: Status and error that the execution ended with, if it has no result.
    """

    def __init__(self, vault: Vault, asker: Asker | None, execution: int = 1) -> None:
        self.vault = vault
        self.result: str | None = None
        self.end: tuple[Status, ErrorRecord | None] | None = None
        self._asker = asker
        self._execution = execution
        self._lines: list[LogLine] = []
        self._dropped = 0

    @property
    def asker(self) -> Asker:
        """Asks the run's workflow."""
        if self._asker is None:
            raise RuntimeError("the history of the run is not read yet")
        return self._asker

    @asker.setter
    def asker(self, asker: Asker) -> None:
        self._asker = asker

    @property
    def history(self) -> RunHistory:
        """What is known of the run."""
        return self.asker.history

    def executing_task(self) -> AbstractContextManager[None]:
        """Return a context to enter while a task executes."""
        return _NOT_KEPT

    async def yield_if_due(self) -> None:
        """Yield to the event loop."""
        await asyncio.sleep(0)

    def path_of(self, task: int) -> Path:
        """Return the path of a task by its number; ``()`` for the job."""
        return self.history.numbered(task).path if task else ()

    # Of the run.

    async def open_run(self, run: NewRun, at: datetime, starter: int | None = None) -> StoredRun:
        """Refuse: ``TemporalEngine`` starts the workflow."""
        raise _unused("open_run")

    def run(self, run_id: str) -> StoredRun | None:
        """Return None: whether the run has completed is for Temporal to say."""
        return None

    def child(self, task: int) -> StoredRun | None:
        """Return None: the engine has no child runs."""
        return None

    def stopped_children(self, run: int) -> list[StoredRun]:
        """Return no runs: the engine has no child runs."""
        return []

    async def begin_run(self, stored: StoredRun, version: str, entry: str) -> int:
        """Return the number of this execution of the job."""
        return self._execution

    async def complete_run(
        self, run: StoredRun, result: str, rules: Redaction, at: datetime
    ) -> None:
        """Keep a run's result, sealed, for the end of the activity."""
        place = Place(run.request.run_id, "result")
        dump = partial(self.vault.dump_document, result, rules, place)
        self.result = await call_off_loop(result, dump)

    async def end_run(
        self, run: int, status: Status, error: ErrorRecord | None, at: datetime
    ) -> None:
        """Keep the end of an execution that has no result, for the end of the activity."""
        self.end = (status, error)

    # Of its tasks.

    def task(self, run: int, parent: int, key: str) -> StoredTask | None:
        """Return the task with this key under a parent, or None if nobody asked for it."""
        task = self.history.child(self.path_of(parent), key)
        if task is None:
            return None
        return StoredTask(
            task.number, task.status, task.fingerprint, task.output, self._abandonment(task)
        )

    def progress(self, task: int) -> Progress:
        """Return a task's progress."""
        known = self.history.numbered(task)
        return Progress(known.counts, known.next.due, known.error, known.kind)

    def call_site(self, task: int) -> CallSite:
        """Return the source location of a task's first call."""
        return self.history.numbered(task).start.call_site

    def has_children(self, task: int) -> bool:
        """Whether a nested task of a task was ever asked for."""
        return bool(self.history.children(self.path_of(task)))

    def has_running_children(self, task: int) -> bool:
        """Whether an attempt at a nested task of a task has not ended."""
        children = self.history.children(self.path_of(task))
        return any(child.status is Status.RUNNING for child in children)

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        """Refuse: the workflow begins tasks, and only waits for events begin without it."""
        raise no_events()

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        """Refuse: the workflow begins attempts."""
        raise _unused("begin_attempt")

    async def hold_task(
        self,
        task: int,
        reason: str,
        until: datetime | None,
        counts: AttemptCounts,
        *,
        interrupted: bool,
    ) -> None:
        """Keep nothing: the history has no word for a task that waits on its worker."""

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Refuse: the workflow makes further attempts."""
        raise _unused("retry_task")

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Refuse: the workflow records outputs."""
        raise _unused("finish_task")

    async def keep_waiting(self, task: int) -> None:
        """Record nothing: the history knows what the task waits for."""

    async def begin_sleep(
        self, task: int, output: str, shown: Sequence[Property], reason: str, until: datetime
    ) -> None:
        """Refuse: the value of a sleep is recorded with its end."""
        raise _unused("begin_sleep")

    async def end_sleep(self, task: int, at: datetime) -> None:
        """Record nothing: the end of a sleep was recorded when it began."""

    async def report_misfits(self, task: int, misfits: Sequence[str]) -> bool:
        """Record the parts of a finished task's answer that do not fit its type, once."""
        known = self.history.numbered(task)
        if known.misfits is not None:
            return False
        await self._note(known, "misfits", list(misfits))
        return True

    async def settle_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Record the signed output that an operator provided for a failed task."""
        await self._note(self.history.numbered(task), "settled", output, shown)

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Record that the output of a completed task cannot be read."""
        await self._note(self.history.numbered(task), "failed", error_form(error))

    async def recover_task(self, task: int, at: datetime) -> None:
        """Record that the output of a task, which failed with kind ``output``, can be read."""
        await self._note(self.history.numbered(task), "recovered", None)

    async def abandon_task(self, task: int, after: timedelta | None, at: datetime) -> None:
        """Record that the caller of a task stopped waiting for it, or waits for it again."""
        known, signed = self.history.numbered(task), None
        if after is not None:
            text = str(after // timedelta(microseconds=1))
            signed = self.vault.signer.sign(text, self._place(known, "abandonment"))
        if signed is not None or known.abandoned is not None:
            await self._note(known, "abandoned", signed)

    def failures(self, run: int) -> list[FailedTask]:
        """Return the failed tasks of the run."""
        return failed_tasks(self.history)

    async def decide(
        self, run: int, retried: Iterable[int], outputs: Mapping[int, str], at: datetime
    ) -> None:
        """Refuse: decisions are in the input of the workflow that continues the run."""
        raise _unused("decide")

    def decision(self, task: int) -> str | None:
        """Return the signed output that an operator gave for a failed task, if any."""
        return self.history.numbered(task).given

    async def withdraw_decision(self, task: int) -> None:
        """Record that the output that an operator gave for a task is not of its type."""
        await self._note(self.history.numbered(task), "withdrawn", None)

    @property
    def events(self) -> EventStore:
        """Refuse: the engine has no events.

        Raises:
            NotSupported: Always.
        """
        raise no_events()

    # Of its log.

    def kept_logs(self, run: int) -> KeptLogs:
        """Return what earlier executions of the run logged."""
        logs = self.history.logs
        counts = Counter(line.fingerprint for line in logs if line.fingerprint is not None)
        return KeptLogs(max((line.number for line in logs), default=0), counts)

    def add_log(self, run: int, line: LogLine) -> None:
        """Keep a log line, to record it with others."""
        self._lines.append(line)

    def drop_logs(self, run: int, count: int) -> None:
        """Count further log lines that were not kept."""
        self._dropped += count

    async def keep_flushing_logs(self) -> None:
        """Record log lines every second, until cancelled."""
        while True:
            await asyncio.sleep(_LOG_INTERVAL)
            await self.flush_logs()

    async def flush_logs(self) -> None:
        """Record the log lines that were kept since the last time."""
        while self._lines or self._dropped:
            lines, dropped = self._lines[:_LINES_AT_ONCE], self._dropped
            del self._lines[:_LINES_AT_ONCE]
            self._dropped = 0
            forms = [log_line_form(line) for line in lines]
            await self.asker.log(LogLines(self.history.run_id, forms, dropped))

    def _abandonment(self, task: TaskHistory) -> timedelta | None:
        if task.abandoned is None:
            return None
        content = self.vault.signer.verify(task.abandoned, self._place(task, "abandonment"))
        return timedelta(microseconds=int(content))

    def _place(self, task: TaskHistory, column: Any) -> Place:
        return Place(self.history.run_id, column, task.path)

    async def _note(
        self, task: TaskHistory, fact: str, value: object, shown: Sequence[Property] = ()
    ) -> None:
        note = Note(self.history.run_id, task.id, fact, value, shown=property_forms(shown))
        await self.asker.note(note)


class PastJournal(HistoryJournal):
    """Journal of a run that has ended, to plan how it goes on.

    Args:
        vault: Seals and signs the run's texts.
        history: History of the run.
    """

    def __init__(self, vault: Vault, history: RunHistory) -> None:
        super().__init__(vault, None)
        self._history = history

    @property
    def history(self) -> RunHistory:
        """What is known of the run."""
        return self._history


class NoChildren:
    """Execution of child runs by an engine that has none."""

    async def execute_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        """Refuse.

        Raises:
            NotSupported: Always.
        """
        raise no_children()


def no_children() -> NotSupported:
    """Return the error of a call that starts a child run."""
    return NotSupported(
        "TemporalEngine has no child runs: start the run with engine.start, or run the job with "
        "LocalEngine."
    )


def failed_tasks(history: RunHistory) -> list[FailedTask]:
    """Return the failed tasks of a run."""
    return [
        FailedTask(task.number, task.path, task.kind)
        for task in history.tasks.values()
        if task.status is Status.FAILED and task.kind is not None
    ]


def no_events() -> NotSupported:
    """Return the error of a call that needs events."""
    return NotSupported(
        "TemporalEngine has no events: a run on it is sent none, and cannot use ctx.wait_for_event "
        "or ctx.approval. Run the job with LocalEngine."
    )


def _unused(method: str) -> IntegrationError:
    return IntegrationError(f"The journal of a Temporal run has no {method}.")
