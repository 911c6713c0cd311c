"""Tasks of the real githubkit against a server on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from githubkit import GitHub
from githubkit.exception import RequestFailed
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import (
    ErrorRecord,
    HttpResult,
    LocalEngine,
    MissingCredential,
    Retry,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)

from tests.support import sample_github
from tests.support.clock import FakeClock
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply, unused_port
from tests.support.running import GithubIO, github_io, job_of
from tests.support.sample_github import Github

pytestmark = pytest.mark.anyio

ISSUE = "/repos/acme/web/issues/1"
ISSUES = "/repos/acme/web/issues"
GOOD = Reply.json(issue())
CREATED = Reply.json(issue(), status=201)


async def run(
    io: type[GithubIO], body: Callable[[GithubIO], Awaitable[Any]], clock: FakeClock | None = None
) -> Any:
    """Run a job and return its result or its ``TaskFailed``."""
    kept: list[Any] = []

    async def keep(io: GithubIO) -> None:
        try:
            kept.append(await body(io))
        except TaskFailed as failed:
            kept.append(failed)

    async with LocalEngine(clock=clock or FakeClock()) as engine:
        await engine.run(job_of(io, keep), None)
    return kept[0]


async def get(io: GithubIO) -> Issue:
    return await io.github.issues.get("get", "acme", "web", 1)


async def create(io: GithubIO) -> Issue:
    return await io.github.issues.create("create", "acme", "web", title="t")


async def test_a_call_is_the_sdks_and_so_is_its_result(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, CREATED)
    created = await run(github_io(server), create)
    assert created == Issue.model_validate(issue())
    (request,) = server.requests
    assert (request.method, request.path, request.json()) == ("POST", ISSUES, {"title": "t"})
    assert request.headers["authorization"] == "token t-planted"
    assert request.headers["x-github-api-version"] == "2026-03-10"


async def test_a_mapping_a_header_and_a_query_reach_the_wire(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, CREATED)
    server.reply("GET", ISSUES, Reply.json([issue(), issue(2)]))

    async def body(io: GithubIO) -> list[int]:
        await io.github.issues.create(
            "create", "acme", "web", data={"title": "t", "labels": ["a"]}, headers={"X-Mine": "1"}
        )
        with pytest.warns(DeprecationWarning, match="for the tests"):
            listing = io.github.issues.list_for_repo(
                "list", "acme", "web", labels="a b", per_page=2
            )
        return [item.number for item in await listing]

    assert await run(github_io(server), body) == [1, 2]
    created, listed = server.requests
    assert (created.json(), created.headers["x-mine"]) == ({"title": "t", "labels": ["a"]}, "1")
    assert listed.query == [("labels", "a b"), ("per_page", "2")]


async def test_text_and_bare_responses(server: RecordingServer) -> None:
    html = {"Content-Type": "text/html; charset=utf-8"}
    server.reply("POST", "/markdown", Reply(200, b"<p>hi</p>", html))
    server.reply("GET", "/repos/acme/web/assignees/mona", Reply(204, headers={"X-A": "b"}))

    async def body(io: GithubIO) -> tuple[str, HttpResult]:
        text = await io.github.markdown.render("render", text="hi")
        bare = await io.github.issues.check_user_can_be_assigned("check", "acme", "web", "mona")
        return text, bare

    text, bare = await run(github_io(server), body)
    assert text == "<p>hi</p>"
    assert (bare.status, bare.content, bare.headers["x-a"]) == (204, b"", "b")


async def test_a_callback_gets_the_sdks_client(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, GOOD)

    async def title(client: GitHub[Any], task: Task, io: Any) -> str:
        response = await client.rest.issues.async_get("acme", "web", 1)
        return response.parsed_data.title

    async def whole(io: GithubIO) -> object:
        response = await io.github.run_task(
            "whole", lambda client, task, io: client.rest.issues.async_get("acme", "web", 1)
        )
        return response.parsed_data.title, await io.github.run_task("title", title)

    assert await run(github_io(server), whole) == ("Found a bug", "Found a bug")


async def test_a_missing_token_is_one_clear_error_at_first_use(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)

    class Tools(GithubIO):
        github = Github(base_url=server.url, credentials={"token": "GITHUB_TOKEN"})

    server.reply("GET", ISSUE, GOOD)
    async with LocalEngine(clock=FakeClock()) as engine:
        with pytest.raises(MissingCredential) as caught:
            await engine.run(job_of(Tools, get), None, run_id="r")
        assert str(caught.value) == (
            "The credential 'token' of the integration 'github' is missing: "
            "the environment variable "
            "GITHUB_TOKEN is not set."
        )
        assert server.requests == []
        # Once the variable is set, the same run continues.
        monkeypatch.setenv("GITHUB_TOKEN", "t-environment")
        await engine.run(job_of(Tools, get), None, run_id="r")
    assert server.requests[0].headers["authorization"] == "token t-environment"


@pytest.mark.parametrize("status", [403, 429])
async def test_the_primary_limit_is_waited_for(server: RecordingServer, status: int) -> None:
    clock = FakeClock()
    reset = clock.now() + timedelta(minutes=12)
    limited = Reply.json(
        {"message": "API rate limit exceeded"},
        status=status,
        headers={"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(reset.timestamp()))},
    )
    server.reply("POST", ISSUES, limited, CREATED)
    assert isinstance(await run(github_io(server), create, clock), Issue)
    assert clock.now() == reset
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [403, 429])
@pytest.mark.parametrize("form", ["seconds", "date", "nothing"])
async def test_the_secondary_limit_is_waited_for(
    server: RecordingServer, status: int, form: str
) -> None:
    clock = FakeClock()
    start = clock.now()
    asked = {
        "seconds": {"Retry-After": "90"},
        "date": {"Retry-After": format_datetime(start + timedelta(seconds=90), usegmt=True)},
        "nothing": {},
    }
    limited = Reply.json(
        {"message": "You have exceeded a secondary rate limit."}, status=status, headers=asked[form]
    )
    server.reply("POST", ISSUES, limited, CREATED)
    assert isinstance(await run(github_io(server), create, clock), Issue)
    assert (clock.now() - start).total_seconds() == (60 if form == "nothing" else 90)


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_server_errors_back_off(server: RecordingServer, status: int) -> None:
    clock = FakeClock()
    server.reply("POST", ISSUES, Reply(status), Reply(status), CREATED)
    assert isinstance(await run(github_io(server), create, clock), Issue)
    assert len(clock.sleeps) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 422])
async def test_other_refusals_fail_at_once(server: RecordingServer, status: int) -> None:
    refusal = Reply.json({"message": "No.", "token": "planted"}, status=status)
    server.reply("POST", ISSUES, refusal)
    failed = await run(github_io(server), create)
    assert isinstance(failed, TaskFailed)
    assert isinstance(failed.__cause__, RequestFailed)
    assert (failed.kind, failed.error.status, failed.error.attempts) == ("failed", status, 1)
    assert failed.error.message == f"HTTP {status}: No."
    assert "planted" not in repr(failed.error)
    assert len(server.requests) == 1


async def test_a_refused_connection_backs_off() -> None:
    clock = FakeClock()
    with RecordingServer() as elsewhere:
        io = github_io(elsewhere, client_options={"base_url": f"http://127.0.0.1:{unused_port()}"})
        failed = await run(io, create, clock)
    assert isinstance(failed, TaskFailed)
    assert (failed.kind, failed.error.attempts, len(clock.sleeps)) == ("failed", 8, 7)


SLOW = Reply(200, delay=0.5)
DROPPED = Reply(drop=True)


@pytest.mark.parametrize("broken", [SLOW, DROPPED], ids=["slow", "dropped"])
async def test_a_lost_answer_is_asked_for_again_where_that_is_safe(
    server: RecordingServer, broken: Reply
) -> None:
    server.reply("GET", ISSUE, broken, GOOD)
    io = github_io(server, client_options={"base_url": server.url, "timeout": 0.1})
    assert isinstance(await run(io, get), Issue)
    assert len(server.requests) == 2


@pytest.mark.parametrize("broken", [SLOW, DROPPED], ids=["slow", "dropped"])
async def test_a_lost_answer_to_an_unsafe_call_is_an_unknown_outcome(
    server: RecordingServer, broken: Reply
) -> None:
    server.reply("POST", ISSUES, broken, CREATED)
    io = github_io(server, client_options={"base_url": server.url, "timeout": 0.1})
    failed = await run(io, create)
    assert isinstance(failed, TaskFailed)
    assert failed.kind == "unknown_outcome"
    assert len(server.requests) == 1


async def test_the_caller_may_call_a_repetition_safe(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, DROPPED, CREATED)

    async def body(io: GithubIO) -> Issue:
        options = TaskOptions(repeat="safe")
        return await io.github.issues.create("k", "acme", "web", title="t", task_options=options)

    assert isinstance(await run(github_io(server), body), Issue)
    assert len(server.requests) == 2


async def test_an_answer_of_another_type_is_an_output_failure(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, Reply.json({"surprise": True}, status=201))
    async with LocalEngine() as engine:
        job = job_of(github_io(server), create)
        errors: list[ErrorRecord] = []
        for _ in range(2):
            with pytest.raises(TaskFailed, match="succeeded, but its result") as caught:
                await engine.run(job, None, run_id="r")
            assert caught.value.kind == "output"
            errors.append(caught.value.error)
        stored = await engine.journal.task("r", ("create",))
    assert len(server.requests) == 1
    error = errors[0]
    assert errors == [error, error]
    assert error.message.startswith("the answer with HTTP status 201 is not of the type Issue: ")
    assert (error.status, error.body) == (201, {"surprise": True})
    assert error.headers["content-type"].startswith("application/json")
    assert stored is not None
    assert (stored.status, stored.kind, stored.error) == (Status.FAILED, "output", error)
    assert "surprise" in str(stored.output)


async def test_an_unreadable_answer_may_be_replaced_by_an_operator(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, Reply.json({"surprise": True}, status=201))
    async with LocalEngine() as engine:
        job = job_of(github_io(server), create)
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        handle = await engine.resume("r", done={"create": issue()})
        created = await handle.result()
    assert created["node_id"] == "I_1"
    assert len(server.requests) == 1


async def test_a_call_with_an_unreadable_answer_may_be_repeated(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, Reply.json({"surprise": True}, status=201), CREATED)
    async with LocalEngine() as engine:
        job = job_of(github_io(server), create)
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        handle = await engine.resume("r", repeat=["create"])
        created = await handle.result()
        stored = await engine.journal.task("r", ("create",))
    assert created["node_id"] == "I_1"
    assert len(server.requests) == 2
    assert stored is not None
    assert (stored.status, stored.kind, stored.attempts) == (Status.COMPLETED, None, 2)


async def test_an_answer_that_becomes_readable_completes_its_task(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.reply("POST", ISSUES, CREATED)
    job = job_of(github_io(server), create)
    async with LocalEngine() as engine:
        with monkeypatch.context() as patched:
            # The first version of the package has a model that GitHub's answer does not fit.
            other = replace(sample_github._CREATE, output="githubkit_schemas.latest.models:Root")
            patched.setattr(sample_github, "_CREATE", other)
            with pytest.raises(TaskFailed, match="is not of the type Root"):
                await engine.run(job, None, run_id="r")
        created = await engine.run(job, None, run_id="r")
        stored = await engine.journal.task("r", ("create",))
    assert created["node_id"] == "I_1"
    assert len(server.requests) == 1
    assert stored is not None
    assert (stored.status, stored.kind) == (Status.COMPLETED, None)


async def test_a_body_that_the_sdk_refuses_fails_at_once(server: RecordingServer) -> None:
    async def body(io: GithubIO) -> Issue:
        wrong: Any = {"title": ["not", "a", "title"]}
        return await io.github.issues.create("k", "acme", "web", data=wrong)

    failed = await run(github_io(server), body)
    assert isinstance(failed, TaskFailed)
    assert (failed.kind, failed.error.attempts) == ("failed", 1)
    assert server.requests == []


async def test_sequential_calls_share_one_connection(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, GOOD)

    async def body(io: GithubIO) -> None:
        for index in range(5):
            await io.github.issues.get(["get", index], "acme", "web", 1)

    async with LocalEngine() as engine:
        await engine.run(job_of(github_io(server), body), None)
        await engine.run(job_of(github_io(server), body), None)
    assert len(server.requests) == 10
    assert server.connections == 2  # two IO classes, two integrations


async def test_concurrent_calls_use_the_same_client(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, Reply.json(issue(), delay=0.05))

    async def body(io: GithubIO) -> None:
        await asyncio.gather(
            *(io.github.issues.get(["get", index], "acme", "web", 1) for index in range(10))
        )
        for index in range(10):
            await io.github.issues.get(["more", index], "acme", "web", 1)

    await run(github_io(server), body)
    assert len(server.requests) == 20
    assert server.connections <= 10


async def test_githubkits_own_retries_are_off(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, Reply(500))

    async def body(io: GithubIO) -> Issue:
        options = TaskOptions(retry=Retry(limit=1))
        return await io.github.issues.get("k", "acme", "web", 1, task_options=options)

    assert isinstance(await run(github_io(server), body), TaskFailed)
    assert len(server.requests) == 1
