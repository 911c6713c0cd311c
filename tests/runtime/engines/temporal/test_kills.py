"""A worker that is killed, frozen or stopped, and a server that is killed, at chosen instants."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from integrate_runtime import TaskFailed, TemporalEngine

from tests.runtime.engines.effects import PATIENCE, Effects, value_of
from tests.runtime.engines.jobs import JOBS
from tests.runtime.engines.processes import Spawner
from tests.runtime.engines.temporal.factory import make
from tools.temporal_server import DevServer

pytestmark = [pytest.mark.anyio, pytest.mark.waits, pytest.mark.usefixtures("namespace")]

FACTORY = "tests.runtime.engines.temporal.factory:make"


@pytest.fixture
def processes(
    tmp_path: Path, effects: Effects, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Spawner]:
    with Spawner(FACTORY, tmp_path, effects.port) as spawner:
        monkeypatch.setenv("TEMPORAL_NO_WORKER", "1")  # for this process alone
        yield spawner


async def test_two_live_executions_of_one_run_do_no_harm(
    processes: Spawner, effects: Effects, tmp_path: Path
) -> None:
    """A worker is frozen until another one goes on, and wakes up while that is at work."""
    released = threading.Event()
    effects.answers["held"] = lambda number: None if number == 1 else 200
    effects.answers["last"] = lambda number: 200 if released.wait(PATIENCE) else 500
    async with make(str(tmp_path)) as engine:
        frozen = processes.start("serve")
        handle = await engine.start(JOBS["middle"], "safe", run_id="r")
        await asyncio.to_thread(effects.wait_for, "held")
        os.kill(frozen.pid, signal.SIGSTOP)
        processes.start("serve")
        await asyncio.to_thread(effects.wait_for, "last")
        os.kill(frozen.pid, signal.SIGCONT)
        released.set()
        assert await handle.result() == [value_of(name) for name in ("first", "held", "last")]
        run = await engine.journal.run("r")
    assert effects.counts == {"first": 1, "held": 2, "last": 1}
    assert run is not None
    assert run.executions >= 2  # a worker that is starved of time loses the run as well


@pytest.mark.parametrize("repeat", ["safe", "unsafe"])
async def test_a_worker_that_stops_hands_its_run_over(
    repeat: str, server: DevServer, namespace: str, effects: Effects
) -> None:
    """An attempt cut short after the grace time is repeated or in doubt, and is no crash."""
    effects.answers["held"] = lambda number: None if number == 1 else 200

    def engine() -> TemporalEngine:
        return TemporalEngine(server.address, namespace=namespace, task_queue="q", grace=0.2)

    async with engine() as first:
        await first.start(JOBS["middle"], repeat, run_id="r")
        await asyncio.to_thread(effects.wait_for, "held")
    async with engine() as second:
        if repeat == "safe":
            result = await second.run(JOBS["middle"], repeat, run_id="r")
            assert result == [value_of(name) for name in ("first", "held", "last")]
        else:
            with pytest.raises(TaskFailed, match="may have taken effect"):
                await second.run(JOBS["middle"], repeat, run_id="r")
    assert effects.counts["first"] == 1
    assert effects.counts["held"] == (2 if repeat == "safe" else 1)


async def test_a_worker_that_stops_lets_attempts_end(
    server: DevServer, namespace: str, effects: Effects
) -> None:
    released = threading.Event()
    effects.answers["held"] = lambda number: 200 if released.wait(PATIENCE) else 500

    def engine() -> TemporalEngine:
        return TemporalEngine(server.address, namespace=namespace, task_queue="q", grace=30)

    async with engine() as first:
        await first.start(JOBS["middle"], "unsafe", run_id="r")
        await asyncio.to_thread(effects.wait_for, "held")
        asyncio.get_running_loop().call_soon(released.set)
    async with engine() as second:
        result = await second.run(JOBS["middle"], "unsafe", run_id="r")
    assert result == [value_of(name) for name in ("first", "held", "last")]
    assert effects.counts == {"first": 1, "held": 1, "last": 1}


async def test_a_run_survives_the_death_of_the_server(tmp_path: Path, effects: Effects) -> None:
    released = threading.Event()
    effects.answers["held"] = lambda number: 200 if released.wait(PATIENCE) else 500
    server = DevServer(tmp_path / "server.db")
    server.start()
    try:
        async with TemporalEngine(server.address, heartbeat=1) as engine:
            await engine.start(JOBS["middle"], "safe", run_id="r")
            await asyncio.to_thread(effects.wait_for, "held")
            server.kill()
            released.set()
            server.start()
            async with TemporalEngine(server.address, heartbeat=1) as another:
                result = await another.run(JOBS["middle"], "safe", run_id="r")
    finally:
        server.kill()
    assert result == [value_of(name) for name in ("first", "held", "last")]
    assert effects.counts["first"] == effects.counts["last"] == 1
