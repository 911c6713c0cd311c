"""Answers that do not quite fit the real githubkit's models, over HTTP."""

from __future__ import annotations

import asyncio
import logging
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import (
    Job,
    LocalEngine,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
from integrate_runtime.values.equality import same
from pydantic import BaseModel
from typing_extensions import TypedDict

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io, job_of

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"
LABEL = {"id": 1, "name": "bug", "color": "ff0000", "default": False}
NEWER = {
    **{name: value for name, value in issue().items() if name != "locked"},
    "state_reason": "postponed",
    "labels": [LABEL, {**LABEL, "id": "one"}],
}
MISFITS = (
    "state_reason: Input should be 'completed', 'reopened', 'not_planned' or 'duplicate'",
    "labels.1.id: Input should be a valid integer, unable to parse string as an integer",
    "locked: Field required",
)
PLACES = "; ".join(MISFITS)


@dataclass
class Created:
    issue: Issue
    by: str = "robot"


class Filed(TypedDict):
    issue: Issue | None


class Summary(BaseModel):
    issue: Issue
    notes: list[str] = []


async def create(io: GithubIO) -> list[Any]:
    created = await io.github.issues.create("create", "acme", "web", title="t")
    assert isinstance(created, Issue)
    labels: list[Any] = list(created.labels)
    return [
        created.number,
        created.created_at.year,
        created.state_reason,
        [label.id for label in labels],
        hasattr(created, "locked"),
    ]


async def test_fitting_parts_are_typed_and_the_rest_stays_as_it_was_sent(
    server: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))
    job = job_of(github_io(server), create)
    async with LocalEngine() as engine:
        with caplog.at_level(logging.WARNING, "integrate_runtime"):
            first = await engine.run(job, None, run_id="r")
        stored = await engine.journal.task("r", ("create",))
    assert first == [1, 2026, "postponed", [1, "one"], False]
    (warning,) = caplog.messages
    assert warning.endswith(f"has an answer that does not quite fit its type ({PLACES})")
    assert stored is not None
    assert stored.status is Status.COMPLETED
    assert stored.misfits == MISFITS
    assert "postponed" in str(stored.output)


async def test_a_replay_gives_the_same_value_and_no_warning(
    server: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))
    seen: list[list[Any]] = []

    async def body(io: GithubIO) -> None:
        seen.append(await create(io))
        if len(seen) == 1:
            raise RuntimeError("once")

    job = job_of(github_io(server), body)
    async with LocalEngine() as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
        caplog.clear()
        await engine.run(job, None, run_id="r")
    assert seen[0] == seen[1]
    assert [message for message in caplog.messages if "fit" in message] == []
    assert len(server.requests) == 1


async def test_a_callback_may_return_such_an_answer(
    server: RecordingServer, tmp_path: Path
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))
    seen: list[Any] = []

    async def make(client: Any, task: Task, io: GithubIO) -> Issue:
        return await io.github.issues.create("create", "acme", "web", title="t")

    async def body(io: GithubIO) -> None:
        made: Any = await io.github.run_task("make", make)
        seen.append(
            (made.state_reason, made.labels, made.model_fields_set, hasattr(made, "locked"))
        )
        if len(seen) == 1:
            raise RuntimeError("once")

    job = job_of(github_io(server), body)
    async with LocalEngine(tmp_path / "runs.db") as engine:
        with pytest.raises(RuntimeError, match="once"):
            await engine.run(job, None, run_id="r")
    async with LocalEngine(tmp_path / "runs.db") as engine:
        await engine.run(job, None, run_id="r")
    assert seen[0] == seen[1]
    assert (seen[0][0], seen[0][3]) == ("postponed", False)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("kind", "wrap"),
    [
        (Issue, lambda made: made),
        (list[Issue], lambda made: [made]),
        (tuple[Issue, int], lambda made: (made, 1)),
        (tuple[Issue, ...], lambda made: (made, made)),
        (Created, Created),
        (Filed, lambda made: Filed(issue=made)),
        (Summary | None, lambda made: Summary(issue=made)),
    ],
    ids=["model", "list", "tuple", "tuples", "dataclass", "typed dict", "in a model"],
)
async def test_a_job_may_return_or_be_given_such_an_answer(
    server: RecordingServer, tmp_path: Path, kind: Any, wrap: Any
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))

    async def body(payload: Any, io: GithubIO, ctx: RunContext) -> Any:
        return wrap(await io.github.issues.create("create", "acme", "web", title="t"))

    async def pass_on(payload: Any, io: GithubIO, ctx: RunContext) -> Any:
        return payload

    tools = github_io(server)
    body.__annotations__.update({"payload": None, "io": tools, "return": kind})
    pass_on.__annotations__.update({"payload": kind, "io": tools, "return": kind})
    job, second = Job("first", "1", body), Job("second", "1", pass_on)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with LocalEngine(tmp_path / "runs.db") as engine:
            first = await engine.run(job, None, run_id="r")
            passed = await engine.run(second, first, run_id="s")
            run = await engine.journal.run("r")
        async with LocalEngine(tmp_path / "runs.db") as engine:
            again = await engine.run(job, None, run_id="r")
    assert same(first, again)
    assert same(first, passed)
    assert run is not None
    assert run.status is Status.COMPLETED
    assert "postponed" in str(run.result)
    assert "$type" not in str(run.result)
    assert len(server.requests) == 1


async def test_an_answer_that_is_recovered_tells_what_does_not_fit(
    server: RecordingServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))
    strict = [True]

    async def body(io: GithubIO) -> int:
        options = TaskOptions(strict=strict[0])
        created = await io.github.issues.create("k", "acme", "web", title="t", task_options=options)
        return created.number

    job = job_of(github_io(server), body)
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        failed = await engine.journal.task("r", ("k",))
        strict[0] = False
        assert await engine.run(job, None, run_id="r") == 1
        stored = await engine.journal.task("r", ("k",))
    assert failed is not None
    assert stored is not None
    assert stored.status is Status.COMPLETED
    assert (failed.misfits, stored.misfits) == ((), MISFITS)
    assert len([message for message in caplog.messages if "does not quite fit" in message]) == 1


async def test_a_crash_before_the_report_loses_no_misfit(
    server: RecordingServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))

    async def die(journal: SqliteJournal, task: int, misfits: Sequence[str]) -> bool:
        raise asyncio.CancelledError

    job = job_of(github_io(server), create)
    async with LocalEngine() as engine:
        with monkeypatch.context() as dying:
            dying.setattr(SqliteJournal, "report_misfits", die)
            with pytest.raises(asyncio.CancelledError):
                await engine.run(job, None, run_id="r")
        crashed = await engine.journal.task("r", ("create",))
        await engine.run(job, None, run_id="r")
        stored = await engine.journal.task("r", ("create",))
    assert crashed is not None
    assert stored is not None
    assert crashed.status is Status.COMPLETED
    assert (crashed.misfits, stored.misfits) == ((), MISFITS)
    assert len([message for message in caplog.messages if "does not quite fit" in message]) == 1
    assert len(server.requests) == 1


@pytest.mark.parametrize("of_the_call", [True, False], ids=["call", "integration"])
async def test_strict_refuses_such_an_answer(server: RecordingServer, of_the_call: bool) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))
    options = TaskOptions(strict=True) if of_the_call else None

    async def body(io: GithubIO) -> Issue:
        return await io.github.issues.create("k", "acme", "web", title="t", task_options=options)

    job = job_of(github_io(server, **({} if of_the_call else {"strict": True})), body)
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed, match="is not of the type Issue") as caught:
            await engine.run(job, None, run_id="r")
    error = caught.value.error
    assert (caught.value.kind, error.status, error.body) == ("output", 201, NEWER)


async def test_a_call_may_be_lenient_where_its_integration_is_strict(
    server: RecordingServer,
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201))

    async def body(io: GithubIO) -> int:
        options = TaskOptions(strict=False)
        created = await io.github.issues.create("k", "acme", "web", title="t", task_options=options)
        return created.number

    async with LocalEngine() as engine:
        assert await engine.run(job_of(github_io(server, strict=True), body), None) == 1


async def test_one_item_that_does_not_fit_costs_no_other_item(server: RecordingServer) -> None:
    server.reply("GET", ISSUES, Reply.json([issue(), {**issue(2), "created_at": "yesterday"}]))

    async def body(io: GithubIO) -> list[Any]:
        with pytest.warns(DeprecationWarning, match="for the tests"):
            listing = io.github.issues.list_for_repo("list", "acme", "web")
        return [item.created_at for item in await listing]

    async with LocalEngine() as engine:
        first, second = await engine.run(job_of(github_io(server), body), None, run_id="r")
    assert str(first).startswith("2026")
    assert second == "yesterday"


@pytest.mark.parametrize("answer", [b'["a", 1]', b'[{"message": "Bad gateway"}]'])
async def test_a_list_of_which_no_item_fits_is_refused(
    server: RecordingServer, answer: bytes
) -> None:
    server.reply("GET", ISSUES, Reply(200, answer, {"Content-Type": "application/json"}))

    async def body(io: GithubIO) -> int:
        with pytest.warns(DeprecationWarning, match="for the tests"):
            listing = io.github.issues.list_for_repo("list", "acme", "web")
        return len(await listing)

    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(job_of(github_io(server), body), None)
    assert caught.value.kind == "output"


@pytest.mark.parametrize("answer", [b"{}", b"[]", b"diff --git a b", b'"text"'])
async def test_an_answer_of_another_shape_is_refused(
    server: RecordingServer, answer: bytes
) -> None:
    server.reply("POST", ISSUES, Reply(201, answer, {"Content-Type": "application/json"}))
    async with LocalEngine() as engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(job_of(github_io(server), create), None)
    assert caught.value.kind == "output"
