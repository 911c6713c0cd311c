"""Content of ``TaskFailed``: run, key, operation, status, reason and answer, over HTTP."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, Job, LocalEngine, Retry, RunFailed, Task, TaskFailed, TaskOptions

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io, job_of

pytestmark = pytest.mark.anyio

ISSUES = "/repos/acme/web/issues"
REFUSED = {
    "message": "Validation Failed",
    "errors": [{"resource": "Issue", "code": "invalid", "field": "title"}],
}
NEWER = {
    **{name: value for name, value in issue().items() if name != "locked"},
    "state_reason": "postponed",
    "labels": [{"id": "one", "name": "bug"}],
}
HTML = Reply(200, b"<!DOCTYPE html><title>Sign in</title>", {"Content-Type": "text/html"})


async def create(io: GithubIO) -> Any:
    return (await io.github.issues.create("create", "acme", "web", title="t")).number


async def failures(path: Path, job: Job[object, Any]) -> list[TaskFailed]:
    """Return the failure of a run, and that of its replay in another engine."""
    failed: list[TaskFailed] = []
    for _ in range(2):
        async with LocalEngine(path) as engine:
            with pytest.raises(TaskFailed) as caught:
                await engine.run(job, None, run_id="issue-7")
        failed.append(caught.value)
    return failed


async def test_a_refusal_names_run_task_operation_and_status(
    server: RecordingServer, path: Path
) -> None:
    server.reply("POST", ISSUES, Reply.json(REFUSED, status=422, headers={"x-request": "9"}))
    job = job_of(github_io(server), create)
    for failed in await failures(path, job):
        assert str(failed) == (
            "Task 'create' (github.issues.create) of the run 'issue-7' failed after 1 attempt: "
            "HTTP 422: Validation Failed: Issue.title is invalid"
        )
        assert (failed.run_id, failed.operation) == ("issue-7", "github.issues.create")
        assert failed.answer is not None
        assert (failed.answer.status, json.loads(failed.answer.text)) == (422, REFUSED)
        assert failed.answer.headers["x-request"] == "9"
    async with LocalEngine(path) as engine:
        run = await engine.journal.run("issue-7")
        (task,) = (await engine.journal.tasks("issue-7")).items
    assert run is not None
    assert run.error is not None
    assert run.error.message == (
        "Task 'create' (github.issues.create) failed after 1 attempt: "
        "HTTP 422: Validation Failed: Issue.title is invalid"
    )
    assert (run.error.status, run.error.body) == (422, REFUSED)
    assert str(RunFailed("issue-7", run.error)) == f"The run 'issue-7' failed: {run.error.message}"
    assert task.error is not None
    assert task.error.text == "HTTP 422: Validation Failed: Issue.title is invalid"


async def test_an_answer_that_does_not_fit_comes_with_the_failure(
    server: RecordingServer, path: Path
) -> None:
    server.reply("POST", ISSUES, Reply.json(NEWER, status=201, headers={"etag": '"1"'}))
    job = job_of(github_io(server, strict=True), create)
    for failed in await failures(path, job):
        assert str(failed) == (
            "Task 'create' (github.issues.create) of the run 'issue-7' succeeded, but its result "
            "cannot be used: the answer with HTTP status 201 is not of the type Issue: "
            "state_reason: Input should be 'completed', 'reopened', 'not_planned' or 'duplicate'; "
            "labels.0.id: Input should be a valid integer, unable to parse string as an integer; "
            "locked: Field required; without strict=True, the parts that fit are a result. "
            "TaskFailed.answer has the answer, if the SDK keeps it; `integrate resume RUN --done "
            "KEY --output FILE` goes on with another output."
        )
        assert failed.answer is not None
        assert (failed.answer.status, json.loads(failed.answer.text)) == (201, NEWER)
        assert failed.answer.headers["etag"] == '"1"'
        with pytest.raises(Exception, match="is not of the type Issue"):
            failed.answer.data  # noqa: B018
    assert len(server.requests) == 1


async def test_an_answer_that_is_not_json_is_quoted(server: RecordingServer, path: Path) -> None:
    server.reply("POST", ISSUES, HTML)
    for failed in await failures(path, job_of(github_io(server), create)):
        assert (
            "HTTP status 200 is not of the type Issue: it is not JSON (text/html) and begins with "
            "'<!DOCTYPE html><title>Sign in</title>'."
        ) in str(failed)
        assert failed.answer is not None
        assert failed.answer.text == HTML.body.decode()


async def test_a_doubt_tells_how_it_is_decided(server: RecordingServer, path: Path) -> None:
    server.reply("POST", ISSUES, Reply(drop=True))
    for failed in await failures(path, job_of(github_io(server), create)):
        told = str(failed)
        assert told.startswith(
            "Task 'create' (github.issues.create) of the run 'issue-7' may have taken effect and "
            "was not repeated: "
        )
        assert told.endswith(
            ". If it took no effect, `integrate resume RUN --repeat KEY` repeats it; if it did, "
            "`integrate resume RUN --done KEY` goes on. Where repeating is harmless, pass "
            'TaskOptions(repeat="safe").'
        )
        assert ".." not in told
        assert failed.answer is None


async def test_nested_failures_name_the_run_and_the_advice_once(
    server: RecordingServer, path: Path
) -> None:
    server.reply("POST", ISSUES, Reply(drop=True))

    async def outer(task: Task, io: GithubIO) -> object:
        return await create(io)

    job = job_of(github_io(server), lambda io: io.run_task("outer", outer))
    for failed in await failures(path, job):
        told = str(failed)
        assert told.startswith(
            "Task 'outer' of the run 'issue-7' failed: Task 'create' (github.issues.create) may "
        )
        assert (told.count("issue-7"), told.count("--repeat KEY")) == (1, 1)


async def test_a_failure_without_an_answer_has_none(path: Path) -> None:
    async def broken(task: Task, io: Any) -> None:
        raise ValueError("no answer")

    once = TaskOptions(retry=Retry(limit=1))
    for failed in await failures(path, job_of(IO, lambda io: io.run_task("k", broken, once))):
        assert str(failed) == (
            "Task 'k' of the run 'issue-7' failed after 1 attempt: ValueError: no answer"
        )
        assert (failed.answer, failed.operation) == (None, None)


@pytest.mark.parametrize("clone", [copy.copy, lambda failed: pickle.loads(pickle.dumps(failed))])
async def test_a_failure_keeps_its_answer_and_shows_no_secret(
    server: RecordingServer, path: Path, clone: Callable[[TaskFailed], TaskFailed]
) -> None:
    secret = "temporary-clone-token-0123456789"
    server.reply("POST", ISSUES, Reply.json({"temp_clone_token": secret}, status=201))
    failed = (await failures(path, job_of(github_io(server), create)))[1]
    assert failed.answer is not None
    assert secret in failed.answer.text
    assert secret not in str(failed) + repr(failed)
    again = clone(failed)
    assert (str(again), again.answer) == (str(failed), failed.answer)
