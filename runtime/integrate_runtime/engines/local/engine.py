"""Engine that runs jobs in this process, with a journal in one file or in memory.

Several processes may execute runs of one file: each run is executed by one of them.
"""

from __future__ import annotations

import asyncio
import os
import weakref
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import timedelta
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.clock import Clock
from integrate_runtime.base.errors import (
    EngineNotOpen,
    InvalidArgument,
    JobNotFound,
    RunNotFound,
    WrongEventLoop,
)
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.clients.gate import Gates
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.contracts.capabilities import Capabilities
from integrate_runtime.execution.services import Services, Threads

from .files import LocalFiles
from .handle import FollowingHandle, LocalHandle
from .keep import Keep, as_keep

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from integrate_runtime.base.types import Duration, TaskKey
    from integrate_runtime.contracts.engine import Done, Journal, TaskRef
    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.contracts.records import ApprovalRecord
    from integrate_runtime.contracts.state import NewRun
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.engines.local.sqlite.reader import JournalReader
    from integrate_runtime.execution.resumption import OperatorDecisions
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.redaction import Redaction

    from .worker import LocalWorker

Arguments = ParamSpec("Arguments")
PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

NO_OUTPUTS: Done = MappingProxyType({})
DASHBOARD_VARIABLE = "INTEGRATE_DASHBOARD_URL"
DEFAULT_GRACE = timedelta(seconds=10)
NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})


class LocalEngine:
    """Runs jobs in this process; an async context manager.

    Entering it opens nothing and resumes nothing. Any number of processes may use one journal. Each
    run is executed by one of them, which holds its lock; the others wait for its result, and send
    it what ``cancel`` and ``resume`` ask for.

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
        execute: Whether this engine executes runs. One that does not, as in a web server, leaves
            runs that it starts or resumes to a process that serves their jobs.
        dashboard: Address of the dashboard that serves the links of ``ctx.approval``; by default
            the environment variable ``INTEGRATE_DASHBOARD_URL``.

    Raises:
        InvalidArgument: If nobody could execute the runs of a journal in memory.

    Attributes:
        capabilities: Capabilities of this engine.
    """

    capabilities = Capabilities(
        closures=True,
        attempt_history=True,
        failover=False,
        processes=True,
        events=True,
        max_payload=None,
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
        execute: bool = True,
        dashboard: str | None = None,
    ) -> None:
        if path is None and not execute:
            raise InvalidArgument(
                "LocalEngine(execute=False) needs a path: no other process can execute the runs of "
                "a journal in memory.",
                "execute",
            )
        self._executes = execute
        # Absolute, as a job may change the working directory.
        self._path = Path(path).absolute() if path is not None else None
        self._grace = as_timedelta(grace, "LocalEngine.grace")
        self._keep = as_keep(keep)
        clock = clock or Clock()
        self._services = Services(
            clock,
            ClientPool(clients),
            Threads(threads),
            Gates(clock),
            dashboard or os.environ.get(DASHBOARD_VARIABLE) or None,
        )
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

    async def __aenter__(self) -> Self:
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
            self._services.iterators.clear()
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
            JournalError: If the journal cannot be used.
            RunConflict: If the id belongs to another job, payload or connection.
            RunCancelled: If the run was cancelled.
            RunFailed: If the run failed in another process.
            Exception: If the job raised it, for example ``TaskFailed``.
        """
        request = await self._request(job, payload, run_id, connections)
        waited: ResultT = await (await self._begin(job, request, keep=False))
        return waited

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the run that is executing under this id, in any process.

        Args:
            job: The job.
            payload: Input of the job, validated against its annotation.
            run_id: Id of the run; by default a new one.
            connections: Connection key by integration.

        Raises:
            IntegrationError: If the engine, the job or the payload is not usable.
            JournalError: If the journal cannot be used.
            RunConflict: If the id belongs to another job, payload or connection.
        """
        request = await self._request(job, payload, run_id, connections)
        if self._executes:
            begun = await self._begin(job, request, keep=True)
            return LocalHandle(request.run_id, self._background(begun))
        await (await self._get_worker()).create(job, request)
        return FollowingHandle(
            request.run_id, lambda: self._background(self._follow(request.run_id, job))
        )

    async def call(
        self,
        key: str,
        method: Callable[Concatenate[TaskKey, Arguments], Coroutine[object, object, ResultT]],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> ResultT:
        """Make one durable call, without a job.

            issue = await engine.call(
                "bug-1347", Tools.github.issues.create, "acme", "web", title="Blank page"
            )

        The call is a run with the key as its id and one task, ``call``. It can be shown, resumed
        and cancelled as any other run. A key that was used before returns the stored result.

        Args:
            key: Id of the run.
            method: Task method of an IO class, such as ``Tools.github.issues.create``.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.

        Raises:
            InvalidArgument: If it is no task method of an IO class.
            IntegrationError: If an argument has no form as data, such as an open file.
            RunConflict: If the key belongs to another call.
            TaskFailed: If the call failed.
        """
        # Imported with the first call, not with the engine.
        from integrate_runtime.execution.single_calls import single_call

        made = await call_off_loop((args, kwargs), partial(single_call, method, args, kwargs))
        request = await self._request(made.job, made.payload, key, NO_CONNECTIONS, made.redaction)
        result = await (await self._begin(made.job, request, keep=False))
        value: ResultT = await call_off_loop(result, partial(made.decode, result))
        return value

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
        anything is called, and hold in later executions too. If another process executes the run,
        the request is sent to it. An engine that does not execute runs waits until a process that
        serves the job has granted the request, which remains if the wait is cancelled.

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
            RequestRefused: If another process refuses the request.
            JournalError: If the journal cannot be used.
            RunConflict: If the job's version must not change, or there are decisions about a run
                that is being executed or has completed.
        """
        # Imported with the first resumption, not with the engine.
        from integrate_runtime.execution.resumption import operator_decisions

        decisions = operator_decisions(repeat, done, repeat_all=repeat_all)
        worker = await self._worker_of_existing(run_id)
        while True:
            if self._executes:
                result = await worker.resume(run_id, decisions)
                if result is not None:
                    return LocalHandle(run_id, result)
            if await self._send(worker, run_id, "resume", decisions):
                break
        record = await self.journal.run(run_id)
        job = self._jobs.get(record.job_id) if record is not None else None
        if not self._executes:
            return FollowingHandle(run_id, lambda: self._background(self._follow(run_id, job)))
        again = partial(worker.resume, run_id, operator_decisions((), NO_OUTPUTS))
        return LocalHandle(run_id, self._background(self._follow(run_id, job, again)))

    def _background(self, waiting: Awaitable[ResultT]) -> asyncio.Future[ResultT]:
        """Return a future for a result. Leaving the engine cancels a coroutine."""
        if isinstance(waiting, asyncio.Future):
            return waiting
        following: asyncio.Task[ResultT] = asyncio.ensure_future(waiting)
        self._following.add(following)
        following.add_done_callback(self._end_following)
        return following

    def _end_following(self, following: asyncio.Task[Any]) -> None:
        self._following.discard(following)
        if not following.cancelled():
            # Retrieved, since asyncio would log it with its text, which is not redacted.
            following.exception()

    async def rerun(
        self, run_id: str, *, payload: str | None = None, new_run_id: str | None = None
    ) -> RunHandle[Any]:
        """Start a new run like an earlier one, with the same or an edited payload.

        The new run has the earlier one's job and connections. Its payload is validated against the
        job; if the job cannot be imported here, only the same payload can be used.

        Args:
            run_id: Id of the earlier run.
            payload: JSON text of the payload, in which a redacted secret stands for the secret of
                the earlier run; by default the same payload.
            new_run_id: Id of the new run, by which it is started once; by default a random one.

        Raises:
            RunNotFound: If there is no such run.
            JobNotFound: If there is another payload, and the job is not known here.
            InvalidPayload: If the payload is not of the job's type, or a secret in it is not known.
            RunConflict: If the new id belongs to another run.
            JournalError: If the journal cannot be used.
        """
        # Imported with the first new run, not with the engine.
        from integrate_runtime.execution.reruns import rerun

        worker = await self._worker_of_existing(run_id)
        first = worker.stored(run_id)
        job: Job[Any, Any] | None = None
        try:
            job = worker.job_of(first)
        except JobNotFound:
            if self._executes or payload is not None:
                raise
        record = await self.journal.run(run_id)
        shown = record.payload if record is not None else None
        again = partial(rerun, first.request, shown, job, new_run_id, payload)
        request = await call_off_loop(first.request.payload, again)
        if self._executes and job is not None:
            begun = await self._begin(job, request, keep=True)
            return LocalHandle(request.run_id, self._background(begun))
        await worker.create(job, request)
        return FollowingHandle(
            request.run_id, lambda: self._background(self._follow(request.run_id, job))
        )

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good and wait until it has ended. A completed run stays as it is.

        No task begins once this is called, and the run ends as cancelled even if its job catches
        the cancellation. Code that never ends is no longer waited for after ten seconds.

        If another process executes the run, the request is sent to it.

        Raises:
            RunNotFound: If there is no such run.
            RequestRefused: If another process executes the run and refuses the request.
            JournalError: If the journal cannot be used.
        """
        worker = await self._worker_of_existing(run_id)
        while not await worker.cancel(run_id):
            if await self._send(worker, run_id, "cancel"):
                return

    async def retry(self, run_id: str, task: TaskRef) -> None:
        """Let the next attempt at a task be made now, if the task waits for it.

        The task does not wait for its time any more, and not for the rate limit that answers told;
        bounds that the program set, such as ``Limits``, still hold. It is stored at once, whichever
        process executes the run; if none does, the attempt is made when one takes it up.

        Args:
            run_id: Id of the run.
            task: Key of the task, or its path if nested tasks share the key.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If the run has completed, failed or been cancelled.
            TaskNotFound: If it names no task that waits for its next attempt, or several.
            JournalError: If the journal cannot be used.
        """
        self._check_entered()
        self._check_exists(run_id)
        # Imported with the first request, not with the engine.
        from integrate_runtime.execution.references import waiting_task

        async with self._files.sending() as journal:
            number = waiting_task(run_id, task, journal.waiting_tasks(run_id))
            if not await journal.hastened_tasks.add(number, self._services.clock.now()):
                waiting_task(run_id, task, {})  # it was cancelled meanwhile

    async def send(
        self, run_id: str, name: TaskKey, payload: object = None, *, event_id: str | None = None
    ) -> bool:
        """Send an event to a run, before or after the run begins to wait for it.

        It is stored at once, whichever process executes the run, also if none does. Its payload is
        checked when a wait takes it, as only the job knows the type.

        Args:
            run_id: Id of the run.
            name: Name of the event, as in ``ctx.wait_for_event``.
            payload: JSON, or a value that pydantic writes as JSON.
            event_id: Id, by which the event is sent once; by default a new one.

        Returns:
            Whether the event is new: False if the run was sent this event before.

        Raises:
            RunNotFound: If there is no such run yet.
            RunEnded: If the run has completed, failed or been cancelled.
            EventConflict: If an event of this name and id was sent with another payload.
            InvalidEvent: If the name or the id is none, or the payload has no JSON form.
            JournalError: If the journal cannot be used.
        """
        self._check_entered()
        self._check_exists(run_id)
        # Imported with the first event, not with the engine.
        from integrate_runtime.execution.new_event import new_event

        event = await call_off_loop(payload, partial(new_event, name, payload, event_id))
        async with self._files.sending() as journal:
            return await journal.events.send(run_id, event, self._services.clock.now())

    async def approve(
        self,
        run_id: str,
        approval: TaskRef,
        *,
        refuse: bool = False,
        by: str | None = None,
        comment: str | None = None,
        token: str | None = None,
    ) -> bool:
        """Approve or refuse what a run asks for with ``ctx.approval``, once.

        The decision is stored at once, whichever process executes the run, also if none does.

        Args:
            run_id: Id of the run.
            approval: Key of the request, or its path if nested tasks share the key.
            refuse: Refuse it.
            by: Who decides.
            comment: Comment for the job.
            token: Token of the link by which the decision was made. It is checked; without it,
                access to the journal is enough.

        Returns:
            Whether the decision is new: False if the same one was made before.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If the run has completed, failed or been cancelled.
            ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
            ApprovalClosed: If it was decided otherwise, or the run no longer waits for it.
            JournalError: If the journal cannot be used.
        """
        self._check_entered()
        self._check_exists(run_id)
        # Imported with the first decision, not with the engine.
        from integrate_runtime.execution.approvals import decide
        from integrate_runtime.jobs.approvals import Decision

        decision = Decision(approved=not refuse, by=by, comment=comment)
        now = self._services.clock.now()
        async with self._files.sending() as journal:
            return await decide(journal, run_id, approval, decision, token, now)

    async def approval(
        self, run_id: str, approval: TaskRef, *, token: str | None = None
    ) -> ApprovalRecord:
        """Return what a run asks for with ``ctx.approval``, and the decision if there is one.

        Args:
            run_id: Id of the run.
            approval: Key of the request, or its path if nested tasks share the key.
            token: Token of the link by which it is asked for. It is checked; without it, access to
                the journal is enough.

        Raises:
            RunNotFound: If there is no such run.
            ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
            JournalError: If the journal cannot be used.
        """
        self._check_entered()
        self._check_exists(run_id)
        # Imported with the first question, not with the engine.
        from integrate_runtime.execution.approvals import read_approval

        async with self._files.sending() as journal:
            return await read_approval(journal, self.journal, run_id, approval, token)

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Execute the unfinished runs of these jobs that no process executes, and those to come.

        These are runs that another process queued, or left when it stopped or died. Several
        processes may serve the same jobs. It returns only by being cancelled. Failed runs wait for
        ``resume``. A run that an error of its program interrupted is executed once, when serving
        begins. A run that cannot continue, such as one whose key is lost, is logged and stays as
        it is.

        Args:
            jobs: The jobs.
            concurrency: Maximum number of these runs that execute at once.

        Raises:
            JournalError: If the journal cannot be used.
            InvalidArgument: If two jobs have the same id, or this engine does not execute runs.
        """
        if not self._executes:
            raise InvalidArgument(
                "This engine does not execute runs: serve jobs with one without execute=False.",
                "execute",
            )
        await (await self._get_worker()).serve(jobs, concurrency)

    async def _request(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        run_id: str | None,
        connections: Mapping[str, str],
        redaction: Redaction | None = None,
    ) -> NewRun:
        self._check_entered()
        # Imported with the first run, not with the engine.
        from integrate_runtime.execution.new_run import new_run

        making = partial(new_run, job, payload, run_id, connections, redaction=redaction)
        return await call_off_loop(payload, making)

    async def _begin(
        self, job: Job[Any, ResultT], request: NewRun, *, keep: bool
    ) -> Awaitable[ResultT]:
        """Begin or join a run, and return its result.

        Args:
            job: The run's job.
            request: The run.
            keep: Let the run go on when nobody waits for it.
        """
        worker = await self._get_worker()
        if not self._executes:
            await worker.create(job, request)
            return self._follow(request.run_id, job)
        again = partial(self._start, worker, job, request, keep=keep)
        begun = await again()
        return begun if begun is not None else self._follow(request.run_id, job, again)

    async def _start(
        self, worker: LocalWorker, job: Job[Any, ResultT], request: NewRun, *, keep: bool
    ) -> Awaitable[ResultT] | None:
        """Start or join a run here, and return its result; None if another process executes it."""
        run = await worker.start(job, request)
        if run is None or isinstance(run, asyncio.Future):
            return run
        if not keep:
            return run.wait()
        run.keep()
        return run.result

    async def _follow(
        self,
        run_id: str,
        job: Job[Any, ResultT] | None,
        again: Callable[[], Coroutine[Any, Any, Awaitable[ResultT] | None]] | None = None,
    ) -> ResultT:
        """Return the result of a run that another process executes.

        Args:
            run_id: Id of the run.
            job: Its job, if it is known here.
            again: Executes the run here, if the other process ends before the run does. Without it,
                that is left to other processes.
        """
        from .following import outcome_of, wait_for_end

        journal = self._files.writing()
        until_free = again is not None
        while not await wait_for_end(self._files, journal, run_id, until_free=until_free):
            begun = await again() if again is not None else None
            if begun is not None:
                return await begun
        outcome: ResultT = await outcome_of(self._files, self.journal, run_id, job)
        return outcome

    async def _worker_of_existing(self, run_id: str) -> LocalWorker:
        """Return the worker of the journal that has a run.

        Raises:
            RunNotFound: If there is no journal yet.
        """
        self._check_entered()
        self._check_exists(run_id)
        return await self._get_worker()

    async def _send(
        self,
        worker: LocalWorker,
        run_id: str,
        action: str,
        decisions: OperatorDecisions | None = None,
    ) -> bool:
        """Send a request to another process; return False if none is left to answer it."""
        from .requests import send_request

        worker.check_exists(run_id)
        if self._executes or action == "cancel":
            is_expected: Callable[[], bool] = partial(self._files.is_executed, run_id)
        else:
            is_expected = _always  # until a process serves the job
        return await send_request(self._files.required, run_id, action, decisions, is_expected)

    async def _get_worker(self) -> LocalWorker:
        """Return the worker, after opening the journal if needed."""
        async with self._opening:
            self._check_entered()
            if self._worker is None:
                # Imported with the first run, not with the engine.
                from .sqlite.patience import when_free

                worker = self._new_worker(await when_free(self._files.writing))
                if self._path is not None and self._executes:
                    worker.attend_requests()
                if self._keep is not None and self._executes:
                    worker.retain(self._keep)
                self._worker = worker
            return self._worker

    def _new_worker(self, journal: SqliteJournal) -> LocalWorker:
        """Return a worker for the journal; an engine with other executors overrides it."""
        from .worker import LocalWorker

        return LocalWorker(self._services, journal, self._files.locks, self._jobs, self._grace)

    def _check_exists(self, run_id: str) -> None:
        if self._path is not None and not self._path.exists():
            raise RunNotFound(
                f"There is no run {run_id!r}, as there is no journal at {self._path} yet: check "
                "the path, or start the run first.",
                run_id,
            )

    def _check_entered(self) -> None:
        if self._loop is None:
            raise EngineNotOpen(
                "This engine is not open: use it inside `async with LocalEngine() as engine:`."
            )
        if self._loop is not asyncio.get_running_loop():
            raise WrongEventLoop("This engine belongs to another event loop: open one in this.")


def _always() -> bool:
    return True
