"""Responses of HTTP clients: read whole, stored and replayed as ``HttpResult``."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, HttpResult

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.executing import execute
from tests.support.http_server import RecordingServer, Reply

pytestmark = pytest.mark.anyio

TOYS = Path(__file__).parents[1] / "toys"
TABLE = """
[providers.responses]
package = "responses"
client  = "responses:Client"
init    = { url = "$url" }
credentials = { url = "RESPONSES_URL" }

[providers.awaited]
package = "responses"
client  = "responses:AsyncClient"
init    = { url = "$url" }
credentials = { url = "RESPONSES_URL" }
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("responses")
    (folder / "integrate.toml").write_text(TABLE)
    done = integrate_gen("responses", "awaited", "-q", cwd=folder, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    headers = {"Content-Encoding": "gzip", "X-Quota": "3", "Set-Cookie": "session=1"}
    with RecordingServer(Reply(201, gzip.compress(b"\xff body"), headers)) as server:
        yield server


@pytest.fixture
def tools(project: Path, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> type[Any]:
    monkeypatch.syspath_prepend(TOYS)
    monkeypatch.syspath_prepend(project / "generated")
    return type(
        "Tools",
        (IO,),
        {
            "responses": import_module("integrate_responses").Responses(token=server.url),
            "awaited": import_module("integrate_awaited").Awaited(token=server.url),
        },
    )


@pytest.mark.parametrize(
    "method",
    [
        "responses.by_requests",
        "responses.by_requests_streamed",
        "responses.by_requests_maybe",
        "responses.by_requests_optionally",
        "responses.by_httpx_streamed",
        "responses.by_httpx2",
        "responses.by_urllib3",
        "responses.unannotated",
        "awaited.by_aiohttp",
        "awaited.by_httpx_streamed",
        "awaited.by_httpx2",
    ],
)
async def test_a_response_is_an_http_result(
    method: str, tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    integration, name = method.split(".")

    async def body(io: Any) -> object:
        return await getattr(getattr(io, integration), name)("key", "things")

    for _ in range(2):
        result = (await execute(tools, tmp_path / "runs.db", body))["value"]
        assert isinstance(result, HttpResult)
        assert (result.status, result.content) == (201, b"\xff body")
        assert result.headers["x-quota"] == "3"
        assert not result.headers.keys() & {"content-encoding", "content-length", "set-cookie"}
    assert [request.path for request in server.requests] == ["/things"]


async def test_a_response_with_a_body_and_no_content_is_one_too(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    server.reply("GET", "/things", Reply(202, b"accepted", {"X-Message-Id": "m1"}))

    async def body(io: Any) -> object:
        return await io.responses.by_python_http_client("key", "things")

    for _ in range(2):
        result = (await execute(tools, tmp_path / "runs.db", body))["value"]
        assert (result.status, result.content) == (202, b"accepted")
        assert result.headers["x-message-id"] == "m1"
    assert [request.path for request in server.requests] == ["/things"]


def test_signatures_say_so(project: Path) -> None:
    code = (project / "generated" / "integrate_responses" / "_integration.py").read_text()
    assert code.count("Coroutine[object, object, HttpResult]") == 5
    assert "Coroutine[object, object, HttpResult | None]" in code
    assert "requests" not in code.replace("by_requests", "").replace("By Requests", "")


def test_the_packages_are_proved(project: Path) -> None:
    for name, tasks in (("responses", 9), ("awaited", 3)):
        done = integrate_gen("prove", name, "-q", cwd=project, PYTHONPATH=str(TOYS))
        assert (done.returncode, done.stderr) == (0, "")
        readme = (project / "generated" / f"integrate_{name}" / "README.md").read_text()
        assert f"{tasks} of {tasks} tasks are proved" in readme
