"""Execution of a run's tasks: finished ones are replayed, the others are executed."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    DuplicateTaskKey,
    InvalidOutput,
    JournalTampered,
    TaskChanged,
    TaskFailed,
)
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.contracts.store import KeyTakenError
from integrate_runtime.failures.records import error_message, record_error, redact_message
from integrate_runtime.observe.descriptions import describe
from integrate_runtime.observe.logs import log_task
from integrate_runtime.pagination.pages import with_next_page
from integrate_runtime.secrets.signing import Place, column_of
from integrate_runtime.tasks.keys import encode_key, encode_path
from integrate_runtime.tasks.options import Property

from .off_loop import call_off_loop
from .operator_outputs import decode_operator_output, load_decision
from .scope import Scope, current_scope
from .state import TaskAddress
from .task import TaskExecution

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.contracts.state import Progress, StoredRun, StoredTask
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.tasks.request import TaskRequest

    from .fingerprints import Fingerprints
    from .state import RunState


_OPERATOR_PROPERTY = Property("Outcome", "given by an operator")


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
            address = TaskAddress(state.number, scope.task, encode_key(key))
            fingerprint = self._fingerprints.of(request)
            stored = self._stored(request, scope, address, fingerprint)
            if stored is not None and stored.status in (Status.COMPLETED, Status.FAILED):
                self._compare(path, stored, fingerprint)
                return await self._replay(request, path, stored)
            if stored is not None:
                self._compare(path, stored, fingerprint)
            return await self._execute(request, scope, path, address, fingerprint, stored)
        finally:
            scope.free(key)

    async def _execute(
        self,
        request: TaskRequest,
        scope: Scope,
        path: Path,
        address: TaskAddress,
        fingerprint: bytes | None,
        stored: StoredTask | None,
    ) -> Any:
        state = self._state
        in_flight = state.control.in_flight.enter(scope.in_flight)
        try:
            await state.control.admit(in_flight)
            with state.journal.executing_task():
                execution = TaskExecution(state, request, path, address, fingerprint, in_flight)
                output = await execution.run(stored)
                # Decoded from the stored text the first time too, so that a replay cannot differ.
                return await self._decode(request, path, output)
        except KeyTakenError:
            # The scope keeps no keys of finished tasks: only the journal notices their second use.
            existing = state.journal.task(*address)
            raise self._duplicate(scope, existing, request) from None
        finally:
            state.control.in_flight.leave(in_flight)

    async def _replay(self, request: TaskRequest, path: Path, stored: StoredTask) -> Any:
        """Return or raise the journaled outcome of a finished task."""
        journal = self._state.journal
        if stored.status is Status.FAILED:
            decision = journal.decision(stored.id)
            if decision is not None:
                return await self._complete_by_operator(request, path, stored.id, decision)
            raise self._failure(request, path, journal.progress(stored.id))
        # A replayed task waits for nothing, so thousands of them would hold up the event loop.
        await journal.yield_if_due()
        return await self._decode(request, path, stored.output)

    def _stored(
        self,
        request: TaskRequest,
        scope: Scope,
        address: TaskAddress,
        fingerprint: bytes | None,
    ) -> StoredTask | None:
        """Return the task that an earlier execution or attempt left in the journal, if any.

        Raises:
            DuplicateTaskKey: If the task in the journal began in this scope.
        """
        is_page = request.place is not None
        if scope.is_first and not is_page:
            return None  # nothing can be in the journal yet: save the query
        stored = self._state.journal.task(*address)
        if stored is None:
            return None
        # A program may ask an SDK's page for the next one twice, and expects the same page.
        repeatable = is_page and stored.fingerprint == fingerprint
        if not scope.replay(stored.id, request.call_site, repeatable=repeatable):
            raise self._duplicate(scope, stored, request)
        return stored

    def _duplicate(
        self, scope: Scope, stored: StoredTask | None, request: TaskRequest
    ) -> DuplicateTaskKey:
        if stored is None:
            raise RuntimeError("a key that is taken names a task in the journal")
        first = scope.call_site(stored.id) or self._state.journal.call_site(stored.id)
        return DuplicateTaskKey(request.key, first, request.call_site)

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
                'the job accept that with changed_tasks="warn".'
            )
        attempts = self._state.journal.progress(stored.id).counts.attempts
        what = "is called with other arguments than when it began"
        log_task(logging.WARNING, run_id, path, attempts, what)

    def _failure(self, request: TaskRequest, path: Path, progress: Progress) -> TaskFailed:
        if progress.error is None or progress.kind is None:
            place = Place(self._state.run_id, "failure", path)
            raise JournalTampered(place.described, place.run_id, path)
        return TaskFailed(request.key, progress.error, progress.kind)

    async def _complete_by_operator(
        self, request: TaskRequest, path: Path, task: int, decision: str
    ) -> Any:
        """Complete a failed task with the output that an operator gave for it.

        Raises:
            InvalidOutput: If the output is not of the task's type. The task stays failed, and the
                output is forgotten.
        """
        state = self._state
        given = load_decision(state.journal.vault, decision, state.run_id, path)
        _, redaction = describe(request, state.secrets.redaction)
        declared = _declared(request)
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
        output = state.journal.vault.dump(given, redaction, place)
        now = state.services.clock.now()
        await state.journal.settle_task(task, output, [_OPERATOR_PROPERTY], now)
        return await self._decode(request, path, output)

    async def _decode(self, request: TaskRequest, path: Path, output: str | None) -> Any:
        """Decode a stored output for the task's caller.

        If that fails, the task stays completed in the journal: the call was made, and the output
        can be decoded once the SDK or its types are mended.
        """
        state = self._state
        opened: Json = None
        is_given = output is not None and column_of(output) == "given"
        if output is not None:
            place = Place(state.run_id, "given" if is_given else "output", path)
            load = partial(state.journal.vault.load_marked, output, place)
            opened, has_secrets = await call_off_loop(output, load)
            if has_secrets:
                # Later tasks are redacted by the secrets in the outputs of earlier ones.
                state.secrets.learn(opened, request.options.redact)
        decode = partial(self._decode_opened, request, opened, is_given=is_given)
        try:
            value = await call_off_loop(output or "", decode)
        except Exception as error:
            _, redaction = describe(request, state.secrets.redaction)
            record = record_error(error, 1, redaction)
            raise TaskFailed(request.key, record, "output") from error
        return with_next_page(request, self, value, opened)

    def _decode_opened(self, request: TaskRequest, opened: Json, *, is_given: bool) -> Any:
        declared, types = _declared(request), self._state.allowed_types(request)
        if is_given:
            return decode_operator_output(opened, declared, types)
        return codec_for(request.codec, types).decode(opened, declared)


def _declared(request: TaskRequest) -> str | None:
    """Return the type expression of an operation's result; None for callbacks."""
    operation = request.work.operation
    return operation.output if operation is not None else None
