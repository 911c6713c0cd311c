"""Child runs on LocalEngine: limits of connections, stored links, and damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from integrate_runtime import (
    IO,
    Integration,
    JournalError,
    JournalTampered,
    Limits,
    LocalEngine,
    RunConflict,
    RunContext,
    Status,
    Task,
    TaskOptions,
    job,
)

pytestmark = pytest.mark.anyio


class Tools(IO):
    """An IO whose connection allows one call at a time; its client is the connection key."""

    shop = Integration[str](
        connections=lambda key: {"token": key},
        client=lambda credentials: credentials["token"],
        limits=Limits(concurrency=1),
    )


async def name(client: str, task: Task, io: Tools) -> str:
    return client


@job(id="inner", version="1")
async def inner(payload: int, io: Tools, ctx: RunContext) -> str:
    return f"{await io.shop.run_task('name', name)} {payload}"


@job(id="outer", version="1")
async def outer(payload: str, io: Tools, ctx: RunContext) -> str:
    async def around(client: str, task: Task, io: Tools) -> str:
        return await ctx.run("inner", inner, 7)

    return await io.shop.run_task("around", around, TaskOptions(repeat="safe"))


@job(id="pair", version="1")
async def pair(payload: None, io: Tools, ctx: RunContext) -> list[str]:
    first = await ctx.run("first", inner, 1)
    second = await ctx.run("second", inner, 2, connections={"shop": "user-2"}, run_id="chosen")
    if stops:
        raise RuntimeError("once")
    return [first, second]


stops: list[bool] = []


async def test_a_child_calls_the_connection_of_the_task_that_waits_for_it() -> None:
    async with LocalEngine() as engine:
        assert await engine.run(outer, "", connections={"shop": "user-1"}) == "user-1 7"


@job(id="talking", version="1")
async def talking(payload: None, io: Tools, ctx: RunContext) -> None:
    ctx.logger.warning("from the child")


@job(id="listening", version="1")
async def listening(payload: None, io: Tools, ctx: RunContext) -> None:
    await ctx.run("child", talking, None)


async def test_log_records_of_a_child_have_its_own_id(caplog: pytest.LogCaptureFixture) -> None:
    async with LocalEngine() as engine:
        await engine.run(listening, None, run_id="p")
    (record,) = [record for record in caplog.records if record.message == "from the child"]
    assert (getattr(record, "run_id", ""), getattr(record, "task", "")) == ("p/child", None)


async def test_connections_and_ids_can_be_chosen() -> None:
    async with LocalEngine() as engine:
        connections = {"shop": "user-1"}
        assert await engine.run(pair, None, run_id="p", connections=connections) == [
            "user-1 1",
            "user-2 2",
        ]
        runs = {run.run_id: run for run in (await engine.journal.runs(parent="p")).items}
        assert {run_id: run.connections["shop"] for run_id, run in runs.items()} == {
            "p/first": "user-1",
            "chosen": "user-2",
        }
        assert runs["chosen"].parent == ("p", ("second",))


async def test_a_child_can_be_run_again_as_any_other_run() -> None:
    async with LocalEngine() as engine:
        await engine.run(pair, None, run_id="p", connections={"shop": "user-1"})
        user = {"shop": "user-2"}
        assert await engine.run(inner, 2, run_id="chosen", connections=user) == "user-2 2"
        with pytest.raises(RunConflict):
            await engine.run(inner, 3, run_id="chosen", connections=user)


@pytest.fixture
async def db(tmp_path: Path) -> Path:
    """Return a journal with an unfinished run whose children are finished."""
    path = tmp_path / "runs.db"
    stops.append(True)
    async with LocalEngine(path) as engine:
        with pytest.raises(RuntimeError):
            await engine.run(pair, None, run_id="p", connections={"shop": "user-1"})
    stops.clear()
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "statements",
    [
        # The result of another child, and of a run without a parent.
        ["UPDATE tasks SET output = (SELECT output FROM tasks WHERE key = '\"first\"')"
         " WHERE key = '\"second\"'"],
        ["UPDATE runs SET parent_task = NULL WHERE run_id = 'chosen'"],
        ["UPDATE runs SET parent_task = 1000 WHERE run_id = 'chosen'"],
        ["UPDATE runs SET parent_task = 1000 WHERE run_id = 'p/first'",
         "UPDATE runs SET parent_task = (SELECT id FROM tasks WHERE key = '\"first\"')"
         " WHERE run_id = 'chosen'"],
        ["UPDATE runs SET result = (SELECT result FROM runs WHERE run_id = 'p/first')"
         " WHERE run_id = 'chosen'"],
    ],
)  # fmt: skip
async def test_a_changed_link_or_result_is_noticed(db: Path, statements: list[str]) -> None:
    change(db, *statements)
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalTampered):
            await engine.run(pair, None, run_id="p", connections={"shop": "user-1"})


async def test_a_parent_that_does_not_exist_is_shown_as_damage(db: Path) -> None:
    change(db, "UPDATE runs SET parent_task = 1000 WHERE run_id = 'chosen'")
    run = await LocalEngine(db).journal.run("chosen")
    assert run is not None
    assert (run.parent, run.damaged) == (None, ("parent_task",))


async def test_a_child_that_is_gone_is_said_so(db: Path) -> None:
    change(db, "DELETE FROM runs WHERE run_id = 'chosen'")
    async with LocalEngine(db) as engine:
        with pytest.raises(JournalError, match=r"'chosen'.* is no longer in the journal"):
            await engine.run(pair, None, run_id="p", connections={"shop": "user-1"})
        run = await engine.journal.run("p")
    assert run is not None
    assert run.status is Status.INTERRUPTED
