"""Execution of a job's function, with its end recorded in the journal."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AbstractAsyncContextManager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.clock import use_clock
from integrate_runtime.base.errors import (
    IntegrationError,
    InvalidPayload,
    InvalidResult,
    JournalError,
    RunConflict,
)
from integrate_runtime.base.exception_groups import leaves
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import ErrorRecord, RunCancelled, TaskFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.failures.records import record_error_off_loop, record_failed_run
from integrate_runtime.integrations.forgotten_keys import forgotten_key
from integrate_runtime.jobs.context import RunContext
from integrate_runtime.jobs.io import make_io
from integrate_runtime.observe.logs import logging_run
from integrate_runtime.observe.metrics import measure_run
from integrate_runtime.observe.spans import run_span
from integrate_runtime.secrets.run_secrets import RunSecrets
from integrate_runtime.values.typed import from_json, to_json

from .job_logger import JobLogger
from .local_executor import local_executor
from .log_lines import LogLines
from .run import RunExecution
from .state import RunState

if TYPE_CHECKING:
    from integrate_runtime.contracts.state import StoredRun
    from integrate_runtime.contracts.store import JournalStore
    from integrate_runtime.execution.requests.fingerprints import Fingerprints
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.redaction import Redaction

    from .child_runs import ChildRuns
    from .control import RunControl
    from .executor import NewExecutor
    from .scope import Scope
    from .services import Services

_logger = logging.getLogger("integrate_runtime.runs")
_STOPS = (asyncio.CancelledError, KeyboardInterrupt, SystemExit)
"""Exceptions that end an execution or its process, and are not errors of the run."""


class RunDriver:
    """Executor of one journal's runs.

    Args:
        services: Services of the engine.
        journal: Journal with the runs.
        fingerprints: Factory of the journal's fingerprints.
        children: Executes the runs that tasks start.
        new_executor: Factory of the tasks' executors; by default they execute in this process.
    """

    def __init__(
        self,
        services: Services,
        journal: JournalStore,
        fingerprints: Fingerprints,
        children: ChildRuns,
        new_executor: NewExecutor = local_executor,
    ) -> None:
        self._services = services
        self._journal = journal
        self._fingerprints = fingerprints
        self._children = children
        self._new_executor = new_executor

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
        secrets = RunSecrets(None)
        try:
            secrets_of_payload = partial(_secrets_of, request.payload)
            secrets.redaction = await call_off_loop(request.payload, secrets_of_payload)
            async with slots:
                number = await self._journal.begin_run(stored, job.version, job.entry)
                span = run_span(request, number, lambda: secrets.redaction)
                with span, measure_run(job.id), logging_run(request, number):
                    return await self._perform(job, stored, secrets, number, control)
        except GeneratorExit:
            raise  # the event loop is gone, and nothing can be awaited
        except BaseException as error:
            status = _status_after(error, control)
            record = (
                await _record(error, secrets.redaction)
                if _is_of_program(error, status, control)
                else None
            )
            if not control.is_disowned:
                await self._end(stored, status, record)
            if status is Status.CANCELLED:
                raise RunCancelled(request.run_id) from None
            raise

    async def _end(self, stored: StoredRun, status: Status, error: ErrorRecord | None) -> None:
        # A journal that cannot be written is already the error being raised.
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
            connections=stored.request.connections,
            job_module=job.function.__module__,
            crashed=stored.crashed,
            control=control,
            services=self._services,
            journal=self._journal,
            secrets=secrets,
            children=self._children,
        )
        execution = RunExecution(state, stored, job, self._fingerprints, self._new_executor)
        io = make_io(job.signature.io, execution)
        lines = LogLines(stored, self._journal, self._fingerprints, self._services.clock, control)
        run_id = stored.request.run_id
        context = RunContext(
            run_id=run_id,
            job_id=job.id,
            job_version=job.version,
            attempt=number,
            started_at=stored.started_at,
            logger=JobLogger(run_id, job.id, number, lines, secrets),
            _runner=execution,
            _io=io,
        )
        payload = await call_off_loop(stored.request.payload, partial(_decode_payload, job, stored))
        cancelled = False
        # In an asyncio task of its own, so that the end of the run is distinguished from a timeout
        # that the job sets around a call: both cancel the asyncio task that makes the call.
        body = asyncio.create_task(_call(job, payload, io, context, execution.root_scope(), state))
        with lines:
            try:
                result = await _end_of(body, state)
            except asyncio.CancelledError:
                cancelled = True
                raise
            finally:
                # After a failed gather, sibling tasks are still being executed: their calls may
                # take effect, and the run may end only when the journal knows how they ended.
                await _drain(control, cancel=cancelled or control.is_cancelled)
        control.check()  # the job may have caught its cancellation
        text = await call_off_loop(result, partial(_encode_result, job, result))
        now = self._services.clock.now()
        await self._journal.complete_run(stored, text, secrets.redaction, now)
        if control.is_cancelled and not self._is_completed(stored):
            raise RunCancelled(stored.request.run_id)
        # The caller gets the stored result, so that a replay cannot differ.
        return await call_off_loop(text, partial(from_json, job.signature.result, text))

    def _is_completed(self, stored: StoredRun) -> bool:
        """Whether the run completed before it was cancelled."""
        current = self._journal.run(stored.request.run_id)
        return current is not None and current.status is Status.COMPLETED


def _secrets_of(payload: str) -> Redaction:
    return RunSecrets(parse(payload)).redaction


def _is_of_program(error: BaseException, status: Status, control: RunControl) -> bool:
    """Whether an error says something about the run, instead of how it was stopped.

    A cancellation that nobody asked for comes from the job's function.
    """
    if status is Status.CANCELLED or isinstance(error, KeyboardInterrupt | SystemExit):
        return False
    return not isinstance(error, asyncio.CancelledError) or not control.is_ending


def _status_after(error: BaseException, control: RunControl) -> Status:
    """Return the status of a run after an error of its execution."""
    if control.is_cancelled:
        return Status.CANCELLED
    # An error of the program is not an outcome of the run, which continues once it is fixed. In a
    # TaskGroup, it comes in an exception group.
    interrupting = (*_STOPS, IntegrationError)
    is_interrupted = any(isinstance(leaf, interrupting) for leaf in leaves(error))
    return Status.INTERRUPTED if is_interrupted else Status.FAILED


async def _record(error: BaseException, redaction: Redaction) -> ErrorRecord:
    """Describe the error that ended a run; a cancellation meanwhile comes too late to count."""
    if isinstance(error, TaskFailed):
        return record_failed_run(error)
    recording = asyncio.ensure_future(record_error_off_loop(error, 1, redaction))
    while not recording.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([recording])
    return recording.result()


async def _call(
    job: Job[Any, Any], payload: Any, io: Any, context: RunContext, scope: Scope, state: RunState
) -> Any:
    """Call a job's function.

    Raises:
        InvalidTaskKey: If it calls a task without its key.
    """
    with scope:
        try:
            result = await job.function(payload, io, context)
        except TypeError as error:
            forgotten = forgotten_key(error)
            if forgotten is None:
                raise
            raise forgotten from error
        await state.keep_abandonments(scope)
        return result


async def _end_of(body: asyncio.Task[Any], state: RunState) -> Any:
    """Wait for the end of a job's function, and pass on a cancellation of the run."""
    while not body.done():
        try:
            await asyncio.wait([body])
        except asyncio.CancelledError:
            state.is_ending = True
            body.cancel()
    state.is_ending = True
    return body.result()


async def _drain(control: RunControl, *, cancel: bool) -> None:
    """Wait until no task is being executed; a cancellation meanwhile cancels the tasks."""
    try:
        await control.in_flight.drain(cancel=cancel)
    except asyncio.CancelledError:
        await control.in_flight.drain(cancel=True)
        raise


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
            f"{job.version}: finish it with that version, or start another run.",
            run,
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
            f"The stored payload of the run {stored.request.run_id!r} does not fit the "
            f"annotation of the job {job.id!r} any more: {error}",
            job.id,
        ) from error


def _encode_result(job: Job[Any, Any], result: object) -> str:
    try:
        return to_json(job.signature.result, result)
    except ValueError as error:
        raise InvalidResult(
            f"The job {job.id!r} returned a value that its annotation does not allow: {error}",
            job.id,
        ) from error
