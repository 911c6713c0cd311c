"""Journal of the runs on a Temporal cluster; it needs no worker.

Lists of runs come from Temporal's visibility, which follows a change after a moment. A run and its
tasks come from its histories, which are read once and kept until they grow.
"""

from __future__ import annotations

import asyncio
import base64
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from temporalio.client import WorkflowExecutionStatus, WorkflowHistoryEventFilterType
from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.contracts.paging import check_limit, not_a_cursor, position
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
from integrate_runtime.values.typed import without_envelope

from . import names
from .changes import watch
from .following import read_history
from .forms import key_of
from .history import RunHistory
from .records import (
    executions,
    listed_task,
    open_record,
    run_record,
    shortened,
    task_fields,
    urgency,
)
from .task_history import task_id

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence
    from datetime import datetime

    from temporalio.client import Client, WorkflowExecution, WorkflowExecutionDescription

    from integrate_runtime.base.outcomes import ErrorRecord
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.records import Change

_KEPT_HISTORIES = 32
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


class _Numbered(Protocol):
    """Item of a list that goes on after its number."""

    @property
    def number(self) -> int: ...


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
        check_limit(limit)
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
        record = await run_record(described)
        requested = history.requested
        payload = requested.payload if requested is not None else None
        record = open_record(record, described, history)
        return replace(
            record,
            status=history.status if history.is_ended else record.status,
            dropped_logs=history.dropped_logs,
            task_count=len(history.tasks),
            completed_count=sum(task.status is Status.COMPLETED for task in history.tasks.values()),
            executions=record.executions + executions(history),
            error=history.error,
            payload=without_envelope(show_document(payload)),
            result=without_envelope(show_document(history.result)),
        )

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """Return a page of the tasks directly under a parent, in the order in which they began."""
        check_limit(limit)
        after = position(cursor)
        described = await self._describe(run_id)
        if described is None:
            return Page((), None)
        history = await self._history(described)
        found = [task for task in history.children(parent) if task.number > after]
        records = tuple(listed_task(history, task) for task in found[:limit])
        return Page(records, _cursor_after(found, limit))

    async def unresolved_tasks(self, run_id: str, *, limit: int = 20) -> Sequence[TaskRecord]:
        """Return the tasks that tell why a run has not completed, the most urgent first."""
        check_limit(limit)
        described = await self._describe(run_id)
        if described is None:
            return ()
        history = await self._history(described)
        records = [
            listed_task(history, task)
            for task in history.tasks.values()
            # A sleep that goes on has completed, and its caller waits.
            if task.status is not Status.COMPLETED or task.sleeps_until is not None
            if task.status is Status.FAILED or task.abandoned is None
        ]
        unresolved = [record for record in records if record.status is not Status.COMPLETED]
        parents = {record.path[:n] for record in unresolved for n in range(1, len(record.path))}
        innermost = [record for record in unresolved if record.path not in parents]
        return sorted(innermost, key=urgency)[:limit]

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
            **task_fields(history, task),
            params=task.start.params,
            output=show_text(task.output),
            history=attempts,
            call_site=task.start.call_site,
        )

    async def events(
        self, run_id: str, *, limit: int = 200, cursor: str | None = None
    ) -> Page[EventRecord]:
        """Return a page of the events that were sent to a run, oldest first."""
        check_limit(limit)
        after = position(cursor)
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
        return Page(records, _cursor_after(found, limit))

    async def logs(
        self,
        run_id: str,
        *,
        task: Path | None = None,
        limit: int = 200,
        cursor: str | None = None,
    ) -> Page[LogRecord]:
        """Return a page of the lines that a run logged with ``ctx.logger``, oldest first."""
        check_limit(limit)
        after = position(cursor)
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
        return Page(records, _cursor_after(lines, limit))

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """Yield changes from this call on, without end.

        Some of the minute before are among them, as this machine's clock and the server's differ.
        """
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
            return await run_record(found)
        described = await self._describe(found.id)
        if described is None or described.run_id != found.run_id:
            return None
        record = await run_record(described)
        if record.status in (Status.FAILED, Status.INTERRUPTED):
            return replace(record, error=shortened(await self._error(described)))
        if record.status is not Status.RUNNING:
            return record
        return open_record(record, described, await self._history(described))

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


def _mentions(error: ErrorRecord | None, text: str) -> bool:
    """Whether an error's type and message contain a text."""
    return error is not None and text.casefold() in f"{error.type}: {error.message}".casefold()


def _any_of(statuses: Iterable[str]) -> str:
    """Return the condition that an execution has one of several statuses."""
    conditions = " OR ".join(f"ExecutionStatus = '{status}'" for status in statuses)
    return f"({conditions})"


def _quoted(text: str) -> str:
    """Return a text as a literal of Temporal's list filters."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _cursor_after(items: Sequence[_Numbered], limit: int) -> str | None:
    """Return the cursor after a page, if there are further items."""
    return str(items[limit - 1].number) if len(items) > limit else None


def _cursor(token: bytes | None) -> str | None:
    return base64.urlsafe_b64encode(token).decode() if token is not None else None


def _token(cursor: str | None) -> bytes | None:
    if cursor is None:
        return None
    try:
        return base64.b64decode(cursor, altchars=b"-_", validate=True)
    except ValueError:
        raise not_a_cursor(cursor) from None
