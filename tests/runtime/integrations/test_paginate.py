"""Iteration over whole listings over HTTP, with one task per page."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Coroutine, Iterator
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any, assert_type

import pytest
from githubkit_schemas.v2026_03_10.models import Commit, DiffEntry, Issue
from githubkit_schemas.v2026_03_10.models import (
    InstallationRepositoriesGetResponse200PropRepositoriesItems as InstalledRepository,
)
from integrate_github import Github
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Namespace,
    NoPages,
    Operation,
    SyncIntegration,
    TaskFailed,
    TaskKey,
    TaskOptions,
)
from integrate_runtime.testing import sample

from tests.runtime.pagination.test_pages import ALL, files
from tests.support import github_answers
from tests.support.http_server import Recorded, RecordingServer, Reply
from tests.support.paged_github import ISSUES, installed, issues
from tests.support.running import job_of
from tests.support.sample_openai import OpenAI

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[3]


class Tools(IO):
    """An IO with both."""

    github = Github()
    openai = OpenAI()


def tools(server: RecordingServer) -> type[Tools]:
    options = {"base_url": server.url}

    class OnLoopback(Tools):
        github = Github(token="t-planted", client_options={**options, "http_cache": False})
        openai = OpenAI(token="t-planted", client_options=options)

    return OnLoopback


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer() as server:
        yield server


async def run(server: RecordingServer, body: Any, file: Path | None = None) -> Any:
    async with LocalEngine(file) if file else LocalEngine() as engine:
        return await engine.run(job_of(tools(server), body), None, run_id="r")


async def test_all_items_of_a_list_each_page_a_task(
    server: RecordingServer, tmp_path: Path
) -> None:
    server.default = issues(25)

    async def body(io: Tools) -> list[int]:
        listing = io.github.paginate(
            io.github.issues.list_for_repo, "issues", owner="acme", repo="web", per_page=10
        )
        return [issue.number async for issue in listing]

    async with LocalEngine(tmp_path / "runs.db") as engine:
        found = await engine.run(job_of(tools(server), body), None, run_id="r")
        tasks = (await engine.journal.tasks("r")).items
        details = [await engine.journal.task("r", task.path) for task in tasks]
    assert found == list(range(1, 26))
    assert [request.path for request in server.requests] == [ISSUES] * 3
    assert [dict(request.query).get("page") for request in server.requests] == [None, "2", "3"]
    assert [task.path[-1] for task in tasks] == [
        "issues",
        ("issues", "page", 2),
        ("issues", "page", 3),
    ]
    assert {task.operation for task in tasks} == {"github.issues.list_for_repo"}
    line = body.__code__.co_firstlineno + 4
    assert {str(detail.call_site) for detail in details if detail} == {f"{__file__}:{line}"}


async def test_openais_pages(server: RecordingServer) -> None:
    server.default = files(5)

    async def body(io: Tools) -> list[str]:
        listing = io.openai.paginate(io.openai.files.list, "files", limit=2, purpose="batch")
        return [file.id async for file in listing]

    assert await run(server, body) == ALL
    queries = [dict(request.query) for request in server.requests]
    assert [query.get("after") for query in queries] == [None, "file-2", "file-4"]
    assert {query["purpose"] for query in queries} == {"batch"}


async def test_items_within_an_answer(server: RecordingServer) -> None:
    runs = {
        "total_count": 1,
        "runners": [
            {"id": 7, "name": "r", "os": "linux", "status": "up", "busy": False, "labels": []}
        ],
    }
    server.reply("GET", "/repos/acme/web/actions/runners", Reply.json(runs))

    async def body(io: Tools) -> list[int]:
        listing = io.github.paginate(
            io.github.actions.list_self_hosted_runners_for_repo, "r", owner="acme", repo="web"
        )
        return [runner.id async for runner in listing]

    assert await run(server, body) == [7]


async def test_items_within_the_answers_of_several_pages(server: RecordingServer) -> None:
    server.default = installed(25)

    async def body(io: Tools) -> list[str]:
        names: list[str] = []
        async for repository in io.github.paginate(
            io.github.apps.list_repos_accessible_to_installation, "repositories", per_page=10
        ):
            assert_type(repository, InstalledRepository)
            assert isinstance(repository, InstalledRepository)
            names.append(repository.full_name)
        return names

    assert await run(server, body) == [f"acme/web-{number}" for number in range(1, 26)]
    assert [dict(request.query).get("page") for request in server.requests] == [None, "2", "3"]


async def test_an_answer_without_its_field_has_no_items(server: RecordingServer) -> None:
    server.reply("GET", "/orgs/acme/copilot/billing/seats", Reply.json({"total_seats": 0}))

    async def body(io: Tools) -> list[Any]:
        listing = io.github.paginate(io.github.copilot.list_copilot_seats, "seats", "acme")
        return [seat async for seat in listing]

    assert await run(server, body) == []


async def test_cursors_of_a_link(server: RecordingServer) -> None:
    link = '<https://api.github.com/a?per_page=1&after=Y3Vyc29y%3D&before=>; rel="next"'
    server.reply(
        "GET",
        "/advisories",
        Reply.json([], headers={"Link": link}),
        Reply.json([]),
    )

    async def body(io: Tools) -> list[Any]:
        listing = io.github.paginate(
            io.github.security_advisories.list_global_advisories, "a", per_page=1
        )
        return [advisory async for advisory in listing]

    assert await run(server, body) == []
    assert dict(server.requests[1].query)["after"] == "Y3Vyc29y="


async def test_a_listing_that_is_left_asks_for_no_more(server: RecordingServer) -> None:
    server.default = issues(25)

    async def body(io: Tools) -> int:
        listing = io.github.paginate(
            io.github.issues.list_for_repo, "issues", owner="acme", repo="web", per_page=10
        )
        async for issue in listing:
            if issue.number == 10:
                return issue.number
        return 0

    assert await run(server, body) == 10
    assert len(server.requests) == 1


async def test_a_killed_listing_goes_on_at_the_page_where_it_stopped(tmp_path: Path) -> None:
    with RecordingServer(issues(45)) as server:
        command = [sys.executable, "-m", "tests.support.paged_github", str(tmp_path / "runs.db")]
        environment = {**os.environ, "PAGED_GITHUB": server.url}
        killed = subprocess.run(
            command, cwd=ROOT, env={**environment, "PAGED_KILL": "1"}, timeout=60
        )
        assert killed.returncode == -9
        assert len(server.requests) == 3
        ended = subprocess.run(
            command, cwd=ROOT, env=environment, timeout=60, capture_output=True, text=True
        )
        assert ended.stdout.strip() == "45", ended.stderr
        assert [dict(r.query).get("page") for r in server.requests] == [None, "2", "3", "4", "5"]


async def test_two_hundred_pages_take_the_memory_of_a_few(
    server: RecordingServer, tmp_path: Path
) -> None:
    listed, in_use = issues(400, body="x" * 50_000), dict[str, int]()

    def answer(request: Recorded) -> Reply:
        server.clear()  # what the server remembers is no memory of the listing's
        page = dict(request.query).get("page", "1")
        if page in ("20", "200"):
            gc.collect()
            in_use[page] = tracemalloc.get_traced_memory()[0]
        return listed(request)

    async def body(io: Tools) -> int:
        count = 0
        async for _ in io.github.paginate(
            io.github.issues.list_for_repo, "issues", owner="acme", repo="web", per_page=2
        ):
            count += 1
        return count

    server.default = answer
    tracemalloc.start()
    try:
        assert await run(server, body, tmp_path / "runs.db") == 400
    finally:
        tracemalloc.stop()
    assert in_use["200"] < in_use["20"] + 300_000  # three pages' worth


@pytest.mark.parametrize(
    ("method", "reason"),
    [
        (lambda io: io.github.issues.get, "github.issues.get has no pages"),
        (lambda io: io.openai.files.list, "is not a task method of 'github'"),
        (lambda io: io.github.run_task, "is not a task method of 'github'"),
        (lambda io: len, "'len' is not a task method of 'github'"),
        (lambda io: io.github.repos.compare_commits, "the lists 'commits', 'files'"),
        (lambda io: io.github.repos.get_commit, "the lists 'parents', 'files'"),
    ],
)
async def test_methods_without_pages_are_refused_at_the_call(
    server: RecordingServer, method: Any, reason: str
) -> None:
    async def body(io: Tools) -> None:
        with pytest.raises(IntegrationError, match=reason):
            io.github.paginate(method(io), "k")

    await run(server, body)


@pytest.mark.parametrize(
    ("sdk", "method", "items", "reason"),
    [
        ("github", "repos.get_commit", "filez", "no list 'filez'; its lists are: 'parents', 'f"),
        ("github", "repos.get_commit", "stats.total", "no list 'stats.total'"),
        ("github", "issues.list_for_repo", "labels", "its responses are lists"),
        ("openai", "files.list", "files", "no list 'files'; its lists are: 'data'"),
    ],
)
async def test_items_that_no_page_has_are_refused_at_the_call(
    server: RecordingServer, sdk: str, method: str, items: str, reason: str
) -> None:
    async def body(io: Tools) -> None:
        integration = getattr(io, sdk)
        with pytest.raises(NoPages, match=reason):
            integration.paginate(attrgetter(method)(integration), "k", items=items)

    await run(server, body)


async def test_the_items_that_the_caller_chose_of_several_lists(server: RecordingServer) -> None:
    path = "/repos/acme/web/commits/main"
    pages = [sample(Commit, files=[sample(DiffEntry, filename=name)]) for name in ("a", "b")]
    link = {"Link": f'<{server.url}{path}?page=2>; rel="next"'}
    server.reply("GET", path, Reply.json(pages[0], headers=link), Reply.json(pages[1]))

    async def body(io: Tools) -> list[str]:
        listing = io.github.paginate(
            io.github.repos.get_commit, "k", "acme", "web", "main", items="files"
        )
        return [file.filename async for file in listing]

    assert await run(server, body) == ["a", "b"]
    assert [dict(request.query).get("page") for request in server.requests] == [None, "2"]


async def test_a_listing_of_no_run_is_refused() -> None:
    github = Github()
    listing = github.paginate(github.issues.list_for_repo, "k", owner="a", repo="b")
    with pytest.raises(IntegrationError, match="No IO"):
        await anext(listing)


def by_cursor(server: RecordingServer, count: int, origin: str | None = None) -> None:
    """Let the server list issues one by one by ``after``, which no method takes."""

    def answer(request: Recorded) -> Reply:
        number = int(dict(request.query).get("after", 1))
        url = f"{origin or server.url}{ISSUES}?page={number + 1}&after={number + 1}"
        headers = {"X-GitHub-Request-Id": str(len(server.requests))}
        if number < count:
            headers["Link"] = f'<{url}>; title="a, b"; rel="next"'
        return Reply.json([github_answers.issue(number)], headers=headers)

    server.default = answer


async def list_issues(io: Tools) -> list[int]:
    listing = io.github.paginate(
        io.github.issues.list_for_repo,
        "issues",
        owner="acme",
        repo="web",
        headers={"X-Sample": "given"},
    )
    return [issue.number async for issue in listing]


async def test_a_next_page_that_no_method_requests_is_followed_by_its_url(
    server: RecordingServer, tmp_path: Path
) -> None:
    by_cursor(server, 4)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        found = await engine.run(job_of(tools(server), list_issues), None, run_id="r")
        tasks = (await engine.journal.tasks("r")).items
    assert found == [1, 2, 3, 4]
    assert [task.path[-1] for task in tasks] == [
        "issues",
        *(("issues", "page", number) for number in (2, 3, 4)),
    ]
    assert {task.operation for task in tasks} == {"github.issues.list_for_repo"}
    sent = [
        {name: request.headers.get(name) for name in ("authorization", "x-sample")}
        for request in server.requests
    ]
    versions = {request.headers["x-github-api-version"] for request in server.requests}
    assert sent == [{"authorization": "token t-planted", "x-sample": "given"}] * 4
    assert versions == {"2026-03-10"}


class SyncIssues(Namespace):
    _operations = {  # noqa: RUF012
        "list_for_repo": Operation(
            id="issues.list_for_repo",
            call="rest.issues.list_for_repo",
            name="List Repository Issues",
            output="list[githubkit_schemas.v2026_03_10.models:Issue]",
            http="GET /repos/{owner}/{repo}/issues",
            repeat="safe",
        )
    }

    def list_for_repo(
        self,
        task_key: TaskKey,
        /,
        owner: str,
        repo: str,
        *,
        page: int = 1,
        headers: dict[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[Issue]]:
        arguments = {"owner": owner, "repo": repo, "page": page, "headers": headers}
        return self._call(self._operations["list_for_repo"], task_key, arguments, task_options)


class SyncGithub(SyncIntegration[Any]):
    """An integration with githubkit's methods that are not async."""

    _sdk = vars(Github)["_sdk"]

    @cached_property
    def issues(self) -> SyncIssues:
        return SyncIssues(self)


async def test_a_client_that_is_not_async_requests_pages_by_their_url_too(
    server: RecordingServer,
) -> None:
    by_cursor(server, 3)

    class Sync(IO):
        github = SyncGithub(token="t-planted", base_url=f"{server.url}/")

    async def numbers(io: Sync) -> list[int]:
        listing = io.github.paginate(
            io.github.issues.list_for_repo, "issues", owner="acme", repo="web", headers={"X-A": "b"}
        )
        return [issue.number async for issue in listing]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Sync, numbers), None) == [1, 2, 3]
    assert {request.headers["x-a"] for request in server.requests} == {"b"}
    assert {request.headers["x-github-api-version"] for request in server.requests} == {
        "2026-03-10"
    }


async def test_followed_pages_are_replayed(server: RecordingServer, tmp_path: Path) -> None:
    by_cursor(server, 3)
    lists: list[list[int]] = []

    async def twice(io: Tools) -> None:
        lists.append(await list_issues(io))
        if len(lists) == 1:
            raise InterruptedError

    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(InterruptedError):
            await engine.run(job_of(tools(server), twice), None, run_id="r")
        await engine.run(job_of(tools(server), twice), None, run_id="r")
    assert lists == [[1, 2, 3], [1, 2, 3]]
    assert len(server.requests) == 3


async def test_a_next_page_of_another_server_gets_no_credentials(server: RecordingServer) -> None:
    with RecordingServer() as other:
        by_cursor(server, 2, origin=other.url)
        with pytest.raises(NoPages, match="another server"):
            await run(server, list_issues)
        assert other.requests == []


async def test_the_same_page_again_ends_a_listing_whatever_its_headers(
    server: RecordingServer,
) -> None:
    def answer(request: Recorded) -> Reply:
        headers = {
            "Link": f'<{server.url}{ISSUES}?page=2>; rel="next"',
            "X-GitHub-Request-Id": str(len(server.requests)),
        }
        return Reply.json([github_answers.issue(1)], headers=headers)

    server.default = answer
    with pytest.raises(NoPages, match="the same page again"):
        await run(server, list_issues)
    assert len(server.requests) == 2


async def test_a_page_that_an_operator_gave_is_the_last(server: RecordingServer) -> None:
    server.default = Reply(200, b"nonsense", {"Content-Type": "application/json"})

    async def body(io: Tools) -> list[int]:
        listing = io.github.paginate(io.github.search.repos, "search", q="q")
        return [repository.id async for repository in listing]

    job = job_of(tools(server), body)
    page = {"total_count": 0, "incomplete_results": False, "items": []}
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        handle = await engine.resume("r", done={"search": page})
        assert await handle.result() == []
    assert len(server.requests) == 1
