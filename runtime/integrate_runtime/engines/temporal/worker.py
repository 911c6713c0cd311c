"""Worker of a ``TemporalEngine``: it polls the task queues and executes what it gets."""

from __future__ import annotations

import asyncio
import gc
from datetime import timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from temporalio.worker import (
    FixedSizeSlotSupplier,
    UnsandboxedWorkflowRunner,
    Worker,
    WorkerTuner,
)

from . import names
from .activities import Activities
from .asking import Askers
from .attempts import Attempts
from .bodies import Bodies
from .programs import Program
from .slots import Slots
from .workflows import LedgerWorkflow, RunWorkflow

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from temporalio.client import Client

    from integrate_runtime.execution.services import Services
    from integrate_runtime.jobs.job import Job
    from integrate_runtime.secrets.key_ring import KeyRing

_STICKY = timedelta(seconds=1)
"""Time after which another worker takes a workflow of one that has died."""


class TemporalWorker:
    """Executes the runs and tasks of one task queue, with other workers.

    Args:
        client: Client with the journal's converter.
        task_queue: Task queue of the tasks.
        services: Services of the engine.
        keys: Keys of the journal.
        jobs: Known jobs by id; imported ones are added.
        bodies: Maximum number of jobs' functions that execute at once.
        attempts: Maximum number of attempts at once.
        grace: Time that attempts have to end when the worker stops.
        suspend_after: Time for which a job's function only waits until its execution ends.
    """

    def __init__(
        self,
        client: Client,
        task_queue: str,
        services: Services,
        keys: KeyRing,
        jobs: MutableMapping[str, Job[Any, Any]],
        *,
        bodies: int,
        attempts: int,
        grace: timedelta,
        suspend_after: timedelta,
    ) -> None:
        slots, function_slots = Slots(attempts), Slots(bodies)
        program, askers = Program(jobs), Askers(client)
        self._bodies = Bodies(client, task_queue, services, keys, function_slots, suspend_after)
        made = Attempts(program, services, keys, askers, slots)
        activities = Activities(program, self._bodies, made, askers)
        # All code of the workflows is the runtime's. By default, the SDK reads the code of every
        # imported module, which takes a second with a large SDK.
        build_id = f"integrate-runtime {version('integrate-runtime')}"
        tasks = Worker(
            client,
            task_queue=task_queue,
            workflows=[RunWorkflow, LedgerWorkflow],
            activities=[activities.attempt_task],
            workflow_runner=UnsandboxedWorkflowRunner(),
            # Without the SDK's detector of workflows that block. No user's code can block ours,
            # but on a busy machine a step may take long: interrupting it loses the workflow.
            debug_mode=True,
            build_id=build_id,
            tuner=_tuner(slots),
            sticky_queue_schedule_to_start_timeout=_STICKY,
            graceful_shutdown_timeout=grace,
        )
        functions = Worker(
            client,
            task_queue=names.bodies_queue(task_queue),
            activities=[activities.execute_body],
            build_id=build_id,
            tuner=_tuner(function_slots),
            graceful_shutdown_timeout=grace,
        )
        self._workers: tuple[Worker, ...] = (functions, tasks)
        self._polling: list[asyncio.Task[None]] = []

    def take_failure(self, execution: str) -> BaseException | None:
        """Return, once, the exception of a job's function that was executed here, if any."""
        return self._bodies.take_failure(execution)

    def start(self) -> None:
        """Begin to poll."""
        self._polling = [asyncio.create_task(worker.run()) for worker in self._workers]

    async def stopped(self) -> None:
        """Wait until it no longer polls.

        Raises:
            Exception: If it could not go on, for example because there is no such namespace.
        """
        done, _ = await asyncio.wait(self._polling, return_when=asyncio.FIRST_COMPLETED)
        done.pop().result()

    async def stop(self) -> None:
        """Take nothing more, and wait until what was taken has ended, or the grace is over."""
        await asyncio.gather(*(worker.shutdown() for worker in self._workers))
        await asyncio.gather(*self._polling, return_exceptions=True)
        # The SDK's threads drop the slots with the workers: one that does so while the interpreter
        # ends aborts the process.
        self._workers = ()
        gc.collect()


def _tuner(slots: Slots) -> WorkerTuner:
    """Return a tuner with slots for activities."""
    fixed = FixedSizeSlotSupplier(100)
    return WorkerTuner.create_composite(
        workflow_supplier=fixed,
        activity_supplier=slots,
        local_activity_supplier=fixed,
        nexus_supplier=fixed,
    )
