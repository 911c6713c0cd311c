"""Retries and hooks over HTTP, observed by the server, on a fake clock."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from githubkit.exception import RequestFailed
from githubkit_schemas.v2026_03_10.models import Issue
from httpx import ReadTimeout
from integrate_runtime import (
    LocalEngine,
    Namespace,
    Operation,
    Replace,
    Retry,
    RetryAt,
    Skip,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.failures.next_step import RETRY_AT_LIMIT

from tests.support.clock import START, FakeClock
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io, job_of
from tests.support.sample_github import Github

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from integrate_runtime import OnError

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"
CREATED = Reply.json(issue(), status=201)
REFUSED = Reply.json({"message": "No."}, status=422)
DROPPED = Reply(drop=True)
STEADY = Retry(limit=3, factor=1, min_delay=timedelta(seconds=2), jitter=False)


async def run(
    io: type[GithubIO], body: Callable[[GithubIO], Awaitable[Any]]
) -> tuple[Any, list[float]]:
    """Run a job; return its result or ``TaskFailed``, and the waits in seconds."""
    clock, kept = FakeClock(), list[Any]()

    async def keep(io: GithubIO) -> None:
        try:
            kept.append(await body(io))
        except TaskFailed as failed:
            kept.append(failed)

    async with LocalEngine(clock=clock) as engine:
        await engine.run(job_of(io, keep), None)
    return kept[0], [sleep.total_seconds() for sleep in clock.sleeps]


async def create(server: RecordingServer, on_error: OnError) -> tuple[Any, list[float]]:
    """Create an issue with a hook and a constant backoff."""

    async def body(io: GithubIO) -> Issue:
        options = TaskOptions(on_error=on_error, retry=STEADY)
        return await io.github.issues.create("k", "acme", "web", title="t", task_options=options)

    return await run(github_io(server), body)


def deciding(decision: Any, *, awaited: bool) -> OnError:
    """Return a hook that always makes the same decision."""

    def hook(error: BaseException, task: Task) -> Any:
        if isinstance(decision, Exception):
            raise decision
        return decision

    async def asynchronous(error: BaseException, task: Task) -> Any:
        return hook(error, task)

    return asynchronous if awaited else hook


LATER = RetryAt(START + timedelta(minutes=5))


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(
    ("reply", "decision", "requests", "waits", "message"),
    [
        # A hook may repeat calls that GitHub's rules would fail at once, and the other way round.
        (REFUSED, None, 1, [], "HTTP 422: No."),
        (REFUSED, LATER, 2, [300.0], None),
        (Reply(500), None, 2, [2.0], None),
        (Reply(500), Skip(), 1, [], "HTTP 500"),
        # The integration's rules are asked about the replacement, which tells its own text too.
        (Reply(500), Replace(ValueError("mine")), 2, [2.0], None),
        (REFUSED, Replace(ValueError("mine")), 1, [], "mine (HTTP 422: No.)"),
        (
            Reply(500),
            KeyError("typo"),
            1,
            [],
            "HTTP 500 (the on_error hook raised KeyError: 'typo')",
        ),
        # No hook can repeat a call that may have taken effect.
        (DROPPED, LATER, 1, [], None),
        (DROPPED, None, 1, [], None),
    ],
)
async def test_hook_decisions(
    server: RecordingServer,
    reply: Reply,
    decision: Any,
    requests: int,
    waits: list[float],
    message: str | None,
    awaited: bool,
) -> None:
    server.reply("POST", ISSUES, reply, CREATED)
    result, slept = await create(server, deciding(decision, awaited=awaited))
    assert (len(server.requests), slept) == (requests, waits)
    if requests == 2:
        assert isinstance(result, Issue)
    else:
        assert isinstance(result, TaskFailed)
        assert result.kind == ("unknown_outcome" if reply.drop else "failed")
        assert message is None or result.error.message == message


async def test_a_hook_sees_the_sdks_error_and_the_task(server: RecordingServer) -> None:
    seen: list[tuple[int, int, str | None, object]] = []

    def hook(error: BaseException, task: Task) -> None:
        assert isinstance(error, RequestFailed)
        status = error.response.status_code
        seen.append((status, task.attempt, task.operation, task.params["title"]))

    server.reply("POST", ISSUES, Reply(500), Reply(502), Reply(503))
    failed, _ = await create(server, hook)
    assert isinstance(failed, TaskFailed)
    assert seen == [
        (500, 1, "github.issues.create", "t"),
        (502, 2, "github.issues.create", "t"),
        (503, 3, "github.issues.create", "t"),
    ]


async def test_hooks_ask_for_a_bounded_number_of_attempts(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, REFUSED)
    failed, slept = await create(server, deciding(RetryAt(START), awaited=False))
    assert isinstance(failed, TaskFailed)
    assert (failed.error.attempts, slept) == (RETRY_AT_LIMIT + 1, [])
    assert len(server.requests) == RETRY_AT_LIMIT + 1


async def test_limits_count_no_attempt_of_the_backoff(server: RecordingServer) -> None:
    limited = Reply.json({"message": "slow"}, status=429, headers={"Retry-After": "60"})
    server.reply("POST", ISSUES, *[limited] * 5, Reply(500), limited, Reply(500), CREATED)

    def undecided(error: BaseException, task: Task) -> None:
        return None

    result, slept = await create(server, undecided)
    assert isinstance(result, Issue)
    assert slept == [60.0] * 5 + [2.0, 60.0, 2.0]


_KEYED = Operation(
    id="keyed.create",
    call="rest.issues.async_create",
    name="Create Issue",
    output="githubkit_schemas.v2026_03_10.models:Issue",
    http="POST /repos/{owner}/{repo}/issues",
    idempotency="Idempotency-Key",
)


class Keyed(Namespace):
    """Namespace of an API that takes idempotency keys."""

    _operations: ClassVar[Mapping[str, Operation]] = {"create": _KEYED}

    def create(
        self,
        task_key: str,
        /,
        owner: str,
        repo: str,
        *,
        title: str,
        headers: Mapping[str, str] | None = None,
    ) -> Coroutine[Any, Any, Issue]:
        arguments = {"owner": owner, "repo": repo, "title": title, "headers": headers}
        return self._call(_KEYED, task_key, arguments, None)


class KeyedGithub(Github):
    """An integration of GitHub with idempotency keys."""

    @cached_property
    def keyed(self) -> Keyed:
        """Tasks with idempotency keys."""
        return Keyed(self)


async def test_a_call_with_an_idempotency_key_is_repeated_with_the_same_key(
    server: RecordingServer,
) -> None:
    class Tools(GithubIO):
        github = KeyedGithub(token="t", client_options={"base_url": server.url})

    async def body(io: Tools) -> None:
        await io.github.keyed.create("one", "acme", "web", title="t")
        await io.github.keyed.create("two", "acme", "web", title="t")
        mine = {"Idempotency-Key": "mine"}
        await io.github.keyed.create("three", "acme", "web", title="t", headers=mine)

    server.reply("POST", ISSUES, DROPPED, DROPPED, CREATED)
    async with LocalEngine(clock=FakeClock()) as engine:
        await engine.run(job_of(Tools, body), None, run_id="r")
        await engine.run(job_of(Tools, body), None, run_id="another")
    sent = [request.headers["idempotency-key"] for request in server.requests]
    assert len(sent) == 8
    assert len(set(sent[:3])) == 1
    assert sent[4] == sent[7] == "mine"
    assert len({sent[0], sent[3], sent[5], sent[6]}) == 4


async def test_a_timeout_of_the_attempt_has_an_unknown_outcome(server: RecordingServer) -> None:
    server.reply("POST", ISSUES, Reply(201, delay=3), CREATED)
    brief = TaskOptions(timeout=timedelta(seconds=1))

    async def body(io: GithubIO) -> Issue:
        return await io.github.issues.create("k", "acme", "web", title="t", task_options=brief)

    failed, slept = await run(github_io(server), body)
    assert isinstance(failed, TaskFailed)
    assert (failed.kind, slept, len(server.requests)) == ("unknown_outcome", [], 1)


async def test_a_lost_answer_without_a_text_is_described_by_the_doubt() -> None:
    async def lose(task: Task, io: Any) -> None:
        raise ReadTimeout("")

    async def body(io: GithubIO) -> object:
        return await io.run_task("lost", lose)

    failed, waits = await run(GithubIO, body)
    assert failed.kind == "unknown_outcome"
    assert failed.error.message == "the call was made, and no answer arrived"
    assert waits == []
