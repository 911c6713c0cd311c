"""Execution of one task: its attempts, until it succeeds or fails for good."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.exception_groups import leaves
from integrate_runtime.base.outcomes import CallCancelled, ErrorRecord, FailureKind, TaskFailed
from integrate_runtime.codecs.pages import live_pages
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import StoredTask
from integrate_runtime.failures.next_step import GiveUp, next_step
from integrate_runtime.failures.pending import raise_if_pending
from integrate_runtime.failures.records import record_error_off_loop
from integrate_runtime.failures.repetition import doubt_after_failure, doubt_after_interruption
from integrate_runtime.failures.returned_errors import data_of
from integrate_runtime.failures.sdk_errors import Delivery, parse_errors_once, parse_sdk_error
from integrate_runtime.integrations.forgotten_keys import forgotten_key
from integrate_runtime.jobs.children import ChildWork
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.jobs.race_branches import in_branch
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.observe.logs import LoggingAttempt, log_task
from integrate_runtime.observe.metrics import (
    WaitReason,
    count_retry,
    measure_admission,
    measure_attempt,
    measure_task,
)
from integrate_runtime.observe.outputs import output_properties
from integrate_runtime.observe.spans import attempt_span, task_span
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import encode_path
from integrate_runtime.tasks.options import STANDARD_BACKOFF
from integrate_runtime.tasks.page_iterators import IteratedPage
from integrate_runtime.tasks.properties import until
from integrate_runtime.tasks.task import Task
from integrate_runtime.tasks.whole_results import call_whole, call_whole_async

from .admission import Admission
from .children import run_child
from .outputs.encoding import encode_output
from .task_failures import task_failed
from .task_start import begin_task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from integrate_runtime.clients.source import ClientSource
    from integrate_runtime.tasks.properties import Property

    from .in_flight import TaskInFlight
    from .state import RunState
    from .task_call import TaskCall


class TaskExecution:
    """Execution of one task.

    Args:
        state: State of the run's execution.
        call: Call of the task.
        in_flight: Its entry among the tasks that are being executed.

    Attributes:
        id: Number of the task in the journal, once it began.
    """

    def __init__(self, state: RunState, call: TaskCall, in_flight: TaskInFlight) -> None:
        self._state = state
        self._services = state.services
        self._journal = state.journal
        self._call = call
        self._request = call.request
        self._path = call.path
        self._in_flight = in_flight
        self._admission = Admission(state, call.request, in_flight)
        self.id = 0
        self._client: object = None
        self._invoked = False

    async def run(self, stored: StoredTask | None) -> str:
        """Make attempts until one succeeds, and return the encoded output once it is stored.

        Args:
            stored: The unfinished task that an earlier execution left in the journal, if any.

        Raises:
            TaskFailed: If the task failed for good.
            IntegrationError: If the program has an error, which no further attempt fixes.
        """
        known = self._state.secrets.redaction
        self._start, self._redaction = await describe_off_loop(self._request, known)
        source = self._request.source
        sdk = source.sdk if source is not None else None
        # Redaction is read when a span ends: clients and outputs add secrets until then.
        span = task_span(self._state.run_id, self._path, self._start, lambda: self._redaction)
        measured = measure_task(self._start.operation)
        with span, measured, self._admission:
            counts = await self._begin(stored)
            while True:
                task = self._task(counts)
                with parse_errors_once(sdk), LoggingAttempt(task, lambda: self._redaction):
                    try:
                        with (
                            attempt_span(task, lambda: self._redaction),
                            measure_attempt(self._start.operation),
                            self._admission.attempt(),
                        ):
                            result = await self._attempt(task)
                    except IntegrationError as error:
                        await self._defer(error, counts)
                        raise
                    except asyncio.CancelledError as error:
                        if self._is_being_cancelled():
                            raise
                        counts, due = await self._after_failure(_cancelled(error), task, counts)
                    except Exception as error:
                        fault = _fault_in_program(error)
                        if fault is not None:
                            await self._defer(fault, counts)
                            raise
                        counts, due = await self._after_failure(error, task, counts)
                    else:
                        self._admission.end(result)
                        return await self._finish(task, result)
                # Nothing holds the error any more, nor the answer and the connection it may hold.
                counts = await self._await_retry(counts, due)

    async def _begin(self, stored: StoredTask | None) -> AttemptCounts:
        now = self._services.clock.now()
        if stored is None:
            self.id = await begin_task(self._journal, self._call, self._start, now)
            counts = AttemptCounts(attempts=1)
            if await self._admitted(AttemptCounts()):
                await self._state.control.admit(self._in_flight)
                now = self._services.clock.now()
                await self._journal.begin_attempt(self.id, counts, now, interrupted=False)
            return counts
        self.id = stored.id
        interrupted = stored.status is Status.RUNNING
        progress = self._journal.progress(stored.id)
        has_children = interrupted and self._journal.has_children(self.id)
        options = self._request.options
        # The process died during the call. A task with nested tasks does its work in these, and
        # they are replayed or decided one by one: repeating the parent repeats no call.
        doubt = doubt_after_interruption(options, has_children=has_children)
        if interrupted and doubt is not None:
            record = ErrorRecord("Interrupted", doubt, attempts=progress.counts.attempts)
            raise await self._failed(record, "unknown_outcome")
        counts = progress.counts
        if interrupted and self._ended_its_process():
            counts = replace(counts, interruptions=counts.interruptions + 1)
            await self._check_crashes(counts)
        return await self._next_attempt(counts, progress.retry_at or now, interrupted=interrupted)

    def _ended_its_process(self) -> bool:
        """Whether the task may have ended the process of the previous execution.

        Its parents were being executed as well, but the call was the innermost task's.
        """
        return self._state.crashed and not self._journal.has_running_children(self.id)

    async def _check_crashes(self, counts: AttemptCounts) -> None:
        """Fail the task if its process ended during too many attempts."""
        limit = (self._request.options.retry or STANDARD_BACKOFF).crashes
        if counts.interruptions < limit:
            return
        times = "once" if limit == 1 else f"{counts.interruptions} times"
        message = f"the process ended during the call, {times}"
        record = ErrorRecord("Interrupted", message, attempts=counts.attempts)
        raise await self._failed(record, "crashed")

    async def _attempt(self, task: Task) -> object:
        source, limit = self._request.source, self._request.options.time_limit
        self._invoked = False
        if source is None and limit is None:
            return await self._perform(None, task)  # the fast path: no timer, no client
        timer = asyncio.timeout(limit.total_seconds() if limit else None)
        try:
            async with timer, AsyncExitStack() as stack:
                client = None
                if source is not None:
                    client = await self._lease(stack, source)
                return await self._perform(client, task)
        except TimeoutError as error:
            # The SDK may raise a TimeoutError of its own, whose text must stay.
            if timer.expired():
                thread = self._admission.thread
                is_left_over = thread is not None and thread.is_passed_on
                continued = ", and its thread continues" if is_left_over else ""
                raise TimeoutError(f"no result within {limit}{continued}") from error
            raise

    async def _lease(self, stack: AsyncExitStack, source: ClientSource) -> object:
        """Lease a client for the attempt, and redact its credentials from now on.

        They are redacted even if the client cannot be constructed: the error may quote them.
        """
        clients = self._services.clients
        try:
            operation = self._request.work.operation
            called = operation.id if operation is not None else ""
            client = await stack.enter_async_context(clients.lease(source, called))
            self._admission.observe(client)
            return client
        finally:
            credentials, run = clients.secrets_of(source), self._state.secrets
            self._redaction = self._redaction.with_values(credentials)
            run.redaction = run.redaction.with_values(credentials)

    async def _perform(self, client: object, task: Task) -> object:
        is_first = task.attempt == 1
        scoping = self._state.scope(self._path, self.id, self._in_flight, is_first=is_first)
        with scoping as scope, in_branch(None):
            # From here on a failure may have had an effect, see _after_failure.
            self._client, self._invoked = client, True
            result = await self._invoke(client, task)
            operation = self._request.work.operation
            raise_if_pending(operation, result)
            result = data_of(operation, result)
            if scope.abandoned:
                await self._state.keep_abandonments(scope)
            return result

    async def _invoke(self, client: object, task: Task) -> object:
        work, io = self._request.work, self._request.io
        if isinstance(work, ChildWork):
            return await run_child(
                self._state, work, self._path, self.id, task.attempt, self._in_flight
            )
        thread = self._admission.thread
        if thread is not None:
            return await thread.call(call_whole, work, client, task, io, self._services.iterators)
        return await call_whole_async(work, client, task, io, self._services.iterators)

    async def _after_failure(
        self, error: Exception, task: Task, counts: AttemptCounts
    ) -> tuple[AttemptCounts, datetime]:
        """Record a failed attempt.

        Returns:
            The counts so far, and the time of the next attempt.

        Raises:
            TaskFailed: If no further attempt is to be made.
            IntegrationError: If an error hook is at fault.
        """
        options = self._request.options
        # A failure before the call, while the client was opened, cannot have had an effect.
        delivery = _delivery(error) if self._invoked else Delivery.NOT_SENT
        doubt = doubt_after_failure(options, delivery)
        try:
            step = await next_step(
                error,
                task,
                self._request.hooks,
                options,
                counts,
                self._services.clock,
                self._redaction,
                doubt=doubt,
            )
        except IntegrationError as fault:
            # The hook is at fault: the next execution tries again, unless the attempt may have
            # taken effect.
            if doubt is None:
                await self._defer(fault, counts)
            raise
        self._admission.end_failed(error, step)
        if isinstance(step, GiveUp):
            # A task in doubt inside a child run is decided about there: the parent only waits.
            kind = "failed" if isinstance(self._request.work, ChildWork) else step.kind
            raise await self._failed(step.error, kind) from step.cause
        if step.by_hook:
            counts = replace(counts, hook_waits=counts.hook_waits + 1)
        else:
            counts = replace(counts, backoffs=counts.backoffs + 1)
        now = self._services.clock.now()
        await self._journal.retry_task(self.id, step.error, counts, now, step.at)
        reason: WaitReason = "hook" if step.by_hook else "backoff"
        count_retry(self._start.operation, step.error, step.at - now, reason)
        self._log(logging.INFO, step.error, f"is tried again at {step.at.isoformat()}")
        return counts, step.at

    async def _await_retry(self, counts: AttemptCounts, due: datetime) -> AttemptCounts:
        """Await the next attempt after a failed one, and return its counts.

        An engine that executes each attempt apart overrides it.
        """
        return await self._next_attempt(counts, due)

    async def _next_attempt(
        self, counts: AttemptCounts, due: datetime, *, interrupted: bool = False
    ) -> AttemptCounts:
        control = self._state.control
        with control.in_flight.idle(self._in_flight), self._journal.hastened(self.id) as hastened:
            await self._services.clock.sleep_until_or(due, hastened)
        # A wait has kept the interrupted attempt already.
        has_waited = await self._admitted(counts, was_interrupted=interrupted)
        interrupted = interrupted and not has_waited
        await control.admit(self._in_flight)
        counts = replace(counts, attempts=counts.attempts + 1)
        now = self._services.clock.now()
        await self._journal.begin_attempt(self.id, counts, now, interrupted=interrupted)
        return counts

    async def _admitted(self, counts: AttemptCounts, *, was_interrupted: bool = False) -> bool:
        """Wait until the next attempt may be made; return whether it waited."""
        with measure_admission(self._start.operation):
            return await self._admission.wait(self.id, counts, was_interrupted=was_interrupted)

    def _is_being_cancelled(self) -> bool:
        """Whether the run or the current asyncio task ends, rather than something it awaits."""
        state, current = self._state, asyncio.current_task()
        is_cancelled = current is not None and current.cancelling() > 0
        return is_cancelled or state.is_ending or state.control.forbids_tasks

    async def _defer(self, error: IntegrationError, counts: AttemptCounts) -> None:
        """Leave the task to the next execution, as an error in the program is not its failure."""
        record = await record_error_off_loop(error, counts.attempts, self._redaction)
        now = self._services.clock.now()
        await self._journal.retry_task(self.id, record, counts, now, now)

    async def _finish(self, task: Task, result: object) -> str:
        try:
            output = await encode_output(
                self._state, self._request, self._path, result, self._client, self._redaction
            )
        except Exception as error:
            # The call took effect: another attempt would repeat it and fail in the same way.
            record = await record_error_off_loop(error, task.attempt, self._redaction)
            raise await self._failed(record, "output") from error
        now = self._services.clock.now()
        shown = [self._redaction.property(item) for item in self._output_properties(task, result)]
        work, moment = self._request.work, self._end_of_sleep(result)
        if isinstance(work, ContextWork) and moment is not None and moment > now:
            reason = work.wait_reason(self._request.key)
            await self._journal.begin_sleep(self.id, output, shown, reason, moment)
            what = f"waits until {moment.isoformat()}"
        else:
            await self._journal.finish_task(self.id, output, shown, now)
            what = "completed"
        log_task(logging.DEBUG, self._state.run_id, self._path, task.attempt, what)
        self._warn_of_unmatched_paths(task.attempt)
        return output

    def _warn_of_unmatched_paths(self, attempt: int, also: str = "") -> None:
        """Warn of the caller's ``redact`` paths that matched nothing: a misspelt one hides nothing.

        An operation's own paths are checked when its package is generated. They may match nothing,
        as a call may leave an argument out.
        """
        operation, options = self._request.work.operation, self._request.options
        checked = operation.redact if operation is not None else ()
        for path in self._redaction.unmatched:
            if path in options.redact and path not in checked:
                what = f"has nothing at the path {path!r} of its redact option{also}"
                log_task(logging.WARNING, self._state.run_id, self._path, attempt, what)

    def _output_properties(self, task: Task, result: object) -> Sequence[Property]:
        """Return the end of a wait, or properties that a callback or the SDK's binding gives."""
        moment = self._end_of_sleep(result)
        if moment is not None:
            return [until(moment)]
        source, operation = self._request.source, self._request.work.operation
        if operation is None or source is None or source.binding is None:
            return task.output_properties
        if isinstance(result, IteratedPage):
            result = result.value
        pages = live_pages(self._request.codec) if "[" in operation.output else None
        is_page = pages is not None and pages.is_page(type(result))
        return output_properties(result, source.binding.outputs, operation, is_page=is_page)

    def _end_of_sleep(self, result: object) -> datetime | None:
        """Return the moment until which the caller sleeps, if the task is a sleep."""
        work = self._request.work
        return work.end_of_sleep(result) if isinstance(work, ContextWork) else None

    async def _failed(self, record: ErrorRecord, kind: FailureKind) -> TaskFailed:
        now = self._services.clock.now()
        await self._journal.fail_task(self.id, record, kind, now)
        self._warn_of_unmatched_paths(record.attempts, ", and no result")
        self._log(logging.WARNING, record, f"failed ({kind})")
        return task_failed(self._state.run_id, self._request, record, kind)

    def _task(self, counts: AttemptCounts) -> Task:
        # Derived, not random: every attempt, in every execution of the run, has the same key.
        identity = f"{self._state.run_id}\n{encode_path(self._path)}"
        return Task(
            run_id=self._state.run_id,
            path=self._path,
            attempt=counts.attempts,
            operation=self._start.operation,
            params=self._start.params,
            # A UUID: APIs take keys of 36 characters, and not all of them longer ones.
            idempotency_key=str(uuid5(NAMESPACE_OID, identity)),
            output_properties=[],
        )

    def _log(self, level: int, record: ErrorRecord, what: str) -> None:
        log_task(level, self._state.run_id, self._path, record.attempts, what, record)


def _cancelled(error: asyncio.CancelledError) -> CallCancelled:
    """Return the failure of an attempt that something else than its run has cancelled."""
    failure = CallCancelled("the call was cancelled by other code than its run")
    failure.__cause__ = error
    return failure


def _fault_in_program(error: Exception) -> IntegrationError | None:
    """Return the error in the program that an exception is or contains, if any."""
    for leaf in leaves(error):
        fault = leaf if isinstance(leaf, IntegrationError) else forgotten_key(leaf)
        if fault is not None:
            return fault
    return None


def _delivery(error: Exception) -> Delivery:
    """Return the delivery of an attempt: unknown if that of any of its calls is unknown."""
    deliveries = [parse_sdk_error(leaf).delivery for leaf in leaves(error)]
    return Delivery.UNKNOWN if Delivery.UNKNOWN in deliveries else deliveries[0]
