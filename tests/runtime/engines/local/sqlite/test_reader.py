"""Pages of runs and tasks, and one task in detail."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_runtime import IntegrationError, LocalEngine, Property, Status

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
