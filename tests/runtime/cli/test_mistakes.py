"""Mistakes in the use of ``integrate``, each told in one sentence."""

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

from tests.support.command import INTEGRATE, Commands, Done, interrupt, wait_until
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.triage_run import RUN, answer, steady

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
        "The job 'triage' needs a payload: pass --payload JSON or FILE, or - for standard input.",
    ),
    (
        ("run", "jobs:triage", "--payload", "none.json"),
        "The payload 'none.json' cannot be read: No such file or directory.",
    ),
    (
        ("run", "jobs:triage", "--payload", '["x"'),
        "The payload '[\"x\"' is not JSON: Expecting ',' delimiter at line 1, column 5.",
    ),
    (
        ("runs", "--since", "yesterday"),
        "--since 'yesterday' is no duration: write 30s, 5m, 2h or 30d.",
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
    (
        ("resume", "x", "--grace", "soon"),
        "--grace 'soon' is no duration: write 30s, 5m, 2h or 30d.",
    ),
    (
        ("prune", "--older-than", "30"),
        "--older-than '30' is no duration: write 30s, 5m, 2h or 30d.",
    ),
    (
        ("prune", "--status", "failed"),
        "prune needs the age of the runs to remove: integrate prune --older-than 30d.",
    ),
    (
        ("prune", "--older-than", "999999999.9d"),
        "There is no journal at runs.db: check the path, or run a job first.",
    ),
    (("prune", "--vacuum"), "There is no journal at runs.db: check the path, or run a job first."),
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
    assert "└── ✓ Get Issue (check) · github · 1 attempt" in steady(shown[-4])
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
