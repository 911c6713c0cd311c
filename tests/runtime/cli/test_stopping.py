"""Signals to a running command, decisions in bulk, and runs of scripts: real processes."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import Commands, ended, wait_until
from tests.support.forked_commands import PipedCommand

CHARGES = """
import asyncio, os, sys
from pathlib import Path
from integrate_runtime import IO, RunContext, Task, TaskOptions, job


async def charge(task: Task, io: IO) -> str:
    Path("begun").touch()
    while not Path("go-on").exists():
        await asyncio.sleep(0.01)
    with open("effects", "a") as file:
        file.write("charged\\n")
    return "receipt"


async def after(task: Task, io: IO) -> str:
    with open("effects", "a") as file:
        file.write("after\\n")
    return "after"


@job(id="charges", version="1")
async def charges(payload: None, io: IO, ctx: RunContext) -> list[str]:
    return [await io.run_task("charge", charge), await io.run_task("after", after)]


async def lost(task: Task, io: IO) -> str:
    if not Path("answers").exists():
        raise ConnectionResetError("the connection broke")
    return "repeated"


@job(id="doubts", version="1")
async def doubts(payload: None, io: IO, ctx: RunContext) -> list[str]:
    results = await asyncio.gather(
        *(io.run_task(["pay", n], lost) for n in range(3)), return_exceptions=True
    )
    for result in results:
        if isinstance(result, Exception):
            raise result
    return results
"""
ENDLESS = """
import asyncio
from pathlib import Path
from integrate_runtime import IO, RunContext, job
from integrate_runtime.engines.local import executing_run

executing_run.CLEAN_UP_SECONDS = 0.1


@job(id="endless", version="1")
async def endless(payload: None, io: IO, ctx: RunContext) -> None:
    Path("begun").touch()
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            pass
"""
SCRIPT = """
import asyncio
import os
from dataclasses import dataclass
from pathlib import Path

from integrate_runtime import IO, LocalEngine, RunContext, Task, job
from neighbour import suffix


@dataclass
class Report:
    title: str


async def write(task: Task, io: IO, *, title: str) -> Report:
    with open("effects", "a") as file:
        file.write("written\\n")
    return Report(title + suffix)


@job(id="triage", version="1", changed_tasks="raise")
async def triage(title: str, io: IO, ctx: RunContext) -> str:
    from functools import partial

    report = await io.run_task("write", partial(write, title=title))
    assert type(report) is Report, type(report)
    if not Path("mended").exists():
        os._exit(9)
    return report.title


async def main() -> None:
    async with LocalEngine("runs.db") as engine:
        print(await engine.run(triage, "blank", run_id="report-1347"))


if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Commands]:
    made = Commands(tmp_path)
    made.write("charging.py", CHARGES)
    yield made
    made.end_all()


def begin(commands: Commands, *options: str) -> PipedCommand:
    process = commands.begin("run", "charging:charges", "--run-id", "r", *options)
    wait_until((commands.folder / "begun").exists)
    return process


def stop(process: PipedCommand, number: signal.Signals) -> None:
    """Send a signal and wait until the run, which was begun with -v, logs that it stops."""
    process.send_signal(number)
    for line in process.stderr:
        if "stops: attempts in flight" in line:
            return
    raise AssertionError("the run did not stop")


def effects(commands: Commands) -> list[str]:
    return (commands.folder / "effects").read_text().split()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_lets_an_unsafe_call_in_flight_end_and_nothing_else_begin(
    commands: Commands, number: signal.Signals, code: int
) -> None:
    process = begin(commands, "--grace", "2h", "-v")
    stop(process, number)
    (commands.folder / "go-on").touch()
    stopped = ended(process)
    assert stopped.code == code
    assert stopped.problem.endswith("To continue: integrate resume r")
    assert "Traceback" not in stopped.err
    assert effects(commands) == ["charged"]
    assert commands.run("resume", "r").json() == ["receipt", "after"]
    assert effects(commands) == ["charged", "after"]


@pytest.mark.parametrize("grace", ["0s", "2h"])
def test_a_second_signal_or_the_end_of_the_grace_time_cuts_the_call_short(
    commands: Commands, grace: str
) -> None:
    process = begin(commands, "--grace", grace, *(["-v"] if grace != "0s" else []))
    if grace == "0s":
        process.send_signal(signal.SIGTERM)
    else:
        stop(process, signal.SIGTERM)
        process.send_signal(signal.SIGTERM)
    stopped = ended(process)
    assert (stopped.code, "Traceback" in stopped.err) == (143, False)
    if grace == "0s":
        assert re.findall(r"have (\d+ s) to end", stopped.err) == ["0 s"]
    assert commands.run("show", "r", "--json").json()["status"] == "interrupted"
    assert "may have taken effect" in commands.run("resume", "r").err


@pytest.mark.parametrize(("how", "code"), [("signal", 143), ("cancel", 1)])
def test_a_job_that_never_ends_does_not_keep_the_command_from_ending(
    commands: Commands, how: str, code: int
) -> None:
    commands.write("endless_jobs.py", ENDLESS)
    process = commands.begin("run", "endless_jobs:endless", "--run-id", "r", "--db", "runs.db")
    wait_until((commands.folder / "begun").exists)
    if how == "signal":
        process.send_signal(signal.SIGTERM)
    else:
        assert commands.run("cancel", "r").code == 0
    stopped = ended(process)
    assert stopped.code == code
    assert "Run r does not end although it is cancelled" in stopped.err
    assert not any(word in stopped.err for word in ("Traceback", "destroyed"))


def test_tasks_in_doubt_are_repeated_in_bulk(commands: Commands) -> None:
    done = commands.run("run", "charging:doubts", "--run-id", "r")
    assert done.code == 1
    assert "If none of the 3 tasks took effect: integrate resume r --repeat-all" in done.err
    (commands.folder / "answers").touch()
    assert commands.run("resume", "r", "--repeat-all").json() == ["repeated"] * 3
    late = commands.run("resume", "r", "--repeat", "pay")
    assert (late.code, "has completed" in late.problem) == (2, True)


def test_a_run_without_a_usable_job_stops_no_other_from_being_resumed(
    commands: Commands,
) -> None:
    (commands.folder / "go-on").touch()
    for name in ("good", "bad"):
        commands.write(f"{name}_jobs.py", CHARGES.replace('id="charges"', f'id="{name}"'))
        (commands.folder / "begun").unlink(missing_ok=True)
        (commands.folder / "go-on").unlink()
        process = commands.begin(
            "run",
            f"{name}_jobs:charges",
            "-v",
            "--run-id",
            name,
            "--grace",
            "2h",
            "--db",
            "runs.db",
        )
        wait_until((commands.folder / "begun").exists)
        stop(process, signal.SIGTERM)
        (commands.folder / "go-on").touch()
        ended(process)
    commands.write("bad_jobs.py", "import os\nURL = os.environ['A_MISSING_VARIABLE']\n")
    done = commands.run("resume")
    assert done.code == 2
    assert "cannot be imported from 'bad_jobs:charges' (KeyError: 'A_MISSING_VARIABLE')" in done.err
    assert "Traceback" not in done.err
    told = {run["run_id"]: run["status"] for run in commands.run("runs", "--json").json()}
    assert told == {"good": "completed", "bad": "interrupted"}


@pytest.mark.parametrize("start", [("scripts/triage.py",), ("-m", "scripts.triage")])
def test_the_job_of_a_script_is_resumed_by_the_command_that_is_printed(
    commands: Commands, start: tuple[str, ...]
) -> None:
    (commands.folder / "scripts").mkdir()
    (commands.folder / "scripts/triage.py").write_text(SCRIPT)
    (commands.folder / "scripts/neighbour.py").write_text("suffix = '!'\n")
    variables = {**commands.environment(), "PYTHONPATH": str(commands.folder / "scripts")}
    died = subprocess.run([sys.executable, *start], cwd=commands.folder, env=variables, check=False)
    assert died.returncode == 9
    assert "To continue: integrate resume report-1347" in commands.run("show", "report-1347").err
    (commands.folder / "mended").touch()
    if start[0] == "-m":
        commands.variables["PYTHONPATH"] = str(commands.folder / "scripts")
    done = commands.run("resume", "report-1347")
    assert (done.code, done.out) == (0, '"blank!"\n'), done.err
    assert effects(commands) == ["written"]
