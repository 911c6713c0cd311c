"""Pages of runs and tasks, and one task in detail."""

from __future__ import annotations

import asyncio
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    InvalidPage,
    LocalEngine,
    Property,
    Retry,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.engines.local.sqlite.file import open_memory
from integrate_runtime.engines.local.sqlite.run_queries import select_page
from integrate_runtime.engines.local.sqlite.statements import LEFT_OVER, UNFINISHED
from integrate_runtime.engines.local.sqlite.task_queries import TASK_PAGE, select_unresolved

from tests.support import sample_jobs
from tests.support.sample_jobs import wide

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("in_memory", [True, False])
async def test_the_journal_is_read_in_pages(path: Path, in_memory: bool) -> None:
    async with LocalEngine(None if in_memory else path) as engine:
        for number in range(5):
            await engine.run(wide, 5, run_id=f"r{number}")
        first = await engine.journal.runs(limit=3)
        assert [run.run_id for run in first.items] == ["r4", "r3", "r2"]
        assert all(run.payload is None for run in first.items)
        second = await engine.journal.runs(limit=3, cursor=first.cursor)
        assert [run.run_id for run in second.items] == ["r1", "r0"]
        assert second.cursor is None
        assert len((await engine.journal.runs(job="wide", status=Status.COMPLETED)).items) == 5
        assert (await engine.journal.runs(job="another")).items == ()
        assert (await engine.journal.runs(status=Status.FAILED)).items == ()
        page = await engine.journal.tasks("r2", limit=4)
        assert [task.name for task in page.items] == ["T0", "T1", "T2", "T3"]
        page = await engine.journal.tasks("r2", limit=4, cursor=page.cursor)
        assert [task.path for task in page.items] == [(("t", 4),), ("parent",)]
        assert page.cursor is None
        parent = page.items[-1]
        assert parent.has_children
        assert parent.properties == (Property("Found", "2"),)
        (child,) = (await engine.journal.tasks("r2", parent=("parent",))).items
        assert child.path == ("parent", "child")
        detail = await engine.journal.task("r2", child.path)
        assert detail is not None
        assert (detail.output, detail.params) == (1, {"one": 1})
        assert detail.call_site.file == sample_jobs.__file__
        assert await engine.journal.run("x") is None
        assert await engine.journal.task("x", ("t",)) is None
        assert await engine.journal.task("r2", ("t",)) is None
        assert (await engine.journal.tasks("x")).items == ()
        with pytest.raises(IntegrationError, match="is not a cursor"):
            await engine.journal.runs(cursor="x")


async def test_lists_are_filtered_by_id_error_and_time(path: Path) -> None:
    async def fail(payload: object, io: IO, ctx: RunContext) -> None:
        raise ValueError("The Gateway is closed")

    failing = job(id="failing", version="1")(fail)
    async with LocalEngine(path) as engine:
        await engine.run(wide, 1, run_id="Order-100%")
        with pytest.raises(ValueError, match="closed"):
            await engine.run(failing, None, run_id="order-2")
        journal = engine.journal

        async def ids(**filters: Any) -> list[str]:
            return [run.run_id for run in (await journal.runs(**filters)).items]

        assert await ids(search="ORDER-") == ["order-2", "Order-100%"]
        assert await ids(search="0%") == ["Order-100%"]
        assert await ids(search="_") == []
        assert await ids(error="gateway is") == ["order-2"]
        assert await ids(error="valueerror: the") == ["order-2"]
        assert await ids(error="gateway", search="100") == []
        assert await ids(error="gateway", status=Status.COMPLETED) == []
        first = await journal.run("Order-100%")
        last = await journal.run("order-2")
        assert first is not None
        assert last is not None
        assert await ids(since=first.started_at) == ["order-2", "Order-100%"]
        assert await ids(since=first.started_at + timedelta(microseconds=1)) == ["order-2"]
        page = await journal.runs(search="order", limit=1)
        assert await ids(search="order", cursor=page.cursor) == ["Order-100%"]


ALL = "INTEGER PRIMARY KEY (rowid<?)"
BY_JOB = "INDEX runs_by_job (job_id=? AND rowid<?)"
BY_STATUS = "INDEX runs_by_status (status=? AND id<?)"
BY_BOTH = "INDEX runs_by_job_and_status (job_id=? AND status=? AND rowid<?)"
DAMAGED = "INDEX damaged_runs (id<?)"
TOP_LEVEL = "INDEX top_level_runs (id<?)"
TOP_LEVEL_BY_STATUS = "INDEX top_level_runs_by_status (status=? AND id<?)"


OF_TASKS = (
    "INDEX open_tasks (run=?",
    "INDEX finished_tasks (run=?",
    # To count tasks, up to a limit, their rows are not read.
    "COVERING INDEX tasks_in_order (run=?",
    "COVERING INDEX unfinished_tasks (run=?",
)


def expected_search(status: Status | None, of: str) -> str:
    """Return the search that finds the runs of a page, in their order, and no others."""
    if status is Status.UNKNOWN:
        return DAMAGED
    if status is None:
        return {"all": ALL, "job": BY_JOB, "top level": TOP_LEVEL}[of]
    return {"all": BY_STATUS, "job": BY_BOTH, "top level": TOP_LEVEL_BY_STATUS}[of]


@pytest.mark.parametrize("of", ["all", "job", "top level"])
@pytest.mark.parametrize("status", [None, *Status])
def test_a_page_of_runs_neither_reads_nor_sorts_other_runs(status: Status | None, of: str) -> None:
    filters = ["job"] if of == "job" else []
    page_query = select_page(status, filters, top_level=of == "top level")
    steps = plan_of(page_query, {"before": 9, "job": "j", "limit": 9})
    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert all(step.startswith("SCAN (subquery") for step in steps if step.startswith("SCAN"))
    runs = [step.replace("COVERING ", "") for step in steps if step.startswith("SEARCH runs")]
    page = "SEARCH runs USING INTEGER PRIMARY KEY (rowid=?)"  # each run of the page
    found = f"SEARCH runs USING {expected_search(status, of)}"
    assert (runs[0], set(runs[1:])) == (page, {found})
    of_tasks = ("SEARCH waiting", "SEARCH calling", "SEARCH nested", "SEARCH tasks")
    for step in steps:
        if step.startswith(of_tasks):
            assert any(index in step for index in OF_TASKS)


def plan_of(query: str, names: Any) -> list[str]:
    """Return the steps in which SQLite runs a query."""
    with closing(open_memory()) as connection:
        connection.create_function("is_executed", 1, lambda run_id: True)
        return [step for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {query}", names)]


def test_a_page_of_tasks_neither_reads_nor_sorts_other_tasks() -> None:
    steps = plan_of(TASK_PAGE, (1, 0, 0, 9))
    assert steps == [
        "SEARCH tasks USING COVERING INDEX tasks_in_order (run=? AND parent=? AND rowid>?)"
    ]


def test_unresolved_tasks_are_found_without_completed_ones() -> None:
    steps = plan_of(select_unresolved(), {"run": 1, "limit": 9})
    of_tasks = [step for step in steps if "tasks" in step or "nested" in step]
    assert len(of_tasks) == 8
    assert all("INDEX unfinished_tasks (run=?" in step for step in of_tasks)


async def test_the_most_urgent_tasks_come_first() -> None:
    gate = asyncio.Event()

    async def fail(task: Task, io: IO) -> None:
        raise LookupError("nothing there")

    async def lose(task: Task, io: IO) -> None:
        raise httpx.ReadError("lost")

    async def hold(task: Task, io: IO) -> None:
        await gate.wait()

    async def outer(task: Task, io: IO) -> None:
        with suppress(TaskFailed):
            await io.run_task("failed", fail, once)
        await io.run_task("held", hold)

    async def body(payload: None, io: IO, ctx: RunContext) -> None:
        holding = asyncio.ensure_future(io.run_task("outer", outer))
        for key, work in (("ok", succeed), ("failed", fail), ("lost", lose)):
            with suppress(TaskFailed):
                await io.run_task(key, work, once)
        await asyncio.gather(holding, ctx.sleep("nap", timedelta(days=1)))

    async def succeed(task: Task, io: IO) -> None: ...

    once = TaskOptions(retry=Retry(limit=1))
    async with LocalEngine() as engine:
        journal = engine.journal
        changes = journal.changes("r")
        await engine.start(job(id="mixed", version="1")(body), None, run_id="r")
        async for change in changes:
            if change.status is Status.WAITING:
                break
        found = await journal.unresolved_tasks("r")
        assert [(task.path, task.kind or task.status.value) for task in found] == [
            (("lost",), "unknown_outcome"),
            (("outer", "failed"), "failed"),
            (("failed",), "failed"),
            (("nap",), "waiting"),
            (("outer", "held"), "running"),
        ]
        assert await journal.unresolved_tasks("r", limit=2) == found[:2]
        with pytest.raises(InvalidPage):
            await journal.unresolved_tasks("r", limit=0)
        gate.set()
        await engine.cancel("r")


def test_the_children_of_a_run_are_found_without_other_runs() -> None:
    steps = plan_of(select_page(None, ["parent"]), {"before": 9, "parent": "p", "limit": 9})
    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert "SEARCH runs USING COVERING INDEX runs_by_parent (parent_run=? AND rowid<?)" in steps


def test_the_unfinished_runs_are_found_without_the_others() -> None:
    with closing(open_memory()) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {UNFINISHED}", ("[]", 0, 9)).fetchall()
        left = connection.execute(f"EXPLAIN QUERY PLAN {LEFT_OVER}", ("[]",)).fetchall()
    assert [step for *_, step in plan if "runs" in step or "TEMP" in step] == [
        "SEARCH runs USING INDEX unfinished_runs (id>?)",
    ]
    assert [step for *_, step in left if "runs" in step] == [
        "SEARCH runs USING INDEX top_level_runs_by_status (status=?)",
        "SCAN runs USING INDEX damaged_runs",
    ]
