"""A new run has the payload of an earlier one, with its secrets."""

from __future__ import annotations

import json
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    InvalidPayload,
    JobNotFound,
    LocalEngine,
    RunConflict,
    RunContext,
    RunNotFound,
    job,
)
from integrate_runtime.contracts import NewRun
from integrate_runtime.execution.reruns import rerun
from integrate_runtime.secrets.redaction import NOTHING_KNOWN

pytestmark = pytest.mark.anyio

SECRET = "ghp_" + "a1B2" * 9
OTHER = "ghp_" + "c3D4" * 9
PAYLOAD = {
    "repo": "web",
    "token": SECRET,
    "note": f"use {SECRET} here",
    "hosts": [{"name": "a", "password": "correct horse"}, {"name": "b", "password": "battery"}],
}


class Tools(IO):
    """An IO without integrations."""


@job(id="echo", version="1")
async def echo(payload: dict[str, Any], io: Tools, ctx: RunContext) -> bool:
    seen.append(payload)
    return True


seen: list[object] = []


@pytest.fixture(autouse=True)
def _forget() -> None:
    seen.clear()


async def shown(engine: LocalEngine, run_id: str) -> dict[str, Any]:
    """Return a run's payload as people see it."""
    run = await engine.journal.run(run_id)
    assert run is not None
    payload: Any = run.payload
    assert SECRET not in json.dumps(payload)
    return dict(payload)


async def test_the_same_payload_has_its_secrets() -> None:
    async with LocalEngine() as engine:
        await engine.run(echo, PAYLOAD, run_id="first")
        handle = await engine.rerun("first", new_run_id="again")
        assert await handle.result()
        assert await shown(engine, "again") == await shown(engine, "first")
        await (await engine.rerun("first", new_run_id="again")).result()
    assert seen == [PAYLOAD, PAYLOAD]


async def test_an_edited_payload_is_one_json_text_with_any_space_around_it() -> None:
    async with LocalEngine() as engine:
        await engine.run(echo, {"repo": "web"}, run_id="first")
        await (await engine.rerun("first", payload='\n {"repo": "docs"}\n')).result()
        for broken in ('{"repo": "docs"} {}', "{", "[" * 100_000):
            with pytest.raises(InvalidPayload):
                await engine.rerun("first", payload=broken)
    assert seen == [{"repo": "web"}, {"repo": "docs"}]


async def test_redacted_secrets_in_an_edited_payload_are_those_of_the_first_run() -> None:
    async with LocalEngine() as engine:
        await engine.run(echo, PAYLOAD, run_id="first")
        edited = {**await shown(engine, "first"), "repo": "docs", "more": 1}
        edited["hosts"][1] = {"name": "c", "password": "staple"}
        await (await engine.rerun("first", payload=json.dumps(edited))).result()
    hosts = [PAYLOAD["hosts"][0], {"name": "c", "password": "staple"}]
    assert seen[1] == {**PAYLOAD, "repo": "docs", "more": 1, "hosts": hosts}


async def test_a_payload_with_a_json_text_of_several_secrets_is_used_again() -> None:
    payload = {"settings": f'{{"token":"{SECRET}","password":"correct horse"}}'}
    async with LocalEngine() as engine:
        await engine.run(echo, payload, run_id="first")
        await (await engine.rerun("first")).result()
    assert seen == [payload, payload]


@pytest.mark.parametrize(
    ("shown", "real", "secrets"),
    [
        ("[REDACTED]", "in all", ("in all",)),
        ("from [REDACTED] to [REDACTED].", "from nowhere to anywhere.", ("nowhere", "anywhere")),
        ('{"a": 1, "b": "[REDACTED]"}', '{"a" : 1,"b":"secret"}', ("secret",)),
        ('["[REDACTED]", "[REDACTED]"]', '["secret","hidden"]', ("secret", "hidden")),
        ("[REDACTED][REDACTED], [REDACTED]", "one two, three", ("one two, three",)),
    ],
)
def test_a_new_run_knows_the_secrets_of_the_first(
    shown: str, real: str, secrets: tuple[str, ...]
) -> None:
    first = NewRun("first", "echo", "1", "jobs:echo", json.dumps({"text": real}), {})
    again = rerun(first, {"text": shown}, None, "again", None)
    known = NOTHING_KNOWN.with_values(secrets).known
    assert (again.payload, again.redaction.known) == (first.payload, known)


@pytest.mark.parametrize(
    "edit",
    [
        {"note": "use [REDACTED] there"},
        {"elsewhere": "[REDACTED]"},
        {"hosts": [{"name": "b", "password": "[REDACTED]"}]},
        {"hosts": [{"name": "b", "password": "[REDACTED]"}, {"name": "a", "password": "x"}]},
    ],
)
async def test_a_secret_that_is_not_known_is_asked_for(edit: dict[str, Any]) -> None:
    async with LocalEngine() as engine:
        await engine.run(echo, PAYLOAD, run_id="first")
        edited = {**await shown(engine, "first"), **edit}
        with pytest.raises(InvalidPayload, match="write the secret itself"):
            await engine.rerun("first", payload=json.dumps(edited), new_run_id="again")
        assert await engine.journal.run("again") is None


async def test_what_cannot_be_started_again_is_said() -> None:
    async with LocalEngine() as engine:
        with pytest.raises(RunNotFound):
            await engine.rerun("first")
        await engine.run(echo, PAYLOAD, run_id="first")
        with pytest.raises(InvalidPayload, match="not one of the job 'echo'"):
            await engine.rerun("first", payload="[]")
        with pytest.raises(RunConflict, match="another payload"):
            await engine.rerun("first", payload='{"repo": "docs"}', new_run_id="first")


async def test_a_job_that_is_not_known_here_runs_again_with_the_same_payload_alone(
    tmp_path: Any,
) -> None:
    async def local(payload: dict[str, Any], io: Tools, ctx: RunContext) -> None:
        seen.append(payload)

    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job(id="local", version="1")(local), PAYLOAD, run_id="first")
    async with LocalEngine(tmp_path / "runs.db", execute=False) as engine:
        with pytest.raises(JobNotFound):
            await engine.rerun("first", payload="{}", new_run_id="again")
        await engine.rerun("first", new_run_id="again")
        await shown(engine, "again")
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job(id="local", version="1")(local), PAYLOAD, run_id="again")
    assert seen == [PAYLOAD, PAYLOAD]
