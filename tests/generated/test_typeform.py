"""Tasks of Typeform, a synchronous SDK with nine methods, over HTTP on loopback."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from datetime import timedelta
from importlib import import_module
from inspect import signature
from typing import Any

import pytest
from integrate_runtime import IO, SDK_DEFAULT, LocalEngine, Property, RunContext, TaskFailed, job
from integrate_typeform import Typeform

from tests.support.clock import FakeClock
from tests.support.http_server import Recorded, RecordingServer, Reply, unused_port

pytestmark = pytest.mark.anyio

FORM = {"id": "f1", "title": "Survey"}
CALLS: Mapping[str, Mapping[str, Any]] = {
    "forms.create": {"data": {"title": "Survey"}},
    "forms.delete": {"uid": "f1"},
    "forms.get": {"uid": "f1"},
    "forms.list": {"page": 2, "pageSize": 5, "search": "sur vey", "workspaceId": "w"},
    "forms.update": {"uid": "f1", "data": {"title": "New"}, "patch": True},
    "forms.messages.get": {"uid": "f1"},
    "forms.messages.update": {"uid": "f1", "data": {"label.error": "No"}},
    "responses.delete": {"uid": "f1", "includedTokens": ["a", "b"]},
    "responses.list": {"uid": "f1", "pageSize": 5, "completed": True, "fields": ["x", "y"]},
}


class Tools(IO):
    typeform = Typeform(token="t")


def attribute(source: object, path: str) -> Any:
    for name in path.split("."):
        source = getattr(source, name)
    return source


@pytest.fixture
def api(server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> RecordingServer:
    """Set the SDK's constant address to that of the server, and return the server."""
    monkeypatch.setattr("typeform.client.API_BASE_URL", server.url)
    return server


async def run(operation: str, arguments: Mapping[str, Any], clock: FakeClock | None = None) -> Any:
    @job(id="one", version="1")
    async def one(payload: None, io: Tools, ctx: RunContext) -> Any:
        return await attribute(io.typeform, operation)("key", **arguments)

    async with LocalEngine(clock=clock or FakeClock()) as engine:
        return await engine.run(one, None)


def test_the_table_has_every_method() -> None:
    operations = {
        operation.id
        for path in ("forms", "forms.messages", "responses")
        for operation in type(attribute(Typeform(), path))._operations.values()
    }
    assert operations == CALLS.keys()


@pytest.mark.parametrize("operation", CALLS)
async def test_a_task_sends_the_request_of_the_sdk(api: RecordingServer, operation: str) -> None:
    api.default = Reply.json(FORM)
    result = await run(operation, CALLS[operation])
    client = import_module("typeform").Typeform("t")  # mypy refuses untyped imports
    direct = attribute(client, operation)(**CALLS[operation])
    ours, theirs = api.requests
    assert result == direct
    assert (ours.method, ours.target, ours.body) == (theirs.method, theirs.target, theirs.body)
    assert ours.headers["authorization"] == "bearer t"


async def test_a_default_is_left_to_the_sdk(api: RecordingServer) -> None:
    api.default = Reply.json(FORM)
    await run("forms.create", {})
    await run("forms.messages.update", {"uid": "f1"})
    assert [request.body for request in api.requests] == [b"", b""]


@pytest.mark.parametrize(
    ("reply", "waits"),
    [
        (Reply(429, headers={"retry-after": "9"}), [timedelta(seconds=9)]),
        (Reply.json({"code": "LIMIT", "description": "slow"}, status=429), [timedelta(minutes=1)]),
        (Reply(503), None),
    ],
)
async def test_a_bare_exception_is_classified_by_its_answer(
    api: RecordingServer, reply: Reply, waits: list[timedelta] | None
) -> None:
    """The SDK raises ``Exception(text)`` for every error; its context has the response."""
    clock = FakeClock()
    api.reply("GET", "/forms/f1", reply, Reply.json(FORM))
    assert await run("forms.get", {"uid": "f1"}, clock) == FORM
    assert len(clock.sleeps) == 1
    assert waits is None or clock.sleeps == waits


@pytest.mark.parametrize("status", [400, 404])
async def test_another_answer_fails_at_once(api: RecordingServer, status: int) -> None:
    body = {"code": "NOT_FOUND", "description": "no such form"}
    api.default = Reply.json(body, status=status)
    with pytest.raises(TaskFailed) as caught:
        await run("forms.get", {"uid": "f1"})
    assert (caught.value.error.status, caught.value.error.body) == (status, body)
    assert len(api.requests) == 1


async def test_a_dropped_post_is_not_repeated(api: RecordingServer) -> None:
    api.default = Reply(drop=True)
    with pytest.raises(TaskFailed) as caught:
        await run("forms.create", {"data": {"title": "Survey"}})
    assert caught.value.kind == "unknown_outcome"
    assert len(api.requests) == 1


def test_wrong_annotations_of_the_sdk_are_corrected() -> None:
    """``page: int = None`` and ``data: dict = {}`` in the SDK."""
    io = Tools().typeform
    listed = signature(io.forms.list).parameters["page"]
    created = signature(io.forms.create).parameters["data"]
    assert (listed.annotation, listed.default) == ("int | None", None)
    assert (created.annotation, created.default) == ("dict[str, Any]", SDK_DEFAULT)


async def test_a_call_runs_in_a_thread_of_its_own(api: RecordingServer) -> None:
    loop, arrived, answered = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

    def answer(request: Recorded) -> Reply:
        loop.call_soon_threadsafe(arrived.set)
        return Reply.json(FORM) if answered.wait(120) else Reply(status=504)

    api.default = answer

    @job(id="beside", version="1")
    async def beside(payload: None, io: Tools, ctx: RunContext) -> None:
        task = asyncio.ensure_future(io.typeform.forms.get("key", "f1"))
        await arrived.wait()  # the loop goes on while the call waits for its answer
        answered.set()
        await task

    async with LocalEngine() as engine:
        await engine.run(beside, None)


async def test_a_form_is_linked(api: RecordingServer) -> None:
    link = "https://form.typeform.com/to/f1"
    api.default = Reply.json({**FORM, "_links": {"display": link}})

    @job(id="one", version="1")
    async def one(payload: None, io: Tools, ctx: RunContext) -> None:
        await io.typeform.forms.get("key", "f1")

    async with LocalEngine() as engine:
        await engine.run(one, None, run_id="r")
        task = await engine.journal.task("r", ("key",))
    assert task is not None
    assert task.properties == (
        Property("Form ID", "f1"),
        Property("Form", "form.typeform.com/to/f1", url=link),
    )


async def test_a_refused_connection_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("typeform.client.API_BASE_URL", f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(TaskFailed) as caught:
        await run("forms.create", {"data": {"title": "Survey"}})
    assert (caught.value.kind, caught.value.error.attempts) == ("failed", 8)


async def test_responses_are_paged_by_the_last_ones_token(api: RecordingServer) -> None:
    pages = [
        {"items": [{"token": "a"}, {"token": "b"}]},
        {"items": [{"token": "c"}]},
        {"items": []},
    ]
    api.reply("GET", "/forms/f1/responses", *map(Reply.json, pages))

    @job(id="all", version="1")
    async def collect(payload: None, io: Tools, ctx: RunContext) -> list[str]:
        listing = io.typeform.paginate(io.typeform.responses.list, "r", "f1", pageSize=2)
        return [response["token"] async for response in listing]

    async with LocalEngine(clock=FakeClock()) as engine:
        assert await engine.run(collect, None) == ["a", "b", "c"]
    assert [dict(request.query).get("before") for request in api.requests] == [None, "b", "c"]


async def test_the_number_of_responses_saves_the_call_for_an_empty_page(
    api: RecordingServer,
) -> None:
    tokens = (("a", "b"), ("c", "d"))
    pages = [{"total_items": 4, "items": [{"token": t} for t in page]} for page in tokens]
    api.reply("GET", "/forms/f1/responses", *map(Reply.json, pages))

    @job(id="all", version="1")
    async def collect(payload: None, io: Tools, ctx: RunContext) -> list[str]:
        listing = io.typeform.paginate(io.typeform.responses.list, "r", "f1", pageSize=2)
        return [response["token"] async for response in listing]

    async with LocalEngine(clock=FakeClock()) as engine:
        assert await engine.run(collect, None) == ["a", "b", "c", "d"]
    assert [dict(request.query).get("before") for request in api.requests] == [None, "b"]


async def test_forms_are_paged_by_number(api: RecordingServer) -> None:
    pages = [{"page_count": 2, "items": [{"id": "a"}]}, {"page_count": 2, "items": [{"id": "b"}]}]
    api.reply("GET", "/forms", *map(Reply.json, pages))

    @job(id="all", version="1")
    async def collect(payload: None, io: Tools, ctx: RunContext) -> list[str]:
        return [form["id"] async for form in io.typeform.paginate(io.typeform.forms.list, "forms")]

    async with LocalEngine(clock=FakeClock()) as engine:
        assert await engine.run(collect, None) == ["a", "b"]
    assert [dict(request.query).get("page") for request in api.requests] == [None, "2"]
