"""New events are noticed by the runs that wait, whichever process sends them."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import JournalError
from integrate_runtime.engines.local.sqlite.event_arrivals import EventArrivals
from integrate_runtime.engines.local.sqlite.file import open_for_writing

pytestmark = pytest.mark.anyio


class Database:
    """A journal's database, of which the next query may fail."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.fails = False
        self.queries = 0

    def select(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        self.queries += 1
        if self.fails:
            self.fails = False
            raise JournalError("The disk is gone.")
        return self._connection.execute(query, values).fetchall()


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_for_writing(path)) as connection:
        yield Database(connection)


def insert(path: Path, run: int, name: str) -> None:
    """Send an event as another process does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO events (run, name, event_id, payload, at) VALUES (?, ?, ?, '', 0)",
            (run, name, name),
        )


async def test_only_the_waits_of_the_run_wake(path: Path, database: Database) -> None:
    arrivals = EventArrivals(database.select, is_shared=True)
    first, second, other = (arrivals.arrival(run) for run in (1, 1, 2))
    insert(path, 1, "x")
    await first
    await second
    assert not other.done()
    insert(path, 2, "y")
    await other


async def test_an_event_between_two_waits_is_noticed(path: Path, database: Database) -> None:
    arrivals = EventArrivals(database.select, is_shared=True)
    arrivals.arrival(1).cancel()
    await asyncio.sleep(0)
    insert(path, 1, "x")  # while nobody looks
    await arrivals.arrival(1)


async def test_a_number_is_not_used_again_after_its_event_is_deleted(
    path: Path, database: Database
) -> None:
    arrivals = EventArrivals(database.select, is_shared=True)
    insert(path, 1, "x")
    await arrivals.arrival(1)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM events")
    insert(path, 1, "y")
    await arrivals.arrival(1)


async def test_an_error_while_looking_is_logged_and_the_next_look_finds_the_event(
    path: Path, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "integrate_runtime")
    arrivals = EventArrivals(database.select, is_shared=True)
    arrival = arrivals.arrival(1)
    insert(path, 1, "x")
    database.fails = True
    await arrival
    assert "Events of other processes wait: The disk is gone." in caplog.text


async def test_nobody_looks_while_no_run_waits_or_no_other_process_can_send(
    database: Database,
) -> None:
    shared = EventArrivals(database.select, is_shared=True)
    arrival = shared.arrival(1)
    (looking,) = looks()
    arrival.cancel()
    await asyncio.wait([looking])
    alone = EventArrivals(database.select, is_shared=False)
    arrival = alone.arrival(1)
    assert looks() == []
    alone.wake(1)
    await arrival


def looks() -> list[asyncio.Task[Any]]:
    tasks = asyncio.all_tasks()
    return [task for task in tasks if task.get_name() == "events of other processes"]
