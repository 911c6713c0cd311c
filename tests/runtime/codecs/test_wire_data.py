"""Answers of servers that imitate stored forms of the runtime are treated as plain data.

Each answer names a command that would create a file; the tests check that no file was created.
"""

from __future__ import annotations

import json
import subprocess  # noqa: F401 (a tag names a class of it)
from collections.abc import Callable, Collection, Coroutine, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
from integrate_github import Github
from integrate_runtime import (
    IO,
    Integration,
    InvalidOutput,
    LocalEngine,
    Operation,
    SdkBinding,
    TaskFailed,
)
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.integrations.namespace import Namespace
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
from tests.support.command import Commands
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


@dataclass
class Touch:
    """A class of the program, which stored values may name: making one creates a file."""

    path: str

    def __post_init__(self) -> None:
        Path(self.path).touch()


def attacks(mark: Path) -> list[Any]:
    """Return values that would create a file if they were decoded as stored forms."""
    tag = {"$type": "subprocess:Popen", "value": ["touch", str(mark)]}
    called = {
        "$type": "subprocess:Popen",
        "value": {"arguments": [["touch", str(mark)]], "call": True},
    }
    allowed = {"$type": f"{__name__}:Touch", "value": {"path": str(mark)}}
    return [
        tag,
        called,
        allowed,
        {"$type": "given", "value": allowed},
        {"$sealed": ["", {"token": "v1.0.x", "shown": allowed}]},
        [[["x"], tag]],
        {"$type": "given", "value": tag},
        {"$sealed": json.dumps(tag)},
        {"$sealed": ["", {"token": "v1.0.x", "shown": tag}]},
        {"$type": "constant", "value": "subprocess:Popen"},
    ]


ATTACK = pytest.mark.parametrize("number", range(len(attacks(Path()))))


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


@ATTACK
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


@ATTACK
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


@ATTACK
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

    got: list[Any] = []

    async def twice(io: Any) -> None:
        got.append(await body(io))
        if len(got) == 1:
            raise RuntimeError("the first execution ends here")

    for execution in range(2):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            with nullcontext() if execution else pytest.raises(RuntimeError, match="the first"):
                await engine.run(job_of(github_at(server.url), twice), None, run_id="r")
    assert got == [(7, [7], answer)] * 2
    assert len(server.requests) == 3
    assert not mark.exists()


@ATTACK
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


FAMILIES: list[tuple[str, Callable[[Any], Any], str]] = [
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
]
"""Codec of a family, its SDK's way from an answer to a result, and the type of that."""

HONEST = {
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
"""An answer of which each family can make a result."""


FAMILY = pytest.mark.parametrize(
    ("codec", "make", "output"), FAMILIES, ids=[codec for codec, *_ in FAMILIES]
)


@FAMILY
@pytest.mark.parametrize("declared", [True, False], ids=["declared", "of a callback"])
def test_no_family_reads_an_answer_as_its_own_form(
    codec: str, make: Callable[[Any], Any], output: str, declared: bool, mark: Path
) -> None:
    found = codec_for(codec, StoredTypes(frozenset({"tests"})))
    for answer in hostile(mark, HONEST):
        value = make(answer)
        stored = json.loads(json.dumps(found.encode(value, output if declared else None)))
        again = found.decode(stored, output if declared else None)
        assert type(again) is type(value)
        assert not mark.exists()


class Wire:
    """A client whose answers become results of a family."""

    def __init__(self, http: httpx.AsyncClient, make: Callable[[Any], Any]) -> None:
        self._http = http
        self._make = make

    async def __aenter__(self) -> Wire:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def get(self) -> Any:
        return self._make((await self._http.get("/thing")).raise_for_status().json())

    async def create(self) -> Any:
        return self._make((await self._http.post("/things")).raise_for_status().json())

    async def list(self, page: int = 1) -> Any:
        answer = await self._http.get("/things", params={"page": page})
        return [self._make(item) for item in answer.raise_for_status().json()]


def family_io(codec: str, output: str, client: Callable[[], Wire]) -> type[IO]:
    """Return an IO class with a generated integration of this family."""

    class Things(Namespace):
        _operations: ClassVar[Mapping[str, Operation]] = {
            "get": Operation("things.get", "get", "Get", output, repeat="safe"),
            "create": Operation("things.create", "create", "Create", output),
            "list": Operation("things.list", "list", "List", f"list[{output}]", repeat="safe"),
        }

        def get(self, task_key: Any, /) -> Coroutine[Any, Any, Any]:
            return self._call(self._operations["get"], task_key, {}, None)

        def create(self, task_key: Any, /) -> Coroutine[Any, Any, Any]:
            return self._call(self._operations["create"], task_key, {}, None)

        def list(self, task_key: Any, /, page: int = 1) -> Coroutine[Any, Any, Any]:
            return self._call(self._operations["list"], task_key, {"page": page}, None)

    class Family(Integration[Any]):
        _sdk: ClassVar[SdkBinding] = SdkBinding(client=f"{__name__}:Wire", codec=codec)

        @property
        def things(self) -> Things:
            return Things(self)

    class Tools(IO):
        family = Family(client=lambda credentials: client())

    return Tools


def numbered(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the answers with different ids: a page that comes again would end the listing."""
    return [{**answer, "id": f"a{n}", "sid": f"SM{n}"} for n, answer in enumerate(answers)]


async def of_family(io: Any) -> list[Any]:
    pages = io.family.paginate(io.family.things.list, "all")
    return [await io.family.things.get("get"), *[item async for item in pages]]


@FAMILY
async def test_an_answer_and_pages_of_a_family_run_nothing(
    server: RecordingServer,
    tmp_path: Path,
    mark: Path,
    codec: str,
    make: Callable[[Any], Any],
    output: str,
) -> None:
    answers = numbered(hostile(mark, HONEST))
    server.reply("GET", "/thing", *map(Reply.json, answers))
    server.reply("GET", "/things", *[Reply.json([answer]) for answer in answers], Reply.json([]))
    io = family_io(codec, output, lambda: Wire(httpx.AsyncClient(base_url=server.url), make))

    got: list[list[Any]] = []

    async def body(io: Any) -> None:
        got.append(await of_family(io))
        if len(got) == 1:
            raise RuntimeError("the first execution ends here")

    for number in range(2):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            with nullcontext() if number else pytest.raises(RuntimeError, match="the first"):
                await engine.run(job_of(io, body), None, run_id="r")
    assert len(server.requests) == len(answers) + 2
    first, again = got
    assert len(first) == len(again) == len(answers) + 1
    expected = type(make(answers[0]))
    assert {type(item) for item in (*first, *again)} == {expected}
    assert not mark.exists()


@FAMILY
async def test_an_answer_of_a_fake_api_and_its_pages_run_nothing(
    mark: Path, codec: str, make: Callable[[Any], Any], output: str
) -> None:
    engine = MemoryEngine()
    api = engine.api("family")

    def client() -> Wire:
        http = httpx.AsyncClient(base_url="http://family.test", transport=api.httpx_transport())
        return Wire(http, make)

    answers = numbered(hostile(mark, HONEST))
    io = family_io(codec, output, client)
    engine.use("family", lambda credentials: client())
    api.reply("GET", "/thing", FakeReply.json(answers[0]))
    pages = [FakeReply.json([answer]) for answer in answers]
    api.reply("GET", "/things", *pages, FakeReply.json([]))
    got: list[Any] = []

    async def body(io: Any) -> None:
        got.extend(await of_family(io))

    async with engine:
        await engine.run(job_of(io, body), None)
    assert {type(item) for item in got} == {type(make(answers[0]))}
    assert len(got) == len(answers) + 1
    assert not mark.exists()


@FAMILY
@ATTACK
async def test_an_operator_output_of_a_family_runs_nothing(
    server: RecordingServer,
    tmp_path: Path,
    mark: Path,
    codec: str,
    make: Callable[[Any], Any],
    output: str,
    number: int,
) -> None:
    """Classes of some families cannot be made of plain JSON: such an output is refused."""
    answer = hostile(mark, HONEST)[number]
    server.reply("POST", "/things", Reply(drop=True))
    io = family_io(codec, output, lambda: Wire(httpx.AsyncClient(base_url=server.url), make))
    got: list[Any] = []

    async def body(io: Any) -> None:
        got.append(await io.family.things.create("create"))

    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(job_of(io, body), None, run_id="r")
        assert caught.value.kind == "unknown_outcome"
        given = await engine.resume("r", done={"create": answer})
        if codec in ("stripe", "openapi", "slack", "twilio"):
            with pytest.raises(InvalidOutput, match="is not"):
                await given.result()
            detail = await engine.journal.task("r", ("create",))
            assert detail is not None
            assert detail.kind == "unknown_outcome"
        else:
            await given.result()
            assert {type(item) for item in got} == {type(make(answer))}
    assert len(server.requests) == 1
    assert not mark.exists()


@ATTACK
def test_an_operator_output_runs_nothing(tmp_path: Path, mark: Path, number: int) -> None:
    answer = hostile(mark, {"id": 7})[number]
    (tmp_path / "shop.py").write_text(SHOP)
    commands = Commands(tmp_path)
    commands.run("run", "shop:pay", "--run-id", "r")
    commands.run("resume", "r")
    given = json.dumps(answer)
    done = commands.run("resume", "r", "--done", "charge", "--output", "-", stdin=given)
    assert done.code == 0, done.err
    assert json.loads((tmp_path / "given.json").read_text()) == answer
    assert not mark.exists()


GITHUB_SHOP = """
import os
from integrate_github import Github
from integrate_runtime import IO, RunContext, job

class Tools(IO):
    github = Github(token="t", client_options={"base_url": os.environ["API"]})

@job(id="open", version="1")
async def open_issue(payload: None, io: Tools, ctx: RunContext) -> str:
    made = await io.github.issues.create("create", owner="a", repo="w", title="t")
    return f"{type(made).__name__} {made.number} {made.title}"
"""


@ATTACK
def test_an_operator_output_of_an_sdks_operation_runs_nothing(
    server: RecordingServer, tmp_path: Path, mark: Path, number: int
) -> None:
    commands = Commands(tmp_path, {"API": server.url})
    server.reply("POST", "/repos/a/w/issues", Reply(drop=True))
    answer = hostile(mark, issue(7))[number]
    (tmp_path / "shop.py").write_text(GITHUB_SHOP)
    lost = commands.run("run", "shop:open_issue", "--run-id", "r")
    assert "may have taken effect" in lost.err
    given = json.dumps(answer)
    done = commands.run("resume", "r", "--done", "create", "--output", "-", stdin=given)
    assert done.code == 0, done.err
    assert f"Issue 7 {answer['title']}" in done.out
    again = commands.run("run", "shop:open_issue", "--run-id", "r")
    assert again.out == done.out
    assert len(server.requests) == 1
    assert not mark.exists()


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


CODECS = ["githubkit", "stainless", *(codec for codec, *_ in FAMILIES)]


@pytest.mark.parametrize("codec", CODECS)
def test_a_stored_value_may_name_a_class_of_the_program(codec: str, mark: Path) -> None:
    """The attacks with this class would succeed if an answer were taken for a stored form."""
    [allowed] = [
        item
        for item in attacks(mark)
        if isinstance(item, dict) and item.get("$type") == f"{__name__}:Touch"
    ]
    types = StoredTypes(frozenset({"openai"}), frozenset({__name__}))
    assert codec_for(codec, types).decode(allowed, None) == Touch(str(mark))
    assert mark.exists()


@pytest.mark.parametrize("codec", [codec for codec in CODECS if codec != "objects"])
def test_only_the_codec_of_objects_calls_classes_that_do_not_hold_data(codec: str) -> None:
    types = StoredTypes(frozenset({"openai"}), frozenset({__name__}))
    for inner in (*CALLS, {}):
        tagged: Any = {"$type": "openai._client:OpenAI", "value": inner}
        with pytest.raises(ValueError, match="have no stored form"):
            codec_for(codec, types).decode(tagged, None)
