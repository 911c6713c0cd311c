"""``integrate send`` and ``approve``, and events in ``integrate show``."""

from __future__ import annotations

import re

import pytest

from tests.support.command import Commands, wait_until
from tests.support.triage_run import steady

RUN = ("run", "waits:release", "--run-id", "r", "--quiet")
JOBS = """
from dataclasses import dataclass
from datetime import timedelta

from integrate_runtime import IO, RunContext, job


class Tools(IO):
    pass


@dataclass
class Approval:
    by: str
    token: str = ""


@job(id="release", version="1")
async def release(payload: None, io: Tools, ctx: RunContext) -> str:
    approval = await ctx.wait_for_event("approved", Approval, timeout=timedelta(hours=1))
    return approval.by


@job(id="deploy", version="1")
async def deploy(payload: None, io: Tools, ctx: RunContext) -> str:
    request = await ctx.approval("deploy", title="Deploy v7", description="to production")
    approval = await request.wait()
    return f"{approval.approved} {approval.by} {approval.comment}"
"""


@pytest.fixture
def commands(commands: Commands) -> Commands:
    """Return the command in a folder with jobs that wait."""
    commands.write("waits.py", JOBS)
    return commands


def test_an_event_ends_the_wait_of_a_run_in_another_process(commands: Commands) -> None:
    running = commands.begin(*RUN)
    wait_until(lambda: '"waiting"' in commands.run("show", "r", "--json").out)
    waiting = steady(commands.run("show", "r").out)
    shown = re.sub("in (1 h 0 min|59 min <time>)", "in <time>", waiting)
    assert shown.splitlines()[2:] == [
        "waits until <moment> (event approved)",
        "└── ◷ Wait for event (approved) · waiting · 1 attempt · <time>",
        "    event approved: until <moment>, in <time>",
    ]
    misfit = commands.run("send", "r", "approved", '{"from": "mona"}', "--id", "1")
    assert (misfit.code, misfit.out) == (0, "")
    assert "The event approved is sent to the run r." in misfit.err
    commands.write("approval.json", '{"by": "mona", "token": "planted-token"}')
    sent = ("send", "r", "approved", "--file", "approval.json", "--id", "2", "--json")
    assert commands.run(*sent).json() == {"run_id": "r", "name": "approved", "is_new": True}
    assert running.communicate()[0] == '"mona"\n'
    assert commands.run(*sent).json()["is_new"] is False
    shown = re.sub(r"\S+\+00:00", "<moment>", steady(commands.run("show", "r").out))
    assert shown.splitlines()[2:] == [
        "└── ✓ Wait for event (approved) · 1 attempt · <time>",
        "    Sent <moment>",
        "Events",
        "✗ approved · sent <moment> · id 1 · rejected by approved",
        "  does not fit: by: Field required",
        "✓ approved · sent <moment> · id 2 · received by approved",
        '  {"by": "mona", "token": "[REDACTED]"}',
    ]
    rejected, received = commands.run("show", "r", "--json").json()["events"]
    assert (rejected["rejection"], rejected["payload"]) == ("by: Field required", {"from": "mona"})
    assert (received["task"], received["payload"]["by"]) == (["approved"], "mona")
    for file in commands.folder.glob("runs.db*"):
        assert b"planted-token" not in file.read_bytes()


def test_an_event_is_sent_while_nobody_executes_the_run(commands: Commands) -> None:
    running = commands.begin(*RUN)
    wait_until(lambda: '"waiting"' in commands.run("show", "r", "--json").out)
    running.kill()
    running.communicate()
    commands.run("send", "r", "approved", '{"by": "hubot"}')
    assert "not received yet" in commands.run("show", "r").out
    assert commands.run("resume", "r", "--quiet").out == '"hubot"\n'


def test_an_approval_by_command(commands: Commands) -> None:
    running = commands.begin("run", "waits:deploy", "--run-id", "-d", "--quiet")
    wait_until(lambda: '"waiting"' in commands.run("show", "--json", "--", "-d").out)
    assert steady(commands.run("show", "--", "-d").out).splitlines()[2:] == [
        "waits (approval deploy)",
        "├── ✓ Deploy v7 (deploy) · 1 attempt · <time>",
        "│   Description to production",
        '└── ◷ Wait for approval (["deploy", "decision", 0]) · waiting · 1 attempt · <time>',
        "    approval deploy: not sent yet",
    ]
    missing = commands.run("approve", "--", "-d", "other")
    assert (missing.code, missing.problem) == (
        2,
        "error: The run '-d' has asked for no approval 'other': `integrate show` shows the keys.",
    )
    approve = ("approve", "--refuse", "--by", "mona", "--comment", "not today")
    done = commands.run(*approve, "--", "-d", "deploy")
    assert "deploy of the run -d is refused." in done.err
    assert running.communicate()[0] == '"False mona not today"\n'
    again = commands.run(*approve, "--json", "--", "-d", "deploy").json()
    assert again == {"run_id": "-d", "key": "deploy", "approved": False, "is_new": False}
    other = commands.run("approve", "--", "-d", "deploy")
    assert "was decided otherwise before." in other.problem


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("other", "approved"), "There is no run 'other'"),
        (("done", "approved"), "The run 'done' gets no event, as it has completed."),
        (("done", "approved", "{"), "The payload is not JSON: .* at line 1, column 2"),
        (("done", "approved", "1", "--file", "-"), "The payload is given twice"),
        (("done", "approved", "--file", "none"), "The payload 'none' cannot be read"),
        (("done", ""), "'' is no name of an event"),
        (("done", "approved", "--id", ""), "'' is no id of an event"),
    ],
)
def test_mistakes_are_one_sentence(
    commands: Commands, arguments: tuple[str, ...], message: str
) -> None:
    secretive = {"password": "planted-password"}
    commands.write("payload.json", str(secretive).replace("'", '"'))
    commands.run("run", "jobs:secretive", "--payload", "payload.json", "--run-id", "done")
    ended = commands.run("send", *arguments)
    assert ended.code == 2
    assert re.search(message, ended.err), ended.err
    assert "Traceback" not in ended.err
