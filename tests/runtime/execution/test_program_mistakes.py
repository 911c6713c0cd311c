"""Mistakes of the program are errors where they are made, and never outcomes of a task."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial, wraps
from pathlib import Path
from typing import Any, ClassVar

import pytest
from integrate_runtime import (
    IO,
    Integration,
    InvalidArgument,
    InvalidTaskKey,
    Job,
    LocalEngine,
    Namespace,
    Operation,
    Property,
    RunContext,
    SdkMismatch,
    Status,
    SyncIntegration,
    TaskOptions,
    task,
)

from tests.support.clock import FakeClock
from tests.support.running import GithubIO, job_of
from tests.support.sample_github import Github

pytestmark = pytest.mark.anyio


def connect(credentials: object) -> object:
    return object()


class Tools(IO):
    api = Integration[Any]("api", client=connect)
    blocking = SyncIntegration[Any]("blocking", client=connect)


async def nothing() -> None: ...
async def one(task: Any) -> None: ...
async def two(task: Any, io: Any) -> str:
    return "done"


@task
async def pay(task: Any, io: IO, *, order: str) -> str:
    return order


async def child(payload: None, io: IO, ctx: RunContext) -> None: ...


CHILD = Job("child", "1", child)
PAY: Any = pay


async def three(client: Any, task: Any, io: Any) -> str:
    return "done"


async def item(task: Any, io: Any, *, item: int) -> str:
    return "done"


def blocking(client: Any, task: Any, io: Any) -> str:
    return "done"


def hook(error: Any) -> None: ...


class Callable3:
    async def __call__(self, client: Any, task: Any, io: Any) -> str:
        return "done"

    async def method(self, task: Any, io: Any) -> str:
        return "done"


def retrying(function: Callable[..., Awaitable[str]]) -> Callable[..., Awaitable[str]]:
    @wraps(function)
    async def call(task: Any, io: Any) -> str:
        return await function(None, task, io)

    return call


Body = Callable[[Any, Any], Awaitable[object]]
UNTYPED: Any = two
TEXT: Any = "5"

MISTAKES: list[tuple[Body, str]] = [
    (lambda io, ctx: io.run_task("k", one), r"callback one .* \(task, io\): it takes \(task"),
    (lambda io, ctx: io.run_task("k", three), "callback three cannot be called"),
    (lambda io, ctx: io.run_task("k", Callable3()), "cannot be called with"),
    (lambda io, ctx: io.run_task("k", item), "missing a required (keyword-only )?argument: 'item'"),
    (
        lambda io, ctx: io.run_task("k", partial(UNTYPED, itme=5)),
        "unexpected keyword argument 'itme'",
    ),
    (lambda io, ctx: io.run_task("k", "two"), "it is no function"),
    (lambda io, ctx: io.api.run_task("k", two), r"called with \(client, task, io\)"),
    (lambda io, ctx: io.blocking.run_task("k", two), r"called with \(client, task, io\)"),
    (
        lambda io, ctx: io.run_task("k", two, {"timeout": 5}),
        "options is {'timeout': 5}: pass TaskO",
    ),
    (lambda io, ctx: io.api.run_task("k", three, 5), "task_options is 5: pass TaskOptions"),
    (
        lambda io, ctx: io.run_task("k", two, None, hook),
        "on_error is .*: pass a function of an exc",
    ),
    (lambda io, ctx: io.api.run_task("k", three, None, hook), "on_error is .*: pass a function"),
    (
        lambda io, ctx: io.run_task("k", two, TaskOptions(timeout=TEXT)),
        "TaskOptions.timeout is '5'",
    ),
    (lambda io, ctx: ctx.sleep("k", "5"), "delay is '5': pass a number of seconds, or a timedelta"),
    (lambda io, ctx: ctx.sleep("k", -5), "delay is -5: pass"),
    (lambda io, ctx: ctx.wait_until("k", 5), "moment is 5: pass a datetime with a timezone"),
    (lambda io, ctx: ctx.timeout("k", "5", nothing), "delay is '5': pass"),
    (lambda io, ctx: ctx.timeout("k", None, nothing()), "delay is None: pass"),
]


@pytest.mark.parametrize(("body", "message"), MISTAKES)
async def test_a_mistake_is_told_at_once_and_is_no_outcome(
    body: Body, message: str, path: Path
) -> None:
    fixed = [False]

    async def function(payload: None, io: Tools, ctx: RunContext) -> object:
        await io.run_task("before", two)
        if fixed[0]:
            return await io.run_task("k", two)
        return await body(io, ctx)

    function.__annotations__.update({"payload": None, "io": Tools, "return": Any})
    job = Job("test", "1", function)
    clock = FakeClock()
    async with LocalEngine(path, clock=clock) as engine:
        with pytest.raises(InvalidArgument, match=message):
            await engine.run(job, None, run_id="r")
        run = await engine.journal.run("r")
        assert run is not None
        assert run.status is Status.INTERRUPTED
        assert [task.path for task in (await engine.journal.tasks("r")).items] == [("before",)]
        fixed[0] = True
        assert await engine.run(job, None, run_id="r") == "done"
    assert clock.sleeps == []


@pytest.mark.parametrize(
    "callback",
    [
        two,
        partial(item, item=5),
        partial(three, None),
        partial(partial(three, None)),
        Callable3().method,
        partial(Callable3(), None),
        retrying(three),
        lambda task, io: two(task, io),
        lambda *arguments: two(*arguments),
        lambda task, io, more=1: two(task, io),
    ],
)
async def test_every_function_of_the_arguments_is_called(callback: Any) -> None:
    async with LocalEngine() as engine:
        job = job_of(IO, lambda io: io.run_task("k", callback))
        assert await engine.run(job, None) == "done"


def test_an_integration_refuses_functions_and_options_that_it_cannot_use() -> None:
    wrong: Any = nothing
    with pytest.raises(InvalidArgument, match=r"client= of api is .*: pass a function of the cred"):
        Integration[Any]("api", client=wrong)
    with pytest.raises(InvalidArgument, match=r"connections= of api is .*: pass a function of the"):
        Integration[Any]("api", connections=wrong)
    with pytest.raises(InvalidArgument, match=r"task_options is .*: pass TaskOptions"):
        Integration[Any]("api", client=connect, task_options=wrong)


class Client:
    def __init__(self) -> None:
        self.calls = 0

    async def get(self, number: int) -> str:
        self.calls += 1
        raise TypeError("of the SDK's own")


class Things(Namespace):
    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": Operation("things.get", "get", "Get", "str")
    }

    def get(self, task_key: str, /, **arguments: Any) -> Any:
        return self._call(self._operations["get"], task_key, arguments, None)


async def test_arguments_that_the_installed_method_does_not_take_are_no_failure() -> None:
    client = Client()

    class Api(IO):
        api = Integration[Any]("api", client=lambda _: client)

    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        job = job_of(Api, lambda io: Things(io.api).get("k", nubmer=1))
        with pytest.raises(SdkMismatch, match=r"does not take these arguments: .*'nubmer'"):
            await engine.run(job, None, run_id="r")
        task = (await engine.journal.tasks("r")).items[0]
        assert (task.status, task.kind) == (Status.WAITING, None)
    assert (client.calls, clock.sleeps) == (0, [])


async def test_a_sleep_beyond_the_calendar_is_a_mistake() -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        await ctx.sleep("k", timedelta.max)

    async with LocalEngine() as engine:
        with pytest.raises(InvalidArgument, match="ends before the year 10000"):
            await engine.run(Job("test", "1", function), None)


async def test_waits_are_given_in_seconds() -> None:
    clock = FakeClock()

    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        await ctx.sleep("short", 5)
        await ctx.sleep("shorter", 0.5)

    async with LocalEngine(clock=clock) as engine:
        await engine.run(Job("test", "1", function), None, run_id="r")
        ends = [task.properties for task in (await engine.journal.tasks("r")).items]
    assert ends == [
        (Property("Until", "2026-03-10T12:00:05+00:00"),),
        (Property("Until", "2026-03-10T12:00:05+00:00"),),
    ]
    assert [wait.total_seconds() for wait in clock.sleeps] == [5, 0.5]


async def test_a_forgotten_key_is_told_by_its_name() -> None:
    class Known(GithubIO):
        github = Github(token="t")

    async def without_key(io: Known) -> None:
        issues: Any = io.github.issues
        await issues.get("acme", "web", 7)

    async def nested(io: Known) -> None:
        async def inner(client: Any, task: Any, io: Any) -> None:
            await without_key(io)

        await io.github.run_task("outer", inner)

    async def of_the_program(io: GithubIO) -> None:
        def get(number: int) -> None: ...

        wrong: Any = get
        wrong()

    async with LocalEngine() as engine:
        for body in (without_key, nested):
            with pytest.raises(InvalidTaskKey, match=r'first argument is the key.*get\("a-key"'):
                await engine.run(job_of(Known, body), None, run_id=body.__name__)
            run = await engine.journal.run(body.__name__)
            assert run is not None
            assert run.status is Status.INTERRUPTED
        with pytest.raises(TypeError, match=r"get\(\) missing 1 required"):
            await engine.run(job_of(GithubIO, of_the_program), None)


CALLS_WITHOUT_KEY: list[tuple[str, Callable[[Any, Any], Any]]] = [
    ("now", lambda io, ctx: ctx.now()),
    ("random", lambda io, ctx: ctx.random()),
    ("uuid", lambda io, ctx: ctx.uuid()),
    ("sleep", lambda io, ctx: ctx.sleep(5)),
    ("sleep", lambda io, ctx: ctx.sleep(timedelta(days=1))),
    ("sleep", lambda io, ctx: ctx.sleep(days=1)),
    ("wait_until", lambda io, ctx: ctx.wait_until(datetime.now(UTC))),
    ("run", lambda io, ctx: ctx.run(CHILD, None)),
    ("first", lambda io, ctx: ctx.first(one=nothing)),
    ("timeout", lambda io, ctx: ctx.timeout(30, nothing)),
    ("parallel", lambda io, ctx: ctx.parallel([1], two)),
    ("poll", lambda io, ctx: ctx.poll(two, until=bool, every=1)),
    ("approval", lambda io, ctx: ctx.approval()),
    ("pay", lambda io, ctx: PAY(io, order="o-1")),
    ("pay", lambda io, ctx: PAY(order="o-1")),
]


@pytest.mark.parametrize(("name", "call"), CALLS_WITHOUT_KEY)
async def test_each_call_with_a_key_tells_a_forgotten_one(
    name: str, call: Callable[[Any, Any], Any]
) -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        await call(io, ctx)

    hint = (
        rf'The first argument is the key of the task, as in {name}\("a-key", \.\.\.\): was it left'
    )
    async with LocalEngine() as engine:
        with pytest.raises(InvalidTaskKey, match=hint):
            await engine.run(Job("test", "1", function), None, run_id="r")
        run = await engine.journal.run("r")
    assert run is not None
    assert run.status is Status.INTERRUPTED


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda io, ctx: ctx.poll("k", two), "missing 2 required keyword-only arguments"),
        (lambda io, ctx: ctx.wait_for_event(), "missing 1 required positional argument: 'name'"),
        (lambda io, ctx: PAY("k"), r"pay\(\) missing 1 required positional argument: 'io'"),
    ],
)
async def test_another_missing_argument_is_not_taken_for_a_key(
    call: Callable[[Any, Any], Any], message: str
) -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        await call(io, ctx)

    async with LocalEngine() as engine:
        with pytest.raises(TypeError, match=message):
            await engine.run(Job("test", "1", function), None)
