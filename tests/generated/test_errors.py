"""Error hook of integrate_github at GitHub's limits, over HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest
from githubkit import GitHub
from integrate_github import Github
from integrate_runtime import IO, IntegrationError, LocalEngine, RunContext, TaskFailed, job

from tests.support.clock import START, FakeClock
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

pytestmark = pytest.mark.anyio

RESET = START + timedelta(minutes=7)
PRIMARY = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(RESET.timestamp()))}
SECONDARY = b'{"message": "You have exceeded a secondary rate limit."}'
ISSUE = "/repos/acme/web/issues/1"


class Tools(IO):
    github = Github()


@job(id="read", version="1")
async def read(payload: None, io: Tools, ctx: RunContext) -> int:
    return (await io.github.issues.get("get", "acme", "web", 1)).number


async def run_against(server: RecordingServer, clock: FakeClock) -> int:
    """Run the job with a client that uses the server instead of GitHub."""

    class Local(Tools):
        github = Github(token="t", client_options={"base_url": server.url})

    async def function(payload: None, io: Local, ctx: RunContext) -> int:
        return await read.function(payload, io, ctx)

    function.__annotations__["io"] = Local
    async with LocalEngine(clock=clock) as engine:
        return await engine.run(job(id="read", version="1")(function), None)


@pytest.mark.parametrize(
    ("reply", "wait"),
    [
        (Reply(403, headers=PRIMARY), timedelta(minutes=7)),
        (Reply(429, headers=PRIMARY), timedelta(minutes=7)),
        (Reply(403, headers={"retry-after": "30"}), timedelta(seconds=30)),
        (Reply(429, headers={"retry-after": "30"}), timedelta(seconds=30)),
        (Reply(403, body=SECONDARY), timedelta(seconds=60)),
    ],
)
async def test_a_limit_is_waited_for_exactly(
    server: RecordingServer, reply: Reply, wait: timedelta
) -> None:
    clock = FakeClock()
    server.reply("GET", ISSUE, reply, Reply.json(issue()))
    assert await run_against(server, clock) == 1
    assert clock.sleeps == [wait]


async def test_a_server_error_backs_off(server: RecordingServer) -> None:
    clock = FakeClock()
    server.reply("GET", ISSUE, Reply(502), Reply(503), Reply.json(issue()))
    assert await run_against(server, clock) == 1
    assert len(clock.sleeps) == 2
    assert timedelta(seconds=0.5) <= clock.sleeps[0] <= timedelta(seconds=1)


@pytest.mark.parametrize("status", [403, 404, 410, 422])
async def test_another_answer_fails_at_once(server: RecordingServer, status: int) -> None:
    clock = FakeClock()
    server.reply("GET", ISSUE, Reply(status))
    with pytest.raises(TaskFailed) as caught:
        await run_against(server, clock)
    assert caught.value.error.status == status
    assert (len(server.requests), clock.sleeps) == (1, [])


async def test_a_missing_token_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    async with LocalEngine() as engine:
        with pytest.raises(IntegrationError, match="set the environment variable GITHUB_TOKEN"):
            await engine.run(read, None)


async def test_the_sdks_own_retries_are_off() -> None:
    arguments = dict(Github._sdk.arguments)
    assert arguments.pop("auth") == "$token"
    client = GitHub("t", **arguments)
    assert client.config.auto_retry is None
    assert client.config.http_cache is False
