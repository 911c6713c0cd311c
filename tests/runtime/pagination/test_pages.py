"""Page objects that request further pages over HTTP: each request is a task, also on replay."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from integrate_runtime import (
    IO,
    DuplicateTaskKey,
    IntegrationError,
    LocalEngine,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.base.types import Key
from integrate_runtime.pagination.pages import page_key
from openai.pagination import AsyncCursorPage
from openai.types import FileObject

from tests.support.clock import FakeClock
from tests.support.http_server import Recorded, RecordingServer, Reply
from tests.support.running import job_of
from tests.support.sample_openai import OpenAI

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai import AsyncOpenAI

pytestmark = pytest.mark.anyio

TOKEN = "sk-planted-0123456789"


class Tools(IO):
    """An IO with OpenAI."""

    openai = OpenAI()


def tools(server: RecordingServer) -> type[Tools]:
    class OnLoopback(Tools):
        openai = OpenAI(token=TOKEN, client_options={"base_url": server.url})

    return OnLoopback


def files(count: int) -> Callable[[Recorded], Reply]:
    """Return a handler that lists ``count`` files in pages of the requested size."""

    def answer(request: Recorded) -> Reply:
        query = dict(request.query)
        start = int(query.get("after", "file-0").partition("-")[2])
        end = min(start + int(query.get("limit", 2)), count)
        items = [{"id": f"file-{n}", "object": "file"} for n in range(start + 1, end + 1)]
        return Reply.json(
            {"object": "list", "data": items, "has_more": end < count},
            headers={"x-request-id": f"req_{end}"},
        )

    return answer


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer(files(5)) as server:
        yield server


async def names(page: AsyncCursorPage[FileObject]) -> list[str]:
    return [file.id async for file in page]


ALL = [f"file-{n}" for n in range(1, 6)]


async def test_a_page_is_the_sdks_and_goes_on_by_itself(
    server: RecordingServer, tmp_path: Path
) -> None:
    async def body(io: Tools) -> list[Any]:
        page = await io.openai.files.list("files", limit=2, extra_headers={"x-of": "mine"})
        assert type(page) is AsyncCursorPage[FileObject]
        assert page.has_next_page()
        second = await page.get_next_page()
        return [second.data[0].id, (second._request_id), await names(page)]

    job = job_of(tools(server), body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        first = await engine.run(job, None, run_id="r")
    assert first == ["file-3", "req_4", ALL]
    sent = [(request.query, request.headers["x-of"]) for request in server.requests]
    assert sent == [
        ([("limit", "2")], "mine"),
        ([("limit", "2"), ("after", "file-2")], "mine"),
        ([("limit", "2"), ("after", "file-4")], "mine"),
    ]


async def list_files(client: AsyncOpenAI, task: Task, io: Tools) -> AsyncCursorPage[FileObject]:
    return await client.files.list(limit=2)


@pytest.mark.parametrize(("kind", "requests"), [("operation", 3), ("callback", 2)])
async def test_a_page_is_requested_again_after_an_abandoned_request(
    kind: str,
    requests: int,
    server: RecordingServer,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("integrate_runtime.execution.run._ABANDONED_MARGIN", timedelta(days=1))
    arrived, answered, executions = threading.Event(), threading.Event(), list[str]()
    answer = files(5)

    def held(request: Recorded) -> Reply:
        if ("after", "file-2") in request.query and not arrived.is_set():
            arrived.set()
            answered.wait()
        return answer(request)

    server.default = held

    async def body(io: Tools) -> list[str]:
        page: AsyncCursorPage[FileObject] = (
            await io.openai.files.list("files", limit=2)
            if kind == "operation"
            else await io.openai.run_task("files", list_files)
        )
        abandoned = asyncio.create_task(page.get_next_page())
        await asyncio.to_thread(arrived.wait)
        abandoned.cancel()
        await asyncio.wait([abandoned])
        assert abandoned.cancelled()
        again = asyncio.create_task(page.get_next_page())
        if kind == "operation":
            executions.append((await again).data[0].id)
            answered.set()
        else:
            await asyncio.sleep(0)
            answered.set()
            executions.append((await again).data[0].id)
        if len(executions) == 1:
            raise RuntimeError("once")
        return executions

    job = job_of(tools(server), body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
        assert await engine.run(job, None, run_id="r") == ["file-3", "file-3"]
        assert {task.status for task in (await engine.journal.tasks("r")).items} == {
            Status.COMPLETED
        }
    assert len(server.requests) == requests
    assert [message for message in caplog.messages if "Task" in message] == []


async def run_again(tmp_path: Path, job: Any, outcome: str) -> Any:
    """Continue a run that an error in its program interrupted, in another engine."""
    async with LocalEngine(tmp_path / "runs.db") as engine:
        if outcome == "stops":
            with pytest.raises(IntegrationError):
                await engine.run(job, None, run_id="r")
            return None
        return await engine.run(job, None, run_id="r")


async def test_a_replay_asks_for_nothing_and_gives_the_same(
    server: RecordingServer, tmp_path: Path
) -> None:
    outcomes = iter(["stops", "ends"])

    async def body(io: Tools) -> list[Any]:
        page = await io.openai.files.list("files", limit=2)
        found = [page.model_dump(), await names(page), (await page.get_next_page()).model_dump()]
        if next(outcomes) == "stops":
            await io.openai.files.list("")
        return [*found]

    job = job_of(tools(server), body)
    await run_again(tmp_path, job, "stops")
    assert len(server.requests) == 3
    found = await run_again(tmp_path, job, "ends")
    assert found[1] == ALL
    assert len(server.requests) == 3


async def test_the_journal_has_a_task_for_each_page_and_no_credential(
    server: RecordingServer, tmp_path: Path
) -> None:
    async def body(io: Tools) -> list[str]:
        page = await io.openai.files.list(["files", 1], purpose="batch")
        return await names(page)

    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job_of(tools(server), body), None, run_id="r")
        tasks = (await engine.journal.tasks("r")).items
        details = [await engine.journal.task("r", task.path) for task in tasks]
    assert [task.path[-1] for task in tasks] == [
        ("files", 1),
        ("files", 1, "page 2"),
        ("files", 1, "page 3"),
    ]
    assert {(task.name, task.operation) for task in tasks} == {("List Files", "openai.files.list")}
    shown = [(item.label, item.text) for item in tasks[2].properties]
    assert shown == [("Purpose", "batch"), ("After", "file-4"), ("Items", "1")]
    sites = [str(detail.call_site) for detail in details if detail]
    assert sites[0] == f"{__file__}:{body.__code__.co_firstlineno + 1}"
    assert sites[1] == sites[2] == f"{__file__}:{names.__code__.co_firstlineno + 1}"
    for file in tmp_path.iterdir():
        assert TOKEN.encode() not in file.read_bytes()


async def test_a_page_may_be_asked_for_twice_and_at_the_same_time(server: RecordingServer) -> None:
    async def body(io: Tools) -> list[Any]:
        page = await io.openai.files.list("files", limit=2)
        pages = await asyncio.gather(page.get_next_page(), page.get_next_page())
        third = [await second.get_next_page() for second in pages]
        return [*[item.data[0].id for item in (*pages, *third)], await names(page)]

    async with LocalEngine() as engine:
        found = await engine.run(job_of(tools(server), body), None)
    assert found == ["file-3", "file-3", "file-5", "file-5", ALL]
    assert len(server.requests) == 3


async def test_a_key_that_is_taken_is_taken(server: RecordingServer) -> None:
    async def body(io: Tools) -> None:
        page = await io.openai.files.list("files", limit=2)
        await io.openai.files.list(["files", "page", 2], limit=1)
        await page.get_next_page()

    async with LocalEngine() as engine:
        with pytest.raises(DuplicateTaskKey):
            await engine.run(job_of(tools(server), body), None)


async def test_a_page_that_fails_is_retried_and_a_page_that_cannot_be_had_fails(
    server: RecordingServer,
) -> None:
    good, gone = files(5), Reply.json({"error": {"message": "gone"}}, status=404)
    replies: list[Reply | None] = [Reply(500), None, gone]

    def answer(request: Recorded) -> Reply:
        if "after" not in dict(request.query):
            return good(request)
        return replies.pop(0) or good(request)

    server.default = answer

    async def body(io: Tools) -> list[str]:
        page = await io.openai.files.list("files", limit=2)
        second = await page.get_next_page()
        with pytest.raises(TaskFailed):
            await second.get_next_page()
        with pytest.raises(TaskFailed) as again:
            await second.get_next_page()
        return [second.data[0].id, str(again.value.key), str(again.value.error.status)]

    async with LocalEngine(clock=FakeClock()) as engine:
        found = await engine.run(job_of(tools(server), body), None)
    assert found == ["file-3", "('files', 'page', 3)", "404"]
    assert replies == []


async def test_a_callback_may_return_a_page(server: RecordingServer) -> None:
    async def body(io: Tools) -> list[str]:
        async def list_files(client: Any, task: Task, io: Any) -> AsyncCursorPage[FileObject]:
            page: AsyncCursorPage[FileObject] = await client.files.list(limit=3)
            return page

        page = await io.openai.run_task("files", list_files, TaskOptions(repeat="safe"))
        return await names(page)

    async with LocalEngine() as engine:
        assert await engine.run(job_of(tools(server), body), None) == ALL


async def test_a_page_inside_a_result_is_refused(
    server: RecordingServer,
) -> None:
    async def body(io: Tools) -> None:
        async def list_files(client: Any, task: Task, io: Any) -> list[Any]:
            return [await client.files.list(limit=3)]

        (page,) = await io.openai.run_task("files", list_files, TaskOptions(repeat="safe"))
        await page.get_next_page()

    async with LocalEngine() as engine:
        with pytest.raises(IntegrationError, match="a task of its own"):
            await engine.run(job_of(tools(server), body), None)


@pytest.mark.parametrize(
    ("first", "number", "expected"),
    [
        ("a", 1, "a"),
        ("a", 2, ("a", "page", 2)),
        (("a",), 1, ("a",)),
        (("a",), 2, ("a", "page 2")),
        (("a", 1), 2, ("a", 1, "page 2")),
    ],
)
def test_the_key_of_a_page(first: Key, number: int, expected: Key) -> None:
    assert page_key(first, number) == expected


def test_no_two_listings_have_a_key_in_common() -> None:
    firsts: list[Key] = ["a", ("a",), ("a", "a"), ("a", "page"), ("page", 2), ("a", 2), "a page 2"]
    keys = [page_key(first, number) for first in firsts for number in (2, 3, 12)]
    assert len(set(keys)) == len(keys)
