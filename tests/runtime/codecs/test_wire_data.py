"""Answers of servers that imitate stored forms of the runtime are treated as plain data.

Each answer names a command that would create a file; the tests check that no file was created.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pytest
from integrate_github import Github
from integrate_runtime import IO, LocalEngine
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes
from integrate_runtime.testing import MemoryEngine
from integrate_runtime.testing import Reply as FakeReply
from openai.types import Model
from openai.types.chat import ChatCompletion

from tests.runtime.toy_sdks.fernish.core.unchecked_base_model import construct_type
from tests.runtime.toy_sdks.fernish.types import Voice
from tests.runtime.toy_sdks.openapish.api_client import ApiClient
from tests.runtime.toy_sdks.openapish.models import Contact
from tests.runtime.toy_sdks.slackish.web.slack_response import SlackResponse
from tests.runtime.toy_sdks.speakeasyish.models import Agent
from tests.runtime.toy_sdks.stripeish._stripe_object import Customer
from tests.runtime.toy_sdks.twilioish.rest import MessageInstance
from tests.support.foreign_names import FOREIGN_NAMES
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.model_data import model_data
from tests.support.openai_answers import openai_io
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

CALLS: list[Any] = [["true"], {"arguments": [["true"]], "call": True}]
NAMES = (
    *("$type", "$sealed", "$given", "_objects", "_request", "_request_id", "arguments", "base64"),
    *("call", "data", "entries", "given", "has_next", "headers", "items", "made_with", "model"),
    *("objects", "output", "payload", "reference", "request", "request_id", "response", "result"),
    *("shown", "slots", "state", "status", "text", "token", "value"),
)
"""Names of members in stored forms of the runtime, present and past."""


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    return tmp_path / "mark"


def attacks(mark: Path) -> list[Any]:
    """Return values that would run a command if they were decoded as stored forms."""
    tag = {"$type": "subprocess:Popen", "value": ["touch", str(mark)]}
    called = {
        "$type": "subprocess:Popen",
        "value": {"arguments": [["touch", str(mark)]], "call": True},
    }
    return [
        tag,
        called,
        [[["x"], tag]],
        {"$type": "given", "value": tag},
        {"$sealed": json.dumps(tag)},
        {"$sealed": ["", {"token": "v1.0.x", "shown": tag}]},
        {"$type": "constant", "value": "subprocess:Popen"},
    ]


def hostile(mark: Path, honest: dict[str, Any], but: Collection[str] = ()) -> list[dict[str, Any]]:
    """Return copies of an answer with attacks under all unused names, and nested.

    Args:
        mark: File that an attack would create.
        honest: The answer.
        but: Names to leave unused.
    """
    names = [name for name in NAMES if name not in but]
    return [
        {
            **(attack if isinstance(attack, dict) else {}),
            **dict.fromkeys(names, attack),
            **honest,
            "nested": [attack, {"deeper": attack}],
        }
        for attack in attacks(mark)
    ]


@pytest.mark.parametrize("number", range(7))
async def test_an_openai_answer_runs_nothing(
    server: RecordingServer, tmp_path: Path, mark: Path, number: int
) -> None:
    honest = {"id": "gpt", "object": "model", "created": 1, "owned_by": "x"}
    answer = hostile(mark, honest)[number]
    server.reply("GET", "/models/gpt", Reply.json(answer))

    got: list[Any] = []

    async def body(io: Any) -> None:
        got.append(await io.openai.models.retrieve("get", "gpt"))
        if len(got) == 1:
            raise RuntimeError("the first execution ends here")

    job = job_of(openai_io(server.url), body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(RuntimeError, match="the first execution"):
            await engine.run(job, None, run_id="r")
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job, None, run_id="r")
    for model in got:
        assert (type(model), model.id) == (Model, "gpt")
        assert (model.nested, model._objects) == (answer["nested"], answer["_objects"])
    assert len(server.requests) == 1
    assert not mark.exists()


@pytest.mark.parametrize("number", range(7))
async def test_an_openai_page_runs_nothing(
    server: RecordingServer, mark: Path, number: int
) -> None:
    item = model_data(ChatCompletion)
    honest = {"object": "list", "data": [{**item, "id": "c"}], "has_more": False}
    # A field with one of these names would count as the wrapper of the page.
    answer = hostile(mark, honest, but=("items", "response", "result"))
    server.reply("GET", "/chat/completions", Reply.json(answer[number]))

    async def body(io: Any) -> list[str]:
        pages = io.openai.paginate(io.openai.chat.completions.list, "all")
        return [item.id async for item in pages]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(openai_io(server.url), body), None) == ["c"]
    assert not mark.exists()


def github_at(url: str) -> type[IO]:
    class Tools(IO):
        github = Github(token="t", client_options={"base_url": url})

    return Tools


@pytest.mark.parametrize("number", range(7))
async def test_a_github_answer_runs_nothing(
    server: RecordingServer, tmp_path: Path, mark: Path, number: int
) -> None:
    answer = hostile(mark, issue(7))[number]
    server.reply("GET", "/repos/a/w/issues/7", Reply.json(answer))
    server.reply("GET", "/repos/a/w/issues", Reply.json([answer]))

    async def body(io: Any) -> tuple[int, list[int], Any]:
        one = await io.github.issues.get("one", "a", "w", 7)
        pages = io.github.paginate(io.github.issues.list_for_repo, "all", "a", "w")
        several = [item.number async for item in pages]

        async def whole(client: Any, task: Any, io: Any) -> Any:
            return (await client.rest.issues.async_get("a", "w", 7)).json()

        return one.number, several, await io.github.run_task("whole", whole)

    async with LocalEngine(tmp_path / "runs.db") as engine:
        found = await engine.run(job_of(github_at(server.url), body), None)
    assert list(found) == [7, [7], answer]
    assert not mark.exists()


@pytest.mark.parametrize("number", range(7))
def test_a_fake_api_runs_nothing(mark: Path, number: int) -> None:
    class Tools(IO):
        github = Github()

    async def body(io: Any) -> int:
        return int((await io.github.issues.get("one", "a", "w", 7)).number)

    engine = MemoryEngine()
    answer = FakeReply.json(hostile(mark, issue(7))[number])
    engine.api("github").reply("GET", "/repos/a/w/issues/7", answer)
    assert engine.run_sync(job_of(Tools, body), None) == 7
    assert not mark.exists()


TOYS = "tests.runtime.toy_sdks"
SHOP = """
import json
import os
from typing import Any
from integrate_runtime import IO, RunContext, Task, job

async def charge(task: Task, io: Any) -> Any:
    os._exit(9)

@job(id="pay", version="1")
async def pay(payload: None, io: IO, ctx: RunContext) -> None:
    given = await io.run_task("charge", charge)
    with open("given.json", "w") as file:
        json.dump(given, file)
"""


@pytest.mark.parametrize(
    ("codec", "make", "output"),
    [
        ("json", lambda wire: wire, "typing:Any"),
        ("objects", lambda wire: wire, "typing:Any"),
        (
            "stripe",
            lambda wire: Customer._construct_from(values=wire, requestor=None, api_mode="V1"),
            f"{TOYS}.stripeish._stripe_object:Customer",
        ),
        (
            "fern",
            lambda wire: construct_type(type_=Voice, object_=wire),
            f"{TOYS}.fernish.types:Voice",
        ),
        ("speakeasy", lambda wire: Agent.model_validate(wire), f"{TOYS}.speakeasyish.models:Agent"),
        (
            "openapi",
            lambda wire: ApiClient()._read({"name": wire}, Contact),
            f"{TOYS}.openapish.models:Contact",
        ),
        (
            "slack",
            lambda wire: SlackResponse(
                client=None,
                http_verb="GET",
                api_url="",
                req_args={},
                data=wire,
                headers={},
                status_code=200,
            ),
            f"{TOYS}.slackish.web.slack_response:SlackResponse",
        ),
        (
            "twilio",
            lambda wire: MessageInstance(object(), wire, account_sid="AC"),
            f"{TOYS}.twilioish.rest:MessageInstance",
        ),
    ],
)
@pytest.mark.parametrize("declared", [True, False], ids=["declared", "of a callback"])
def test_no_family_reads_an_answer_as_its_own_form(
    codec: str, make: Callable[[Any], Any], output: str, declared: bool, mark: Path
) -> None:
    found = codec_for(codec, StoredTypes(frozenset({"tests"})))
    honest = {
        "id": "a",
        "sid": "SM",
        "name": "n",
        "object": "customer",
        "createdAt": "2026-03-10T12:00:00+00:00",
        "date_sent": "2026-03-10T12:00:00+00:00",
        "price": "0.10",
        "state": "idle",
        "from": "+1",
    }
    for answer in hostile(mark, honest):
        value = make(answer)
        stored = json.loads(json.dumps(found.encode(value, output if declared else None)))
        again = found.decode(stored, output if declared else None)
        assert type(again) is type(value)
        assert not mark.exists()


@pytest.mark.parametrize("number", range(7))
def test_an_operator_output_runs_nothing(tmp_path: Path, mark: Path, number: int) -> None:
    answer = hostile(mark, {"id": 7})[number]
    (tmp_path / "shop.py").write_text(SHOP)
    integrate(tmp_path, "run", "shop:pay", "--run-id", "r")
    integrate(tmp_path, "resume", "r")
    done = integrate(
        tmp_path, "resume", "r", "--done", "charge", "--output", "-", given=json.dumps(answer)
    )
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "given.json").read_text()) == answer
    assert not mark.exists()


def integrate(
    folder: Path, *words: str, given: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command in another process, which a job may end."""
    command = [str(Path(sys.executable).with_name("integrate")), *words]
    return subprocess.run(
        command, cwd=folder, input=given, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize(
    "name",
    [*FOREIGN_NAMES, f"{__name__}:subprocess.Popen", f"{__name__}:attacks"],
)
def test_a_tag_names_nothing_but_classes_of_the_sdk_and_the_program(name: str) -> None:
    types = StoredTypes(frozenset({"openai"}), frozenset({__name__}))
    for codec in ("json", "objects", "stainless", "githubkit", "stripe", "fern"):
        for inner in CALLS:
            tagged: Any = {"$type": name, "value": inner}
            with pytest.raises(ValueError, match=r"stored value names|does not exist"):
                codec_for(codec, types).decode(tagged, None)
