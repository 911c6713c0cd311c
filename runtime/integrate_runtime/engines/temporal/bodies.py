"""Executions of jobs' functions in activities."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from temporalio import activity
from temporalio.exceptions import ApplicationError, ApplicationErrorCategory
from temporalio.service import RPCError

from integrate_runtime.base.errors import JournalTampered
from integrate_runtime.base.json_text import compact
from integrate_runtime.base.outcomes import ErrorRecord
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.driver import RunDriver, check_version
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place

from . import names
from .children import Children
from .failures import expected_failure, run_failure
from .following import LostHistoryError
from .forms import error_form
from .journal import HistoryJournal, NoChildren
from .parking import Parking, ParkingClock
from .programs import stored_run
from .remote_task import RemoteTasks, Waiter
from .sizes import excess, stored_size
from .slots import HeldSlot
from .starting import Starter
from .wire import BodyEnd, Origin, RunFailure, RunInput

if TYPE_CHECKING:
    from temporalio.client import Client

    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.key_ring import KeyRing

    from .asking import Asker
    from .slots import Slots

_CLEAN_UP_SECONDS = 5.0
_KEPT_FAILURES = 100
_LOOKS = 4
"""Number of looks at a function that only waits, until its execution ends."""


class Bodies:
    """Executions of jobs' functions that a worker makes.

    Args:
        client: Client with the journal's converter.
        task_queue: Task queue of the tasks.
        services: Services of the engine.
        keys: Keys of the journal.
        slots: Slots of the functions.
        suspend_after: Time for which a function only waits until its execution ends.
    """

    def __init__(
        self,
        client: Client,
        task_queue: str,
        services: Services,
        keys: KeyRing,
        slots: Slots,
        suspend_after: timedelta,
    ) -> None:
        self._client = client
        self._task_queue = task_queue
        self._services = services
        self._keys = keys
        self._slots = slots
        self._suspend_after = suspend_after
        self._failures: dict[str, BaseException] = {}

    def take_failure(self, execution: str) -> BaseException | None:
        """Return, once, the exception of a function that was executed here, if any.

        Callers in this process who wait for a run get it instead of its record.

        Args:
            execution: Temporal's run id.
        """
        return self._failures.pop(execution, None)

    def _keep(self, execution: str, error: BaseException) -> None:
        self._failures[execution] = error
        if len(self._failures) > _KEPT_FAILURES:
            del self._failures[next(iter(self._failures))]

    async def execute(
        self, job: Job[Any, Any], origin: Origin, asker: Asker, attempt: int
    ) -> BodyEnd:
        """Execute a job's function from its beginning, as far as it goes.

        Args:
            job: The job.
            origin: Its run.
            asker: Asker of the run, which has read its history.
            attempt: Number of the activity's attempt, from 1.

        Raises:
            ApplicationError: If it has no result; the details say why.
        """
        history = asker.history
        requested = history.requested
        if requested is None:
            raise JournalTampered("the input of the run", origin.run_id)
        vault = Vault(self._keys, origin.journal)
        place = Place(origin.run_id, "payload")
        connections = compact(origin.connections)
        payload = vault.load_document(requested.payload, place, origin.job_id, connections)
        number = requested.executions + history.bodies + attempt
        stored = stored_run(
            origin, requested.job_version, payload, requested.started_at, number - 1
        )
        parking = Parking()
        children = self._children(requested)
        journal = HistoryJournal(vault, asker, number, parking, children.cancel)
        waiter = Waiter(function_slot=HeldSlot(self._slots), parking=parking, children=children)
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
            raise run_failure(error, journal) from error
        finally:
            logging.cancel()
            with suppress(LostHistoryError, RPCError, TimeoutError):
                async with asyncio.timeout(_CLEAN_UP_SECONDS):
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
                what = "the job was cancelled by itself"
                raise expected_failure(what, RunFailure(), names.INTERRUPTED)
            execution.result()
        except asyncio.CancelledError:
            control.cancel()
            raise
        finally:
            shutdown.cancel()
            lost.cancel()
            await _unwind(execution, control)
        result = journal.result or ""
        reason = excess(stored_size(result), "the result")
        if reason is not None:
            record = ErrorRecord("PayloadTooLarge", reason)
            raise expected_failure(reason, RunFailure(error=error_form(record)), names.FAILED)
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
