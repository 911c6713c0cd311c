"""One file with a job, on each engine: the same results, the same calls, the same journal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import Status

from tests.runtime.engines import local_factory
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import JOBS
from tests.runtime.engines.temporal import factory as temporal_factory

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace")]

ORDER = ("safe", "unsafe", "flaky", "n-safe", "n-unsafe")


@pytest.mark.parametrize("make", [local_factory.make, temporal_factory.make])
async def test_a_job_does_the_same_on_each_engine(
    make: Callable[[str], AbstractAsyncContextManager[Any]], tmp_path: Path, effects: Effects
) -> None:
    for branch in range(3):
        effects.answers[f"r-{branch}-flaky"] = lambda number: 500 if number == 1 else 200
    async with make(str(tmp_path)) as engine:
        result = await engine.run(JOBS["storm"], "r", run_id="r")
        assert result == [[value_of(f"r-{branch}-{name}") for name in ORDER] for branch in range(3)]
        assert await engine.run(JOBS["storm"], "r", run_id="r") == result
        found: dict[Any, tuple[Status, int]] = {}
        parents: list[Any] = [()]
        while parents:
            page = await engine.journal.tasks("r", parent=parents.pop())
            found |= {task.path: (task.status, task.attempts) for task in page.items}
            parents += [task.path for task in page.items if task.has_children]
    once, twice = (Status.COMPLETED, 1), (Status.COMPLETED, 2)
    expected = {
        path: made
        for number in range(3)
        for path, made in (
            (((number, "safe"),), once),
            (((number, "unsafe"),), once),
            (((number, "flaky"),), twice),
            (((number, "n"),), once),
            (((number, "n"), "safe"), once),
            (((number, "n"), "unsafe"), once),
        )
    }
    assert found == expected
    assert effects.counts == {
        f"r-{branch}-{name}": 1 + (name == "flaky") for branch in range(3) for name in ORDER
    }
