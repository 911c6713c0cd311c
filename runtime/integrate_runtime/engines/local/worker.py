"""Execution side of LocalEngine; it exists while this process holds the execution lock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import (
    IntegrationError,
    JobNotFound,
    JournalError,
    JournalTampered,
    MissingKey,
    RunCancelled,
    RunNotFound,
)
from integrate_runtime.base.json_text import parse
from integrate_runtime.contracts.records import Status
from integrate_runtime.execution.driver import NO_OUTPUTS, RunDriver, check_version
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.resumption import OperatorDecisions, Resumption, plan_resumption
from integrate_runtime.jobs.job import load_job
from integrate_runtime.secrets.signing import Place
from integrate_runtime.values.typed import from_json

from .requests import POLLING_SECONDS

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.state import NewRun, StoredRun
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job

_logger = logging.getLogger("integrate_runtime.runs")
_UNLIMITED: AbstractAsyncContextManager[None] = nullcontext()


class LocalWorker:
    """Executes runs as asyncio tasks.

    Args:
        services: Services of the engine.
        journal: Journal of the runs, which no other process executes.
        jobs: Known jobs by id; started jobs are added.
    """

    def __init__(
        self,
        services: Services,
        journal: SqliteJournal,
        jobs: MutableMapping[str, Job[Any, Any]],
    ) -> None:
        self._services = services
        self._journal = journal
        self._jobs = jobs
        fingerprints = Fingerprints(journal.vault.digest_key())
        self._driver = RunDriver(services, journal, fingerprints)
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._slots = _UNLIMITED
        self._request_loop: asyncio.Task[None] | None = None
        journal.mark_interrupted()

    def serve_requests(self) -> None:
        """Serve requests of other processes from now on."""
        self._request_loop = asyncio.create_task(
            self._serve_requests(), name="requests of other processes"
        )

    def is_running(self, run_id: str) -> bool:
        """Whether a run is being executed."""
        return run_id in self._running

    async def start(self, job: Job[Any, Any], request: NewRun) -> asyncio.Future[Any]:
        """Start a run, or join the run with its id.

        Raises:
            RunConflict: If the id belongs to another job or payload, or the job's version must not
                change.
        """
        self._jobs[job.id] = job
        stored = await self._journal.open_run(request, self._services.clock.now())
        running = self._running.get(request.run_id)
        if running is not None:
            return running
        if stored.status in (Status.COMPLETED, Status.CANCELLED):
            return _finished_result(job, stored)
        check_version(job, stored)
        return self._launch(job, stored, _UNLIMITED)

    async def resume(self, run_id: str, decisions: OperatorDecisions) -> asyncio.Future[Any]:
        """Reset a run's failed tasks and continue it.

        Raises:
            RunNotFound: If there is no such run.
            JobNotFound: If its job is not known here.
            TaskNotFound: If a decision names no such task, or several.
            InvalidArgument: If a task is to be both repeated and done.
            RunConflict: If the job's version must not change.
        """
        stored = self._stored(run_id)
        job, resumption = self._job(stored), Resumption()
        # A run that is executing has nothing to decide about: join it.
        if run_id not in self._running:
            if stored.status is Status.COMPLETED:
                return _finished_result(job, stored)
            check_version(job, stored)
            resumption = plan_resumption(run_id, self._journal.failures(stored.id), decisions)
            await self._journal.forget(resumption.retried, self._services.clock.now())
        running = self._running.get(run_id)
        return running or self._launch(job, stored, self._slots, resumption.operator_outputs)

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good, and wait until it has ended.

        Raises:
            RunNotFound: If there is no such run.
        """
        stored = self._stored(run_id)
        running = self._running.get(run_id)
        if running is not None:
            self._driver.mark_cancelled(run_id)
            running.cancel()
            await asyncio.wait([running])
            stored = self._stored(run_id)
        if stored.status not in (Status.COMPLETED, Status.CANCELLED):
            now = self._services.clock.now()
            self._journal.end_run(stored.id, Status.CANCELLED, None, now)

    async def serve(self, jobs: Sequence[Job[Any, Any]], concurrency: int) -> None:
        """Continue the unfinished runs of these jobs, then wait for further requests.

        Raises:
            RunConflict: If the version of a job must not change, and it has an unfinished run.
        """
        self._jobs.update({job.id: job for job in jobs})
        self._slots = asyncio.Semaphore(concurrency)
        try:
            for number, run_id in self._journal.unfinished():
                try:
                    stored = self._journal.numbered(number)
                except (JournalTampered, MissingKey) as error:
                    _logger.error(
                        "Run %s is not continued: %s", run_id, error, extra=_run_fields(run_id)
                    )
                    continue
                if stored is None:  # deleted from outside since then
                    continue
                job = self._jobs.get(stored.request.job_id)
                if job is not None and job in jobs and run_id not in self._running:
                    check_version(job, stored)
                    self._launch(job, stored, self._slots)
            await asyncio.Event().wait()
        finally:
            self._slots = _UNLIMITED

    async def stop(self) -> None:
        """Interrupt the executing runs."""
        ending = [*self._running.values(), *([self._request_loop] if self._request_loop else [])]
        for task in ending:
            task.cancel()
        if ending:
            await asyncio.wait(ending)
        self._request_loop = None

    def _launch(
        self,
        job: Job[Any, Any],
        stored: StoredRun,
        slots: AbstractAsyncContextManager[Any],
        operator_outputs: Mapping[int, Json] = NO_OUTPUTS,
    ) -> asyncio.Task[Any]:
        run_id = stored.request.run_id
        task = asyncio.get_running_loop().create_task(
            self._driver.execute(job, stored, slots, operator_outputs), name=f"run {run_id}"
        )
        self._running[run_id] = task

        def ended(task: asyncio.Task[Any]) -> None:
            del self._running[run_id]
            if not task.cancelled():
                # Retrieved, since asyncio would log it again: the journal has it already.
                task.exception()

        task.add_done_callback(ended)
        return task

    def _stored(self, run_id: str) -> StoredRun:
        stored = self._journal.run(run_id)
        if stored is None:
            raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
        return stored

    def _job(self, stored: StoredRun) -> Job[Any, Any]:
        request = stored.request
        job = self._jobs.get(request.job_id) or load_job(request.entry, request.job_id)
        if job is None:
            raise JobNotFound(
                f"The run {request.run_id!r} is one of the job {request.job_id!r}, which "
                f"cannot be imported from {request.entry!r}: start the run again with its job, or "
                "serve the job.",
                request.entry,
            )
        return self._jobs.setdefault(job.id, job)

    async def _serve_requests(self) -> None:
        while True:
            try:
                for number, run_id, action, decisions in self._journal.requests():
                    answer = await self._grant(run_id, action, decisions)
                    self._journal.answer(number, answer)
            except JournalError as error:
                _logger.warning("Requests of other processes wait: %s", error)
            await asyncio.sleep(POLLING_SECONDS)

    async def _grant(self, run_id: str, action: str, decisions: str) -> str:
        """Carry out a request of another process; return an error message, empty if granted."""
        try:
            if action == "cancel":
                await self.cancel(run_id)
            else:
                opened = self._journal.vault.load_document(decisions, Place(run_id, "request"))
                await self.resume(run_id, OperatorDecisions.from_json(parse(opened)))
        except (JournalTampered, MissingKey) as error:
            return str(error)
        except JournalError:
            raise
        except IntegrationError as error:
            return str(error)
        return ""


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
