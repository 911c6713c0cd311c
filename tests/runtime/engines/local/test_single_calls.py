"""``engine.call`` with the SDKs of GitHub, OpenAI and Typeform, over HTTP."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    InvalidArgument,
    LocalEngine,
    MissingConnection,
    NotBound,
    Retry,
    RunConflict,
    Status,
    TaskFailed,
    TaskOptions,
)

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.openai_answers import MODEL, openai_io
from tests.support.running import github_io
from tests.support.sample_github import Github

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"


async def test_a_call_is_made_once_and_returns_the_type_of_its_method(
    server: RecordingServer,
) -> None:
    server.reply("POST", ISSUES, Reply.json(issue(), status=201))
    tools = github_io(server)
    async with LocalEngine() as engine:
        made = [
            await engine.call("bug", tools.github.issues.create, "acme", "web", title="Found a bug")
            for _ in range(2)
        ]
        assert made[0] == made[1]
        assert made[0].title == "Found a bug"
        run = await engine.journal.run("bug")
        assert run is not None
        assert (run.job_id, run.status) == ("github.issues.create", Status.COMPLETED)
        (task,) = (await engine.journal.tasks("bug")).items
        assert (task.path, task.name, task.operation) == (
            ("call",),
            "Create Issue",
            "github.issues.create",
        )
    assert [request.json() for request in server.requests] == [{"title": "Found a bug"}]


async def test_models_of_other_sdks(server: RecordingServer) -> None:
    server.reply("GET", "/models/gpt-5", Reply.json(MODEL))
    tools = openai_io(server.url)
    async with LocalEngine() as engine:
        for _ in range(2):
            model = await engine.call("model", tools.openai.models.retrieve, model="gpt-5")
            assert model.owned_by == "openai"
            assert type(model).__name__ == "Model"
    assert len(server.requests) == 1


async def test_another_call_under_the_same_key_is_a_conflict(server: RecordingServer) -> None:
    server.reply("GET", f"{ISSUES}/1", Reply.json(issue()))
    tools = github_io(server)
    async with LocalEngine() as engine:
        await engine.call("bug", tools.github.issues.get, "acme", "web", 1)
        await engine.call("bug", tools.github.issues.get, "acme", repo="web", issue_number=1)
        with pytest.raises(RunConflict, match="another payload"):
            await engine.call("bug", tools.github.issues.get, "acme", "web", 2)
        with pytest.raises(RunConflict, match=r"'github.issues.get', not to 'github.issues.cre"):
            await engine.call("bug", tools.github.issues.create, "acme", "web", title="x")
    assert len(server.requests) == 1


async def test_a_failed_call_is_resumed(server: RecordingServer) -> None:
    gone = Reply.json({"message": "Gone"}, status=410)
    server.reply("GET", f"{ISSUES}/1", gone, Reply.json(issue()))
    tools = github_io(server)
    get = tools.github.issues.get
    async with LocalEngine() as engine:
        for _ in range(2):
            with pytest.raises(TaskFailed, match="HTTP 410: Gone"):
                await engine.call("bug", get, "acme", "web", 1)
        await (await engine.resume("bug")).result()
        assert (await engine.call("bug", get, "acme", "web", 1)).number == issue()["number"]
    assert len(server.requests) == 2


async def test_options_and_integration_defaults_hold(server: RecordingServer) -> None:
    server.reply("GET", f"{ISSUES}/1", Reply(503), Reply(503), Reply.json(issue()))
    tools = github_io(server, task_options=TaskOptions(icon="bug"))
    once = TaskOptions(name="Look", retry=Retry(limit=1))
    patient = TaskOptions(retry=Retry(limit=3, min_delay=0.001))
    get = tools.github.issues.get
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed, match="after 1 attempt"):
            await engine.call("once", get, "acme", "web", 1, task_options=once)
        await engine.call("patient", get, "acme", "web", 1, task_options=patient)
        first = await engine.journal.task("once", ("call",))
        second = await engine.journal.task("patient", ("call",))
    assert first is not None
    assert second is not None
    assert (first.name, first.icon, first.attempts) == ("Look", "bug", 1)
    assert (second.name, second.icon, second.attempts) == ("Get Issue", "bug", 2)


async def test_secrets_of_a_call_are_sealed(server: RecordingServer, tmp_path: Path) -> None:
    server.reply("POST", ISSUES, Reply.json(issue(), status=201))
    tools = github_io(server)
    hiding = TaskOptions(redact=["title"])
    path = tmp_path / "runs.db"
    async with LocalEngine(path) as engine:
        create = tools.github.issues.create
        for _ in range(2):
            await engine.call(
                "bug", create, "acme", "web", title="planted words", task_options=hiding
            )
        run = await engine.journal.run("bug")
    assert run is not None
    assert "planted" not in repr(run)
    with closing(sqlite3.connect(path)) as connection:
        assert "planted" not in "\n".join(connection.iterdump())
    assert server.requests[0].json() == {"title": "planted words"}


@pytest.mark.parametrize(
    "method", [len, IO().run_task, OpenAI.models, Github().run_task, None, openai_io]
)
async def test_anything_but_a_task_method_is_refused(method: Any) -> None:
    async with LocalEngine() as engine:
        with pytest.raises(InvalidArgument, match="is no task method of an integration"):
            await engine.call("key", method)


async def test_an_integration_without_an_io_class_is_refused() -> None:
    async with LocalEngine() as engine:
        with pytest.raises(InvalidArgument, match="'github' belongs to no IO class"):
            await engine.call("key", Github().issues.get, "acme", "web", 1)


async def test_a_call_that_needs_a_connection_says_so() -> None:
    class Tools(IO):
        github = Github(connections=lambda key: {"token": key})

    async with LocalEngine() as engine:
        with pytest.raises(MissingConnection):
            await engine.call("key", Tools.github.issues.get, "acme", "web", 1)


async def test_a_method_outside_a_run_still_needs_one() -> None:
    class Tools(IO):
        github = Github(token="t")

    with pytest.raises(NotBound):
        await Tools.github.issues.get("key", "acme", "web", 1)
