"""Child runs on a real server: workflows of their own, which their parents' workflows start."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from integrate_runtime import (
    InvalidRunId,
    RunCancelled,
    RunConflict,
    Status,
    TaskFailed,
    TaskStopped,
    TemporalEngine,
)
from integrate_runtime.contracts import ParentTask
from temporalio.client import Client, WorkflowExecutionStatus

from tests.runtime.engines import jobs as shared
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.temporal.factory import make
from tests.runtime.engines.temporal.jobs import JOBS
from tools.temporal_server import DevServer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace", "effects")]


@pytest.fixture
async def engine(tmp_path: Path, namespace: str) -> AsyncIterator[TemporalEngine]:
    async with make(str(tmp_path)) as engine:
        yield engine


@pytest.fixture
async def parking(
    tmp_path: Path, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[TemporalEngine]:
    """An engine that suspends functions at once that only wait."""
    monkeypatch.setenv("TEMPORAL_SUSPEND_AFTER", "0.1")
    async with make(str(tmp_path)) as engine:
        yield engine


async def status_of(engine: TemporalEngine, run_id: str) -> Status | None:
    run = await engine.journal.run(run_id)
    return run.status if run is not None else None


async def test_a_parent_that_waits_holds_no_worker(
    parking: TemporalEngine, server: DevServer, namespace: str
) -> None:
    handle = await parking.start(JOBS["asks"], None, run_id="r")
    plain = await Client.connect(server.address, namespace=namespace)
    for run_id in ("r/child", "r"):
        while await status_of(parking, run_id) is not Status.WAITING or (
            (await plain.get_workflow_handle(run_id).describe()).raw_description.pending_activities
        ):
            await asyncio.sleep(0.1)
    run = await parking.journal.run("r")
    assert run is not None
    assert run.waits_for == "the run r/child"
    await parking.send("r/child", "approved", {"by": "mona"})
    assert await handle.result() == [{"by": "mona"}]


async def test_children_are_spread_over_ledgers(
    tmp_path: Path, namespace: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEMPORAL_TASKS", "2")
    monkeypatch.setenv("TEMPORAL_SUSPEND_AFTER", "0.1")
    async with make(str(tmp_path)) as engine:
        handle = await engine.start(JOBS["families"], 5, run_id="r")
        for number in range(5):
            while await status_of(engine, f"r/c,{number}") is not Status.WAITING:
                await asyncio.sleep(0.1)
        while await status_of(engine, "r") is not Status.WAITING:
            await asyncio.sleep(0.1)
        for number in range(5):
            await engine.send(f"r/c,{number}", "part", number)
        assert await handle.result() == [[number] for number in range(5)]
        found: set[str] = set()
        while len(found) < 5:
            found = {run.run_id for run in (await engine.journal.runs(parent="r")).items}
        assert found == {f"r/c,{number}" for number in range(5)}
        assert [run.run_id for run in (await engine.journal.runs(top_level=True)).items] == ["r"]


async def test_children_of_all_ledgers_are_cancelled(
    tmp_path: Path,
    server: DevServer,
    namespace: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TEMPORAL_TASKS", "2")
    async with make(str(tmp_path)) as engine:
        await engine.start(JOBS["families"], 3, run_id="r")
        runs = [f"r/c,{number}" for number in range(3)]
        for run_id in runs:
            while await status_of(engine, run_id) is not Status.WAITING:
                await asyncio.sleep(0.1)
        await engine.cancel("r")
        for run_id in runs:
            while await status_of(engine, run_id) is not Status.CANCELLED:
                await asyncio.sleep(0.1)
        plain = await Client.connect(server.address, namespace=namespace)
        ledger = plain.get_workflow_handle("r~1")
        while (await ledger.describe()).status is not WorkflowExecutionStatus.CANCELED:
            await asyncio.sleep(0.1)
        handle = await engine.resume("r")
        for number, run_id in enumerate(runs):
            while await status_of(engine, run_id) is not Status.WAITING:
                await asyncio.sleep(0.1)
            await engine.send(run_id, "part", number)
        assert await handle.result() == [[0], [1], [2]]


async def test_a_child_that_was_resumed_by_itself_is_waited_for(
    engine: TemporalEngine, effects: Effects
) -> None:
    effects.answers["held"] = lambda number: 422 if number == 1 else 200
    with pytest.raises(TaskFailed):
        await engine.run(shared.JOBS["branch"], "held", run_id="r")
    assert await (await engine.resume("r/leaf")).result() == [value_of("first"), value_of("held")]
    assert await (await engine.resume("r")).result() == [value_of("first"), value_of("held")]
    assert effects.counts == {"first": 1, "held": 2}
    task = await engine.journal.task("r", ("leaf",))
    assert task is not None
    assert (task.status, task.child, task.attempts) == (Status.COMPLETED, "r/leaf", 1)
    assert await engine.run(shared.JOBS["branch"], "held", run_id="r") == [
        value_of("first"),
        value_of("held"),
    ]


async def test_a_child_that_stops_at_an_error_in_the_program_stops_its_parent(
    engine: TemporalEngine,
) -> None:
    with pytest.raises(TaskStopped, match="used twice"):
        await engine.run(JOBS["stops"], None, run_id="r")
    for run_id in ("r", "r/child"):
        assert await status_of(engine, run_id) is Status.INTERRUPTED


async def test_an_id_of_another_run_is_no_childs(engine: TemporalEngine) -> None:
    await engine.run(shared.JOBS["large"], "abc", run_id="taken")
    with pytest.raises(RunConflict, match="belongs to another run"):
        await engine.run(JOBS["named"], "taken", run_id="r")
    with pytest.raises(InvalidRunId, match="without '~'"):
        await engine.run(JOBS["named"], "a~b", run_id="s")
    result = await engine.run(JOBS["named"], "free", run_id="t")
    assert result == 3
    free = await engine.journal.run("free")
    assert free is not None
    assert free.parent == ParentTask("t", ("child",))


async def test_a_child_is_cancelled_with_a_terminated_parent(
    engine: TemporalEngine, effects: Effects, server: DevServer, namespace: str
) -> None:
    effects.answers["held"] = lambda number: None if number == 1 else 200
    handle = await engine.start(shared.JOBS["branch"], "held", run_id="r")
    await asyncio.to_thread(effects.wait_for, "held")
    plain = await Client.connect(server.address, namespace=namespace)
    await plain.get_workflow_handle("r").terminate()
    with pytest.raises(RunCancelled):
        await handle.result()
    while await status_of(engine, "r/leaf") is not Status.CANCELLED:
        await asyncio.sleep(0.1)
    assert await (await engine.resume("r")).result() == [value_of("first"), value_of("held")]
    assert effects.counts == {"first": 1, "held": 2}
