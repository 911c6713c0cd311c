"""Conversion of task requests to JSON and back, and requests that are refused."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import integrate_github
import pytest
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Property,
    Retry,
    RunContext,
    Skip,
    Task,
    TaskOptions,
)
from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.base.types import Json
from integrate_runtime.codecs.pages import LinkedPages
from integrate_runtime.codecs.registry import get_codec
from integrate_runtime.execution.requests.data import (
    CallbackData,
    ContextData,
    FunctionData,
    NoDataForm,
    OperationData,
    TaskRequestData,
)
from integrate_runtime.execution.requests.reading import from_data
from integrate_runtime.execution.requests.writing import to_data
from integrate_runtime.jobs.context_work import ContextWork, context_request
from integrate_runtime.jobs.io import make_io
from integrate_runtime.pagination.links import LinkWork
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import OperationWork
from integrate_typeform import Typeform
from openai import AsyncOpenAI
from pydantic import BaseModel

from tests.generated import test_typeform
from tests.generated.test_openai_every_method import ALIVE, HANDLES
from tests.support import openai_calls
from tests.support.githubkit_rest import methods as github_methods
from tests.support.githubkit_rest import namespaces
from tests.support.openai_composites import COMPOSITE, composite_calls
from tests.support.openai_resources import methods as openai_methods
from tests.support.recording_runner import RecordingRunner
from tests.support.sdk_calls import calls_of

pytestmark = pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning")


def skip_all(error: BaseException, task: Task) -> Skip:
    return Skip()


def make_openai(credentials: Any) -> AsyncOpenAI:
    return AsyncOpenAI(**credentials)


class Tools(IO):
    github = integrate_github.Github(id="enterprise", token="t")
    openai = OpenAI(token="t", client=make_openai)
    typeform = Typeform(token="t", task_options=TaskOptions(on_error=lambda error, task: None))


def requested(call: Callable[[Tools], Coroutine[Any, Any, Any]]) -> tuple[TaskRequest, Tools]:
    """Return the request that a call on an IO makes."""
    recorder = RecordingRunner()
    io = make_io(Tools, recorder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        call(io).close()
    (request,) = recorder.requests
    return request, io


def round_trip(request: TaskRequest, io: IO | None) -> TaskRequest:
    """Convert a request to JSON text and back."""
    data = to_data(request, job_module=__name__)
    text = compact(data.as_json())
    again = TaskRequestData.from_json(parse(text))
    assert again == data
    return from_data(again, io, job_module=__name__)


def differences(request: TaskRequest, again: TaskRequest) -> list[str]:
    """Return the names of the attributes in which two requests differ."""
    work, same = request.work, again.work
    parts = {
        "key": request.key == again.key,
        "kind": type(work) is type(same),
        "operation": work.operation is same.operation,
        "namespace": work.namespace is same.namespace,
        "arguments": work.bound_arguments == same.bound_arguments,
        "callback": function_of(work.callback) is function_of(same.callback),
        "options": replace(request.options, on_error=None) == again.options,
        "hooks": request.hooks == again.hooks,
        "call site": request.call_site == again.call_site,
        "io": request.io is again.io,
        "codec": request.codec == again.codec,
        "source": facts_of(request.source) == facts_of(again.source),
    }
    return [name for name, equal in parts.items() if not equal]


def function_of(callback: object) -> object:
    return callback.func if isinstance(callback, partial) else callback


def facts_of(source: Any) -> object:
    names = ("identity", "integration", "connection", "threaded", "binding", "settings")
    return source and [getattr(source, name) for name in names]


def attribute(source: Any, path: str) -> Any:
    for name in path.split("."):
        source = getattr(source, name)
    return source


def github_calls(folder: Path) -> Iterator[tuple[str, tuple[Any, ...], Any]]:
    for namespace in namespaces():
        for method in github_methods(namespace):
            for call in calls_of(method):
                yield f"github.{call.operation}", call.positional, call.keywords


def openai_sample_calls(folder: Path) -> Iterator[tuple[str, tuple[Any, ...], Any]]:
    # These have calls of their own, as their arguments are not made from their signatures.
    special = {*COMPOSITE, *HANDLES}
    for method in openai_methods():
        if method.kind not in ALIVE and method.id not in special:
            for call in openai_calls.calls_of(method):
                yield f"openai.{call.id}", (), call.arguments
    for call in composite_calls(folder):
        yield f"openai.{call.id}", (), call.arguments


def typeform_calls(folder: Path) -> Iterator[tuple[str, tuple[Any, ...], Any]]:
    for operation, arguments in test_typeform.CALLS.items():
        yield f"typeform.{operation}", (), arguments


@pytest.mark.parametrize(
    ("calls", "operations"),
    [(github_calls, 1242), (openai_sample_calls, 418), (typeform_calls, 9)],
)
def test_every_operation_round_trips_with_sample_arguments(
    calls: Callable[[Path], Iterator[tuple[str, tuple[Any, ...], Any]]],
    operations: int,
    tmp_path: Path,
) -> None:
    recorder = RecordingRunner()
    io = make_io(Tools, recorder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for path, positional, keywords in calls(tmp_path):
            attribute(io, path)("key", *positional, **keywords).close()
    wrong = {
        request.operation_name: parts
        for request in recorder.requests
        if (parts := differences(request, round_trip(request, io)))
    }
    assert not wrong
    assert len({request.operation_name for request in recorder.requests}) == operations


async def own(task: Task, io: Any, *, item: str = "", at: datetime | None = None) -> str:
    return item


async def anything(task: Task, io: Any, *, item: Any) -> None: ...


async def with_client(client: Any, task: Task, io: Any, *, item: str = "") -> str:
    return item


@dataclass(frozen=True)
class Order:
    number: int


async def order(first: Order, task: Task, io: Any, *, more: list[Order]) -> None: ...


class Answer(BaseModel):
    text: str


OPTIONS = TaskOptions(
    name="Title",
    icon="cart",
    params={"a": [1, None]},
    properties=(Property("Label", "text", "https://example.com"),),
    retry=Retry(limit=3, min_delay=timedelta(seconds=1)),
    on_error=skip_all,
    timeout=timedelta(minutes=2),
    redact=("a.*",),
    repeat="safe",
)


@pytest.mark.parametrize(
    "call",
    [
        lambda io: io.run_task("k", own),
        lambda io: io.run_task(["k", 1], partial(own, item="x")),
        lambda io: io.run_task("k", partial(own, at=datetime(2026, 3, 10, tzinfo=UTC)), OPTIONS),
        lambda io: io.run_task("k", partial(partial(own, item="x"), item="y"), None, skip_all),
        lambda io: io.run_task("k", partial(order, Order(1), more=[Order(2)])),
        lambda io: io.github.run_task("k", with_client, OPTIONS, skip_all),
        lambda io: io.typeform.run_task("k", partial(with_client, item="x")),
        lambda io: io.openai.responses.parse("k", input="x", model="m", text_format=Answer),
    ],
)
def test_functions_partials_options_and_hooks_round_trip(
    call: Callable[[Tools], Coroutine[Any, Any, Any]],
) -> None:
    request, io = requested(call)
    assert not differences(request, round_trip(request, io))


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda ctx: ctx.now("k"), ContextWork("now")),
        (lambda ctx: ctx.random("k"), ContextWork("random")),
        (lambda ctx: ctx.uuid("k"), ContextWork("uuid")),
    ],
)
def test_calls_of_the_context_round_trip(
    call: Callable[[RunContext], Coroutine[Any, Any, Any]], expected: ContextWork
) -> None:
    recorder = RecordingRunner()
    call(context(recorder)).close()
    (request,) = recorder.requests
    again = round_trip(request, None)
    assert again.work == request.work == expected
    assert not differences(request, again)


def test_the_request_for_an_approval_round_trips() -> None:
    work = ContextWork("approval", {"dashboard": "https://board.example"})
    request = context_request("a", work, CallSite("jobs.py", 1), title="Release v7")
    again = round_trip(request, None)
    assert again.work == work
    assert again.options.name == "Release v7"


def test_a_wait_for_an_event_is_not_carried_to_another_process() -> None:
    recorder = RecordingRunner()
    context(recorder).wait_for_event("approved", int).close()
    with pytest.raises(NoDataForm, match="EventWork"):
        round_trip(recorder.requests[0], None)


def test_waits_of_the_context_round_trip() -> None:
    recorder = RecordingRunner()
    moment = datetime(2026, 3, 10, tzinfo=UTC)
    context(recorder).sleep("a", timedelta(minutes=1)).close()
    context(recorder).wait_until("b", moment).close()
    works = [round_trip(request, None).work for request in recorder.requests]
    assert works == [
        ContextWork("sleep", {"delay": timedelta(minutes=1)}),
        ContextWork("wait_until", {"moment": moment}),
    ]


def test_the_url_of_a_next_page_round_trips() -> None:
    request, io = requested(lambda io: io.github.issues.list_for_repo("issues", "acme", "web"))
    assert isinstance(request.work, OperationWork)
    codec = get_codec("githubkit")
    assert isinstance(codec, LinkedPages)
    url = "https://api.github.com/repositories/1/issues?after=abc"
    following = replace(request, work=LinkWork.after(request.work, url, codec))
    again = round_trip(following, io)
    assert differences(following, again) == []
    assert isinstance(again.work, LinkWork)
    assert (again.work.url, again.work.codec) == (url, codec)


def test_the_state_of_an_iterator_of_pages_round_trips() -> None:
    request, io = requested(lambda io: io.github.issues.list_for_repo("issues", "acme", "web"))
    assert isinstance(request.work, OperationWork)
    state: dict[str, Json] = {"_cursor": "b", "_since": ["2026-03-10", 1]}
    following = replace(request, work=replace(request.work, iterator_state=state))
    again = round_trip(following, io)
    assert differences(following, again) == []
    assert isinstance(again.work, OperationWork)
    assert again.work.iterator_state == state


@pytest.mark.anyio
async def test_outcomes_of_races_and_timeouts_round_trip() -> None:
    recorder = RecordingRunner(None, datetime(2026, 3, 10, tzinfo=UTC), None)
    ctx = context(recorder)
    assert await ctx.first("race", nothing=asyncio.Event().wait, quick=done) == ("quick", 7)
    assert await ctx.timeout("soon", 60, done()) == 7
    works = [round_trip(request, None).work for request in recorder.requests]
    assert works == [
        ContextWork("first", {"outcome": "quick"}),
        ContextWork("timeout", {"delay": timedelta(minutes=1)}),
        ContextWork("timeout_outcome", {"outcome": "finished"}),
    ]


async def done() -> int:
    return 7


async def pack(given: Order, io: Tools, *, more: Order | None = None) -> None: ...


@pytest.mark.anyio
@pytest.mark.parametrize("function", [pack, partial(pack, more=Order(2))])
async def test_items_round_trip(
    function: Callable[[Order, Tools], Coroutine[Any, Any, None]],
) -> None:
    recorder = RecordingRunner()
    io = make_io(Tools, recorder)
    await context(recorder, io).parallel(
        "k", [Order(1)], function, key_of=lambda order: order.number
    )
    (request,) = recorder.requests
    assert not differences(request, round_trip(request, io))


def context(runner: RecordingRunner, io: IO | None = None) -> RunContext:
    now = datetime(2026, 3, 10, tzinfo=UTC)
    return RunContext("r", "j", "1", 1, now, None, runner, io)  # type: ignore[arg-type]


def test_the_data_is_json_that_a_person_can_read() -> None:
    request, _ = requested(
        lambda io: io.github.issues.create("k", owner="acme", repo="web", title="Bug")
    )
    stored = to_data(request, job_module=__name__).as_json()
    assert stored["work"] == {
        "kind": "operation",
        "namespace": "integrate_github.issues:Issues",
        "operation": "issues.create",
        "arguments": {"owner": "acme", "repo": "web", "title": "Bug"},
    }
    assert stored["hooks"] == ["integration"]
    assert (stored["integration"], stored["connection"]) == ("enterprise", "enterprise")


def local(task: Task, io: Any) -> Any:
    async def inner(task: Task, io: Any) -> None: ...

    return inner


class Instance:
    async def __call__(self, task: Task, io: Any) -> None: ...

    async def method(self, task: Task, io: Any) -> None: ...


async def replaced(task: Task, io: Any) -> None: ...


original = replaced
globals()["replaced"] = Instance()


@pytest.mark.parametrize(
    ("callback", "part", "reason"),
    [
        (lambda task, io: None, "callback", "is a lambda"),
        (local(None, None), "callback", "is defined inside local"),  # type: ignore[arg-type]
        (Instance(), "callback", "is a Instance object, not a function"),
        (Instance().method, "callback", "is a method of an object"),
        (original, "callback", "is not the object that .*:replaced imports"),
        (warnings.warn, "callback", "object, not a function|does not import"),
        (partial(anything, item=object()), "argument 'item' of its callback", "cannot be stored"),
        (
            partial(anything, item=iter("ab")),
            "argument 'item' of its callback",
            "open file or iterator",
        ),
    ],
)
def test_callbacks_without_a_data_form_are_named_with_the_reason(
    callback: Any, part: str, reason: str
) -> None:
    request, _ = requested(lambda io: io.run_task("k", callback))
    with pytest.raises(NoDataForm, match=reason) as refused:
        to_data(request, job_module=__name__)
    assert (refused.value.key, refused.value.part) == ("k", part)
    assert str(refused.value).startswith(
        f'The task "k" cannot be carried to another process: its {part} '
    )


def test_arguments_hooks_and_integrations_without_a_data_form(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_text("x")
    with path.open("rb") as file:
        request, _ = requested(
            lambda io: io.openai.files.create("k", file=file, purpose="assistants")
        )
        with pytest.raises(NoDataForm, match="argument 'file' is an open file"):
            to_data(request, job_module=__name__)
    request, _ = requested(lambda io: io.run_task("k", own, None, lambda error, task: None))
    with pytest.raises(NoDataForm, match="error hook is a lambda"):
        to_data(request, job_module=__name__)

    class Vanished(IO):
        other = integrate_github.Github(token="t")

    recorder = RecordingRunner()
    make_io(Vanished, recorder).other.run_task("k", with_client).close()
    (request,) = recorder.requests
    request.io = Tools()
    with pytest.raises(NoDataForm, match="integration 'other' is not an attribute"):
        to_data(request, job_module=__name__)


def test_a_function_of_main_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own, "__module__", "__main__")
    request, _ = requested(lambda io: io.run_task("k", own))
    with pytest.raises(NoDataForm, match="is defined in __main__: move it to a module"):
        to_data(request, job_module=__name__)


def _create_file(io: Tools, file: Any) -> Coroutine[Any, Any, Any]:
    return io.openai.files.create("k", file=file, purpose="assistants")


def test_paths_and_bytes_are_data(tmp_path: Path) -> None:
    for file in (tmp_path / "file.txt", b"content", ("name.txt", b"content")):
        create = partial(_create_file, file=file)
        request, io = requested(create)
        assert not differences(request, round_trip(request, io))


@pytest.mark.parametrize(
    ("work", "integration", "reason"),
    [
        (OperationData("os:system", "issues.create", {}), "enterprise", "is not of the package"),
        (
            OperationData("integrate_github.gone:Gone", "issues.create", {}),
            "enterprise",
            "does not exist",
        ),
        (
            OperationData("integrate_github.issues:Issues", "issues.gone", {}),
            "enterprise",
            "has no operation 'issues.gone'",
        ),
        (OperationData("integrate_github.issues:Issues", "x", {}), "gone", "has no 'gone'"),
        (CallbackData(FunctionData("os:system"), False), None, "os:system"),
        (CallbackData(FunctionData(f"{__name__}:Order"), False), None, "is not a function"),
        (CallbackData(FunctionData(f"{__name__}:gone"), False), None, "does not exist"),
    ],
)
def test_data_that_this_program_does_not_have_is_refused(
    work: Any, integration: str | None, reason: str
) -> None:
    request, io = requested(lambda io: io.run_task("k", own))
    data = replace(to_data(request, job_module=__name__), work=work, integration=integration)
    with pytest.raises(ValueError, match=reason):
        from_data(data, io, job_module=__name__)


@pytest.mark.parametrize(
    "stored",
    [None, {}, {"key": "k"}, {"key": "k", "work": {"kind": "gone"}, "call_site": ["f", 1]}],
)
def test_json_of_another_form_is_refused(stored: Any) -> None:
    with pytest.raises(ValueError, match="not the data of a task request"):
        TaskRequestData.from_json(stored)


def test_a_context_call_keeps_its_kind() -> None:
    assert TaskRequestData.from_json(
        TaskRequestData("k", ContextData("now", {}), {}, (), requested_site()).as_json()
    ).work == ContextData("now", {})


def requested_site() -> Any:
    return requested(lambda io: io.run_task("k", own))[0].call_site
