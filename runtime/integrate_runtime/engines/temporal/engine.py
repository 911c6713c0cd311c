"""Engine that runs jobs on a Temporal cluster."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

try:
    from temporalio.client import Client
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        "TemporalEngine needs temporalio: install integrate-runtime[temporal].", name="temporalio"
    ) from missing

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.clock import Clock
from integrate_runtime.base.errors import (
    EngineNotOpen,
    InvalidArgument,
    JobNotFound,
    RunConflict,
    RunEnded,
    RunNotFound,
)
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.clients.gate import Gates
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.contracts.capabilities import Capabilities
from integrate_runtime.contracts.state import StoredRun
from integrate_runtime.execution.approvals import decide, read_approval
from integrate_runtime.execution.new_event import new_event
from integrate_runtime.execution.new_run import check_same_request, new_run
from integrate_runtime.execution.outputs.operator_outputs import dump_decision
from integrate_runtime.execution.reruns import rerun
from integrate_runtime.execution.resumption import operator_decisions, plan_resumption
from integrate_runtime.execution.services import Services, Threads
from integrate_runtime.execution.single_calls import find_call_job, single_call
from integrate_runtime.jobs.approvals import Decision
from integrate_runtime.jobs.job import load_job
from integrate_runtime.secrets.run_secrets import RunSecrets
from integrate_runtime.secrets.sealing import Vault

from .connecting import connect
from .following import read_history
from .handle import TemporalHandle
from .hastening import hasten
from .journal import ReadJournal
from .payloads import data_converter, environment_keys
from .reader import TemporalJournal
from .sending import EventSender
from .sizes import MAX_PAYLOAD
from .starting import CANCELLED, COMPLETED, RUNNING, Starter, check_id
from .wire import Limits
from .worker import TemporalWorker

if TYPE_CHECKING:
    from temporalio.client import WorkflowExecutionDescription, WorkflowHandle

    from integrate_runtime.base.types import Duration, TaskKey
    from integrate_runtime.contracts.engine import Done, Journal, TaskRef
    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.contracts.records import ApprovalRecord
    from integrate_runtime.contracts.state import NewRun
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.redaction import Redaction

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")
Arguments = ParamSpec("Arguments")

_NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})
_NO_OUTPUTS: Done = MappingProxyType({})


class TemporalEngine:
    """Runs jobs on a Temporal cluster, with any number of workers; an async context manager.

    A run is a workflow and a task an activity, so that Temporal's own pages show them. A job's
    function may do anything between its tasks, and may be edited while its runs are open, as on
    ``LocalEngine``. Callbacks and error hooks have to be importable functions.

    The first ``run``, ``start``, ``resume`` or ``serve`` begins to execute what is on the task
    queue, as other processes with the same task queue do. All of them need the same
    ``INTEGRATE_KEY``, with which everything is encrypted.

    Args:
        client: Address of the cluster, or a client of ``temporalio`` that is connected to it.
        namespace: Namespace; by default the client's, and ``default`` for an address.
        task_queue: Task queue of the runs and their tasks.
        execute: Whether this process executes what is on the task queue. Without it, others have
            to.
        clock: Source of time and random numbers; by default the system's.
        clients: Maximum number of open clients of SDKs.
        threads: Maximum number of concurrent calls of synchronous SDKs.
        attempts: Maximum number of attempts at tasks that this process makes at once.
        grace: Time that attempts have to end on leaving the engine; seconds or a timedelta.
        heartbeat: Time after which a worker that is silent is taken for dead, and others go on;
            seconds or a timedelta. A cancellation takes up to as long.
        suspend_after: Time for which a job's function only waits, for example in ``ctx.sleep``,
            until its execution ends; a worker begins it again when the wait is over. Seconds or a
            timedelta.
        tasks_per_workflow: Number of tasks in one workflow execution of a new run; a run with more
            goes on in a further one, as Temporal bounds the length of a history.

    Attributes:
        capabilities: Capabilities of this engine.
    """

    capabilities = Capabilities(
        closures=False,
        attempt_history=True,
        failover=True,
        processes=True,
        events=True,
        max_payload=MAX_PAYLOAD,
    )

    def __init__(
        self,
        client: Client | str = "127.0.0.1:7233",
        *,
        namespace: str | None = None,
        task_queue: str = "integrate",
        execute: bool = True,
        clock: Clock | None = None,
        clients: int = 64,
        threads: int = 8,
        attempts: int = 100,
        grace: Duration = 10,
        heartbeat: Duration = 10,
        suspend_after: Duration = 60,
        tasks_per_workflow: int = 1000,
    ) -> None:
        self._target = client
        self._namespace = namespace
        self._task_queue = task_queue
        self._executes = execute
        self._attempts = attempts
        self._grace = as_timedelta(grace, "TemporalEngine.grace")
        self._suspend_after = as_timedelta(suspend_after, "TemporalEngine.suspend_after")
        beat = as_timedelta(heartbeat, "TemporalEngine.heartbeat")
        self._limits = Limits(tasks_per_workflow, heartbeat=beat.total_seconds())
        clock = clock or Clock()
        self._services = Services(clock, ClientPool(clients), Threads(threads), Gates(clock))
        self._jobs: dict[str, Job[Any, Any]] = {}
        self._worker: TemporalWorker | None = None
        self._client: Client | None = None
        self._journal = TemporalJournal(self._check_entered, task_queue)

    @property
    def journal(self) -> Journal:
        """Journal of the runs on its task queue."""
        return self._journal

    async def __aenter__(self) -> TemporalEngine:
        """Connect to the cluster.

        Raises:
            InvalidKey: If there is no ``INTEGRATE_KEY``.
            EngineUnreachable: If the cluster does not answer.
        """
        self._keys = environment_keys()
        client = await connect(self._target, self._namespace, data_converter(self._keys))
        self._client = client
        self._starter = Starter(client, self._keys, self._task_queue, self._limits)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Hand the executing runs to other workers; attempts may end within the grace time."""
        worker, self._worker, self._client = self._worker, None, None
        try:
            if worker is not None:
                await worker.stop()
        finally:
            self._services.iterators.clear()
            await self._services.clients.close()
            self._services.threads.close()

    async def run(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = _NO_CONNECTIONS,
    ) -> ResultT:
        """Start a run and wait for its result. Cancelling the wait does not stop the run.

        Args:
            job: The job.
            payload: Input of the job, validated against its annotation.
            run_id: Id of the run; by default a new one. With an id used before, completed tasks are
                not executed again, and a finished run returns its stored result. Failed tasks
                fail again in the same way, without a call: ``resume`` tries them again.
            connections: Connection key by integration.

        Raises:
            IntegrationError: If the engine, the job or the payload is not usable.
            RunConflict: If the id belongs to another job, payload or connection.
            RunCancelled: If the run was cancelled.
            RunFailed: If the job's function raised an exception in another process.
            Exception: If it raised it in this process, for example ``TaskFailed``.
        """
        handle = await self.start(job, payload, run_id=run_id, connections=connections)
        return await handle.result()

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = _NO_CONNECTIONS,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the run with this id.

        Args:
            job: The job.
            payload: Input of the job, validated against its annotation.
            run_id: Id of the run; by default a new one.
            connections: Connection key by integration.

        Raises:
            IntegrationError: If the engine, the job or the payload is not usable.
            RunConflict: If the id belongs to another job, payload or connection.
        """
        self._check_entered()
        request = new_run(job, payload, run_id, connections)
        check_id(request.run_id)
        self._jobs[job.id] = job
        self._execute()
        return await self._start(request, job)

    async def _start(
        self, request: NewRun, job: Job[PayloadT, ResultT] | None
    ) -> RunHandle[ResultT]:
        """Start a run, or join the run with its id.

        Args:
            request: The run.
            job: Its job; None if it is not known here.
        """
        while True:
            described = await self._starter.describe(request.run_id)
            if described is None:
                started = await self._starter.start(request, self._services.clock.now())
            else:
                check_same_request(job, await self._starter.requested(described), request)
                started = await self._joined(described)
            if started is not None:
                return self._handle(started, job)

    async def call(
        self,
        key: str,
        method: Callable[Concatenate[TaskKey, Arguments], Coroutine[object, object, ResultT]],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> ResultT:
        """Make one durable call, without a job.

        Args:
            key: Id of the run that makes the call; a known id returns the stored result.
            method: Task method of an IO class, such as ``Tools.github.issues.create``.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.

        Raises:
            InvalidArgument: If it is no task method of an IO class.
            IntegrationError: If an argument has no form as data, such as an open file.
            RunConflict: If the key belongs to another call.
            TaskFailed: If the call failed.
        """
        made = single_call(method, args, kwargs)
        result = await self.run(made.job, made.payload, run_id=key)
        value: ResultT = made.decode(result)
        return value

    async def resume(
        self,
        run_id: str,
        *,
        repeat: Sequence[TaskRef] = (),
        repeat_all: bool = False,
        done: Done = _NO_OUTPUTS,
    ) -> RunHandle[Any]:
        """Reset a run's failed tasks and continue it, even if it was cancelled.

        A task that may have taken effect (``unknown_outcome``), and one whose result could not be
        stored (``output``), stays failed unless it is named here.

        Args:
            run_id: Id of the run.
            repeat: Tasks whose call may be repeated: the key, the path if the key is ambiguous, or
                a pattern such as ``pay-*`` for several.
            repeat_all: Repeat all tasks that are in doubt and not named in ``done``.
            done: Outputs of tasks that did take effect, by key or path: JSON as the API answers, or
                a value of the declared type.

        Raises:
            RunNotFound: If there is no such run.
            TaskNotFound: If a key names no such task, or several.
            InvalidArgument: If a task is to be both repeated and done.
            InvalidOutput: If an output cannot be stored.
            RunConflict: If there are decisions about a run that is being executed or has completed.
        """
        self._check_entered()
        decisions = operator_decisions(repeat, done, repeat_all=repeat_all)
        self._execute()
        while True:
            described = await self._found(run_id)
            if described.status in RUNNING or described.status is COMPLETED:
                if decisions:
                    state = "has completed" if described.status is COMPLETED else "is open"
                    raise RunConflict(
                        f"The run {run_id!r} {state}, so nothing can be decided about its tasks: "
                        "resume it without decisions.",
                        run_id,
                    )
                return self._handle(self._starter.handle(described), self._job_of(described))
            stored, journal = await self._read(described)
            history = journal.history
            plan = plan_resumption(stored, journal, decisions)
            retried = [history.numbered(number).id for number in plan.retried]
            given = {
                history.numbered(task.id).id: dump_decision(
                    journal.vault, output, run_id, task.path
                )
                for task, output in plan.outputs
            }
            started = await self._starter.continue_run(described, history, retried, given)
            if started is not None:
                return self._handle(started, self._job_of(described))

    async def retry(self, run_id: str, task: TaskRef) -> None:
        """Let the next attempt at a task be made now, if the task waits for it.

        The task does not wait for its time any more, and not for the rate limit that answers told;
        bounds that the program set, such as ``Limits``, still hold. Temporal stores it at once,
        also if no worker lives.

        Args:
            run_id: Id of the run.
            task: Key of the task, or its path if nested tasks share the key.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If the run has completed, failed or been cancelled, or was interrupted.
            TaskNotFound: If it names no task that waits for its next attempt, or several.
        """
        client = self._check_entered()
        described = await self._found(run_id)
        if described.status not in RUNNING:
            raise RunEnded(f"The run {run_id!r} waits for no attempt: it has ended.", run_id)
        await hasten(client, described.id, described.run_id, task)

    async def send(
        self, run_id: str, name: TaskKey, payload: object = None, *, event_id: str | None = None
    ) -> bool:
        """Send an event to a run, before or after the run begins to wait for it.

        Temporal stores it at once, also if no worker lives. Its payload is checked when a wait
        takes it, as only the job knows the type.

        Args:
            run_id: Id of the run.
            name: Name of the event, as in ``ctx.wait_for_event``.
            payload: JSON, or a value that pydantic writes as JSON.
            event_id: Id, by which the event is sent once; by default a new one.

        Returns:
            Whether the event is new: False if the run was sent this event before.

        Raises:
            RunNotFound: If there is no such run yet.
            RunEnded: If the run has completed, failed or been cancelled, or was interrupted.
            EventConflict: If an event of this name and id was sent with another payload.
            InvalidEvent: If the name or the id is none, or the payload has no JSON form.
            TooLarge: If the payload is larger than ``Capabilities.max_payload``.
        """
        client = self._check_entered()
        event = await call_off_loop(payload, partial(new_event, name, payload, event_id))
        return await EventSender(client, self._keys, self._starter).send(run_id, event)

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

        The decision is stored at once, also if no worker lives.

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
            RunEnded: If the run has completed, failed or been cancelled, or was interrupted.
            ApprovalNotFound: If the run has asked for no such approval, or the token is wrong.
            ApprovalClosed: If it was decided otherwise, or the run no longer waits for it.
        """
        self._check_entered()
        _, journal = await self._read(await self._found(run_id))
        decision = Decision(approved=not refuse, by=by, comment=comment)
        return await decide(journal, run_id, approval, decision, token, self._services.clock.now())

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
        """
        self._check_entered()
        _, journal = await self._read(await self._found(run_id))
        return await read_approval(journal, self.journal, run_id, approval, token)

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
        """
        self._check_entered()
        first = await self._starter.requested(await self._found(run_id))
        job = self._jobs.get(first.job_id)
        try:
            job = job or load_job(first.entry, first.job_id, run_id, find_call_job)
        except JobNotFound:
            if payload is not None:
                raise
        record = await self.journal.run(run_id)
        shown = record.payload if record is not None else None
        request = rerun(first, shown, job, new_run_id, payload)
        check_id(request.run_id)
        self._execute()
        return await self._start(request, job)

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good and wait until it has ended. A finished run stays as it is.

        Raises:
            RunNotFound: If there is no such run.
        """
        self._check_entered()
        described = await self._found(run_id)
        if described.status in RUNNING:
            handle = self._starter.handle(described)
            await handle.cancel()
            await self._handle(handle, None).ended()
            await self._cancel_children(described)

    async def _cancel_children(self, described: WorkflowExecutionDescription) -> None:
        """Cancel the descendants of a run that were resumed by themselves.

        The workflow of a parent cancels those that it started.
        """
        history = await read_history(self._check_entered(), described.id, described.run_id)
        for task in history.tasks.values():
            if task.child is None or task.is_finished or task.abandoned is not None:
                continue
            child = await self._starter.describe(task.child)
            if child is not None and child.status in RUNNING:
                await self.cancel(task.child)
            elif child is not None:
                await self._cancel_children(child)

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Execute what is on the task queue, with other workers, until cancelled.

        Args:
            jobs: The jobs. Runs of other jobs are executed too if these can be imported here.
            concurrency: Maximum number of runs whose function this process executes at once.

        Raises:
            InvalidArgument: If two jobs have the same id, or the engine does not execute.
        """
        self._check_entered()
        by_id = {job.id: job for job in jobs}
        if len(by_id) < len(jobs):
            repeated = next(job.id for job in jobs if by_id[job.id] is not job)
            raise InvalidArgument(f"Two jobs have the id {repeated!r}: serve one of them.", "jobs")
        if not self._executes:
            raise InvalidArgument("serve() executes: leave out execute=False.", "execute")
        self._jobs.update(by_id)
        worker = self._execute(concurrency)
        if worker is not None:
            await worker.stopped()

    async def redaction_of(self, run_id: str) -> Redaction:
        """Return the secrets that are known before a run executes: those of its payload.

        Raises:
            RunNotFound: If there is no such run.
            JournalError: If the payload cannot be read, decrypted or verified.
        """
        requested = await self._starter.requested(await self._found(run_id))
        return RunSecrets(parse(requested.payload)).redaction

    async def _joined(
        self, described: WorkflowExecutionDescription
    ) -> WorkflowHandle[Any, str] | None:
        """Return the handle of a run that exists; one that has failed goes on."""
        is_open = described.status in RUNNING
        if is_open or described.status is COMPLETED or described.status in CANCELLED:
            return self._starter.handle(described)
        history = await read_history(self._check_entered(), described.id, described.run_id)
        return await self._starter.continue_run(described, history)

    async def _read(self, described: WorkflowExecutionDescription) -> tuple[StoredRun, ReadJournal]:
        """Return a run and its journal, for decisions about it."""
        client = self._check_entered()
        history = await read_history(client, described.id, described.run_id)
        vault = Vault(self._keys, await self._starter.journal_of(described))
        request = await self._starter.requested(described)
        stored = StoredRun(1, request, self._services.clock.now(), history.status, 1, None)
        sender = EventSender(client, self._keys, self._starter)
        return stored, ReadJournal(vault, history, stored, sender)

    async def _found(self, run_id: str) -> WorkflowExecutionDescription:
        described = await self._starter.describe(run_id)
        if described is None:
            raise RunNotFound(f"There is no run {run_id!r} in this namespace.", run_id)
        return described

    def _handle(
        self, handle: WorkflowHandle[Any, str], job: Job[Any, ResultT] | None
    ) -> TemporalHandle[ResultT]:
        return TemporalHandle(handle, job, self._keys, self._starter, self._worker)

    def _job_of(self, described: WorkflowExecutionDescription) -> Job[Any, Any] | None:
        return self._jobs.get(described.workflow_type)

    def _execute(self, concurrency: int = 100) -> TemporalWorker | None:
        """Begin to execute what is on the task queue, unless this process must not."""
        client = self._check_entered()
        if self._worker is None and self._executes:
            self._worker = TemporalWorker(
                client,
                self._task_queue,
                self._services,
                self._keys,
                self._jobs,
                bodies=concurrency,
                attempts=self._attempts,
                grace=self._grace,
                suspend_after=self._suspend_after,
            )
            self._worker.start()
        return self._worker

    def _check_entered(self) -> Client:
        if self._client is None:
            raise EngineNotOpen("This engine is not open: use it inside `async with` it.")
        return self._client
