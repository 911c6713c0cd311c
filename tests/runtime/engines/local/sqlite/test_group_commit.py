"""Concurrent writes share a commit, and a failing one affects no other."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from integrate_runtime import JournalBusy, JournalError
from integrate_runtime.engines.local.sqlite import patience
from integrate_runtime.engines.local.sqlite.group_commit import GroupCommit
from integrate_runtime.engines.local.sqlite.large_writes import Statement
from integrate_runtime.engines.local.sqlite.loop_yield import LoopYield

pytestmark = pytest.mark.anyio


class Database:
    """A table in a file, and the statements executed on it."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("CREATE TABLE numbers (number INTEGER UNIQUE)")
        self.commits = GroupCommit(self.connection, path, LoopYield())
        self.made: list[str] = []
        self.connection.set_trace_callback(self.made.append)

    def numbers(self) -> list[int]:
        rows = self.connection.execute("SELECT number FROM numbers ORDER BY number")
        return [number for (number,) in rows.fetchall()]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "it.db")
    yield made
    made.connection.close()


def insert(number: object) -> Statement:
    return ("INSERT INTO numbers VALUES (?)", (number,))


async def test_one_write_is_one_commit(database: Database) -> None:
    await database.commits.write(insert(1), insert(2))
    assert database.made.count("COMMIT") == 1
    await database.commits.write(insert(3))
    assert database.made[-1].startswith("INSERT")  # a transaction by itself
    assert database.numbers() == [1, 2, 3]


async def test_writes_that_come_together_share_a_commit(database: Database) -> None:
    async def task(number: int) -> None:
        await database.commits.write(insert(number))
        assert number in database.numbers()  # durable when the writer continues
        await database.commits.write(insert(-number))

    await asyncio.gather(*(task(number) for number in range(1, 65)))
    assert len(database.numbers()) == 128
    assert database.made.count("COMMIT") == 2


async def test_a_write_that_fails_harms_no_other(database: Database) -> None:
    writes = [insert(1), insert(object()), insert(2), insert(2), insert(3)]
    ended = await asyncio.gather(
        *(database.commits.write(write) for write in writes), return_exceptions=True
    )
    assert database.numbers() == [1, 2, 3]
    assert [type(error) for error in ended if error is not None] == [
        JournalError,
        sqlite3.IntegrityError,
    ]


async def test_a_write_is_whole_or_not_at_all(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await database.commits.write(insert(1), insert(1))
    assert database.numbers() == []


async def test_a_cancelled_caller_has_written_nonetheless(database: Database) -> None:
    task = asyncio.create_task(database.commits.write(insert(1)))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert database.numbers() == [1]


async def test_a_write_at_once_takes_those_that_wait_with_it(database: Database) -> None:
    task = asyncio.create_task(database.commits.write(insert(1)))
    await asyncio.sleep(0)
    await database.commits.write_now(insert(2))
    assert database.numbers() == [1, 2]
    await task
    assert database.made.count("COMMIT") == 1


async def test_a_write_for_which_nobody_waits_joins_the_next_commit(database: Database) -> None:
    database.commits.write_later(insert(1))
    await asyncio.to_thread(database.commits.write_later, insert(2))
    assert database.numbers() == []
    await database.commits.write(insert(3))
    assert database.numbers() == [1, 2, 3]
    assert database.made.count("COMMIT") == 1


async def test_what_nobody_waits_for_is_written_unless_another_process_writes(
    database: Database, tmp_path: Path
) -> None:
    database.connection.execute("PRAGMA busy_timeout = 0")
    database.commits.write_pending()
    assert database.made == ["PRAGMA busy_timeout = 0"]
    database.commits.write_later(insert(1))
    database.commits.write_pending()
    assert database.numbers() == [1]
    foreign = sqlite3.connect(tmp_path / "it.db", isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    for number in (2, 3):
        database.commits.write_later(insert(number))
        database.commits.write_pending()
    assert database.numbers() == [1]
    foreign.execute("ROLLBACK")
    foreign.close()
    await database.commits.flush()
    assert database.numbers() == [1, 2, 3]


async def test_a_flush_writes_what_nobody_waits_for(database: Database) -> None:
    database.commits.write_later(insert(1))
    await database.commits.flush()
    assert database.numbers() == [1]


@pytest.mark.parametrize("failing", [insert(object()), insert(7)])
async def test_a_write_for_which_nobody_waits_harms_no_other_and_is_logged(
    database: Database, failing: Statement, caplog: pytest.LogCaptureFixture
) -> None:
    await database.commits.write(insert(7))
    database.commits.write_later(failing)
    await database.commits.write(insert(1))
    assert database.numbers() == [1, 7]
    (record,) = caplog.records
    assert record.getMessage().startswith("Log lines are not kept: ")


async def test_a_write_that_fails_harms_none_for_which_nobody_waits(database: Database) -> None:
    await database.commits.write(insert(7))
    database.commits.write_later(insert(1))
    with pytest.raises(sqlite3.IntegrityError):
        await database.commits.write(insert(7))
    assert database.numbers() == [1, 7]


async def test_a_write_for_which_nobody_waits_outlasts_another_process(
    database: Database, tmp_path: Path
) -> None:
    database.connection.execute("PRAGMA busy_timeout = 0")
    foreign = sqlite3.connect(tmp_path / "it.db", isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    database.commits.write_later(insert(1))
    waiting = asyncio.create_task(database.commits.write(insert(2)))
    await asyncio.sleep(0)
    database.commits.write_later(insert(3))
    foreign.execute("ROLLBACK")
    foreign.close()
    await waiting
    await database.commits.write(insert(4))
    assert database.numbers() == [1, 2, 3, 4]


async def test_a_batch_that_another_process_cuts_in_two_is_written_once(
    database: Database, tmp_path: Path
) -> None:
    database.connection.execute("PRAGMA busy_timeout = 0")
    await database.commits.write(insert(7))
    foreign = sqlite3.connect(tmp_path / "it.db", isolation_level=None)
    singles: list[str] = []

    def lock_before_the_third_single_write(statement: str) -> None:
        database.made.append(statement)
        if "ROLLBACK" in database.made and statement.startswith("INSERT"):
            singles.append(statement)
            if len(singles) == 3:
                foreign.execute("BEGIN IMMEDIATE")

    database.connection.set_trace_callback(lock_before_the_third_single_write)
    writes = [
        asyncio.create_task(database.commits.write(insert(number))) for number in (1, 7, 2, 3)
    ]
    while not foreign.in_transaction:
        await asyncio.sleep(0)
    later = asyncio.create_task(database.commits.write(insert(4)))
    await asyncio.sleep(0.01)
    assert not any(task.done() for task in writes)
    assert database.numbers() == [1, 7]
    foreign.execute("ROLLBACK")
    foreign.close()
    outcomes = await asyncio.gather(*writes, later, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [
        *(type(None), sqlite3.IntegrityError),
        *[type(None)] * 3,
    ]
    assert database.numbers() == [1, 2, 3, 4, 7]


async def test_a_journal_that_stays_locked_is_an_error_in_the_end(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LIMIT_SECONDS", 0.01)
    database.connection.execute("PRAGMA busy_timeout = 0")
    foreign = sqlite3.connect(tmp_path / "it.db", isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalBusy, match="another process is writing to it"):
        await database.commits.write(insert(1))
    foreign.execute("ROLLBACK")
    foreign.close()
    await database.commits.write(insert(2))
    assert database.numbers() == [2]
