"""The command ``rerun``."""

from __future__ import annotations

from tests.support.command import Commands

JOBS = """
from integrate_runtime import IO, RunContext, job


@job(id="greet", version="1")
async def greet(payload: dict[str, str], io: IO, ctx: RunContext) -> str:
    return f"{payload['name']} {payload['password'] == 'planted-password'}"
"""


def test_a_run_is_started_again_with_an_edited_payload(commands: Commands) -> None:
    commands.write("greetings.py", JOBS)
    payload = '{"name": "Ada", "password": "planted-password"}'
    first = commands.run("run", "greetings:greet", "--run-id", "r", "--payload", payload)
    assert (first.code, first.out) == (0, '"Ada True"\n')
    again = commands.run("rerun", "r", "--json").json()
    assert again["result"] == "Ada True"
    third = commands.run("rerun", again["run_id"], "--json").json()
    assert (third["result"], third["run_id"][:2]) == ("Ada True", "r-")
    assert third["run_id"] != again["run_id"]
    assert len(third["run_id"]) == len(again["run_id"])
    edited = '{"name": "Mona", "password": "[REDACTED]"}'
    rerun = commands.run("rerun", "r", "--payload", edited, "--run-id", "again")
    assert (rerun.code, rerun.out) == (0, '"Mona True"\n')
    missing = commands.run("rerun", "other")
    assert (missing.code, "There is no run 'other'" in missing.problem) == (2, True)
    mistaken = commands.run("rerun", "r", "--payload", "[1]")
    assert (mistaken.code, mistaken.out) == (2, "")
    assert "The payload is not one of the job 'greet'" in mistaken.problem
