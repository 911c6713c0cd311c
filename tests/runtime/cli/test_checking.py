"""The command ``check``, on a journal that another process uses."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.support.command import Commands, interrupt, wait_until

JOBS = """
import asyncio
from pathlib import Path
from integrate_runtime import IO, RunContext, Task, job


async def step(task: Task, io: IO) -> str:
    return "done"


@job(id="slow", version="1")
async def slow(payload: bool | None, io: IO, ctx: RunContext) -> None:
    await io.run_task("step", step)
    if payload:
        Path("begun").touch()
        await asyncio.sleep(3600)
"""


@pytest.fixture
def journal(commands: Commands) -> Commands:
    """Return the command in a folder with a completed run."""
    commands.write("checked_jobs.py", JOBS)
    commands.write("true.json", "true")
    assert commands.run("run", "checked_jobs:slow", "--run-id", "first").code == 0
    return commands


def change(commands: Commands, statement: str) -> None:
    with closing(sqlite3.connect(commands.folder / "runs.db")) as connection, connection:
        assert connection.execute(statement).rowcount == 1


def test_a_journal_in_use_is_checked(journal: Commands) -> None:
    executing = journal.begin("run", "checked_jobs:slow", "--run-id", "s", "--payload", "true.json")
    wait_until((journal.folder / "begun").exists)
    clean = journal.run("check")
    assert (clean.code, clean.out) == (0, "")
    assert clean.problem == "Checked runs.db with 2 runs and 2 tasks: no damage."
    assert journal.run("check", "--json").json() == []
    interrupt(executing)


def test_damage_is_printed_with_what_to_do(journal: Commands) -> None:
    change(journal, "UPDATE runs SET payload = 'x'")
    change(journal, "UPDATE tasks SET name = x'80'")
    checked = journal.run("check")
    assert checked.code == 1
    assert checked.out.splitlines() == [
        "run first: payload is not what was written there",
        "  The run is neither continued nor cancelled, and its result is not returned. Restore a "
        "backup of the journal, or the row from one.",
        'run first, task ["step"]: name cannot be read',
        "  People see a stand-in for it; executions do not read it. Nothing has to be done; a "
        "backup may have the value.",
    ]
    assert checked.problem == "Checked runs.db with 1 run and 1 task: 2 damaged places."
    printed = journal.run("check", "--json")
    assert printed.code == 1
    assert printed.json()[1] == {
        "run_id": "first",
        "path": ["step"],
        "column": "name",
        "problem": "cannot be read",
        "consequence": "People see a stand-in for it; executions do not read it.",
        "remedy": "Nothing has to be done; a backup may have the value.",
    }


def test_a_journal_that_cannot_be_read_is_a_mistake(journal: Commands) -> None:
    missing = journal.run("check", "--db", "no.db")
    assert (missing.code, missing.out) == (2, "")
    assert missing.problem.startswith("error: There is no journal at no.db")
    (journal.folder / "runs.db.key").write_text("no key")
    malformed = journal.run("check", "--json")
    assert (malformed.code, malformed.out) == (2, "")
    assert "holds no usable key" in malformed.problem
