"""Tasks of a job or of a callback, executed by whichever worker takes their activities."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, cast

from integrate_runtime.base.errors import TaskStopped, TooLarge
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import StoredTask
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.execution.event_wait import EventWait
from integrate_runtime.execution.outputs.encoding import encode_output
from integrate_runtime.execution.requests.writing import to_data
from integrate_runtime.execution.task_failures import task_failed
from integrate_runtime.jobs.children import ChildWork
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.jobs.event_work import EventWork
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.tasks.properties import until
from integrate_runtime.tasks.task import Task

from . import names
from .children import sealed_result
from .following import LostHistoryError
from .forms import path_form, property_forms, start_form
from .sizes import excess, stored_size
from .task_history import task_id
from .wire import Ask, Attempt, Note

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.contracts.state import TaskStart
    from integrate_runtime.execution.executor import TaskExecutor
    from integrate_runtime.execution.in_flight import TaskInFlight
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.execution.task_call import TaskCall
    from integrate_runtime.tasks.request import TaskRequest

    from .children import Children, FoundChild
    from .journal import HistoryJournal
    from .parking import Parking
    from .slots import HeldSlot
    from .task_history import TaskHistory

_LONGEST_SUMMARY = 180


@dataclass(frozen=True, slots=True)
class Waiter:
    """Caller that waits for tasks: a job's function, or an attempt with nested tasks.

    Attributes:
        slot: Slot of the attempt.
        function_slot: Slot of the function.
        parking: Waits of the function.
        children: Child runs that the function starts.
        lost: Set once the run's history is no longer followed, so that no task will ever end.
    """

    slot: HeldSlot | None = None
    function_slot: HeldSlot | None = None
    parking: Parking | None = None
    children: Children | None = None
    lost: asyncio.Event = field(default_factory=asyncio.Event)


class RemoteTasks:
    """Factory of the executors of a run's tasks.

    Args:
        journal: Journal of the run.
        waiter: Caller that waits for the tasks.
    """

    def __init__(self, journal: HistoryJournal, waiter: Waiter) -> None:
        self._journal = journal
        self._waiter = waiter

    def new_executor(
        self, state: RunState, call: TaskCall, in_flight: TaskInFlight
    ) -> TaskExecutor:
        """Return the executor of a task."""
        if isinstance(call.request.work, EventWork):
            return _RemoteWait(state, call, call.request.work, in_flight)
        return _RemoteTask(self._journal, self._waiter, state, call, in_flight)


class _RemoteWait(EventWait):
    """A wait for an event, which the execution of a job makes itself."""

    async def run(self, stored: StoredTask | None) -> str:
        """Wait, and return the recorded output."""
        try:
            return await super().run(stored)
        except LostHistoryError:
            await until_cancelled()

    async def _begin(self, start: TaskStart, at: datetime) -> int:
        call = self._call
        number = await self._journal.begin_task(*call.address, start, call.fingerprint, at)
        # Another execution of the job may have begun it.
        if not call.scope.replay(number, call.request.call_site):
            raise KeyTakenError
        return number


async def until_cancelled() -> NoReturn:
    """Wait for the end of this execution: the run has ended, or another worker goes on."""
    await asyncio.Event().wait()
    raise asyncio.CancelledError


class _RemoteTask:
    """Execution of one task: it is asked for, and what became of it is awaited."""

    def __init__(
        self,
        journal: HistoryJournal,
        waiter: Waiter,
        state: RunState,
        call: TaskCall,
        in_flight: TaskInFlight,
    ) -> None:
        self._journal = journal
        self._waiter = waiter
        self._state = state
        self._request = call.request
        self._path = call.path
        self._fingerprint = call.fingerprint.hex() if call.fingerprint is not None else None
        self._in_flight = in_flight
        self._scope = call.scope
        self.id = 0

    async def run(self, stored: StoredTask | None) -> str:
        """Ask for the task until it has an outcome, and return its output."""
        try:
            await self._journal.flush_logs()  # lines before a task are not lost after it
            work = self._request.work
            if isinstance(work, ChildWork):
                task = await self._ended_child(work)
            elif isinstance(work, ContextWork):
                task = await self._value(work)
            else:
                task = await self._outcome()
        except LostHistoryError:
            self._waiter.lost.set()
            await until_cancelled()
        self._remember(task, stored)
        if task.status is Status.FAILED and task.kind is not None and task.error is not None:
            raise task_failed(self._state.run_id, self._request, task.error, task.kind)
        return cast("str", task.output)

    def _remember(self, task: TaskHistory, stored: StoredTask | None) -> None:
        """Let the scope know the task, so that it refuses a second use of its key.

        Raises:
            KeyTakenError: If this is the second use.
        """
        self.id = task.number
        call_site = self._request.call_site
        if stored is None and not self._scope.replay(task.number, call_site):
            raise KeyTakenError

    async def _value(self, work: ContextWork) -> TaskHistory:
        """Compute the value of a context call here, and record it."""
        state, request = self._state, self._request
        start, redaction = await describe_off_loop(request, state.secrets.redaction)
        now = state.services.clock.now()
        task = Task(state.run_id, self._path, 1, None, start.params, "")
        value = work.invoke(None, task, None)
        moment = work.end_of_sleep(value)
        text = await encode_output(state, request, self._path, value, None, redaction)
        note = Note(
            run_id=state.run_id,
            id=task_id(self._path),
            fact="value",
            value=text,
            path=path_form(self._path),
            start=start_form(start),
            fingerprint=self._fingerprint,
            shown=property_forms([until(moment)] if moment is not None else ()),
            until=moment,
            at=now,
            reason=work.wait_reason(request.key) if moment is not None else None,
        )
        return await self._journal.asker.value(note)

    async def _outcome(self) -> TaskHistory:
        ask = await self._ask()
        size = self._checked_size(ask)
        while True:
            task = await self._journal.asker.outcome(ask, size, self._waiting)
            if task.is_finished:
                return task
            self._check_not_stopped(task)
            ask = replace(ask, attempt=self._coming(task))

    def _check_not_stopped(self, task: TaskHistory) -> None:
        """Check that no error in the program stopped the task.

        Raises:
            TaskStopped: If one did.
        """
        if task.stopped_by is not None:
            raise TaskStopped(
                f"The task {encode_path(self._path)} of the run {self._state.run_id!r} was "
                f"stopped by an error in the program: {task.stopped_by.message}",
                encode_path(self._path),
            )

    async def _ask(self) -> Ask:
        request, redaction = self._request, self._state.secrets.redaction
        data = to_data(request, job_module=self._state.job_module)
        ask = await self._plain_ask(request.operation_name or _callback_name(request))
        ask.request = data.as_json()
        if data.integration is not None:
            ask.fairness = names.fairness_key(data.integration, data.connection or "")
        ask.secrets = list(redaction.known)
        return ask

    async def _plain_ask(self, kind: str) -> Ask:
        """Return an ask without what an activity needs."""
        start, _ = await describe_off_loop(self._request, self._state.secrets.redaction)
        known = self._known()
        return Ask(
            run_id=self._state.run_id,
            id=task_id(self._path),
            path=path_form(self._path),
            type=kind,
            summary=_summary(start),
            request={},
            start=start_form(start),
            fingerprint=self._fingerprint,
            attempt=self._coming(known) if known is not None else Attempt(),
        )

    def _known(self) -> TaskHistory | None:
        """Return what the history knows of the task."""
        return self._journal.history.tasks.get(task_id(self._path))

    async def _ended_child(self, work: ChildWork) -> TaskHistory:
        """Ask for the child run until the task has an outcome."""
        while True:
            known = self._known()
            if known is not None and known.is_finished:
                return known
            ask = await self._plain_ask(work.job.id)
            if known is None or not known.is_open:
                found = await self._find_child(work)
                if found.requested is None and known is not None:
                    await self._settle(known, found)
                    continue
                ask.child = found.requested
                ask.output = await self._output(found.run_id)
            task = await self._journal.asker.outcome(ask, self._checked_size(ask), self._waiting)
            self._check_not_stopped(task)

    async def _find_child(self, work: ChildWork) -> FoundChild:
        if self._waiter.children is None:
            raise RuntimeError("only a job's function starts child runs")
        requested = self._journal.history.requested
        is_retried = requested is not None and task_id(self._path) in requested.retried
        with self._holding_no_slot():
            return await self._waiter.children.find(
                self._state, work, self._path, is_retried=is_retried
            )

    async def _output(self, run_id: str) -> str:
        """Return the output of a task whose child run has completed: the id of that run."""
        state = self._state
        return await encode_output(
            state, self._request, self._path, run_id, None, state.secrets.redaction
        )

    async def _settle(self, task: TaskHistory, found: FoundChild) -> None:
        """Complete the task of a child run that completed after it was resumed by itself."""
        output = await self._output(found.run_id)
        result = sealed_result(self._journal.vault, found)
        note = Note(self._state.run_id, task.id, "settled", output, result=result)
        await self._journal.asker.note(note)
        while not task.is_finished:
            await self._journal.asker.follower.news(task.id)

    def _coming(self, task: TaskHistory) -> Attempt:
        """Return the attempt to ask for: the one that is under way, or the next one."""
        if task.is_open:
            return Attempt(number=task.attempts[-1].number)
        has_children = task.next.interrupted and bool(self._journal.history.children(task.path))
        return replace(task.next, has_children=has_children)

    def _waiting(
        self, task: TaskHistory | None, news: asyncio.Future[None]
    ) -> AbstractContextManager[object]:
        """Return a context for the wait for news of the task."""
        stack, known = ExitStack(), self._journal.history.arrivals
        if self._waiter.slot is not None:
            stack.enter_context(self._waiter.slot.given_up())
        if task is not None and task.status is Status.WAITING:
            stack.enter_context(self._state.control.in_flight.idle(self._in_flight))
            if task.child is not None:
                stack.enter_context(self._holding_no_slot())
                if self._waiter.parking is not None:
                    stack.enter_context(self._waiter.parking.wait(news, known=known))
            elif self._waiter.parking is not None and task.next.due is not None:
                # An operator may hasten the attempt.
                stack.enter_context(self._waiter.parking.wait(news, task.next.due, known=known))
        return stack

    def _holding_no_slot(self) -> AbstractContextManager[None]:
        """Return a context in which a job's function waits for a child run, which needs a slot."""
        slot = self._waiter.function_slot
        return slot.given_up() if slot is not None else nullcontext()

    def _checked_size(self, ask: Ask) -> int:
        size = stored_size(ask)
        reason = excess(size, "the task with its arguments")
        if reason is not None:
            raise TooLarge(f"The task {encode_path(self._path)} is not asked for: {reason}.", size)
        return size


def _callback_name(request: TaskRequest) -> str:
    """Return the name of a callback, as the type of its activity."""
    callback: Any = request.work.callback
    while isinstance(callback, partial):
        callback = cast("partial[object]", callback).func
    return f"{getattr(callback, '__module__', '')}:{getattr(callback, '__qualname__', '')}"


def _summary(start: TaskStart) -> str:
    """Return a task's title and its first properties."""
    shown = ", ".join(item.text for item in start.properties[:3])
    return f"{start.name}: {shown}"[:_LONGEST_SUMMARY] if shown else start.name[:_LONGEST_SUMMARY]
