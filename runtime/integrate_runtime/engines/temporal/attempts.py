"""Attempts at tasks in activities."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.clock import use_clock
from integrate_runtime.base.errors import IntegrationError, JobNotFound
from integrate_runtime.base.outcomes import ErrorRecord, TaskFailed
from integrate_runtime.base.waiting import wait_for_result
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.requests.data import TaskRequestData
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.requests.reading import from_data
from integrate_runtime.execution.run import RunExecution
from integrate_runtime.execution.state import RunState
from integrate_runtime.execution.task import TaskExecution
from integrate_runtime.execution.task_address import TaskAddress
from integrate_runtime.execution.task_call import TaskCall
from integrate_runtime.failures.records import record_error
from integrate_runtime.jobs.io import make_io
from integrate_runtime.secrets.run_secrets import RunSecrets
from integrate_runtime.secrets.sealing import Vault

from . import names
from .attempt_journal import OWN, AttemptJournal
from .failures import attempt_failure, expected_failure, following_attempt
from .following import LostHistoryError
from .forms import error_form, property_forms
from .journal import NoChildren
from .programs import OTHER_PROGRAM_SECONDS, stored_run
from .remote_task import RemoteTasks, Waiter, until_cancelled
from .sizes import excess, stored_size
from .slots import HeldSlot
from .wire import Failure, Output

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from contextlib import AbstractAsyncContextManager
    from datetime import datetime

    from integrate_runtime.base.types import Key
    from integrate_runtime.execution.services import Services
    from integrate_runtime.secrets.key_ring import KeyRing
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.request import TaskRequest

    from .asking import Asker, Askers
    from .programs import Program
    from .slots import Slots
    from .wire import Ask, Attempt, Origin


class RetryLaterError(Exception):
    """An attempt failed, and another one is due later: the workflow makes it.

    Attributes:
        counts: Counts of the attempts.
        due: Time of the next one.
    """

    def __init__(self, counts: AttemptCounts, due: datetime) -> None:
        super().__init__(counts, due)
        self.counts = counts
        self.due = due


class AttemptExecution(TaskExecution):
    """Execution of a task that ends with the first attempt."""

    async def _await_retry(self, counts: AttemptCounts, due: datetime) -> AttemptCounts:
        raise RetryLaterError(counts, due)


class Attempts:
    """Attempts that a worker makes.

    Args:
        program: Jobs of the worker.
        services: Services of the engine.
        keys: Keys of the journal.
        askers: Askers of the worker.
        slots: Slots of the attempts.
    """

    def __init__(
        self, program: Program, services: Services, keys: KeyRing, askers: Askers, slots: Slots
    ) -> None:
        self._program = program
        self._services = services
        self._keys = keys
        self._askers = askers
        self._slots = slots

    async def make(self, origin: Origin, ask: Ask, attempt: Attempt) -> Output:
        """Make an attempt at a task, and return the task's output.

        Raises:
            ApplicationError: If it has none; the details say what follows.
            LostHistoryError: If it was cut short, since the run's history cannot be followed.
        """
        journal = AttemptJournal(Vault(self._keys, origin.journal), ask, attempt)
        text = await self._text(origin, ask, attempt, journal)
        return Output(text, property_forms(journal.shown))

    async def _text(
        self, origin: Origin, ask: Ask, attempt: Attempt, journal: AttemptJournal
    ) -> str:
        use_clock(self._services.clock)
        async with AsyncExitStack() as stack:
            lost = asyncio.Event()
            try:
                execution = self._prepare(origin, ask, attempt, journal, stack, lost)
            except (ValueError, JobNotFound) as error:
                # Another worker may have the program that asked for the task.
                record = record_error(error, attempt.number)
                due = self._services.clock.now() + timedelta(seconds=OTHER_PROGRAM_SECONDS)
                following = following_attempt(attempt, interrupted=False)
                failure = Failure(error_form(record), {**following, "due": due.isoformat()})
                raise expected_failure(record.message, failure, names.RETRY) from error
            try:
                text = await _unless_lost(execution.run(journal.own_task()), lost)
            except RetryLaterError as later:
                counts = later.counts
                following = {
                    **following_attempt(attempt, interrupted=False),
                    "backoffs": counts.backoffs,
                    "hook_waits": counts.hook_waits,
                    "interruptions": counts.interruptions,
                    "due": later.due.isoformat(),
                }
                raise attempt_failure(journal, following, names.RETRY) from later.__context__
            except TaskFailed as failed:
                raise attempt_failure(journal, None, names.FAILED) from failed
            except IntegrationError as error:
                if journal.error is None:
                    journal.error = record_error(error, attempt.number)
                following = following_attempt(attempt, interrupted=False)
                raise attempt_failure(journal, following, names.RELEASED) from error
        reason = excess(stored_size(text), "its result")
        if reason is not None:
            journal.error = ErrorRecord("PayloadTooLarge", reason, attempts=attempt.number)
            journal.kind = "output"
            raise attempt_failure(journal, None, names.FAILED)
        return text

    def _prepare(
        self,
        origin: Origin,
        ask: Ask,
        attempt: Attempt,
        journal: AttemptJournal,
        stack: AsyncExitStack,
        lost: asyncio.Event,
    ) -> AttemptExecution:
        """Return the execution of an attempt, with an IO for nested tasks."""
        job = self._program.job_of(origin)
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
        run = stored_run(origin, job.version, "", self._services.clock.now(), 1)
        tasks = RemoteTasks(journal, Waiter(slot=HeldSlot(self._slots), lost=lost))
        fingerprints = Fingerprints(journal.vault.digest_key())
        execution = RunExecution(state, run, job, fingerprints, tasks.new_executor)
        opening = self._askers.of(origin.run_id, origin.execution)
        runner = _NestedRunner(execution, journal, opening, stack, lost)
        io = make_io(job.signature.io, runner)
        request = from_data(
            TaskRequestData.from_json(ask.request), io, job_module=job.function.__module__
        )
        in_flight = control.in_flight.enter(None, is_safe=request.options.repeat == "safe")
        scope = state.scope(journal.own_path[:-1], OWN, None, is_first=False)
        call = TaskCall(request, scope, journal.own_path, TaskAddress(1, OWN, ""), None)
        return AttemptExecution(state, call, in_flight)


async def _unless_lost(work: Coroutine[Any, Any, str], lost: asyncio.Event) -> str:
    """Return the result of an attempt, which is cancelled if the run's history is lost.

    Raises:
        LostHistoryError: If it is.
    """
    attempt, losing = asyncio.ensure_future(work), asyncio.create_task(lost.wait())
    try:
        await asyncio.wait([attempt, losing], return_when=asyncio.FIRST_COMPLETED)
        if not attempt.done():
            raise LostHistoryError
        return attempt.result()
    finally:
        losing.cancel()
        if not attempt.done():
            attempt.cancel()
            await asyncio.wait([attempt])
        if not attempt.cancelled():
            attempt.exception()  # retrieved, as asyncio would log it with its text


class _NestedRunner:
    """Task runner behind the IO of a callback: it reads the run's history with the first task.

    Args:
        execution: Execution of the run's tasks.
        journal: Journal of the attempt.
        opening: Lends the asker of the run.
        stack: Keeps it until the attempt ends.
        lost: Set if the history cannot be followed.
    """

    def __init__(
        self,
        execution: RunExecution,
        journal: AttemptJournal,
        opening: AbstractAsyncContextManager[Asker],
        stack: AsyncExitStack,
        lost: asyncio.Event,
    ) -> None:
        self._execution = execution
        self._journal = journal
        self._opening = opening
        self._stack = stack
        self._lost = lost
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
        try:
            await wait_for_result(self._ready)
        except LostHistoryError:
            self._lost.set()
            await until_cancelled()
        return await self._execution.run_task(request)

    async def _open(self) -> None:
        self._journal.asker = await self._stack.enter_async_context(self._opening)
