"""Calls every task of a generated package over HTTP on loopback; run where its SDK is.

    python -m survey.calls SDK

Each task runs in a LocalEngine with sample arguments, made from the types of the SDK's signature,
against a server that answers with a sample of its result's type. The same call is then made on the
SDK itself: both must send the same request. The run is executed again from its journal: every
result must be equal, and nothing may be sent. Prints JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import importlib
import inspect
import json
import os
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from integrate_gen.detect.complete import complete
from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import CALL_MARK, ParameterKind
from integrate_gen.pipeline import introspect
from integrate_runtime import IO, LocalEngine, Retry, RunContext, TaskFailed, TaskOptions, job
from integrate_runtime.reflection.calling import call
from integrate_runtime.reflection.references import load_reference

from survey.equality import equal
from survey.exchange import call_arguments, sample_arguments, sample_reply
from survey.loopback import lead_modules, make_client
from survey.progress import SILENT
from survey.samples import NoSampleError
from survey.sdks import Loopback, SurveyedSdk, read_sdks
from tests.support.http_server import Recorded, RecordingServer, Reply

_BY_POSITION = (ParameterKind.POSITIONAL_ONLY,)


@dataclass(frozen=True, slots=True)
class Called:
    """What became of one task.

    Attributes:
        operation: Its id.
        symbols: The SDK's method, ``module:Class.method``, and those of base classes that it hides.
        outcome: ``equal``: it did what the SDK does, and its replay gave an equal value.
            ``refused``: the SDK itself refuses the call, in the same words. ``not called``: no
            sample of an argument. ``failed``: anything else.
        reason: Why, where it is not ``equal``.
    """

    operation: str
    symbols: tuple[str, ...]
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Call:
    task: Task
    calls: Sequence[Mapping[str, Any]]
    arguments: Mapping[str, Any]
    reply: Reply


@dataclass(frozen=True, slots=True)
class _Done:
    """What a call did: what it sent, and what came back or what was raised."""

    sent: Sequence[tuple[str, str]]
    value: Any = None
    error: str = ""


def main() -> None:
    """Print what became of each task, and leave the threads that still wait for something."""
    warnings.simplefilter("ignore")
    sdk = read_sdks()[sys.argv[1]]
    with contextlib.redirect_stdout(sys.stderr):
        called = asyncio.run(call_all(sdk))
    print(json.dumps([dataclasses.asdict(one) for one in called]), flush=True)
    os._exit(0)


async def call_all(sdk: SurveyedSdk) -> list[Called]:
    """Call every task of an SDK's package."""
    provider = complete(sdk.provider).provider
    package = introspect(provider, SILENT)
    calls: list[_Call] = []
    called: list[Called] = []
    for task in package.tasks:
        try:
            reply = sample_reply(task, sdk.loopback)
            calls.append(_Call(task, call_arguments(task), sample_arguments(task), reply))
        except NoSampleError as error:
            reason = f"no sample: {error}"
            called.append(Called(task.operation, (task.symbol,), "not called", reason))
    with RecordingServer() as server, tempfile.TemporaryDirectory() as folder:
        lead_modules(sdk.loopback, server.url)
        run = _Run(provider, sdk.loopback, server, Path(folder) / "runs.db")
        called += await run.compare(calls)
    return sorted(called, key=lambda one: one.operation)


class _Run:
    """One execution of all calls, and one from its journal."""

    def __init__(
        self, provider: Provider, loopback: Loopback, server: RecordingServer, journal: Path
    ) -> None:
        self._provider = provider
        self._loopback = loopback
        self._server = server
        self._journal = journal
        self._options = TaskOptions(
            retry=Retry(limit=1), timeout=timedelta(seconds=loopback.timeout)
        )
        cls = getattr(importlib.import_module(provider.module), provider.class_name)
        integration = cls(client=lambda credentials: self._make_client())
        self._io = type("Tools", (IO,), {"sdk": integration})

    def _make_client(self) -> Any:
        return make_client(self._provider, self._loopback, self._server.url)

    async def compare(self, calls: Sequence[_Call]) -> list[Called]:
        first, again = await self._execute(calls), await self._execute(calls)
        direct = await self._direct(calls)
        client = self._make_client()
        return [
            Called(
                one.task.operation,
                (one.task.symbol, *_hidden(self._method(one, client))),
                *_judge(first[i], again[i], direct[i]),
            )
            for i, one in enumerate(calls)
        ]

    async def _execute(self, calls: Sequence[_Call]) -> list[_Done]:
        """Run the job; it never ends, so that the next execution replays it."""
        done: list[_Done] = []

        async def body(payload: None, io: Any, ctx: RunContext) -> None:
            done.extend([await self._observed(one, self._task(one, io)) for one in calls])
            raise InterruptedError

        body.__annotations__ = {"payload": None, "io": self._io, "ctx": RunContext, "return": None}
        async with LocalEngine(self._journal) as engine:
            made = job(id="survey", version="1")(body)
            await asyncio.gather(engine.run(made, None, run_id="all"), return_exceptions=True)
        return done

    async def _direct(self, calls: Sequence[_Call]) -> list[_Done]:
        client = self._make_client()
        return [await self._observed(one, self._call(one, client)) for one in calls]

    async def _task(self, one: _Call, io: Any) -> Any:
        method: Any = io.sdk
        pairs = zip(one.task.calls, one.calls, strict=True)
        calls = {len(called.path): (called, given) for called, given in pairs}
        for depth, name in enumerate(one.task.operation.split("."), 1):
            if depth in calls:
                called, given = calls[depth]
                method = call(method if called.is_direct else getattr(method, name), given)
            else:
                method = getattr(method, name, None) or getattr(method, f"{name}_")
        positional, named = _by_kind(one)
        return await method(one.task.operation, *positional, **named, task_options=self._options)

    def _method(self, one: _Call, client: Any) -> Any:
        """The SDK's own method, from the client."""
        given = iter(one.calls)
        method: Any = client
        if self._provider.classes:
            module, first = self._provider.classes.partition(":")[0], one.task.call.split(".")[0]
            method = SimpleNamespace(**{first: load_reference(f"{module}:{first}")(client)})
        for part in one.task.call.split("."):
            name = part.rstrip(CALL_MARK)
            method = getattr(method, name)
            for _ in range(part.count(CALL_MARK)):
                method = call(method, next(given))
        return method

    async def _call(self, one: _Call, client: Any) -> Any:
        method = self._method(one, client)
        arguments = {one.task.renamed.get(n, n): v for n, v in one.arguments.items()}
        threaded = self._provider.async_style.style == "thread"
        made: object = (
            asyncio.to_thread(call, method, arguments) if threaded else call(method, arguments)
        )
        if inspect.isasyncgen(made):
            return [part async for part in made]
        if not inspect.isawaitable(made):
            return made
        return await asyncio.wait_for(made, self._loopback.timeout)

    async def _observed(self, one: _Call, awaited: Any) -> _Done:
        self._server.clear()
        self._server.default = one.reply
        value, error = None, ""
        try:
            value = await awaited
        except TaskFailed as failure:
            error = f"{failure.kind}: {failure.error.type}: {failure.error.message}"
        except Exception as failure:
            error = f"failed: {_type_name(failure)}: {failure}"
        return _Done([_request(r) for r in self._server.requests], value, error)


def _hidden(method: Any) -> tuple[str, ...]:
    """The definitions of a method in the classes above the one that it is called on."""
    name = getattr(method, "__name__", "")
    return tuple(
        f"{base.__module__}:{base.__qualname__}.{name}"
        for base in type(getattr(method, "__self__", None)).__mro__
        if name in vars(base)
    )


def _judge(first: _Done, again: _Done, direct: _Done) -> tuple[str, str]:
    """The outcome of a call, and the reason where it is not ``equal``."""
    if again.sent:
        return "failed", "its replay sends a request"
    if first.error:
        same = direct.error and _kind(first.error) == _kind(direct.error)
        return "refused" if same else "failed", first.error[:300]
    if first.sent != direct.sent:
        return "failed", f"sends {first.sent}, the SDK {direct.sent}"[:300]
    if not first.sent:
        return "failed", "sends nothing"
    if again.error or not equal(first.value, again.value):
        return "failed", f"its replay differs {again.error}"[:300]
    return "equal", ""


def _kind(error: str) -> str:
    return error.split(": ")[1]


def _type_name(error: Exception) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


def _request(recorded: Recorded) -> tuple[str, str]:
    return recorded.method, recorded.target


def _by_kind(one: _Call) -> tuple[list[Any], dict[str, Any]]:
    """A call's arguments by position where they must be, and by name."""
    named = dict(one.arguments)
    names = [p.name for p in one.task.signatures[0].parameters if p.kind in _BY_POSITION]
    return [named.pop(name) for name in names if name in named], named


if __name__ == "__main__":
    main()
