"""Buttons of a run, over HTTP on a real journal."""

from __future__ import annotations

import asyncio
import json
import re

import httpx
import pytest
from integrate_runtime import LocalEngine, Status
from integrate_runtime.dashboard.addresses import read_name

from tests.support.github_answers import issue
from tests.support.http_server import Reply
from tests.support.sample_runs import ISSUES, SampleRuns, signed_in, triage_on

pytestmark = pytest.mark.anyio


async def form_token(dashboard: httpx.AsyncClient, run_id: str) -> str:
    page = (await dashboard.get("/run/again", params={"id": run_id})).text
    found = re.search(r'name="form_token" value="(\w+)"', page)
    assert found is not None
    return found[1]


async def press(dashboard: httpx.AsyncClient, action: str, run_id: str, **fields: str) -> str:
    form = {"id": run_id, "form_token": await form_token(dashboard, run_id), **fields}
    answer = await dashboard.post(f"/run/{action}", data=form)
    assert answer.status_code in (200, 404, 409)
    return answer.text


async def ended(runs: SampleRuns, run_id: str) -> Status:
    async for _ in runs.engine.journal.changes(run_id):
        run = await runs.engine.journal.run(run_id)
        assert run is not None
        if run.status not in (Status.RUNNING, Status.QUEUED, Status.WAITING, Status.FAILED):
            return run.status
    raise AssertionError("changes never end")


def issues_made(runs: SampleRuns) -> int:
    return sum(request.method == "POST" for request in runs.server.requests)


async def test_a_run_is_cancelled(sample_runs: SampleRuns, dashboard: httpx.AsyncClient) -> None:
    await sample_runs.waiting()
    assert "The run is cancelled." in await press(dashboard, "cancel", "waiting")
    run = await sample_runs.engine.journal.run("waiting")
    assert run is not None
    assert run.status is Status.CANCELLED


async def test_a_failed_run_is_resumed(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.failed()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    assert "The run goes on." in await press(dashboard, "resume", "failed")
    assert await ended(sample_runs, "failed") is Status.COMPLETED


async def test_a_call_that_happened_is_not_made_again(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.in_doubt()
    before = issues_made(sample_runs)
    fields = {"path": '["create"]', "decision": "done"}
    assert "is not JSON" in await press(dashboard, "decide", "doubt", output="{", **fields)
    assert issues_made(sample_runs) == before
    output = json.dumps(issue(7))
    assert "The run goes on." in await press(dashboard, "decide", "doubt", output=output, **fields)
    assert await ended(sample_runs, "doubt") is Status.COMPLETED
    assert issues_made(sample_runs) == before


async def test_a_call_that_did_not_happen_is_made_again(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.in_doubt()
    before = issues_made(sample_runs)
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    fields = {"path": '["create"]', "decision": "repeat"}
    assert "The run goes on." in await press(dashboard, "decide", "doubt", **fields)
    assert await ended(sample_runs, "doubt") is Status.COMPLETED
    assert issues_made(sample_runs) == before + 1


async def test_a_task_that_waits_is_tried_now(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    handle = await sample_runs.waiting()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    assert "is due now" in await press(dashboard, "retry", "waiting", path='["create"]')
    assert await handle.result() == 7
    assert "has ended" in await press(dashboard, "retry", "waiting", path='["create"]')


async def again(
    dashboard: httpx.AsyncClient, run_id: str, payload: str, new_run_id: str
) -> httpx.Response:
    form = {"id": run_id, "payload": payload, "new_run_id": new_run_id}
    form["form_token"] = await form_token(dashboard, run_id)
    return await dashboard.post("/run/again", data=form)


async def test_a_run_is_started_again_once_by_its_form(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    page = (await dashboard.get("/run/again?id=done")).text
    new_run_id = re.search(r'name="new_run_id" value="(done-[-\w]+)"', page)
    assert new_run_id is not None
    assert "&#34;The page is blank&#34;</textarea>" in page
    sample_runs.server.clear()
    sample_runs.answer_all()
    for _ in range(2):
        answer = await again(dashboard, "done", '"The page is blank"', new_run_id[1])
        assert answer.url.params["id"] == new_run_id[1]
    assert await ended(sample_runs, new_run_id[1]) is Status.COMPLETED
    assert issues_made(sample_runs) == 1


async def test_an_edited_payload_is_validated_by_the_job(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    for typed, reason in (
        ("7", "not one of the job"),
        ("{", "is not JSON"),
        ("7 7", "Extra data at line 1, column 3"),
    ):
        refused = await again(dashboard, "done", typed, "other")
        assert (refused.status_code, reason in refused.text) == (409, True)
        assert f">{typed}</textarea>" in refused.text
    assert await sample_runs.engine.journal.run("other") is None
    sample_runs.answer_all()
    assert (await again(dashboard, "done", '\n"Another" ', "other")).status_code == 200
    assert await ended(sample_runs, "other") is Status.COMPLETED
    run = await sample_runs.engine.journal.run("other")
    assert run is not None
    assert run.payload == "Another"


async def test_without_its_job_a_run_is_started_again_with_the_same_payload_alone(
    sample_runs: SampleRuns,
) -> None:
    async with LocalEngine(sample_runs.path, execute=False) as engine, signed_in(engine) as pages:
        refused = await again(pages, "done", '"Another"', "other")
        assert (refused.status_code, "cannot be imported" in refused.text) == (409, True)
        answer = await again(pages, "done", '"The page is blank"', "other")
        assert "The run is stored" in answer.text
        run = await engine.journal.run("other")
    assert run is not None
    assert (run.status, run.payload) == (Status.QUEUED, "The page is blank")


async def test_a_decision_waits_for_a_process_that_serves_the_job(
    sample_runs: SampleRuns,
) -> None:
    await sample_runs.in_doubt()
    sample_runs.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))
    before = issues_made(sample_runs)
    async with LocalEngine(sample_runs.path, execute=False) as engine, signed_in(engine) as pages:
        fields = {"path": '["create"]', "decision": "repeat"}
        assert "The request is kept in the journal" in await press(
            pages, "decide", "doubt", **fields
        )
    assert issues_made(sample_runs) == before
    serving = asyncio.create_task(sample_runs.engine.serve([triage_on(sample_runs.server)]))
    try:
        assert await ended(sample_runs, "doubt") is Status.COMPLETED
    finally:
        serving.cancel()
        await asyncio.wait([serving])
    assert issues_made(sample_runs) == before + 1


async def test_an_event_is_sent_once_by_its_form(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    handle = await sample_runs.asking(events=2)
    page = (await dashboard.get("/run?id=asking")).text
    event_id = re.search(r'name="event_id" value="(\w+)"', page)
    assert event_id is not None
    token = await form_token(dashboard, "asking")
    fields = {"name": "reviewed", "payload": '{"by": "mona"}', "event_id": event_id[1]}
    for _ in range(2):
        assert "The event is stored" in await press(dashboard, "send", "asking", **fields)
    assert "is not JSON" in await press(dashboard, "send", "asking", name="reviewed", payload="{")
    assert "another payload" in await press(
        dashboard, "send", "asking", **{**fields, "payload": "2"}
    )
    await press(dashboard, "send", "asking", name="reviewed", payload="2")
    assert await handle.result() == [{"by": "mona"}, 2]
    form = {"id": "asking", "form_token": token, **fields, "event_id": "late"}
    assert "gets no event" in (await dashboard.post("/run/send", data=form)).text


@pytest.mark.parametrize(
    ("typed", "name"), [("a b", "a b"), ('["a", 1]', ("a", 1)), ("[a", "[a"), ("7", "7")]
)
def test_names_of_events_are_read_as_a_person_types_them(typed: str, name: object) -> None:
    assert read_name(typed) == name


async def test_what_the_engine_refuses_is_explained(
    sample_runs: SampleRuns, dashboard: httpx.AsyncClient
) -> None:
    await sample_runs.in_doubt()
    fields = {"path": '["nothing"]', "decision": "repeat"}
    assert "names no task" in await press(dashboard, "decide", "doubt", **fields)
    assert "or is done again" in await press(
        dashboard, "decide", "doubt", path='["create"]', decision="odd"
    )
