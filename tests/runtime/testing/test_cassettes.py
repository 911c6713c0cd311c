"""Cassettes of real runs, replayed after the servers that answered are gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    CassetteMismatch,
    IntegrationError,
    InvalidArgument,
    InvalidCassette,
    Job,
    LocalEngine,
    Retry,
    RunContext,
    RunNotEnded,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.cassettes.recording import record_cassette
from integrate_runtime.testing import MemoryEngine
from integrate_typeform import Typeform

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.openai_answers import MODEL

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"
PLANTED = "planted-secret-8Xq2"
ONCE = TaskOptions(retry=Retry(limit=1))
FORM = {"title": "Feedback", "settings": {"api_key": PLANTED}}


class Tools(IO):
    """Integrations without an address, as in production."""

    github = Github()
    openai = OpenAI()
    typeform = Typeform()


async def read_form(task: Task, io: Tools) -> str:
    form: Any = await io.typeform.forms.get("form", "u6nXL7")
    return str(form["title"])


async def triage(payload: dict[str, str], io: Tools, ctx: RunContext) -> list[object]:
    at = await ctx.now("now")
    created = await io.github.issues.create("create", "acme", "web", title=payload["title"])
    models = await io.openai.models.list("models")
    title = await io.run_task("read", read_form)
    await ctx.sleep("pause", timedelta(milliseconds=1))
    try:
        await io.github.issues.get("check", "acme", "web", 404, task_options=ONCE)
        status = None
    except TaskFailed as failed:
        status = failed.status
    return [created.number, [model.id for model in models.data], title, status, at.isoformat()]


def job_on(io: type[Tools], function: Callable[..., Any] = triage) -> Job[Any, Any]:
    """Return a job of a function of this module, with another IO class."""

    async def body(payload: Any, io: Any, ctx: RunContext) -> Any:
        return await function(payload, io, ctx)

    body.__annotations__.update({"payload": Any, "io": io, "ctx": RunContext, "return": Any})
    return Job(function.__name__, "1", body)


def tools_at(server: RecordingServer, monkeypatch: pytest.MonkeyPatch) -> type[Tools]:
    """Return the IO class with the addresses of a server that answers."""
    monkeypatch.setattr("typeform.client.API_BASE_URL", server.url)
    created = issue(7, body=f"token={PLANTED}", active_lock_reason=None)
    server.reply("POST", ISSUES, Reply.json(created, status=201))
    server.reply("GET", f"{ISSUES}/404", Reply.json({"message": "Not Found"}, status=404))
    server.reply("GET", "/models", Reply.json({"object": "list", "data": [MODEL]}))
    server.reply("GET", "/forms/u6nXL7", Reply.json(FORM))

    class Real(Tools):
        github = Github(token=f"gh-{PLANTED}", client_options={"base_url": server.url})
        openai = OpenAI(token=f"sk-{PLANTED}", client_options={"base_url": server.url})
        typeform = Typeform(token=f"tf-{PLANTED}")

    return Real


async def record(
    folder: Path, made: Job[Any, Any], payload: object, *, fails: bool = False
) -> tuple[Path, Any]:
    """Run a job on a file, write its cassette, and return the path and the result."""
    path, result = folder / "run.json", None
    async with LocalEngine(folder / "runs.db") as engine:
        try:
            result = await engine.run(made, payload, run_id="r-1")
        except TaskFailed:
            assert fails
        path.write_text((await record_cassette(engine.journal, "r-1")).as_text())
    return path, result


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Any]:
    """Return the cassette of a run whose server is gone, and the result of the run."""
    with RecordingServer() as server, pytest.MonkeyPatch.context() as monkeypatch:
        payload = {"title": "Blank", "password": PLANTED}
        made = job_on(tools_at(server, monkeypatch))
        path, result = asyncio.run(record(tmp_path_factory.mktemp("run"), made, payload))
        return path.read_text(), result


@pytest.fixture
def triaged(recorded: tuple[str, Any], tmp_path: Path) -> tuple[Path, Any]:
    """Return the cassette as a file of the test's own, and the result of the run."""
    path = tmp_path / "run.json"
    path.write_text(recorded[0])
    return path, recorded[1]


def edit(path: Path, change: Callable[[dict[str, Any]], object], key: str) -> None:
    """Edit a task of a cassette in its file."""
    cassette = json.loads(path.read_text())
    change(next(task for task in cassette["runs"][0]["tasks"] if task["path"] == [key]))
    path.write_text(json.dumps(cassette))


async def replayed(path: Path, replayed_job: Job[Any, Any], **options: Any) -> Any:
    async with MemoryEngine() as engine:
        return await engine.replay(replayed_job, path, **options)


async def test_a_run_of_real_sdks_is_replayed_without_them(triaged: tuple[Path, Any]) -> None:
    path, result = triaged
    assert result[:4] == [7, ["gpt-5"], "Feedback", 404]
    engine = MemoryEngine()
    async with engine:
        assert await engine.replay(job_on(Tools), path) == result
        assert [engine.api(name).requests for name in ("github", "openai", "typeform")] == [[]] * 3


async def test_a_cassette_has_no_secret_and_the_versions_of_the_sdks(
    triaged: tuple[Path, Any],
) -> None:
    text = triaged[0].read_text()
    assert PLANTED not in text
    assert text.count("[REDACTED]") >= 3
    assert set(json.loads(text)["sdks"]) == {"github", "openai", "typeform"}


async def test_another_parameter_is_told(triaged: tuple[Path, Any]) -> None:
    with pytest.raises(CassetteMismatch) as caught:
        await replayed(triaged[0], job_on(Tools), payload={"title": "Slow"})
    assert caught.value.task == ("create",)
    assert 'other parameters than recorded: title is "Slow" instead of "Blank": ' in str(
        caught.value
    )


async def without_models(payload: dict[str, str], io: Tools, ctx: RunContext) -> None:
    await ctx.now("now")
    await io.github.issues.create("create", "acme", "web", title=payload["title"])
    await io.run_task("read", read_form)


async def with_more(payload: dict[str, str], io: Tools, ctx: RunContext) -> None:
    try:
        await io.github.issues.list_for_repo("more", "acme", "web")
    except IntegrationError:  # a job that catches it must not hide it
        return


async def with_another_operation(payload: dict[str, str], io: Tools, ctx: RunContext) -> None:
    await io.github.issues.list_for_repo("create", "acme", "web")


@pytest.mark.parametrize(
    ("function", "task", "message"),
    [
        (without_models, ("models",), 'did not ask for these tasks of the cassette .*"pause"'),
        (with_more, ("more",), r'^The task \["more"\] is not in the cassette: '),
        (
            with_another_operation,
            ("create",),
            "is github.issues.list_for_repo, and was github.issues.create when it was recorded",
        ),
    ],
)
async def test_other_tasks_are_told(
    triaged: tuple[Path, Any], function: Callable[..., Any], task: object, message: str
) -> None:
    edited = job_on(Tools, function)
    with pytest.raises(CassetteMismatch, match=message) as caught:
        await replayed(triaged[0], Job("triage", "2", edited.function))
    assert caught.value.task == task


async def test_an_answer_that_no_longer_parses_is_told_with_both_versions(
    triaged: tuple[Path, Any],
) -> None:
    path, _ = triaged

    def change(task: dict[str, Any]) -> None:
        answer = json.loads(task["output"]["text"])
        task["output"]["text"] = json.dumps({**answer, "comments": "many"})

    edit(path, change, "create")
    cassette = json.loads(path.read_text())
    cassette["sdks"]["github"] = {"githubkit": "0.0.1"}
    path.write_text(json.dumps(cassette))
    with pytest.raises(
        CassetteMismatch,
        match=r"does not fit its type any more \(comments: .*recorded with githubkit 0\.0\.1, and "
        r"installed is githubkit \d",
    ) as caught:
        await replayed(path, job_on(Tools))
    assert caught.value.task == ("create",)
    assert "many" not in str(caught.value)


class Size(NamedTuple):
    width: int
    height: int


async def measure(task: Task, io: IO) -> Size:
    return Size(3, 4)


async def test_an_answer_that_its_class_refuses_by_any_error_is_told(tmp_path: Path) -> None:
    async def area(payload: None, io: IO, ctx: RunContext) -> int:
        try:
            size = await io.run_task("measure", measure)
        except TypeError:  # which the job must not take for an answer
            return 0
        return size.width * size.height

    path, result = await record(tmp_path, Job("area", "1", area), None)
    assert result == 12
    edit(path, lambda task: task["output"]["value"].append(5), "measure")
    with pytest.raises(
        CassetteMismatch, match=r"does not fit its type any more \(TypeError: .*Size"
    ):
        await replayed(path, Job("area", "1", area))


async def test_a_misfit_that_was_recorded_is_no_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RecordingServer() as server:
        io = tools_at(server, monkeypatch)
        server.reply("POST", ISSUES, Reply.json(issue(7, comments="many"), status=201))
        path, result = await record(tmp_path, job_on(io), {"title": "Blank"})
    assert "comments" in path.read_text().partition('"misfits"')[2]
    assert await replayed(path, job_on(Tools)) == result


async def test_a_secret_that_is_no_text_gets_a_placeholder_of_its_type(
    triaged: tuple[Path, Any],
) -> None:
    path, result = triaged

    def redact(task: dict[str, Any]) -> None:
        answer = json.loads(task["output"]["text"])
        hidden = {"comments": "[REDACTED]", "created_at": "[REDACTED]", "labels": "[REDACTED]"}
        task["output"]["text"] = json.dumps({**answer, **hidden})

    edit(path, redact, "create")
    assert await replayed(path, job_on(Tools)) == result


async def label(number: int, io: Tools) -> int:
    found = await io.github.issues.get("get", "acme", "web", number)
    return found.number


async def child_job(payload: int, io: Tools, ctx: RunContext) -> int:
    return sum(await ctx.parallel("label", [payload, payload + 1], label))


async def approve(payload: Any, io: Tools, ctx: RunContext) -> object:
    children = Job("child_job", "1", job_on(type(io), child_job).function)
    total = await ctx.run("child", children, payload)
    first = await ctx.first(
        "decision",
        said=ctx.wait_for_event("said", str),
        late=ctx.sleep("late", timedelta(hours=1)),
    )
    soon = await ctx.timeout("soon", timedelta(hours=1), lambda: ctx.random("random"))
    return [total, first.name, first.value, soon]


async def test_events_races_items_and_child_runs_are_replayed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RecordingServer() as server:
        io = tools_at(server, monkeypatch)
        for number in (1, 2):
            server.reply("GET", f"{ISSUES}/{number}", Reply.json(issue(number)))
        path = tmp_path / "run.json"
        async with LocalEngine(tmp_path / "runs.db") as engine:
            handle = await engine.start(job_on(io, approve), 1, run_id="r-1")
            await engine.send("r-1", "said", "yes")
            result = await handle.result()
            path.write_text((await record_cassette(engine.journal, "r-1")).as_text())
    assert result[:3] == [3, "said", "yes"]
    assert len(json.loads(path.read_text())["runs"]) == 2
    assert await replayed(path, job_on(Tools, approve)) == result
    with pytest.raises(CassetteMismatch, match="another payload than recorded: the value is 2"):
        await replayed(path, job_on(Tools, approve), payload=2)


async def racing(payload: object, io: Tools, ctx: RunContext) -> object:
    created = partial(io.github.issues.create, "create", "acme", "web", title="t")
    seen = partial(io.github.issues.get, "get", "acme", "web", 1)
    first = await ctx.first("race", created=created, seen=seen)
    return [first.name, first.value.number]


async def test_an_unsafe_call_that_lost_a_race_loses_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RecordingServer() as server:
        io = tools_at(server, monkeypatch)
        server.reply("POST", ISSUES, Reply.json(issue(7), status=201, delay=0.5))
        server.reply("GET", f"{ISSUES}/1", Reply.json(issue(1)))
        path, result = await record(tmp_path, job_on(io, racing), None)
    assert result == ["seen", 1]
    assert await replayed(path, job_on(Tools, racing)) == result


async def failing(payload: str, io: Tools, ctx: RunContext) -> None:
    await io.github.issues.get("check", "acme", "web", 404, task_options=ONCE)


async def test_a_failed_run_fails_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with RecordingServer() as server:
        io = tools_at(server, monkeypatch)
        path, _ = await record(tmp_path, job_on(io, failing), "x", fails=True)
    with pytest.raises(TaskFailed) as caught:
        await replayed(path, job_on(Tools, failing))
    assert (caught.value.status, caught.value.key, caught.value.kind) == (404, "check", "failed")


async def test_a_run_that_has_not_ended_is_no_cassette(tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def body(payload: None, io: IO, ctx: RunContext) -> None:
        begun.set()
        await ctx.wait_for_event("never")

    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.start(job(id="waits", version="1")(body), None, run_id="r-1")
        await begun.wait()
        with pytest.raises(RunNotEnded, match="'r-1' is "):
            await record_cassette(engine.journal, "r-1")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "it is not JSON"),
        ("[]", "its member 'cassette' is None instead of 1"),
        ('{"cassette": 2}', "its member 'cassette' is 2 instead of 1"),
        ('{"cassette": 1, "sdks": {}, "runs": []}', "it has no run"),
        ('{"cassette": 1, "sdks": {}, "runs": [{}]}', "a member is missing or of another type"),
    ],
)
async def test_a_file_that_is_no_cassette_is_refused(
    tmp_path: Path, text: str, reason: str
) -> None:
    path = tmp_path / "run.json"
    path.write_text(text)
    with pytest.raises(InvalidCassette) as caught:
        await replayed(path, job_on(Tools))
    assert reason in str(caught.value)


async def test_a_cassette_of_another_job_is_refused(triaged: tuple[Path, Any]) -> None:
    with pytest.raises(InvalidCassette, match="is of the job 'triage', and not of 'failing'"):
        await replayed(triaged[0], job_on(Tools, failing))


async def test_an_engine_replays_one_run(triaged: tuple[Path, Any]) -> None:
    async with MemoryEngine() as engine:
        await engine.replay(job_on(Tools), triaged[0])
        with pytest.raises(InvalidArgument, match="make another one"):
            await engine.replay(job_on(Tools), triaged[0])
