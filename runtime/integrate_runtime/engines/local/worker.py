"""Execution side of LocalEngine: runs of the journal that this engine executes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Generator, Mapping, MutableMapping, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from integrate_runtime.base.errors import InvalidArgument, RunConflict, RunNotFound
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import RunCancelled
from integrate_runtime.contracts.records import Status
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.driver import RunDriver, check_version
from integrate_runtime.execution.local_executor import local_executor
from integrate_runtime.execution.new_run import check_same_request
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.resumption import OperatorDecisions, plan_resumption
from integrate_runtime.execution.single_calls import find_call_job
from integrate_runtime.jobs.job import load_job
from integrate_runtime.secrets.signing import Place
from integrate_runtime.values.typed import from_json

from .executing_run import ExecutingRun
from .request_loop import RequestLoop
from .requests import POLLING_SECONDS
from .serving import Server

if TYPE_CHECKING:
    from datetime import timedelta

    from integrate_runtime.contracts.state import NewRun, StoredRun
    from integrate_runtime.engines.local.sqlite.journal import OpenRequest, SqliteJournal
    from integrate_runtime.execution.child_runs import ExecutedChild
    from integrate_runtime.execution.executor import NewExecutor
    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job

    from .keep import Keep
    from .retention import Retention
    from .run_locks import RunLocks

_logger = logging.getLogger("integrate_runtime.runs")
_ENDED = (Status.COMPLETED, Status.FAILED, Status.CANCELLED)
_UNLIMITED: AbstractAsyncContextManager[None] = nullcontext()


class LocalWorker:
    """Executes runs as asyncio tasks.

    It holds a run's lock from before the run is created, or read, until its execution has ended. So
    whatever the journal says of a run that it locked was left by an execution that has ended.

    Args:
        services: Services of the engine.
        journal: Journal of the runs.
        locks: Locks of the runs.
        jobs: Known jobs by id; started jobs are added.
        grace: Time that attempts in flight have to end when their execution stops.
        new_executor: Factory of the tasks' executors.
    """

    def __init__(
        self,
        services: Services,
        journal: SqliteJournal,
        locks: RunLocks,
        jobs: MutableMapping[str, Job[Any, Any]],
        grace: timedelta,
        new_executor: NewExecutor = local_executor,
    ) -> None:
        self._services = services
        self._journal = journal
        self._locks = locks
        self._jobs = jobs
        self._grace = grace
        fingerprints = Fingerprints(journal.vault.digest_key())
        self._driver = RunDriver(services, journal, fingerprints, self, new_executor)
        self._running: dict[str, ExecutingRun] = {}
        self._claims = WeakValueDictionary[str, asyncio.Lock]()
        self._served: Mapping[str, Job[Any, Any]] | None = None
        self._slots = _UNLIMITED
        self._ending: set[asyncio.Task[None]] = set()
        self._requests: RequestLoop | None = None
        self._retention: Retention | None = None
        self._is_stopping = False

    def attend_requests(self) -> None:
        """Attend to the requests and cancellations of other processes from now on."""
        self._requests = RequestLoop(
            self._journal, self._concerns, self._grant, self._end_cancelled
        )

    def retain(self, keep: Keep) -> None:
        """Remove finished runs in the background from now on, once they are not kept any more."""
        # Imported by the engines that remove runs.
        from .retention import Retention

        self._retention = Retention(self._journal, keep, self._services.clock)

    async def create(self, job: Job[Any, Any] | None, request: NewRun) -> None:
        """Create a run for another process to execute, unless there is one with its id.

        Raises:
            RunConflict: If the id belongs to another job, payload or connection.
        """
        await self._open_run(job, request)

    async def start(
        self, job: Job[Any, Any], request: NewRun
    ) -> ExecutingRun | asyncio.Future[Any] | None:
        """Start a run, or join the run with its id.

        Returns:
            The run; the result of a run that has ended; None if another process executes it.

        Raises:
            RunConflict: If the id belongs to another job, payload or connection, or the job's
                version must not change.
        """
        async with self._claim(request.run_id):
            running = await self._executing(request.run_id)
            if running is not None:
                await self._open_run(job, request)
                return running
            with self._locked(request.run_id) as is_locked:
                if not is_locked:
                    await self._check_same_request(job, request)
                    return None
                stored = await self._open_run(job, request)
                self._jobs[job.id] = job
                if stored.status in (Status.COMPLETED, Status.CANCELLED):
                    return _finished_result(job, stored)
                stored = await self._recover(stored)
                check_version(job, stored)
                return self._launch(job, stored, _UNLIMITED)

    def check_exists(self, run_id: str) -> None:
        """Raise ``RunNotFound`` if there is no such run."""
        if self._journal.status(run_id) is None:
            raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)

    async def resume(
        self, run_id: str, decisions: OperatorDecisions, request: int | None = None
    ) -> asyncio.Future[Any] | None:
        """Reset a run's failed tasks and continue it.

        Args:
            run_id: Id of the run.
            decisions: Operator decisions about its tasks in doubt.
            request: Number of the request of another process, which is answered while the run is
                locked: several processes may attend to it.

        Returns:
            The result; None if another process executes the run, or answered the request.

        Raises:
            RunNotFound: If there is no such run.
            JobNotFound: If its job is not known here.
            TaskNotFound: If a decision names no such task, or a key names several.
            InvalidArgument: If a task is to be both repeated and done.
            RunConflict: If the job's version must not change, or there are decisions about a run
                that is being executed or has completed.
        """
        async with self._claim(run_id):
            running = await self._executing(run_id)
            if running is not None:
                _refuse_decisions(run_id, decisions, "is being executed", "once it has stopped")
                running.keep()
                return running.result
            with self._locked(run_id) as is_locked:
                if not is_locked or (request is not None and not self._journal.is_open(request)):
                    return None
                stored = self.stored(run_id)
                job = self.job_of(stored)
                if stored.status is Status.COMPLETED:
                    _refuse_decisions(run_id, decisions, "has completed", "without decisions")
                    return _finished_result(job, stored)
                stored = await self._recover(stored)
                await self._recover_descendants(stored)
                check_version(job, stored)
                plan = plan_resumption(stored, self._journal, decisions)
                await plan.store(stored, self._journal, self._services.clock.now())
                if request is not None:
                    await self._journal.answer(request, "")
                # A child waits for no slot: its parent may hold the last one and wait for it.
                slots = self._slots if stored.request.parent is None else _UNLIMITED
                running = self._launch(job, stored, slots)
                running.keep()
                return running.result

    async def execute_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        """Begin to execute an unfinished child run, or join its execution.

        Raises:
            RunConflict: If the job's version must not change.
        """
        self._jobs[job.id] = job
        while True:
            async with self._claim(run_id):
                running = await self._executing(run_id)
                if running is not None:
                    running.keep()  # its parent waits for it, whoever else does
                    return running
                with self._locked(run_id) as is_locked:
                    if is_locked:
                        return await self._execute_locked_child(job, run_id)
            # Another process executes the child alone, as after a resumption of it.
            await asyncio.sleep(POLLING_SECONDS)

    async def _execute_locked_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        stored = self.stored(run_id)
        if stored.status in (Status.COMPLETED, Status.CANCELLED):
            return _EndedChild(_finished_result(job, stored))
        stored = await self._recover(stored)
        check_version(job, stored)
        running = self._launch(job, stored, _UNLIMITED)
        running.keep()
        return running

    async def cancel(self, run_id: str) -> bool:
        """Cancel a run and its children for good, and wait until they have ended.

        Returns:
            False if another process executes it.

        Raises:
            RunNotFound: If there is no such run.
        """
        running = self._running.get(run_id)
        if running is None:
            async with self._claim(run_id):
                running = self._running.get(run_id)
                if running is None:
                    return await self._cancel_stopped(run_id)
        await self._end_as_cancelled(self.stored(run_id))
        return True

    async def _cancel_stopped(self, run_id: str) -> bool:
        with self._locked(run_id) as is_locked:
            stored = self.stored(run_id)
            if is_locked:
                await self._end_as_cancelled(await self._recover(stored))
            return is_locked

    async def _end_as_cancelled(self, stored: StoredRun) -> None:
        descendants = self._journal.descendants(stored.id)
        family = [stored.request.run_id, *descendants]
        executing = [self._running[member] for member in family if member in self._running]
        for running in executing:
            running.control.cancel()  # from here on no task begins
        now = self._services.clock.now()
        await self._journal.end_run(stored.id, Status.CANCELLED, None, now)
        await asyncio.gather(*(running.cancel() for running in executing))
        # Another process may execute a child alone, as after a resumption of it.
        while any(self._is_executed_elsewhere(run_id) for run_id in descendants):
            await asyncio.sleep(POLLING_SECONDS)

    def _is_executed_elsewhere(self, run_id: str) -> bool:
        return run_id not in self._running and self._locks.is_locked(run_id)

    def _end_cancelled(self) -> None:
        """Begin to end the executions of runs that another process has cancelled."""
        executing = [
            run_id for run_id, run in self._running.items() if not run.control.is_cancelled
        ]
        for run_id in self._journal.cancelled(executing) if executing else ():
            ending = asyncio.create_task(self._running[run_id].cancel(), name=f"cancel {run_id}")
            self._ending.add(ending)
            ending.add_done_callback(self._ending.discard)

    async def serve(self, jobs: Sequence[Job[Any, Any]], concurrency: int) -> None:
        """Execute the unfinished runs of these jobs that no process executes, without end.

        A run that cannot continue is logged with the reason, and stays as it is.

        Raises:
            InvalidArgument: If two jobs have the same id.
        """
        by_id = {job.id: job for job in jobs}
        for job in jobs:
            if by_id[job.id] is not job:
                raise InvalidArgument(
                    f"Two jobs have the id {job.id!r}: serve one of them.", "jobs"
                )
        self._jobs.update(by_id)
        slots = asyncio.Semaphore(concurrency)
        self._slots, self._served = slots, by_id
        try:
            await Server(self._journal, by_id, slots, self._take).serve()
        finally:
            self._slots, self._served = _UNLIMITED, None

    async def _take(
        self, number: int, run_id: str, jobs: Mapping[str, Job[Any, Any]]
    ) -> ExecutingRun | None:
        """Execute an unfinished run of these jobs, unless it has ended or is being executed."""
        if self._is_stopping or run_id in self._running:
            return None
        async with self._claim(run_id):
            with self._locked(run_id) as is_locked:
                stored = self._journal.numbered(number) if is_locked else None
                job = jobs.get(stored.request.job_id) if stored is not None else None
                if stored is None or job is None or stored.status in _ENDED:
                    return None
                stored = await self._recover(stored)
                check_version(job, stored)
                running = self._launch(job, stored, _UNLIMITED)
                running.keep()
                return running

    async def stop(self) -> None:
        """Interrupt the executing runs; attempts in flight may end within the grace time.

        Cancelling this call cuts them short, and still waits until they have ended.
        """
        self._is_stopping = True
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

    def _claim(self, run_id: str) -> asyncio.Lock:
        """Return a lock for who begins to execute a run, or to cancel it, in this engine."""
        return self._claims.setdefault(run_id, asyncio.Lock())

    @contextmanager
    def _locked(self, run_id: str) -> Generator[bool]:
        """Lock a run during the block, and until its execution ends if it is launched in it.

        Yields:
            False if another process executes it.
        """
        is_locked = self._locks.try_lock(run_id)
        try:
            yield is_locked
        finally:
            if is_locked and run_id not in self._running:
                self._locks.release(run_id)

    async def _open_run(self, job: Job[Any, Any] | None, request: NewRun) -> StoredRun:
        """Create a run, or return the run with its id, which must be the same."""
        stored = await self._journal.open_run(request, self._services.clock.now())
        checking = partial(check_same_request, job, stored.request, request)
        await call_off_loop(request.payload, checking)
        return stored

    async def _check_same_request(self, job: Job[Any, Any], request: NewRun) -> None:
        """Check that a run that another process executes is the requested one."""
        # That process may have locked it, and not have created it yet.
        if self._journal.status(request.run_id) is not None:
            await self._open_run(job, request)

    async def _recover(self, stored: StoredRun) -> StoredRun:
        """Mark a run whose process ended during its execution, and return it."""
        if stored.status is not Status.RUNNING:
            return stored
        run_id = stored.request.run_id
        _logger.warning(
            "Run %s is taken over: the process that executed it has ended",
            run_id,
            extra={"run_id": run_id, "task": None, "attempt": stored.executions},
        )
        await self._journal.mark_crashed(stored.id)
        return self.stored(run_id)

    async def _recover_descendants(self, stored: StoredRun) -> None:
        """Mark the descendants of a run whose process ended during their execution."""
        for run_id in self._journal.descendants(stored.id):
            async with self._claim(run_id):
                with self._locked(run_id) as is_locked:
                    if is_locked and self._has_begun(run_id):
                        await self._recover(self.stored(run_id))

    def _has_begun(self, run_id: str) -> bool:
        """Whether an execution of a run began whose end the journal does not have."""
        status = self._journal.status(run_id)
        return status is not None and status.status is Status.RUNNING

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
            self._locks.release(run_id)

        async def disowned() -> None:
            if not control.is_cancelled:
                now = self._services.clock.now()
                await self._journal.end_run(stored.id, Status.INTERRUPTED, None, now)

        running = ExecutingRun(run_id, task, control, self._grace, ended, disowned)
        self._running[run_id] = running
        return running

    def stored(self, run_id: str) -> StoredRun:
        """Return a run.

        Raises:
            RunNotFound: If there is no such run.
        """
        stored = self._journal.run(run_id)
        if stored is None:
            raise RunNotFound(f"There is no run {run_id!r} in this journal.", run_id)
        return stored

    def job_of(self, stored: StoredRun) -> Job[Any, Any]:
        """Return the job of a run.

        Raises:
            JobNotFound: If it is not known here and cannot be imported.
        """
        request = stored.request
        job = self._jobs.get(request.job_id)
        if job is None:
            job = load_job(request.entry, request.job_id, request.run_id, find_call_job)
        return self._jobs.setdefault(job.id, job)

    def _concerns(self, request: OpenRequest) -> bool:
        """Whether a request is about a run that is executed, or may be executed, here."""
        if request.run_id in self._running or self._served is None:
            return request.run_id in self._running
        is_served = request.job_id is None or request.job_id in self._served
        return is_served and not self._locks.is_locked(request.run_id)

    async def _grant(self, request: OpenRequest) -> bool:
        """Carry out a request; return False if another process executes the run."""
        run_id = request.run_id
        if request.action == "cancel":
            return await self.cancel(run_id)
        place = Place(run_id, "request")
        opened = self._journal.vault.load_document(request.decisions, place)
        decisions = OperatorDecisions.from_json(parse(opened))
        return await self.resume(run_id, decisions, request.number) is not None


@dataclass(frozen=True, slots=True)
class _EndedChild:
    """A child run that ended before its parent asked for it.

    Attributes:
        result: Result of the run.
        control: Control of no execution.
    """

    result: asyncio.Future[Any]
    control: RunControl = field(default_factory=RunControl)

    async def stop(self, *, unsafe_only: bool = False) -> None:
        """Do nothing: the run has ended."""


async def _wait_for(tasks: Sequence[asyncio.Task[None]]) -> None:
    if tasks:
        await asyncio.wait(tasks)


def _refuse_decisions(run_id: str, decisions: OperatorDecisions, why: str, how: str) -> None:
    """Refuse decisions about a run that has no tasks to be decided about."""
    if decisions:
        raise RunConflict(
            f"The run {run_id!r} {why}, so nothing can be decided about its tasks: resume it "
            f"{how}.",
            run_id,
        )


def _finished_result(job: Job[Any, Any], stored: StoredRun) -> asyncio.Future[Any]:
    """Return the result of a run that has ended."""
    future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    if stored.result is not None:
        future.set_result(from_json(job.signature.result, stored.result))
    else:
        future.set_exception(RunCancelled(stored.request.run_id))
        future.exception()  # silences asyncio's warning if nobody awaits the result
    return future
