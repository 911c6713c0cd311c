"""Handle of a run on Temporal."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from temporalio.client import WorkflowFailureError
from temporalio.exceptions import ApplicationError, CancelledError, TerminatedError

from integrate_runtime.base.outcomes import ErrorRecord, RunCancelled, RunFailed, TaskFailed
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place
from integrate_runtime.values.typed import from_json, plain_json

from .forms import error_of
from .wire import RunFailure

if TYPE_CHECKING:
    from temporalio.client import WorkflowHandle

    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.key_ring import KeyRing

    from .starting import Starter
    from .worker import TemporalWorker

ResultT_co = TypeVar("ResultT_co", covariant=True)


class TemporalHandle(Generic[ResultT_co]):
    """Handle of a run, whichever process executes it.

    Args:
        handle: Handle of its workflow.
        job: Job whose annotation is the type of the result; without it, the result is plain JSON.
        keys: Keys of the journal.
        starter: Reads the run's input.
        worker: Worker of this process, if it executes.
    """

    def __init__(
        self,
        handle: WorkflowHandle[Any, str],
        job: Job[Any, ResultT_co] | None,
        keys: KeyRing,
        starter: Starter,
        worker: TemporalWorker | None,
    ) -> None:
        self._handle = handle
        self._job = job
        self._keys = keys
        self._starter = starter
        self._worker = worker

    @property
    def run_id(self) -> str:
        """Id of the run."""
        return self._handle.id

    async def ended(self) -> None:
        """Wait until the run has ended in whatever way."""
        with suppress(WorkflowFailureError):
            await self._text()

    async def result(self) -> ResultT_co:
        """Wait for the run's result. Cancelling the wait does not cancel the run.

        Raises:
            RunCancelled: If the run was cancelled.
            TaskFailed: If the job's function failed with it.
            RunFailed: If it raised another exception in another process.
            Exception: If it raised it in this process.
        """
        try:
            text = await self._text()
        except WorkflowFailureError as error:
            raise self._failure(error) from error.__cause__
        journal = await self._starter.journal_of(await self._handle.describe())
        document = Vault(self._keys, journal).load_document(text, Place(self.run_id, "result"))
        if self._job is None:
            return cast("ResultT_co", plain_json(document))
        return cast("ResultT_co", from_json(self._job.signature.result, document))

    async def _text(self) -> str:
        """Return the sealed result; a worker that cannot go on is an error."""
        waiting = asyncio.create_task(self._handle.result())
        if self._worker is None:
            return await waiting
        stopped = asyncio.create_task(self._worker.stopped())
        try:
            await asyncio.wait([waiting, stopped], return_when=asyncio.FIRST_COMPLETED)
            if not waiting.done() and not stopped.cancelled() and stopped.exception() is not None:
                stopped.result()
            return await waiting
        finally:
            for task in (waiting, stopped):
                task.cancel()

    def _failure(self, error: WorkflowFailureError) -> BaseException:
        """Return the exception that the job's function raised, or what is known of it."""
        cause = error.cause
        if isinstance(cause, CancelledError | TerminatedError):
            return RunCancelled(self.run_id)
        execution = self._handle.run_id or ""
        own = self._worker.take_failure(execution) if self._worker is not None else None
        if own is not None:
            return own
        failure = RunFailure()
        if isinstance(cause, ApplicationError) and cause.details:
            failure = RunFailure(**cause.details[0])
        if failure.task_error is not None:
            key = failure.key if isinstance(failure.key, str) else tuple(failure.key)
            kind = cast("Any", failure.kind)
            record = error_of(failure.task_error)
            return TaskFailed(key, record, kind, self.run_id, failure.operation)
        if failure.error is not None:
            return RunFailed(self.run_id, error_of(failure.error))
        return RunFailed(self.run_id, ErrorRecord(type(cause).__name__, str(cause)))
