"""Requests of tasks, made from calls of an integration, and calls that are refused."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from githubkit.utils import UNSET
from integrate_runtime import (
    IO,
    STANDARD_BACKOFF,
    Integration,
    IntegrationError,
    LocalEngine,
    Operation,
    Property,
    Retry,
    Skip,
    Task,
    TaskDetail,
    TaskOptions,
)
from integrate_runtime.integrations.dispatcher import dispatcher_of
from integrate_runtime.secrets.redaction import REDACTED

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io, job_of
from tests.support.sample_github import Github, on_error

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
from tests.support.recording_runner import RecordingRunner

pytestmark = pytest.mark.anyio


def bound(io: IO, **connections: str) -> RecordingRunner:
    recorder = RecordingRunner(**connections)
    vars(io)["_runner"] = recorder
    return recorder


async def callback(
    client: Any, task: Task, io: Any, *, token: str = "", note: str = ""
) -> None: ...


def hook(error: BaseException, task: Task) -> Skip:
    return Skip()


def test_without_a_run_there_is_no_io() -> None:
    for github in (Github(), GithubIO.github, GithubIO().github):
        with pytest.raises(IntegrationError, match=r"^No IO: .* io\.github\.run_task"):
            _ = github.run_task("k", callback)
        with pytest.raises(IntegrationError, match=r"^No IO: "):
            _ = github.issues.get("k", "o", "r", 1)
    with pytest.raises(IntegrationError, match=r"^No IO: "):
        _ = GithubIO().run_task("k", partial(callback, None))


class Unbound(IO):
    api = Integration[Any]()


def test_without_an_sdk_there_is_no_client() -> None:
    io = Unbound()
    bound(io)
    with pytest.raises(IntegrationError, match=r"^No client: .* 'api' .*pass client="):
        _ = io.api.run_task("k", callback)


@pytest.mark.parametrize(
    ("resolver", "connections", "message"),
    [
        (str.upper, {}, r"^No connection key: .*connections=\{\"github\""),
        (None, {"github": "user-42"}, r"^No resolver: .* 'user-42' .*pass connections="),
    ],
)
def test_connections_need_a_key_and_a_resolver(
    resolver: Any, connections: dict[str, str], message: str
) -> None:
    class Tools(IO):
        github = Github(connections=resolver)

    io = Tools()
    bound(io, **connections)
    with pytest.raises(IntegrationError, match=message):
        _ = io.github.run_task("k", callback)


async def test_the_integrations_defaults_lie_under_the_callers_options() -> None:
    io = GithubIO()
    recorder = bound(io)
    await io.github.run_task("k", callback)
    await io.github.issues.create("k", "o", "r", title="t")
    retry, timeout = Retry(limit=2), timedelta(seconds=3)
    said = TaskOptions(
        name="n", icon="i", retry=retry, timeout=timeout, repeat="safe", on_error=hook
    )
    await io.github.issues.create("k", "o", "r", title="t", task_options=said)

    first, second, third = recorder.requests
    assert first.options == TaskOptions(icon="github", retry=STANDARD_BACKOFF)
    assert second.options == TaskOptions(
        name="Create Issue", icon="github", retry=STANDARD_BACKOFF, repeat="unsafe"
    )
    assert third.options == said
    assert [request.hooks for request in recorder.requests] == [
        (on_error,),
        (on_error,),
        (hook, on_error),
    ]
    assert all(
        request.source and request.source.connection == "github" for request in recorder.requests
    )


def general_hook(error: BaseException, task: Task) -> Skip | None:
    return None


async def test_an_integrations_task_options_lie_between_its_defaults_and_the_callers() -> None:
    class Tools(IO):
        github = Github(
            task_options=TaskOptions(
                icon="acme",
                retry=Retry(limit=2),
                timeout=timedelta(seconds=9),
                on_error=general_hook,
                redact=["body"],
            )
        )

    io = Tools()
    recorder = bound(io)
    await io.github.run_task("k", callback)
    said = TaskOptions(icon="i", timeout=timedelta(seconds=3), on_error=hook, redact=["title"])
    await io.github.issues.create("k", "o", "r", title="t", task_options=said)

    first, second = recorder.requests
    assert first.options == TaskOptions(
        icon="acme",
        retry=Retry(limit=2),
        timeout=timedelta(seconds=9),
        on_error=general_hook,
        redact=("body",),
    )
    assert second.options == TaskOptions(
        name="Create Issue",
        icon="i",
        retry=Retry(limit=2),
        timeout=timedelta(seconds=3),
        on_error=hook,
        # Redacted paths of the integration apply to every call.
        redact=("body", "title"),
        repeat="unsafe",
    )
    assert [request.hooks for request in recorder.requests] == [
        (general_hook, on_error),
        (hook, general_hook, on_error),
    ]


async def test_callbacks_and_operations_differ_in_their_work_alone() -> None:
    io = GithubIO()
    recorder = bound(io)
    await io.github.run_task("k", callback, TaskOptions(name="Get Issue", repeat="safe"))
    await io.github.issues.get("k", "o", "r", 1)
    one, other = recorder.requests
    assert (one.options, one.hooks, one.codec, one.key) == (
        other.options,
        other.hooks,
        other.codec,
        other.key,
    )
    assert other.operation_name == "github.issues.get"
    assert one.operation_name is None


async def test_a_call_that_takes_an_idempotency_key_is_safe_to_repeat() -> None:
    io = GithubIO()
    recorder = bound(io)
    keyed = Operation("issues.create", "x", "Create", "str", idempotency="Idempotency-Key")
    await io.github.issues._call(keyed, "k", {}, None)
    await io.github.issues._call(keyed, "k", {}, TaskOptions(repeat="unsafe"))
    assert [request.options.repeat for request in recorder.requests] == ["safe", "unsafe"]


async def test_an_operations_redaction_and_the_callers_add_up() -> None:
    io = GithubIO()
    recorder = bound(io)
    operation = Operation("issues.create", "x", "Create", "str", redact=("a",))
    await io.github.issues._call(operation, "k", {}, TaskOptions(redact=["b.*"]))
    assert recorder.requests[0].options.redact == ("a", "b.*")


async def test_defaults_and_sentinels_never_enter_a_call() -> None:
    io = GithubIO()
    recorder = bound(io)
    absent: Any = UNSET
    await io.github.issues.create("k", "o", "r", headers=None, title="t", body=absent, data=absent)
    await io.github.issues.create("k", "o", "r", data={"title": "t"})
    assert [dict(request.work.arguments) for request in recorder.requests] == [
        {"owner": "o", "repo": "r", "title": "t"},
        {"owner": "o", "repo": "r", "data": {"title": "t"}},
    ]


async def test_the_call_site_is_the_callers_line() -> None:
    io = GithubIO()
    recorder = bound(io)
    await io.github.run_task("k", callback)
    await io.github.issues.get("k", "o", "r", 1)
    with pytest.warns(DeprecationWarning, match="for the tests"):
        await io.github.issues.list_for_repo("k", "o", "r")
    await io.run_task("k", partial(callback, None))
    first = test_the_call_site_is_the_callers_line.__code__.co_firstlineno
    assert [request.call_site.file for request in recorder.requests] == [__file__] * 4
    assert [request.call_site.line - first for request in recorder.requests] == [3, 4, 6, 7]


def test_an_integration_is_named_by_its_attribute_or_its_id() -> None:
    class Tools(IO):
        hub = Github()
        other = Github("github-enterprise")

    assert dispatcher_of(Tools.hub).name == "hub"
    assert dispatcher_of(Tools().other).name == "github-enterprise"
    assert dispatcher_of(Github()).name == "github"


async def stored_task(
    server: RecordingServer, body: Callable[[GithubIO], Awaitable[object]]
) -> TaskDetail:
    """Run a job and return its only task from the journal."""
    server.reply("POST", "/repos/o/r/issues", Reply.json(issue(7), status=201))
    async with LocalEngine() as engine:
        await engine.run(job_of(github_io(server), body), None, run_id="r")
        (listed,) = (await engine.journal.tasks("r")).items
        stored = await engine.journal.task("r", listed.path)
        assert stored is not None
        return stored


async def test_an_operation_is_described_by_its_arguments(server: RecordingServer) -> None:
    async def body(io: GithubIO) -> None:
        await io.github.issues.create(
            "k",
            "o",
            "r",
            title="t",
            headers={"X-Token": "x", "Authorization": "planted"},
            task_options=TaskOptions(properties=[Property("Why", "tests")], redact=["body"]),
            body="planted",
        )

    stored = await stored_task(server, body)
    assert stored.name == "Create Issue"
    assert stored.icon == "github"
    assert stored.operation == "github.issues.create"
    assert stored.connection == "github"
    assert stored.params == {
        "owner": "o",
        "repo": "r",
        "title": "t",
        "body": REDACTED,
        "headers": {"X-Token": REDACTED, "Authorization": REDACTED},
    }
    assert stored.properties == (
        Property("Owner", "o"),
        Property("Repo", "r"),
        Property("Title", "t"),
        Property("Why", "tests"),
        Property(
            "Link", "github.com/acme/web/issues/7", url="https://github.com/acme/web/issues/7"
        ),
    )


async def test_a_body_passed_as_a_mapping_is_described_the_same(server: RecordingServer) -> None:
    async def body(io: GithubIO) -> None:
        await io.github.issues.create("k", "o", "r", data={"title": "t"})

    stored = await stored_task(server, body)
    assert Property("Title", "t") in stored.properties


async def test_a_partials_keywords_are_its_params_and_hooks_see_no_secret(
    server: RecordingServer,
) -> None:
    seen: list[Task] = []

    async def failing(client: Any, task: Task, io: Any, *, token: str, note: str) -> None:
        raise ValueError("no")

    def look(error: BaseException, task: Task) -> Skip:
        seen.append(task)
        return Skip()

    async def body(io: GithubIO) -> None:
        with pytest.raises(Exception, match="no"):
            await io.github.run_task("k", partial(failing, token="planted", note="n"), None, look)

    stored = await stored_task(server, body)
    assert stored.params == {"token": REDACTED, "note": "n"}
    assert (stored.name, stored.operation) == ('"k"', None)
    (task,) = seen
    assert task.params == stored.params
    assert (task.run_id, task.path, task.attempt, task.operation) == ("r", ("k",), 1, None)
    assert str(UUID(task.idempotency_key)) == task.idempotency_key


async def test_params_of_the_callers_own_take_the_arguments_place(server: RecordingServer) -> None:
    async def nothing(client: Any, task: Task, io: Any) -> None:
        task.output_properties.append(Property("Found", "0"))

    async def body(io: GithubIO) -> None:
        options = TaskOptions(name="Look", params={"for": "x", "secret": "planted"})
        await io.github.run_task("k", nothing, options)

    stored = await stored_task(server, body)
    assert stored.name == "Look"
    assert stored.params == {"for": "x", "secret": REDACTED}
    assert stored.properties == (Property("Found", "0"),)
