"""The benchmark of Temporal's engine measures what it says, at a small size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.engine_jobs import in_a_gather, in_sequence
from benchmarks.engines import OnTemporal, Plain
from benchmarks.plain_workflow import PlainGather, PlainSequence
from tests.runtime.engines.temporal.conftest import KEY
from tools.temporal_server import DevServer, dev_server

pytestmark = pytest.mark.anyio
TASKS = 10


@pytest.fixture(scope="module")
def server() -> Iterator[DevServer]:
    with dev_server() as server:
        yield server


@pytest.fixture
def engine(server: DevServer, monkeypatch: pytest.MonkeyPatch) -> OnTemporal:
    """Runs of ten tasks have three workflows."""
    monkeypatch.setenv("INTEGRATE_KEY", KEY)
    return OnTemporal(server.address, tasks_per_workflow=4)


async def test_both_histories_have_the_tasks(server: DevServer, engine: OnTemporal) -> None:
    plain = Plain(server.address)
    alone = await plain.cost(PlainSequence.run, TASKS), await engine.cost(in_sequence, TASKS)
    together = await plain.cost(PlainGather.run, TASKS), await engine.cost(in_a_gather, TASKS)
    for cost in (*alone, *together):
        assert cost.events >= 3  # scheduled, started, completed
        assert min(cost.size, cost.wall, cost.cpu) > 0
    assert together[0].events < alone[0].events
    assert together[1].events < alone[1].events


async def test_a_new_worker_replays_the_tasks(server: DevServer, engine: OnTemporal) -> None:
    assert await Plain(server.address).replay(TASKS) > 0
    assert await engine.replay(TASKS) > 0


async def test_another_worker_goes_on_after_a_kill(engine: OnTemporal) -> None:
    assert await engine.recovery() > 0
