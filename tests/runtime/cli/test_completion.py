"""Shell completion of commands, jobs in modules, and runs and jobs of a journal."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.bash import completed_line
from tests.support.command import Commands

MORE_JOBS = """\
import integrate_runtime
from integrate_runtime import IO, RunContext

raise SystemExit("a completion imports nothing")


@integrate_runtime.job(id="deep", version="1")
def deep(payload: None, io: IO, ctx: RunContext) -> str:
    return "\\d"


def no_job() -> None: ...
"""


def completed(commands: Commands, *words: str) -> list[str]:
    """Return what a shell offers for the last of some words."""
    completion = {"COMP_WORDS": "\n".join(words), "COMP_CWORD": str(len(words) - 1)}
    done = subprocess.run(
        [Path(sys.executable).with_name("integrate")],
        capture_output=True,
        text=True,
        cwd=commands.folder,
        env={**commands.environment(), **completion, "_INTEGRATE_COMPLETE": "complete_bash"},
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.split()


def test_shells_complete_the_command(commands: Commands) -> None:
    assert "resume" in completed(commands, "integrate", "re")


def test_shells_complete_runs_and_jobs_of_the_journal(commands: Commands) -> None:
    assert completed(commands, "integrate", "show", "one") == []
    assert not (commands.folder / "runs.db").exists()
    for run_id in ("one-a", "one-b", "two", "odd\nline"):
        commands.run("run", "jobs:broken", "--run-id", run_id, "-q")
    for command in ("show", "resume", "cancel", "export"):
        assert completed(commands, "integrate", command, "one") == ["one-b", "one-a"]
    assert completed(commands, "integrate", "show", "o") == ["one-b", "one-a"]
    assert completed(commands, "integrate", "runs", "--job", "b") == ["broken"]
    elsewhere = ("show", "--db", "elsewhere.db", "one")
    assert completed(commands, "integrate", *elsewhere) == []
    cluster = ("show", "--engine", "temporal://127.0.0.1:1/default", "one")
    assert completed(commands, "integrate", *cluster) == []


@pytest.fixture
def packages(commands: Commands) -> Commands:
    """The folder with further modules, some of which no job is looked for in."""
    for folder in ("app/flows", "environment", "node_modules", ".hidden"):
        (commands.folder / folder).mkdir(parents=True)
    for module in ("app/flows/deep", "environment/deep", "node_modules/deep", ".hidden/deep"):
        commands.write(f"{module}.py", MORE_JOBS)
    commands.write("environment/pyvenv.cfg", "")
    commands.write("app/half_written.py", "@job(")
    commands.write("app/not-importable.py", MORE_JOBS)
    (commands.folder / "app" / "again").symlink_to(commands.folder)
    return commands


@pytest.mark.parametrize("command", ["run", "start", "worker"])
def test_shells_complete_jobs_of_the_modules_below_the_folder(
    packages: Commands, command: str
) -> None:
    assert completed(packages, "integrate", command, "a") == ["app.flows.deep:deep"]
    assert completed(packages, "integrate", command, "app.flows.deep:n") == []
    assert completed(packages, "integrate", command, "jobs:s") == ["jobs:secretive"]
    assert {"jobs:broken", "app.flows.deep:deep"} <= {
        *completed(packages, "integrate", command, "")
    }
    assert not any("environment" in name for name in completed(packages, "integrate", command, ""))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("integrate run jobs:br", "integrate run jobs:broken "),
        ("integrate run app.flows.deep:", "integrate run app.flows.deep:deep "),
        ("integrate run app.fl", "integrate run app.flows.deep:deep "),
        ('integrate run "jobs:br', 'integrate run "jobs:broken" '),
        ("integrate worker jobs:triage jobs:br", "integrate worker jobs:triage jobs:broken "),
        ("integrate show report::1", "integrate show report::13 "),
    ],
)
def test_bash_completes_words_with_colons(packages: Commands, line: str, expected: str) -> None:
    if "show" in line:
        packages.run("run", "jobs:broken", "--run-id", "report::13", "-q")
    assert completed_line("integrate", line, packages.folder, packages.environment()) == expected
