"""Execution of the tasks of a generated package, twice for a replay."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from integrate_runtime import Job, LocalEngine, RunContext


async def execute(
    tools: type[Any], file: Path, body: Callable[[Any], Awaitable[object]]
) -> dict[str, Any]:
    """Execute a run that raises at its end, so that the next execution replays its tasks.

    Returns:
        The ``value`` or the ``error`` of the body, and the record of the ``task`` with the key
        ``key``.
    """
    outcome: dict[str, Any] = {}

    async def function(payload: object, io: Any, ctx: RunContext) -> None:
        try:
            outcome["value"] = await body(io)
        except Exception as error:
            outcome["error"] = error
        raise InterruptedError

    function.__annotations__.update({"io": tools})
    job = Job[object, None]("generated", "1", function, changed_tasks="raise")
    async with LocalEngine(file) as engine:
        await asyncio.gather(engine.run(job, None, run_id="r"), return_exceptions=True)
        outcome["task"] = await engine.journal.task("r", ("key",))
    return outcome
