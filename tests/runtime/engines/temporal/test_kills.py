"""Workers that are killed, frozen or stopped, and a server that is killed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runtime.engines.effects import Effects
from tests.runtime.engines.processes import Spawner
from tests.runtime.engines.temporal.factory import make
from tests.runtime.engines.temporal.storm import Storm

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace")]

FACTORY = "tests.runtime.engines.temporal.factory:make"


@pytest.fixture
def processes(
    tmp_path: Path, effects: Effects, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Spawner]:
    with Spawner(FACTORY, tmp_path, effects.port) as spawner:
        monkeypatch.setenv("TEMPORAL_NO_WORKER", "1")  # for this process alone
        monkeypatch.setenv("TEMPORAL_TASKS", "7")
        yield spawner


async def test_workers_that_are_killed_at_random_repeat_nothing_unsafe(
    processes: Spawner, effects: Effects, tmp_path: Path
) -> None:
    async with make(str(tmp_path)) as engine:
        storm = Storm(engine, processes, effects, random.Random(11))
        await storm.rage(kills=60)
    assert storm.repeated > 0
    assert storm.approved.total() > 0
