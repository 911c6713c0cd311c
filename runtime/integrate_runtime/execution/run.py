"""Execution of a run's tasks: finished ones are replayed, the others are executed."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import DuplicateTaskKey, TaskChanged
from integrate_runtime.base.outcomes import TaskFailed
from integrate_runtime.base.waiting import wait_for_result
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.execution.outputs.annotated_results import check_annotated_result
from integrate_runtime.execution.outputs.results import TaskResults
from integrate_runtime.failures.records import record_error
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.jobs.event_work import EventWork, is_received
from integrate_runtime.jobs.race_branches import current_branch
from integrate_runtime.observe.logs import log_task
from integrate_runtime.observe.metrics import measure_wait
from integrate_runtime.tasks.keys import encode_key, encode_path

from .event_wait import Receipt
from .local_executor import local_executor
from .scope import Scope, current_scope
from .task_address import TaskAddress
from .task_call import TaskCall

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from datetime import datetime

    from integrate_runtime.base.types import Key, Path
    from integrate_runtime.contracts.state import StoredRun, StoredTask
    from integrate_runtime.execution.requests.fingerprints import Fingerprints
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.tasks.request import TaskRequest

    from .executor import NewExecutor
    from .state import RunState


_ABANDONED_MARGIN = timedelta(seconds=5)
"""Time that a caller has to abandon a call again, beyond the time that it took before."""


class RunExecution:
    """One execution of a run; the task runner behind its IO.

    Args:
        state: State shared with the tasks.
        stored: The run.
        job: The run's job.
        fingerprints: Factory of the journal's fingerprints.
        new_executor: Factory of the tasks' executors.
    """

    def __init__(
        self,
        state: RunState,
        stored: StoredRun,
        job: Job[Any, Any],
        fingerprints: Fingerprints,
        new_executor: NewExecutor = local_executor,
    ) -> None:
        self._state = state
        self._is_first = not stored.executions
        self._changed_tasks = job.changed_tasks
        self._fingerprints = fingerprints
        self._new_executor = new_executor
        self._abandonments: dict[TaskAddress, Scope] = {}
        self._results = TaskResults(state, self)

    def root_scope(self) -> Scope:
        """Return a new scope for the job function."""
        return self._state.scope((), ROOT, None, is_first=self._is_first)

    @property
    def dashboard(self) -> str | None:
        """Address of the engine's dashboard; None if it knows none."""
        return self._state.services.dashboard

    def connection(self, integration: str) -> str | None:
        """Return the connection key that the run was started with for an integration, if any."""
        return self._state.connections.get(integration)

    async def run_task(self, request: TaskRequest) -> Any:
        """Execute a task, or replay its journaled outcome.

        Raises:
            TaskFailed: If the task failed for good, now or in an earlier execution.
            DuplicateTaskKey: If its key was used before under the same parent.
            TaskChanged: If it is called with another operation or other arguments than before, and
                the job's policy is ``raise``.
            CancelledError: If the run was cancelled, also when the job caught that before.
        """
        state, key = self._state, request.key
        state.control.check()
        branch = current_branch()
        if branch is not None:
            branch.go_on()
        scope = current_scope(state)
        path = scope.reserve(key, request.call_site)
        try:
            if scope.abandoned:
                await state.keep_abandonments(scope)
            address = TaskAddress(state.number, scope.task, encode_key(key))
            call = TaskCall(request, scope, path, address, self._fingerprints.of(request))
            stored = self._stored(call)
            if stored is not None and stored.abandoned is not None:
                await self._wait_for_abandonment(call, stored, stored.abandoned)
            if stored is not None and stored.is_decided:
                value = await self._results.replay(request, path, stored)
            else:
                check_annotated_result(request)
                execution = self._shielded(call, self._execute(call, stored))
                value = await self._noting_abandonment(call, execution)
                if scope.abandoned:
                    await state.keep_abandonments(scope)
            if isinstance(request.work, ContextWork) and request.work.is_wait:
                sleep = self._sleep_until(call, value, is_new=stored is None)
                await self._noting_abandonment(call, sleep)
                return None
            if isinstance(request.work, EventWork):
                return self._received(request.work, key, address, value)
            return value
        finally:
            scope.free(key)

    def _received(self, work: EventWork, key: Key, address: TaskAddress, received: object) -> Any:
        """Return the payload of the event that a wait got.

        Raises:
            TimeoutError: If no event came in time.
            InvalidEvent: If the payload does not fit the type of the wait any more.
            TaskChanged: If the key was that of another task, whose result is no event.
        """
        if not is_received(received):
            raise TaskChanged(
                f"The wait for {work.reason} has the key of a task that was something else before: "
                "give it another key.",
                key,
            )
        receipt = Receipt(self._state, work, address, received)
        receipt.note()
        branch = current_branch()
        if branch is not None:
            branch.receive(receipt.give_back)
        return work.value_of(received)

    def has_finished(self, key: Key) -> bool:
        """Whether an earlier execution completed the task with this key in the current scope."""
        scope = current_scope(self._state)
        if scope.is_first:
            return False
        stored = self._state.journal.task(self._state.number, scope.task, encode_key(key))
        return stored is not None and stored.status is Status.COMPLETED

    async def _sleep_until(self, call: TaskCall, moment: datetime, *, is_new: bool) -> None:
        """Wait until the journaled moment of a call, and complete its task."""
        state, journal, clock = self._state, self._state.journal, self._state.services.clock
        stored = journal.task(*call.address)
        if stored is None or stored.status is not Status.WAITING:
            await self._sleep(moment)
            return
        if not is_new and moment > clock.now():
            await journal.keep_waiting(stored.id)
        await self._sleep(moment)
        # A sleep may outlive the function that called it, and then its run.
        if not call.scope.has_ended and not state.control.forbids_tasks:
            await journal.end_sleep(stored.id, clock.now())

    async def _sleep(self, moment: datetime) -> None:
        """Sleep until a moment, and measure that unless it has passed."""
        clock = self._state.services.clock
        if moment > clock.now():
            with measure_wait("sleep", clock.now):
                await clock.sleep_until(moment)

    async def _noting_abandonment(self, call: TaskCall, execution: Coroutine[Any, Any, Any]) -> Any:
        """Await the execution of a call, and note if its caller cancels it before the run ends."""
        try:
            return await execution
        except asyncio.CancelledError:
            scope, caller = call.scope, asyncio.current_task()
            if caller is not None and caller.cancelling() and not self._state.is_ending:
                scope.abandoned[call.address.key] = self._state.elapsed
                self._abandonments[call.address] = scope
                # asyncio delivers a cancellation later than the caller asks for it.
                if scope.has_later_call(call.request.key):
                    await self._state.keep_abandonments(scope)
            raise

    async def _wait_for_abandonment(
        self, call: TaskCall, stored: StoredTask, after: timedelta
    ) -> None:
        """Wait until the caller abandons a call as it did in an earlier execution.

        A caller that still waits after the same time was edited or gets other results than before:
        it gets the outcome. There is nothing to wait for if this execution abandoned the call.
        """
        state, abandoned_in = self._state, self._abandonments.get(call.address)
        if abandoned_in is call.scope:
            return  # a replay goes the same way: it abandons the first call and makes this one
        if abandoned_in is None:
            self._abandonments[call.address] = call.scope
            left = after - state.elapsed + _ABANDONED_MARGIN
            in_flight = state.control.in_flight
            task = in_flight.enter(call.scope.in_flight, is_safe=True)
            try:
                with in_flight.idle(task):
                    # In real time, as are the timers of asyncio that the caller may have set.
                    await asyncio.sleep(max(left.total_seconds(), 0))
            finally:
                in_flight.leave(task)
            attempts = state.journal.progress(stored.id).counts.attempts
            what = "was abandoned by its caller, which waits for it now"
            log_task(logging.WARNING, state.run_id, call.path, attempts, what)
        # A call of a further attempt at the parent may have removed it during the wait.
        self._abandonments.pop(call.address, None)
        await state.journal.abandon_task(stored.id, None, state.services.clock.now())

    async def _shielded(self, call: TaskCall, execution: Coroutine[Any, Any, Any]) -> Any:
        """Execute a task; if its caller is cancelled, an unsafe attempt is not cut off."""
        if call.request.options.repeat == "safe":
            return await execution
        state = self._state
        attempts = asyncio.create_task(execution)
        attempts.add_done_callback(partial(self._log_if_unawaited, call))
        try:
            return await wait_for_result(attempts)
        except asyncio.CancelledError:
            if state.is_ending:
                attempts.cancel()
                await asyncio.wait([attempts])
            else:
                # The attempt may take effect, and its outcome belongs in the journal.
                state.control.in_flight.abandon(attempts)
            raise

    def _log_if_unawaited(self, call: TaskCall, attempts: asyncio.Task[Any]) -> None:
        """Log the error of a call without its text: asyncio logs errors that nobody retrieves."""
        error = None if attempts.cancelled() else attempts.exception()
        is_abandoned = self._abandonments.get(call.address) is call.scope
        # A failure was logged when it was stored.
        if is_abandoned and error is not None and not isinstance(error, TaskFailed):
            record = record_error(error, 1, self._state.secrets.redaction)
            what = "stopped after its caller had abandoned it"
            log_task(logging.WARNING, self._state.run_id, call.path, 1, what, record)

    async def _execute(self, call: TaskCall, stored: StoredTask | None) -> Any:
        state, request, address = self._state, call.request, call.address
        in_flight, journal = state.control.in_flight, state.journal
        is_safe = request.options.repeat == "safe"
        task = in_flight.enter(call.scope.in_flight, is_safe=is_safe)
        has_taken = False
        try:
            # The second use of a key in one scope waits for nothing: the journal refuses it.
            if stored is not None or call.may_be_stored or not in_flight.is_executing(address):
                waited = await in_flight.take(address, task)
                has_taken = True
                # Another execution may have changed it since it was read.
                if stored is not None:
                    stored = journal.task(*address)
                elif waited:
                    stored = self._stored(call)
            if stored is not None and stored.is_decided:
                return await self._results.replay(request, call.path, stored)
            if stored is not None and stored.status is Status.WAITING:
                await journal.keep_waiting(stored.id)
            await state.control.admit(task)
            with journal.executing_task():
                executor = self._new_executor(state, call, task)
                output = await executor.run(stored)
                # Decoded from the stored text the first time too, so that a replay cannot differ.
                return await self._results.decode(request, call.path, executor.id, output)
        except KeyTakenError:
            # The scope keeps no keys of finished tasks: only the journal notices their second use.
            raise self._duplicate(call, journal.task(*address)) from None
        finally:
            if has_taken:
                in_flight.release(address)
            in_flight.leave(task)

    def _stored(self, call: TaskCall) -> StoredTask | None:
        """Return the task that an earlier execution or attempt left in the journal, if any.

        Raises:
            DuplicateTaskKey: If the task in the journal began in this scope.
            TaskChanged: If it began with another operation or other arguments, and the job's policy
                is ``raise``.
        """
        if not call.may_be_stored:
            return None  # save the query
        stored = self._state.journal.task(*call.address)
        if stored is None:
            return None
        # A program may ask an SDK's page for the next one twice, and expects the same page.
        repeatable = call.is_of_page and stored.fingerprint == call.fingerprint
        if not call.scope.replay(stored.id, call.request.call_site, repeatable=repeatable):
            raise self._duplicate(call, stored)
        self._compare(call.path, stored, call.fingerprint)
        return stored

    def _duplicate(self, call: TaskCall, stored: StoredTask | None) -> DuplicateTaskKey:
        if stored is None:
            raise RuntimeError("the journal has no task under a key that is taken")
        first = call.scope.call_site(stored.id) or self._state.journal.call_site(stored.id)
        return DuplicateTaskKey(call.request.key, first, call.request.call_site)

    def _compare(self, path: Path, stored: StoredTask, fingerprint: bytes | None) -> None:
        """Apply the job's policy to a task whose operation or arguments have changed."""
        if stored.fingerprint == fingerprint or self._changed_tasks == "accept":
            return
        if stored.fingerprint is None or fingerprint is None:
            return  # closures have no fingerprint, and context calls had none at first
        run_id = self._state.run_id
        if self._changed_tasks == "raise":
            raise TaskChanged(
                f"The task {encode_path(path)} of the run {run_id!r} is called with another "
                "operation or other arguments than when it was begun: give it another key, or let "
                'the job accept that with changed_tasks="warn".',
                path[-1],
            )
        attempts = self._state.journal.progress(stored.id).counts.attempts
        what = "is called with other arguments than when it began"
        log_task(logging.WARNING, run_id, path, attempts, what)
