"""Engine that runs jobs in this process, with a journal in one file or in memory."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.clock import Clock
from integrate_runtime.base.errors import EngineNotOpen, JournalError, WrongEventLoop
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.clients.gate import Gates
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.contracts.capabilities import Capabilities
from integrate_runtime.execution.services import Services, Threads

from .files import LocalFiles
from .handle import LocalHandle
from .keep import Keep, as_keep
from .lock import AnotherProcessError

if TYPE_CHECKING:
    import os

    from integrate_runtime.base.types import Duration
    from integrate_runtime.contracts.engine import Done, Journal, TaskRef
    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.engines.local.sqlite.reader import JournalReader
    from integrate_runtime.execution.resumption import OperatorDecisions
    from integrate_runtime.jobs.job import Job

    from .executing_run import ExecutingRun
    from .worker import LocalWorker

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

NO_OUTPUTS: Done = MappingProxyType({})
DEFAULT_GRACE = timedelta(seconds=10)
NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})


class LocalEngine:
    """Runs jobs in this process; an async context manager.

    Entering it opens nothing and resumes nothing. The first ``run``, ``start`` or ``serve`` takes
    the lock on executing the journal's runs, which one process at a time holds. Reading, ``cancel``
    and ``resume`` also work while another process holds it.

    Args:
        path: Path of the journal, created with mode 0600 if missing. By default the journal is in
            memory and lives as long as the engine.
        clock: Source of time and random numbers; by default the system's.
        clients: Maximum number of open clients.
        threads: Maximum number of concurrent calls of synchronous SDKs.
        grace: Time that attempts in flight have to end when their run is interrupted, as on leaving
            the engine; seconds or a timedelta. What is cut short afterwards may be in doubt.
        keep: How long finished runs are kept; by default for good. A duration, as seconds or a
            timedelta, is for completed runs; a ``Keep`` has one for each status. While this engine
            executes runs, it removes in the background what is not kept any more.

    Attributes:
        capabilities: Capabilities of this engine.
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
        grace: Duration = DEFAULT_GRACE,
        keep: Duration | Keep | None = None,
    ) -> None:
        # Absolute, as a job may change the working directory.
        self._path = Path(path).absolute() if path is not None else None
        self._grace = as_timedelta(grace, "LocalEngine.grace")
        self._keep = as_keep(keep)
        clock = clock or Clock()
        self._services = Services(clock, ClientPool(clients), Threads(threads), Gates(clock))
        self._files = LocalFiles(self._path)
        self._jobs: dict[str, Job[Any, Any]] = {}
        self._worker: LocalWorker | None = None
        self._opening = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._following: set[asyncio.Task[Any]] = set()
        weakref.finalize(self, self._files.close)

    @property
    def journal(self) -> Journal:
        """Journal of its runs."""
        return self._reader

    @cached_property
    def _reader(self) -> JournalReader:
        # One reader for all calls. Its module is imported with the first one, not with the engine.
        from integrate_runtime.engines.local.sqlite.reader import JournalReader

        return JournalReader(self._files.reading, self._files.is_executed, self._path)

    async def __aenter__(self) -> LocalEngine:
        self._loop = asyncio.get_running_loop()
        self._opening = asyncio.Lock()  # belongs to the loop
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Interrupt the unfinished runs, and close the clients and the journal.

        Attempts in flight may end within the grace time; cancelling cuts them short.
        """
        self._loop = None
        for task in self._following:
            task.cancel()
        try:
            async with self._opening:
                if self._worker is not None:
                    await self._worker.stop()
        finally:
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
        """Start a run and wait for its result.

        Cancelling the last wait interrupts the run, unless it was also started by ``start``,
        ``resume`` or ``serve``.

        Args:
            job: The job.
            payload: Input of the job, validated against its annotation.
            run_id: Id of the run; by default a new one. With an id used before, completed tasks are
                not executed again, and a finished run returns its stored result. Failed tasks
                fail again in the same way, without a call: ``resume`` tries them again.
            connections: Connection key by integration.

        Raises:
            IntegrationError: If the engine, the job or the payload is not usable.
            JournalError: If the journal cannot be used, or another process executes its runs.
            RunConflict: If the id belongs to another job, payload or connection.
            RunCancelled: If the run was cancelled.
            Exception: If the job raised it, for example ``TaskFailed``.
        """
        _, run = await self._open_run(job, payload, run_id, connections)
        waited: ResultT = await (run if isinstance(run, asyncio.Future) else run.wait())
        return waited

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the run that is executing under this id.

        Args:
            job: The job.
            payload: Input of the job, validated against its annotation.
            run_id: Id of the run; by default a new one.
            connections: Connection key by integration.

        Raises:
            IntegrationError: If the engine, the job or the payload is not usable.
            JournalError: If the journal cannot be used, or another process executes its runs.
            RunConflict: If the id belongs to another job, payload or connection.
        """
        started_id, run = await self._open_run(job, payload, run_id, connections)
        if isinstance(run, asyncio.Future):
            return LocalHandle(started_id, run)
        run.keep()
        return LocalHandle(started_id, run.result)

    def run_sync(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> ResultT:
        """``run`` for synchronous code outside any event loop; enters and leaves the engine.

        Raises:
            WrongEventLoop: If an event loop runs in this thread.
            Exception: If ``run`` raises it.
        """
        if asyncio._get_running_loop() is not None:
            raise WrongEventLoop("run_sync is for synchronous code: here, await engine.run(...).")

        async def run() -> ResultT:
            async with self:
                return await self.run(job, payload, run_id=run_id, connections=connections)

        return asyncio.run(run())

    async def resume(
        self,
        run_id: str,
        *,
        repeat: Sequence[TaskRef] = (),
        repeat_all: bool = False,
        done: Done = NO_OUTPUTS,
    ) -> RunHandle[Any]:
        """Reset a run's failed tasks and continue it, even if it was cancelled.

        A task that may have taken effect (``unknown_outcome``), and one whose result could not be
        stored (``output``), stays failed unless it is named here. These decisions are stored before
        anything is called, and hold in later executions too. If another process executes the
        journal's runs, the request is sent to it.

        Args:
            run_id: Id of the run.
            repeat: Tasks whose call may be repeated: the key, the path if the key is ambiguous, or
                a pattern such as ``pay-*`` for several.
            repeat_all: Repeat all tasks that are in doubt and not named in ``done``.
            done: Outputs of tasks that did take effect, by key or path: JSON as the API answers, or
                a value of the declared type. These tasks are completed. An output of another type
                raises ``IntegrationError`` in the run, and the task stays as it was.

        Raises:
            RunNotFound: If there is no such run.
            JobNotFound: If its job is not known here.
            TaskNotFound: If a key names no such task, or several.
            InvalidArgument: If a task is to be both repeated and done.
            InvalidOutput: If an output cannot be stored.
            RequestRefused: If another process executes the journal's runs and refuses the request.
            JournalError: If the journal cannot be used.
            RunConflict: If the job's version must not change, or there are decisions about a run
                that is being executed or has completed.
        """
        # Imported with the first resumption, not with the engine.
        from integrate_runtime.execution.resumption import operator_decisions

        decisions = operator_decisions(repeat, done, repeat_all=repeat_all)
        worker = await self._worker_or_request(run_id, "resume", decisions)
        if worker is not None:
            return LocalHandle(run_id, await worker.resume(run_id, decisions))
        from .following import follow

        record = await self.journal.run(run_id)
        job = self._jobs.get(record.job_id) if record is not None else None
        following = asyncio.create_task(follow(self.journal, run_id, job, self._files.result_of))
        self._following.add(following)
        following.add_done_callback(self._end_following)
        return LocalHandle(run_id, following)

    def _end_following(self, following: asyncio.Task[Any]) -> None:
        self._following.discard(following)
        if not following.cancelled():
            # Retrieved, since asyncio would log it with its text, which is not redacted.
            following.exception()

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good and wait until it has ended. A completed run stays as it is.

        No task begins once this is called, and the run ends as cancelled even if its job catches
        the cancellation. Code that never ends is no longer waited for after ten seconds.

        If another process executes the journal's runs, the request is sent to it.

        Raises:
            RunNotFound: If there is no such run.
            RequestRefused: If another process executes the journal's runs and refuses the request.
            JournalError: If the journal cannot be used.
        """
        worker = await self._worker_or_request(run_id, "cancel")
        if worker is not None:
            await worker.cancel(run_id)

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Continue the unfinished runs of these jobs, then serve requests of other processes.

        It returns only by being cancelled. Failed runs wait for ``resume``; a run that cannot
        continue, such as one whose key is lost, is logged and stays as it is.

        Args:
            jobs: The jobs.
            concurrency: Maximum number of these runs that execute at once.

        Raises:
            JournalError: If the journal cannot be used, or another process executes its runs.
            InvalidArgument: If two jobs have the same id.
        """
        await (await self._get_worker()).serve(jobs, concurrency)

    async def _open_run(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        run_id: str | None,
        connections: Mapping[str, str],
    ) -> tuple[str, ExecutingRun | asyncio.Future[ResultT]]:
        self._check_entered()
        # Imported with the first run, not with the engine.
        from integrate_runtime.execution.new_run import new_run

        requesting = partial(new_run, job, payload, run_id, connections)
        request = await call_off_loop(payload, requesting)
        worker = await self._get_worker()
        return request.run_id, await worker.start(job, request)

    async def _worker_or_request(
        self, run_id: str, action: str, decisions: OperatorDecisions | None = None
    ) -> LocalWorker | None:
        """Return this process's worker, or None once another process has granted the request."""
        self._check_entered()
        if self._path is not None and not self._path.exists():
            raise JournalError(f"There is no journal at {self._path}: check the path.")
        from .requests import send_request

        # Each process can end between the two steps: then try to execute the runs here again.
        while True:
            try:
                return await self._get_worker()
            except AnotherProcessError:
                if await send_request(self._files.required, run_id, action, decisions):
                    return None

    async def _get_worker(self) -> LocalWorker:
        """Return the worker, after taking the execution lock if needed."""
        async with self._opening:
            self._check_entered()
            if self._worker is None:
                # Imported with the first run, not with the engine.
                from .sqlite.patience import when_free
                from .worker import LocalWorker

                journal = await when_free(self._files.writing)
                worker = LocalWorker(self._services, journal, self._jobs, self._grace)
                await worker.open(serve_requests=self._path is not None, keep=self._keep)
                self._worker = worker
            return self._worker

    def _check_entered(self) -> None:
        if self._loop is None:
            raise EngineNotOpen(
                "This engine is not open: use it inside `async with LocalEngine() as engine:`."
            )
        if self._loop is not asyncio.get_running_loop():
            raise WrongEventLoop("This engine belongs to another event loop: open one in this.")
