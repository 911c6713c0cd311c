"""Properties of a task's result."""

from __future__ import annotations

from collections import UserDict
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from githubkit import Response
from integrate_runtime import LocalEngine, Operation, Property
from integrate_runtime.observe.outputs import output_properties

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import github_io, job_of

ONE = Operation("things.get", "things.get", "Get", output="pkg:Thing")
LIST = Operation("things.list", "things.list", "List", output="list[pkg:Thing]")
SEARCH = Operation("search", "search", "Search", output="pkg:Found", items="found.items")


class Hostile:
    @property
    def usage(self) -> object:
        raise RuntimeError("no")


class HostileMapping(UserDict[str, object]):
    def get(self, key: str, default: Any = None) -> Any:
        raise RuntimeError("no")


def answer(content: bytes, **headers: str) -> Response[Any]:
    return Response(httpx.Response(200, headers=headers, content=content), dict)


USED = ("usage.total", "usage.all")
LINK = "https://example.com/1?a=b"


@pytest.mark.parametrize(
    ("result", "places", "shown"),
    [
        ({"usage": {"total": 3}}, USED, "3"),
        ({"usage": {"all": 4}}, USED, "4"),
        ({"usage": {"total": None, "all": 0}}, USED, "0"),
        (SimpleNamespace(usage=SimpleNamespace(total=1.5)), USED, "1.5"),
        (SimpleNamespace(usage={"total": "few"}), USED, "few"),
        ({"usage": {"total": True}}, USED, None),
        ({"usage": {"total": ""}}, USED, None),
        ({"usage": {"total": [1]}}, USED, None),
        ({"usage": {"total": 10**5000}}, USED, None),
        ({"usage": None}, USED, None),
        ([1, 2], USED, None),
        (None, USED, None),
        (Hostile(), USED, None),
        (HostileMapping(usage=1), USED, None),
        (answer(b'{"usage": {"total": 7}}'), USED, "7"),
        (answer(b'[{"usage": {"total": 7}}]'), USED, None),
        (answer(b'{"usage": '), USED, None),
        (answer(b'{"usage": {"total": 7}, "text": "' + b"x" * 300_000 + b'"}'), USED, None),
        (answer(b"", **{"X-Request-Id": "r1"}), ("header:x-request-id",), "r1"),
        (SimpleNamespace(response=answer(b"", a="1")), ("header:A",), "1"),
        (SimpleNamespace(headers="none"), ("header:a",), None),
    ],
)
def test_a_place_has_a_value(result: object, places: tuple[str, ...], shown: str | None) -> None:
    expected = [] if shown is None else [Property("Used", shown)]
    assert output_properties(result, {"Used": places}, ONE) == expected


def test_an_address_is_linked() -> None:
    shown = output_properties({"html_url": LINK}, {"Link": ("html_url",)}, ONE)
    assert shown == [Property("Link", "example.com/1?a=b", url=LINK)]


@pytest.mark.parametrize(
    ("operation", "result", "shown"),
    [
        (LIST, answer(b"[{}, {}]"), {"Items": "2"}),
        (LIST, answer(b"[]"), {"Items": "0"}),
        (LIST, [1, 2, 3], {"Items": "3"}),
        (LIST, answer(b'["' + b"x" * 300_000 + b'"]'), {"Items": "1"}),
        (LIST, answer(b'["' + b"x" * 2_000_000 + b'"]'), {}),
        (LIST, answer(b'{"message": "no"}'), {}),
        (
            SEARCH,
            answer(b'{"found": {"items": [1]}, "total_count": 9}'),
            {"Items": "1", "Total": "9"},
        ),
        (SEARCH, {"found": {"items": [1]}, "total_count": "9"}, {"Items": "1"}),
        (SEARCH, answer(b""), {}),
        (SEARCH, Hostile(), {}),
        (ONE, answer(b"[1]"), {}),
    ],
)
def test_a_listing_shows_how_many_items_it_returned(
    operation: Operation, result: object, shown: dict[str, str]
) -> None:
    properties = output_properties(result, {}, operation)
    assert {item.label: item.text for item in properties} == shown


@pytest.mark.anyio
async def test_a_journal_keeps_them_and_a_replay_changes_none(server: RecordingServer) -> None:
    server.reply("GET", "/repos/acme/web/issues/7", Reply.json(issue(7)))
    tools = github_io(server)

    async def body(io: Any) -> int:
        return int((await io.github.issues.get("get", "acme", "web", 7)).number)

    async with LocalEngine() as engine:
        for _ in range(2):
            assert await engine.run(job_of(tools, body), None, run_id="r") == 7
        task = await engine.journal.task("r", ("get",))
    assert task is not None
    assert task.properties[-1] == Property(
        "Link", "github.com/acme/web/issues/7", url="https://github.com/acme/web/issues/7"
    )
    assert len(server.requests) == 1
