"""``integrate show``, ``runs`` and ``resume`` for runs with child runs."""

from __future__ import annotations

import pytest

from tests.support.command import Commands
from tests.support.triage_run import steady

JOBS = """
from pathlib import Path

from integrate_runtime import IO, Retry, RunContext, Task, TaskOptions, job


class Tools(IO):
    pass


async def look(task: Task, io: Tools) -> str:
    return Path("answer.txt").read_text()


@job(id="find", version="1")
async def find(name: str, io: Tools, ctx: RunContext) -> str:
    return await io.run_task(name, look, TaskOptions(retry=Retry(limit=1)))


@job(id="report", version="1")
async def report(name: str | None, io: Tools, ctx: RunContext) -> str:
    return await ctx.run("lookup", find, name or "look")
"""


@pytest.fixture
def family(commands: Commands) -> Commands:
    commands.write("family.py", JOBS)
    return commands


def test_show_names_the_child_and_the_parent(family: Commands) -> None:
    family.write("answer.txt", "42")
    assert family.run("run", "family:report", "--run-id", "r").out == '"42"\n'
    assert steady(family.run("show", "r").out) == """\
✓ r · report 1 · completed
started <moment> · <time> · 1 execution
└── ✓ find (lookup) · 1 attempt · <time>
    run r/lookup
"""
    assert steady(family.run("show", "r/lookup").out) == """\
✓ r/lookup · find 1 · completed
started <moment> · <time> · 1 execution
child of r, task lookup
└── ✓ look · 1 attempt · <time>
"""


def test_runs_lists_children_by_parent_or_job(family: Commands) -> None:
    family.write("answer.txt", "42")
    family.run("run", "family:report", "--run-id", "r")

    def listed(*options: str) -> list[str]:
        return [run["run_id"] for run in family.run("runs", "--json", *options).json()]

    assert listed() == ["r"]
    assert listed("--parent", "r") == ["r/lookup"]
    assert listed("--job", "find") == ["r/lookup"]
    assert listed("--parent", "r/lookup") == []


def test_a_failed_child_is_named_with_its_next_step(family: Commands) -> None:
    failed = family.run("run", "family:report", "--run-id", "r")
    assert failed.code == 1
    hints = [
        "The child run r/lookup failed. It is tried again with this one, except for tasks in "
        "doubt: integrate show r/lookup",
        "To try it again: integrate resume r",
    ]
    assert failed.err.splitlines()[-2:] == hints
    assert family.run("show", "r").err.splitlines() == hints
    assert family.run("show", "r/lookup").err.splitlines() == [
        "To try it again: integrate resume r/lookup",
        "Then go on with the run that waits for it: integrate resume r",
    ]
    family.write("answer.txt", "42")
    assert family.run("resume", "r/lookup").out == '"42"\n'
    assert family.run("resume", "r").out == '"42"\n'


def test_resume_without_a_run_leaves_children_to_their_parents(family: Commands) -> None:
    family.write("family.py", JOBS.replace("return Path", "raise KeyboardInterrupt; return Path"))
    family.run("run", "family:report", "--run-id", "r")
    family.write("family.py", JOBS)
    family.write("answer.txt", "42")
    lines = [line.split() for line in steady(family.run("resume").out).splitlines()]
    assert [line[0] for line in lines] == ["RUN", "r"]
