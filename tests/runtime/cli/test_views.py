"""Printed runs and tasks, line by line."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from integrate_runtime import ErrorRecord, LogRecord, Property, RunRecord, Status, TaskRecord
from integrate_runtime.base.durations import duration_text
from integrate_runtime.cli.console import Output
from integrate_runtime.cli.json_text import json_text
from integrate_runtime.cli.loading import read_task_name
from integrate_runtime.cli.reading import Omitted, Visited
from integrate_runtime.cli.views import LogView, RunTree
from integrate_runtime.tasks.keys import key_text

from tests.support.command import Commands

START = datetime(2026, 3, 10, 12, 0, 3, tzinfo=UTC)
NOW = START + timedelta(seconds=95)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set the time zone in which times are shown."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def run(status: Status, **fields: Any) -> RunRecord:
    given: dict[str, Any] = {
        "run_id": "report-1347",
        "job_id": "triage",
        "job_version": "1.0.0",
        "status": status,
        "started_at": START,
        "finished_at": None,
        "executions": 2,
        "connections": {"github": "user-42"},
        "error": None,
        **fields,
    }
    return RunRecord(**given)


def task(*path: Any, name: str, status: Status = Status.COMPLETED, **fields: Any) -> TaskRecord:
    done = status is Status.COMPLETED
    given: dict[str, Any] = {
        "run_id": "report-1347",
        "path": path,
        "name": name,
        "icon": "github",
        "operation": None,
        "connection": None,
        "status": status,
        "kind": None,
        "properties": (),
        "attempts": 1,
        "started_at": START,
        "finished_at": START + timedelta(milliseconds=312) if done else None,
        "retry_at": None,
        "error": None,
        "has_children": False,
        **fields,
    }
    return TaskRecord(**given)


def line(text: str, *path: Any, level: int = logging.INFO, **fields: Any) -> LogRecord:
    given: dict[str, Any] = {"run_id": "report-1347", "attempt": 1, "at": START, **fields}
    return LogRecord(path=path, level=level, text=text, **given)


TITLE = "The page is blank when the window is narrower than the side bar"
CREATE = task(
    "create-issue",
    name="Create Issue",
    properties=(Property("Owner", "acme"), Property("Repo", "web"), Property("Title", TITLE)),
)
PLAN = task("plan", name="Plan the work", status=Status.RUNNING, icon=None)
STEP = task("plan", ("step", 1), name='["step", 1]', icon=None)
LABEL = task(
    "plan",
    ("step", 2),
    name="Add Labels",
    status=Status.WAITING,
    attempts=3,
    retry_at=NOW + timedelta(seconds=60),
    error=ErrorRecord("githubkit.exception.RequestFailed", "HTTP 503: Come back later.", 503),
)
VISITED = [
    Visited(CREATE, last=False),
    Visited(PLAN, last=True),
    Visited(STEP, last=False),
    Visited(LABEL, last=False),
    Omitted(("plan",)),
]


class Terminal(StringIO):
    """A terminal of a given width, without colours."""

    def isatty(self) -> bool:
        return True


def shown(
    record: RunRecord, width: int, monkeypatch: pytest.MonkeyPatch, visited: Any = VISITED
) -> str:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", str(width))
    terminal = Terminal()
    output = Output(terminal)
    tree = RunTree(output, record, NOW)
    for item in visited:
        if isinstance(item, Visited):
            tree.task(item)
        else:
            tree.omitted(item)
    return "\n".join(line.rstrip() for line in terminal.getvalue().splitlines())


def test_a_log_in_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", "80")
    terminal = Terminal()
    log = LogView(Output(terminal))
    log.print_page([line("created issue 7"), line(TITLE, "plan", ("step", 1), level=30)])
    log.print_page([line("failed\nValueError: no paper", level=40, damaged=("at",))])
    log.end(omits=True, dropped=12)
    assert "\n".join(row.rstrip() for row in terminal.getvalue().splitlines()) == """\
Log
  2026-03-10 12:00:03 INFO created issue 7
  2026-03-10 12:00:03 WARNING plan / ["step", 1]: The page is blank when the
  window is narrower than the side bar
  2026-03-10 12:00:03 ERROR failed
  ValueError: no paper damaged in the journal: column at
  … more; --all shows them
  12 more lines not kept"""


def test_a_run_without_log_lines_has_no_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    terminal = Terminal()
    log = LogView(Output(terminal))
    log.print_page([])
    log.end(omits=False, dropped=0)
    assert not terminal.getvalue()


def test_a_run_in_progress_in_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(run(Status.RUNNING), 80, monkeypatch) == """\
● report-1347 · triage 1.0.0 · running
started 2026-03-10 12:00:03 · 1 min 35 s · 2 executions
github as user-42
├── ✓ Create Issue (create-issue) · github · 1 attempt · 312 ms
│   Owner acme · Repo web · Title The page is blank when the window is narrower
│   than the side bar
└── ● Plan the work (plan) · running · 1 attempt · 1 min 35 s
    ├── ✓ ["step", 1] · 1 attempt · 312 ms
    ├── ◷ Add Labels (["step", 2]) · github · waiting · 3 attempts · 1 min 35 s
    │   HTTP 503: Come back later.
    │   next attempt at 2026-03-10 12:02:38, in 1 min 0 s
    └── … more; --all shows them"""


@pytest.mark.parametrize(
    ("retry_at", "due"),
    [
        (NOW + timedelta(seconds=60), "until 2026-03-10 12:02:38, in 1 min 0 s"),
        (NOW, "it is due"),
        (None, "not sent yet"),
    ],
)
def test_a_task_that_a_limit_holds_back(
    retry_at: datetime | None, due: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = task(
        "create-issue",
        name="Create Issue",
        status=Status.WAITING,
        attempts=0,
        retry_at=retry_at,
        wait_reason="rate limit used up",
    )
    assert shown(run(Status.RUNNING), 120, monkeypatch, [Visited(held, last=True)]).splitlines()[
        -2:
    ] == [
        "└── ◷ Create Issue (create-issue) · github · waiting · 0 attempts · 1 min 35 s",
        f"    rate limit used up: {due}",
    ]


@pytest.mark.parametrize(
    ("status", "plan", "due"),
    [
        (Status.INTERRUPTED, "◌ Plan the work (plan) · interrupted", True),
        (Status.CANCELLED, "◌ Plan the work (plan) · interrupted", False),
        (Status.FAILED, "◌ Plan the work (plan) · interrupted", False),
    ],
)
def test_a_task_is_interrupted_if_its_run_is_not_executed(
    status: Status, plan: str, due: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = shown(run(status, finished_at=START + timedelta(seconds=5)), 120, monkeypatch)
    assert f"{plan} · 1 attempt · 5.0 s" in text
    assert ("next attempt at" in text) is due


def test_the_time_of_a_killed_run_is_that_of_its_last_activity(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    killed = run(Status.INTERRUPTED, last_activity_at=START + timedelta(seconds=5))
    text = shown(killed, 120, monkeypatch)
    assert "started 2026-03-10 12:00:03 · 5.0 s · 2 executions" in text
    assert "◌ Plan the work (plan) · interrupted · 1 attempt · 5.0 s" in text
    assert "next attempt at 2026-03-10 12:02:38, in 1 min 0 s" in text  # from now on


@pytest.mark.parametrize(
    ("status", "until", "text"),
    [
        (Status.WAITING, NOW, "waits until 2026-03-10 12:01:38 (sleep 'nap')"),
        (Status.WAITING, None, "waits (sleep 'nap')"),
        (
            Status.INTERRUPTED,
            NOW + timedelta(hours=1),
            "waits until 2026-03-10 13:01:38 (sleep 'nap')",
        ),
        (Status.INTERRUPTED, NOW, ""),
        (Status.INTERRUPTED, None, ""),
    ],
)
def test_a_run_says_what_it_waits_for(
    status: Status, until: datetime | None, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = run(status, waits_until=until, waits_for="sleep 'nap'")
    lines = shown(waiting, 120, monkeypatch, []).splitlines()
    said = [line for line in lines if "nap" in line]
    assert said == [text] if text else not said


@pytest.mark.parametrize("status", [Status.RUNNING, Status.INTERRUPTED, Status.WAITING])
def test_an_abandoned_task_is_neither_running_nor_interrupted(
    status: Status, monkeypatch: pytest.MonkeyPatch
) -> None:
    abandoned = task("slow", name="Slow", status=status, icon=None, abandoned=True)
    visited = [Visited(abandoned, last=True)]
    text = shown(run(Status.COMPLETED, finished_at=NOW), 120, monkeypatch, visited)
    assert "Slow (slow) · abandoned by its caller · 1 attempt" in text


def test_an_abandoned_task_has_its_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = task(
        "slow", name="Slow", status=Status.FAILED, icon=None, abandoned=True, kind="unknown_outcome"
    )
    text = shown(
        run(Status.COMPLETED, finished_at=NOW), 120, monkeypatch, [Visited(failed, last=True)]
    )
    assert "Slow (slow) · unknown outcome · abandoned by its caller · 1 attempt" in text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 ms"),
        (0.3124, "312 ms"),
        (0.9999, "1.0 s"),
        (59.94, "59.9 s"),
        (59.96, "1 min 0 s"),
        (3599.6, "1 h 0 min"),
        (3725, "1 h 2 min"),
        (86400 * 3 + 7200, "3 d 2 h"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration_text(timedelta(seconds=seconds)) == text


def test_json_is_plain_and_complete() -> None:
    record = json.loads(json_text(LABEL))
    assert (record["status"], record["retry_at"]) == ("waiting", "2026-03-10T12:02:38Z")
    assert record["path"] == ["plan", ["step", 2]]
    assert record["error"]["status"] == 503
    assert json_text({"text": "ü"}) == '{\n  "text": "ü"\n}'


@pytest.mark.parametrize(
    "key",
    [
        "create",
        ("step", 1),
        ("a b",),
        "7",
        '["step", 1]',
        '"quoted"',
        '["',
        "a\nb\tc",
        "\x1b[31m\x9b\u202e",
        ("\x1b", 1),
        ("\u202e", "ü"),
        "ü 🎉",
        "--all",
    ],
)
def test_a_key_is_read_as_it_is_shown(key: Any) -> None:
    assert read_task_name(key_text(key)) == key


MANY = """
from integrate_runtime import IO, RunContext, Task, job


async def nothing(task: Task, io: IO) -> None:
    pass


@job(id="many", version="1")
async def many(payload: None, io: IO, ctx: RunContext) -> None:
    for index in range(201):
        await io.run_task(["task", index], nothing)
"""


def test_of_many_tasks_the_first_are_shown(commands: Commands) -> None:
    commands.write("many.py", MANY)
    assert commands.run("run", "many:many", "--run-id", "m").out == "null\n"
    some, whole = commands.run("show", "m"), commands.run("show", "m", "--all")
    assert len(some.out.splitlines()) == 2 + 200 + 1
    assert some.out.splitlines()[-1] == "└── … more; --all shows them"
    assert len(whole.out.splitlines()) == 2 + 201
    assert len(commands.run("show", "m", "--json").json()["tasks"]) == 201
