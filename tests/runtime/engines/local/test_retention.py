"""Engines that keep finished runs for a limited time."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, InvalidArgument, JournalError, Keep, LocalEngine, TaskFailed
from integrate_runtime.engines.local import retention
from integrate_runtime.engines.local.sqlite.journal import SqliteJournal

from tests.support.clock import FakeClock
from tests.support.running import job_of
from tests.support.sample_jobs import HeldJob, failing_job

pytestmark = pytest.mark.anyio

DAY = timedelta(days=1)


async def nothing(io: IO) -> str:
    return "done"


DONE = job_of(IO, nothing)


async def runs_of(engine: LocalEngine) -> list[str]:
    return [run.run_id for run in (await engine.journal.runs()).items]


async def until_there_are(engine: LocalEngine, *expected: str) -> None:
    while await runs_of(engine) != [*expected]:
        await asyncio.sleep(0.01)


async def past(path: Path | None, clock: FakeClock, **options: Any) -> LocalEngine:
    """Return an entered engine with a completed, a failed and a cancelled run."""
    engine = LocalEngine(path, clock=clock, **options)
    await engine.__aenter__()
    await engine.run(DONE, None, run_id="completed")
    with pytest.raises(TaskFailed):
        await engine.run(failing_job(1), None, run_id="failed")
    held = HeldJob()
    await engine.start(held.job, None, run_id="cancelled")
    await engine.cancel("cancelled")
    return engine


@pytest.mark.parametrize(
    ("keep", "kept"),
    [
        (None, ["cancelled", "failed", "completed"]),
        (30 * DAY, ["cancelled", "failed"]),
        ((30 * DAY).total_seconds(), ["cancelled", "failed"]),
        (Keep(failed=30 * DAY, completed=90 * DAY), ["cancelled", "completed"]),
        (Keep(failed=30 * DAY, cancelled=30 * DAY, completed=30 * DAY), []),
        (timedelta.max, ["cancelled", "failed", "completed"]),
    ],
)
async def test_an_engine_removes_what_it_does_not_keep(
    path: Path, keep: Any, kept: list[str]
) -> None:
    clock = FakeClock()
    async with await past(path, clock):
        pass
    await clock.sleep(31 * DAY)
    async with LocalEngine(path, clock=clock, keep=keep) as engine:
        await engine.run(DONE, None, run_id="new")
        await until_there_are(engine, "new", *kept)


async def test_runs_are_removed_as_they_get_older(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "_SHORTEST", timedelta(milliseconds=10))
    monkeypatch.setattr(retention, "_LONGEST", timedelta(milliseconds=10))
    clock = FakeClock()
    async with LocalEngine(path, clock=clock, keep=DAY) as engine:
        await engine.run(DONE, None, run_id="first")
        await clock.sleep(DAY / 2)
        await engine.run(DONE, None, run_id="second")
        await clock.sleep(DAY / 2 + timedelta(seconds=1))
        await until_there_are(engine, "second")
        await clock.sleep(DAY / 2)
        await until_there_are(engine)


async def test_a_journal_in_memory_is_pruned_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "_LONGEST", timedelta(milliseconds=10))
    clock = FakeClock()
    engine = await past(None, clock, keep=DAY)
    await clock.sleep(2 * DAY)
    await until_there_are(engine, "cancelled", "failed")
    await engine.__aexit__(None, None, None)


async def test_a_removal_that_fails_is_logged_and_tried_again(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(retention, "_LONGEST", timedelta(milliseconds=10))
    maintain, failures = SqliteJournal.maintain, [JournalError("the disk is full")]

    async def fail_once(self: SqliteJournal, step: Any) -> Any:
        if failures:
            raise failures.pop()
        return await maintain(self, step)

    clock = FakeClock()
    async with await past(path, clock):
        pass
    await clock.sleep(2 * DAY)
    monkeypatch.setattr(SqliteJournal, "maintain", fail_once)
    with caplog.at_level(logging.INFO, "integrate_runtime.runs"):
        async with LocalEngine(path, clock=clock, keep=DAY) as engine:
            await engine.run(DONE, None, run_id="new")
            await until_there_are(engine, "new", "cancelled", "failed")
            while not caplog.messages[-1].startswith("Removed"):
                await asyncio.sleep(0.01)
    assert [text for text in caplog.messages if "emove" in text] == [
        "Finished runs are not removed for now: the disk is full",
        "Removed finished runs that are not kept any longer: 1, with 0 tasks",
    ]
    for record in caplog.records:
        assert {"run_id", "task", "attempt"} <= vars(record).keys()


@pytest.mark.parametrize("wrong", ["30d", -1, True, float("nan"), 0])
def test_a_wrong_duration_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"(LocalEngine\.keep|Keep\.completed) is "):
        LocalEngine(keep=wrong)
    with pytest.raises(InvalidArgument, match=r"Keep\.failed is "):
        Keep(failed=wrong)
