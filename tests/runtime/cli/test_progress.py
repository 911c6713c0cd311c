"""The line that says on a terminal how far a command has come, and how long the rest takes."""

from __future__ import annotations

import asyncio
import io
import re
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from integrate_runtime import IO, LocalEngine, RunContext, job
from integrate_runtime.cli import checking, executing, progress, pruning
from integrate_runtime.cli.console import say
from integrate_runtime.cli.progress import showing_progress
from integrate_runtime.engines.local.sqlite import pruning as pruning_steps
from integrate_runtime.engines.local.sqlite import removal, ticks

CLEAR = "\r\x1b[K"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Make standard error a terminal of thirty columns; called by tests, as pytest sets it too."""
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    return terminal


class Clock:
    """Stands for the module ``time``."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(progress, "time", clock := Clock())
    return clock


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for pause in ("_SILENT_SECONDS", "_PAUSE_SECONDS"):
        monkeypatch.setattr(progress, pause, 0.0)


def test_progress_is_shown_on_a_terminal_after_two_seconds(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    shown = terminal(monkeypatch)
    with showing_progress() as line:
        line.show("too early")
        clock.now = 2.0
        line.show("This is more than thirty columns")
        line.show("too soon after it")
    assert shown.getvalue() == f"{CLEAR}This is more than thirty colu{CLEAR}"


def test_a_pipe_gets_no_progress(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    monkeypatch.setattr(sys, "stderr", pipe := io.StringIO())
    with showing_progress() as line:
        clock.now = 9.0
        line.show_part("half of it", 1, 2)
    assert pipe.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "left"), [(4.0, "12 s"), (30.0, "1 min 30 s"), (7200.0, "6 h 0 min")]
)
def test_the_time_left_follows_from_the_part_that_is_done(
    monkeypatch: pytest.MonkeyPatch, clock: Clock, seconds: float, left: str
) -> None:
    shown = terminal(monkeypatch)
    with showing_progress() as line:
        clock.now = seconds
        line.show_part("a quarter", 5, 20)
        clock.now += 1
        line.show_part("nothing yet", 0, 20)
    assert shown.getvalue() == f"{CLEAR}a quarter, {left} left{CLEAR}nothing yet{CLEAR}"


def test_another_line_takes_the_place_of_the_progress(
    monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    shown = terminal(monkeypatch)
    with showing_progress() as line:
        clock.now = 2.0
        line.show("going on")
        say("Run a completed")
        say("Run b completed")
    written = f"{CLEAR}going on{CLEAR}Run a completed\nRun b completed\n{CLEAR}"
    assert shown.getvalue() == written


@job(id="noted", version="1")
async def noted(number: int, io: IO, ctx: RunContext) -> int:
    return number


async def queued(path: Path) -> None:
    async with LocalEngine(path, execute=False) as engine:
        for number in range(3):
            await engine.start(noted, number)


@pytest.mark.usefixtures("at_once")
def test_many_resumed_runs_say_how_many_have_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    standard_error = terminal(monkeypatch)
    path = tmp_path / "runs.db"
    asyncio.run(queued(path))
    assert executing.execute_unfinished(str(path), timedelta(), json=True) == 0
    shown = standard_error.getvalue()
    assert [f"{number} of 3 runs ended, " in shown for number in (1, 2, 3)] == [True] * 3
    assert shown.endswith(f"0 s left{CLEAR}")


@pytest.mark.usefixtures("at_once")
def test_a_check_says_how_many_of_the_rows_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ticks, "_INSTRUCTIONS", 1)
    path = tmp_path / "runs.db"
    asyncio.run(queued(path))
    shown = terminal(monkeypatch)
    monkeypatch.setenv("COLUMNS", "80")
    assert checking.check_journal(str(path), json=True) == 0
    lines = shown.getvalue().split(CLEAR)
    assert lines[1] == "Checking the file …"
    assert re.fullmatch(r"Checked 3 of 3 rows, 0 s left", lines[-2])
    assert any(re.fullmatch(r"Checked 1 of 3 rows, \d+ s left", line) for line in lines)


@pytest.mark.usefixtures("at_once")
def test_a_removal_says_how_many_runs_are_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "runs.db"
    asyncio.run(queued(path))
    assert executing.execute_unfinished(str(path), timedelta(), json=True) == 0
    monkeypatch.setattr(removal, "_BATCH_SIZE", 1)
    monkeypatch.setattr(pruning_steps, "_STEP_SECONDS", 0.0)
    shown = terminal(monkeypatch)
    monkeypatch.setenv("COLUMNS", "80")
    selection = pruning.Selection(timedelta(), (pruning.Ended.COMPLETED,), None)
    assert pruning.prune_journal(selection, str(path), vacuums=True, json=True) == 0
    lines = shown.getvalue().split(CLEAR)
    first = re.compile(r"Removed 1 run with 0 tasks of 3 runs with 0 tasks, \d+ s left")
    assert any(map(first.fullmatch, lines))
    assert lines[-2] == "Removed 3 runs with 0 tasks; returning their space …"
