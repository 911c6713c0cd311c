"""``answer`` with the real SDKs of GitHub, OpenAI and Typeform, over HTTP."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, Answer, LocalEngine, NoAnswer, NoData, TaskFailed, TaskOptions
from integrate_typeform import Typeform

from tests.runtime.pagination.test_pages import ALL, files
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.openai_answers import OpenAIIO, openai_io
from tests.support.running import GithubIO, github_io, job_of

pytestmark = pytest.mark.anyio

ISSUE = "/repos/acme/web/issues/1"
DIFF = Reply(200, b"diff --git a b", {"Content-Type": "application/vnd.github.diff", "ETag": '"1"'})
MODEL = {"id": "gpt", "object": "model", "created": 1, "owned_by": "x"}


async def twice(job: Any) -> None:
    """Run a job that fails the first time, and replay it."""
    async with LocalEngine() as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
        await engine.run(job, None, run_id="r")


@pytest.mark.parametrize(
    ("reply", "seen"),
    [
        (Reply.json(issue(), headers={"ETag": '"1"'}), (200, '"1"', "Found a bug")),
        (Reply(304, headers={"ETag": '"1"'}), (304, '"1"', None)),
    ],
)
async def test_an_answer_has_data_status_and_headers_and_replays(
    server: RecordingServer, reply: Reply, seen: tuple[object, ...]
) -> None:
    server.reply("GET", ISSUE, reply)
    answers: list[Answer[Any]] = []

    async def body(io: GithubIO) -> None:
        headers = {"If-None-Match": '"0"'}
        get = io.github.issues.get
        answers.append(await io.github.answer(get, "get", "acme", "web", 1, headers=headers))
        if len(answers) == 1:
            raise RuntimeError("once")

    await twice(job_of(github_io(server), body))
    first, replayed = answers
    assert first == replayed
    title = first.data.title if first.data is not None else None
    assert (first.status, first.headers["etag"], title) == seen
    (request,) = server.requests
    assert request.headers["if-none-match"] == '"0"'


async def test_text_of_a_media_type_that_the_caller_asked_for(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, DIFF)

    async def body(io: GithubIO) -> None:
        headers = {"Accept": "application/vnd.github.diff"}
        answer = await io.github.answer(
            io.github.issues.get, "get", "acme", "web", 1, headers=headers
        )
        assert (answer.status, answer.text) == (200, "diff --git a b")
        with pytest.raises(
            NoData, match=r"application/vnd\.github\.diff.*is not a.*Use answer\.text"
        ):
            _ = answer.data

    async with LocalEngine() as engine:
        await engine.run(job_of(github_io(server), body), None)


async def test_openai_gives_its_raw_response(server: RecordingServer) -> None:
    server.reply("GET", "/models/gpt", Reply.json(MODEL, headers={"x-request-id": "req_1"}))
    answers: list[Answer[Any]] = []

    async def body(io: OpenAIIO) -> None:
        answers.append(await io.openai.answer(io.openai.models.retrieve, "get", "gpt"))
        # The same task, called for its result alone.
        if len(answers) == 1:
            raise RuntimeError("once")

    await twice(job_of(openai_io(server.url), body))
    first, replayed = answers
    assert first == replayed
    assert (first.status, first.headers["x-request-id"]) == (200, "req_1")
    assert (first.data.id, first.data._request_id) == ("gpt", "req_1")
    assert first.response.json() == MODEL
    assert len(server.requests) == 1


@pytest.mark.parametrize("answer_first", [True, False])
async def test_a_task_changes_between_result_and_answer(
    server: RecordingServer, answer_first: bool
) -> None:
    server.reply("GET", "/models/gpt", Reply.json(MODEL))
    wanted = [answer_first, not answer_first]

    async def body(io: OpenAIIO) -> str:
        if wanted.pop(0):
            answer = await io.openai.answer(io.openai.models.retrieve, "get", "gpt")
            model = answer.data
        else:
            model = await io.openai.models.retrieve("get", "gpt")
        if wanted:
            raise RuntimeError("once")
        return model.id

    job = job_of(openai_io(server.url), body)
    async with LocalEngine() as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
        if answer_first:
            assert await engine.run(job, None, run_id="r") == "gpt"
        else:
            with pytest.raises(NoAnswer, match="another key"):
                await engine.run(job, None, run_id="r")
            stored = await engine.journal.task("r", ("get",))
            assert stored is not None
            assert stored.error is None
    assert len(server.requests) == 1


async def test_an_sdk_that_keeps_no_response_is_refused_before_the_call(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("typeform.client.API_BASE_URL", server.url)

    class Tools(IO):
        typeform = Typeform(token="t")

    async def body(io: Tools) -> None:
        await io.typeform.answer(io.typeform.forms.get, "get", uid="f1")

    async with LocalEngine() as engine:
        with pytest.raises(NoAnswer, match=r"^typeform\.forms\.get has no answer: "):
            await engine.run(job_of(Tools, body), None)
    assert server.requests == []


async def test_a_function_that_is_no_method_of_the_integration_is_refused(
    server: RecordingServer,
) -> None:
    async def other(key: Any) -> int:
        return 1

    async def body(io: GithubIO) -> None:
        await io.github.answer(other, "k")

    async with LocalEngine() as engine:
        with pytest.raises(NoAnswer, match="is not a task method of 'github'"):
            await engine.run(job_of(github_io(server), body), None)


async def test_an_error_of_the_api_fails_the_task_as_ever(server: RecordingServer) -> None:
    server.reply("GET", ISSUE, Reply.json({"message": "Not Found"}, status=404))

    async def body(io: GithubIO) -> None:
        await io.github.answer(io.github.issues.get, "get", "acme", "web", 1)

    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed, match="404"):
            await engine.run(job_of(github_io(server), body), None)


PLANTED = "plantedowner"


@pytest.mark.parametrize(
    ("reply", "options"),
    [
        # The operation itself names the secret field.
        ({"id": "key_1", "value": PLANTED}, TaskOptions()),
        ({"id": "key_1", "owner": {"name": PLANTED}}, TaskOptions(redact=["owner.name"])),
    ],
    ids=["operation", "call"],
)
async def test_redacted_fields_are_sealed_in_the_response_as_well(
    server: RecordingServer, tmp_path: Path, reply: dict[str, Any], options: TaskOptions
) -> None:
    server.reply("POST", "/organization/admin_api_keys", Reply.json(reply))
    texts: list[str] = []

    async def body(io: OpenAIIO) -> None:
        create = io.openai.admin.organization.admin_api_keys.create
        answer = await io.openai.answer(create, "create", name="n", task_options=options)
        texts.append(answer.text)
        if len(texts) == 1:
            raise RuntimeError("once")

    job = job_of(openai_io(server.url), body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
        await engine.run(job, None, run_id="r")
        task = await engine.journal.task("r", ("create",))
        stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert [json.loads(text) for text in texts] == [reply, reply]
    assert PLANTED.encode() not in stored
    assert PLANTED not in str(task)


async def test_the_page_of_an_answer_fetches_the_next_page(server: RecordingServer) -> None:
    server.default = files(5)

    async def body(io: OpenAIIO) -> list[str]:
        answer = await io.openai.answer(io.openai.files.list, "files", limit=2)
        return [file.id async for file in answer.data]

    async with LocalEngine() as engine:
        found = await engine.run(job_of(openai_io(server.url), body), None, run_id="r")
        tasks = (await engine.journal.tasks("r")).items
    assert found == ALL
    assert [task.path[-1] for task in tasks] == [
        "files",
        ("files", "page", 2),
        ("files", "page", 3),
    ]
