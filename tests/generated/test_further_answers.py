"""Every success that GitHub documents besides the declared one is a value, first and on replay.

``golden/github_further_answers.json`` has each further status of a method for which githubkit
returns a response, and whether it has a body.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from githubkit import GitHub
from integrate_gen.policy.answers import AnswerPolicy
from integrate_github import Github
from integrate_runtime import (
    IO,
    HttpResult,
    LocalEngine,
    OnError,
    ResultPending,
    Retry,
    RunContext,
    Skip,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.reflection.references import load_reference

from tests.support.clock import FakeClock
from tests.support.further_answers import FURTHER_ANSWERS
from tests.support.githubkit_rest import VERSION, methods
from tests.support.http_server import RecordingServer, Reply
from tests.support.samples import Sampler, as_json
from tests.support.sdk_calls import Call, calls_of

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning"),
    pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning"),
]

GOLDEN = Path(__file__).parent / "golden" / "github_further_answers.json"
DOCUMENTED: Mapping[str, Mapping[str, bool]] = json.loads(GOLDEN.read_text(encoding="utf-8"))
PENDING = {name for name in FURTHER_ANSWERS if AnswerPolicy(FURTHER_ANSWERS).pending(name)}
NAMESPACES = sorted({name.partition(".")[0] for name in DOCUMENTED})
STATS = "/repos/acme/web/stats/contributors"
FIRST_DELAY = timedelta(seconds=5)
MOVED = {"message": "Moved Permanently", "url": "https://api.github.com/repositories/1"}


def test_each_entry_of_the_table_is_documented() -> None:
    # GitHub documents a 202 for all statistics but these two, and answers it there as well.
    undocumented = {"repos.get_participation_stats", "repos.get_punch_card_stats"}
    missing = {
        (name, status)
        for name, further in FURTHER_ANSWERS.items()
        for status in further
        if status not in DOCUMENTED.get(name, {})
    }
    assert missing == {(name, "202") for name in undocumented}


@pytest.mark.parametrize("namespace", NAMESPACES)
async def test_a_documented_success_is_a_value(namespace: str, server: RecordingServer) -> None:
    cases = list(_cases(namespace))
    values: list[dict[tuple[str, int], Any]] = []

    class Tools(IO):
        github = Github(token="sample-token", client_options={"base_url": server.url})

    @job(id="further-answers", version="1")
    async def ask(payload: None, io: Tools, ctx: RunContext) -> None:
        got: dict[tuple[str, int], Any] = {}
        for call, reply in cases:
            server.default = reply
            name = call.operation.rpartition(".")[2]
            task = getattr(getattr(io.github, namespace), name)
            key = (call.operation, reply.status)
            got[key] = await task(key, *call.positional, **call.keywords)
        values.append(got)
        if ctx.attempt == 1:
            raise InterruptedError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        async with LocalEngine() as engine:
            with pytest.raises(InterruptedError):
                await engine.run(ask, None, run_id="r")
            sent = len(server.requests)
            await engine.run(ask, None, run_id="r")
        wanted = {(c.operation, r.status): await _expected(c, r, server) for c, r in cases}
    assert sent == len(cases)
    assert values == [wanted, wanted]
    assert {key: type(value) for key, value in values[0].items()} == {
        key: type(value) for key, value in wanted.items()
    }


async def test_a_statistic_that_is_still_computed_is_asked_for_again(
    server: RecordingServer,
) -> None:
    server.reply("GET", STATS, Reply.json({}, status=202), Reply(202), Reply.json([]))
    clock = FakeClock()
    started = clock.now()
    assert await _statistics(server, clock) == []
    assert len(server.requests) == 3
    assert clock.now() - started >= 2 * FIRST_DELAY


async def test_a_statistic_is_asked_for_again_when_the_api_says(server: RecordingServer) -> None:
    late = {"retry-after": "120"}
    server.reply("GET", STATS, Reply(202, headers=late), Reply(202), Reply.json([]))
    clock = FakeClock()
    assert await _statistics(server, clock) == []
    first, second = clock.sleeps
    assert first == timedelta(seconds=120)
    assert second < first


async def test_the_waits_that_the_api_asks_for_count_as_attempts(server: RecordingServer) -> None:
    server.reply("GET", STATS, Reply(202, headers={"retry-after": "120"}))
    with pytest.raises(TaskFailed, match="still being computed"):
        await _statistics(server, FakeClock())
    assert len(server.requests) == 3


async def test_a_statistic_is_shown_as_waiting_for_its_result(
    server: RecordingServer, tmp_path: Path
) -> None:
    server.reply("GET", STATS, Reply(202))
    clock, file = FakeClock(), tmp_path / "runs.db"
    clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await _statistics(server, clock, file)
    async with LocalEngine(file, clock=clock) as engine:
        (shown,) = (await engine.journal.tasks("r")).items
    assert (shown.status, shown.attempts) == (Status.WAITING, 1)
    assert shown.error is not None
    assert shown.error.type.endswith("ResultPending")
    assert shown.error.message == (
        "the result of repos.get_contributors_stats is still being computed (HTTP 202)"
    )


async def test_an_error_hook_decides_about_a_statistic(server: RecordingServer) -> None:
    server.reply("GET", STATS, Reply(202))
    seen: list[BaseException] = []

    def give_up(error: BaseException, task: Task) -> Skip:
        seen.append(error)
        return Skip()

    with pytest.raises(TaskFailed) as failed:
        await _statistics(server, FakeClock(), on_error=give_up)
    assert len(server.requests) == 1
    assert isinstance(failed.value.__cause__, ResultPending)
    assert seen == [failed.value.__cause__]


async def test_a_statistic_of_an_empty_repository_is_none(server: RecordingServer) -> None:
    server.reply("GET", STATS, Reply(202), Reply(204))
    assert await _statistics(server, FakeClock()) is None


async def test_a_statistic_that_is_never_there_fails_at_the_limit(server: RecordingServer) -> None:
    server.reply("GET", STATS, Reply.json({}, status=202))
    with pytest.raises(TaskFailed, match="contributors_stats is still being computed") as failed:
        await _statistics(server, FakeClock())
    assert (failed.value.kind, failed.value.error.status) == ("failed", 202)
    assert failed.value.error.attempts == len(server.requests) == 3


@pytest.mark.parametrize(
    ("method", "path", "reply", "arguments"),
    [
        # Nearly a deployment: not the model of a 202, whose only field is optional.
        (
            "create_deployment",
            "/repos/acme/web/deployments",
            Reply.json({"id": 1, "message": "m"}, status=201),
            {"ref": "main"},
        ),
        ("merge", "/repos/acme/web/merges", Reply(201), {"base": "main", "head": "dev"}),
        (
            "merge",
            "/repos/acme/web/merges",
            Reply.json(None, status=201),
            {"base": "main", "head": "dev"},
        ),
    ],
    ids=["another model", "an empty body", "null"],
)
async def test_the_status_decides_of_which_type_an_answer_is(
    server: RecordingServer, method: str, path: str, reply: Reply, arguments: dict[str, Any]
) -> None:
    server.reply("POST", path, reply)

    class Tools(IO):
        github = Github(token="sample-token", client_options={"base_url": server.url})

    @job(id="status", version="1")
    async def call(payload: None, io: Tools, ctx: RunContext) -> None:
        await getattr(io.github.repos, method)("call", "acme", "web", **arguments)

    async with LocalEngine() as engine:
        with pytest.raises(
            TaskFailed, match=r"HTTP status 201 is not of the type (Deployment|Commit): "
        ):
            await engine.run(call, None)


async def test_a_misfit_of_the_declared_model_is_told_and_not_lost(
    server: RecordingServer,
) -> None:
    call = next(_calls("repos.create_deployment"))
    deployment = {**json.loads(call.reply.body), "created_at": "yesterday"}
    server.reply("POST", "/repos/acme/web/deployments", Reply.json(deployment, status=201))

    class Tools(IO):
        github = Github(token="sample-token", client_options={"base_url": server.url})

    @job(id="misfit", version="1")
    async def deploy(payload: None, io: Tools, ctx: RunContext) -> list[str]:
        deployed = await io.github.repos.create_deployment("deploy", "acme", "web", ref="main")
        return [type(deployed).__name__, str(getattr(deployed, "created_at", None))]

    async with LocalEngine() as engine:
        assert await engine.run(deploy, None, run_id="r") == ["Deployment", "yesterday"]
        task = await engine.journal.task("r", ("deploy",))
    assert task is not None
    (misfit,) = task.misfits
    assert misfit.startswith("created_at: ")


def _calls(operation: str) -> Iterator[Call]:
    namespace, _, name = operation.partition(".")
    return (call for m in methods(namespace) if m.name == name for call in calls_of(m))


async def _statistics(
    server: RecordingServer,
    clock: FakeClock,
    file: Path | None = None,
    *,
    on_error: OnError | None = None,
) -> Any:
    class Tools(IO):
        github = Github(token="sample-token", client_options={"base_url": server.url})

    @job(id="statistics", version="1")
    async def ask(payload: None, io: Tools, ctx: RunContext) -> Any:
        options = TaskOptions(retry=Retry(limit=3, min_delay=FIRST_DELAY), on_error=on_error)
        return await io.github.repos.get_contributors_stats(
            "statistics", "acme", "web", task_options=options
        )

    async with LocalEngine(file, clock=clock) as engine:
        return await engine.run(ask, None, run_id="r")


def _cases(namespace: str) -> Iterator[tuple[Call, Reply]]:
    for method in methods(namespace):
        name = f"{namespace}.{method.name}"
        call = next(calls_of(method))
        for status, has_body in DOCUMENTED.get(name, {}).items():
            if status == "202" and name in PENDING:
                continue
            body = (
                _body(call, status, FURTHER_ANSWERS.get(name, {}).get(status, ""))
                if has_body
                else b""
            )
            headers = {"Content-Type": "application/json", "Cache-Control": "no-store"}
            yield call, Reply(int(status), body, headers if has_body else {})


def _body(call: Call, status: str, answer: str) -> bytes:
    if ":" in answer:
        model = load_reference(answer)
        return json.dumps(as_json(Sampler(depth=2).value(model, "answer"))).encode()
    return json.dumps(MOVED).encode() if status.startswith("3") else call.reply.body


async def _expected(call: Call, reply: Reply, server: RecordingServer) -> Any:
    """Return the value of an answer, with githubkit's own parsing where it has data."""
    server.default = reply
    namespace, _, name = call.operation.partition(".")
    async with GitHub("sample-token", base_url=server.url, auto_retry=False) as client:
        method = getattr(getattr(client.rest(VERSION), namespace), f"async_{name}")
        response = await method(*call.positional, **call.keywords)
    if call.returns is None:
        headers = {n: v for n, v in response.headers.items() if n != "content-length"}
        return HttpResult(response.status_code, headers, response.content)
    if reply.status >= 300:
        return None
    answer = FURTHER_ANSWERS.get(call.operation, {}).get(str(reply.status), "")
    if ":" in answer:
        return load_reference(answer)(**response.json())
    if reply.body:
        return response.parsed_data
    fields = getattr(call.returns, "model_fields", None)
    return call.returns() if fields == {} else None
