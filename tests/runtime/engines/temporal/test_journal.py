"""The journal of runs on Temporal: records, pages and changes, without a worker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from integrate_runtime import Change, InvalidPage, Status, TaskFailed, TemporalEngine
from integrate_runtime.engines.temporal import changes as changes_of_runs

from tests.runtime.engines.effects import PATIENCE, Effects, value_of
from tests.runtime.engines.jobs import JOBS
from tests.runtime.engines.temporal.factory import make

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace", "effects")]


@pytest.fixture
async def engine(tmp_path: Path, namespace: str) -> AsyncIterator[TemporalEngine]:
    async with make(str(tmp_path)) as engine:
        yield engine


async def run_some(engine: TemporalEngine, effects: Effects) -> None:
    """Run a nested job, one that fails, and one that stops at an error in the program."""
    effects.answers["broken"] = lambda number: 422
    await engine.run(JOBS["nested"], None, run_id="good")
    for name, run in (("failing", "bad"), ("duplicate", "wrong")):
        handle = await engine.start(JOBS[name], None, run_id=run)
        with pytest.raises(Exception, match=r"broken|twice"):
            await handle.result()


async def listed(engine: TemporalEngine, count: int, **filters: object) -> dict[str, Status]:
    """Return the runs that the list has, once visibility has as many."""
    while True:
        page = await engine.journal.runs(**filters)  # type: ignore[arg-type]
        if len(page.items) >= count:
            return {run.run_id: run.status for run in page.items}
        await asyncio.sleep(0.05)


async def test_a_run_has_its_facts_payload_and_result(engine: TemporalEngine) -> None:
    await engine.run(JOBS["large"], "abc", run_id="r")
    record = await engine.journal.run("r")
    assert record is not None
    assert (record.job_id, record.job_version, record.executions) == ("large", "1", 1)
    assert (record.status, record.payload, record.result) == (Status.COMPLETED, "abc", 3)
    assert record.finished_at is not None
    assert record.finished_at >= record.started_at
    assert await engine.journal.run("another") is None


async def test_runs_are_listed_by_their_error(engine: TemporalEngine, effects: Effects) -> None:
    await run_some(engine, effects)
    assert await listed(engine, 2, error="") == {"bad": Status.FAILED, "wrong": Status.INTERRUPTED}
    assert [*await listed(engine, 1, error="DUPLICATETASKKEY: the task")] == ["wrong"]
    assert not (await engine.journal.runs(error="nothing like that")).items
    assert not (await engine.journal.runs(error="", status=Status.COMPLETED)).items
    (bad,) = (await engine.journal.runs(status=Status.FAILED)).items
    run = await engine.journal.run("bad")
    assert run is not None
    assert run.error is not None
    assert bad.error == replace(run.error, headers={}, body=None)


async def test_runs_are_listed_by_status_and_job(engine: TemporalEngine, effects: Effects) -> None:
    await run_some(engine, effects)
    assert await listed(engine, 3) == {
        "good": Status.COMPLETED,
        "bad": Status.FAILED,
        "wrong": Status.INTERRUPTED,
    }
    assert await listed(engine, 1, status=Status.INTERRUPTED) == {"wrong": Status.INTERRUPTED}
    assert await listed(engine, 1, status=Status.FAILED) == {"bad": Status.FAILED}
    assert await listed(engine, 1, job="nested") == {"good": Status.COMPLETED}


async def test_a_run_that_went_on_is_listed_once(engine: TemporalEngine, effects: Effects) -> None:
    effects.answers["broken"] = lambda number: 422 if number == 1 else 200
    with pytest.raises(TaskFailed):
        await engine.run(JOBS["failing"], None, run_id="r")
    await (await engine.resume("r")).result()
    await listed(engine, 1, status=Status.COMPLETED)
    assert await listed(engine, 1) == {"r": Status.COMPLETED}
    assert (await engine.journal.runs(status=Status.FAILED)).items == ()
    record = await engine.journal.run("r")
    assert record is not None
    assert record.executions == 2


async def test_pages_of_runs_and_tasks_go_on_where_the_last_one_ended(
    engine: TemporalEngine,
) -> None:
    for number in range(3):
        await engine.run(JOBS["branches"], None, run_id=f"r{number}")
    await listed(engine, 3)
    first = await engine.journal.runs(limit=2)
    second = await engine.journal.runs(limit=2, cursor=first.cursor)
    assert sorted(run.run_id for run in (*first.items, *second.items)) == ["r0", "r1", "r2"]
    tasks = await engine.journal.tasks("r0", limit=7)
    rest = await engine.journal.tasks("r0", limit=7, cursor=tasks.cursor)
    paths = {task.path for task in (*tasks.items, *rest.items)}
    assert len(paths) == 12
    assert rest.cursor is None
    with pytest.raises(InvalidPage):
        await engine.journal.tasks("r0", cursor="x")
    with pytest.raises(InvalidPage):
        await engine.journal.runs(cursor="§")


async def test_tasks_are_a_tree(engine: TemporalEngine) -> None:
    await engine.run(JOBS["nested"], None, run_id="r")
    (top,) = (await engine.journal.tasks("r")).items
    assert (top.path, top.has_children, top.status) == (("top",), True, Status.COMPLETED)
    sides = (await engine.journal.tasks("r", parent=("top",))).items
    assert [task.path[-1] for task in sides] == ["left", "right"]
    leaf = await engine.journal.task("r", ("top", "left", "a"))
    assert leaf is not None
    assert (leaf.output, leaf.params) == (value_of("left-a"), {"name": "left-a"})
    assert leaf.call_site.file.endswith("jobs.py")
    assert await engine.journal.task("r", ("top", "middle")) is None


async def test_changes_of_a_run_end_with_its_own(engine: TemporalEngine) -> None:
    seen: list[Change] = []

    async def watch() -> None:
        async with aclosing(engine.journal.changes()) as changes:  # type: ignore[type-var]
            async for change in changes:
                seen.append(change)
                if _is_end_of_run(change):
                    return

    watching = asyncio.create_task(watch())
    await engine.run(JOBS["success"], None, run_id="r")
    await watching
    ended = [change.path for change in seen if change.status is Status.COMPLETED]
    assert ended[-1] == ()
    assert {("one",), ("two",)} <= set(ended)


async def test_changes_are_those_from_the_call_on(
    engine: TemporalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The server's clock is that of this machine.
    monkeypatch.setattr(changes_of_runs, "_MARGIN", timedelta(0))
    await engine.run(JOBS["success"], None, run_id="earlier")
    waiting = await engine.start(JOBS["approved"], None, run_id="waiting")
    await engine.send("waiting", "approved", "ada")
    while await engine.journal.task("waiting", (("after", 0),)) is None:
        await asyncio.sleep(0.05)
    changes = engine.journal.changes()
    # Both end before the first change is asked for.
    await engine.run(JOBS["success"], None, run_id="later")
    await engine.send("waiting", "approved", "bob")
    await waiting.result()
    seen: list[Change] = []
    async with asyncio.timeout(PATIENCE):
        while {change.run_id for change in seen if _is_end_of_run(change)} < {"later", "waiting"}:
            seen.append(await anext(changes))
    assert {change.run_id for change in seen} == {"later", "waiting"}
    told = {(change.run_id, change.path) for change in seen}
    assert {("later", ("one",)), ("later", ("two",)), ("waiting", (("after", 1),))} <= told
    assert ("waiting", ("asked",)) not in told


def _is_end_of_run(change: Change) -> bool:
    return change.path == () and change.status is Status.COMPLETED
