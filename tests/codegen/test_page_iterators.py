"""Listings that an SDK returns as iterators of pages: one page a task, with ``paginate``."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from integrate_runtime import IO, LocalEngine, NoPages, TaskFailed

from tests.codegen.cli.commands import integrate_gen
from tests.support.http_server import Recorded, RecordingServer, Reply
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parents[2]
TOYS = Path(__file__).parent / "toys"
STREAM = "it returns a stream"
LAZY = "it returns a listing that makes its calls while it is read"
TABLE = """
[providers.lists]
package = "lists"
client  = "lists:Client"
init    = { token = "$token" }
credentials = { token = "LISTS_TOKEN" }

[providers.alists]
package = "lists"
client  = "lists:AsyncClient"
init    = { token = "$token" }
credentials = { token = "LISTS_TOKEN" }
"""
PAGES: dict[str | None, tuple[list[str], str | None]] = {
    None: (["1", "2"], "b"),
    "b": ([], "c"),
    "c": (["3"], None),
}


def by_cursor(request: Recorded) -> Reply:
    """Answer as a listing of three pages, of which the second is empty."""
    query = dict(request.query)
    ids, following = PAGES[query.get("cursor") or None]
    label = query.get("label", "")
    results: list[object] = [{"id": item, "content": f"{label}{item}"} for item in ids]
    if request.path == "/names":
        results = [f"name {item}" for item in ids]
    return Reply.json({"results": results, "items": results, "next_cursor": following})


def by_number(request: Recorded) -> Reply:
    """Answer as a listing of two pages."""
    ids = {"1": ["1", "2"], "2": ["3"]}.get(dict(request.query)["page"], [])
    return Reply.json({"items": [{"id": item, "content": item} for item in ids]})


def unavailable(request: Recorded) -> Reply:
    """Answer that the request may be made again at once."""
    return Reply(503, headers={"retry-after": "0"})


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lists")
    (folder / "integrate.toml").write_text(TABLE)
    done = integrate_gen("lists", "alists", "-q", cwd=folder, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer(by_cursor) as server:
        yield server


@pytest.fixture
def tools(project: Path, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> type[Any]:
    monkeypatch.syspath_prepend(TOYS)
    monkeypatch.syspath_prepend(project / "generated")
    lists = import_module("integrate_lists").Lists(token="t-planted", base_url=server.url)
    alists = import_module("integrate_alists").Alists(token="t-planted", base_url=server.url)
    return type("Tools", (IO,), {"lists": lists, "alists": alists})


async def run(tools: type[Any], body: Any, file: Path) -> Any:
    async with LocalEngine(file) as engine:
        return await engine.run(job_of(tools, body), None, run_id="r")


def paginated(integration: str, method: str, **arguments: object) -> Any:
    """Return the body of a job that reads a whole listing."""

    async def body(io: Any) -> list[Any]:
        api = getattr(io, integration)
        items: AsyncIterator[Any] = api.paginate(getattr(api, method), "things", **arguments)
        return [getattr(item, "content", item) async for item in items]

    return body


@pytest.mark.parametrize("integration", ["lists", "alists"])
async def test_each_page_is_a_task_and_the_state_of_the_iterator_is_stored(
    integration: str, tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    body = paginated(integration, "get_chores", label="home ")
    assert await run(tools, body, tmp_path / "runs.db") == ["home 1", "home 2", "home 3"]
    assert [dict(request.query).get("cursor") for request in server.requests] == [None, "b", "c"]
    assert {dict(request.query)["label"] for request in server.requests} == {"home "}
    async with LocalEngine(tmp_path / "runs.db") as engine:
        tasks = (await engine.journal.tasks("r")).items
    assert [task.path[-1] for task in tasks] == [
        "things",
        ("things", "page", 2),
        ("things", "page", 3),
        ("things", "page", 4),  # the end, which needs no request
    ]


@pytest.mark.parametrize("integration", ["lists", "alists"])
async def test_a_page_of_a_named_iterator(
    integration: str, tools: type[Any], tmp_path: Path
) -> None:
    body = paginated(integration, "get_names")
    names = await run(tools, body, tmp_path / "runs.db")
    assert names == ["name 1", "name 2", "name 3"]


async def test_pages_of_a_class_with_items(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    server.default = by_number
    body = paginated("lists", "get_numbered")
    assert await run(tools, body, tmp_path / "runs.db") == ["1", "2", "3"]
    assert [dict(request.query)["page"] for request in server.requests] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("method", "cursors"),
    [
        ("get_growing", [None, "b", "c"]),
        # The SDK requests the first page whenever its method is called.
        ("get_started", [None, None, "b", None, "c", None]),
    ],
)
async def test_a_list_that_grows_while_it_is_iterated(
    method: str,
    cursors: list[str | None],
    tools: type[Any],
    server: RecordingServer,
    tmp_path: Path,
) -> None:
    for _ in range(2):
        found = await run(tools, paginated("lists", method), tmp_path / "runs.db")
        assert found == ["1", "2", "3"]
    assert [dict(request.query).get("cursor") for request in server.requests] == cursors


async def test_a_task_by_itself_gives_the_first_page(tools: type[Any], tmp_path: Path) -> None:
    async def body(io: Any) -> list[Any]:
        return [chore.id for chore in await io.lists.get_chores("things")]

    assert await run(tools, body, tmp_path / "runs.db") == ["1", "2"]


async def test_a_listing_without_items(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    server.default = Reply.json({"results": [], "items": []})
    for method in ("get_chores", "get_numbered"):
        assert await run(tools, paginated("lists", method), tmp_path / f"{method}.db") == []


async def test_the_same_page_again_is_an_error(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    server.default = Reply.json({"results": [{"id": "1", "content": "1"}], "next_cursor": "b"})
    with pytest.raises(NoPages, match="get_chores gives the same page again"):
        await run(tools, paginated("lists", "get_chores"), tmp_path / "runs.db")


@pytest.mark.parametrize(
    ("integration", "method"),
    [
        ("lists", "get_generated"),
        ("lists", "get_opaque"),
        ("lists", "get_opening"),
        ("alists", "get_generated"),
        ("lists", "get_held"),
        ("alists", "get_held"),
    ],
)
async def test_an_iterator_without_stored_state_requests_each_page_once(
    integration: str, method: str, tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    for _ in range(2):
        names = await run(tools, paginated(integration, method), tmp_path / "runs.db")
        assert names == ["name 1", "name 2", "name 3"]
    assert [dict(request.query).get("cursor") for request in server.requests] == [None, "b", "c"]


@pytest.mark.parametrize("integration", ["lists", "alists"])
async def test_a_failed_page_of_a_generator_is_read_again_after_those_before(
    integration: str, tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    answers = iter([by_cursor, by_cursor, unavailable])
    server.default = lambda request: next(answers, by_cursor)(request)
    names = await run(tools, paginated(integration, "get_generated"), tmp_path / "runs.db")
    assert names == ["name 1", "name 2", "name 3"]
    cursors = [dict(request.query).get("cursor") for request in server.requests]
    assert cursors == [None, "b", "c", None, "b", "c"]


async def test_a_generator_that_has_become_shorter_is_an_error(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    answers = iter([by_cursor, by_cursor, unavailable])
    only = Reply.json({"results": ["name 1"], "next_cursor": None})
    server.default = lambda request: next(answers, lambda _: only)(request)
    with pytest.raises(NoPages, match="get_generated gave 2 pages, and gives 1 now"):
        await run(tools, paginated("lists", "get_generated"), tmp_path / "runs.db")


async def test_a_page_that_fails_is_a_task_that_fails(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    found = Reply.json({"results": [{"id": "1", "content": "1"}], "next_cursor": "b"})
    server.reply("GET", "/chores", found, Reply(404))
    with pytest.raises(TaskFailed, match="404"):
        await run(tools, paginated("lists", "get_chores"), tmp_path / "runs.db")


@pytest.mark.parametrize(
    ("method", "cursors"),
    [
        ("get_chores", [None, "b", "c"]),
        ("get_generated", [None, None, "b", "c"]),  # the page that was read is read again
        ("get_held", [None, None, "b", "c"]),
    ],
)
def test_a_killed_listing_goes_on_at_the_page_where_it_stopped(
    method: str, cursors: list[str | None], project: Path, tmp_path: Path, server: RecordingServer
) -> None:
    program = tmp_path / "listing.py"
    program.write_text(dedent("""
            import asyncio, os, signal, sys
            from integrate_lists import Lists
            from integrate_runtime import IO, LocalEngine, RunContext, job

            class Tools(IO):
                lists = Lists(token="t", base_url=os.environ["LISTS_URL"])

            @job(id="listing", version="1")
            async def listing(payload: None, io: Tools, ctx: RunContext) -> list[str]:
                found: list[str] = []
                method = getattr(io.lists, os.environ["METHOD"])
                async for item in io.lists.paginate(method, "items"):
                    found.append(getattr(item, "id", item).removeprefix("name "))
                    if found[-1] == os.environ.get("KILL_AT"):
                        os.kill(os.getpid(), signal.SIGKILL)
                return found

            async def main() -> None:
                async with LocalEngine(sys.argv[1]) as engine:
                    print(*await engine.run(listing, None, run_id="r"))

            asyncio.run(main())
            """))
    path = os.pathsep.join([str(TOYS), str(project / "generated")])
    environment = {**os.environ, "PYTHONPATH": path, "LISTS_URL": server.url, "METHOD": method}
    command = [sys.executable, str(program), str(tmp_path / "runs.db")]
    killed = subprocess.run(command, env={**environment, "KILL_AT": "2"}, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert len(server.requests) == 1
    ended = subprocess.run(command, env=environment, timeout=60, capture_output=True, text=True)
    assert ended.stdout.strip() == "1 2 3", ended.stderr
    assert [dict(request.query).get("cursor") for request in server.requests] == cursors


async def test_pages_that_hold_functions_go_on_by_a_parameter(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    body = paginated("lists", "get_held_after")
    for _ in range(2):
        names = await run(tools, body, tmp_path / "runs.db")
        assert names == ["name 1", "name 2", "name 3"]
    assert [dict(request.query).get("cursor") for request in server.requests] == [None, "b", "c"]


async def test_pages_whose_methods_fetch_the_next_one_are_refused_before_the_request(
    tools: type[Any], server: RecordingServer, tmp_path: Path, project: Path
) -> None:
    with pytest.raises(NoPages, match="read all pages in a callback of run_task"):
        await run(tools, paginated("lists", "get_asked"), tmp_path / "runs.db")
    assert not server.requests
    lock = json.loads((project / "generated" / "integrate_lists" / "integrate.lock").read_text())
    assert lock["ledger"]["first_pages"] == {
        "get_asked": "a stored AskedPage cannot fetch the next page by next_page, and no parameter "
        "of the method selects one"
    }


def test_streams_and_listings_that_need_their_items_are_left_out(project: Path) -> None:
    lock = json.loads((project / "generated" / "integrate_lists" / "integrate.lock").read_text())
    assert lock["ledger"]["skipped"] == {
        f"{STREAM}; reachable through run_task": ["get_events"],
        f"{LAZY}; reachable through run_task": ["get_sized"],
    }


def test_the_packages_are_proved(project: Path) -> None:
    done = integrate_gen("prove", "lists", "alists", "-q", cwd=project, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    for name, tasks in (("lists", 12), ("alists", 4)):
        readme = (project / "generated" / f"integrate_{name}" / "README.md").read_text()
        assert f"{tasks} of {tasks} tasks are proved" in readme
