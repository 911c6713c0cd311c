"""Workers that are killed or frozen at random instants, a server that is, and edits meanwhile.

A failed test prints its seed: ``CAMPAIGN_SEED=7 pytest -m campaign ...`` runs it again with the
same choices. ``benchmarks/engine_kills.py`` has campaigns that are longer.
"""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TypeAlias

import pytest
from temporalio.client import Client

from tests.runtime.engines.effects import Effects
from tests.runtime.engines.processes import Spawner
from tests.runtime.engines.temporal.campaign import (
    Campaign,
    Disruption,
    freeze,
    kill_body,
    kill_both,
    kill_server,
    kill_task,
)
from tests.runtime.engines.temporal.conftest import namespaces
from tests.runtime.engines.temporal.factory import make
from tests.runtime.engines.temporal.workloads import Editions, Storm, Workload
from tools.temporal_server import DevServer

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.campaign,
    pytest.mark.timeout(900),  # twenty kills take minutes
]

NewCampaign: TypeAlias = Callable[[Workload], Campaign]


@pytest.fixture
def processes(
    tmp_path: Path, effects: Effects, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Spawner]:
    monkeypatch.setenv("TEMPORAL_TASKS", "4")  # several ledgers for each run
    with Spawner("tests.runtime.engines.temporal.factory:make", tmp_path, effects.port) as spawner:
        monkeypatch.setenv("TEMPORAL_NO_WORKER", "1")  # for this process alone
        yield spawner


@pytest.fixture
async def new_campaign(
    tmp_path: Path, server: DevServer, namespace: str, processes: Spawner, effects: Effects
) -> AsyncIterator[NewCampaign]:
    seed = int(os.environ.get("CAMPAIGN_SEED") or random.randrange(1_000_000))
    async with AsyncExitStack() as stack:
        engine = await stack.enter_async_context(make(str(tmp_path)))
        client = await Client.connect(server.address, namespace=namespace)
        yield lambda workload: Campaign(engine, client, processes, effects, workload, seed)


@pytest.mark.parametrize("disrupt", [kill_body, kill_task, kill_both])
async def test_killed_workers(new_campaign: NewCampaign, disrupt: Disruption) -> None:
    figures = await new_campaign(Storm()).rage(disrupt, 20)
    assert figures.ledgers > 1
    assert figures.repeated > 0


async def test_frozen_workers_that_wake_up_beside_others(new_campaign: NewCampaign) -> None:
    # Temporal gives work to each of a frozen worker's polls.
    figures = await new_campaign(Storm()).rage(freeze, 4, losses=5)
    assert figures.lost >= 4


async def test_jobs_that_are_edited_between_executions(new_campaign: NewCampaign) -> None:
    figures = await new_campaign(Editions()).rage(kill_both, 10, runs=30)
    assert figures.lost > 0


class TestServer:
    """A server that keeps what it has in a file."""

    @pytest.fixture
    def server(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DevServer]:
        server = DevServer(tmp_path / "server.db", namespaces=namespaces(request))
        server.start()
        yield server
        server.kill()

    async def test_a_server_that_is_killed(
        self, new_campaign: NewCampaign, server: DevServer
    ) -> None:
        campaign = new_campaign(Storm())
        campaign.server = server
        await campaign.rage(kill_server, 4)
