"""Journal of the runs on a Temporal cluster; it needs no worker.

Lists of runs come from Temporal's visibility, which follows a change after a moment. A run and its
tasks come from its histories, which are read once and kept until they grow.
"""

from __future__ import annotations

import asyncio
import base64
from collections import OrderedDict
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from temporalio.api.enums.v1 import PendingActivityState
from temporalio.client import WorkflowExecutionStatus, WorkflowHistoryEventFilterType
from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.errors import InvalidPage
from integrate_runtime.contracts.records import (
    AttemptRecord,
    EventRecord,
    LogRecord,
    Page,
    RunRecord,
    Status,
    TaskDetail,
    TaskRecord,
)
from integrate_runtime.secrets.sealing import show_document, show_text
from integrate_runtime.tasks.keys import display_key
from integrate_runtime.tasks.properties import merge_properties
from integrate_runtime.values.typed import without_envelope

from . import names
from .changes import watch
from .following import read_history
from .forms import key_of, parent_of
from .history import RunHistory
from .task_history import task_id
from .wire import RunFacts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence

    from temporalio.client import Client, WorkflowExecution, WorkflowExecutionDescription

    from integrate_runtime.base.outcomes import ErrorRecord
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.records import Change

    from .task_history import TaskHistory

_KEPT_HISTORIES = 32
_NEVER = datetime.max.replace(tzinfo=UTC)
_FAILED = ("Failed", "TimedOut")
_CANCELLED = ("Canceled", "Terminated")
_STORED = {
    Status.QUEUED: ("Running",),
    Status.RUNNING: ("Running",),
    Status.WAITING: ("Running",),
    Status.COMPLETED: ("Completed",),
    Status.FAILED: _FAILED,
    Status.INTERRUPTED: _FAILED,
    Status.CANCELLED: _CANCELLED,
}
"""Temporal's statuses of the runs that are shown with a status."""
_SHOWN = {
    WorkflowExecutionStatus.RUNNING: Status.RUNNING,
    WorkflowExecutionStatus.CONTINUED_AS_NEW: Status.RUNNING,
    WorkflowExecutionStatus.COMPLETED: Status.COMPLETED,
    WorkflowExecutionStatus.FAILED: Status.FAILED,
    WorkflowExecutionStatus.TIMED_OUT: Status.FAILED,
    WorkflowExecutionStatus.CANCELED: Status.CANCELLED,
    WorkflowExecutionStatus.TERMINATED: Status.CANCELLED,
}


class TemporalJournal:
    """Public interface of the runs of one namespace.

    Args:
        client: Returns the client, with the journal's converter.
        task_queue: Task queue of the runs.
    """

    def __init__(self, client: Callable[[], Client], task_queue: str) -> None:
        self._client = client
        self._task_queue = task_queue
        self._kept: OrderedDict[str, tuple[int, RunHistory]] = OrderedDict()

    async def runs(
        self,
        *,
        status: Status | None = None,
        job: str | None = None,
        parent: str | None = None,
        top_level: bool = False,
        search: str | None = None,
        error: str | None = None,
        since: datetime | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[RunRecord]:
        """Return a page of runs: open ones first, then those that ended last."""
        if limit < 1:
            raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
        token = _token(cursor)
        records: list[RunRecord] = []
        if status is not None and status not in _STORED:
            return Page((), None)
        query = self._query(status, job)
        if parent is not None:
            # One that was resumed by itself is no child in Temporal: its id tells.
            further = _quoted(names.ledger_id(parent, 1)[:-1])
            query += (
                f" AND (ParentWorkflowId = {_quoted(parent)}"
                f" OR ParentWorkflowId STARTS_WITH {further}"
                f" OR WorkflowId STARTS_WITH {_quoted(f'{parent}/')})"
            )
        elif top_level:
            query += " AND ParentWorkflowId IS NULL"
        if error is not None:
            query += f" AND {_any_of(_FAILED)}"
        while True:
            pages = self._client().list_workflows(query, next_page_token=token)
            await pages.fetch_next_page(page_size=limit - len(records))
            found = [self._listed(item) for item in pages.current_page or ()]
            records += [
                record
                for record in await asyncio.gather(*found)
                if record is not None and status in (None, record.status)
                if search is None or search.casefold() in record.run_id.casefold()
                if since is None or record.started_at >= since
                if error is None or _mentions(record.error, error)
                if not top_level or record.parent is None
                if parent in (None, record.parent.run_id if record.parent is not None else None)
            ]
            token = pages.next_page_token
            if token is None or len(records) >= limit:
                return Page(tuple(records), _cursor(token))

    async def run(self, run_id: str) -> RunRecord | None:
        """Return one run, with payload and result, or None."""
        described = await self._describe(run_id)
        if described is None:
            return None
        history = await self._history(described)
        record = await _record(described)
        requested = history.requested
        payload = requested.payload if requested is not None else None
        record = _open(record, described, history)
        return replace(
            record,
            status=history.status if history.is_ended else record.status,
            dropped_logs=history.dropped_logs,
            task_count=len(history.tasks),
            completed_count=sum(task.status is Status.COMPLETED for task in history.tasks.values()),
            executions=record.executions + _executions(history),
            error=history.error,
            payload=without_envelope(show_document(payload)),
            result=without_envelope(show_document(history.result)),
        )

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """Return a page of the tasks directly under a parent, in the order in which they began."""
        if limit < 1:
            raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
        after = _number(cursor)
        described = await self._describe(run_id)
        if described is None:
            return Page((), None)
        history = await self._history(described)
        found = [task for task in history.children(parent) if task.number > after]
        records = tuple(TaskRecord(**_task(history, task, short=True)) for task in found[:limit])
        return Page(records, str(found[limit - 1].number) if len(found) > limit else None)

    async def unresolved_tasks(self, run_id: str, *, limit: int = 20) -> Sequence[TaskRecord]:
        """Return the tasks that tell why a run has not completed, the most urgent first."""
        if limit < 1:
            raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
        described = await self._describe(run_id)
        if described is None:
            return ()
        history = await self._history(described)
        records = [
            TaskRecord(**_task(history, task, short=True))
            for task in history.tasks.values()
            # A sleep that goes on has completed, and its caller waits.
            if task.status is not Status.COMPLETED or task.sleeps_until is not None
            if task.status is Status.FAILED or task.abandoned is None
        ]
        unresolved = [record for record in records if record.status is not Status.COMPLETED]
        parents = {record.path[:n] for record in unresolved for n in range(1, len(record.path))}
        innermost = [record for record in unresolved if record.path not in parents]
        return sorted(innermost, key=_urgency)[:limit]

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """Return one task with input, output, attempts and call site, or None."""
        described = await self._describe(run_id)
        history = await self._history(described) if described is not None else None
        task = history.tasks.get(task_id(path)) if history is not None else None
        if history is None or task is None:
            return None
        attempts = tuple(
            AttemptRecord(
                number=attempt.number,
                started_at=attempt.started_at,
                finished_at=attempt.finished_at,
                error=attempt.error,
                retry_at=attempt.retry_at,
            )
            for attempt in task.attempts
        )
        return TaskDetail(
            **_task(history, task, short=False),
            params=task.start.params,
            output=show_text(task.output),
            history=attempts,
            call_site=task.start.call_site,
        )

    async def events(
        self, run_id: str, *, limit: int = 200, cursor: str | None = None
    ) -> Page[EventRecord]:
        """Return a page of the events that were sent to a run, oldest first."""
        if limit < 1:
            raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
        after = _number(cursor)
        described = await self._describe(run_id)
        if described is None:
            return Page((), None)
        history = await self._history(described)
        found = [event for event in history.events if event.number > after]
        records = tuple(
            EventRecord(
                run_id=run_id,
                name=key_of(event.name),
                event_id=event.event_id,
                at=event.at,
                payload=show_document(event.payload),
                task=history.tasks[event.task].path if event.task is not None else None,
                rejection=event.rejection,
            )
            for event in found[:limit]
        )
        return Page(records, str(found[limit - 1].number) if len(found) > limit else None)

    async def logs(
        self,
        run_id: str,
        *,
        task: Path | None = None,
        limit: int = 200,
        cursor: str | None = None,
    ) -> Page[LogRecord]:
        """Return a page of the lines that a run logged with ``ctx.logger``, oldest first."""
        if limit < 1:
            raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
        after = _number(cursor)
        described = await self._describe(run_id)
        if described is None:
            return Page((), None)
        lines = [
            line
            for line in (await self._history(described)).logs
            if line.number > after and task in (None, line.path)
        ]
        records = tuple(
            LogRecord(
                run_id=run_id,
                path=line.path,
                attempt=line.attempt,
                at=line.at,
                level=line.level,
                text=line.text,
            )
            for line in lines[:limit]
        )
        return Page(records, str(lines[limit - 1].number) if len(lines) > limit else None)

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """Yield changes from now on, without end."""
        return watch(self._client(), self._query(None, None), run_id)

    def _query(self, status: Status | None, job: str | None) -> str:
        queue = _quoted(self._task_queue)
        conditions = [f"WorkflowType != '{names.LEDGER}'", f"TaskQueue = {queue}"]
        if status is not None:
            conditions.append(_any_of(_STORED[status]))
        if job is not None:
            conditions.append(f"WorkflowType = {_quoted(job)}")
        return " AND ".join(conditions)

    async def _listed(self, found: WorkflowExecution) -> RunRecord | None:
        """Return the record of an execution; None if a later one continues its run."""
        if found.status is WorkflowExecutionStatus.COMPLETED:
            return await _record(found)
        described = await self._describe(found.id)
        if described is None or described.run_id != found.run_id:
            return None
        record = await _record(described)
        if record.status in (Status.FAILED, Status.INTERRUPTED):
            return replace(record, error=_shortened(await self._error(described)))
        if record.status is not Status.RUNNING:
            return record
        return _open(record, described, await self._history(described))

    async def _error(self, described: WorkflowExecutionDescription) -> ErrorRecord | None:
        """Return the error of a run that has failed, from the last event of its history."""
        handle = self._client().get_workflow_handle(described.id, run_id=described.run_id)
        last = WorkflowHistoryEventFilterType.CLOSE_EVENT
        ended = RunHistory(described.id, self._client().data_converter)
        async for event in handle.fetch_history_events(event_filter_type=last):
            await ended.fold(0, event)
        return ended.error

    async def _describe(self, run_id: str) -> WorkflowExecutionDescription | None:
        try:
            described = await self._client().get_workflow_handle(run_id).describe()
        except RPCError as error:
            if error.status in (RPCStatusCode.NOT_FOUND, RPCStatusCode.INVALID_ARGUMENT):
                return None
            raise
        return described if described.workflow_type != names.LEDGER else None

    async def _history(self, described: WorkflowExecutionDescription) -> RunHistory:
        """Return the history of a run, read again if it has grown."""
        kept = self._kept.get(described.run_id)
        if kept is not None and await self._is_current(described, kept[1]):
            self._kept.move_to_end(described.run_id)
            return kept[1]
        history = await read_history(self._client(), described.id, described.run_id)
        self._kept[described.run_id] = (described.history_length, history)
        while len(self._kept) > _KEPT_HISTORIES:
            self._kept.popitem(last=False)
        return history

    async def _is_current(
        self, described: WorkflowExecutionDescription, history: RunHistory
    ) -> bool:
        if history.read.get(0, 0) < described.history_length:
            return False
        for ledger in range(1, history.ledger + 1):
            handle = self._client().get_workflow_handle(
                names.ledger_id(described.id, ledger), run_id=history.ledgers[ledger]
            )
            if history.read.get(ledger, 0) < (await handle.describe()).history_length:
                return False
        return True


async def _record(found: WorkflowExecution) -> RunRecord:
    """Return the record of a run from what Temporal keeps beside its history."""
    facts: RunFacts | None = await found.memo_value(names.FACTS, None, type_hint=RunFacts)
    ended: object = await found.memo_value(names.ENDED, None)
    status = _SHOWN.get(found.status, Status.UNKNOWN) if found.status else Status.UNKNOWN
    if status is Status.FAILED and ended == names.INTERRUPTED:
        status = Status.INTERRUPTED
    return RunRecord(
        run_id=found.id,
        job_id=found.workflow_type,
        job_version=facts.job_version if facts is not None else "",
        status=status,
        started_at=facts.started_at if facts is not None else found.start_time,
        finished_at=found.close_time,
        executions=facts.executions if facts is not None else 0,
        connections=facts.connections if facts is not None else {},
        error=None,
        parent=parent_of(facts.parent) if facts is not None else None,
        last_activity_at=found.close_time if status is Status.INTERRUPTED else None,
        damaged=() if facts is not None else ("memo",),
    )


def _open(
    record: RunRecord, described: WorkflowExecutionDescription, history: RunHistory
) -> RunRecord:
    """Return the record of a run with what an open one does: nothing yet, waiting, or working."""
    if history.is_ended or record.status is not Status.RUNNING:
        return record
    pending = described.raw_description.pending_activities
    started = PendingActivityState.PENDING_ACTIVITY_STATE_STARTED
    if not history.bodies and not history.tasks:
        is_begun = any(item.state == started or item.attempt > 1 for item in pending)
        return record if is_begun else replace(record, status=Status.QUEUED)
    waits = [wait for task in history.tasks.values() if (wait := _wait(task)) is not None]
    if not waits or any(_is_at_work(task) for task in history.tasks.values()):
        return record
    until, reason = min(waits, key=lambda wait: wait[0] or _NEVER)
    return replace(record, status=Status.WAITING, waits_until=until, waits_for=reason)


def _wait(task: TaskHistory) -> tuple[datetime | None, str | None] | None:
    """Return until when a task waits, if that is known, and the reason; None if it does not."""
    now = datetime.now(UTC)
    if task.waits_for is not None and task.status is Status.WAITING and task.abandoned is None:
        return task.next.due, task.waits_for
    if task.sleeps_until is not None and task.sleeps_until > now and task.abandoned is None:
        return task.sleeps_until, task.sleeps_for
    if task.status is Status.WAITING and task.is_open and task.next.due is not None:
        return task.next.due, f"attempt {task.next.number} at {display_key(task.path[-1])}"
    return None


def _urgency(task: TaskRecord) -> int:
    """Return a number that is lower for a task that a person wants to know of first."""
    if task.status is Status.FAILED:
        return 0 if task.kind in ("unknown_outcome", "output") else 1
    return 2 if task.status is Status.WAITING else 3


def _is_at_work(task: TaskHistory) -> bool:
    return task.status is Status.RUNNING and task.is_open


def _executions(history: RunHistory) -> int:
    """Return the number of executions of the job in a workflow, with one that has not ended."""
    return history.bodies + (0 if history.is_ended else 1)


def _task(history: RunHistory, task: TaskHistory, *, short: bool) -> dict[str, Any]:
    status, wait = task.status, _wait(task)
    if task.sleeps_until is not None and wait is not None:
        status = Status.WAITING
    if history.is_ended and status in (Status.RUNNING, Status.WAITING):
        status = Status.INTERRUPTED
    start = task.start
    return {
        "run_id": history.run_id,
        "path": task.path,
        "name": start.name,
        "icon": start.icon,
        "operation": start.operation,
        "connection": start.connection,
        "status": status,
        "kind": task.kind,
        "properties": tuple(merge_properties(start.properties, task.shown)),
        "attempts": task.counts.attempts,
        "started_at": task.started_at,
        "finished_at": task.finished_at if status is not Status.WAITING else None,
        "retry_at": wait[0] if wait is not None and status is Status.WAITING else None,
        "wait_reason": task.sleeps_for or task.waits_for if status is Status.WAITING else None,
        "error": _shortened(task.error) if short else task.error,
        "has_children": bool(history.children(task.path)),
        "abandoned": task.abandoned is not None,
        "misfits": task.misfits or (),
        "child": task.child,
    }


def _mentions(error: ErrorRecord | None, text: str) -> bool:
    """Whether an error's type and message contain a text."""
    return error is not None and text.casefold() in f"{error.type}: {error.message}".casefold()


def _any_of(statuses: Iterable[str]) -> str:
    """Return the condition that an execution has one of several statuses."""
    conditions = " OR ".join(f"ExecutionStatus = '{status}'" for status in statuses)
    return f"({conditions})"


def _shortened(error: ErrorRecord | None) -> ErrorRecord | None:
    return replace(error, headers={}, body=None) if error is not None else None


def _quoted(text: str) -> str:
    """Return a text as a literal of Temporal's list filters."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _cursor(token: bytes | None) -> str | None:
    return base64.urlsafe_b64encode(token).decode() if token is not None else None


def _token(cursor: str | None) -> bytes | None:
    if cursor is None:
        return None
    try:
        return base64.b64decode(cursor, altchars=b"-_", validate=True)
    except ValueError:
        raise _no_cursor(cursor) from None


def _number(cursor: str | None) -> int:
    if cursor is None:
        return 0
    if not cursor.isdecimal() or not cursor.isascii() or len(cursor) > 18:
        raise _no_cursor(cursor)
    return int(cursor)


def _no_cursor(cursor: str) -> InvalidPage:
    return InvalidPage(
        f"{cursor[:40]!r} is not a cursor: pass the cursor of the previous page unchanged.",
        "cursor",
    )
