"""Execution of a run's tasks: finished ones are replayed, the others are executed."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    DuplicateTaskKey,
    InvalidOutput,
    JournalError,
    JournalTampered,
    NoAnswer,
    TaskChanged,
    TaskFailed,
)
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.waiting import wait_for_result
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.failures.records import (
    error_message,
    record_error,
    record_unreadable,
    redact_message,
)
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.observe.logs import log_task
from integrate_runtime.pagination.pages import with_next_page
from integrate_runtime.secrets.signing import Place, column_of
from integrate_runtime.tasks.keys import encode_key, encode_path
from integrate_runtime.tasks.properties import Property
from integrate_runtime.values.misfits import shown_misfits

from .annotated_results import check_annotated_result
from .decoding import declared_output, decode_output, expected_output, response_of
from .operator_outputs import decode_operator_output, load_decision
from .scope import Scope, current_scope
from .task import TaskExecution
from .task_address import TaskAddress
from .task_failures import task_failed

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

    from integrate_runtime.base.http_result import HttpResult
    from integrate_runtime.base.types import Json, Key, Path
    from integrate_runtime.contracts.state import Progress, StoredRun, StoredTask
    from integrate_runtime.execution.requests.fingerprints import Fingerprints
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.tasks.request import TaskRequest
    from integrate_runtime.values.misfits import Misfit

    from .state import RunState


_ABANDONED_MARGIN = timedelta(seconds=5)
"""Time that a caller has to abandon a call again, beyond the time that it took before."""
_OPERATOR_PROPERTY = Property("Outcome", "given by an operator")


@dataclass(frozen=True, slots=True)
class _Call:
    """Call of a task.

    Attributes:
        request: The task.
        scope: Scope of the caller.
        path: The task's path.
        address: The task's position in the journal.
        fingerprint: Fingerprint of its operation and arguments.
    """

    request: TaskRequest
    scope: Scope
    path: Path
    address: TaskAddress
    fingerprint: bytes | None

    @property
    def is_of_page(self) -> bool:
        """Whether a page of an SDK requests the next one."""
        return self.request.page_position is not None

    @property
    def may_be_stored(self) -> bool:
        """Whether the journal can have the task already."""
        return not self.scope.is_first or self.is_of_page


class RunExecution:
    """One execution of a run; the task runner behind its IO.

    Args:
        state: State shared with the tasks.
        stored: The run.
        job: The run's job.
        fingerprints: Factory of the journal's fingerprints.
    """

    def __init__(
        self,
        state: RunState,
        stored: StoredRun,
        job: Job[Any, Any],
        fingerprints: Fingerprints,
    ) -> None:
        self._state = state
        self._is_first = not stored.executions
        self._connections = stored.request.connections
        self._changed_tasks = job.changed_tasks
        self._fingerprints = fingerprints
        self._abandonments: dict[TaskAddress, Scope] = {}

    def root_scope(self) -> Scope:
        """Return a new scope for the job function."""
        return self._state.scope((), ROOT, None, is_first=self._is_first)

    def connection(self, integration: str) -> str | None:
        """Return the connection key that the run was started with for an integration, if any."""
        return self._connections.get(integration)

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
        scope = current_scope(state)
        path = scope.reserve(key, request.call_site)
        try:
            if scope.abandoned:
                await state.keep_abandonments(scope)
            address = TaskAddress(state.number, scope.task, encode_key(key))
            call = _Call(request, scope, path, address, self._fingerprints.of(request))
            stored = self._stored(call)
            if stored is not None and stored.abandoned is not None:
                await self._wait_for_abandonment(call, stored, stored.abandoned)
            if stored is not None and stored.status in (Status.COMPLETED, Status.FAILED):
                value = await self._replay(request, path, stored)
            else:
                check_annotated_result(request)
                execution = self._shielded(call, self._execute(call, stored))
                value = await self._noting_abandonment(call, execution)
                if scope.abandoned:
                    await state.keep_abandonments(scope)
            if isinstance(request.work, ContextWork) and request.work.is_wait:
                # Only computing the moment is journaled: each execution waits until it.
                wait = state.services.clock.sleep_until(value)
                await self._noting_abandonment(call, wait)
                return None
            return value
        finally:
            scope.free(key)

    def has_finished(self, key: Key) -> bool:
        """Whether an earlier execution completed the task with this key in the current scope."""
        scope = current_scope(self._state)
        if scope.is_first:
            return False
        stored = self._state.journal.task(self._state.number, scope.task, encode_key(key))
        return stored is not None and stored.status is Status.COMPLETED

    async def _noting_abandonment(self, call: _Call, execution: Coroutine[Any, Any, Any]) -> Any:
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
        self, call: _Call, stored: StoredTask, after: timedelta
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
            task = in_flight.enter(call.scope.in_flight)
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
        await state.journal.abandon_task(stored.id, None)

    async def _shielded(self, call: _Call, execution: Coroutine[Any, Any, Any]) -> Any:
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

    def _log_if_unawaited(self, call: _Call, attempts: asyncio.Task[Any]) -> None:
        """Log the error of a call without its text: asyncio logs errors that nobody retrieves."""
        error = None if attempts.cancelled() else attempts.exception()
        is_abandoned = self._abandonments.get(call.address) is call.scope
        # A failure was logged when it was stored.
        if is_abandoned and error is not None and not isinstance(error, TaskFailed):
            record = record_error(error, 1, self._state.secrets.redaction)
            what = "stopped after its caller had abandoned it"
            log_task(logging.WARNING, self._state.run_id, call.path, 1, what, record)

    async def _execute(self, call: _Call, stored: StoredTask | None) -> Any:
        state, request, address = self._state, call.request, call.address
        in_flight, journal = state.control.in_flight, state.journal
        task = in_flight.enter(call.scope.in_flight)
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
            if stored is not None and stored.status in (Status.COMPLETED, Status.FAILED):
                return await self._replay(request, call.path, stored)
            await state.control.admit(task)
            with journal.executing_task():
                execution = TaskExecution(
                    state, request, call.path, address, call.fingerprint, task
                )
                output = await execution.run(stored)
                # Decoded from the stored text the first time too, so that a replay cannot differ.
                return await self._decode_or_fail(request, call.path, execution.id, output)
        except KeyTakenError:
            # The scope keeps no keys of finished tasks: only the journal notices their second use.
            raise self._duplicate(call, journal.task(*address)) from None
        finally:
            if has_taken:
                in_flight.release(address)
            in_flight.leave(task)

    async def _replay(self, request: TaskRequest, path: Path, stored: StoredTask) -> Any:
        """Return or raise the journaled outcome of a finished task."""
        journal = self._state.journal
        if stored.status is Status.FAILED:
            decision = journal.decision(stored.id)
            if decision is not None:
                return await self._complete_by_operator(request, path, stored.id, decision)
            progress = journal.progress(stored.id)
            if progress.kind != "output" or stored.output is None:
                raise self._failure(request, path, progress)
            return await self._decode_again(request, path, stored.id, stored.output, progress)
        # A replayed task waits for nothing, so thousands of them would block the event loop.
        await journal.yield_if_due()
        return await self._decode_or_fail(request, path, stored.id, stored.output)

    async def _decode_again(
        self, request: TaskRequest, path: Path, task: int, output: str, progress: Progress
    ) -> Any:
        """Decode the output of a task that failed because it could not be decoded.

        That succeeds once the SDK or its types are fixed, and completes the task.
        """
        try:
            value, misfits = await self._decode(request, path, output)
        except (JournalError, NoAnswer):
            raise
        except Exception as error:
            opened = await self._open(path, output)
            response = response_of(request, opened, self._state.allowed_types(request))
            raise self._failure(request, path, progress, response) from error
        now = self._state.services.clock.now()
        await self._state.journal.recover_task(task, now)
        await self._report_misfits(request, path, task, misfits)
        return value

    async def _decode_or_fail(
        self, request: TaskRequest, path: Path, task: int, output: str | None
    ) -> Any:
        """Decode the output of a completed task, or store that the task failed by it.

        The output stays in the journal: the call was made, so it must not be lost.
        """
        state = self._state
        try:
            value, misfits = await self._decode(request, path, output)
        except (JournalError, NoAnswer):
            raise
        except Exception as error:
            _, redaction = await describe_off_loop(request, state.secrets.redaction)
            attempts = state.journal.progress(task).counts.attempts
            opened = await self._open(path, output)
            response = response_of(request, opened, state.allowed_types(request))
            expected = expected_output(request, response)
            describing = partial(record_unreadable, error, response, expected, attempts, redaction)
            record = await call_off_loop(opened, describing)
            now = state.services.clock.now()
            await state.journal.fail_task(task, record, "output", now)
            log_task(logging.WARNING, state.run_id, path, attempts, "failed (output)", record)
            raise task_failed(state.run_id, request, record, "output", response) from error
        await self._report_misfits(request, path, task, misfits)
        return value

    async def _report_misfits(
        self, request: TaskRequest, path: Path, task: int, misfits: Sequence[Misfit]
    ) -> None:
        """Log and store, once, the parts of a finished task's answer that do not fit its type."""
        if not misfits:
            return
        state = self._state
        _, redaction = await describe_off_loop(request, state.secrets.redaction)
        texts = [redaction.text(text) for text in shown_misfits(misfits)]
        if await state.journal.report_misfits(task, texts):
            attempts = state.journal.progress(task).counts.attempts
            what = f"has an answer that does not quite fit its type ({'; '.join(texts)})"
            log_task(logging.WARNING, state.run_id, path, attempts, what)

    def _stored(self, call: _Call) -> StoredTask | None:
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

    def _duplicate(self, call: _Call, stored: StoredTask | None) -> DuplicateTaskKey:
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

    async def _open(self, path: Path, output: str | None) -> Json:
        """Return a stored output in clear."""
        if output is None:
            return None
        place = _output_place(self._state, path, output)
        return await call_off_loop(output, partial(self._state.journal.vault.load, output, place))

    def _failure(
        self,
        request: TaskRequest,
        path: Path,
        progress: Progress,
        response: HttpResult | None = None,
    ) -> TaskFailed:
        if progress.error is None or progress.kind is None:
            place = Place(self._state.run_id, "failure", path)
            raise JournalTampered(place.described, place.run_id, path)
        run_id = self._state.run_id
        failure = task_failed(run_id, request, progress.error, progress.kind, response)
        failure.add_note(
            f"The task failed in an earlier execution of the run: engine.resume({run_id!r}), or "
            "`integrate resume`, tries it again."
        )
        return failure

    async def _complete_by_operator(
        self, request: TaskRequest, path: Path, task: int, decision: str
    ) -> Any:
        """Complete a failed task with the output that an operator gave for it.

        Raises:
            InvalidOutput: If the output is not of the task's type. The task stays failed, and the
                output is forgotten.
        """
        state = self._state
        loading = partial(load_decision, state.journal.vault, decision, state.run_id, path)
        given = await call_off_loop(decision, loading)
        _, redaction = await describe_off_loop(request, state.secrets.redaction)
        declared = declared_output(request)
        try:
            decode_operator_output(given, declared, state.allowed_types(request))
        except ValueError as error:
            await state.journal.withdraw_decision(task)
            expected = declared if declared is not None else "an output of its callback"
            raise InvalidOutput(
                f"The output given for the task {encode_path(path)} is not {expected}: "
                f"{redact_message(error_message(error), redaction)}",
                encode_path(path),
            ) from error
        place = Place(state.run_id, "given", path)
        dump = partial(state.journal.vault.dump, given, redaction, place)
        output = await call_off_loop(given, dump)
        now = state.services.clock.now()
        await state.journal.settle_task(task, output, [_OPERATOR_PROPERTY], now)
        value, _ = await self._decode(request, path, output)
        return value

    async def _decode(
        self, request: TaskRequest, path: Path, output: str | None
    ) -> tuple[Any, tuple[Misfit, ...]]:
        """Decode a stored output for the task's caller, and return its parts that do not fit."""
        state = self._state
        opened: Json = None
        is_given = output is not None and column_of(output) == "given"
        if output is not None:
            place = _output_place(state, path, output)
            load = partial(state.journal.vault.load_marked, output, place)
            opened, has_secrets = await call_off_loop(output, load)
            if has_secrets:
                # Later tasks are redacted by the secrets in the outputs of earlier ones.
                state.secrets.learn(opened, request.options.redact)
        types = state.allowed_types(request)
        decode = partial(decode_output, request, opened, types, is_given=is_given)
        value, misfits = await call_off_loop(output or "", decode)
        is_page = request.as_stored and not is_given
        response = response_of(request, opened, types) if is_page else None
        return with_next_page(request, self, value, opened, response), misfits


def _output_place(state: RunState, path: Path, output: str) -> Place:
    """Return the place for which a task's output was signed."""
    return Place(state.run_id, "given" if column_of(output) == "given" else "output", path)
