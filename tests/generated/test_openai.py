"""Typical uses of integrate_openai, over HTTP on loopback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from integrate_runtime import InvalidArgument, LocalEngine, Property
from openai import AsyncOpenAI
from openai.pagination import AsyncCursorPage
from openai.types import FileObject
from openai.types.beta import AgentSessionItem
from openai.types.chat import ParsedChatCompletion

from tests.support.http_server import RecordingServer, Reply
from tests.support.model_data import model_data
from tests.support.openai_answers import OpenAIIO, openai_io
from tests.support.openai_composites import Extract
from tests.support.running import job_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

pytestmark = pytest.mark.anyio

SECRET = "sk-the-only-copy"
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-5-2025-08-07",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": '{"text": "hi"}'},
        }
    ],
    "usage": {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21},
}
RESPONSE_USAGE = {
    "input_tokens": 3,
    "input_tokens_details": {"cached_tokens": 0},
    "output_tokens": 4,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 7,
}
ASK: Any = {"model": "gpt-5", "messages": [{"role": "user", "content": "Secret plans"}]}


def used(read: int, written: int, total: int, request: str) -> tuple[Property, ...]:
    return (
        Property("Input Tokens", str(read)),
        Property("Output Tokens", str(written)),
        Property("Total Tokens", str(total)),
        Property("Request ID", request),
    )


async def run(url: str, body: Callable[[OpenAIIO], Awaitable[object]], engine: LocalEngine) -> Any:
    return await engine.run(job_of(openai_io(url), body), None, run_id="r")


@pytest.mark.parametrize(
    ("path", "answer", "ask", "shown"),
    [
        (
            "/chat/completions",
            COMPLETION,
            lambda io: io.openai.chat.completions.create("ask", **ASK),
            (Property("Model", "gpt-5"), *used(9, 12, 21, "req_1")),
        ),
        (
            "/responses",
            {"id": "resp_1", "object": "response", "output": [], "usage": RESPONSE_USAGE},
            lambda io: io.openai.responses.create("ask", model="gpt-5", input="Secret plans"),
            (Property("Model", "gpt-5"), *used(3, 4, 7, "req_1")),
        ),
        (
            "/audio/speech",
            None,
            lambda io: io.openai.audio.speech.create(
                "ask", input="Secret plans", model="tts-1", voice="alloy"
            ),
            (Property("Model", "tts-1"), Property("Request ID", "req_1")),
        ),
        (
            "/completions",
            {"id": "c", "object": "text_completion", "usage": None, "choices": []},
            lambda io: io.openai.completions.create("ask", model="m", prompt="Secret plans"),
            (Property("Model", "m"), Property("Request ID", "req_1")),
        ),
    ],
)
async def test_usage_and_request_are_shown_and_prompts_are_not(
    server: RecordingServer,
    path: str,
    answer: object,
    ask: Callable[[Any], Awaitable[Any]],
    shown: tuple[Property, ...],
) -> None:
    request_id = {"x-request-id": "req_1"}
    reply = (
        Reply(200, b"\xff", request_id)
        if answer is None
        else Reply.json(answer, headers=request_id)
    )
    server.reply("POST", path, reply)

    async def body(io: OpenAIIO) -> None:
        await ask(io)

    async with LocalEngine() as engine:
        await run(server.url, body, engine)
        task = await engine.journal.task("r", ("ask",))
    assert task is not None
    assert task.properties == shown


async def test_a_parsed_answer_is_of_the_applications_own_class(server: RecordingServer) -> None:
    server.reply("POST", "/chat/completions", Reply.json(COMPLETION))
    seen: list[ParsedChatCompletion[Extract]] = []

    async def body(io: OpenAIIO) -> None:
        seen.append(await io.openai.chat.completions.parse("ask", **ASK, response_format=Extract))
        assert len(seen) > 1

    async with LocalEngine() as engine:
        with pytest.raises(AssertionError):
            await run(server.url, body, engine)
        await (await engine.resume("r")).result()
    first, again = (made.choices[0].message.parsed for made in seen)
    assert first == again == Extract(text="hi")
    assert type(again) is Extract
    assert len(server.requests) == 1


async def test_a_page_of_the_deepest_namespace_has_a_next_page(server: RecordingServer) -> None:
    item = model_data(AgentSessionItem)
    path = "/agents/sessions/s 1/subagents/a 1/turns/t 1/items"
    server.reply(
        "GET",
        path,
        Reply.json({"data": [{**item, "id": "i1"}], "has_more": True}),
        Reply.json({"data": [{**item, "id": "i2"}], "has_more": False}),
    )

    async def body(io: OpenAIIO) -> list[str | None]:
        items = io.openai.beta.agents.sessions.subagents.turns.items
        page = await items.list("items", "t 1", session_id="s 1", subagent_id="a 1")
        assert type(page) is AsyncCursorPage[AgentSessionItem]
        return [entry.id async for entry in page]

    async with LocalEngine() as engine:
        assert await run(server.url, body, engine) == ["i1", "i2"]
        tasks = await engine.journal.tasks("r")
    assert len(tasks.items) == 2
    assert [dict(request.query).get("after") for request in server.requests] == [None, "i1"]


async def test_a_page_of_files_is_the_same_after_a_replay(server: RecordingServer) -> None:
    server.default = Reply.json({"data": [model_data(FileObject)], "has_more": False})
    seen: list[AsyncCursorPage[FileObject]] = []

    async def body(io: OpenAIIO) -> None:
        seen.append(await io.openai.files.list("files", limit=1))
        assert not seen[-1].has_next_page()
        assert len(seen) > 1

    async with LocalEngine() as engine:
        with pytest.raises(AssertionError):
            await run(server.url, body, engine)
        await (await engine.resume("r")).result()
    assert seen[0].data == seen[1].data
    assert len(server.requests) == 1


async def test_a_new_key_is_sealed_and_replayed(server: RecordingServer, tmp_path: Any) -> None:
    made = {"id": "key_1", "object": "organization.admin_api_key", "value": SECRET, "name": "ci"}
    server.default = Reply.json({**made, "owner": {}, "redacted_value": "sk-…", "created_at": 1})
    seen: list[str] = []

    async def body(io: OpenAIIO) -> None:
        key = await io.openai.admin.organization.admin_api_keys.create("key", name="ci")
        seen.append(key.value)
        assert len(seen) > 1

    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(AssertionError):
            await run(server.url, body, engine)
        await (await engine.resume("r")).result()
    assert seen == [SECRET, SECRET]
    assert server.requests[0].headers["authorization"] == "Bearer sk-admin"
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("runs.db*"))
    assert b"key_1" in stored
    assert SECRET.encode() not in stored


async def test_an_idempotency_key_is_given_where_the_api_takes_one(server: RecordingServer) -> None:
    server.reply("POST", "/agents/sessions/s/events", Reply(drop=True), Reply(503), Reply(204))

    async def body(io: OpenAIIO) -> None:
        await io.openai.beta.agents.sessions.events.create("event", "s", events=[])

    async with LocalEngine() as engine:
        await run(server.url, body, engine)
    keys = {request.headers["idempotency-key"] for request in server.requests}
    assert (len(server.requests), len(keys)) == (3, 1)


async def test_a_stream_goes_through_run_task(server: RecordingServer) -> None:
    chunk = '{"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": %s}]}'
    events = "".join(
        f"data: {chunk % delta}\n\n" for delta in ('{"content": "a"}', '{"content": "b"}')
    )
    headers = {"Content-Type": "text/event-stream"}
    server.default = Reply(200, f"{events}data: [DONE]\n\n".encode(), headers)

    async def collect(client: AsyncOpenAI, task: object, io: object) -> str:
        parts = await client.chat.completions.create(**ASK, stream=True)
        return "".join([part.choices[0].delta.content or "" async for part in parts])

    async def body(io: OpenAIIO) -> str:
        return await io.openai.run_task("stream", collect)

    async with LocalEngine() as engine:
        assert await run(server.url, body, engine) == "ab"


async def test_a_stream_is_refused_before_its_request(server: RecordingServer) -> None:
    async def body(io: Any) -> None:
        await io.openai.chat.completions.create("ask", **ASK, stream=True)

    async with LocalEngine() as engine:
        with pytest.raises(InvalidArgument, match=r"chat\.completions\.create .*stream=True") as e:
            await run(server.url, body, engine)
    assert e.value.argument == "stream"
    assert server.requests == []
