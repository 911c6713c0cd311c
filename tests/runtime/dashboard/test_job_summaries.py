"""Summaries of the last runs of a job."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from integrate_runtime import RunRecord, Status
from integrate_runtime.dashboard.job_summaries import MOST_JOBS, summary_of

from tests.support.sample_runs import SampleRuns

from .test_pages import text_of

START = datetime(2026, 3, 10, 12, tzinfo=UTC)


def run(run_id: str, status: Status, seconds: float | None) -> RunRecord:
    """Return a run that took some time; None for one that goes on."""
    given: dict[str, Any] = {"finished_at": None}
    if seconds is not None:
        given["finished_at"] = START + timedelta(seconds=seconds)
    return RunRecord(
        run_id=run_id,
        job_id="triage",
        job_version="1",
        status=status,
        started_at=START,
        executions=1,
        connections={},
        error=None,
        **given,
    )


def test_a_bar_is_as_high_as_its_run_was_long() -> None:
    runs = [
        run("newest", Status.RUNNING, None),
        run("short", Status.COMPLETED, 0.001),
        run("failed", Status.FAILED, 5),
        run("oldest", Status.COMPLETED, 20),
    ]
    summary = summary_of("triage", runs, START + timedelta(seconds=10))
    assert [(bar.status, bar.height) for bar in summary.bars] == [
        ("completed", 20),
        ("failed", 5),
        ("completed", 3),
        ("running", 10),
    ]
    places = [bar.x for bar in summary.bars]
    assert (places, summary.width) == ([144, 148, 152, 156], 160)
    assert summary.bars[0].text == "oldest: completed, 20.0 s"
    assert summary.counts == (("completed", 2), ("failed", 1), ("running", 1))
    assert summary.median == timedelta(milliseconds=1)


def test_without_a_completed_run_there_is_no_median() -> None:
    assert summary_of("triage", [run("r", Status.FAILED, 1)], START).median is None


@pytest.mark.anyio
async def test_the_list_summarises_its_jobs(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    await sample_runs.asking("<b>")
    text = text_of(await dashboard.get("/"))
    assert "ask Last" not in text
    assert "1 waiting" in text
    assert text.index("1 waiting") < text.index("1 completed, 1 failed; median")
    page = await dashboard.get("/jobs?job=triage&job=triage&job=nothing")
    assert page.text.count("<article") == 1
    assert 'aria-label="Last 2 runs of triage' in page.text
    many = "&".join(f"job=j{number}" for number in range(MOST_JOBS + 1))
    assert (await dashboard.get(f"/jobs?{many}&job=triage")).text.count("<article") == 0


@pytest.mark.anyio
async def test_completed_tasks_are_counted(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    assert "5 of 5" in text_of(await dashboard.get("/?status=completed"))
    assert "tasks completed 3 of 4" in text_of(await dashboard.get("/run?id=failed"))
