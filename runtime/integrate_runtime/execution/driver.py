"""Execution of a job's function, with its end recorded in the journal."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractAsyncContextManager, suppress
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.clock import use_clock
from integrate_runtime.base.errors import (
    ErrorRecord,
    IntegrationError,
    InvalidPayload,
    InvalidResult,
    JournalError,
    RunCancelled,
    RunConflict,
    TaskFailed,
)
from integrate_runtime.base.json_text import parse
from integrate_runtime.contracts.records import Status
from integrate_runtime.failures.records import record_error
from integrate_runtime.jobs.context import RunContext
from integrate_runtime.jobs.io import make_io
from integrate_runtime.observe.logs import RunLogger, logging_run
from integrate_runtime.observe.spans import run_span
from integrate_runtime.secrets.run_secrets import RunSecrets
from integrate_runtime.values.typed import from_json, to_json

from .run import RunExecution
from .state import RunState

if TYPE_CHECKING:
    from integrate_runtime.contracts.state import StoredRun
    from integrate_runtime.contracts.store import JournalStore
    from integrate_runtime.jobs.job import Job

    from .control import RunControl
    from .fingerprints import Fingerprints
    from .services import Services

_logger = logging.getLogger("integrate_runtime.runs")


class RunDriver:
    """Executor of one journal's runs.

    Args:
        services: Services of the engine.
        journal: Journal with the runs.
        fingerprints: Factory of the journal's fingerprints.
    """

    def __init__(
        self, services: Services, journal: JournalStore, fingerprints: Fingerprints
    ) -> None:
        self._services = services
        self._journal = journal
        self._fingerprints = fingerprints

    async def execute(
        self,
        job: Job[Any, Any],
        stored: StoredRun,
        slots: AbstractAsyncContextManager[Any],
        control: RunControl,
    ) -> Any:
        """Execute a run and return its result.

        Args:
            job: The run's job.
            stored: The run.
            slots: Context manager entered during the execution, such as a semaphore.
            control: Tells whether the run was cancelled for good. Without that, cancelling the
                asyncio task interrupts the run, which goes on later.

        Raises:
            RunCancelled: If the run was cancelled for good.
            Exception: If the job's function raises it.
        """
        # Error hooks read the clock through ``clock.now``, and get no argument for it.
        use_clock(self._services.clock)
        request = stored.request
        secrets = RunSecrets(parse(request.payload))
        try:
            async with slots:
                number = await self._journal.begin_run(stored, job.version, job.entry)
                span = run_span(request, number, lambda: secrets.redaction)
                with span, logging_run(request, number):
                    return await self._perform(job, stored, secrets, number, control)
        except GeneratorExit:
            raise  # the event loop is gone, and nothing can be awaited
        except BaseException as error:
            status = _status_after(error, control)
            is_outcome = status is Status.FAILED or isinstance(error, IntegrationError)
            record = _record(error, secrets) if is_outcome else None
            await self._end(stored, status, record)
            if status is Status.CANCELLED:
                raise RunCancelled(request.run_id) from None
            raise

    async def _end(self, stored: StoredRun, status: Status, error: ErrorRecord | None) -> None:
        # A journal that cannot be written is the very error that is being raised.
        with suppress(JournalError):
            await self._journal.end_run(stored.id, status, error, self._services.clock.now())

    async def _perform(
        self,
        job: Job[Any, Any],
        stored: StoredRun,
        secrets: RunSecrets,
        number: int,
        control: RunControl,
    ) -> Any:
        state = RunState(
            run_id=stored.request.run_id,
            number=stored.id,
            job_module=job.function.__module__,
            crashed=stored.crashed,
            control=control,
            services=self._services,
            journal=self._journal,
            secrets=secrets,
        )
        execution = RunExecution(state, stored, job, self._fingerprints)
        context = RunContext(
            run_id=stored.request.run_id,
            job_id=job.id,
            job_version=job.version,
            attempt=number,
            started_at=stored.started_at,
            logger=RunLogger(stored.request.run_id, job.id, number),
            _runner=execution,
            _clock=self._services.clock,
        )
        io = make_io(job.signature.io, execution)
        payload = _decode_payload(job, stored)
        cancelled = False
        try:
            with execution.root_scope():
                result = await job.function(payload, io, context)
        except asyncio.CancelledError:
            cancelled = True
            raise
        finally:
            # After a failed gather, sibling tasks are still being executed: their calls may take
            # effect, and the run may end only when the journal knows how they ended.
            await control.in_flight.drain(cancel=cancelled)
        control.check()  # the job may have caught its cancellation
        text = _encode_result(job, result)
        now = self._services.clock.now()
        await self._journal.complete_run(stored, text, secrets.redaction, now)
        if control.is_cancelled and not self._is_completed(stored):
            raise RunCancelled(stored.request.run_id)
        # The caller gets the stored result, so that a replay cannot differ.
        return from_json(job.signature.result, text)

    def _is_completed(self, stored: StoredRun) -> bool:
        """Whether the run completed before it was cancelled."""
        current = self._journal.run(stored.request.run_id)
        return current is not None and current.status is Status.COMPLETED


def _status_after(error: BaseException, control: RunControl) -> Status:
    """Return the status of a run after an error of its execution."""
    if control.is_cancelled:
        return Status.CANCELLED
    # An IntegrationError is an error in the program, not an outcome of the run: once mended, it
    # goes on. The others end the process or the execution.
    interrupting = (asyncio.CancelledError, KeyboardInterrupt, SystemExit, IntegrationError)
    return Status.INTERRUPTED if isinstance(error, interrupting) else Status.FAILED


def _record(error: BaseException, secrets: RunSecrets) -> ErrorRecord:
    if isinstance(error, TaskFailed):
        return error.error
    return record_error(error, 1, secrets.redaction)


def check_version(job: Job[Any, Any], stored: StoredRun) -> None:
    """Apply the job's policy to an unfinished run that another version of the job began.

    Raises:
        RunConflict: If the policy is ``raise``.
    """
    run, begun = stored.request.run_id, stored.request.job_version
    if begun == job.version or job.changed_version == "accept" or not stored.executions:
        return
    if job.changed_version == "raise":
        raise RunConflict(
            f"The run {run!r} was begun by version {begun} of the job {job.id!r}, not by "
            f"{job.version}: finish it with that version, or start another run."
        )
    _logger.warning(
        "Run %s was begun by version %s of the job %s and goes on with version %s",
        run,
        begun,
        job.id,
        job.version,
        extra={"run_id": run, "task": None, "attempt": stored.executions},
    )


def _decode_payload(job: Job[Any, Any], stored: StoredRun) -> Any:
    try:
        return from_json(job.signature.payload, stored.request.payload)
    except ValueError as error:
        raise InvalidPayload(
            f"The stored payload of the run {stored.request.run_id!r} is not one that the job "
            f"{job.id!r} takes now: {error}",
            job.id,
        ) from error


def _encode_result(job: Job[Any, Any], result: object) -> str:
    try:
        return to_json(job.signature.result, result)
    except ValueError as error:
        raise InvalidResult(
            f"The job {job.id!r} returned what its annotation does not allow: {error}", job.id
        ) from error
