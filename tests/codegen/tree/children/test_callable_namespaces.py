"""Namespaces that take arguments: generated, type-checked, called and replayed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import integrate_runtime
import pytest
from integrate_runtime import IO, Task
from integrate_runtime.base.errors import TaskChanged
from integrate_runtime.tasks.work import OperationWork

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.executing import execute
from tests.support.http_server import RecordingServer, Reply
from tests.support.mypy_cache import mypy_environment

pytestmark = pytest.mark.anyio

TOYS = Path(__file__).parents[2] / "toys"
TABLE = """
[providers.called]
package = "called"
client  = "called:Client"
init    = { url = "$url" }
credentials = { url = "CALLED_URL" }
redact  = { "messages.message_.media.media.rename" = ["messages().media().region"] }
"""
RIGHT = """
from integrate_called import Called
from integrate_called.messages.message_ import Message

async def right(called: Called) -> dict[str, object]:
    message: Message = called.messages("SM1")
    await called.messages(sid="SM1").media("ME1", region="de").rename("rename", sid="ME2")
    return await message.fetch("fetch")
"""
WRONG = """
from integrate_called import Called

async def wrong(called: Called) -> None:
    await called.messages.fetch("fetch")
    await called.messages("SM1").create("create", "Hi")
    called.messages(1)
    called.messages()
    called.messages("SM1").media("ME1", "de")
    called.messages("SM1").media("ME1", zone="de")
    called.folders("F1").remove("remove")
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the generated package of the toy."""
    folder = tmp_path_factory.mktemp("called")
    (folder / "integrate.toml").write_text(TABLE)
    done = integrate_gen("called", "-q", cwd=folder, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    with RecordingServer(lambda request: Reply.json({"path": request.path})) as server:
        yield server


@pytest.fixture
def tools(project: Path, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> type[Any]:
    """Return an IO class with the generated integration, whose client talks to the server."""
    monkeypatch.syspath_prepend(TOYS)
    monkeypatch.syspath_prepend(project / "generated")
    integration = import_module("integrate_called").Called(token=server.url)
    return type("Tools", (IO,), {"called": integration})


def rename(region: str, sid: str = "SM1") -> Callable[[Any], Awaitable[object]]:
    async def body(io: Any) -> object:
        return await io.called.messages(sid).media("ME1", region=region).rename("key", "ME2")

    return body


def sent(server: RecordingServer) -> list[tuple[str, str, Any]]:
    return [
        (request.method, request.path, json.loads(request.body) if request.body else None)
        for request in server.requests
    ]


async def test_a_task_sends_the_request_of_the_sdk_and_replays(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    client = import_module("called").Client(server.url)
    value = await client.messages("SM1").media("ME1", region="de").rename("ME2")
    expected = sent(server)
    assert expected == [("POST", "/messages/SM1/media/ME1/de", {"sid": "ME2"})]
    server.clear()
    for _ in range(2):
        done = await execute(tools, tmp_path / "runs.db", rename("de"))
        assert (done["value"], sent(server)) == (value, expected)


async def test_arguments_of_a_namespace_are_journaled(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    task = (await execute(tools, tmp_path / "runs.db", rename("de")))["task"]
    assert task.operation == "called.messages.message_.media.media.rename"
    assert task.params == {
        "messages()": {"sid": "SM1", "media()": {"sid": "ME1", "region": "[REDACTED]"}},
        "sid": "ME2",
    }
    assert [(shown.label, shown.text) for shown in task.properties] == [
        ("Message", "SM1"),
        ("Media", "ME1"),
        ("Sid", "ME2"),
    ]


async def test_an_argument_equal_to_its_default_is_left_out(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    task = (await execute(tools, tmp_path / "runs.db", rename("us")))["task"]
    assert task.params["messages()"] == {"sid": "SM1", "media()": {"sid": "ME1"}}
    assert sent(server) == [("POST", "/messages/SM1/media/ME1/us", {"sid": "ME2"})]


@pytest.mark.parametrize("changed", [rename("us"), rename("de", "SM2")])
async def test_a_changed_argument_of_a_call_changes_the_fingerprint(
    changed: Callable[[Any], Awaitable[object]],
    tools: type[Any],
    server: RecordingServer,
    tmp_path: Path,
) -> None:
    await execute(tools, tmp_path / "runs.db", rename("de"))
    server.clear()
    done = await execute(tools, tmp_path / "runs.db", changed)
    assert (type(done["error"]), sent(server)) == (TaskChanged, [])


async def test_nested_calls_of_the_same_name_are_distinct(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    async def body(io: Any) -> object:
        return await io.called.folders("F1").folders("F2").remove("key")

    done = await execute(tools, tmp_path / "runs.db", body)
    assert done["value"] == {"path": "/folders/F1/F2"}
    assert done["task"].params == {"folders()": {"sid": "F1", "folders()": {"sid": "F2"}}}
    properties = [(shown.label, shown.text) for shown in done["task"].properties]
    assert properties == [("Folder", "F1"), ("Folder 2", "F2")]


async def test_a_call_without_arguments(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    async def body(io: Any) -> object:
        return await io.called.now().create("key", "Hi")

    done = await execute(tools, tmp_path / "runs.db", body)
    assert done["value"] == {"path": "/messages/now/feedback"}
    assert done["task"].params == {"text": "Hi"}


async def test_an_operation_runs_from_its_data_alone(
    tools: type[Any], server: RecordingServer
) -> None:
    module = import_module("integrate_called.messages.message_.media.media")
    operation = module.MediaNamespace._operations["rename"]
    arguments = {"messages()": {"sid": "SM1", "media()": {"sid": "ME1"}}, "sid": "ME2"}
    task = Task("r", ("key",), 1, "called.rename", {}, "idempotency")
    work = OperationWork(operation, arguments, {})
    await cast(
        "Awaitable[object]", work.invoke(import_module("called").Client(server.url), task, 0)
    )
    assert sent(server) == [("POST", "/messages/SM1/media/ME1/us", {"sid": "ME2"})]


async def test_pages_belong_to_the_called_namespace(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    pages = {"/messages/SM1/media/page-1": [1, 2], "/messages/SM1/media/page-2": [3]}
    server.default = lambda request: Reply.json(pages.get(request.path, []))

    async def body(io: Any) -> object:
        listing = io.called.paginate(io.called.messages("SM1").media.list, "key")
        return [item async for item in listing]

    assert (await execute(tools, tmp_path / "runs.db", body))["value"] == [1, 2, 3]


def test_explain_shows_the_expression_of_a_task(project: Path) -> None:
    operation = "called.messages.message_.media.media.rename"
    done = integrate_gen("explain", operation, cwd=project, PYTHONPATH=str(TOYS))
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert ["task", "io.called.messages(sid).media(sid).rename"] in lines
    assert ["arguments", "messages(): sid"] in lines
    assert ["arguments", "media(): sid, region"] in lines


def test_inspect_shows_the_calls(project: Path) -> None:
    done = integrate_gen("inspect", "called", cwd=project, PYTHONPATH=str(TOYS))
    assert "(sid): 1 task\n" in done.stdout
    assert "(sid, region): 2 tasks" in done.stdout


def test_the_lock_lists_the_calls(project: Path) -> None:
    lock = json.loads((project / "generated" / "integrate_called" / "integrate.lock").read_text())
    assert lock["api"]["messages.__call__"]["signatures"] == ["(sid: str) -> Message"]
    assert lock["api"]["messages.message_.media.__call__"]["signatures"] == [
        "(sid: str, *, region: str = 'us') -> MediaNamespace"
    ]


@pytest.mark.parametrize(
    ("checker", "options"),
    [
        ("mypy", ["--strict", "--no-pretty", "right.py", "wrong.py", "integrate_called"]),
        ("pyright", []),
    ],
)
def test_type_checkers_accept_correct_calls_only(
    checker: str, options: Sequence[str], project: Path
) -> None:
    folder = project / "generated"
    (folder / "right.py").write_text(RIGHT)
    (folder / "wrong.py").write_text(WRONG)
    runtime = Path(integrate_runtime.__file__).parents[1]
    settings = {"extraPaths": [str(runtime)], "strict": ["right.py", "integrate_called"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [Path(sys.executable).with_name(checker), *options],
        cwd=folder,
        env=mypy_environment(runtime),
        capture_output=True,
        text=True,
        check=False,
    )
    found = set(re.findall(r"(\w+\.py):(\d+).*error", done.stdout))
    wrong = [n for n, line in enumerate(WRONG.splitlines(), 1) if line.startswith("    ")]
    assert found == {("wrong.py", str(number)) for number in wrong}
