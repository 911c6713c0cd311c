"""Tests of jobs with fake APIs, without network and waiting."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from githubkit_schemas.v2026_03_10.models import CodeScanningAnalysis, Issue
from integrate_runtime import (
    IO,
    Integration,
    IntegrationError,
    RetryAt,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.base.clock import now
from integrate_runtime.testing import FakeApi, FakeClock, MemoryEngine, Reply, Request, sample

from tests.support.running import GithubIO, job_of
from tests.support.sample_github import Github

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"
ISSUE = f"{ISSUES}/1"
START = datetime(2026, 1, 1, tzinfo=UTC)


async def create(io: GithubIO) -> int:
    return (await io.github.issues.create("create", "acme", "web", title="t")).number


CREATE = job_of(GithubIO, create)


async def test_the_sdk_builds_the_requests_and_reads_the_answers() -> None:
    engine = MemoryEngine()
    api = engine.api("github")
    api.reply("POST", ISSUES, Reply.json(sample(Issue, number=7), status=201))
    async with engine:
        assert await engine.run(CREATE, None) == 7
    (request,) = api.requests
    assert (request.method, request.url) == ("POST", "https://api.github.com" + ISSUES)
    assert request.json() == {"title": "t"}
    assert request.headers["x-github-api-version"] == "2026-03-10"


async def test_hooks_and_nested_tasks_really_run() -> None:
    engine = MemoryEngine()
    gone = Reply.json({"message": "Not Found"}, status=404)
    engine.api("github").reply("GET", ISSUE, gone, gone, Reply.json(sample(Issue, title="late")))
    asked: list[int] = []

    def appears_later(error: BaseException, task: Task) -> RetryAt:
        asked.append(task.attempt)
        return RetryAt(now() + timedelta(hours=3))

    async def outer(task: Task, io: GithubIO) -> str:
        options = TaskOptions(on_error=appears_later)
        found = await io.github.issues.get("inner", "acme", "web", 1, task_options=options)
        return found.title

    async def body(io: GithubIO) -> str:
        return await io.run_task("outer", outer)

    async with engine:
        assert await engine.run(job_of(GithubIO, body), None) == "late"
    assert asked == [1, 2]
    assert engine.clock.waits == [timedelta(hours=3)] * 2
    assert engine.clock.now() == START + timedelta(hours=6)


async def test_a_run_is_replayed_though_the_engine_was_left_meanwhile() -> None:
    engine = MemoryEngine()
    engine.api("github").reply("POST", ISSUES, Reply.json(sample(Issue, number=7), status=201))
    for _ in range(2):
        async with engine:
            assert await engine.run(CREATE, None, run_id="r") == 7
    assert len(engine.api("github").requests) == 1


@pytest.mark.parametrize(
    ("reply", "kind", "requests"),
    [
        (Reply.drop(), "unknown_outcome", 1),
        (Reply.refuse(), "failed", 8),
        (Reply(500), "failed", 8),
    ],
)
async def test_connections_fail_as_they_do_in_life(reply: Reply, kind: str, requests: int) -> None:
    engine = MemoryEngine()
    engine.api("github").reply("POST", ISSUES, reply)
    async with engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(CREATE, None)
    assert caught.value.kind == kind
    assert len(engine.api("github").requests) == requests


async def test_a_request_without_a_reply_ends_the_run_and_shows_the_missing_call() -> None:
    engine = MemoryEngine()
    engine.api("github").reply("GET", ISSUE, Reply(204))

    async def careless(io: GithubIO) -> int:
        try:
            return await create(io)
        except TaskFailed:
            return 0

    async with engine:
        with pytest.raises(IntegrationError) as caught:
            await engine.run(job_of(GithubIO, careless), None, run_id="r")
        assert str(caught.value) == (
            f"The fake 'github' has no reply to POST {ISSUES}; add it with "
            f"reply('POST', '{ISSUES}', Reply.json(...)). It has: GET {ISSUE}."
        )
        engine.api("github").reply("POST", ISSUES, Reply.json(sample(Issue), status=201))
        assert await engine.run(job_of(GithubIO, careless), None, run_id="r") == 1


async def test_credentials_are_fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "t-real")

    def resolve(connection: str) -> str:
        raise AssertionError("a test reads no credentials")

    class Tools(GithubIO):
        github = Github(connections=resolve)

    engine = MemoryEngine()
    for integration in (GithubIO, Tools):
        engine.api("github").reply("POST", ISSUES, Reply.json(sample(Issue), status=201))
        connections = {"github": "user-42"} if integration is Tools else {}
        async with engine:
            await engine.run(job_of(integration, create), None, connections=connections)
    tokens = {request.headers["authorization"] for request in engine.api("github").requests}
    assert tokens == {"token fake-token"}


class Chat:
    """An SDK without built-in support for fake APIs."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def say(self, text: str) -> str:
        answer = await self.http.post("https://chat.example/say", params={"text": text})
        answer.raise_for_status()
        return answer.text


class ChatIO(IO):
    chat: Integration[Chat] = Integration(client=lambda credentials: Chat(httpx.AsyncClient()))


async def say(io: ChatIO) -> str:
    return await io.chat.run_task("say", lambda client, task, io: client.say("hi"))


async def test_any_sdk_can_be_given_its_client() -> None:
    engine = MemoryEngine()
    api = engine.api("chat")
    engine.use("chat", lambda _: Chat(httpx.AsyncClient(transport=api.httpx_transport())))
    api.reply("POST", "/say", Reply(429), Reply(200, b"hello", {"content-type": "text/plain"}))
    async with engine:
        assert await engine.run(job_of(ChatIO, say), None) == "hello"
    assert [request.query for request in api.requests] == [{"text": "hi"}] * 2


def ask(api: FakeApi, method: str, path: str) -> int:
    return api.answer(Request(method, f"https://example.com{path}?q=1", {}, b"")).status


def test_routes() -> None:
    api = FakeApi()
    api.reply("get", "/things/{id}", Reply(200), Reply(201))
    api.reply("GET", "/things/new", Reply(202))
    api.reply("DELETE", "/things/{id}", lambda request: Reply(int(request.path.rpartition("/")[2])))
    assert [ask(api, "GET", "/things/7") for _ in range(3)] == [200, 201, 201]
    assert ask(api, "GET", "/things/new") == 202
    assert ask(api, "DELETE", "/things/404") == 404
    for method, path in [("GET", "/things"), ("GET", "/things/7/parts"), ("PUT", "/things/7")]:
        with pytest.raises(IntegrationError, match="has no reply to"):
            ask(api, method, path)
    assert [request.path for request in api.unexpected] == [
        "/things",
        "/things/7/parts",
        "/things/7",
    ]
    with pytest.raises(ValueError, match="needs a reply"):
        api.reply("GET", "/things")


def test_a_request_tells_its_parts() -> None:
    request = Request("POST", "https://example.com/a%20b?x=1&y=", {}, b'{"n": 1}')
    assert (request.path, request.query, request.json()) == ("/a b", {"x": "1", "y": ""}, {"n": 1})
    assert Request("GET", "https://example.com/", {}, b"").json() is None


async def test_time_jumps_to_whatever_is_due_first() -> None:
    clock, woken = FakeClock(), list[tuple[str, datetime]]()

    async def wait(name: str, hours: int) -> None:
        await clock.sleep(timedelta(hours=hours))
        woken.append((name, clock.now()))

    await asyncio.gather(wait("long", 5), wait("short", 2), wait("same", 2), wait("none", 0))
    assert [name for name, _ in woken] == ["none", "short", "same", "long"]
    assert [(moment - START) / timedelta(hours=1) for _, moment in woken] == [0, 2, 2, 5]


async def test_time_can_stand_still() -> None:
    engine = MemoryEngine(clock=FakeClock(automatic=False))

    @job(id="patient", version="1")
    async def patient(payload: None, io: IO, ctx: RunContext) -> str:
        await ctx.sleep("wait", timedelta(hours=2))
        return "done"

    async with engine:
        handle = await engine.start(patient, None)
        result = asyncio.ensure_future(handle.result())
        await engine.clock.advance(timedelta(minutes=119))
        assert not result.done()
        assert engine.clock.waiting == [START + timedelta(hours=2)]
        await engine.clock.advance(timedelta(minutes=1))
        assert (result.done(), engine.clock.waiting) == (True, [])
        assert await result == "done"


async def test_a_wait_that_is_cancelled_moves_no_time() -> None:
    clock = FakeClock()
    waiting = asyncio.create_task(clock.sleep(timedelta(days=1)))
    await asyncio.sleep(0)
    waiting.cancel()
    await clock.sleep(timedelta(seconds=1))
    assert clock.now() == START + timedelta(seconds=1)


async def test_chance_is_the_same_each_time() -> None:
    @job(id="lucky", version="1")
    async def lucky(payload: None, io: IO, ctx: RunContext) -> float:
        return await ctx.random("draw")

    drawn: set[float] = set()
    for _ in range(2):
        async with MemoryEngine() as engine:
            drawn.add(await engine.run(lucky, None))
    assert len(drawn) == 1


@dataclass
class Part:
    name: str
    size: int
    note: str | None = None


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        (Part, {}, {"name": "sample", "size": 1}),
        (Part, {"size": 3, "note": "n"}, {"name": "sample", "size": 3, "note": "n"}),
        (list[Part], {}, []),
    ],
)
def test_samples(kind: Any, fields: dict[str, Any], expected: Any) -> None:
    assert sample(kind, **fields) == expected


def test_a_sample_is_what_the_model_accepts() -> None:
    assert Issue.model_validate(sample(Issue, number=7, title="A bug")).number == 7
    assert CodeScanningAnalysis.model_validate(sample(CodeScanningAnalysis)).commit_sha
    with pytest.raises(ValueError, match="commit_sha"):
        sample(CodeScanningAnalysis, commit_sha="main")
    assert sample(CodeScanningAnalysis, commit_sha="a" * 40)["commit_sha"] == "a" * 40
    with pytest.raises(ValueError, match="number"):
        sample(Issue, number="seven")


def test_the_fixture_is_a_new_engine(memory_engine: MemoryEngine) -> None:
    assert memory_engine.clock.now() == START
    assert memory_engine.api("github").requests == []


def test_the_plugin_costs_nothing_until_it_is_used() -> None:
    script = (
        "import sys, integrate_runtime.testing.pytest_plugin; "
        "print([name for name in sys.modules if name.startswith('integrate_runtime.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert (
        done.stdout == "['integrate_runtime.testing', 'integrate_runtime.testing.pytest_plugin']\n"
    )
