"""Limits of a connection hold for all of its tasks, over HTTP."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier, Lock
from typing import Any

import pytest
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Job,
    Limits,
    LocalEngine,
    Skip,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    TaskRecord,
)
from integrate_runtime.testing import FakeClock, MemoryEngine
from integrate_runtime.testing import Reply as FakeReply

from tests.support import github_answers
from tests.support.command import Commands
from tests.support.http_server import Recorded, RecordingServer, Reply
from tests.support.paged_github import ISSUES
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

NO_RETRY = TaskOptions(on_error=lambda error, task: Skip())


@dataclass
class LimitedApi:
    """GitHub with a limit in windows, which the clock of the engine ends.

    Attributes:
        clock: The clock.
        limit: Calls of a window.
        window: Length of a window.
        refused: Number of calls that were refused.
        answered: Numbers of the issues that were asked for, in order.
        together: Barrier at which calls wait for others, if any.
    """

    clock: FakeClock
    limit: int
    window: timedelta = timedelta(seconds=60)
    refused: int = 0
    answered: list[int] = field(default_factory=list)
    together: Barrier | None = None
    _used: int = 0
    _reset: datetime | None = None
    _lock: Lock = field(default_factory=Lock)

    def use_up(self) -> None:
        """Use up the current window."""
        self._used, self._reset = self.limit, self.clock.now() + self.window

    def __call__(self, request: Recorded) -> Reply:
        if self.together is not None:
            self.together.wait(timeout=120)
        with self._lock:
            now = self.clock.now()
            if self._reset is None or now >= self._reset:
                self._used, self._reset = 0, now + self.window
            if self._used == self.limit:
                self.refused += 1
                return self.refuse(self.headers(0, self._reset - now))
            self._used += 1
            number = int(request.path.rpartition("/")[2])
            self.answered.append(number)
            return self.answer(number, self.headers(self.limit - self._used, self._reset - now))

    def headers(self, remaining: int, rest: timedelta) -> dict[str, str]:
        """Headers that state the limit, with the rest of its window."""
        reset = int((self.clock.now() + rest).timestamp())
        return {"X-RateLimit-Remaining": str(remaining), "X-RateLimit-Reset": str(reset)}

    def refuse(self, headers: dict[str, str]) -> Reply:
        return Reply.json({"message": "API rate limit exceeded"}, status=403, headers=headers)

    def answer(self, number: int, headers: dict[str, str]) -> Reply:
        return Reply.json(github_answers.issue(number), headers=headers)


class LimitedOpenAi(LimitedApi):
    """OpenAI, whose SDK returns no headers, with a limit of its own form."""

    def headers(self, remaining: int, rest: timedelta) -> dict[str, str]:
        return {
            "x-ratelimit-remaining-requests": str(remaining),
            "x-ratelimit-reset-requests": f"{int(rest.total_seconds() * 1000)}ms",
        }

    def refuse(self, headers: dict[str, str]) -> Reply:
        error = {"message": "Rate limit reached", "type": "requests", "code": "rate_limit_exceeded"}
        return Reply.json({"error": error}, status=429, headers=headers)

    def answer(self, number: int, headers: dict[str, str]) -> Reply:
        model = {"id": str(number), "created": 1, "object": "model", "owned_by": "openai"}
        return Reply.json(model, headers=headers)


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def tools(server: RecordingServer, limits: Limits | None = None) -> type[Any]:
    options = {"base_url": server.url, "http_cache": False}

    class Tools(IO):
        github = Github(token="t", client_options=options, limits=limits)

    return Tools


async def get_issues(io: Any, count: int) -> list[int]:
    issues = await asyncio.gather(
        *(io.github.issues.get(f"issue-{n}", "acme", "web", n) for n in range(1, count + 1))
    )
    return [issue.number for issue in issues]


async def test_of_300_tasks_against_a_limit_of_50_two_percent_are_refused_at_most(
    server: RecordingServer, clock: FakeClock
) -> None:
    server.default = api = LimitedApi(clock, 50)

    async def body(io: Any) -> list[int]:
        return await get_issues(io, 300)

    async with LocalEngine(clock=clock) as engine:
        found = await engine.run(job_of(tools(server), body), None, run_id="r")
    assert found == list(range(1, 301))
    assert sorted(api.answered) == found
    assert api.refused <= 6


async def test_the_limit_of_an_sdk_that_returns_no_headers_is_not_overrun_either(
    server: RecordingServer, clock: FakeClock
) -> None:
    server.default = api = LimitedOpenAi(clock, 50)

    class Tools(IO):
        openai = OpenAI(token="t", base_url=server.url)

    async def body(io: Any) -> list[str]:
        models = await asyncio.gather(
            *(io.openai.models.retrieve(f"model-{n}", str(n)) for n in range(1, 301))
        )
        return [model.id for model in models]

    async with LocalEngine(clock=clock) as engine:
        found = await engine.run(job_of(Tools, body), None, run_id="r")
    assert found == [str(n) for n in range(1, 301)]
    assert sorted(api.answered) == list(range(1, 301))
    assert api.refused <= 6


async def held(engine: LocalEngine, count: int) -> list[TaskRecord]:
    """Wait until a number of tasks of the run are held back, with a known end."""
    async for _ in engine.journal.changes():
        tasks = (await engine.journal.tasks("r")).items
        waiting = [task for task in tasks if task.wait_reason and task.retry_at]
        if len(waiting) == count:
            return waiting
    raise AssertionError


async def begin(engine: LocalEngine, job: Job[Any, Any], count: int) -> list[TaskRecord]:
    """Start a run, and wait until a number of its tasks are held back."""
    await engine.start(job, None, run_id="r")
    return await held(engine, count)


async def test_held_tasks_are_shown_with_the_reason_and_the_moment(
    server: RecordingServer, tmp_path: Path
) -> None:
    clock = FakeClock(automatic=False)
    server.default = api = LimitedApi(clock, 2)
    reset = clock.now() + api.window

    async def body(io: Any) -> list[int]:
        first = await io.github.issues.get("first", "acme", "web", 9)
        return [first.number, *await get_issues(io, 4)]

    async with LocalEngine(tmp_path / "runs.db", clock=clock) as engine:
        tasks = await begin(engine, job_of(tools(server), body), 3)
        assert {(task.status, task.wait_reason, task.retry_at) for task in tasks} == {
            (Status.WAITING, "rate limit used up", reset)
        }
        assert [task.attempts for task in tasks] == [0, 0, 0]
        shown = Commands(tmp_path).run("show", "r")
        assert shown.out.count("rate limit used up: it is due") == 3
        assert len(server.requests) == 2
    assert api.refused == 0


async def test_a_held_task_is_sent_now_at_an_operators_wish(
    server: RecordingServer, tmp_path: Path
) -> None:
    clock = FakeClock(automatic=False)
    server.default = api = LimitedApi(clock, 1)

    async def body(io: Any) -> list[int]:
        first = await io.github.issues.get("first", "acme", "web", 9)
        return [first.number, *await get_issues(io, 3)]

    async with LocalEngine(tmp_path / "runs.db", clock=clock) as engine:
        await engine.start(job_of(tools(server), body), None, run_id="r")
        assert all(task.awaits_attempt for task in await held(engine, 3))
        changes = engine.journal.changes("r")
        await engine.retry("r", "issue-3")  # the API refuses it: its limit is still used up
        await anext(change async for change in changes if change.status is Status.WAITING)
        assert api.refused == 1
        api.limit = 5  # it was raised
        await engine.retry("r", "issue-3")
        await anext(change async for change in changes if change.status is Status.COMPLETED)
        assert api.answered[:2] == [9, 3]
        # Its answer shows that calls are accepted again: the others are sent, spread over a while.
        await clock.advance(timedelta(seconds=1))
        await anext(change async for change in changes if not change.path)
    assert sorted(api.answered) == [1, 2, 3, 9]


async def test_held_tasks_are_sent_once_after_a_kill_though_they_are_not_safe_to_repeat(
    server: RecordingServer, tmp_path: Path
) -> None:
    clock = FakeClock(automatic=False)
    server.default = api = LimitedApi(clock, 1)
    file, copied = tmp_path / "runs.db", tmp_path / "copy"

    async def body(io: Any) -> list[int]:
        await io.github.issues.get("first", "acme", "web", 9)
        lock = await io.github.issues.update("update", "acme", "web", 1, title="t")
        return [lock.number]

    job = job_of(tools(server), body)
    async with LocalEngine(file, clock=clock) as engine:
        await begin(engine, job, 1)
        copied.mkdir()
        for part in tmp_path.glob("runs.db*"):
            shutil.copy(part, copied)
    later = FakeClock(clock.now() + api.window)
    api.clock = later
    async with LocalEngine(copied / "runs.db", clock=later) as engine:
        assert await engine.run(job, None, run_id="r") == [1]
        task = await engine.journal.task("r", ("update",))
    assert task is not None
    assert (task.attempts, [attempt.error for attempt in task.history]) == (1, [None])
    assert [request.method for request in server.requests] == ["GET", "PATCH"]


async def test_a_task_that_is_abandoned_at_the_limit_is_never_sent(
    server: RecordingServer,
) -> None:
    clock = FakeClock(automatic=False)
    server.default = api = LimitedApi(clock, 1)

    async def body(io: Any) -> int:
        await io.github.issues.get("first", "acme", "web", 9)
        held_back = asyncio.create_task(get_issues(io, 1))
        await asyncio.sleep(0)
        held_back.cancel()
        await asyncio.wait([held_back])
        await clock.advance(api.window)
        issue = await io.github.issues.get("last", "acme", "web", 2)
        return int(issue.number)

    async with LocalEngine(clock=clock) as engine:
        assert await engine.run(job_of(tools(server), body), None, run_id="r") == 2
    assert api.answered == [9, 2]


async def test_one_refusal_is_enough_for_all_tasks(
    server: RecordingServer, clock: FakeClock
) -> None:
    server.default = api = LimitedApi(clock, 50)
    api.use_up()

    async def body(io: Any) -> list[int]:
        with pytest.raises(TaskFailed):  # fails at once, and tells of the limit all the same
            await io.github.issues.get("first", "acme", "web", 9, task_options=NO_RETRY)
        return await get_issues(io, 30)

    async with LocalEngine(clock=clock) as engine:
        found = await engine.run(job_of(tools(server), body), None, run_id="r")
    assert found == list(range(1, 31))
    assert api.refused == 1


async def test_as_many_calls_are_sent_at_once_as_are_allowed(
    server: RecordingServer, clock: FakeClock
) -> None:
    server.default = LimitedApi(clock, 1000, together=Barrier(3))

    async def body(io: Any) -> list[int]:
        return await get_issues(io, 30)

    job = job_of(tools(server, Limits(concurrency=3)), body)
    async with LocalEngine(clock=clock) as engine:
        assert await engine.run(job, None, run_id="r") == list(range(1, 31))


async def test_no_more_calls_are_sent_at_once_than_are_allowed(
    server: RecordingServer, clock: FakeClock
) -> None:
    in_progress: list[int] = []

    def answer(request: Recorded) -> Reply:
        in_progress.append(len(server.requests) - len(in_progress))
        return Reply.json(github_answers.issue(1))

    server.default = answer

    async def body(io: Any) -> list[int]:
        return await get_issues(io, 20)

    job = job_of(tools(server, Limits(concurrency=1)), body)
    async with LocalEngine(clock=clock) as engine:
        assert await engine.run(job, None, run_id="r") == [1] * 20
    assert in_progress == [1] * 20  # each request came after the reply to the one before


async def test_nested_tasks_do_not_wait_for_the_task_around_them(
    server: RecordingServer, clock: FakeClock
) -> None:
    server.default = LimitedApi(clock, 1000)

    async def around(client: Any, task: Task, io: Any) -> list[int]:
        return await get_issues(io, 3)

    async def body(io: Any) -> list[int]:
        nested: list[int] = await io.github.run_task("around", around)
        return nested

    job = job_of(tools(server, Limits(concurrency=1)), body)
    async with LocalEngine(clock=clock) as engine:
        assert await engine.run(job, None, run_id="r") == [1, 2, 3]


async def test_the_limits_of_a_memory_engine(server: RecordingServer) -> None:
    class Tools(IO):
        github = Github(limits=Limits(per_second=2))

    async def body(io: Any) -> list[int]:
        return await get_issues(io, 3)

    engine = MemoryEngine()
    for number in (1, 2, 3):
        reply = FakeReply.json(github_answers.issue(number))
        engine.api("github").reply("GET", f"{ISSUES}/{number}", reply)
    async with engine:
        assert await engine.run(job_of(Tools, body), None, run_id="r") == [1, 2, 3]
    assert sum(engine.clock.waits, timedelta()) == timedelta(seconds=1)
