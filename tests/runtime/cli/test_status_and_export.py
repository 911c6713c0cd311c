"""The commands ``status`` and ``export``, on a journal that another process uses."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pytest

from tests.support.command import Commands, interrupt, wait_until

JOBS = """
import asyncio
from functools import partial
from pathlib import Path
from integrate_runtime import IO, RunContext, Task, job


async def log_in(task: Task, io: IO, *, user: str, password: str) -> dict[str, str]:
    await io.run_task("child", child)
    return {"user": user, "token": "planted-token"}


async def child(task: Task, io: IO) -> str:
    return "child"


@job(id="seen", version="1")
async def seen(ends: str, io: IO, ctx: RunContext) -> None:
    await io.run_task("log-in", partial(log_in, user="u", password="planted-password"))
    if ends == "failed":
        raise ValueError("no")
    if ends == "never":
        Path("begun").touch()
        await asyncio.sleep(3600)
"""


def run(commands: Commands, ends: str) -> tuple[str, ...]:
    """Return the arguments of a run that ends so."""
    commands.write(f"{ends}.json", f'"{ends}"')
    return ("run", "seen_jobs:seen", "--run-id", ends, "--payload", f"{ends}.json")


@pytest.fixture
def journal(commands: Commands) -> Commands:
    """Return the command in a folder with a completed and a failed run."""
    commands.write("seen_jobs.py", JOBS)
    assert commands.run(*run(commands, "well")).code == 0
    assert commands.run(*run(commands, "failed")).code == 1
    return commands


def test_the_status_of_a_journal(journal: Commands) -> None:
    quiet = journal.run("status")
    assert (quiet.code, quiet.err) == (0, "")
    assert re.sub(r"\d+\.\d kB", "N kB", quiet.out) == (
        "runs.db · N kB\n✓ completed   1\n✗ failed      1\n"
    )
    executing = journal.begin(*run(journal, "never"))
    wait_until((journal.folder / "begun").exists)
    first, *counts, oldest = journal.run("status").out.splitlines()
    assert first.startswith("runs.db · ")
    assert counts == ["● running     1", "✓ completed   1", "✗ failed      1"]
    assert oldest.startswith("oldest unfinished: never · seen 1 · running · started ")
    interrupt(executing)
    status = journal.run("status", "--json").json()
    assert status["runs"] == {"interrupted": 1, "completed": 1, "failed": 1}
    assert status["oldest_unfinished"]["run_id"] == "never"
    assert status["bytes"] > status["free_bytes"]


def test_a_damaged_status_is_counted_as_unknown(journal: Commands) -> None:
    with closing(sqlite3.connect(journal.folder / "runs.db")) as connection, connection:
        connection.execute("UPDATE runs SET status = x'80' WHERE run_id = 'well'")
    assert journal.run("status", "--json").json()["runs"] == {"failed": 1, "unknown": 1}


def test_a_run_is_exported_with_everything_but_its_secrets(journal: Commands) -> None:
    exported = journal.run("export", "well")
    assert (exported.code, exported.err) == (0, "")
    assert "planted" not in exported.out
    run_, (task,) = exported.json(), exported.json()["tasks"]
    assert (run_["run_id"], run_["payload"], run_["result"]) == ("well", "well", None)
    assert task["path"] == ["log-in"]
    assert task["params"] == {"user": "u", "password": "[REDACTED]"}
    assert task["output"] == {"user": "u", "token": "[REDACTED]"}
    assert [attempt["number"] for attempt in task["history"]] == [1]
    assert task["call_site"]["file"].endswith("seen_jobs.py")
    assert [nested["output"] for nested in task["tasks"]] == ["child"]


def test_an_export_of_no_run_is_a_mistake(journal: Commands) -> None:
    missing = journal.run("export", "nothing")
    assert (missing.code, missing.out) == (2, "")
    assert "There is no run 'nothing' in runs.db" in missing.problem
