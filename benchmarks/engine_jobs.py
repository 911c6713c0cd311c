"""Jobs of ``benchmarks.engines``: their tasks do nothing.

They are in a module of their own, as tasks travel by the names of their functions.
"""

from __future__ import annotations

import asyncio
from typing import Any

from integrate_runtime import IO, RunContext, Task, TaskOptions, job

from benchmarks.plain_workflow import hold


class Tools(IO):
    """An IO without integrations."""


async def nothing(task: Task, io: Any) -> None:
    """Do nothing."""


async def held(task: Task, io: Any) -> None:
    """Do nothing, but never end in a worker that is to be killed."""
    await hold()


@job(id="in-sequence", version="1")
async def in_sequence(payload: int, io: Tools, ctx: RunContext) -> None:
    """Run tasks one after another."""
    for number in range(payload):
        await io.run_task(["t", number], nothing)


@job(id="in-a-gather", version="1")
async def in_a_gather(payload: int, io: Tools, ctx: RunContext) -> None:
    """Run tasks at once."""
    await asyncio.gather(*(io.run_task(["t", number], nothing) for number in range(payload)))


has_run = asyncio.Event()
"""Set once the tasks of ``replayed`` have been executed."""


@job(id="replayed", version="1")
async def replayed(payload: int, io: Tools, ctx: RunContext) -> None:
    """Run tasks, and wait for another worker, which replays them."""
    await asyncio.gather(*(io.run_task(["t", number], nothing) for number in range(payload)))
    if ctx.attempt == 1:
        has_run.set()
        await asyncio.Event().wait()


@job(id="killed", version="1")
async def killed(payload: None, io: Tools, ctx: RunContext) -> None:
    """Run a task during which the worker is killed."""
    await io.run_task("held", held, TaskOptions(repeat="safe"))
