"""Pages of runs and tasks, and one task in detail."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from integrate_runtime import IntegrationError, LocalEngine, Property, Status
from integrate_runtime.engines.local.sqlite.file import open_memory
from integrate_runtime.engines.local.sqlite.run_queries import select_page
from integrate_runtime.engines.local.sqlite.statements import LEFT_OVER, UNFINISHED

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


ALL = "INTEGER PRIMARY KEY (rowid<?)"
BY_JOB = "INDEX runs_by_job (job_id=? AND rowid<?)"
BY_STATUS = "INDEX runs_by_status (status=? AND id<?)"
BY_BOTH = "INDEX runs_by_job_and_status (job_id=? AND status=? AND rowid<?)"
DAMAGED = "INDEX damaged_runs (id<?)"


def expected_search(status: Status | None, of_job: bool) -> str:
    """Return the search that finds the runs of a page, in their order, and no others."""
    if status is Status.UNKNOWN:
        return DAMAGED
    searches = {(False, False): ALL, (False, True): BY_JOB, (True, False): BY_STATUS}
    return searches.get((status is not None, of_job), BY_BOTH)


@pytest.mark.parametrize("of_job", [False, True])
@pytest.mark.parametrize("status", [None, *Status])
def test_a_page_of_runs_neither_reads_nor_sorts_other_runs(
    status: Status | None, of_job: bool
) -> None:
    query = f"EXPLAIN QUERY PLAN {select_page(status, of_job=of_job)}"
    names = {"before": 9, "job": "j", "limit": 9}
    with closing(open_memory()) as connection:
        connection.create_function("is_executed", 1, lambda run_id: True)
        steps = [step for *_, step in connection.execute(query, names)]
    assert not [step for step in steps if "TEMP B-TREE" in step]
    assert all(step.startswith("SCAN (subquery") for step in steps if step.startswith("SCAN"))
    runs = [step.replace("COVERING ", "") for step in steps if step.startswith("SEARCH runs")]
    page = "SEARCH runs USING INTEGER PRIMARY KEY (rowid=?)"  # each run of the page
    found = f"SEARCH runs USING {expected_search(status, of_job)}"
    assert (runs[0], set(runs[1:])) == (page, {found})
    of_tasks = ("SEARCH waiting", "SEARCH calling", "SEARCH nested", "SEARCH tasks")
    for step in steps:
        if step.startswith(of_tasks):
            assert "INDEX open_tasks (run=?" in step or "INDEX finished_tasks (run=?" in step


def test_the_unfinished_runs_are_found_without_the_others() -> None:
    with closing(open_memory()) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {UNFINISHED}", ("[]", 0, 9)).fetchall()
        left = connection.execute(f"EXPLAIN QUERY PLAN {LEFT_OVER}", ("[]",)).fetchall()
    assert [step for *_, step in plan if "runs" in step or "TEMP" in step] == [
        "SEARCH runs USING INDEX unfinished_runs (id>?)",
    ]
    assert [step for *_, step in left if "runs" in step] == [
        "SEARCH runs USING INDEX runs_by_status (status=?)",
        "SCAN runs USING INDEX damaged_runs",
    ]
