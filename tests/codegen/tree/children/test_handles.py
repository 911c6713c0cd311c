"""Handles: the methods that people reach through an object are tasks, with its identity."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import integrate_runtime
import pytest
from integrate_runtime import IO

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.executing import execute
from tests.support.http_server import RecordingServer, Reply
from tests.support.mypy_cache import mypy_environment

pytestmark = pytest.mark.anyio

TOYS = Path(__file__).parents[2] / "toys"
TABLE = """
[providers.handles]
package = "handles"
client  = "handles:Client"
init    = { url = "$url" }
credentials = { url = "HANDLES_URL" }

[providers.fetching]
package = "fetching"
client  = "fetching:AsyncClient"
init    = { url = "$url" }
credentials = { url = "FETCHING_URL" }
"""
TYPED = """
from integrate_fetching import Fetching

async def typed(fetching: Fetching) -> dict[str, object]:
    await fetching.boxes.get("get", "b1")
    await fetching.boxes.box("b1").item(3).move("move", shelf="upper")
    return await fetching.boxes.box(box_id="b1").open("open")
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the generated packages of the toys."""
    folder = tmp_path_factory.mktemp("handles")
    (folder / "integrate.toml").write_text(TABLE)
    done = integrate_gen("handles", "fetching", "-q", cwd=folder, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """A server whose objects have the id that is the last part of their path."""

    def answer(request: Any) -> Reply:
        name = request.path.rpartition("/")[2]
        return Reply.json({"id": name, "key": name, "path": request.path})

    with RecordingServer(answer) as server:
        yield server


@pytest.fixture
def tools(project: Path, server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> type[Any]:
    """Return an IO class with the generated integrations, whose clients talk to the server."""
    monkeypatch.syspath_prepend(TOYS)
    monkeypatch.syspath_prepend(project / "generated")
    handles = import_module("integrate_handles").Handles(token=server.url)
    fetching = import_module("integrate_fetching").Fetching(token=server.url)
    return type("Tools", (IO,), {"handles": handles, "fetching": fetching})


def sent(server: RecordingServer) -> list[tuple[str, str]]:
    return [(request.method, request.path) for request in server.requests]


async def search(io: Any) -> object:
    return await io.handles.index("books").search("key", "dune", limit=3)


async def delete_document(io: Any) -> object:
    return await io.handles.index("books").document("d1").delete("key")


async def restart(io: Any) -> object:
    return await io.handles.containers.container("c1").restart("key", timeout=3)


async def close(io: Any) -> object:
    return await io.handles.issue_("K-1").close("key")


async def open_box(io: Any) -> object:
    return await io.fetching.boxes.box("b1").open("key")


async def move_item(io: Any) -> object:
    return await io.fetching.boxes.box("b1").item(3).move("key", "upper")


async def create_action(io: Any) -> object:
    return await io.handles.actions("c1").create("key")


async def stop_action(io: Any) -> object:
    return await io.handles.actions("c1")("a1").stop("key")


CALLS = [
    (
        search,
        {"index()": {"uid": "books"}, "query": "dune", "limit": 3},
        "POST /indexes/books/search",
    ),
    (
        delete_document,
        {"index()": {"uid": "books", "document()": {"key": "d1"}}},
        "DELETE /indexes/books/documents/d1",
    ),
    (
        restart,
        {"get()": {"container_id": "c1"}, "timeout": 3},
        "GET /containers/c1, POST /containers/c1/restart",
    ),
    (create_action, {"actions()": {"conversation": "c1"}}, "POST /conversations/c1/actions"),
    (
        stop_action,
        {"actions()": {"conversation": "c1", "()": {"action_id": "a1"}}},
        "DELETE /conversations/c1/actions/a1",
    ),
    (close, {"issue()": {"key": "K-1"}}, "GET /issues/K-1, POST /issues/K-1/close"),
    (open_box, {"get()": {"box_id": "b1"}}, "GET /boxes/b1, POST /boxes/b1/open"),
    (
        move_item,
        {"get()": {"box_id": "b1", "get_item()": {"number": 3}}, "shelf": "upper"},
        "GET /boxes/b1, GET /boxes/b1/items/3, POST /boxes/b1/items/3/move",
    ),
]
"""A task, its journaled arguments, and the requests of the SDK's own call."""


@pytest.mark.parametrize(("body", "params", "requests"), CALLS)
async def test_a_method_of_a_handle_is_a_task_with_its_identity(
    body: Callable[[Any], Awaitable[object]],
    params: object,
    requests: str,
    tools: type[Any],
    server: RecordingServer,
    tmp_path: Path,
) -> None:
    first = await execute(tools, tmp_path / "runs.db", body)
    expected = [tuple(request.split()) for request in requests.split(", ")]
    assert (first["task"].params, sent(server)) == (params, expected)
    replayed = await execute(tools, tmp_path / "runs.db", body)
    assert (replayed["value"], sent(server)) == (first["value"], expected)


async def test_a_call_that_fetches_a_handle_is_a_task_as_well(
    tools: type[Any], server: RecordingServer, tmp_path: Path
) -> None:
    async def body(io: Any) -> object:
        return (await io.handles.containers.get("key", "c1")).attrs["id"]

    for _ in range(2):
        assert (await execute(tools, tmp_path / "runs.db", body))["value"] == "c1"
    assert sent(server) == [("GET", "/containers/c1")]


def test_titles_and_labels_name_the_object(project: Path) -> None:
    lock = (project / "generated" / "integrate_handles" / "containers" / "container.py").read_text()
    assert '"Restart Container"' in lock
    assert 'Label("Container ID", "get().container_id")' in lock


def test_type_checkers_accept_handles(project: Path) -> None:
    folder = project / "generated"
    (folder / "typed.py").write_text(TYPED)
    done = subprocess.run(
        [Path(sys.executable).with_name("mypy"), "--strict", "typed.py", "integrate_handles"],
        cwd=folder,
        env=mypy_environment(Path(integrate_runtime.__file__).parents[1], TOYS),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_lock_lists_the_calls(project: Path) -> None:
    lock = json.loads((project / "generated" / "integrate_handles" / "integrate.lock").read_text())
    assert lock["api"]["containers.container"]["signatures"] == ["(container_id: str) -> Container"]
