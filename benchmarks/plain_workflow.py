"""The peer of ``benchmarks.engines``: a plain workflow of Temporal's SDK that runs activities."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import timedelta

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

QUEUE = "plain"
HOLDS = "BENCHMARK_HOLDS"
"""Environment variable of a worker that is to be killed: its activity ``hold`` never ends."""
HEARTBEAT = timedelta(seconds=10)
_AT_ONCE = 1_000
"""Activities that a workflow asks for at once, as Temporal bounds those that are pending."""


async def hold() -> None:
    """Do nothing, but never end in a worker that is to be killed."""
    if HOLDS in os.environ:
        await asyncio.Event().wait()


@activity.defn(name="nothing")
async def _nothing() -> None:
    pass


@activity.defn(name="hold")
async def _hold() -> None:
    async def beat() -> None:
        while True:
            await asyncio.sleep(HEARTBEAT.total_seconds() / 3)
            activity.heartbeat()

    beating = asyncio.create_task(beat())
    try:
        await hold()
    finally:
        beating.cancel()


def _executed(name: str) -> Awaitable[None]:
    return workflow.execute_activity(
        name, start_to_close_timeout=timedelta(days=1), heartbeat_timeout=HEARTBEAT
    )


@workflow.defn
class PlainSequence:
    """Executes activities one after another."""

    @workflow.run
    async def run(self, tasks: int) -> None:
        """Execute them."""
        for _ in range(tasks):
            await _executed("nothing")


@workflow.defn
class PlainGather:
    """Executes activities at once."""

    @workflow.run
    async def run(self, tasks: int) -> None:
        """Execute them."""
        for begin in range(0, tasks, _AT_ONCE):
            count = min(_AT_ONCE, tasks - begin)
            await asyncio.gather(*(_executed("nothing") for _ in range(count)))


@workflow.defn
class PlainReplayed(PlainGather):
    """Executes activities at once, and then waits for a signal."""

    def __init__(self) -> None:
        self.has_run = False
        self._goes_on = False

    @workflow.signal
    def go_on(self) -> None:
        """End the wait."""
        self._goes_on = True

    @workflow.query
    def waits(self) -> bool:
        """Whether the activities have been executed."""
        return self.has_run

    @workflow.run
    async def run(self, tasks: int) -> None:
        """Execute them, and wait."""
        await super().run(tasks)
        self.has_run = True
        await workflow.wait_condition(lambda: self._goes_on)


@workflow.defn
class PlainKilled:
    """Executes an activity during which the worker is killed."""

    @workflow.run
    async def run(self) -> None:
        """Execute it."""
        await _executed("hold")


@asynccontextmanager
async def plain_worker(address: str) -> AsyncIterator[Client]:
    """Serve the workflows in the block, and lend the client."""
    client = await Client.connect(address)
    async with Worker(
        client,
        task_queue=QUEUE,
        workflows=[PlainSequence, PlainGather, PlainReplayed, PlainKilled],
        activities=[_nothing, _hold],
        workflow_runner=UnsandboxedWorkflowRunner(),
        sticky_queue_schedule_to_start_timeout=timedelta(seconds=1),
    ):
        yield client
