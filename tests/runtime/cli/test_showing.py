"""``integrate show`` and ``runs``: trees, tables, JSON and terminals."""

from __future__ import annotations

import json
import re

import pytest

from tests.support.command import Commands, interrupt, on_terminal, wait_until
from tests.support.http_server import RecordingServer, Reply
from tests.support.triage_run import CREATED, ISSUE, ISSUES, RUN, answer, steady


def test_show_is_a_tree(commands: Commands, server: RecordingServer) -> None:
    server.reply("POST", ISSUES, CREATED)
    server.reply("GET", ISSUE, Reply(503), Reply.json({"message": "Gone"}, status=410))
    commands.run(*RUN)
    assert steady(commands.run("show", "issue-7").out) == """\
✗ issue-7 · triage 1.0.0 · failed
started <moment> · <time> · 1 execution
Task 'check' (github.issues.get) failed after 2 attempts: HTTP 410: Gone
├── ✓ Plan (plan) · kanban · 1 attempt · <time>
│   Board Roadmap
│   ├── ✓ First step (["step", 1]) · 1 attempt · <time>
│   └── ✓ ["step", 2] · 1 attempt · <time>
├── ✓ Create Issue (create) · github · 1 attempt · <time>
│   Owner acme · Repo web · Title The page is blank · Link github.com/acme/web/issues/7
└── ✗ Get Issue (check) · github · failed · 2 attempts · <time>
    Owner acme · Repo web · Issue Number 7
    HTTP 410: Gone
Log
  <moment> INFO created issue 7
"""


def test_show_says_when_the_next_attempt_is_due(
    commands: Commands, server: RecordingServer
) -> None:
    limited = Reply.json({"message": "slow"}, status=429, headers={"retry-after": "630"})
    answer(server, create=limited)
    running = commands.begin(*RUN)
    wait_until(lambda: '"waiting"' in commands.run("show", "issue-7", "--json").out)
    shown = steady(commands.run("show", "issue-7").out).splitlines()
    assert shown[-3:] == [
        "    Owner acme · Repo web · Title The page is blank",
        "    HTTP 429: slow",
        "    next attempt at <moment>, in 10 min <time>",
    ]
    interrupt(running)
    assert "next attempt at" in commands.run("show", "issue-7").out
    commands.run("cancel", "issue-7")
    assert "next attempt at" not in commands.run("show", "issue-7").out


def test_a_waiting_run_says_until_when_and_for_what(
    commands: Commands, server: RecordingServer
) -> None:
    limited = Reply.json({"message": "slow"}, status=429, headers={"retry-after": "630"})
    answer(server, create=limited)
    running = commands.begin(*RUN)
    wait_until(lambda: '"issue-7"' in commands.run("runs", "--status", "waiting", "--json").out)
    (run,) = commands.run("runs", "--json").json()
    (task,) = (task for task in commands.run("show", "issue-7", "--json").json()["tasks"][1:])
    assert (run["status"], run["waits_until"]) == ("waiting", task["retry_at"])
    wait = "until <moment> (next attempt of create)"
    shown = steady(commands.run("show", "issue-7").out).splitlines()
    assert (shown[0], shown[2]) == ("◷ issue-7 · triage 1.0.0 · waiting", f"waits {wait}")
    listed = steady(commands.run("runs").out).splitlines()[1]
    assert re.split("  +", listed)[2:] == ["◷ waiting", "<moment>", "<time>", wait]
    assert commands.run("runs", "--status", "running", "--json").json() == []
    running.kill()
    running.communicate()
    (run,) = commands.run("runs", "--json").json()
    assert (run["status"], run["waits_until"]) == ("interrupted", task["retry_at"])
    assert run["last_activity_at"] < task["retry_at"]
    took = [commands.run("runs").out.splitlines()[1] for _ in range(2)]
    assert took[0] == took[1]  # the run's time stands still


def test_show_as_json_nests_the_tasks(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    commands.run(*RUN)
    run = commands.run("show", "issue-7", "--json").json()
    assert (run["status"], run["result"], run["payload"]["title"]) == (
        "completed",
        7,
        "The page is blank",
    )
    plan, create, check = run["tasks"]
    assert [task["path"] for task in plan["tasks"]] == [
        ["plan", ["step", 1]],
        ["plan", ["step", 2]],
    ]
    assert plan["properties"][0]["url"] == "https://example.com/board"
    assert (create["operation"], check["attempts"]) == ("github.issues.create", 1)
    (line,) = run["logs"]
    assert (line["path"], line["level"], line["text"]) == ([], 20, "created issue 7")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", run["started_at"])


CRASHING = """
import os

from integrate_runtime import IO, RunContext, job
from jobs import step


@job(id="crashing", version="1")
async def crashing(payload: None, io: IO, ctx: RunContext) -> None:
    ctx.logger.info("begun")
    await io.run_task("step", step)
    ctx.logger.info("about to crash")
    if ctx.attempt == 1:
        os._exit(9)
    ctx.logger.info("ended")
"""


def test_a_resumed_run_logs_only_what_is_new(commands: Commands) -> None:
    commands.write("crashing.py", CRASHING)
    crashed = commands.run("run", "crashing:crashing", "--run-id", "c")
    assert crashed.code == 9
    messages = [line.partition(" ")[2] for line in crashed.err.splitlines()]
    assert messages == ["Run c of crashing started", "begun", "about to crash"]
    resumed = commands.run("resume", "c")
    messages = [line.partition(" ")[2] for line in resumed.err.splitlines()]
    # The crash came before the line was stored.
    assert [m for m in messages if "Run c" not in m] == ["about to crash", "ended"]
    logs = commands.run("show", "c", "--json").json()["logs"]
    assert [line["text"] for line in logs] == ["begun", "about to crash", "ended"]


def test_runs_are_a_table(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    commands.run(*RUN)
    commands.run("run", "jobs:broken", "--run-id", "b")
    lines = [line.split() for line in steady(commands.run("runs").out).splitlines()]
    error = ["KeyError:", '"a', "fault", "of", "the", "job's", 'own"']
    assert lines == [
        ["RUN", "JOB", "STATUS", "STARTED", "TOOK", "DETAILS"],
        ["b", "broken", "2", "✗", "failed", "<moment>", "<time>", *error],
        ["issue-7", "triage", "1.0.0", "✓", "completed", "<moment>", "<time>"],
    ]
    assert [run["run_id"] for run in commands.run("runs", "--job", "broken", "--json").json()] == [
        "b"
    ]
    assert (
        commands.run("runs", "--status", "cancelled").err == "There are no such runs in runs.db.\n"
    )
    assert "--limit 4" in commands.run("runs", "--limit", "1").err


@pytest.mark.parametrize("columns", [80, 140])
def test_a_terminal_has_colours_and_lines_that_fit(
    commands: Commands, server: RecordingServer, columns: int
) -> None:
    title = "A title that is much longer than a line of a terminal is wide, by far. " * 2
    commands.write("report.json", json.dumps({"title": title, "labels": []}))
    answer(server, check=Reply.json({"message": "\x1b[31mGone\x07" * 30}, status=410))
    commands.run(
        *RUN[:4], "--run-id", "a-run-id-that-is-rather-long-and-must-stay-whole-" + "x" * 20
    )
    (run,) = commands.run("runs", "--json").json()
    for arguments in (("runs",), ("show", run["run_id"])):
        shown = on_terminal(commands, columns, *arguments)
        assert "\x1b[31m" in shown
        assert "\x07" not in shown
        plain = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", shown)
        assert "\x1b" not in plain
        assert run["run_id"] in "".join(line.split("  ")[0] for line in plain.splitlines())
        lines = plain.partition("To try it again")[0].splitlines()
        assert max(len(line) for line in lines) <= columns


def test_no_colours_elsewhere(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    texts = [commands.run(*RUN), commands.run("runs"), commands.run("show", "issue-7")]
    assert all("\x1b" not in done.out + done.err for done in texts)
