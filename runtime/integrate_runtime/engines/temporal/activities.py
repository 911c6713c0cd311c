"""Activities of a worker: executions of jobs' functions, and attempts at tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, MutableMapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    contextmanager,
    nullcontext,
    suppress,
)
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from temporalio import activity
from temporalio.common import RawValue
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory
from temporalio.service import RPCError

from integrate_runtime.base.clock import use_clock
from integrate_runtime.base.errors import IntegrationError, JobNotFound, JournalTampered
from integrate_runtime.base.json_text import compact
from integrate_runtime.base.outcomes import ErrorRecord, TaskFailed
from integrate_runtime.base.waiting import wait_for_result
from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import NewRun, StoredRun
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.driver import RunDriver, check_version
from integrate_runtime.execution.requests.data import TaskRequestData
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.requests.reading import from_data
from integrate_runtime.execution.run import RunExecution
from integrate_runtime.execution.single_calls import find_call_job
from integrate_runtime.execution.state import RunState
from integrate_runtime.execution.task_address import TaskAddress
from integrate_runtime.failures.records import record_error
from integrate_runtime.jobs.io import make_io
from integrate_runtime.jobs.job import load_job
from integrate_runtime.secrets.run_secrets import RunSecrets
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place

from . import names
from .asking import Askers
from .attempt import OWN, AttemptExecution, AttemptJournal, RetryLaterError
from .children import Children
from .following import LostHistoryError
from .forms import error_form, property_forms
from .journal import HistoryJournal, NoChildren
from .parking import Parking, ParkingClock
from .remote_task import RemoteTasks, Waiter
from .sizes import excess, size_of_text
from .slots import HeldSlot
from .starting import Starter
from .wire import Ask, Attempt, BodyEnd, Failure, Origin, Output, RunFailure, RunInput

if TYPE_CHECKING:
    from temporalio.client import Client

    from integrate_runtime.base.types import Key
    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.key_ring import KeyRing
    from integrate_runtime.tasks.request import TaskRequest

    from .asking import Asker
    from .slots import Slots

_OTHER_PROGRAM_SECONDS = 10.0
"""Time until another worker is tried, after one whose program does not have the job or task."""
_CLEAN_UP_SECONDS = 5.0
_KEPT_FAILURES = 100
_LOOKS = 4
"""Number of looks at a function that only waits, until its execution ends."""


class Activities:
    """Activities of one worker.

    Args:
        client: Client with the journal's converter.
        task_queue: Task queue of the tasks.
        services: Services of the engine.
        keys: Keys of the journal.
        jobs: Known jobs by id; imported ones are added.
        slots: Slots of the attempts.
        function_slots: Slots of the executions of jobs' functions.
        suspend_after: Time for which a job's function only waits until its execution ends.
    """

    def __init__(
        self,
        client: Client,
        task_queue: str,
        services: Services,
        keys: KeyRing,
        jobs: MutableMapping[str, Job[Any, Any]],
        slots: Slots,
        function_slots: Slots,
        suspend_after: timedelta,
    ) -> None:
        self._services = services
        self._keys = keys
        self._jobs = jobs
        self._client = client
        self._task_queue = task_queue
        self._askers = Askers(client)
        self._slots = slots
        self._function_slots = function_slots
        self._suspend_after = suspend_after
        self._failures: dict[str, BaseException] = {}

    @activity.defn(name=names.BODY)
    async def execute_body(self, origin: Origin | None) -> BodyEnd:
        """Execute a job's function from its beginning, as far as it goes."""
        info = activity.info()
        origin = _authentic(origin, info.workflow_id)
        with _heartbeats():
            try:
                job = self._job(origin)
            except JobNotFound as error:
                raise ApplicationError(
                    str(error),
                    type=type(error).__name__,
                    next_retry_delay=timedelta(seconds=_OTHER_PROGRAM_SECONDS),
                ) from error
            async with self._askers.of(origin.run_id, origin.execution) as asker:
                return await self._execute(job, origin, asker, info.attempt)

    @activity.defn(dynamic=True)
    async def attempt_task(self, args: Sequence[RawValue]) -> Output:
        """Make one attempt at one task."""
        converter = activity.payload_converter()
        kinds = (Origin, Ask, Attempt)
        decoded: list[Any] = [
            converter.from_payload(arg.payload, kind) for arg, kind in zip(args, kinds, strict=True)
        ]
        ask, attempt = decoded[1:]
        origin = _authentic(decoded[0], activity.info().workflow_id)
        if ask is None or attempt is None or ask.run_id != origin.run_id:
            raise JournalTampered("an activity", origin.run_id)
        journal = AttemptJournal(Vault(self._keys, origin.journal), ask, attempt)
        try:
            with _heartbeats():
                text = await self._attempt(origin, ask, attempt, journal)
        except asyncio.CancelledError:
            if not activity.is_worker_shutdown():
                raise
            failure = Failure(next=_following(attempt, interrupted=True))
            raise _expected("the worker shut down", failure, names.RELEASED) from None
        return Output(text, property_forms(journal.shown))

    def take_failure(self, execution: str) -> BaseException | None:
        """Return, once, the exception of a job's function that was executed here, if any.

        Callers in this process who wait for a run get it instead of its record.

        Args:
            execution: Temporal's run id.
        """
        return self._failures.pop(execution, None)

    def _keep(self, execution: str, error: BaseException) -> None:
        self._failures[execution] = error
        if len(self._failures) > _KEPT_FAILURES:
            del self._failures[next(iter(self._failures))]

    # Activities of job functions.

    async def _execute(
        self, job: Job[Any, Any], origin: Origin, asker: Asker, attempt: int
    ) -> BodyEnd:
        history = asker.history
        requested = history.requested
        if requested is None:
            raise JournalTampered("the input of the run", origin.run_id)
        vault = Vault(self._keys, origin.journal)
        place = Place(origin.run_id, "payload")
        connections = compact(origin.connections)
        payload = vault.load_document(requested.payload, place, origin.job_id, connections)
        number = requested.executions + history.bodies + attempt
        stored = _stored_run(
            origin, requested.job_version, payload, requested.started_at, number - 1
        )
        parking = Parking()
        children = self._children(requested)
        journal = HistoryJournal(vault, asker, number, parking, children.cancel)
        waiter = Waiter(
            function_slot=HeldSlot(self._function_slots), parking=parking, children=children
        )
        driver = RunDriver(
            replace(self._services, clock=ParkingClock(self._services.clock, parking)),
            journal,
            Fingerprints(vault.digest_key()),
            NoChildren(),
            RemoteTasks(journal, waiter).new_executor,
        )
        control = RunControl()

        async def execute() -> Any:
            parking.enter()
            return await driver.execute(job, stored, nullcontext(), control)

        logging = asyncio.create_task(journal.keep_flushing_logs())
        try:
            check_version(job, stored)
            execution = asyncio.create_task(execute())
            return await self._end_of(execution, control, journal, asker, parking)
        except (asyncio.CancelledError, ApplicationError):
            raise
        except Exception as error:
            self._keep(origin.execution, error)
            raise _run_failure(error, journal) from error
        finally:
            logging.cancel()
            with suppress(LostHistoryError, RPCError):
                await journal.flush_logs()

    def _children(self, requested: RunInput) -> Children:
        """Return the child runs of a run, which have its bounds."""
        starter = Starter(self._client, self._keys, self._task_queue, requested.limits)
        return Children(self._client, self._keys, starter)

    async def _end_of(
        self,
        execution: asyncio.Task[Any],
        control: RunControl,
        journal: HistoryJournal,
        asker: Asker,
        parking: Parking,
    ) -> BodyEnd:
        """Wait for the end of a job's function, or for a reason to end it."""
        shutdown = asyncio.create_task(activity.wait_for_worker_shutdown())
        lost = asyncio.create_task(asker.follower.stopped.wait())
        try:
            suspension = await self._parked(parking, [execution, shutdown, lost])
            if suspension is not None:
                return suspension
            if not execution.done():
                raise ApplicationError(
                    "another worker goes on",
                    type=names.HANDOVER,
                    next_retry_delay=timedelta(milliseconds=1),
                    category=ApplicationErrorCategory.BENIGN,
                )
            if execution.cancelled():  # by the job itself
                raise _expected("the job was cancelled by itself", RunFailure(), names.INTERRUPTED)
            execution.result()
        except asyncio.CancelledError:
            control.cancel()
            raise
        finally:
            shutdown.cancel()
            lost.cancel()
            await _unwind(execution, control)
        result = journal.result or ""
        reason = excess(size_of_text(result), "the result")
        if reason is not None:
            record = ErrorRecord("PayloadTooLarge", reason)
            raise _expected(reason, RunFailure(error=error_form(record)), names.FAILED)
        return BodyEnd(result)

    async def _parked(
        self, parking: Parking, others: Sequence[asyncio.Future[Any]]
    ) -> BodyEnd | None:
        """Wait until a job's function has only waited for a while, and will for longer.

        Args:
            parking: Waits of the function.
            others: Futures that end this wait.

        Returns:
            What it waits for; None if another future is done.
        """
        interval, quiet = self._suspend_after / _LOOKS, timedelta()
        while True:
            seconds = interval.total_seconds()
            done, _ = await asyncio.wait(
                others, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            if done:
                return None
            quiet = quiet + interval if parking.only_waits else timedelta()
            until = parking.until
            is_long = until is None or until - self._services.clock.now() > self._suspend_after
            if quiet >= self._suspend_after and is_long:
                return BodyEnd(until=until, arrivals=parking.arrivals)

    # Activities of tasks.

    async def _attempt(
        self, origin: Origin, ask: Ask, attempt: Attempt, journal: AttemptJournal
    ) -> str:
        use_clock(self._services.clock)
        async with AsyncExitStack() as stack:
            try:
                execution = self._prepare(origin, ask, attempt, journal, stack)
            except (ValueError, JobNotFound) as error:
                # Another worker may have the program that asked for the task.
                record = record_error(error, attempt.number)
                due = self._services.clock.now() + timedelta(seconds=_OTHER_PROGRAM_SECONDS)
                following = {**_following(attempt, interrupted=False), "due": due.isoformat()}
                failure = Failure(error_form(record), following)
                raise _expected(record.message, failure, names.RETRY) from error
            try:
                text = await execution.run(journal.own_task())
            except RetryLaterError as later:
                counts = later.counts
                following = {
                    **_following(attempt, interrupted=False),
                    "backoffs": counts.backoffs,
                    "hook_waits": counts.hook_waits,
                    "interruptions": counts.interruptions,
                    "due": later.due.isoformat(),
                }
                raise _attempt_failure(journal, following, names.RETRY) from later.__context__
            except TaskFailed as failed:
                raise _attempt_failure(journal, None, names.FAILED) from failed
            except IntegrationError as error:
                if journal.error is None:
                    journal.error = record_error(error, attempt.number)
                following = _following(attempt, interrupted=False)
                raise _attempt_failure(journal, following, names.RELEASED) from error
        reason = excess(size_of_text(text), "its result")
        if reason is not None:
            journal.error = ErrorRecord("PayloadTooLarge", reason, attempts=attempt.number)
            journal.kind = "output"
            raise _attempt_failure(journal, None, names.FAILED)
        return text

    def _prepare(
        self,
        origin: Origin,
        ask: Ask,
        attempt: Attempt,
        journal: AttemptJournal,
        stack: AsyncExitStack,
    ) -> AttemptExecution:
        """Return the execution of an attempt, with an IO for nested tasks."""
        job = self._job(origin)
        control = RunControl()
        secrets = RunSecrets(None)
        secrets.redaction = secrets.redaction.with_values(ask.secrets)
        state = RunState(
            run_id=origin.run_id,
            number=1,
            job_module=job.function.__module__,
            crashed=attempt.crashed,
            services=self._services,
            journal=journal,
            secrets=secrets,
            control=control,
            connections=origin.connections,
            children=NoChildren(),
        )
        run = _stored_run(origin, job.version, "", self._services.clock.now(), 1)
        tasks = RemoteTasks(journal, Waiter(slot=HeldSlot(self._slots)))
        fingerprints = Fingerprints(journal.vault.digest_key())
        execution = RunExecution(state, run, job, fingerprints, tasks.new_executor)
        opening = self._askers.of(origin.run_id, origin.execution)
        runner = _NestedRunner(execution, journal, opening, stack)
        io = make_io(job.signature.io, runner)
        request = from_data(
            TaskRequestData.from_json(ask.request), io, job_module=job.function.__module__
        )
        in_flight = control.in_flight.enter(None, is_safe=request.options.repeat == "safe")
        address = TaskAddress(1, OWN, "")
        scope = state.scope(journal.own_path[:-1], OWN, None, is_first=False)
        return AttemptExecution(state, request, journal.own_path, address, None, in_flight, scope)

    def _job(self, origin: Origin) -> Job[Any, Any]:
        """Return the job of a run.

        Raises:
            JobNotFound: If this worker's program does not have it; another one may.
        """
        job = self._jobs.get(origin.job_id)
        if job is None:
            job = load_job(origin.entry, origin.job_id, origin.run_id, find_call_job)
        return self._jobs.setdefault(job.id, job)


class _NestedRunner:
    """Task runner behind the IO of a callback: it reads the run's history with the first task.

    Args:
        execution: Execution of the run's tasks.
        journal: Journal of the attempt.
        opening: Lends the asker of the run.
        stack: Keeps it until the attempt ends.
    """

    def __init__(
        self,
        execution: RunExecution,
        journal: AttemptJournal,
        opening: AbstractAsyncContextManager[Asker],
        stack: AsyncExitStack,
    ) -> None:
        self._execution = execution
        self._journal = journal
        self._opening = opening
        self._stack = stack
        self._ready: asyncio.Task[None] | None = None

    @property
    def dashboard(self) -> str | None:
        """Address of the engine's dashboard; None if it knows none."""
        return self._execution.dashboard

    def connection(self, integration: str) -> str | None:
        """Return the connection key that the run was started with for an integration, if any."""
        return self._execution.connection(integration)

    def has_finished(self, key: Key) -> bool:
        """Whether the task with this key has completed."""
        return self._ready is not None and self._execution.has_finished(key)

    async def run_task(self, request: TaskRequest) -> Any:
        """Run a nested task, or replay its outcome."""
        if self._ready is None:
            self._ready = asyncio.create_task(self._open())
        await wait_for_result(self._ready)
        return await self._execution.run_task(request)

    async def _open(self) -> None:
        self._journal.asker = await self._stack.enter_async_context(self._opening)


@contextmanager
def _heartbeats() -> Generator[None]:
    """Tell Temporal in the block that the worker lives, and learn of cancellations."""
    timeout = activity.info().heartbeat_timeout or timedelta(seconds=10)

    async def beat() -> None:
        while True:  # not at once: a short call needs none, and each is billed
            await asyncio.sleep(timeout.total_seconds() / 3)
            activity.heartbeat()

    beating = asyncio.create_task(beat())
    try:
        yield
    finally:
        beating.cancel()


async def _unwind(execution: asyncio.Task[Any], control: RunControl) -> None:
    """Cancel an execution that has not ended, and wait for a moment until it has."""
    if not execution.done():
        control.disown()  # cleaning up asks for nothing
    for _ in range(2):
        if not execution.done():
            execution.cancel()
            await asyncio.wait([execution], timeout=_CLEAN_UP_SECONDS)
    if execution.done() and not execution.cancelled():
        execution.exception()  # retrieved, as asyncio would log it with its text


def _authentic(origin: Origin | None, workflow_id: str | None) -> Origin:
    """Return the origin of an activity, checked to be that of its workflow."""
    run_id = names.run_id_of(workflow_id or "")
    if origin is None or origin.run_id != run_id:
        raise JournalTampered("an activity", run_id)
    return origin


def _stored_run(
    origin: Origin, version: str, payload: str, started_at: datetime, executions: int
) -> StoredRun:
    request = NewRun(
        origin.run_id, origin.job_id, version, origin.entry, payload, origin.connections
    )
    return StoredRun(1, request, started_at, Status.RUNNING, executions, None)


def _following(attempt: Attempt, *, interrupted: bool) -> dict[str, Any]:
    """Return the attempt after another one, as the details of its failure carry it."""
    following = replace(
        attempt,
        number=attempt.number + 1,
        interrupted=interrupted,
        crashed=False,
        has_children=False,
        due=None,
    )
    return asdict(following)


def _attempt_failure(
    journal: AttemptJournal, following: dict[str, Any] | None, kind: str
) -> ApplicationError:
    """Return the failure of an activity that says how its attempt ended."""
    error = journal.error
    form = error_form(error) if error is not None else None
    message = error.text if error is not None else kind
    return _expected(message, Failure(form, following, journal.kind), kind)


def _run_failure(error: Exception, journal: HistoryJournal) -> ApplicationError:
    """Return the failure of an activity that says how its job's function ended."""
    status, record = journal.end or (Status.INTERRUPTED, None)
    record = record or record_error(error, 1)
    failure = RunFailure(error=error_form(record))
    if isinstance(error, TaskFailed):
        failure.key = error.key if isinstance(error.key, str) else list(error.key)
        failure.kind, failure.operation = error.kind, error.operation
        failure.task_error = error_form(error.error)
    kind = names.INTERRUPTED if status is Status.INTERRUPTED else names.FAILED
    return _expected(record.text, failure, kind)


def _expected(message: str, details: Failure | RunFailure, kind: str) -> ApplicationError:
    """Return a failure that Temporal does not repeat, and the SDK does not log."""
    return ApplicationError(
        message,
        asdict(details),
        type=kind,
        non_retryable=True,
        category=ApplicationErrorCategory.BENIGN,
    )
