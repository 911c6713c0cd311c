"""Runs that continue with changed tasks or another version of their job."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import LocalEngine, RunConflict, TaskChanged, TaskFailed

from tests.support.sample_jobs import failing_job

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("changed_tasks", "warnings"), [("warn", 1), ("accept", 0), ("raise", 0)])
async def test_a_task_called_with_something_else(
    path: Path, changed_tasks: Any, warnings: int, caplog: pytest.LogCaptureFixture
) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
        with caplog.at_level(logging.WARNING, "integrate_runtime.tasks"):
            expected = TaskChanged if changed_tasks == "raise" else TaskFailed
            changed = replace(failing_job(5), changed_tasks=changed_tasks)
            with pytest.raises(expected):
                await engine.run(changed, None, run_id="r")
    told = [record for record in caplog.records if "other arguments" in record.getMessage()]
    assert len(told) == warnings


async def test_the_same_call_is_no_change(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):
        async with LocalEngine(path) as engine:
            with pytest.raises(TaskFailed):
                await engine.run(
                    replace(failing_job(1, other=2), changed_tasks="raise"), None, run_id="r"
                )
    assert not [record for record in caplog.records if "other arguments" in record.getMessage()]


@pytest.mark.parametrize("policy", ["warn", "accept", "raise"])
async def test_a_job_of_another_version(
    path: Path, policy: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(failing_job(1), None, run_id="r")
        newer = replace(failing_job(1), version="2", changed_version=policy)
        with pytest.raises(RunConflict if policy == "raise" else TaskFailed):
            await engine.run(newer, None, run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.job_version == ("1" if policy == "raise" else "2")
    told = [entry for entry in caplog.records if "goes on with version 2" in entry.getMessage()]
    assert len(told) == (policy == "warn")
