"""State of a run and its tasks, read from the histories of its workflows.

``RunHistory`` folds the events, one by one. Execution, waiting, replay and the journal all read
the result, so that there is one truth and no worker is needed to read it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from temporalio.api.enums.v1 import EventType
from temporalio.exceptions import ApplicationError

from integrate_runtime.base.errors import JournalTampered
from integrate_runtime.base.outcomes import ErrorRecord, RunCancelled, RunFailed, type_name
from integrate_runtime.base.types import Path
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import encode_key

from . import names
from .forms import error_of, log_line_of
from .sent_events import SentEvents
from .task_history import AttemptHistory, TaskHistory, task_id
from .wire import (
    Ask,
    Attempt,
    Event,
    Failure,
    Haste,
    LogLines,
    Note,
    Origin,
    Output,
    RunFailure,
    RunInput,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from temporalio.api.common.v1 import Payloads
    from temporalio.api.failure.v1 import Failure as FailureMessage
    from temporalio.api.history.v1 import HistoryEvent
    from temporalio.converter import DataConverter

    from integrate_runtime.contracts.state import LogLine

EVENTS = "events"
"""Subject of an event of the run's events, in place of a task's id."""
_FACTS_OF_WAITS = ("begun", "waits", "received", "rejected", "returned", "finished")
_ENDS = {
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED: Status.COMPLETED,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_FAILED: Status.FAILED,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT: Status.FAILED,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED: Status.CANCELLED,
    EventType.EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED: Status.CANCELLED,
}
_TASK_ENDS = (
    EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED,
    EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED,
    EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED,
    EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT,
    EventType.EVENT_TYPE_ACTIVITY_TASK_CANCELED,
)


_CHILD_ENDS = (
    EventType.EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED,
    EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED,
    EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED,
    EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED,
    EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT,
    EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED,
)


@dataclass(frozen=True, slots=True)
class ChildResult:
    """Result of a completed child run.

    Attributes:
        journal: Id for which it is signed.
        text: The result, sealed and signed.
    """

    journal: str
    text: str


class RunHistory:
    """A run as its histories tell it.

    Args:
        run_id: Id of the run.
        converter: Converter that decrypts payloads.

    Attributes:
        run_id: Id of the run.
        requested: Input of the workflow, once its first event is folded.
        tasks: Tasks by id, in the order in which they were asked for.
        status: Status of the run.
        ledger: Number of the last ledger that is open.
        ledgers: Temporal's run ids of the ledgers, by number.
        read: Number of events that were folded, by ledger.
        bodies: Number of executions of the job that have ended, or were scheduled again.
        result: Result, sealed and signed.
        failure: Failure of the run.
        is_interrupted: Whether the run failed by an error in the program.
        finished_at: End of the workflow.
        logs: Lines that the job's function logged.
        dropped_logs: Number of lines that were not kept.
        events: Events that were sent to the run.
        arrivals: Number of signals with an event or a request to hasten a task, and of ends of
            child runs, in the first ledger of this workflow execution.
        child_results: Results of completed child runs by their id.
        marks: Marks of notes, log lines and events that are recorded.
        taken_over: Number of tasks that an earlier workflow execution left.
        execution: Temporal's run id.
    """

    def __init__(self, run_id: str, converter: DataConverter) -> None:
        self.run_id = run_id
        self.requested: RunInput | None = None
        self.tasks: dict[str, TaskHistory] = {}
        self.status = Status.RUNNING
        self.ledger = 0
        self.ledgers: dict[int, str] = {}
        self.read: dict[int, int] = {}
        self.bodies = 0
        self.result: str | None = None
        self.failure: RunFailure | None = None
        self.is_interrupted = False
        self.finished_at: datetime | None = None
        self.logs: list[LogLine] = []
        self.dropped_logs = 0
        self.events = SentEvents()
        self.arrivals = 0
        self.child_results: dict[str, ChildResult] = {}
        self.marks: set[str] = set()
        self.taken_over = 0
        self._converter = converter
        self._scheduled: dict[tuple[int, int], TaskHistory] = {}
        self._body_events: set[int] = set()
        self._full: set[int] = set()
        self._child_asks: dict[tuple[int, int], tuple[RunInput, Ask]] = {}
        self._cancelled_children: set[tuple[int, str]] = set()
        self._numbers: list[TaskHistory] = []
        self._children: dict[str, list[str]] = {}
        self._by_key: dict[tuple[str, str], TaskHistory] = {}

    @property
    def is_ended(self) -> bool:
        """Whether the workflow has ended."""
        return self.finished_at is not None

    @property
    def error(self) -> ErrorRecord | None:
        """Error that the run failed with."""
        form = self.failure.error if self.failure is not None else None
        return error_of(form) if form is not None else None

    def numbered(self, number: int) -> TaskHistory:
        """Return the task with a number."""
        return self._numbers[number - 1]

    def children(self, path: Path) -> list[TaskHistory]:
        """Return the tasks directly under a parent, in the order in which they were asked for."""
        return [self.tasks[task] for task in self._children.get(task_id(path), ())]

    def child(self, parent: Path, key: str) -> TaskHistory | None:
        """Return the task with an encoded key under a parent, or None."""
        return self._by_key.get((task_id(parent), key))

    def continue_from(self, earlier: RunHistory, at: datetime) -> None:
        """Take over what an earlier workflow execution of the run has left.

        Args:
            earlier: The earlier execution.
            at: Start of this one.
        """
        requested = self._known_input()
        self.logs, self.dropped_logs = list(earlier.logs), earlier.dropped_logs
        self.events = earlier.events.copy()
        self.child_results = dict(earlier.child_results)
        self.taken_over = len(earlier.tasks)
        for task in earlier.tasks.values():
            taken = replace(task, ledger=None, is_open=False, attempts=list(task.attempts))
            if taken.id in requested.retried:
                taken.forget_failure(at)
            if taken.id in requested.given:
                taken.given = requested.given[taken.id]
            elif taken.id in requested.retried:
                taken.given = None
            self._add(taken)

    async def fold(self, ledger: int, event: HistoryEvent) -> str | None:
        """Fold one event.

        Returns:
            Id of the task that it is about, if any; ``EVENTS`` if it is an event for the run, and
            ``""`` if it is about all tasks.
        """
        self.read[ledger] = self.read.get(ledger, 0) + 1
        at = event.event_time.ToDatetime(UTC)
        match event.event_type:
            case EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED if ledger == 0:
                started = event.workflow_execution_started_event_attributes
                (self.requested,) = await self._decode(started.input, RunInput)
                self._known_input()
                self.ledgers[0] = started.original_execution_run_id
            case EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED:
                return await self._signalled(ledger, event, at)
            case EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED:
                return await self._begun(ledger, event, at)
            case EventType.EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED:
                return await self._child_begun(ledger, event, at)
            case EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED:
                child = event.child_workflow_execution_started_event_attributes
                if child.workflow_type.name == names.LEDGER:
                    self.ledger = ledger + 1
                    self.ledgers[self.ledger] = child.workflow_execution.run_id
                    return ""  # what was asked of the full ledger is asked again of this one
            case EventType.EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED:
                cancelled = (
                    event.request_cancel_external_workflow_execution_initiated_event_attributes
                )
                target = cancelled.workflow_execution.workflow_id
                self._cancelled_children.add((ledger, target))
            case kind if kind in _CHILD_ENDS:
                return await self._child_ended(ledger, event, at)
            case kind if kind in _TASK_ENDS:
                return await self._attempt_event(ledger, event, at)
            case kind if kind in _ENDS and ledger == 0:
                await self._ended(event, at)
                return ""
            case _:
                pass
        return None

    async def _begun(self, ledger: int, event: HistoryEvent, at: datetime) -> str | None:
        scheduled = event.activity_task_scheduled_event_attributes
        if scheduled.activity_type.name == names.BODY:
            self._body_events.add(event.event_id)
            return None
        _, ask, attempt = await self._decode(scheduled.input, Origin, Ask, Attempt)
        if ask is None or attempt is None:
            raise JournalTampered("an activity", self.run_id)
        return self._begin(ask, attempt, ledger, event, at).id

    def _begin(
        self, ask: Ask, attempt: Attempt, ledger: int, event: HistoryEvent, at: datetime
    ) -> TaskHistory:
        """Begin an attempt at a task."""
        task = self.tasks.get(ask.id)
        if task is None:
            task = self._add(TaskHistory.asked(ask, ledger, at))
        elif task.ledger is None:
            task.ledger = ledger
        elif task.ledger != ledger:
            raise RuntimeError(f"the task {task.id} of the run {self.run_id!r} is in two ledgers")
        self._scheduled[ledger, event.event_id] = task
        task.status, task.is_open, task.next = Status.RUNNING, True, attempt
        task.stopped_by = None
        task.attempts.append(AttemptHistory(attempt.number, at))
        return task

    async def _child_begun(self, ledger: int, event: HistoryEvent, at: datetime) -> str | None:
        initiated = event.start_child_workflow_execution_initiated_event_attributes
        if initiated.workflow_type.name == names.LEDGER:
            self._full.add(ledger)
            return None
        requested, ask = await self._decode(initiated.input, RunInput, Ask)
        if requested is None or ask is None:
            raise JournalTampered("the start of a child run", self.run_id)
        task = self._begin(ask, ask.attempt, ledger, event, at)
        task.child = requested.origin.run_id
        task.status, task.waits_for = Status.WAITING, f"the run {task.child}"
        self._child_asks[ledger, event.event_id] = (requested, ask)
        return task.id

    async def _child_ended(self, ledger: int, event: HistoryEvent, at: datetime) -> str | None:
        attributes: Any = getattr(event, cast("str", event.WhichOneof("attributes")))
        asked = self._child_asks.get((ledger, int(attributes.initiated_event_id)))
        if asked is None:
            return None  # of a ledger
        requested, ask = asked
        task, run_id = self.tasks[ask.id], requested.origin.run_id
        self.arrivals += 1 if ledger == 0 else 0
        task.is_open, task.attempts[-1].finished_at = False, at
        task.next = replace(task.next, number=task.next.number + 1, due=None)
        failure: RunFailure | None = None
        match event.event_type:
            case EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED:
                (text,) = await self._decode(attributes.result, str)
                self.child_results[run_id] = ChildResult(requested.origin.journal, str(text))
                task.status, task.finished_at, task.kind = Status.COMPLETED, at, None
                task.output = ask.output
            case EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED:
                failure, is_interrupted = await self._run_failure(attributes.failure)
                error = error_of(failure.error) if failure.error is not None else None
                if is_interrupted:
                    task.error = task.stopped_by = task.attempts[-1].error = error
                else:
                    reason = f"the run {run_id!r} failed"
                    task.fail(error or ErrorRecord(type_name(RunFailed), reason), at)
            case EventType.EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED:
                pass  # it was started by somebody else
            case _:
                is_ours = (ledger, run_id) in self._cancelled_children
                if not is_ours and task.abandoned is None:
                    cancelled = RunCancelled(run_id)
                    task.fail(ErrorRecord(type_name(RunCancelled), str(cancelled)), at)
        return task.id

    async def _attempt_event(self, ledger: int, event: HistoryEvent, at: datetime) -> str | None:
        attributes: Any = getattr(event, cast("str", event.WhichOneof("attributes")))
        scheduled = int(attributes.scheduled_event_id)
        is_start = event.event_type == EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED
        if ledger == 0 and scheduled in self._body_events:
            self.bodies += int(attributes.attempt) if is_start else 0
            return None
        task = self._scheduled[ledger, scheduled]
        attempt = task.attempts[-1]
        if is_start:
            attempt.started_at = at
            return None
        match event.event_type:
            case EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED:
                attempt.finished_at = at
                await self._completed(task, attributes.result, at)
            case EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED:
                attempt.finished_at = at
                await self._failed(task, attributes.failure, at)
            case EventType.EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT:
                task.lose(is_crash=True)
            case _:
                task.lose(is_crash=False)
        return task.id

    async def _completed(self, task: TaskHistory, result: Payloads, at: datetime) -> None:
        (output,) = await self._decode(result, Output)
        if output is None:
            raise JournalTampered(f"the output of the task {task.id}", self.run_id, task.path)
        task.complete(output, at)

    async def _failed(self, task: TaskHistory, message: FailureMessage, at: datetime) -> None:
        cause = await self._converter.decode_failure(message)
        kind = cause.type if isinstance(cause, ApplicationError) else None
        failure = Failure()
        if isinstance(cause, ApplicationError) and cause.details:
            failure = Failure(**cause.details[0])
        task.end_attempt(kind, failure, at)

    async def _signalled(self, ledger: int, event: HistoryEvent, at: datetime) -> str | None:
        signal = event.workflow_execution_signaled_event_attributes
        if signal.signal_name == names.LOG:
            lines: LogLines | None
            (lines,) = await self._decode(signal.input, LogLines)
            if lines is not None and lines.run_id == self.run_id and self._is_new(lines.mark):
                self.logs += [log_line_of(form) for form in lines.lines]
                self.dropped_logs += lines.dropped
            return None
        if signal.signal_name == names.EVENT and ledger == 0:
            self.arrivals += 1
            sent: Event | None
            (sent,) = await self._decode(signal.input, Event)
            if sent is not None and sent.run_id == self.run_id:
                self.events.add(sent, at)
                self.marks.add(sent.mark)
            return EVENTS
        if signal.signal_name == names.HASTEN:
            self.arrivals += 1 if ledger == 0 else 0
            haste: Haste | None
            (haste,) = await self._decode(signal.input, Haste)
            return self._hasten(haste, at) if haste is not None else EVENTS
        if signal.signal_name != names.NOTE:
            return None
        note: Note | None
        (note,) = await self._decode(signal.input, Note)
        if note is None or note.run_id != self.run_id:
            return None
        self._note(ledger, note, at)
        return note.id if note.fact != "returned" else EVENTS

    def _is_new(self, mark: str) -> bool:
        """Whether a signal arrives for the first time; its sender repeats it after an outage."""
        if mark and mark in self.marks:
            return False
        self.marks.add(mark)
        return True

    def _hasten(self, haste: Haste, at: datetime) -> str:
        """Note that an attempt is due from now on."""
        task = self.tasks.get(haste.id) if haste.run_id == self.run_id else None
        if task is not None and task.awaits_attempt and task.next.number == haste.attempt:
            task.next = replace(task.next, due=at)
        return haste.id

    def _note(self, ledger: int, note: Note, at: datetime) -> None:
        task = self.tasks.get(note.id)
        if note.fact == "value":
            if task is None and ledger not in self._full:
                self._add(TaskHistory.noted(note, ledger, at))
        elif note.fact in _FACTS_OF_WAITS:
            if not self._is_new(note.mark):
                return
            if task is not None:
                self.events.learn(task, note, at)
            elif note.fact == "begun":
                self._add(TaskHistory.wait(note, at))
        elif task is not None:
            task.learn(note, at)
            if note.result is not None and task.child is not None:
                own = self._known_input().origin.journal
                self.child_results[task.child] = ChildResult(own, note.result)

    async def _ended(self, event: HistoryEvent, at: datetime) -> None:
        self.status, self.finished_at = _ENDS[event.event_type], at
        if event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED:
            result = event.workflow_execution_completed_event_attributes.result
            (self.result,) = await self._decode(result, str)
        elif event.event_type == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_FAILED:
            message = event.workflow_execution_failed_event_attributes.failure
            self.failure, self.is_interrupted = await self._run_failure(message)
            self.status = Status.INTERRUPTED if self.is_interrupted else Status.FAILED

    async def _run_failure(self, message: FailureMessage) -> tuple[RunFailure, bool]:
        """Return the details of a run's failure, and whether the run was interrupted."""
        error: BaseException | None = await self._converter.decode_failure(message)
        while error is not None and not isinstance(error, ApplicationError):
            error = error.__cause__
        details = error.details if error is not None else ()
        failure = RunFailure(**details[0]) if details else RunFailure()
        return failure, error is not None and error.type == names.INTERRUPTED

    def _add(self, task: TaskHistory) -> TaskHistory:
        self.tasks[task.id] = task
        self._numbers.append(task)
        task.number = len(self._numbers)
        parent = task_id(task.path[:-1])
        self._children.setdefault(parent, []).append(task.id)
        self._by_key[parent, encode_key(task.path[-1])] = task
        return task

    def _known_input(self) -> RunInput:
        if self.requested is None or self.requested.origin.run_id != self.run_id:
            raise JournalTampered(f"the input of the run {self.run_id!r}", self.run_id)
        return self.requested

    async def _decode(self, payloads: Payloads, *kinds: type) -> Sequence[Any]:
        """Decode payloads; one that was not encrypted is None."""
        decoded = await self._converter.decode(list(payloads.payloads), list(kinds))
        return [*decoded, *[None] * (len(kinds) - len(decoded))]
