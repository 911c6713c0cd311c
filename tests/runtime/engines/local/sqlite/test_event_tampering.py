"""Changes of events by someone without the journal's key are detected, and secrets are sealed."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    EventConflict,
    InvalidPage,
    Job,
    JournalTampered,
    LocalEngine,
    RunContext,
    job,
)

pytestmark = pytest.mark.anyio


class Tools(IO):
    """An IO without integrations."""


@job(id="two", version="1")
async def two(payload: Any, io: Tools, ctx: RunContext) -> list[Any]:
    return [await ctx.wait_for_event("x"), await ctx.wait_for_event("x", key="second")]


async def interrupted(path: Path, job: Job[Any, Any], *run_ids: str) -> None:
    """Leave runs of a job that wait for their first event."""
    async with LocalEngine(path) as engine:
        for run_id in run_ids:
            await engine.start(job, None, run_id=run_id)
            while not (await engine.journal.tasks(run_id)).items:
                await asyncio.sleep(0.01)


async def send(path: Path, run_id: str, *payloads: Any) -> None:
    async with LocalEngine(path) as engine:
        for number, payload in enumerate(payloads):
            assert await engine.send(run_id, "x", payload, event_id=f"{run_id}-{number}")


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount == 1


OF_OTHER = "(SELECT payload FROM events WHERE run = 2)"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET payload = replace(payload, 'mona', 'mina') WHERE id = 1",
        "UPDATE events SET payload = 7 WHERE id = 1",
        f"UPDATE events SET payload = {OF_OTHER} WHERE id = 1",
        "UPDATE events SET name = '\"x\"' WHERE id = 3",
        "UPDATE events SET event_id = 'new' WHERE id = 1",
        "UPDATE events SET at = at - 1 WHERE id = 1",
        "UPDATE events SET at = 'never' WHERE id = 1",
        "UPDATE events SET run = 1, event_id = 'two-0' WHERE id = 2",
    ],
)
async def test_a_change_of_an_event_is_detected(path: Path, statement: str) -> None:
    await interrupted(path, two, "one", "two")
    await send(path, "one", {"by": "mona"})
    await send(path, "two", {"by": "hubot"})
    async with LocalEngine(path) as engine:
        await engine.send("one", "y", {"by": "mallory"})
    if "id = 3" in statement or "id = 2" in statement:
        change(path, "DELETE FROM events WHERE id = 1")
    change(path, statement)
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalTampered, match="the event of the run 'one'"):
            await engine.run(two, None, run_id="one")


async def test_a_received_event_that_is_made_pending_again_is_detected(path: Path) -> None:
    await interrupted(path, two, "r")
    await send(path, "r", "mona")
    async with LocalEngine(path) as engine:
        await engine.start(two, None, run_id="r")
        while len((await engine.journal.tasks("r")).items) < 2:
            await asyncio.sleep(0.01)
    change(path, "UPDATE events SET task = NULL WHERE id = 1")
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalTampered, match="the receipt of the event x of the run 'r'"):
            await engine.run(two, None, run_id="r")


async def test_a_secret_in_a_payload_is_sealed_and_received(path: Path) -> None:
    await interrupted(path, two, "r")
    secret = {"by": "mona", "password": "planted-password"}
    await send(path, "r", secret)
    async with LocalEngine(path) as engine:
        assert not await engine.send("r", "x", secret, event_id="r-0")
        with pytest.raises(EventConflict) as caught:
            await engine.send("r", "x", {**secret, "password": "other"}, event_id="r-0")
        assert "planted" not in str(caught.value)
        await engine.send("r", "x", "the second")
        assert await engine.run(two, None, run_id="r") == [secret, "the second"]
        first, second = (await engine.journal.events("r")).items
        task = await engine.journal.task("r", ("x",))
    assert first.payload == {"by": "mona", "password": "[REDACTED]"}
    assert task is not None
    assert "planted" not in str(task.output)
    assert (first.task, second.task) == (("x",), ("second",))
    for file in path.parent.iterdir():
        assert b"planted" not in file.read_bytes()


async def test_events_are_read_in_pages_and_damaged_ones_with_stand_ins(path: Path) -> None:
    await interrupted(path, two, "r")
    await send(path, "r", "x" * 20_000, 1, 2)
    change(path, "UPDATE events SET name = '{', payload = '1:{', rejection = x'ff' WHERE id = 3")
    async with LocalEngine(path) as engine:
        journal = engine.journal
        page = await journal.events("r", limit=2)
        assert [(event.event_id, event.payload) for event in page.items] == [
            ("r-0", None),
            ("r-1", 1),
        ]
        last = await journal.events("r", limit=2, cursor=page.cursor)
        assert last.cursor is None
        (damaged,) = last.items
        assert (damaged.name, damaged.payload) == ("{", None)
        assert damaged.damaged == ("name", "payload", "rejection")
        assert (await journal.events("other")).items == ()
        with pytest.raises(InvalidPage):
            await journal.events("r", limit=0)


async def test_a_large_event_is_received(path: Path) -> None:
    large = {"text": "é" * 1_000_000}
    async with LocalEngine(path) as engine:
        handle = await engine.start(two, None, run_id="r")
        async with LocalEngine(path) as other:
            assert await other.send("r", "x", large, event_id="1")
            assert not await other.send("r", "x", large, event_id="1")
            await other.send("r", "x", None)
        assert await handle.result() == [large, None]
