"""The command as users run it: real processes, a real server, a real Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.command import INTEGRATE, Commands, Done, ended, interrupt, wait_until
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

ISSUES, ISSUE = "/repos/acme/web/issues", "/repos/acme/web/issues/7"
CREATED = Reply.json(issue(7, title="The page is blank"), status=201)
FOUND = Reply.json(issue(7))
RUN = ("run", "jobs:triage", "--payload", "report.json", "--run-id", "issue-7")


def answer(server: RecordingServer, create: Reply = CREATED, check: Reply = FOUND) -> None:
    server.reply("POST", ISSUES, create)
    server.reply("GET", ISSUE, check)


def steady(text: str) -> str:
    """Return the output without its variable parts."""
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "<moment>", text)
    return re.sub(r"\b\d+(\.\d)? (ms|s)\b", "<time>", text)


def test_a_run_prints_its_result_to_stdout_and_logs_to_stderr(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    done = commands.run(*RUN)
    assert (done.code, done.out) == (0, "7\n")
    said = [line.partition(" ")[2] for line in done.err.splitlines()]
    assert said[:2] == ["Run issue-7 of triage started", "created issue 7"]
    assert said[2].startswith("Run issue-7 of triage completed in ")
    assert (commands.folder / "runs.db").stat().st_mode & 0o777 == 0o600


def test_the_same_run_id_gives_the_stored_result(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    assert commands.run(*RUN).out == commands.run(*RUN, "--quiet").out == "7\n"
    assert len(server.requests) == 2


def test_a_run_without_an_id_gets_one_that_names_its_job(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    commands.run(*RUN[:4], "--quiet")
    (run,) = commands.run("runs", "--json").json()
    assert re.fullmatch(r"triage-\d{8}-\d{6}-[0-9a-f]{6}", run["run_id"])


def test_a_payload_comes_by_standard_input(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    report = '{"title": "Grüße 🎉", "labels": []}'
    done = commands.run("run", "jobs:triage", "--payload", "-", "--json", stdin=report)
    assert done.json()["result"] == 7
    assert done.json()["status"] == "completed"
    assert server.requests[0].json() == {"title": "Grüße 🎉"}


@pytest.mark.parametrize(("flag", "tasks"), [("-q", 0), ("-v", 5)])
def test_verbosity(commands: Commands, server: RecordingServer, flag: str, tasks: int) -> None:
    answer(server)
    done = commands.run(*RUN, flag)
    assert len([line for line in done.err.splitlines() if " Task [" in line]) == tasks
    assert bool(done.err) is bool(tasks)


def test_a_failed_run_prints_its_reason_and_the_next_step(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    done = commands.run(*RUN)
    assert (done.code, done.out) == (1, "")
    assert (
        "error: Run issue-7 failed: Task 'check' (github.issues.get) failed after 1 attempt"
        in done.err
    )
    assert "HTTP 410: Gone" in done.err
    assert done.problem == "To try it again: integrate resume issue-7"
    assert "Traceback" not in done.err
    # After the fix, completed tasks stay completed.
    answer(server)
    again = commands.run("resume", "issue-7")
    assert (again.code, again.out) == (0, "7\n")
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]


def test_an_error_of_the_job_is_printed_as_a_traceback(commands: Commands) -> None:
    done = commands.run("run", "jobs:broken", "--run-id", "b")
    assert done.code == 1
    assert 'jobs.py", line' in done.err
    assert "integrate_runtime" not in done.err
    assert 'error: Run b failed: KeyError: "a fault of the job\'s own"' in done.err


def test_a_task_of_unknown_outcome_is_repeated_on_request(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, create=Reply(drop=True))
    done = commands.run(*RUN)
    assert done.code == 1
    both = [
        "It is not known whether Create Issue took effect. Look, and if it did not: "
        "integrate resume issue-7 --repeat create",
        "If it did: integrate resume issue-7 --done create --output FILE",
    ]
    assert done.err.splitlines()[-2:] == both
    assert commands.run("show", "issue-7").err.splitlines() == both
    answer(server)
    assert commands.run("resume", "issue-7").code == 1
    assert len(server.requests) == 1
    wrong = commands.run("resume", "issue-7", "--repeat", "check")
    assert (wrong.code, wrong.problem) == (
        2,
        "error: 'check' names no task of the run 'issue-7' whose outcome is unknown; these are: "
        '["create"].',
    )
    assert commands.run("resume", "issue-7", "--repeat", "create").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "POST", "GET"]


def test_a_task_that_took_effect_is_completed_by_its_output(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, create=Reply(drop=True))
    assert commands.run(*RUN).code == 1
    commands.write("seen.json", json.dumps(issue(7, title="Seen")))
    commands.write("other.json", '{"number": "none of an issue"}')
    answered = ("resume", "issue-7", "--done", "create")

    nothing = commands.run(*answered)
    assert nothing.code == 2
    assert 'The output given for the task ["create"] is not githubkit' in nothing.err
    other = commands.run(*answered, "--output", "other.json")
    assert other.code == 2
    assert "none of an issue" not in other.err
    assert commands.run(*answered, "--repeat", "create").code == 2
    assert commands.run(*answered, "--done", "check", "--output", "seen.json").code == 2
    assert commands.run("resume", "issue-7").code == 1  # still in doubt

    assert commands.run(*answered, "--output", "seen.json").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "GET"]
    shown = commands.run("show", "issue-7")
    assert "✓ Create Issue (create) · github · 1 attempt" in shown.out
    assert "Outcome given by an operator" in shown.out


def test_a_run_can_continue_after_ctrl_c(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN, "--grace", "0s")
    wait_until(lambda: len(server.requests) == 2)
    stopped = interrupt(running)
    assert stopped.code == 130
    assert stopped.problem == (
        "Interrupted; the progress of run issue-7 is kept. To continue: integrate resume issue-7"
    )
    assert "Traceback" not in stopped.err
    (run,) = commands.run("runs", "--status", "interrupted", "--json").json()
    assert run["run_id"] == "issue-7"
    answer(server)
    assert commands.run("resume", "issue-7").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    assert commands.run("resume").err == "There is nothing to resume.\n"


def test_a_killed_run_is_interrupted_and_can_continue(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN)
    wait_until(lambda: len(server.requests) == 2)
    running.kill()
    ended(running)
    shown = commands.run("show", "issue-7").out
    assert "◌ issue-7 · triage 1.0.0 · interrupted" in shown
    assert "◌ Get Issue (check) · github · interrupted" in shown
    answer(server)
    assert commands.run("resume", "issue-7", "--json").json()["executions"] == 2


def test_cancelling_a_run_of_another_process(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN)
    wait_until(lambda: len(server.requests) == 2)
    locked = commands.run("run", "jobs:broken")
    assert (locked.code, locked.out) == (2, "")
    assert locked.problem.startswith(
        f"error: Another process or engine executes the runs of {commands.folder}/runs.db"
    )
    assert "● issue-7" in commands.run("show", "issue-7").out
    assert commands.run("cancel", "issue-7").err == "Run issue-7 is cancelled.\n"
    stopped = ended(running)
    assert (stopped.code, stopped.problem) == (1, "error: The run 'issue-7' was cancelled.")
    assert commands.run("cancel", "issue-7", "--json").json()["status"] == "cancelled"


def test_resuming_a_run_of_another_process(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    commands.run(*RUN)
    server.clear()
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN[:4], "--run-id", "patient")
    wait_until(lambda: len(server.requests) == 2)
    answer(server)
    done = commands.run("resume", "issue-7")
    assert (done.code, done.out, done.err) == (0, "7\n", "")
    told = interrupt(running)
    assert "Run issue-7 of triage completed" in told.err
    assert told.problem.endswith("To continue: integrate resume patient")


def test_a_finished_run_is_not_cancelled(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    commands.run(*RUN)
    done = commands.run("cancel", "issue-7")
    assert (done.code, done.err) == (0, "Run issue-7 had already completed; it is unchanged.\n")


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
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", run["started_at"])


def test_runs_are_a_table(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    commands.run(*RUN)
    commands.run("run", "jobs:broken", "--run-id", "b")
    lines = [line.split() for line in steady(commands.run("runs").out).splitlines()]
    assert lines == [
        ["RUN", "JOB", "STATUS", "STARTED", "TOOK"],
        ["b", "broken", "2", "✗", "failed", "<moment>", "<time>"],
        ["issue-7", "triage", "1.0.0", "✓", "completed", "<moment>", "<time>"],
    ]
    assert [run["run_id"] for run in commands.run("runs", "--job", "broken", "--json").json()] == [
        "b"
    ]
    assert (
        commands.run("runs", "--status", "cancelled").err == "There are no such runs in runs.db.\n"
    )
    assert "--limit 4" in commands.run("runs", "--limit", "1").err


def on_terminal(commands: Commands, columns: int, *arguments: str) -> str:
    """Return the output on a terminal of that width, styles included."""
    script = (
        "import fcntl, os, pty, struct, sys, termios\n"
        "child, master = pty.fork()\n"
        "if not child: os.execv(sys.argv[2], sys.argv[2:])\n"
        "size = struct.pack('HHHH', 50, int(sys.argv[1]), 0, 0)\n"
        "fcntl.ioctl(master, termios.TIOCSWINSZ, size)\n"
        "try:\n"
        "    while data := os.read(master, 65536): os.write(1, data)\n"
        "except OSError: pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(columns), INTEGRATE, *arguments],
        cwd=commands.folder,
        env=commands.environment(),
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().replace("\r\n", "\n")


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


WRONG: list[tuple[tuple[str, ...], str]] = [
    (("run", "jobs"), "'jobs' names no job: write MODULE:JOB, as in app.jobs:triage."),
    (("run", "jobs.py:triage"), "'jobs.py:triage' names a file: write jobs:triage."),
    (("run", "nothing:job"), "There is no module 'nothing', neither in {here} nor installed."),
    (
        ("run", "jobs.inner:job"),
        "There is no module 'jobs.inner', neither in {here} nor installed.",
    ),
    (("run", "faulty:job"), "The module 'faulty' cannot be imported: No module named 'nowhere'."),
    (
        ("run", "jobs:nothing"),
        "The module 'jobs' has no job 'nothing': it has triage, broken, secretive.",
    ),
    (
        ("run", "jobs:not_a_job"),
        "The module 'jobs' has no job 'not_a_job': it has triage, broken, secretive.",
    ),
    (
        ("run", "empty:job"),
        "The module 'empty' has no job 'job': it has no jobs; define one with @job.",
    ),
    (
        ("run", "jobs:triage"),
        "The job 'triage' needs a payload: pass --payload FILE, or - for standard input.",
    ),
    (
        ("run", "jobs:triage", "--payload", "none.json"),
        "The payload 'none.json' cannot be read: No such file or directory.",
    ),
    (
        ("run", "jobs:triage", "--payload", "cut.json"),
        "The payload 'cut.json' is not JSON: Expecting value at line 2, column 1.",
    ),
    (
        ("run", "jobs:triage", "--payload", "wrong.json"),
        "The payload 'wrong.json' is not a payload of the job 'triage': title: Input should be a "
        "valid string; labels: Field required.",
    ),
    (
        ("run", "jobs:triage", "--payload", "-"),
        "Standard input is not JSON: Expecting value at line 1, column 1.",
    ),
    (
        ("run", "jobs:triage", "--payload", "report.json", "--connection", "github"),
        "'github' is not a connection: write INTEGRATION=KEY, as in github=user-42.",
    ),
    (
        ("run", "jobs:triage", "--payload", "report.json", "--connection", "chat=x"),
        "The job 'triage' has no integration 'chat' to connect; it has: github.",
    ),
    (("runs",), "There is no journal at {here}/runs.db: check the path, or run a job first."),
    (("show", "x"), "There is no journal at {here}/runs.db: check the path, or run a job first."),
    (("cancel", "x"), "There is no journal at {here}/runs.db: check the path, or run a job first."),
    (("resume",), "There is no journal at {here}/runs.db: check the path, or run a job first."),
    (("resume", "x"), "There is no journal at {here}/runs.db: check the path, or run a job first."),
    (
        ("resume", "--repeat", "create"),
        "--repeat needs the run: integrate resume RUN --repeat KEY.",
    ),
    (("resume", "--done", "create"), "--done needs the run: integrate resume RUN --done KEY."),
    (("resume", "--repeat-all"), "--repeat-all needs the run: integrate resume RUN --repeat-all."),
    (("resume", "x", "--grace", "soon"), "--grace 'soon' is no duration: write 30s, 5m or 2h."),
    (
        ("resume", "x", "--output", "report.json"),
        "--output is the output of one task: pass one --done KEY with it.",
    ),
    (
        ("runs", "--db", "report.json"),
        "The journal {here}/report.json cannot be used: it is not an SQLite database: use another "
        "path, or move it away to start a new one.",
    ),
]


@pytest.mark.parametrize(("arguments", "sentence"), WRONG, ids=[" ".join(row[0]) for row in WRONG])
def test_a_mistake_is_one_sentence_and_nothing_is_written(
    commands: Commands, arguments: tuple[str, ...], sentence: str
) -> None:
    commands.write("faulty.py", "import nowhere")
    commands.write("empty.py", "")
    commands.write("cut.json", '{"title":\n')
    commands.write("wrong.json", '{"title": 3}')
    before = listing(commands.folder)
    done = commands.run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"error: {sentence.format(here=commands.folder)}\n"
    assert listing(commands.folder) == before


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "__pycache__")


@pytest.mark.parametrize("command", ["show", "cancel", "resume"])
def test_a_run_that_is_not_there(commands: Commands, server: RecordingServer, command: str) -> None:
    answer(server)
    commands.run(*RUN, "--db", "other.db")
    done = commands.run(command, "issue-8", "--db", "other.db")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: There is no run 'issue-8' in other.db: `integrate runs` lists them.\n"
    )


def test_another_payload_under_a_run_id_is_refused(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    commands.run(*RUN)
    commands.write("report.json", '{"title": "Another", "labels": []}')
    done = commands.run(*RUN)
    assert (done.code, done.problem) == (
        2,
        "error: The run 'issue-7' was started with another payload: use another id.",
    )


def test_hints_name_the_journal_and_can_be_copied(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    done = commands.run(*RUN[:4], "--run-id", "it's 7", "--db", "my runs.db")
    assert done.problem == """To try it again: integrate resume 'it'"'"'s 7' --db 'my runs.db'"""


def test_a_run_continues_after_a_missing_credential_is_set(
    commands: Commands, server: RecordingServer
) -> None:
    text = (commands.folder / "jobs.py").read_text()
    commands.write(
        "jobs.py", text.replace('token="t-planted"', 'credentials={"token": "GITHUB_TOKEN"}')
    )
    answer(server)
    done = commands.run(*RUN)
    assert done.code == 2
    assert "the environment variable GITHUB_TOKEN is not set" in done.err
    assert done.problem == "To continue: integrate resume issue-7"
    commands.variables["GITHUB_TOKEN"] = "t-planted"
    assert commands.run("resume", "issue-7").out == "7\n"


@pytest.mark.parametrize("as_json", [False, True])
def test_resume_continues_all_runs_and_prints_each(
    commands: Commands, server: RecordingServer, as_json: bool
) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    for run_id in ("one", "two"):
        running = commands.begin(*RUN[:4], "--run-id", run_id, "--grace", "0s")
        wait_until(lambda: server.requests and server.requests[-1].method == "GET")
        interrupt(running)
        server.clear()
    answer(server)
    done = commands.run("resume", *(["--json"] if as_json else []))
    assert done.code == 0
    if as_json:
        told = [(run["run_id"], run["status"]) for run in done.json()]
    else:
        rows = [line.split() for line in done.out.splitlines()[1:]]
        told = [(row[0], row[4]) for row in rows]
    assert told == [("one", "completed"), ("two", "completed")]
    assert [request.method for request in server.requests] == ["GET", "GET"]


def test_secrets_are_not_shown(commands: Commands) -> None:
    commands.write("secret.json", '{"password": "planted-password"}')
    told = [
        commands.run("run", "jobs:secretive", "--payload", "secret.json", "--run-id", "s"),
        commands.run("show", "s", "--json"),
        commands.run("runs", "--json"),
    ]
    assert json.loads(told[0].out)["same"] is True
    assert all("planted" not in done.out + done.err for done in told)


def test_the_command_without_its_extra_names_the_package_to_install() -> None:
    script = (
        "import sys; sys.modules['typer'] = None; from integrate_runtime.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (
        2,
        "error: `integrate` needs typer: pip install 'integrate-runtime[cli]'.\n",
    )


def test_help_and_version(commands: Commands) -> None:
    helped: Done = commands.run("--help")
    assert helped.code == 0
    assert all(name in helped.out for name in ("run", "resume", "cancel", "runs", "show"))
    assert re.fullmatch(r"integrate \d+\.\d+\.\d+\n", commands.run("--version").out)


LONG = "7" * 5000
DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (LONG, "has an integer of more than 4,300 digits: write it as a string."),
        (DEEP, "is nested too deeply."),
    ],
    ids=["long", "deep"],
)
def test_a_payload_or_output_that_cannot_be_read(
    commands: Commands, content: str, problem: str
) -> None:
    commands.write("large.json", content)
    done = commands.run("run", "jobs:triage", "--payload", "large.json")
    assert (done.code, done.err) == (2, f"error: The payload 'large.json' {problem}\n")
    done = commands.run("resume", "x", "--done", "k", "--output", "large.json")
    assert (done.code, done.err) == (2, f"error: The output 'large.json' {problem}\n")


@pytest.mark.parametrize("name", [f"[{LONG}]", "[" * 20_000], ids=["long", "deep"])
def test_an_invalid_task_name(commands: Commands, name: str) -> None:
    commands.run("run", "jobs:broken", "--run-id", "b")
    done = commands.run("resume", "b", "--repeat", name)
    assert (done.code, "Traceback" in done.err) == (2, False)
    assert "names no task of the run 'b'" in done.err


@pytest.mark.parametrize(
    "limit", ["0", "-1", "x", "\uff11x", LONG], ids=["0", "-1", "x", "wide", "long"]
)
def test_a_limit_that_cannot_be(commands: Commands, limit: str) -> None:
    commands.run("run", "jobs:broken", "--run-id", "b")
    done = commands.run("runs", "--limit", limit)
    assert (done.code, done.out, "Traceback" in done.err) == (2, "", False)
    assert "Invalid value for '--limit'" in done.err


def test_a_limit_beyond_all_runs(commands: Commands) -> None:
    commands.run("run", "jobs:broken", "--run-id", "b")
    for limit in ("99999999999999999999", str(2**63), "9" * 4000):
        done = commands.run("runs", "--limit", limit)
        assert (done.code, done.err) == (0, "")
        assert len(done.out.splitlines()) == 2


def test_a_damaged_row_is_named_after_the_table(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    commands.run(*RUN)
    commands.run("run", "jobs:broken", "--run-id", "b")
    with closing(sqlite3.connect(commands.folder / "runs.db")) as connection, connection:
        connection.execute("UPDATE runs SET status = 'x', connections = '{' WHERE run_id = 'b'")
        connection.execute("UPDATE tasks SET properties = '{' WHERE key = '\"create\"'")
    listed = commands.run("runs")
    assert [line.split()[0] for line in listed.out.splitlines()] == ["RUN", "b", "issue-7"]
    assert "? unknown" in listed.out
    assert listed.err == "Run b is damaged in the journal: columns status, connections.\n"
    assert commands.run("show", "b").out.splitlines()[-1] == (
        "damaged in the journal: columns status, connections"
    )
    shown = commands.run("show", "issue-7").out.splitlines()
    assert "│   damaged in the journal: column properties" in shown
    assert "└── ✓ Get Issue (check) · github · 1 attempt" in steady(shown[-2])
    assert commands.run("show", "b", "--json").json()["damaged"] == ["status", "connections"]
    assert [run["damaged"] for run in commands.run("runs", "--json").json()] == [
        ["status", "connections"],
        [],
    ]


@pytest.mark.parametrize("arguments", [("runs",), ("show", "b"), ("show", "b", "--json")])
def test_a_reader_that_has_gone_is_no_error_to_tell(
    commands: Commands, arguments: tuple[str, ...]
) -> None:
    commands.run("run", "jobs:broken", "--run-id", "b")
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [INTEGRATE, *arguments],
        cwd=commands.folder,
        env=commands.environment(),
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert done.returncode == 1
    assert "Pipe" not in done.stderr
