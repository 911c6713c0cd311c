"""A ``redact`` path that matches nothing is logged once per task."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

import pytest
from integrate_github import Github
from integrate_runtime import IO, LocalEngine, Retry, Task, TaskFailed, TaskOptions

from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of

pytestmark = pytest.mark.anyio


async def give(task: Task, io: Any, *, answers: list[str]) -> dict[str, Any]:
    return {"deep": {"note": "s"}, "answers": len(answers)}


async def test_a_path_that_matches_nothing_is_said(caplog: pytest.LogCaptureFixture) -> None:
    async def body(io: IO) -> object:
        options = TaskOptions(redact=["answers", "deep.note", "deep.nte"])
        return await io.run_task("log in", partial(give, answers=["Rex"]), options)

    with caplog.at_level(logging.WARNING, "integrate_runtime"):
        async with LocalEngine() as engine:
            await engine.run(job_of(IO, body), None, run_id="r")
    (said,) = (record.getMessage() for record in caplog.records)
    assert said == ("Task log in of run r has nothing at the path 'deep.nte' of its redact option")


async def test_a_path_that_matches_nothing_is_said_of_a_failed_task(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def refuse(task: Task, io: Any, *, answers: list[str]) -> None:
        raise ValueError("refused")

    async def body(io: IO) -> object:
        options = TaskOptions(redact=["answers", "answrs"], retry=Retry(limit=1))
        return await io.run_task("log in", partial(refuse, answers=["Rex"]), options)

    with caplog.at_level(logging.WARNING, "integrate_runtime.tasks"):
        async with LocalEngine() as engine:
            with pytest.raises(TaskFailed):
                await engine.run(job_of(IO, body), None, run_id="r")
    tasks = [r.getMessage() for r in caplog.records if r.name == "integrate_runtime.tasks"]
    assert tasks[0] == (
        "Task log in of run r has nothing at the path 'answrs' of its redact option, "
        "and no result"
    )
    assert len(tasks) == 2


async def test_an_emoji_called_cookie_stays_and_no_text_is_mangled(
    server: RecordingServer,
) -> None:
    cookie = "https://github.githubassets.com/images/icons/emoji/unicode/1f36a.png?v8"
    emojis = {"cookie": cookie, "key": cookie, "temp_clone_token": "fugiat", "a": "a fugiat b"}
    server.reply("GET", "/emojis", Reply.json(emojis))

    class Tools(IO):
        github = Github(token="t", client_options={"base_url": server.url})

    async def body(io: Tools) -> object:
        await io.github.emojis.get("emojis")
        return None

    async with LocalEngine() as engine:
        await engine.run(job_of(Tools, body), None, run_id="r")
        task = await engine.journal.task("r", ("emojis",))
    assert task is not None
    text = str(task.output["text"] if isinstance(task.output, dict) else "")
    assert text.count(cookie) == 2
    assert "a fugiat b" in text
    assert "[REDACTED]" in text
