"""Activities of a worker: executions of jobs' functions, and attempts at tasks."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from temporalio import activity
from temporalio.common import RawValue
from temporalio.exceptions import ApplicationError

from integrate_runtime.base.errors import JobNotFound, JournalTampered

from . import names
from .failures import expected_failure, following_attempt
from .following import LostHistoryError
from .programs import OTHER_PROGRAM_SECONDS
from .wire import Ask, Attempt, BodyEnd, Failure, Origin, Output

if TYPE_CHECKING:
    from .asking import Askers
    from .attempts import Attempts
    from .bodies import Bodies
    from .programs import Program


class Activities:
    """Activities of one worker.

    Args:
        program: Jobs of the worker.
        bodies: Executions of jobs' functions.
        attempts: Attempts at tasks.
        askers: Askers of the worker.
    """

    def __init__(
        self, program: Program, bodies: Bodies, attempts: Attempts, askers: Askers
    ) -> None:
        self._program = program
        self._bodies = bodies
        self._attempts = attempts
        self._askers = askers

    @activity.defn(name=names.BODY)
    async def execute_body(self, origin: Origin | None) -> BodyEnd:
        """Execute a job's function from its beginning, as far as it goes."""
        info = activity.info()
        origin = _authentic(origin, info.workflow_id)
        with _heartbeats():
            try:
                job = self._program.job_of(origin)
            except JobNotFound as error:
                raise ApplicationError(
                    str(error),
                    type=type(error).__name__,
                    next_retry_delay=timedelta(seconds=OTHER_PROGRAM_SECONDS),
                ) from error
            async with self._askers.of(origin.run_id, origin.execution) as asker:
                return await self._bodies.execute(job, origin, asker, info.attempt)

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
        try:
            with _heartbeats():
                return await self._attempts.make(origin, ask, attempt)
        except LostHistoryError:
            raise _cut_short(attempt, "the run's history cannot be followed") from None
        except asyncio.CancelledError:
            if not activity.is_worker_shutdown():
                raise
            raise _cut_short(attempt, "the worker shut down") from None


def _cut_short(attempt: Attempt, reason: str) -> ApplicationError:
    """Return the failure of an attempt that another worker makes again."""
    failure = Failure(next=following_attempt(attempt, interrupted=True))
    return expected_failure(reason, failure, names.RELEASED)


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


def _authentic(origin: Origin | None, workflow_id: str | None) -> Origin:
    """Return the origin of an activity, checked to be that of its workflow."""
    run_id = names.run_id_of(workflow_id or "")
    if origin is None or origin.run_id != run_id:
        raise JournalTampered("an activity", run_id)
    return origin
