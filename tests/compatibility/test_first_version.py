"""Files of the first version, opened by the current code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
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
    job,
)

from tests.codegen.cli.test_cli import integrate_gen
from tests.support.http_server import RecordingServer, Reply

FILES = Path(__file__).parent / "first_version"


class Tools(IO):
    """What the job may use."""


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


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    shutil.copy(FILES / "journal.sqlite", tmp_path / "runs.db")
    shutil.copy(FILES / "journal.key", tmp_path / "runs.db.key")
    for file in tmp_path.iterdir():
        file.chmod(0o600)
    return tmp_path / "runs.db"


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
