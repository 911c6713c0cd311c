"""Call every task of a generated package over HTTP on loopback, in the environment of its SDK.

    python -m survey.calls SDK

Each task runs in a LocalEngine with sample arguments of the types in the SDK's signature, against a
server that replies with a sample of its result's type. The same call is then made on the SDK
itself: both must send the same request. The run is replayed from its journal: every result must be
equal, and no request may be sent. The outcomes are printed as JSON.
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
from survey.loopback import make_client, set_module_addresses
from survey.progress import SILENT
from survey.samples import NoSampleError
from survey.sdks import Loopback, SurveyedSdk, read_sdks
from tests.support.http_server import Recorded, RecordingServer, Reply

_BY_POSITION = (ParameterKind.POSITIONAL_ONLY,)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Outcome of the calls of one task.

    Attributes:
        operation: Operation of the task.
        symbols: The SDK's method, ``module:Class.method``, and the methods that it overrides.
        outcome: ``equal``: the task did what the SDK does, and its replay returned an equal value.
            ``refused``: the SDK itself refuses the call with the same type of error.
            ``not called``: there is no sample of an argument. ``failed``: anything else.
        reason: Explanation of any outcome other than ``equal``.
    """

    operation: str
    symbols: tuple[str, ...]
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Sample:
    task: Task
    calls: Sequence[Mapping[str, Any]]
    arguments: Mapping[str, Any]
    reply: Reply


@dataclass(frozen=True, slots=True)
class _Observation:
    """Requests of a call, and its result or error."""

    sent: Sequence[tuple[str, str]]
    value: Any = None
    error: str = ""


def main() -> None:
    """Print the outcome of each task, and exit without joining threads that still wait."""
    warnings.simplefilter("ignore")
    sdk = read_sdks()[sys.argv[1]]
    with contextlib.redirect_stdout(sys.stderr):
        outcomes = asyncio.run(call_all(sdk))
    print(json.dumps([dataclasses.asdict(outcome) for outcome in outcomes]), flush=True)
    os._exit(0)


async def call_all(sdk: SurveyedSdk) -> list[Outcome]:
    """Call every task of an SDK's package."""
    provider = complete(sdk.provider).provider
    package = introspect(provider, SILENT)
    calls: list[_Sample] = []
    outcomes: list[Outcome] = []
    for task in package.tasks:
        try:
            reply = sample_reply(task, sdk.loopback)
            calls.append(_Sample(task, call_arguments(task), sample_arguments(task), reply))
        except NoSampleError as error:
            reason = f"no sample: {error}"
            outcomes.append(Outcome(task.operation, (task.symbol,), "not called", reason))
    with RecordingServer() as server, tempfile.TemporaryDirectory() as folder:
        set_module_addresses(sdk.loopback, server.url)
        run = _Run(provider, sdk.loopback, server, Path(folder) / "runs.db")
        outcomes += await run.compare(calls)
    return sorted(outcomes, key=lambda outcome: outcome.operation)


class _Run:
    """Executes all calls, replays them from the journal, and makes them on the SDK."""

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

    async def compare(self, calls: Sequence[_Sample]) -> list[Outcome]:
        first, again = await self._execute(calls), await self._execute(calls)
        direct = await self._direct(calls)
        client = self._make_client()
        return [
            Outcome(
                sample.task.operation,
                (sample.task.symbol, *_definitions(self._method(sample, client))),
                *_outcome(first[i], again[i], direct[i]),
            )
            for i, sample in enumerate(calls)
        ]

    async def _execute(self, calls: Sequence[_Sample]) -> list[_Observation]:
        """Run the job; it raises at its end, so that the next execution replays it."""
        observations: list[_Observation] = []

        async def body(payload: None, io: Any, ctx: RunContext) -> None:
            observations.extend(
                [await self._observed(sample, self._task(sample, io)) for sample in calls]
            )
            raise InterruptedError

        body.__annotations__ = {"payload": None, "io": self._io, "ctx": RunContext, "return": None}
        async with LocalEngine(self._journal) as engine:
            survey_job = job(id="survey", version="1")(body)
            await asyncio.gather(engine.run(survey_job, None, run_id="all"), return_exceptions=True)
        return observations

    async def _direct(self, calls: Sequence[_Sample]) -> list[_Observation]:
        client = self._make_client()
        return [await self._observed(sample, self._call(sample, client)) for sample in calls]

    async def _task(self, sample: _Sample, io: Any) -> Any:
        method: Any = io.sdk
        pairs = zip(sample.task.calls, sample.calls, strict=True)
        calls = {
            len(namespace_call.path): (namespace_call, arguments)
            for namespace_call, arguments in pairs
        }
        for depth, name in enumerate(sample.task.operation.split("."), 1):
            if depth in calls:
                namespace_call, arguments = calls[depth]
                method = call(
                    method if namespace_call.is_direct else getattr(method, name), arguments
                )
            else:
                method = getattr(method, name, None) or getattr(method, f"{name}_")
        positional, named = _by_kind(sample)
        return await method(sample.task.operation, *positional, **named, task_options=self._options)

    def _method(self, sample: _Sample, client: Any) -> Any:
        """Return the SDK's own method, from the client."""
        arguments = iter(sample.calls)
        method: Any = client
        if self._provider.classes:
            module, first = self._provider.classes.partition(":")[0], sample.task.call.split(".")[0]
            method = SimpleNamespace(**{first: load_reference(f"{module}:{first}")(client)})
        for part in sample.task.call.split("."):
            name = part.rstrip(CALL_MARK)
            method = getattr(method, name)
            for _ in range(part.count(CALL_MARK)):
                method = call(method, next(arguments))
        return method

    async def _call(self, sample: _Sample, client: Any) -> Any:
        method = self._method(sample, client)
        arguments = {sample.task.renamed.get(n, n): v for n, v in sample.arguments.items()}
        threaded = self._provider.async_style.style == "thread"
        result: object = (
            asyncio.to_thread(call, method, arguments) if threaded else call(method, arguments)
        )
        if inspect.isasyncgen(result):
            return [part async for part in result]
        if not inspect.isawaitable(result):
            return result
        return await asyncio.wait_for(result, self._loopback.timeout)

    async def _observed(self, sample: _Sample, awaited: Any) -> _Observation:
        self._server.clear()
        self._server.default = sample.reply
        value, error = None, ""
        try:
            value = await awaited
        except TaskFailed as failure:
            error = f"{failure.kind}: {failure.error.type}: {failure.error.message}"
        except Exception as failure:
            error = f"failed: {_type_name(failure)}: {failure}"
        return _Observation([_request(r) for r in self._server.requests], value, error)


def _definitions(method: Any) -> tuple[str, ...]:
    """Return the definitions of a method in the class of its object and in its bases."""
    name = getattr(method, "__name__", "")
    return tuple(
        f"{base.__module__}:{base.__qualname__}.{name}"
        for base in type(getattr(method, "__self__", None)).__mro__
        if name in vars(base)
    )


def _outcome(task: _Observation, replay: _Observation, direct: _Observation) -> tuple[str, str]:
    """Return the outcome of a call, with the reason unless it is ``equal``."""
    if replay.sent:
        return "failed", "its replay sends a request"
    if task.error:
        same = direct.error and _kind(task.error) == _kind(direct.error)
        return "refused" if same else "failed", task.error[:300]
    if task.sent != direct.sent:
        return "failed", f"sends {task.sent}, the SDK {direct.sent}"[:300]
    if not task.sent:
        return "failed", "sends nothing"
    if replay.error or not equal(task.value, replay.value):
        return "failed", f"its replay differs {replay.error}"[:300]
    return "equal", ""


def _kind(error: str) -> str:
    return error.split(": ")[1]


def _type_name(error: Exception) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


def _request(recorded: Recorded) -> tuple[str, str]:
    return recorded.method, recorded.target


def _by_kind(sample: _Sample) -> tuple[list[Any], dict[str, Any]]:
    """Return the positional-only arguments of a call, and the others by name."""
    named = dict(sample.arguments)
    names = [p.name for p in sample.task.signatures[0].parameters if p.kind in _BY_POSITION]
    return [named.pop(name) for name in names if name in named], named


if __name__ == "__main__":
    main()
