"""Campaigns of kills against workers of TemporalEngine, longer than those of the tests.

    .venv/bin/python -m benchmarks.engine_kills [kills] [seed]

A development server of Temporal, two workers and four open runs at a time; each ledger takes four
tasks. Every run is checked as in ``tests/runtime/engines/temporal/test_campaigns.py``: a failed
check ends the campaign, whose seed is printed.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from temporalio.client import Client

from tests.runtime.engines.effects import Effects
from tests.runtime.engines.processes import Spawner
from tests.runtime.engines.temporal.campaign import (
    Campaign,
    Disruption,
    Figures,
    freeze,
    kill_body,
    kill_both,
    kill_server,
    kill_task,
)
from tests.runtime.engines.temporal.conftest import KEY
from tests.runtime.engines.temporal.factory import make
from tests.runtime.engines.temporal.workloads import Editions, Storm, Workload
from tools.temporal_server import DevServer

KILLS = 300
_ENVIRONMENT = {"INTEGRATE_KEY": KEY, "TEMPORAL_TASKS": "4"}
_FACTORY = "tests.runtime.engines.temporal.factory:make"


@dataclass(frozen=True, slots=True)
class Row:
    """A campaign.

    Attributes:
        name: What is disrupted.
        disrupt: The disruption.
        workload: The runs.
        share: Part of the kills that it has.
        losses: Most executions of one function that a disruption can end.
    """

    name: str
    disrupt: Disruption
    workload: Workload
    share: float
    losses: int = 1


ROWS = (
    Row("worker with a function killed", kill_body, Storm(), 1 / 4),
    Row("worker with a task killed", kill_task, Storm(), 1 / 4),
    Row("both killed", kill_both, Storm(), 1 / 8),
    Row("both killed, job edited", kill_both, Editions(), 1 / 8),
    Row("worker frozen and continued", freeze, Storm(), 1 / 20, losses=5),
    Row("server killed", kill_server, Storm(), 1 / 20),
)


async def campaign(row: Row, times: int, seed: int, folder: Path) -> Figures:
    """Carry out a campaign over a server and workers of its own."""
    server = DevServer(folder / "server.db")
    await asyncio.to_thread(server.start)
    os.environ.update(_ENVIRONMENT, TEMPORAL_ADDRESS=server.address)
    try:
        with Effects() as effects, Spawner(_FACTORY, folder, effects.port) as processes:
            os.environ["TEMPORAL_NO_WORKER"] = "1"  # for this process alone
            async with make(str(folder)) as engine:
                client = await Client.connect(server.address)
                made = Campaign(engine, client, processes, effects, row.workload, seed, server)
                return await made.rage(row.disrupt, times, losses=row.losses)
    finally:
        os.environ.pop("TEMPORAL_NO_WORKER", None)
        server.kill()


def main(arguments: Sequence[str]) -> None:
    """Carry out the campaigns, and print a table."""
    kills = int(arguments[0]) if arguments else KILLS
    seed = int(arguments[1]) if len(arguments) > 1 else random.randrange(1_000_000)
    lines = [
        "| disrupted | times | runs | ledgers | functions executed | repeated tasks | approved |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for row in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            times = max(1, round(kills * row.share))
            it = asyncio.run(campaign(row, times, seed, Path(folder)))
        figures = (it.disruptions, it.runs, it.ledgers, it.bodies, it.repeated, it.approved)
        lines.append(f"| {row.name} | {' | '.join(f'{number:,}' for number in figures)} |")
    print("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1:])
