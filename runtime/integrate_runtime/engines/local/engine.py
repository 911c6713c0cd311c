"""The engine that runs jobs in the present process, with a journal in one file or in memory."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime.base.clock import Clock
from integrate_runtime.base.errors import EngineNotOpen, JournalError, WrongEventLoop
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.contracts.capabilities import Capabilities
from integrate_runtime.contracts.handle import LocalHandle
from integrate_runtime.execution.services import Services, Threads

from .files import LocalFiles
from .lock import AnotherProcessError

if TYPE_CHECKING:
    import os

    from integrate_runtime.contracts.engine import Done, TaskRef
    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.engines.local.sqlite.reader import JournalReader
    from integrate_runtime.execution.resumption import OperatorDecisions
    from integrate_runtime.jobs.job import Job

    from .worker import LocalWorker

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

NOTHING_DONE: Done = MappingProxyType({})
NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})


class LocalEngine:
    """Runs jobs in this process; an async context manager.

    Nothing is opened and nothing resumed by entering it. Its first ``run``, ``start`` or ``serve``
    takes the lock on executing the journal's runs, which one process at a time has; reading,
    ``cancel`` and ``resume`` also work beside that process.

    Args:
        path: The journal's file, made with mode 0600 where there is none; by default a journal in
            memory, which lives as long as the engine.
        clock: Time and chance; by default the system's.
        clients: How many clients stay open.
        threads: How many calls of synchronous SDKs run at once.

    Attributes:
        capabilities: What this engine can do.
    """

    capabilities = Capabilities(
        closures=True, attempt_history=True, failover=False, max_payload=None
    )

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        clock: Clock | None = None,
        clients: int = 64,
        threads: int = 8,
    ) -> None:
        self._path = Path(path) if path is not None else None
        self._services = Services(clock or Clock(), ClientPool(clients), Threads(threads))
        self._files = LocalFiles(self._path)
        self._jobs: dict[str, Job[Any, Any]] = {}
        self._worker: LocalWorker | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._following: set[asyncio.Task[Any]] = set()
        weakref.finalize(self, self._files.close)

    @property
    def journal(self) -> JournalReader:
        """What became of its runs."""
        return self._reader

    @cached_property
    def _reader(self) -> JournalReader:
        from integrate_runtime.engines.local.sqlite.reader import (
            JournalReader,  # loads with the first look at it
        )

        return JournalReader(self._files.reading, self._files.is_executed, self._path)

    async def __aenter__(self) -> LocalEngine:
        self._loop = asyncio.get_running_loop()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Interrupt the runs that are not finished, and close the clients and the file."""
        self._loop = None
        for task in self._following:
            task.cancel()
        if self._worker is not None:
            await self._worker.stop()
            self._worker = None
        await self._services.clients.close()
        self._services.threads.close()
        if self._path is not None:
            self._files.close()

    async def run(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> ResultT:
        """Start a run and wait for its result; cancelling the wait interrupts the run.

        Args:
            job: The job.
            payload: Its input, which is checked against the job's annotation.
            run_id: By default a new one. Under an id that was used before, completed tasks are
                not run again, and a finished run gives its stored result.
            connections: Integration to connection key.

        Raises:
            IntegrationError: the engine, the job or the payload cannot be used so.
            JournalError: the journal cannot be used, or another process executes its runs.
            RunConflict: the id belongs to another job or payload.
            RunCancelled: the run was cancelled.
            Exception: what the job raised, ``TaskFailed`` for one.
        """
        _, result = await self._open(job, payload, run_id, connections)
        return await result

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the one that is running under this id.

        Args:
            job: The job.
            payload: Its input, which is checked against the job's annotation.
            run_id: By default a new one.
            connections: Integration to connection key.

        Raises:
            IntegrationError: the engine, the job or the payload cannot be used so.
            JournalError: the journal cannot be used, or another process executes its runs.
            RunConflict: the id belongs to another job or payload.
        """
        return LocalHandle(*await self._open(job, payload, run_id, connections))

    def run_sync(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> ResultT:
        """``run`` from synchronous code, outside any event loop; enters and leaves the engine.

        Raises:
            IntegrationError: an event loop runs in this thread.
            Exception: what ``run`` raises.
        """
        if asyncio._get_running_loop() is not None:
            raise WrongEventLoop("run_sync is for synchronous code: here, await engine.run(...).")

        async def run() -> ResultT:
            async with self:
                return await self.run(job, payload, run_id=run_id, connections=connections)

        return asyncio.run(run())

    async def resume(
        self, run_id: str, *, repeat: Sequence[TaskRef] = (), done: Done = NOTHING_DONE
    ) -> RunHandle[Any]:
        """Forget a run's failed tasks and go on with it, cancelled ones too.

        A task that may have taken effect (``unknown_outcome``), and one whose result could not be
        stored (``output``), stays failed unless it is named. Where another process executes the
        journal's runs, it is asked to.

        Args:
            run_id: The run.
            repeat: Keys of tasks whose call may be made again; a nested task's path where its key
                alone is not clear.
            done: Such keys of tasks that did take effect, with what they gave: JSON as the API
                answers, or a value of the type. They are completed with it; one that is not of the
                type is an ``IntegrationError`` of the run, and the task stays as it was.

        Raises:
            IntegrationError: there is no such run, its job is not known here, or a key names no
                such task.
            JournalError: the journal cannot be used.
            RunConflict: the job's version may not change.
        """
        from integrate_runtime.execution.resumption import (
            operator_decisions,  # loads with the first resumption
        )

        told = operator_decisions(repeat, done)
        worker = await self._worker_or_grant(run_id, "resume", told)
        if worker is not None:
            return LocalHandle(run_id, await worker.resume(run_id, told))
        from .following import follow

        record = await self.journal.run(run_id)
        job = self._jobs.get(record.job_id) if record is not None else None
        following = asyncio.create_task(follow(self.journal, run_id, job, self._files.result_of))
        self._following.add(following)
        following.add_done_callback(self._following.discard)
        return LocalHandle(run_id, following)

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good and wait until it has ended; one that has ended stays as it is.

        Where another process executes the journal's runs, it is asked to.

        Raises:
            IntegrationError: there is no such run.
            JournalError: the journal cannot be used.
        """
        worker = await self._worker_or_grant(run_id, "cancel")
        if worker is not None:
            await worker.cancel(run_id)

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Go on with the unfinished runs of these jobs, then do what other processes ask for.

        It returns only by being cancelled. Runs that failed wait for ``resume``.

        Args:
            jobs: The jobs.
            concurrency: How many of these runs go on at once.

        Raises:
            JournalError: the journal cannot be used, or another process executes its runs.
            RunConflict: a job's version may not change, and a run of it is unfinished.
        """
        await self._executing().serve(jobs, concurrency)

    async def _open(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        run_id: str | None,
        connections: Mapping[str, str],
    ) -> tuple[str, asyncio.Future[ResultT]]:
        self._check_entered()
        from integrate_runtime.execution.new_run import (
            new_run,  # loads with the first run, not with the engine
        )

        request = new_run(job, payload, run_id, connections)
        return request.run_id, await self._executing().start(job, request)

    async def _worker_or_grant(
        self, run_id: str, action: str, told: OperatorDecisions | None = None
    ) -> LocalWorker | None:
        """This process as the one that executes, or None once the one that does has granted it."""
        self._check_entered()
        if self._path is not None and not self._path.exists():
            raise JournalError(f"There is no journal at {self._path}: check the path.")
        from .requests import ask

        while True:
            try:
                return self._executing()
            except AnotherProcessError:
                if await ask(self._files.required, run_id, action, told):
                    return None

    def _executing(self) -> LocalWorker:
        """This process as the one that executes the journal's runs."""
        self._check_entered()
        if self._worker is None:
            from .worker import LocalWorker  # loads with the first run, not with the engine

            worker = LocalWorker(self._services, self._files.writing(), self._jobs)
            if self._path is not None:
                worker.attend()
            self._worker = worker
        return self._worker

    def _check_entered(self) -> None:
        if self._loop is None:
            raise EngineNotOpen(
                "This engine is not open: use it inside `async with LocalEngine() as engine:`."
            )
        if self._loop is not asyncio.get_running_loop():
            raise WrongEventLoop("This engine belongs to another event loop: open one in this.")
