"""A job that is edited between its executions: each worker process has another edition of it."""

from __future__ import annotations

import asyncio
import os
import random
from functools import partial
from typing import Any, Literal

from integrate_runtime import RunContext, Task, TaskOptions, job

from tests.runtime.engines.jobs import Tools, call

KEYS = ("a", "b", "unsafe-c", "d", "e", "unsafe-f", "x-one", "x-two", "y-one", "y-two")
"""Keys of the tasks that make a call; those with an x or a y are nested."""
VARIANTS = ("new", "old")
_PLAIN = KEYS[:6]
_PARENTS = ("x", "y")


def name_of(run: str, key: str, variant: str) -> str:
    """Return the name by which the server counts the call of a task."""
    return f"{run}-{key}-{variant}"


def is_unsafe(key: str) -> bool:
    """Whether the call of a task is not safe to repeat."""
    return key.startswith("unsafe")


async def _called(io: Tools, run: str, key: str, chance: random.Random) -> dict[str, str]:
    repeat: Literal["safe", "unsafe"] = "unsafe" if is_unsafe(key) else "safe"
    return {key: await call(io, key, name_of(run, key, chance.choice(VARIANTS)), repeat)}


async def _parent(task: Task, io: Tools, *, run: str, key: str, seed: int) -> dict[str, str]:
    chance = random.Random(seed)
    children = [f"{key}-one", f"{key}-two"]
    chance.shuffle(children)
    return await _together([_called(io, run, child, chance) for child in children], chance)


async def _together(calls: list[Any], chance: random.Random) -> dict[str, str]:
    """Await calls at once, or one after another with pauses between them."""
    if chance.random() < 0.5:
        results = await asyncio.gather(*calls)
    else:
        results = []
        for awaited in calls:
            await asyncio.sleep(chance.uniform(0, 0.05))
            results.append(await awaited)
    return {key: value for result in results for key, value in result.items()}


@job(id="editions", version="1", changed_tasks="accept")
async def editions(payload: str, io: Tools, ctx: RunContext) -> dict[str, str]:
    """Some of the tasks, in an order and with arguments that the worker and the run choose."""
    chance = random.Random(f"{os.environ['EDITION']} {payload}")
    keys = [*chance.sample(_PLAIN, chance.randint(3, 6)), *chance.sample(_PARENTS, 1)]
    chance.shuffle(keys)
    options = TaskOptions(repeat="safe")
    calls: list[Any] = []
    for key in keys:
        if key in _PARENTS:
            work = partial(_parent, run=payload, key=key, seed=chance.randrange(1000))
            calls.append(io.run_task(key, work, options))
        else:
            calls.append(_called(io, payload, key, chance))
    return await _together(calls, chance)
