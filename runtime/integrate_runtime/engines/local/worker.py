"""Execution side of LocalEngine; it exists while this process holds the execution lock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    IntegrationError,
    InvalidArgument,
    RunConflict,
    RunNotFound,
)
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import RunCancelled
from integrate_runtime.contracts.records import Status
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.driver import RunDriver, check_version
from integrate_runtime.execution.new_run import check_same_request
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.resumption import OperatorDecisions, plan_resumption
from integrate_runtime.jobs.job import load_job
from integrate_runtime.secrets.signing import Place
from integrate_runtime.values.typed import from_json

from .executing_run import ExecutingRun
from .request_loop import RequestLoop

if TYPE_CHECKING:
    from datetime import timedelta

    from integrate_runtime.contracts.state import NewRun, StoredRun
    from integrate_runtime.engines.local.sqlite.journal import OpenRequest, SqliteJournal
    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job

    from .keep import Keep
    from .retention import Retention

_logger = logging.getLogger("integrate_runtime.runs")
_UNLIMITED: AbstractAsyncContextManager[None] = nullcontext()


class LocalWorker:
    """Executes runs as asyncio tasks.

    Args:
        services: Services of the engine.
        journal: Journal of the runs, which no other process executes.
        jobs: Known jobs by id; started jobs are added.
        grace: Time that attempts in flight have to end when their execution stops.
    """

    def __init__(
        self,
        services: Services,
        journal: SqliteJournal,
        jobs: MutableMapping[str, Job[Any, Any]],
        grace: timedelta,
    ) -> None:
        self._services = services
        self._journal = journal
        self._jobs = jobs
        self._grace = grace
        fingerprints = Fingerprints(journal.vault.digest_key())
        self._driver = RunDriver(services, journal, fingerprints)
        self._running: dict[str, ExecutingRun] = {}
        self._slots = _UNLIMITED
        self._requests: RequestLoop | None = None
        self._retention: Retention | None = None

    async def open(self, *, serve_requests: bool, keep: Keep | None = None) -> None:
        """Prepare for the first run.

        Args:
            serve_requests: Serve requests of other processes from now on.
            keep: How long finished runs are kept, from now on; None keeps them for good.
        """
        await self._journal.mark_interrupted()
        if keep is not None:
            # Imported by the engines that remove runs.
            from .retention import Retention

            self._retention = Retention(self._journal, keep, self._services.clock)
        if serve_requests:
            self._requests = RequestLoop(self._journal, self._grant)

    async def start(
        self, job: Job[Any, Any], request: NewRun
    ) -> ExecutingRun | asyncio.Future[Any]:
        """Start a run, or join the run with its id.

        Returns:
            The run, or the result of a run that has ended.

        Raises:
            RunConflict: If the id belongs to another job, payload or connection, or the job's
                version must not change.
        """
        stored = await self._journal.open_run(request, self._services.clock.now())
        checking = partial(check_same_request, job, stored.request, request)
        await call_off_loop(request.payload, checking)
        self._jobs[job.id] = job
        running = await self._executing(request.run_id)
        if running is not None:
            return running
        stored = self._stored(request.run_id)
        if stored.status in (Status.COMPLETED, Status.CANCELLED):
            return _finished_result(job, stored)
        check_version(job, stored)
        return self._launch(job, stored, _UNLIMITED)

    async def resume(self, run_id: str, decisions: OperatorDecisions) -> asyncio.Future[Any]:
        """Reset a run's failed tasks and continue it.

        Raises:
            RunNotFound: If there is no such run.
            JobNotFound: If its job is not known here.
            TaskNotFound: If a decision names no such task, or a key names several.
            InvalidArgument: If a task is to be both repeated and done.
            RunConflict: If the job's version must not change, or there are decisions about a run
                that is being executed or has completed.
        """
        running = await self._executing(run_id)
        stored = self._stored(run_id)
        job = self._job(stored)
        if running is not None:
            if decisions:
                raise RunConflict(
                    f"The run {run_id!r} is being executed, so nothing can be decided about its "
                    "tasks: resume it once it has stopped.",
                    run_id,
                )
            running.keep()
            return running.result
        if stored.status is Status.COMPLETED:
            if decisions:
                raise RunConflict(
                    f"The run {run_id!r} has completed, so none of its tasks is in doubt: resume "
                    "it without decisions.",
                    run_id,
                )
            return _finished_result(job, stored)
        check_version(job, stored)
        plan = plan_resumption(run_id, self._journal.failures(stored.id), decisions)
        await plan.store(run_id, self._journal, self._services.clock.now())
        running = self._running.get(run_id) or self._launch(job, stored, self._slots)
        running.keep()
        return running.result

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good, and wait until it has ended.

        Raises:
            RunNotFound: If there is no such run.
        """
        stored = self._stored(run_id)
        running = self._running.get(run_id)
        if running is not None:
            running.control.cancel()  # from here on no task begins
        now = self._services.clock.now()
        await self._journal.end_run(stored.id, Status.CANCELLED, None, now)
        if running is not None:
            await running.cancel()

    async def serve(self, jobs: Sequence[Job[Any, Any]], concurrency: int) -> None:
        """Continue the unfinished runs of these jobs, then wait for further requests.

        A run that cannot continue is logged with the reason, and stays as it is.

        Raises:
            InvalidArgument: If two jobs have the same id.
        """
        by_id = {job.id: job for job in jobs}
        if len(by_id) < len(jobs):
            repeated = next(job.id for job in jobs if by_id[job.id] is not job)
            raise InvalidArgument(f"Two jobs have the id {repeated!r}: serve one of them.", "jobs")
        self._jobs.update(by_id)
        self._slots = asyncio.Semaphore(concurrency)
        try:
            for number, run_id in self._journal.unfinished():
                self._continue(number, run_id, by_id)
            await asyncio.Event().wait()
        finally:
            self._slots = _UNLIMITED

    def _continue(self, number: int, run_id: str, jobs: Mapping[str, Job[Any, Any]]) -> None:
        """Continue an unfinished run if it is one of these jobs."""
        try:
            stored = self._journal.numbered(number)
            if stored is None:  # deleted from outside since then
                return
            job = jobs.get(stored.request.job_id)
            if job is not None and run_id not in self._running:
                check_version(job, stored)
                self._launch(job, stored, self._slots).keep()
        except Exception as error:
            # Whatever is wrong with one run must not stop the others.
            _logger.error(
                "Run %s is not continued: %s", run_id, _reason(error), extra=_run_fields(run_id)
            )

    async def stop(self) -> None:
        """Interrupt the executing runs; attempts in flight may end within the grace time.

        Cancelling this call cuts them short, and still waits until they have ended.
        """
        for run in self._running.values():
            run.control.stop()  # from here on no attempt begins
        if self._requests is not None:
            await self._requests.stop()
            self._requests = None
        if self._retention is not None:
            await self._retention.stop()
            self._retention = None
        stopping = [asyncio.create_task(run.stop()) for run in self._running.values()]
        try:
            await _wait_for(stopping)
        except asyncio.CancelledError:
            for task in stopping:
                task.cancel()
            await _wait_for(stopping)
            raise
        finally:
            await self._journal.flush()

    async def _executing(self, run_id: str) -> ExecutingRun | None:
        """Return the run if it is being executed; one that is ending has ended by then."""
        while (running := self._running.get(run_id)) is not None and running.control.is_ending:
            await running.end()
        return running

    def _launch(
        self, job: Job[Any, Any], stored: StoredRun, slots: AbstractAsyncContextManager[Any]
    ) -> ExecutingRun:
        run_id = stored.request.run_id
        control = RunControl()
        task = asyncio.get_running_loop().create_task(
            self._driver.execute(job, stored, slots, control), name=f"run {run_id}"
        )

        def ended() -> None:
            del self._running[run_id]

        async def disowned() -> None:
            if not control.is_cancelled:
                now = self._services.clock.now()
                await self._journal.end_run(stored.id, Status.INTERRUPTED, None, now)

        running = ExecutingRun(run_id, task, control, self._grace, ended, disowned)
        self._running[run_id] = running
        return running

    def _stored(self, run_id: str) -> StoredRun:
        stored = self._journal.run(run_id)
        if stored is None:
            raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
        return stored

    def _job(self, stored: StoredRun) -> Job[Any, Any]:
        request = stored.request
        job = self._jobs.get(request.job_id)
        if job is None:
            job = load_job(request.entry, request.job_id, request.run_id)
        return self._jobs.setdefault(job.id, job)

    async def _grant(self, request: OpenRequest) -> None:
        """Carry out a request of another process."""
        run_id = request.run_id
        if request.action == "cancel":
            await self.cancel(run_id)
            return
        place = Place(run_id, "request")
        opened = self._journal.vault.load_document(request.decisions, place)
        await self.resume(run_id, OperatorDecisions.from_json(parse(opened)))


async def _wait_for(tasks: Sequence[asyncio.Task[None]]) -> None:
    if tasks:
        await asyncio.wait(tasks)


def _reason(error: Exception) -> str:
    """Return the text of an error of the runtime; of others the class, as texts may be secret."""
    return str(error) if isinstance(error, IntegrationError) else type(error).__name__


def _run_fields(run_id: str) -> dict[str, object]:
    """Fields of a log record about a run."""
    return {"run_id": run_id, "task": None, "attempt": None}


def _finished_result(job: Job[Any, Any], stored: StoredRun) -> asyncio.Future[Any]:
    """Return the result of a run that has ended."""
    future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    if stored.result is not None:
        future.set_result(from_json(job.signature.result, stored.result))
    else:
        future.set_exception(RunCancelled(stored.request.run_id))
        future.exception()  # silences asyncio's warning if nobody awaits the result
    return future
