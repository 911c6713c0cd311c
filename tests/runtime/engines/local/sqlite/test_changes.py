"""Changes of a journal, yielded as they happen."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from integrate_runtime import Change, LocalEngine, Status

from tests.support.sample_jobs import HeldJob, wide

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("in_memory", [True, False])
async def test_changes_are_yielded_as_they_happen(path: Path, in_memory: bool) -> None:
    held = HeldJob()
    async with LocalEngine(None if in_memory else path) as engine:
        await engine.run(wide, 1, run_id="before")
        changes = engine.journal.changes("r")
        following = asyncio.ensure_future(anext(changes))
        handle = await engine.start(held.job, None, run_id="r")
        await engine.run(wide, 1, run_id="another")
        assert await following == Change("r", (), Status.RUNNING, 1)
        assert await anext(changes) == Change("r", ("held",), Status.RUNNING, 1)
        held.go_on.set()
        assert await handle.result() == "done"
        ends = [await anext(changes), await anext(changes)]
        assert ends == [
            Change("r", ("held",), Status.COMPLETED, 1),
            Change("r", (), Status.COMPLETED, 1),
        ]


async def test_the_end_of_a_run_comes_after_its_tasks(path: Path) -> None:
    completed = list[object]()
    async with LocalEngine(path) as engine:
        await engine.run(wide, 1, run_id="before")
        changes = engine.journal.changes("r")
        await engine.run(wide, 1, run_id="r")  # the watch began with the call
        change = await anext(changes)
        while change != Change("r", (), Status.COMPLETED, 1):
            if change.status is Status.COMPLETED:
                completed.append(change.path)
            change = await anext(changes)
    assert completed == [(("t", 0),), ("parent",), ("parent", "child")]
