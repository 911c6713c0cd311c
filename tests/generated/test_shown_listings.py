"""Properties of listings and searches: the filters that were passed, and the number of items."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from integrate_github import Github
from integrate_runtime import IO, LocalEngine
from openai.types import FileObject

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.model_data import model_data
from tests.support.openai_answers import openai_io
from tests.support.running import job_of

pytestmark = pytest.mark.anyio


async def shown(io: type[IO], call: Callable[[Any], Awaitable[object]]) -> dict[str, str]:
    """Return the properties of the one task that a function calls."""
    async with LocalEngine() as engine:
        await engine.run(job_of(io, call), None, run_id="r")
        (task,) = (await engine.journal.tasks("r")).items
    return {item.label: item.text for item in task.properties}


def github(server: RecordingServer) -> type[IO]:
    class Tools(IO):
        github = Github(token="t", client_options={"base_url": server.url})

    return Tools


async def test_a_listing_shows_its_filters_and_its_items(server: RecordingServer) -> None:
    server.reply("GET", "/repos/acme/web/issues", Reply.json([issue(), issue(2)]))
    properties = await shown(
        github(server),
        lambda io: io.github.issues.list_for_repo(
            "list",
            "acme",
            "web",
            state="open",
            labels="bug,urgent",
            since=datetime(2026, 1, 2, tzinfo=UTC),
            per_page=2,
            page=1,
        ),
    )
    assert properties == {
        "Owner": "acme",
        "Repo": "web",
        "State": "open",
        "Labels": "bug,urgent",
        "Since": "2026-01-02T00:00:00+00:00",
        "Items": "2",
    }


async def test_a_search_shows_its_query_and_the_total(server: RecordingServer) -> None:
    found = {"total_count": 41, "incomplete_results": False, "items": []}
    server.reply("GET", "/search/repositories", Reply.json(found))
    properties = await shown(
        github(server), lambda io: io.github.search.repos("find", q="durable", sort="stars")
    )
    assert properties == {"Query": "durable", "Sort": "stars", "Items": "0", "Total": "41"}


async def test_a_page_of_the_sdk_shows_its_items(server: RecordingServer) -> None:
    files = [model_data(FileObject), model_data(FileObject)]
    server.default = Reply.json({"data": files, "has_more": False})
    properties = await shown(
        openai_io(server.url),
        lambda io: io.openai.files.list("list", purpose="assistants", order="asc", limit=2),
    )
    wanted = {"Purpose": "assistants", "Order": "asc", "Items": "2"}
    assert {name: properties.get(name) for name in wanted} == wanted
    assert "Limit" not in properties
