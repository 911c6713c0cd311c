"""Execution of a run: returns journaled outputs, and begins the tasks that have none."""

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

from .off_loop import call_beside
from .operator_outputs import decode_operator_output
from .scope import Scope, present_scope
from .task import TaskExecution

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.contracts.state import Progress, StoredRun, StoredTask
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.tasks.request import TaskRequest

    from .fingerprints import Fingerprints
    from .state import RunState


_GIVEN_BY_OPERATOR = Property("Outcome", "told by a person")


class RunExecution:
    """One execution of a run; the runner behind its IO.

    Args:
        state: What it shares with its tasks.
        stored: The run.
        job: Its job.
        fingerprints: Makes the journal's fingerprints.
        given: Outputs that an operator gave for failed tasks, by the tasks' numbers.
    """

    def __init__(
        self,
        state: RunState,
        stored: StoredRun,
        job: Job[Any, Any],
        fingerprints: Fingerprints,
        given: Mapping[int, Json],
    ) -> None:
        self._state = state
        self._is_first = not stored.executions
        self._connections = stored.request.connections
        self._changed_tasks = job.changed_tasks
        self._fingerprints = fingerprints
        self._given = given

    def root_scope(self) -> Scope:
        """The scope of the job function."""
        return self._state.scope((), ROOT, is_first=self._is_first)

    def connection(self, integration: str) -> str | None:
        """The connection key that the run was started with."""
        return self._connections.get(integration)

    async def run_task(self, request: TaskRequest) -> Any:
        """Run a task, or return what the journal has of it.

        Raises:
            TaskFailed: it failed for good, now or before.
            DuplicateTaskKey: its key was used before under the same parent.
            TaskChanged: it is called with something else than before, and the job forbids it.
        """
        state, key = self._state, request.key
        scope = present_scope(state)
        path = scope.claim(key, request.call_site)
        try:
            place = (state.number, scope.task, encode_key(key))
            fingerprint = self._fingerprints.of(request)
            stored = self._stored(request, scope, place, fingerprint)
            if stored is not None and stored.status in (Status.COMPLETED, Status.FAILED):
                self._compare(path, stored, fingerprint)
                return await self._replay(request, path, stored)
            if stored is not None:
                self._compare(path, stored, fingerprint)
            return await self._execute(request, scope, path, place, fingerprint, stored)
        finally:
            scope.release(key)

    async def _execute(
        self,
        request: TaskRequest,
        scope: Scope,
        path: Path,
        place: tuple[int, int, str],
        fingerprint: bytes | None,
        stored: StoredTask | None,
    ) -> Any:
        state = self._state
        owner = state.in_flight.enter()
        try:
            with state.journal.executing_task():
                execution = TaskExecution(state, request, path, place, fingerprint)
                return await self._decoded(request, path, await execution.run(stored))
        except KeyTakenError:
            taken = state.journal.task(*place)
            raise self._duplicate(scope, taken, request) from None
        finally:
            state.in_flight.leave(owner)

    async def _replay(self, request: TaskRequest, path: Path, stored: StoredTask) -> Any:
        """The outcome of a task that has one."""
        journal = self._state.journal
        if stored.status is Status.FAILED:
            if stored.id in self._given:
                return await self._settled(request, path, stored.id)
            raise self._failure(request, path, journal.progress(stored.id))
        await journal.yield_if_due()
        return await self._decoded(request, path, stored.output)

    def _stored(
        self,
        request: TaskRequest,
        scope: Scope,
        place: tuple[int, int, str],
        fingerprint: bytes | None,
    ) -> StoredTask | None:
        """What the journal has of a task from before; a further page may be had again.

        Raises:
            DuplicateTaskKey: it is not from before.
        """
        is_page = request.place is not None
        if scope.is_first and not is_page:
            return None
        stored = self._state.journal.task(*place)
        if stored is None:
            return None
        again = is_page and stored.fingerprint == fingerprint
        if not scope.take_over(stored.id, request.call_site, again=again):
            raise self._duplicate(scope, stored, request)
        return stored

    def _duplicate(
        self, scope: Scope, stored: StoredTask | None, request: TaskRequest
    ) -> DuplicateTaskKey:
        if stored is None:
            raise RuntimeError("a key that is taken names a task")
        first = scope.call_site(stored.id) or self._state.journal.call_site(stored.id)
        return DuplicateTaskKey(request.key, first, request.call_site)

    def _compare(self, path: Path, stored: StoredTask, fingerprint: bytes | None) -> None:
        """Follow the job's policy where a task is called with something else than before."""
        if stored.fingerprint == fingerprint or self._changed_tasks == "accept":
            return
        if stored.fingerprint is None or fingerprint is None:
            return
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

    async def _settled(self, request: TaskRequest, path: Path, task: int) -> Any:
        """Complete a task by the output that an operator gave for it.

        Raises:
            IntegrationError: the task gives no such output; it stays as it is.
        """
        state, given = self._state, self._given[task]
        _, redaction = describe(request, state.secrets.redaction)
        declared = _declared(request)
        try:
            decode_operator_output(given, declared, state.allowed_types(request))
        except ValueError as error:
            wanted = declared if declared is not None else "what it gives"
            raise InvalidOutput(
                f"What was given for the task {encode_path(path)} is not {wanted}: "
                f"{redact_message(error_message(error), redaction)}",
                encode_path(path),
            ) from error
        place = Place(state.run_id, "given", path)
        output = state.journal.vault.dump(given, redaction, place)
        now = state.services.clock.now()
        await state.journal.settle_task(task, output, [_GIVEN_BY_OPERATOR], now)
        return await self._decoded(request, path, output)

    async def _decoded(self, request: TaskRequest, path: Path, output: str | None) -> Any:
        """Decode a stored output for the task's caller.

        The journal keeps the task as completed when this fails: the call was made, and its output
        can be read again once the SDK or its types are mended.
        """
        state = self._state
        opened: Json = None
        is_given = output is not None and column_of(output) == "given"
        if output is not None:
            place = Place(state.run_id, "given" if is_given else "output", path)
            load = partial(state.journal.vault.load_marked, output, place)
            opened, has_secrets = await call_beside(output, load)
            if has_secrets:
                state.secrets.learn(opened, request.options.redact)
        decode = partial(self._decode, request, opened, is_given=is_given)
        try:
            value = await call_beside(output or "", decode)
        except Exception as error:
            _, redaction = describe(request, state.secrets.redaction)
            record = record_error(error, 1, redaction)
            raise TaskFailed(request.key, record, "output") from error
        return with_next_page(request, self, value, opened)

    def _decode(self, request: TaskRequest, opened: Json, *, is_given: bool) -> Any:
        declared, types = _declared(request), self._state.allowed_types(request)
        if is_given:
            return decode_operator_output(opened, declared, types)
        return codec_for(request.codec, types).decode(opened, declared)


def _declared(request: TaskRequest) -> str | None:
    """Type expression of a task's result; None for callbacks."""
    operation = request.work.operation
    return operation.output if operation is not None else None
