"""Error hook of integrate_openai with the real SDK, over HTTP."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from integrate_openai import OpenAI
from integrate_runtime import LocalEngine, MissingCredential, TaskFailed

from tests.support.clock import FakeClock
from tests.support.http_server import RecordingServer, Reply, unused_port
from tests.support.openai_answers import MODEL, OpenAIIO, openai_io
from tests.support.running import job_of

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.anyio

PATH = "/models/gpt-5"
QUOTA = {"error": {"message": "You exceeded your current quota.", "code": "insufficient_quota"}}


async def retrieve(io: Any) -> str:
    return str((await io.openai.models.retrieve("model", "gpt-5")).id)


async def complete(io: Any) -> str:
    completion = await io.openai.chat.completions.create(
        "ask", model="gpt-5", messages=[{"role": "user", "content": "Hello"}]
    )
    return str(completion.id)


async def cancel(io: Any) -> str:
    return str((await io.openai.batches.cancel("cancel", "batch_1")).id)


async def run(url: str, body: Any = retrieve) -> tuple[str, list[timedelta]]:
    """Run the job, and return its result and the waits."""
    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        return await engine.run(job_of(openai_io(url), body), None), clock.sleeps


def limited(status: int = 429, body: object = None, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply.json(body or {"error": {"message": "Slow down."}}, status=status, headers=named)


@pytest.mark.parametrize(
    ("reply", "seconds"),
    [
        (limited(retry_after="7"), 7),
        (limited(retry_after_ms="2500", retry_after="9"), 2.5),
        (limited(retry_after="Tue, 10 Mar 2026 12:02:00 GMT"), 120),
        (limited(retry_after="600"), 600),  # the SDK's own limit is two minutes
        (limited(503, retry_after="7"), 7),
        (limited(x_ratelimit_remaining_requests="0", x_ratelimit_reset_requests="6m0s"), 360),
        (
            limited(
                x_ratelimit_remaining_requests="10",
                x_ratelimit_reset_requests="6m0s",
                x_ratelimit_remaining_tokens="0",
                x_ratelimit_reset_tokens="1d2h3m4.5s6ms",
            ),
            93784.506,
        ),
        (limited(), 60),
        (limited(400, x_should_retry="true", retry_after="3"), 3),
    ],
)
async def test_the_wait_is_the_one_that_the_api_asks_for(
    server: RecordingServer, reply: Reply, seconds: float
) -> None:
    server.reply("GET", PATH, reply, Reply.json(MODEL))
    model, waits = await run(server.url)
    assert model == "gpt-5"
    assert sum(waits, timedelta()) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "reply",
    [limited(408), limited(409), limited(500), limited(504), limited(400, x_should_retry="true")],
)
async def test_a_temporary_error_is_retried_with_backoff(
    server: RecordingServer, reply: Reply
) -> None:
    server.reply("GET", PATH, reply, Reply.json(MODEL))
    model, waits = await run(server.url)
    assert model == "gpt-5"
    assert len(waits) == 1
    assert timedelta(seconds=0.5) <= waits[0] <= timedelta(seconds=1)


@pytest.mark.parametrize(
    "reply",
    [
        limited(400),
        limited(401),
        limited(403),
        limited(404),
        limited(422),
        limited(body=QUOTA),
        limited(body=QUOTA, retry_after="1"),
        limited(body=QUOTA, x_should_retry="true"),
        limited(429, x_should_retry="false"),
        limited(500, x_should_retry="false"),
    ],
)
async def test_a_permanent_error_fails_at_once(server: RecordingServer, reply: Reply) -> None:
    server.reply("GET", PATH, reply)
    with pytest.raises(TaskFailed) as caught:
        await run(server.url)
    assert (caught.value.kind, caught.value.error.status) == ("failed", reply.status)
    assert len(server.requests) == 1


async def test_a_refused_connection_is_tried_again() -> None:
    with pytest.raises(TaskFailed) as caught:
        await run(f"http://127.0.0.1:{unused_port()}", cancel)
    assert (caught.value.kind, caught.value.error.attempts) == ("failed", 8)


async def test_a_call_that_is_safe_to_repeat_is_retried_after_a_lost_answer(
    server: RecordingServer,
) -> None:
    made = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
    server.reply("POST", "/chat/completions", Reply(drop=True), Reply.json(made))
    assert (await run(server.url, complete))[0] == "c1"
    first, second = server.requests
    assert first.body == second.body


async def test_another_call_is_not_retried_after_a_lost_answer(server: RecordingServer) -> None:
    server.default = Reply(drop=True)
    with pytest.raises(TaskFailed) as caught:
        await run(server.url, cancel)
    assert caught.value.kind == "unknown_outcome"
    assert len(server.requests) == 1


async def test_a_missing_key_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    async with LocalEngine() as engine:
        with pytest.raises(MissingCredential, match="set the environment variable OPENAI_API_KEY"):
            await engine.run(job_of(OpenAIIO, retrieve), None)


async def test_an_admin_key_is_sent_only_if_there_is_one(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    server.default = Reply.json({"data": [], "has_more": False})

    async def projects(io: Any) -> None:
        await io.openai.models.retrieve("model", "gpt-5")
        await io.openai.admin.organization.projects.list("projects")

    io = openai_io(server.url, admin_api_key=None)
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed, match="admin_api_key to be set"):
            await engine.run(job_of(io, projects), None)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-of-the-environment")

    class Plain(OpenAIIO):
        openai = OpenAI(
            token="sk-sample",
            credentials={"admin_api_key": "OPENAI_ADMIN_KEY"},
            base_url=server.url,
        )

    async with LocalEngine() as engine:
        await engine.run(job_of(Plain, projects), None)
    sent = [request.headers["authorization"] for request in server.requests[-2:]]
    assert sent == ["Bearer sk-sample", "Bearer sk-of-the-environment"]


def test_the_sdks_own_retries_are_off() -> None:
    arguments: Mapping[str, Any] = OpenAI._sdk.arguments
    assert arguments["max_retries"] == 0
