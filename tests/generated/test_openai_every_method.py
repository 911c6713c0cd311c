"""Equivalence of every task of integrate_openai and its SDK method.

The engine runs each task with all arguments of each signature, and the same call is made on the
SDK; both use one HTTP server on loopback. Requests and results must be equal. Then the run is
replayed: every task must return an equal value, and no request may be sent.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import pytest
from integrate_openai import OpenAI
from integrate_runtime import LocalEngine, Namespace, Operation, Retry, TaskOptions
from openai import AsyncOpenAI
from pydantic import BaseModel

from tests.support.http_server import RecordingServer
from tests.support.openai_answers import OpenAIIO, openai_io
from tests.support.openai_calls import Call, calls_of
from tests.support.openai_composites import COMPOSITE, composite_calls
from tests.support.openai_resources import Kind, methods, resources
from tests.support.running import job_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.http_server import Recorded

pytestmark = [
    pytest.mark.anyio,
    # Like the SDK's models, which accept members of any type from a server.
    pytest.mark.filterwarnings("ignore:Pydantic serializer warnings:UserWarning"),
]

ONCE = TaskOptions(retry=Retry(limit=1), timeout=timedelta(seconds=20))
# The result makes further calls through its client.
HANDLES = {"beta.agents.sessions.artifacts.for_result"}
ALIVE = (Kind.STREAM, Kind.CONTEXT_MANAGER)


class Interrupted(Exception):
    """The first execution ends after its last task."""


@dataclass(frozen=True, slots=True)
class Result:
    """Effect of a call."""

    sent: list[Recorded]
    value: Any


def operations(namespace: Any) -> Iterator[Operation]:
    """Return the operations of an integration or namespace, including nested ones."""
    kind = type(namespace)
    yield from getattr(kind, "_operations", {}).values()
    for name, member in vars(kind).items():
        if isinstance(member, cached_property):
            child: Namespace = getattr(namespace, name)
            yield from operations(child)


def test_the_numbers_of_methods_and_results() -> None:
    """The numbers are those of openai 3.57; review them for another version."""
    assert Counter(method.kind for method in methods()) == {
        Kind.CALL: 298,
        Kind.PAGER: 84,
        Kind.MAY_STREAM: 14,
        Kind.NOTHING: 14,
        Kind.BINARY: 9,
        Kind.CONTEXT_MANAGER: 15,
        Kind.STREAM: 2,
    }
    assert len(methods()) == 436
    assert len({method.path for method in methods()}) == 123
    assert len(resources()) == 134


def test_nothing_is_left_out() -> None:
    expected = {m.id for m in methods() if m.kind not in ALIVE} - HANDLES
    found = list(operations(OpenAI()))
    assert {operation.id for operation in found} == expected
    assert len(found) == 418
    assert [o.id for o in found if o.call != o.id] == []


def test_tasks_of_streaming_methods_have_no_stream_parameter() -> None:
    for method in methods():
        if method.kind is Kind.MAY_STREAM:
            assert method.signatures, method.id


@pytest.mark.exhaustive  # ``make prove`` calls every task too, after each change
async def test_every_call_is_the_call_of_the_sdk(server: RecordingServer, tmp_path: Path) -> None:
    calls = [*_simple_calls(), *composite_calls(tmp_path)]
    assert {call.id for call in calls} == {operation.id for operation in operations(OpenAI())}
    executions: list[list[Result]] = []

    async def call_all(io: OpenAIIO) -> None:
        results: list[Result] = []
        executions.append(results)
        for call in calls:
            server.default = call.answers
            results.append(await _run_task(io, call, server))
        if len(executions) == 1:
            raise Interrupted

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        async with LocalEngine() as engine:
            with pytest.raises(Interrupted):
                await engine.run(job_of(openai_io(server.url), call_all), None, run_id="r")
            await (await engine.resume("r")).result()
        async with AsyncOpenAI(
            base_url=server.url, api_key="sk-sample", admin_api_key="sk-admin"
        ) as client:
            direct = [await _call_sdk(client, call, server) for call in calls]
    first, again = executions
    differences = [
        f"{call}: {text}"
        for call, ours, replayed, theirs in zip(calls, first, again, direct, strict=True)
        for text in _differences(ours, replayed, theirs)
    ]
    assert not differences, "\n".join(differences)


def _simple_calls() -> Iterator[Call]:
    for method in methods():
        if method.kind not in ALIVE and method.id not in {*HANDLES, *COMPOSITE}:
            yield from calls_of(method)


async def _run_task(io: Any, call: Call, server: RecordingServer) -> Result:
    server.clear()
    task = _attribute(io.openai, call.id)
    value = await task((call.id, call.number), **call.arguments, task_options=ONCE)
    return Result(list(server.requests), value)


async def _call_sdk(client: AsyncOpenAI, call: Call, server: RecordingServer) -> Result:
    server.clear()
    server.default = call.answers
    result = _attribute(client, call.id)(**call.arguments)
    value = await result if isawaitable(result) else result
    return Result(list(server.requests), value)


def _attribute(source: Any, path: str) -> Any:
    for name in path.split("."):
        source = getattr(source, name)
    return source


def _differences(ours: Result, replayed: Result, theirs: Result) -> Iterator[str]:
    if replayed.sent:
        yield "a replay sends requests"
    sent, expected = ([_facts(r) for r in result.sent] for result in (ours, theirs))
    if sent != expected:
        yield f"sends\n    {sent!r}, but the SDK sends\n    {expected!r}"
    for description, value in (("gives", ours.value), ("gives on replay", replayed.value)):
        if _shape(value) != _shape(theirs.value):
            yield f"{description}\n    {value!r}, but the SDK gives\n    {theirs.value!r}"


def _facts(request: Recorded) -> object:
    """Return the comparable facts of a request, without the random boundary of its parts."""
    kind = request.headers.get("content-type", "")
    boundary = kind.partition("boundary=")[2]
    body = request.body.replace(boundary.encode(), b"-") if boundary else request.body
    headers = {**request.headers, "content-type": kind.replace(boundary, "-")}
    return request.method, request.target, headers, re.sub(rb"\s+$", b"", body)


def _shape(value: Any) -> object:
    """Return a comparable value, as models with a client are equal to themselves only."""
    if isinstance(value, BaseModel):
        fields = {**value.__dict__, **(value.__pydantic_extra__ or {})}
        request_id = getattr(value, "_request_id", None)
        return type(value), request_id, {name: _shape(item) for name, item in fields.items()}
    if isinstance(value, list):
        return [_shape(item) for item in value]
    if hasattr(value, "response"):
        answer = value.response
        return type(value), answer.status_code, value.content, answer.headers["content-type"]
    return type(value), value
