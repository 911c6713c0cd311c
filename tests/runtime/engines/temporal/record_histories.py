"""Records histories of the newest version of the workflow, for ``test_protocol.py``.

Run it when a version is added, before it is released. It adds files and overwrites none. Call sites
and tracebacks are in the payloads, so run it by way of a link whose path may be known::

    ln -s $PWD /tmp/project && cd / && PYTHONPATH=/tmp/project:/tmp/project/runtime \\
        /tmp/project/.venv/bin/python -m tests.runtime.engines.temporal.record_histories
"""

from __future__ import annotations

import asyncio
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from integrate_runtime import Status, TemporalEngine
from integrate_runtime.engines.temporal.workflows import NEWEST
from temporalio.client import Client

from tests.runtime.engines import jobs as shared
from tests.runtime.engines.effects import Effects
from tests.runtime.engines.temporal.conftest import KEY
from tests.runtime.engines.temporal.jobs import JOBS
from tools.temporal_server import dev_server

FOLDER = Path(__file__).parent / "histories"
_WORKER = re.compile(r'"identity": "[^"]*"')


async def record(effects: Effects, address: str) -> None:
    """Make runs of every kind, and write down their histories."""
    effects.answers["flaky"] = lambda number: 200 if number == 3 else 500
    effects.answers["broken"] = lambda number: 422 if number == 1 else 200
    effects.answers["held"] = lambda number: None
    async with TemporalEngine(address, tasks_per_workflow=7, suspend_after=0.2) as engine:
        await engine.run(shared.JOBS["retries"], None, run_id="retries")
        await engine.run(shared.JOBS["nested"], None, run_id="nested")
        await engine.run(JOBS["naps"], 1.5, run_id="suspended")
        await engine.run(JOBS["many"], 20, run_id="ledgers")
        for job in (shared.JOBS["failing"], shared.JOBS["duplicate"]):
            with suppress(Exception):
                await engine.run(job, None, run_id=job.id)
        await (await engine.resume("failing")).result()
        events = await engine.start(JOBS["collects"], 3, run_id="events")
        await engine.send("events", "part", 1)
        await _until_waiting(engine, "events")
        for number in (2, 3):
            await engine.send("events", "part", number)
        await events.result()
        await engine.run(shared.JOBS["approved"], 1.5, run_id="expired")
        families = await engine.start(JOBS["families"], 8, run_id="families")
        for number in range(8):
            await _until_waiting(engine, f"families/c,{number}")
        for number in range(8):
            await engine.send(f"families/c,{number}", "part", number)
        await families.result()
        await engine.start(shared.JOBS["middle"], "safe", run_id="cancelled")
        await asyncio.to_thread(effects.wait_for, "held")
        await engine.cancel("cancelled")
        await engine.start(shared.JOBS["branch"], "held", run_id="abandoned")
        await asyncio.to_thread(effects.wait_for, "held", 2)
        await engine.cancel("abandoned")
    await write(await Client.connect(address))


async def _until_waiting(engine: TemporalEngine, run_id: str) -> None:
    """Wait until a run waits, and for as long that its function is suspended."""
    while (run := await engine.journal.run(run_id)) is None or run.status is not Status.WAITING:
        await asyncio.sleep(0.1)
    await asyncio.sleep(0.5)


async def write(client: Client) -> None:
    """Write the histories of all workflows that have ended."""
    folder = FOLDER / str(NEWEST)
    folder.mkdir(parents=True, exist_ok=True)
    numbers: dict[str, int] = {}
    async for found in client.list_workflows("ExecutionStatus != 'Running'"):
        handle: Any = client.get_workflow_handle(found.id, run_id=found.run_id)
        numbers[found.id] = number = numbers.get(found.id, 0) + 1
        name = found.id.replace("~", ".").replace("/", "+")
        path = folder / f"{name}-{number}.json"
        if not path.exists():
            text = (await handle.fetch_history()).to_json()
            path.write_text(_WORKER.sub('"identity": "worker"', text), encoding="utf-8")


def main() -> None:
    os.environ["INTEGRATE_KEY"] = KEY
    with Effects() as effects, dev_server() as server:
        os.environ["EFFECTS"] = str(effects.port)
        asyncio.run(record(effects, server.address))


if __name__ == "__main__":
    main()
