"""``ctx.poll``: a task for each look, on any journal store."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import InvalidArgument, RunContext, Status, Task, TaskKey, job
from integrate_runtime.testing import MemoryEngine

from tests.runtime.engines.jobs import Tools
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio


class Slow:
    """A file that is processed at the last of a number of looks."""

    def __init__(self, looks: int) -> None:
        self.looks = looks
        self.made = 0

    async def look(self, task: Task, io: Any) -> str:
        self.made += 1
        return "processed" if self.made >= self.looks else "pending"


async def test_a_poll_ends_with_the_wanted_value(runs: Runs) -> None:
    slow, begun = Slow(3), runs.clock.now()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        def look(key: TaskKey) -> Any:
            return io.run_task(key, slow.look)

        return [await ctx.poll("file", look, until="processed".__eq__, every=60)]

    assert await runs.run(edition(body)) == ["processed"]
    assert slow.made == 3
    assert runs.clock.now() - begun >= timedelta(seconds=120)


async def test_earlier_looks_are_replayed_and_judged_again(runs: Runs) -> None:
    slow, judged = Slow(2), list[str]()

    def until(value: str) -> bool:
        judged.append(value)
        return value == "processed"

    def job_of(*, crashing: bool) -> Any:
        async def body(io: Tools, ctx: RunContext) -> list[Any]:
            def look(key: TaskKey) -> Any:
                return io.run_task(key, slow.look)

            value = await ctx.poll(["file", 7], look, until=until, every=60)
            if crashing:
                raise Crash
            return [value]

        return edition(body)

    with pytest.raises(Crash):
        await runs.run(job_of(crashing=True))
    assert await runs.run(job_of(crashing=False)) == ["processed"]
    assert judged == ["pending", "processed"] * 2
    assert slow.made == 2


@job(id="patient", version="1")
async def patient(payload: bool, io: Tools, ctx: RunContext) -> str:
    def look(key: TaskKey) -> Coroutine[object, object, str]:
        return io.run_task(key, slow.look)

    slow = Slow(1000)
    looks.append(slow)
    try:
        return await ctx.poll("file", look, until="processed".__eq__, every=60, timeout=150)
    except TimeoutError:
        await ctx.now("after")
        if len(looks) == 1:
            raise InvalidArgument("once", "once") from None
        return "given up"


looks: list[Slow] = []


async def test_a_timeout_is_durable() -> None:
    engine = MemoryEngine()
    async with engine:
        with pytest.raises(InvalidArgument, match="once"):
            await engine.run(patient, True, run_id="r")
    async with engine:
        begun = engine.clock.now()
        assert await engine.run(patient, True, run_id="r") == "given up"
        assert engine.clock.now() == begun
    assert [slow.made for slow in looks] == [3, 0]


async def test_a_wrong_interval_is_refused(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.poll("file", ctx.now, until=bool, every=-1)]

    with pytest.raises(InvalidArgument, match="every is -1"):
        await runs.run(edition(body))
    assert runs.status is Status.INTERRUPTED
