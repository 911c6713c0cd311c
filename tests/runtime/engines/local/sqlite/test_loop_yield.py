"""Tasks that never wait let the rest of the event loop run."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest
from integrate_runtime import IO, LocalEngine

from tests.support.running import job_of
from tests.support.sample_jobs import add

pytestmark = pytest.mark.anyio


async def test_tasks_that_never_wait_leave_the_event_loop_to_others() -> None:
    async def body(io: IO) -> None:
        for number in range(10_000):
            await io.run_task(["add", number], partial(add, one=number))
        raise ValueError

    async with LocalEngine(None) as engine:
        for _ in ("begun and finished", "replayed"):
            run = asyncio.ensure_future(engine.run(job_of(IO, body), None, run_id="r"))
            turns = 0
            while not run.done():
                await asyncio.sleep(0)
                turns += 1
            assert isinstance(run.exception(), ValueError)
            assert turns > 8
