"""One execution of a run: gives journaled results, and begins the tasks that have none."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    DuplicateTaskKey,
    IntegrationError,
    JournalTampered,
    TaskChanged,
    TaskFailed,
)
from integrate_runtime.codecs import codec_for
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.engines.local.sqlite.journal import KeyTakenError
from integrate_runtime.failures.records import error_message, record_error, redact_message
from integrate_runtime.observe.descriptions import describe
from integrate_runtime.observe.logs import log_task
from integrate_runtime.pagination.pages import delivered
from integrate_runtime.secrets.sealing import SEALED
from integrate_runtime.secrets.signing import Place, column_of
from integrate_runtime.tasks.keys import encode_key, encode_path
from integrate_runtime.tasks.options import Property

from .allowed_types import allowed_types
from .in_flight import InFlight
from .operator_outputs import decode_given
from .scope import Scope, present_scope
from .task import TaskExecution

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.state import Progress, StoredRun, StoredTask
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.secrets.run_secrets import RunSecrets
    from integrate_runtime.tasks.keys import Path
    from integrate_runtime.tasks.request import TaskRequest

    from .fingerprints import Fingerprints
    from .services import Services


_TOLD = Property("Outcome", "told by a person")


class RunExecution:
    """The runner behind the IO of one execution of a run.

    Args:
        services: What the engine lends.
        journal: Where the run is.
        fingerprints: Makes the journal's fingerprints.
        stored: The run.
        secrets: What is known of the run's secrets.
        job: The run's job.
        given: What a person gave for tasks that failed, by their numbers.
    """

    def __init__(
        self,
        services: Services,
        journal: SqliteJournal,
        fingerprints: Fingerprints,
        stored: StoredRun,
        secrets: RunSecrets,
        job: Job[Any, Any],
        given: Mapping[int, Json],
    ) -> None:
        self.services = services
        self.journal = journal
        self.run_id = stored.request.run_id
        self.run_number = stored.id
        self.secrets = secrets
        self.in_flight = InFlight()
        self._is_first = not stored.executions
        self._fingerprints = fingerprints
        self._connections = stored.request.connections
        self._changed_tasks = job.changed_tasks
        self._job_module = job.function.__module__
        self._given = given

    def root_scope(self) -> Scope:
        """The scope of the job function."""
        return Scope(self, (), ROOT, self.journal.next_id, is_first=self._is_first)

    def scope(self, path: Path, task: int, *, is_first: bool) -> Scope:
        """The scope of an attempt at a task.

        Args:
            path: The task's path.
            task: Its number in the journal.
            is_first: Whether this is its first attempt.
        """
        return Scope(self, path, task, self.journal.next_id, is_first=is_first)

    def connection(self, integration: str) -> str | None:
        """The connection key that the run was started with."""
        return self._connections.get(integration)

    def allowed_types(self, request: TaskRequest) -> StoredTypes:
        """Classes that the stored output of a task may name."""
        return allowed_types(request, self._job_module)

    async def run_task(self, request: TaskRequest) -> Any:
        """Run a task, or give what the journal has of it.

        Raises:
            TaskFailed: it failed for good, now or before.
            DuplicateTaskKey: its key was used before under the same parent.
            TaskChanged: it is called with something else than before, and the job forbids it.
        """
        scope, key = present_scope(self), request.key
        path = scope.claim(key, request.call_site)
        try:
            place = (self.run_number, scope.task, encode_key(key))
            fingerprint = self._fingerprints.of(request)
            stored = self._stored(request, scope, place, fingerprint)
            if stored is not None:
                self._compare(path, stored, fingerprint)
                if stored.status is Status.FAILED and stored.id in self._given:
                    return await self._settled(request, path, stored.id)
                if stored.status is Status.FAILED:
                    raise self._failure(request, path, self.journal.progress(stored.id))
                if stored.status is Status.COMPLETED:
                    if self.journal.turns.are_due:
                        await self.journal.turns
                    return self._decoded(request, path, stored.output)
            owner = self.in_flight.enter()
            self.journal.going_on += 1
            try:
                execution = TaskExecution(self, request, path, place, fingerprint)
                return self._decoded(request, path, await execution.run(stored))
            except KeyTakenError:
                raise self._duplicate(scope, self.journal.task(*place), request) from None
            finally:
                self.journal.going_on -= 1
                self.in_flight.leave(owner)
        finally:
            scope.release(key)

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
        stored = self.journal.task(*place)
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
        first = scope.call_site(stored.id) or self.journal.call_site(stored.id)
        return DuplicateTaskKey(request.key, first, request.call_site)

    def _compare(self, path: Path, stored: StoredTask, fingerprint: bytes | None) -> None:
        if stored.fingerprint == fingerprint or self._changed_tasks == "accept":
            return
        if stored.fingerprint is None or fingerprint is None:
            return
        if self._changed_tasks == "raise":
            raise TaskChanged(
                f"The task {encode_path(path)} of the run {self.run_id!r} is called with another "
                "operation or other arguments than when it was begun: give it another key, or let "
                'the job accept that with changed_tasks="warn".'
            )
        attempts = self.journal.progress(stored.id).tally.attempts
        what = "is called with other arguments than when it began"
        log_task(logging.WARNING, self.run_id, path, attempts, what)

    def _failure(self, request: TaskRequest, path: Path, progress: Progress) -> TaskFailed:
        if progress.error is None or progress.kind is None:
            place = Place(self.run_id, "failure", path)
            raise JournalTampered(place.described, self.run_id, path)
        return TaskFailed(request.key, progress.error, progress.kind)

    async def _settled(self, request: TaskRequest, path: Path, task: int) -> Any:
        """Complete a task by what a person gave for it.

        Raises:
            IntegrationError: that is not what the task gives; it stays as it is.
        """
        _, redaction = describe(request, self.secrets.redaction)
        operation, given = request.work.operation, self._given[task]
        try:
            declared = operation.output if operation is not None else None
            decode_given(given, declared, self.allowed_types(request))
        except ValueError as error:
            wanted = operation.output if operation is not None else "what it gives"
            raise IntegrationError(
                f"What was given for the task {encode_path(path)} is not {wanted}: "
                f"{redact_message(error_message(error), redaction)}"
            ) from error
        output = self.journal.vault.dump(given, redaction, Place(self.run_id, "given", path))
        now = self.services.clock.now()
        await self.journal.settle_task(task, output, [_TOLD], now)
        return self._decoded(request, path, output)

    def _decoded(self, request: TaskRequest, path: Path, output: str | None) -> Any:
        """Decode a stored output for the task's caller.

        The journal keeps the task as completed when this fails: the call was made, and its output
        can be read again once the SDK or its types are mended.
        """
        opened: Json = None
        is_given = output is not None and column_of(output) == "given"
        if output is not None:
            place = Place(self.run_id, "given" if is_given else "output", path)
            opened = self.journal.vault.load(output, place)
            if SEALED in output:
                self.secrets.learn(opened, request.options.redact)
        operation = request.work.operation
        declared = operation.output if operation is not None else None
        types = self.allowed_types(request)
        try:
            if is_given:
                value = decode_given(opened, declared, types)
            else:
                value = codec_for(request.codec, types).decode(opened, declared)
        except Exception as error:
            _, redaction = describe(request, self.secrets.redaction)
            record = record_error(error, 1, redaction)
            raise TaskFailed(request.key, record, "output") from error
        return delivered(request, self, value, opened)
