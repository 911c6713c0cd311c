"""Changes of a journal file by someone without its key are detected."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    ErrorRecord,
    Integration,
    JournalTampered,
    LocalEngine,
    RunContext,
    Task,
    TaskFailed,
    job,
)

from tests.support.gate import Gate

pytestmark = pytest.mark.anyio

calls: list[tuple[str, str]] = []
stops: list[str] = []
"""Ids of the runs that raise an error after their tasks."""


async def credential(key: str) -> str:
    return f"credential of {key}"


class Tools(IO):
    """An IO whose client is the credential itself."""

    shop = Integration[str](connections=credential, client=lambda given: given["token"])


@dataclass
class Order:
    """A payload with a secret."""

    item: str
    password: str


async def issue(client: str, task: Task, io: Tools) -> dict[str, str]:
    """Return a token that contains the run id."""
    calls.append((task.run_id, client))
    return {"token": f"session-of-{task.run_id}-0123456789", "title": "a title"}


async def refuse(task: Task, io: Tools) -> None:
    """Fail for good."""
    raise TaskFailed("inner", ErrorRecord("Lost", "the connection was lost"), "unknown_outcome")


@job(id="shop", version="1")
async def shop(payload: Order, io: Tools, ctx: RunContext) -> list[Any]:
    """Return the result of a task, the fields of the payload and the kind of a failure."""
    given = await io.shop.run_task("issue", issue)
    refused = ""
    try:
        await io.run_task("refuse", refuse)
    except TaskFailed as failed:
        refused = failed.kind
    if ctx.run_id in stops:
        raise RuntimeError("the run ends here")
    return [given, payload.item, payload.password, refused]


@pytest.fixture
async def db(tmp_path: Path) -> Path:
    """Return a journal with two unfinished runs and a finished one."""
    calls.clear()
    stops[:] = ["one", "two"]
    path = tmp_path / "runs.db"
    async with LocalEngine(path) as engine:
        for name in ("one", "two", "done"):
            order = Order(f"item of {name}", f"correct horse {name}")
            if name in stops:
                with pytest.raises(RuntimeError):
                    await start(engine, name, order)
            else:
                await start(engine, name, order)
    calls.clear()
    stops.clear()
    return path


async def start(engine: LocalEngine, name: str, order: Order) -> list[Any]:
    return await engine.run(shop, order, run_id=name, connections={"shop": f"user of {name}"})


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute(statement).rowcount == 1


OF_ISSUE = "key = '\"issue\"' AND run = 1"
SWAPPED = "(SELECT {0} FROM runs WHERE run_id = 'two') WHERE run_id = 'one'"


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE runs SET payload = '{\"item\":\"x\",\"password\":\"y\"}' WHERE run_id = 'one'",
         "payload"),
        ("UPDATE runs SET payload = replace(payload, 'item of', 'itim of') WHERE run_id = 'one'",
         "payload"),
        (f"UPDATE runs SET payload = {SWAPPED.format('payload')}", "payload"),
        ("UPDATE runs SET connections = '{\"shop\":\"admin\"}' WHERE run_id = 'one'", "payload"),
        ("UPDATE runs SET job_id = 'other' WHERE run_id = 'one'", "payload"),
        ("UPDATE runs SET entry = 'evil_side:shop' WHERE run_id = 'one'", "entry"),
        ("UPDATE runs SET entry = replace(entry, 'shop', 'ship') WHERE run_id = 'one'", "entry"),
        ("UPDATE runs SET job_version = '2' WHERE run_id = 'one'", "entry"),
        (f"UPDATE tasks SET output = '{{\"token\":\"x\"}}' WHERE {OF_ISSUE}",
         'output of the task ["issue"]'),
        (f"UPDATE tasks SET output = replace(output, 'a title', 'b title') WHERE {OF_ISSUE}",
         'output of the task ["issue"]'),
        ("UPDATE tasks SET output = (SELECT output FROM tasks WHERE key = '\"issue\"' AND run = 2)"
         f" WHERE {OF_ISSUE}", 'output of the task ["issue"]'),
        (f"UPDATE tasks SET output = replace(output, '.output.', '.given.') WHERE {OF_ISSUE}",
         'given of the task ["issue"]'),
        (f"UPDATE tasks SET status = 'running' WHERE {OF_ISSUE}", 'status of the task ["issue"]'),
        ("UPDATE tasks SET kind = 'failed' WHERE key = '\"refuse\"' AND run = 1",
         'failure of the task ["refuse"]'),
        ("UPDATE tasks SET error = replace(error, 'lost', 'kept') WHERE key = '\"refuse\"'"
         " AND run = 1", 'failure of the task ["refuse"]'),
        ("UPDATE tasks SET status = 'waiting' WHERE key = '\"refuse\"' AND run = 1",
         'status of the task ["refuse"]'),
        ("UPDATE secrets SET value = value || '0' WHERE name = 'journal'", "payload"),
    ],
)  # fmt: skip
async def test_a_change_is_detected_and_the_run_continues_once_it_is_reverted(
    db: Path, statement: str, what: str
) -> None:
    before = db.read_bytes()
    change(db, statement)
    order = Order("item of one", "correct horse one")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered, match="The journal was changed from outside") as caught:
            await start(engine, "one", order)
        assert f"the {what}" in str(caught.value)
        assert caught.value.run_id == "one"
    assert calls == []
    for beside in db.parent.glob("runs.db-*"):
        beside.unlink()
    db.write_bytes(before)
    async with LocalEngine(db) as engine:
        given, item, password, refused = await start(engine, "one", order)
    assert given["token"] == "session-of-one-0123456789"
    assert (item, password, refused) == ("item of one", "correct horse one", "unknown_outcome")
    assert calls == []


@pytest.mark.parametrize(
    ("change_to", "what"),
    [
        ("result = NULL", "result"),
        ("status = 'interrupted'", "status"),
        ("status = 'cancelled'", "status"),
    ],
)
async def test_a_completed_run_without_its_result_or_status_is_no_other_outcome(
    db: Path, change_to: str, what: str
) -> None:
    change(db, f"UPDATE runs SET {change_to} WHERE run_id = 'done'")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered, match=f"the {what} of the run 'done'"):
            await start(engine, "done", Order("item of done", "correct horse done"))
    assert calls == []


async def test_a_result_that_was_changed_is_not_given(db: Path) -> None:
    change(db, "UPDATE runs SET result = replace(result, 'item', 'itim') WHERE run_id = 'done'")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered, match="the result of the run 'done'"):
            await start(engine, "done", Order("item of done", "correct horse done"))


async def test_a_text_of_another_journal_with_the_same_key_is_detected(
    db: Path, tmp_path: Path
) -> None:
    (tmp_path / "other.db.key").write_bytes((tmp_path / "runs.db.key").read_bytes())
    (tmp_path / "other.db.key").chmod(0o600)
    stops[:] = ["one"]
    async with LocalEngine(tmp_path / "other.db") as engine:
        with pytest.raises(RuntimeError):
            await start(engine, "one", Order("item of one", "correct horse one"))
    stops.clear()
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("ATTACH ? AS other", (str(tmp_path / "other.db"),))
        connection.execute(
            "UPDATE tasks SET output = (SELECT output FROM other.tasks WHERE key = '\"issue\"')"
            f" WHERE {OF_ISSUE}"
        )
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered, match="the output of the task"):
            await start(engine, "one", Order("item of one", "correct horse one"))


DAMAGED_RUNS = [
    (column, value)
    for column in ("payload", "entry", "connections", "job_id", "job_version", "status", "result")
    for value in ("x'80'", "CAST(x'80' AS TEXT)", "'x'")
]
DAMAGED_RUNS += [
    ("executions", "0"),
    ("started_at", "'x'"),
    ("started_at", "x'80'"),
    ("started_at", "9e18"),
    ("started_at", "9e999"),
    ("executions", "'x'"),
    ("executions", "-1"),
    ("executions", "1.5"),
    ("executions", "9223372036854775807"),
    ("run_id", "x'80'"),
    ("run_id", "CAST(x'80' AS TEXT)"),
]


@pytest.mark.parametrize(("column", "value"), DAMAGED_RUNS)
async def test_a_run_that_was_changed_keeps_no_other_from_being_served(
    db: Path, column: str, value: str, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute("UPDATE runs SET status = 'interrupted' WHERE run_id != 'done'")
    change(db, f"UPDATE runs SET {column} = {value} WHERE run_id = 'one'")
    with closing(sqlite3.connect(db)) as connection:
        ((before,),) = connection.execute("SELECT hex(status) FROM runs WHERE id = 1")
    async with LocalEngine(db) as engine:
        serving = asyncio.create_task(engine.serve([shop]))
        async for changed in engine.journal.changes("two"):
            if changed.path == () and changed.status.value == "completed":
                break
        while "is not continued" not in caplog.text:
            await asyncio.sleep(0.01)
        serving.cancel()
        await asyncio.wait([serving])
        assert serving.cancelled()
    left = [record.getMessage() for record in caplog.records if "is not continued" in record.msg]
    assert len(left) == 1
    with closing(sqlite3.connect(db)) as connection:
        ((after,),) = connection.execute("SELECT hex(status) FROM runs WHERE id = 1")
    assert before == after


@pytest.mark.parametrize(
    ("column", "value"),
    [("status", "'completed'"), *[it for it in DAMAGED_RUNS if it[0] != "run_id"]],
)
async def test_a_run_with_a_damaged_value_is_neither_run_nor_cancelled_nor_resumed(
    db: Path, column: str, value: str
) -> None:
    change(db, f"UPDATE runs SET {column} = {value} WHERE run_id = 'one'")
    async with LocalEngine(db) as engine:
        for action in (
            start(engine, "one", Order("item of one", "correct horse one")),
            engine.cancel("one"),
            engine.resume("one"),
        ):
            with pytest.raises(JournalTampered) as caught:
                await action
            assert caught.value.run_id == "one"
    assert calls == []


WAITING = "output = NULL, status = 'waiting'"


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("output = x'00ff'", 'the output of the task ["issue"]'),
        ("output = CAST(x'80' AS TEXT)", 'the output of the task ["issue"]'),
        (f"{WAITING}, status = 'perhaps'", 'the status of the task ["issue"]'),
        (f"{WAITING}, status = 'unknown'", 'the status of the task ["issue"]'),
        (f"{WAITING}, status = x'80'", 'the status of the task ["issue"]'),
        (f"{WAITING}, retry_at = 'x'", 'the progress of the task ["issue"]'),
        (f"{WAITING}, retry_at = 9e18", 'the progress of the task ["issue"]'),
        ("output = NULL", 'the output of the task ["issue"]'),
        (f"{WAITING}, attempts = 0", 'the progress of the task ["issue"]'),
        (f"{WAITING}, attempts = 'x'", 'the progress of the task ["issue"]'),
        (f"{WAITING}, backoffs = x'80'", 'the progress of the task ["issue"]'),
        (f"{WAITING}, hook_waits = -1", 'the progress of the task ["issue"]'),
        (f"{WAITING}, error = x'80'", 'the progress of the task ["issue"]'),
        (f"{WAITING}, error = '[[['", 'the progress of the task ["issue"]'),
        (f"{WAITING}, error = '7'", 'the progress of the task ["issue"]'),
        ("abandoned = x'80'", 'the abandonment of the task ["issue"]'),
        ("abandoned = CAST(x'80' AS TEXT)", 'the abandonment of the task ["issue"]'),
        ("kind = x'80', status = 'failed'", 'the failure of the task ["issue"]'),
        ("kind = 'failed', stamp = x'80', status = 'failed'", 'the failure of the task ["issue"]'),
        ("kind = 'failed', error = x'80', status = 'failed'", 'the failure of the task ["issue"]'),
    ],
)
async def test_a_damaged_task_ends_in_an_error_that_names_it(
    db: Path, statement: str, what: str
) -> None:
    if "kind" in statement:
        statement += ", output = NULL"
    change(db, f"UPDATE tasks SET {statement} WHERE {OF_ISSUE}")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered) as caught:
            await start(engine, "one", Order("item of one", "correct horse one"))
    assert what in str(caught.value)
    assert (caught.value.run_id, caught.value.path) == ("one", ("issue",))
    assert calls == []


@pytest.mark.parametrize(
    "statement",
    ["key = x'80'", "key = '{'", "parent = id", "parent = 99", "parent = 'x'", "parent = -1"],
)
async def test_a_failed_task_with_a_damaged_key_or_parent_is_not_resumed(
    db: Path, statement: str
) -> None:
    change(db, f"UPDATE tasks SET {statement} WHERE key = '\"refuse\"' AND run = 1")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered, match="the key or the parent of a task") as caught:
            await engine.resume("one")
    assert (caught.value.run_id, caught.value.path) == ("one", ())


@pytest.mark.parametrize("column", ["run_id", "action", "told"])
@pytest.mark.parametrize("value", ["x'80'", "CAST(x'80' AS TEXT)"])
async def test_a_damaged_request_is_answered_and_the_next_is_served(
    db: Path, column: str, value: str
) -> None:
    row = {"run_id": "'one'", "action": "'resume'", "told": "'{}'", column: value}
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute(
            f"INSERT INTO requests (run_id, action, told) VALUES ({', '.join(row.values())}),"
            " ('two', 'cancel', '')"
        )
    async with LocalEngine(db) as engine:
        serving = asyncio.create_task(engine.serve([shop]))
        answers: list[Any] = [None]
        with closing(sqlite3.connect(db)) as connection:
            while None in answers:
                await asyncio.sleep(0.01)
                rows = connection.execute("SELECT answer FROM requests ORDER BY id")
                answers = [answer for (answer,) in rows]
            assert not serving.done()
        serving.cancel()
        await asyncio.wait([serving])
        two = await engine.journal.run("two")
    assert answers[0]
    assert answers[1] == ""
    assert two is not None
    assert two.status.value == "cancelled"


async def test_a_request_that_was_forged_is_refused(db: Path) -> None:
    """A forged request would complete a task with an output of the forger."""
    change(db, "UPDATE runs SET status = 'interrupted' WHERE run_id = 'one'")
    with closing(sqlite3.connect(db)) as connection, connection:
        connection.execute(
            "INSERT INTO requests (run_id, action, told) VALUES"
            " ('one', 'resume', '{\"repeat\":[],\"done\":[[\"refuse\",null]]}')"
        )
    async with LocalEngine(db) as engine:
        serving = asyncio.create_task(engine.serve([shop]))
        answer: Any = None
        with closing(sqlite3.connect(db)) as connection:
            while answer is None:
                await asyncio.sleep(0.01)
                ((answer,),) = connection.execute("SELECT answer FROM requests").fetchall()
        serving.cancel()
        await asyncio.wait([serving])
    assert "the request of the run 'one' is not what was written there" in answer


async def test_an_abandoned_call_cannot_be_abandoned_for_longer(tmp_path: Path) -> None:
    path, gate = tmp_path / "runs.db", Gate()

    @job(id="impatient", version="1")
    async def impatient(payload: None, io: Tools, ctx: RunContext) -> None:
        slow = asyncio.create_task(io.run_task("slow", gate.held))
        if ctx.attempt > 1:
            await slow
        await gate.begun.wait()
        slow.cancel()
        await asyncio.wait([slow])
        await ctx.now("after")
        gate.open.set()
        raise InterruptedError

    async with LocalEngine(path) as engine:
        with pytest.raises(InterruptedError):
            await engine.run(impatient, None, run_id="r")
    with closing(sqlite3.connect(path)) as connection:
        ((stored,),) = connection.execute("SELECT abandoned FROM tasks WHERE key = '\"slow\"'")
        changed = stored.partition(":")[0] + ":99999999999"
        connection.execute("UPDATE tasks SET abandoned = ? WHERE abandoned = ?", (changed, stored))
        connection.commit()
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalTampered, match="abandonment"):
            await engine.run(impatient, None, run_id="r")
