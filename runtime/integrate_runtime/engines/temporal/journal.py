"""Journal over which the execution packages run a job whose truth is in Temporal's histories.

Reads are answered from the history that is followed. A write is a signal, which has been recorded
when it returns. What the workflow records itself, such as attempts, is not written here.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import (
    FailedTask,
    KeptLogs,
    NewRun,
    Progress,
    StoredRun,
    StoredTask,
)
from integrate_runtime.secrets.signing import Place

from .events import HistoryEvents
from .forms import error_form, key_of, log_line_form, path_form, property_forms, start_form
from .task_history import task_id
from .wire import LogLines, Note

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.event_store import EventStore
    from integrate_runtime.contracts.state import LogLine, NewEvent, TaskStart
    from integrate_runtime.execution.child_runs import ExecutedChild
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.properties import Property

    from .asking import Asker
    from .history import RunHistory
    from .parking import Parking
    from .sending import EventSender
    from .task_history import TaskHistory

_LINES_AT_ONCE = 100
_LOG_INTERVAL = 1.0
_NOT_KEPT: AbstractContextManager[None] = nullcontext()


class HistoryJournal:
    """Runs and tasks of one run's history.

    Args:
        vault: Seals and signs the run's texts.
        asker: Asks the run's workflow; None until the history is needed.
        execution: Number of this execution of the job, from 1.
        parking: Waits of the job's function; None if nothing waits for events.
        cancel_child: Cancels a child run.

    Attributes:
        vault: Seals and signs the run's texts.
        result: Result that the run completed with.
        end: Status and error that the execution ended with, if it has no result.
    """

    def __init__(
        self,
        vault: Vault,
        asker: Asker | None,
        execution: int = 1,
        parking: Parking | None = None,
        cancel_child: Callable[[str], Awaitable[None]] | None = None,
    ) -> None:
        self.vault = vault
        self.result: str | None = None
        self.end: tuple[Status, ErrorRecord | None] | None = None
        self._asker = asker
        self._execution = execution
        self._parking = parking
        self._cancel = cancel_child
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
        """History of the run, as far as it is known."""
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

    # Methods about the run.

    async def open_run(self, run: NewRun, at: datetime, starter: int | None = None) -> StoredRun:
        """Refuse: ``TemporalEngine`` starts the workflow."""
        raise _unused("open_run")

    def run(self, run_id: str) -> StoredRun | None:
        """Return a child run that has completed, or None.

        Whether the run itself has completed is for Temporal to say.
        """
        result = self.history.child_results.get(run_id)
        if result is None:
            return None
        vault = self.vault.of_journal(result.journal)
        text = vault.load_document(result.text, Place(run_id, "result"))
        request = NewRun(run_id, "", "", "", "", {})
        return StoredRun(1, request, datetime.now(UTC), Status.COMPLETED, 1, text)

    def child(self, task: int) -> StoredRun | None:
        """Return None: the histories of both runs say what belongs together."""
        return None

    def stopped_children(self, run: int) -> list[StoredRun]:
        """Return no runs: a child is planned for when its parent asks for it again."""
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

    # Methods about its tasks.

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
        """Record that a wait for an event begins, unless another execution has begun it.

        The workflow begins the other tasks.
        """
        path = (*self.path_of(parent), key_of(key))
        note = Note(
            run_id=self.history.run_id,
            id=task_id(path),
            fact="begun",
            path=path_form(path),
            start=start_form(start),
            fingerprint=fingerprint.hex() if fingerprint is not None else None,
            at=at,
        )
        await self.asker.record(note)
        return self.history.tasks[note.id].number

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
        """Record that a wait for an event waits."""
        known = self.history.numbered(task)
        note = Note(self.history.run_id, known.id, "waits", until=until, reason=reason)
        await self.asker.record(note)

    def hastened(self, task: int) -> AbstractContextManager[asyncio.Future[None]]:
        """Refuse: the workflow waits for further attempts."""
        raise _unused("hastened")

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Refuse: the workflow makes further attempts."""
        raise _unused("retry_task")

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Record the output of a wait that ends without an event."""
        known = self.history.numbered(task)
        note = Note(self.history.run_id, known.id, "finished", output, shown=property_forms(shown))
        await self.asker.record(note)

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
        if signed is not None and known.child is not None and known.is_open:
            await self._cancel_child(known.child)

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
        """Events that were sent to the run."""
        return HistoryEvents(self, self._parking)

    # Methods about its log.

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

    async def _cancel_child(self, run_id: str) -> None:
        if self._cancel is not None:
            await self._cancel(run_id)

    def _place(self, task: TaskHistory, column: Any) -> Place:
        return Place(self.history.run_id, column, task.path)

    async def _note(
        self, task: TaskHistory, fact: str, value: object, shown: Sequence[Property] = ()
    ) -> None:
        note = Note(self.history.run_id, task.id, fact, value, shown=property_forms(shown))
        await self.asker.note(note)


class ReadJournal(HistoryJournal):
    """Journal of a run that is not executed here, for decisions about it.

    Args:
        vault: Seals and signs the run's texts.
        history: History of the run.
        stored: The run.
        sender: Sends events; None if none are sent.
    """

    def __init__(
        self,
        vault: Vault,
        history: RunHistory,
        stored: StoredRun,
        sender: EventSender | None = None,
    ) -> None:
        super().__init__(vault, None)
        self._history = history
        self._stored = stored
        self._sender = sender

    @property
    def history(self) -> RunHistory:
        """History of the run, as far as it is known."""
        return self._history

    @property
    def events(self) -> EventStore:
        """Events that are sent to the run."""
        return _EventsToSend(self, self._sender) if self._sender is not None else super().events

    def run(self, run_id: str) -> StoredRun | None:
        """Return the run with this id, or None."""
        return self._stored if run_id == self._stored.request.run_id else None


class _EventsToSend(HistoryEvents):
    """Events of a run that is not executed here.

    Args:
        journal: Journal of the run.
        sender: Sends events.
    """

    def __init__(self, journal: HistoryJournal, sender: EventSender) -> None:
        super().__init__(journal)
        self._sender = sender

    async def send(self, run_id: str, event: NewEvent, at: datetime) -> bool:
        """Send an event to the run; return whether it is new."""
        return await self._sender.send(run_id, event)


class NoChildren:
    """Execution of child runs, which are executed like other runs: their parents only wait."""

    async def execute_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        """Refuse."""
        raise _unused("execute_child")


def failed_tasks(history: RunHistory) -> list[FailedTask]:
    """Return the failed tasks of a run."""
    return [
        FailedTask(task.number, task.path, task.kind)
        for task in history.tasks.values()
        if task.status is Status.FAILED and task.kind is not None
    ]


def _unused(method: str) -> IntegrationError:
    return IntegrationError(f"The journal of a Temporal run has no {method}.")
