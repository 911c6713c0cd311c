"""Equivalence of every task of integrate_github and its githubkit method.

The engine runs each task with sample arguments for each signature, and the same call is made on
githubkit; both use one HTTP server on loopback. Requests and results must be equal. Signatures,
arguments and responses are derived from githubkit alone.
"""

from __future__ import annotations

import warnings
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from githubkit import GitHub
from integrate_github import Github
from integrate_runtime import (
    IO,
    HttpResult,
    LocalEngine,
    Operation,
    Retry,
    RunContext,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.tasks.properties import label_properties
from pydantic import ValidationError

from tests.support.githubkit_rest import VERSION, SdkMethod, methods, namespaces
from tests.support.samples import as_json
from tests.support.sdk_calls import Call, calls_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from githubkit import Response

    from tests.support.http_server import Recorded, RecordingServer

pytestmark = [
    pytest.mark.anyio,
    # Some models of githubkit have fields with the names of pydantic methods.
    pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning"),
    # Others constrain a field whose default is githubkit's UNSET, and dump it.
    pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning"),
]

TOKEN = "sample-token"
# `make prove` calls every task after each change; the samples here are not the generator's.
AT_EACH_CHANGE = {"gists", "git", "issues", "markdown", "projects", "search"}
CALLED = [
    name if name in AT_EACH_CHANGE else pytest.param(name, marks=pytest.mark.exhaustive)
    for name in namespaces()
]
ONCE = TaskOptions(retry=Retry(limit=1))
# These bodies are optional in githubkit's signatures, but its models refuse an empty one.
REFUSED = {
    "pulls.request_reviewers",
    "pulls.rerequest_reviewers",
    "repos.add_status_check_contexts",
    "repos.add_team_access_restrictions",
    "repos.remove_status_check_contexts",
    "repos.remove_team_access_restrictions",
    "repos.set_status_check_contexts",
    "repos.set_team_access_restrictions",
    "users.add_email_for_authenticated_user",
    "users.delete_email_for_authenticated_user",
}
# Details of the transport, which the journal does not keep.
TRANSPORT = {"content-length"}


@dataclass(frozen=True, slots=True)
class Result:
    """Effect of a call.

    Attributes:
        sent: Requests of the call.
        value: Result of the call.
        refusal: Reason why githubkit refused the arguments.
    """

    sent: list[Recorded]
    value: Any = None
    refusal: str | None = None


def test_nothing_is_left_out() -> None:
    every = [method for namespace in namespaces() for method in methods(namespace)]
    overloaded = [method for method in every if method.overloaded]
    assert len(namespaces()) == 45
    assert len(every) == 1242
    assert len(overloaded) == 347
    assert sum(len(method.signatures) for method in overloaded) == 726
    assert sum(len(method.signatures) for method in every) == 726 + 895
    assert sum(method.deprecated for method in every) == 38
    variants = Counter(call.variant for method in every for call in calls_of(method))
    assert variants == {"all": 726 + 895, "required": 726 + 895, "null": 581}


@pytest.mark.parametrize("namespace", namespaces())
def test_a_namespace_has_the_methods_of_the_sdk(namespace: str) -> None:
    tasks = getattr(Github(), namespace)
    declared = methods(namespace)
    assert list(tasks._operations) == sorted(method.name for method in declared)
    deprecated = {n for n in tasks._operations if hasattr(getattr(tasks, n), "__deprecated__")}
    assert deprecated == {method.name for method in declared if method.deprecated}


@pytest.mark.parametrize("namespace", CALLED)
async def test_every_call_is_the_call_of_the_sdk(namespace: str, server: RecordingServer) -> None:
    calls = [call for method in methods(namespace) for call in calls_of(method)]
    differences: list[str] = []
    compared: set[tuple[str, int, str]] = set()
    refused: set[tuple[str, str]] = set()

    class Tools(IO):
        github = Github(token=TOKEN, client_options={"base_url": server.url})

    @job(id="every-method", version="1")
    async def call_all(payload: None, io: Tools, ctx: RunContext) -> None:
        async with GitHub(TOKEN, base_url=server.url, auto_retry=False) as client:
            for call in calls:
                server.default = call.reply
                compared.add((call.operation, call.signature, call.variant))
                ours = await _run_task(io, call, server)
                theirs = await _call_sdk(client, call, server)
                differences.extend(f"{call}: {text}" for text in _compare(ours, theirs))
                if theirs.refusal is not None:
                    refused.add((call.operation, call.variant))

    async with LocalEngine() as engine:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            await engine.run(call_all, None)
    assert not differences, "\n".join(differences)
    assert refused == {(name, "required") for name in REFUSED if name.startswith(f"{namespace}.")}
    assert len(compared) == len(calls)


@pytest.mark.parametrize("namespace", namespaces())
def test_every_property_shows_an_argument(namespace: str) -> None:
    operations: Mapping[str, Operation] = getattr(Github(), namespace)._operations
    missing = [
        f"{namespace}.{method.name}: {label}"
        for method in methods(namespace)
        for label in sorted(_labels(operations[method.name]) - _shown(operations, method))
    ]
    assert not missing


def _labels(operation: Operation) -> set[str]:
    return {label.label for label in operation.properties}


def _shown(operations: Mapping[str, Operation], method: SdkMethod) -> set[str]:
    """Return the labels with a value in a call of the method with all arguments."""
    return {
        shown.label
        for call in calls_of(method)
        if call.variant == "all"
        for shown in label_properties(
            operations[method.name].properties, as_json(_by_name(method, call))
        )
    }


def _by_name(method: SdkMethod, call: Call) -> dict[str, Any]:
    parameters = method.signatures[call.signature - 1].parameters
    names = [parameter.name for parameter in parameters if parameter.positional]
    return {**dict(zip(names, call.positional, strict=True)), **call.keywords}


async def _run_task(io: Any, call: Call, server: RecordingServer) -> Result:
    server.clear()
    namespace, _, name = call.operation.partition(".")
    key = (call.operation, call.signature, call.variant)
    task = getattr(getattr(io.github, namespace), name)
    try:
        value = await task(key, *call.positional, **call.keywords, task_options=ONCE)
    except TaskFailed as failure:
        return Result(list(server.requests), refusal=str(failure.__cause__))
    return Result(list(server.requests), value)


async def _call_sdk(client: GitHub[Any], call: Call, server: RecordingServer) -> Result:
    server.clear()
    namespace, _, name = call.operation.partition(".")
    method = getattr(getattr(client.rest(VERSION), namespace), f"async_{name}")
    try:
        response = await method(*call.positional, **call.keywords)
    except ValidationError as error:
        return Result(list(server.requests), refusal=str(error))
    return Result(list(server.requests), _data(response, call))


def _data(response: Response[Any], call: Call) -> Any:
    if call.returns is not None:
        return response.parsed_data
    headers = {n: v for n, v in response.headers.items() if n not in TRANSPORT}
    return HttpResult(response.status_code, headers, response.content)


def _compare(ours: Result, theirs: Result) -> Iterator[str]:
    if ours.refusal != theirs.refusal:
        yield f"the error is\n    {ours.refusal}, but githubkit's is\n    {theirs.refusal}"
    if len(ours.sent) != len(theirs.sent) or len(theirs.sent) > 1:
        yield f"{len(ours.sent)} requests, but githubkit makes {len(theirs.sent)}"
    for sent, sdk_request in zip(ours.sent, theirs.sent, strict=False):
        for part in ("method", "target", "headers", "body"):
            received, expected = getattr(sent, part), getattr(sdk_request, part)
            if received != expected:
                yield f"the {part} is\n    {received!r}, but githubkit sends\n    {expected!r}"
    if type(ours.value) is not type(theirs.value) or ours.value != theirs.value:
        yield f"the result is\n    {ours.value!r}, but githubkit's is\n    {theirs.value!r}"
