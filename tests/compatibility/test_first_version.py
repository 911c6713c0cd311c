"""Files of the first version, opened by the current code."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from integrate_gen.committed.lock import read_lock
from integrate_runtime import (
    IO,
    JournalError,
    LocalEngine,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)

from tests.codegen.cli.commands import integrate_gen
from tests.support.clock import FakeClock
from tests.support.http_server import RecordingServer, Reply
from tests.support.sample_jobs import status_of

FILES = Path(__file__).parent / "first_version"


class Tools(IO):
    """Tools of the jobs."""


async def greet(task: Task, io: Tools) -> NoReturn:
    raise AssertionError("the task has completed in the first version")


async def succeed(task: Task, io: Tools) -> str:
    return "luck"


@job(id="greeting", version="1.0.0")
async def greeting(payload: dict[str, str], io: Tools, ctx: RunContext) -> str:
    text: str = await io.run_task("greet", greet)
    if payload["name"] == "nobody":
        await io.run_task("fail", succeed)
    return f"{text}, {payload['name']}"


def copy_of(name: str, folder: Path) -> Path:
    """Return a copy of a journal with its key, which only its owner may read."""
    shutil.copy(FILES / f"{name}.sqlite", folder / "runs.db")
    shutil.copy(FILES / f"{name}.key", folder / "runs.db.key")
    for file in folder.iterdir():
        file.chmod(0o600)
    return folder / "runs.db"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return copy_of("journal", tmp_path)


@pytest.fixture
def open_runs(tmp_path: Path) -> Path:
    return copy_of("open_runs", tmp_path)


@pytest.mark.anyio
async def test_a_completed_run_returns_its_stored_result(journal: Path) -> None:
    async with LocalEngine(journal) as engine:
        payload = {"name": "Ada", "token": "s3cret"}
        assert await engine.run(greeting, payload, run_id="completed") == "hello, Ada"


@pytest.mark.anyio
async def test_a_failed_run_goes_on_after_its_completed_tasks(journal: Path) -> None:
    async with LocalEngine(journal) as engine:
        with pytest.raises(TaskFailed, match="ValueError: no luck"):
            await engine.run(greeting, {"name": "nobody"}, run_id="failed")
        assert await (await engine.resume("failed")).result() == "hello, nobody"
        assert {run.run_id: run.status for run in (await engine.journal.runs()).items} == {
            "completed": Status.COMPLETED,
            "failed": Status.COMPLETED,
        }


NIGHT_ENDS = datetime(2026, 12, 1, 20, 33, 53, 460_620, tzinfo=UTC)
"""When the run "asleep" wakes up; "retrying" makes its next attempt a moment later."""

LEFT = timedelta(minutes=30)


@job(id="open", version="1.0.0")
async def open_job(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    text: str = await io.run_task("greet", greet)
    if payload == "asleep":
        await ctx.sleep("night", timedelta(days=1))
        return [text, "awake"]
    options = TaskOptions(repeat="unsafe" if payload == "unsafe" else "safe")
    return [text, await io.run_task("night", succeed, options)]


@pytest.mark.anyio
async def test_open_runs_are_shown_as_they_were_left(open_runs: Path) -> None:
    async with LocalEngine(open_runs) as engine:
        await engine.cancel("safe")  # what writes migrates the journal
        for run_id, status in {
            "safe": Status.CANCELLED,
            "unsafe": Status.INTERRUPTED,
            "asleep": Status.INTERRUPTED,
            "retrying": Status.INTERRUPTED,
        }.items():
            assert await status_of(engine, run_id) is status


@pytest.mark.anyio
async def test_an_interrupted_run_repeats_its_safe_task(open_runs: Path) -> None:
    async with LocalEngine(open_runs) as engine:
        assert await engine.run(open_job, "safe", run_id="safe") == ["hello", "luck"]


@pytest.mark.anyio
async def test_an_unsafe_task_of_an_interrupted_run_is_in_doubt(open_runs: Path) -> None:
    async with LocalEngine(open_runs) as engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(open_job, "unsafe", run_id="unsafe")
        assert (caught.value.key, caught.value.kind) == ("night", "unknown_outcome")
        resumed = await engine.resume("unsafe", done={"night": "seen"})
        assert await resumed.result() == ["hello", "seen"]


@pytest.mark.anyio
async def test_a_run_that_is_asleep_sleeps_until_its_time(open_runs: Path) -> None:
    clock = FakeClock(NIGHT_ENDS - LEFT)
    async with LocalEngine(open_runs, clock=clock) as engine:
        assert await engine.run(open_job, "asleep", run_id="asleep") == ["hello", "awake"]
    assert clock.sleeps == [LEFT]


@pytest.mark.anyio
async def test_a_task_that_waits_for_its_next_attempt_waits_until_its_time(open_runs: Path) -> None:
    clock = FakeClock(NIGHT_ENDS - LEFT)
    async with LocalEngine(open_runs, clock=clock) as engine:
        assert await engine.run(open_job, "retrying", run_id="retrying") == ["hello", "luck"]
        task = await engine.journal.task("retrying", ("night",))
    assert task is not None
    first, second = task.history
    assert first.error is not None
    assert first.retry_at is not None
    assert first.retry_at == second.started_at
    assert clock.sleeps == [first.retry_at - (NIGHT_ENDS - LEFT)]


@pytest.mark.anyio
async def test_a_worker_goes_on_with_open_runs(open_runs: Path) -> None:
    ends: dict[str, Status] = dict.fromkeys(("safe", "asleep", "retrying"), Status.COMPLETED)
    ends["unsafe"] = Status.FAILED
    async with LocalEngine(open_runs, clock=FakeClock(NIGHT_ENDS - LEFT)) as engine:
        await engine.run(open_job, "safe", run_id="safe")  # what writes migrates the journal
        serving = asyncio.create_task(engine.serve([open_job]))
        while {run: await status_of(engine, run) for run in ends} != ends:
            await asyncio.sleep(0.01)
        serving.cancel()


@pytest.mark.anyio
async def test_a_journal_from_before_signatures_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    shutil.copy(FILES / "unsigned_journal.sqlite", path)
    path.chmod(0o600)
    before = path.read_bytes()
    async with LocalEngine(path) as engine:
        with pytest.raises(JournalError, match="was written before journals were signed"):
            await engine.run(greeting, {"name": "Ada"}, run_id="completed")
    assert path.read_bytes() == before


SCRIPT = """
import asyncio, sys
import typeform.client
from integrate_runtime import IO, LocalEngine, RunContext, job
from integrate_typeform import Typeform

typeform.client.API_BASE_URL = sys.argv[1]

class Tools(IO):
    typeform = Typeform(token="t")

@job(id="title", version="1")
async def title(payload: str, io: Tools, ctx: RunContext) -> str:
    return (await io.typeform.forms.get("form", payload))["title"]

async def main() -> None:
    for _ in range(2):
        async with LocalEngine("runs.db") as engine:
            print(await engine.run(title, "u6nXL7", run_id="r"))

asyncio.run(main())
"""


def test_a_generated_package_runs_with_the_current_runtime(
    tmp_path: Path, server: RecordingServer
) -> None:
    server.reply("GET", "/forms/u6nXL7", Reply.json({"title": "Bug report"}))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, server.url],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(FILES / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Bug report\n" * 2
    assert len(server.requests) == 1


def test_a_lock_can_be_compared_with_the_current_package(tmp_path: Path) -> None:
    shutil.copytree(FILES / "generated", tmp_path / "generated")
    plan = integrate_gen("typeform", "--plan", cwd=tmp_path)
    assert (plan.returncode, "breaking" in plan.stdout) == (0, True), plan.stderr
    written = integrate_gen("typeform", "-q", cwd=tmp_path)
    assert (written.returncode, written.stderr) == (0, "")
    new = read_lock(tmp_path / "generated" / "integrate_typeform")
    old = read_lock(FILES / "generated" / "integrate_typeform")
    assert old is not None
    assert new is not None
    assert old.api.keys() == new.api.keys()
