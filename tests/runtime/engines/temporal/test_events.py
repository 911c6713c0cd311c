"""Events on a real server: signals, the waits that take them, and workers that are not there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    ApprovalClosed,
    ApprovalNotFound,
    EventConflict,
    RunEnded,
    RunNotFound,
    Status,
    TemporalEngine,
    TooLarge,
)
from integrate_runtime.engines.temporal.following import HistoryFollower
from integrate_runtime.engines.temporal.payloads import data_converter, environment_keys
from temporalio.client import Client

from tests.runtime.engines import jobs as shared
from tests.runtime.engines.effects import Effects
from tests.runtime.engines.temporal.factory import make, make_client
from tests.runtime.engines.temporal.jobs import JOBS, LARGE_TEXTS
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


@pytest.fixture
async def reading(server: DevServer, namespace: str) -> Client:
    """A client with the journal's key."""
    converter = data_converter(environment_keys())
    return await Client.connect(server.address, namespace=namespace, data_converter=converter)


async def until_ended(reading: Client, bodies: int) -> None:
    """Wait until a number of executions of the job of the run "r" have ended."""
    follower = HistoryFollower(reading, "r", None)
    following = asyncio.create_task(follower.follow())
    try:
        while follower.history.bodies < bodies:
            await follower.news("")
    finally:
        following.cancel()


async def status_of(engine: TemporalEngine, status: Status) -> Any:
    """Wait until the run "r" has a status, and return its record."""
    while (run := await engine.journal.run("r")) is None or run.status is not status:
        await asyncio.sleep(0.1)
    return run


async def test_a_wait_holds_no_worker(
    parking: TemporalEngine, reading: Client, server: DevServer, namespace: str
) -> None:
    handle = await parking.start(JOBS["waits"], None, run_id="r")
    await until_ended(reading, 1)
    client = await Client.connect(server.address, namespace=namespace)
    described = await client.get_workflow_handle("r").describe()
    assert not described.raw_description.pending_activities
    run = await status_of(parking, Status.WAITING)
    assert (run.waits_until, run.waits_for) == (None, "event approved")
    assert await parking.send("r", "approved", {"by": "mona"})
    assert await handle.result() == {"by": "mona"}


async def test_a_suspended_wait_goes_on_at_its_end(
    parking: TemporalEngine, effects: Effects
) -> None:
    result = await parking.run(shared.JOBS["approved"], 1.0, run_id="r")
    assert result == ["nobody", "nobody"]
    assert effects.counts == {"asked": 1, "after-0": 1, "after-1": 1}
    run = await parking.journal.run("r")
    assert run is not None
    assert run.executions >= 3


async def test_events_that_end_a_suspension_are_taken_in_their_order(
    parking: TemporalEngine, reading: Client
) -> None:
    handle = await parking.start(JOBS["collects"], 6, run_id="r")
    await until_ended(reading, 1)
    for number in range(6):
        await parking.send("r", "part", number)
    assert await handle.result() == [*range(6)]


async def test_one_of_several_waits_goes_on(
    parking: TemporalEngine, reading: Client, effects: Effects
) -> None:
    handle = await parking.start(JOBS["beside"], None, run_id="r")
    await until_ended(reading, 1)
    await parking.send("r", "b", "second")
    await asyncio.to_thread(effects.wait_for, "after-b")
    await parking.send("r", "a", "first")
    assert await handle.result() == ["first", "second"]
    assert effects.counts == {"after-a": 1, "after-b": 1}


async def test_events_are_stored_while_there_is_no_worker(tmp_path: Path) -> None:
    async with make_client(str(tmp_path)) as client:
        handle = await client.start(JOBS["collects"], 2, run_id="r")
        assert await client.send("r", "part", 1)
        assert await client.send("r", "part", 2)
        events = (await client.journal.events("r")).items
        assert [(event.payload, event.task) for event in events] == [(1, None), (2, None)]
        async with make(str(tmp_path)) as engine:
            serving = asyncio.create_task(engine.serve([JOBS["collects"]]))
            assert await handle.result() == [1, 2]
            serving.cancel()


async def test_an_event_is_new_for_one_of_those_who_send_it(engine: TemporalEngine) -> None:
    handle = await engine.start(JOBS["collects"], 2, run_id="r")
    sent = await asyncio.gather(
        *(engine.send("r", "part", 1, event_id="delivery-7") for _ in range(5))
    )
    assert sorted(sent) == [False] * 4 + [True]
    with pytest.raises(EventConflict):
        await engine.send("r", "part", 2, event_id="delivery-7")
    assert await engine.send("r", "part", 2, event_id="delivery-8")
    assert await handle.result() == [1, 2]
    assert not await engine.send("r", "part", 1, event_id="delivery-7")
    with pytest.raises(RunEnded, match="has completed"):
        await engine.send("r", "part", 3)
    with pytest.raises(RunNotFound):
        await engine.send("another", "part", 3)


@pytest.mark.parametrize("text", LARGE_TEXTS, ids=["plain", "escaped"])
async def test_an_event_that_is_too_large_is_not_sent(text: str, engine: TemporalEngine) -> None:
    await engine.start(JOBS["collects"], 1, run_id="r")
    with pytest.raises(TooLarge, match="The event \"part\" is not sent to the run 'r'"):
        await engine.send("r", "part", text)
    assert not (await engine.journal.events("r")).items


async def test_a_signal_of_another_program_is_no_event(
    parking: TemporalEngine, reading: Client, server: DevServer, namespace: str
) -> None:
    handle = await parking.start(JOBS["collects"], 1, run_id="r")
    await until_ended(reading, 1)
    client = await Client.connect(server.address, namespace=namespace)
    forged = {"run_id": "r", "name": '"part"', "event_id": "1", "payload": "0", "mark": ""}
    await client.get_workflow_handle("r").signal("event", forged)
    await until_ended(reading, 2)  # it looks, and waits on
    assert not (await parking.journal.events("r")).items
    await parking.send("r", "part", 1)
    assert await handle.result() == [1]


async def test_a_cancelled_run_keeps_its_events_and_its_waits(
    parking: TemporalEngine, reading: Client
) -> None:
    await parking.start(JOBS["collects"], 3, run_id="r")
    await until_ended(reading, 1)
    await parking.send("r", "part", 1)
    await parking.send("r", "other", "unused", event_id="o")
    await until_ended(reading, 2)
    await parking.cancel("r")
    with pytest.raises(RunEnded, match="was cancelled"):
        await parking.send("r", "part", 2)
    handle = await parking.resume("r")
    assert not await parking.send("r", "other", "unused", event_id="o")
    await parking.send("r", "part", 2)
    await parking.send("r", "part", 3)
    assert await handle.result() == [1, 2, 3]
    payloads = [event.payload for event in (await parking.journal.events("r")).items]
    assert payloads == [1, "unused", 2, 3]


async def test_events_are_taken_once_over_several_ledgers(
    tmp_path: Path, namespace: str, monkeypatch: pytest.MonkeyPatch, effects: Effects
) -> None:
    monkeypatch.setenv("TEMPORAL_TASKS", "1")
    async with make(str(tmp_path)) as engine:
        handle = await engine.start(shared.JOBS["approved"], None, run_id="r")
        for name in ("mona", "hubot"):
            await engine.send("r", "approved", name)
        assert await handle.result() == ["mona", "hubot"]
    assert effects.counts == {"asked": 1, "after-0": 1, "after-1": 1}


async def test_an_approval_is_decided_once(engine: TemporalEngine, effects: Effects) -> None:
    handle = await engine.start(shared.JOBS["decided"], None, run_id="r")
    await asyncio.to_thread(effects.wait_for, "asked")
    with pytest.raises(ApprovalNotFound):
        await engine.approve("r", "other")
    with pytest.raises(ApprovalNotFound, match="is wrong"):
        await engine.approve("r", "release", token="guessed")
    assert await engine.approve("r", "release", by="mona")
    assert (await handle.result())[1:] == [True, "mona"]
    assert not await engine.approve("r", "release", by="mona")
    with pytest.raises(ApprovalClosed):
        await engine.approve("r", "release", refuse=True, by="hubot")


async def test_pages_of_events(engine: TemporalEngine) -> None:
    await engine.start(JOBS["collects"], 9, run_id="r")
    for number in range(3):
        await engine.send("r", ["other", number], number)
    page = await engine.journal.events("r", limit=2)
    assert [event.name for event in page.items] == [("other", 0), ("other", 1)]
    rest = await engine.journal.events("r", limit=2, cursor=page.cursor)
    assert ([event.payload for event in rest.items], rest.cursor) == ([2], None)
    assert not (await engine.journal.events("another")).items
