"""The side of LocalEngine that executes runs; it exists while this process holds the lock."""

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
from integrate_runtime.execution.fingerprints import Fingerprints
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
        services: What the engine lends.
        journal: Where the runs are; no one else executes them.
        jobs: The jobs that are known, by id; those that are started are added.
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
        self._attending: asyncio.Task[None] | None = None
        journal.interrupt_all()

    def attend(self) -> None:
        """Do from now on what other processes ask for."""
        self._attending = asyncio.create_task(self._attend(), name="requests of other processes")

    async def start(self, job: Job[Any, Any], request: NewRun) -> asyncio.Future[Any]:
        """Start a run, or join the one that has its id.

        Raises:
            RunConflict: the id belongs to another job or payload, or the version may not change.
        """
        self._jobs[job.id] = job
        stored = await self._journal.open_run(request, self._services.clock.now())
        running = self._running.get(request.run_id)
        if running is not None:
            return running
        if stored.status in (Status.COMPLETED, Status.CANCELLED):
            return _ended(job, stored)
        check_version(job, stored)
        return self._launch(job, stored, _UNLIMITED)

    async def resume(self, run_id: str, told: OperatorDecisions) -> asyncio.Future[Any]:
        """Forget a run's failed tasks and go on with it.

        Raises:
            IntegrationError: there is no such run or job, or a key that is told of names no task.
            RunConflict: the job's version may not change.
        """
        stored = self._stored(run_id)
        job, resumption = self._job(stored), Resumption()
        if run_id not in self._running:
            if stored.status is Status.COMPLETED:
                return _ended(job, stored)
            check_version(job, stored)
            resumption = plan_resumption(run_id, self._journal.failures(stored.id), told)
            await self._journal.forget(resumption.retried, self._services.clock.now())
        running = self._running.get(run_id)
        return running or self._launch(job, stored, self._slots, resumption.operator_outputs)

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good, and wait until it has ended.

        Raises:
            IntegrationError: there is no such run.
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
        """Go on with the unfinished runs of these jobs, then wait for what others ask for.

        Raises:
            RunConflict: the version of a job may not change, and a run of it is unfinished.
        """
        self._jobs.update({job.id: job for job in jobs})
        self._slots = asyncio.Semaphore(concurrency)
        try:
            for run_id in self._journal.unfinished():
                try:
                    stored = self._stored(run_id)
                except (JournalTampered, MissingKey) as error:
                    _logger.error("Run %s is left alone: %s", run_id, error, extra=_of_run(run_id))
                    continue
                job = self._jobs.get(stored.request.job_id)
                if job is not None and job in jobs and run_id not in self._running:
                    check_version(job, stored)
                    self._launch(job, stored, self._slots)
            await asyncio.Event().wait()
        finally:
            self._slots = _UNLIMITED

    async def stop(self) -> None:
        """Interrupt what runs."""
        ending = [*self._running.values(), *([self._attending] if self._attending else [])]
        for task in ending:
            task.cancel()
        if ending:
            await asyncio.wait(ending)
        self._attending = None

    def _launch(
        self,
        job: Job[Any, Any],
        stored: StoredRun,
        slots: AbstractAsyncContextManager[Any],
        given: Mapping[int, Json] = NO_OUTPUTS,
    ) -> asyncio.Task[Any]:
        run_id = stored.request.run_id
        task = asyncio.get_running_loop().create_task(
            self._driver.execute(job, stored, slots, given), name=f"run {run_id}"
        )
        self._running[run_id] = task

        def ended(task: asyncio.Task[Any]) -> None:
            del self._running[run_id]
            if not task.cancelled():
                task.exception()  # it is in the journal and the log, if no one waits for it

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
                f"The run {request.run_id!r} is one of the job {request.job_id!r}, which is not "
                f"at {request.entry!r}: start the run again with its job, or serve the job.",
                request.entry,
            )
        return self._jobs.setdefault(job.id, job)

    async def _attend(self) -> None:
        while True:
            try:
                for number, run_id, action, told in self._journal.requests():
                    said = await self._grant(run_id, action, told)
                    self._journal.answer(number, said)
            except JournalError as error:
                _logger.warning("Requests of other processes wait: %s", error)
            await asyncio.sleep(POLLING_SECONDS)

    async def _grant(self, run_id: str, action: str, told: str) -> str:
        """Do what another process asks for; empty, or why that cannot be."""
        try:
            if action == "cancel":
                await self.cancel(run_id)
            else:
                opened = self._journal.vault.load_document(told, Place(run_id, "request"))
                await self.resume(run_id, OperatorDecisions.from_json(parse(opened)))
        except (JournalTampered, MissingKey) as error:
            return str(error)
        except JournalError:
            raise
        except IntegrationError as error:
            return str(error)
        return ""


def _of_run(run_id: str) -> dict[str, object]:
    """Attributes of a log record about a run."""
    return {"run_id": run_id, "task": None, "attempt": None}


def _ended(job: Job[Any, Any], stored: StoredRun) -> asyncio.Future[Any]:
    """The result of a run that has ended."""
    future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    if stored.result is not None:
        future.set_result(from_json(job.signature.result, stored.result))
    else:
        future.set_exception(RunCancelled(stored.request.run_id))
        future.exception()  # whoever waits for it gets it
    return future
