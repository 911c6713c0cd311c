"""The command ``prune``, on a journal that another process uses."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from integrate_runtime.cli.forms import size_text

from tests.support.command import Commands, interrupt, wait_until

JOBS = """
import asyncio
from pathlib import Path
from integrate_runtime import IO, RunContext, Task, job


async def step(task: Task, io: IO) -> str:
    return "x" * 100_000


@job(id="quick", version="1")
async def quick(payload: bool | None, io: IO, ctx: RunContext) -> None:
    await io.run_task("step", step)
    if payload:
        raise ValueError("no")


@job(id="slow", version="1")
async def slow(payload: None, io: IO, ctx: RunContext) -> None:
    Path("begun").touch()
    await asyncio.sleep(3600)
"""


@pytest.fixture
def journal(commands: Commands) -> Commands:
    """Return the command in a folder with two completed runs and a failed one."""
    commands.write("pruned_jobs.py", JOBS)
    commands.write("true.json", "true")
    for run_id in ("first", "second"):
        assert commands.run("run", "pruned_jobs:quick", "--run-id", run_id).code == 0
    failing = ("run", "pruned_jobs:quick", "--run-id", "failed", "--payload", "true.json")
    assert commands.run(*failing).code == 1
    return commands


def runs(commands: Commands) -> list[str]:
    return [run["run_id"] for run in commands.run("runs", "--json").json()]


def test_runs_are_removed_beside_a_process_that_executes_others(journal: Commands) -> None:
    executing = journal.begin("run", "pruned_jobs:slow", "--run-id", "slow")
    wait_until((journal.folder / "begun").exists)
    counted = journal.run("prune", "--older-than", "0s", "--dry-run")
    assert (counted.code, counted.out) == (0, "")
    assert counted.problem == "2 runs with 2 tasks would be removed from runs.db."
    assert runs(journal) == ["slow", "failed", "second", "first"]
    removed = journal.run("prune", "--older-than", "0s")
    assert (removed.code, removed.out) == (0, "")
    assert removed.problem.startswith("Removed 2 runs with 2 tasks; runs.db is ")
    assert runs(journal) == ["slow", "failed"]
    interrupt(executing)


def test_the_statuses_and_the_job_of_the_removed_runs_are_chosen(journal: Commands) -> None:
    both = ("prune", "--older-than", "0s", "--status", "failed", "--status", "completed", "--json")
    assert journal.run(*both, "--dry-run").json() == {"dry_run": True, "runs": 3, "tasks": 3}
    assert journal.run(*both, "--job", "slow").json()["runs"] == 0
    outcome = journal.run("prune", "--older-than", "0s", "--status", "failed", "--json").json()
    assert outcome["bytes_after"] < outcome.pop("bytes_before")
    assert outcome.pop("bytes_after") == (journal.folder / "runs.db").stat().st_size
    assert outcome == {"dry_run": False, "runs": 1, "tasks": 1, "returns_space": True}
    assert runs(journal) == ["second", "first"]
    assert journal.run("prune", "--older-than", "1d", "--json").json()["runs"] == 0
    unfinished = journal.run("prune", "--older-than", "0s", "--status", "interrupted")
    assert unfinished.code == 2
    assert "'interrupted' is not one of 'completed', 'failed', 'cancelled'" in unfinished.err


def test_a_file_of_an_older_version_is_rewritten_on_request(journal: Commands) -> None:
    with closing(sqlite3.connect(journal.folder / "runs.db")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA auto_vacuum = NONE")
        connection.execute("VACUUM")
    (journal.folder / "runs.db").rename(journal.folder / "my runs.db")
    (journal.folder / "runs.db.key").rename(journal.folder / "my runs.db.key")
    removed = journal.run("prune", "--older-than", "0s", "--db", "my runs.db")
    hint = "once it is rewritten: integrate prune --vacuum --db 'my runs.db'"
    assert removed.problem.endswith(hint)
    vacuumed = journal.run("prune", "--vacuum", "--db", "my runs.db")
    assert "Removed 0 runs with 0 tasks; my runs.db is " in vacuumed.problem
    assert "and was" in vacuumed.problem


def test_a_file_is_not_rewritten_while_its_runs_are_executed(journal: Commands) -> None:
    executing = journal.begin("run", "pruned_jobs:slow", "--run-id", "slow")
    wait_until((journal.folder / "begun").exists)
    refused = journal.run("prune", "--older-than", "0s", "--vacuum")
    assert refused.code == 2
    assert "cannot be rewritten while the run 'slow' is being executed" in refused.problem
    assert runs(journal) == ["slow", "failed", "second", "first"]
    interrupt(executing)


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (12_345_678, "12.3 MB"),
     (999_960, "1.0 MB"), (5_400_000_000_000, "5,400.0 GB")],
)  # fmt: skip
def test_sizes_are_written_in_their_largest_unit(size: int, text: str) -> None:
    assert size_text(size) == text
