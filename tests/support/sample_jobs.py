"""Small jobs for tests of engines: one that succeeds, one that fails, one that waits."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

from integrate_runtime import (
    IO,
    Job,
    LocalEngine,
    Property,
    Retry,
    RunContext,
    Status,
    Task,
    TaskOptions,
    job,
)

from tests.support.running import job_of

ONCE = TaskOptions(retry=Retry(limit=1))
"""Options of tasks that are attempted once."""


async def add(task: Task, io: Any, *, one: int, other: int = 0) -> int:
    """Return the sum of two numbers."""
    return one + other


async def fail(task: Task, io: Any) -> int:
    """Raise a ``ValueError``."""
    raise ValueError("no")


def failing_job(one: int, other: int = 0) -> Job[object, Any]:
    """Return a job with a task ``add`` that succeeds, and a task ``fail`` that does not."""

    async def body(io: IO) -> list[int]:
        first = await io.run_task("add", partial(add, one=one, other=other))
        return [first, await io.run_task("fail", fail, ONCE)]

    return job_of(IO, body)


class HeldJob:
    """A job whose only task, ``held``, waits for an event.

    Attributes:
        job: The job.
        begun: Event that is set once the task is being executed.
        go_on: Event that the task waits for.
    """

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.go_on = asyncio.Event()
        self.job = job_of(IO, self._body)

    async def _body(self, io: IO) -> str:
        return await io.run_task("held", self._wait, TaskOptions(repeat="safe"))

    async def _wait(self, task: Task, io: Any) -> str:
        self.begun.set()
        await self.go_on.wait()
        return "done"


@job(id="wide", version="1")
async def wide(payload: int, io: IO, ctx: RunContext) -> None:
    """Execute a number of tasks, and one with a nested task."""

    async def parent(task: Task, io: IO) -> int:
        task.output_properties.append(Property("Found", "2"))
        return await io.run_task("child", partial(add, one=1))

    for number in range(payload):
        await io.run_task(["t", number], partial(add, one=number), TaskOptions(name=f"T{number}"))
    await io.run_task("parent", parent)


async def status_of(engine: LocalEngine, run_id: str = "r") -> Status:
    """Return the status of a run."""
    record = await engine.journal.run(run_id)
    assert record is not None
    return record.status
