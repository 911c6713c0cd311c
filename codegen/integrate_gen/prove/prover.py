"""Proves a package: calls every task and its SDK's method on loopback, and replays the tasks."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

from integrate_runtime import IO, LocalEngine, Retry, RunContext, TaskOptions, job
from integrate_runtime.testing.http_server import RecordingServer

from integrate_gen.guard.environment import only_allowed_environment
from integrate_gen.guard.folders import empty_working_directory
from integrate_gen.guard.network import refuse_network
from integrate_gen.model.package import Package, Task
from integrate_gen.model.provider import Provider

from .background import held_threads
from .call_finder import CallFinder, SdkCall
from .calls import SampleCall, task_call
from .clients import set_module_addresses
from .entered_clients import EnteredClients
from .judgement import Case, Observed, judge
from .no_sample import NoSampleError
from .observing import Observer
from .pauses import short_pauses
from .proof import Proof, TaskProof, Verdict
from .redirect import redirected, server_context
from .repetition import is_safe_by_verb, reason_not_to_repeat
from .sample_files import write_sample_files

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

OnProved = Callable[[TaskProof], None]


def prove(provider: Provider, package: Package, on_proved: OnProved = lambda task: None) -> Proof:
    """Prove the generated package of a provider, which must be importable.

    Each task is called with the required arguments of each of its signatures, and with as many
    optional ones as the SDK accepts together. The answers are samples of the result's type.

    Args:
        provider: Complete provider of the SDK.
        package: Model of the package.
        on_proved: Function that is called with the verdict of each task.
    """
    with (
        RecordingServer(tls=server_context()) as server,
        only_allowed_environment(provider.environment),
        empty_working_directory(),
        refuse_network(provider.package, _LOOPBACK) as guard,
        redirected(server.address, _LOOPBACK),
        short_pauses(),
        held_threads(),
    ):
        write_sample_files()
        set_module_addresses(provider, server.url)
        return asyncio.run(_proof(provider, Observer(server, guard), package, on_proved))


async def _proof(
    provider: Provider, observer: Observer, package: Package, on_proved: OnProved
) -> Proof:
    """Prove the tasks of one client after the other: some operations may need one of their own."""
    parts: list[Proof] = []
    for part, tasks in _by_client(provider, package.tasks):
        async with LocalEngine() as engine, AsyncExitStack() as stack:
            clients = EnteredClients(part, observer, stack)
            prover = _Prover(part, observer, clients, engine, package.task_paths)
            parts.append(await prover.prove(tasks, on_proved))
    tasks_of_all = (task for part in parts for task in part.tasks)
    repeats = next((part.repeats for part in parts if part.repeats), ())
    by_operation = sorted(tasks_of_all, key=lambda task: task.operation)
    return Proof(tuple(by_operation), repeats)


def _by_client(
    provider: Provider, tasks: Sequence[Task]
) -> Iterator[tuple[Provider, Sequence[Task]]]:
    """Yield the tasks of each client, with the provider that has the client's options."""
    loopback, rest = provider.loopback, list(tasks)
    while rest:
        options = loopback.options_of(rest[0].operation)
        own = [task for task in rest if loopback.options_of(task.operation) == options]
        changed = loopback.model_copy(update={"options": options})
        yield provider.model_copy(update={"loopback": changed}), own
        rest = [task for task in rest if loopback.options_of(task.operation) != options]


class _Prover:
    def __init__(
        self,
        provider: Provider,
        observer: Observer,
        clients: EnteredClients,
        engine: LocalEngine,
        paths: Mapping[str, Sequence[str]],
    ) -> None:
        self._provider = provider
        self._observer = observer
        self._clients = clients
        self._engine = engine
        self._finder = CallFinder(provider, observer, clients)
        timeout = timedelta(seconds=provider.loopback.timeout)
        self._options = TaskOptions(retry=Retry(limit=1), timeout=timeout, strict=True)
        self._paths = paths
        self._runs = 0
        self._single_requests: dict[bool, tuple[SampleCall, str]] = {}

    async def prove(self, tasks: Sequence[Task], on_proved: OnProved) -> Proof:
        """Prove the tasks one after the other: each in a run that is executed twice."""
        proofs: list[TaskProof] = []
        await self._clients.renew()
        await self._renew_tools()
        for task in tasks:
            proof = await self._prove_task(task)
            self._finder.note(task, is_proved=proof.verdict is Verdict.PROVED)
            on_proved(proof)
            proofs.append(proof)
        repeats = [
            repeat
            for _, (sample, method) in sorted(self._single_requests.items(), reverse=True)
            for repeat in await self._finder.repeats(sample, method)
        ]
        return Proof(tuple(proofs), tuple(repeats))

    async def _renew_tools(self) -> None:
        """Make tools with the integration, which makes a client of its own."""
        cls = getattr(importlib.import_module(self._provider.module), self._provider.class_name)
        self._io = type("Tools", (IO,), {"sdk": cls(client=self._client_for)})
        if self._clients.sends_as_entered:
            # The runtime enters a client with the first task, which sends none of these requests.
            self._runs += 1
            await self._run(f"enter {self._runs}", self._use_client)

    async def _use_client(self, io: Any) -> None:
        def use(client: Any, task: Any, io: Any) -> None:
            """Do nothing with the client: it is entered before."""

        async def use_async(client: Any, task: Any, io: Any) -> None:
            use(client, task, io)

        callback = use if self._provider.async_style.style == "thread" else use_async
        made = io.sdk.run_task("enter", callback, task_options=self._options)
        await self._observer.observe([self._clients.entering], made)

    def _client_for(self, credentials: object) -> Any:
        """Return the client of the tasks, with the same sample credentials as the SDK's."""
        return self._clients.make()

    async def _prove_task(self, task: Task) -> TaskProof:
        try:
            calls = await self._calls_of(task)
        except NoSampleError as error:
            return TaskProof(task.operation, Verdict.NO_ARGUMENTS, str(error))
        proof = await self._verdict(task, calls)
        if proof.verdict is Verdict.UNSTORABLE:
            plainer = [await self._finder.with_plainer_answer(call) for call in calls]
            if any(new is not old for new, old in zip(plainer, calls, strict=True)):
                calls = plainer
                proof = await self._verdict(task, calls)
        if proof.verdict is Verdict.DIFFERENT:
            proof = await self._verdict_apart(task, [call.sample for call in calls])
        if proof.verdict is Verdict.PROVED and is_safe_by_verb(task, self._provider):
            reason = await self._reason_not_to_repeat(task, calls)
            return replace(proof, verdict=Verdict.DIFFERENT, reason=reason) if reason else proof
        return proof

    async def _reason_not_to_repeat(self, task: Task, calls: Sequence[SdkCall]) -> str:
        """Return the reason why a task is not as safe to repeat as its verb says, empty if it is.

        The SDK is called once more: the first call of a client may have logged in besides.
        """
        for call in calls:
            if reason_not_to_repeat(task, call.sdk.sent):
                again = await self._finder.call_twice(call.sample)
                if reason := reason_not_to_repeat(task, again.sdk.sent):
                    return reason
        return ""

    async def _calls_of(self, task: Task) -> list[SdkCall]:
        calls = await self._finder.find(task)
        if calls[0].sdk.error is not None:
            renewed = await self._finder.find_with_new_clients(task, calls[0])
            if renewed is not None:
                await self._renew_tools()
                return renewed
        return calls

    async def _verdict_apart(self, task: Task, samples: Sequence[SampleCall]) -> TaskProof:
        """Call the SDK and the task once more, with new clients that made no other calls.

        The calls of other tasks may have changed the clients, as a login does, or those of the
        search for samples, as a cache; and a second may have passed between the SDK's call and the
        task's.
        """
        await self._clients.renew()
        await self._renew_tools()
        calls = [await self._finder.call_twice(sample, is_apart=True) for sample in samples]
        return await self._verdict(task, calls)

    async def _verdict(self, task: Task, calls: Sequence[SdkCall]) -> TaskProof:
        """Call a task as the SDK was called, in a run that is executed twice, and compare them."""
        samples = [call.sample for call in calls]
        self._runs += 1
        run_id = f"{task.operation} {self._runs}"
        first = await self._execute(samples, run_id)
        replayed = await self._execute(samples, run_id)
        cases = [
            Case(call.sdk, call.sdk_again, done, replay)
            for call, done, replay in zip(calls, first, replayed, strict=True)
        ]
        is_silent = not any(case.sdk.sent for case in cases)
        proof = TaskProof(task.operation, *judge(cases), len(cases), is_silent)
        if proof.verdict is Verdict.PROVED:
            self._note_single_requests(calls)
        return proof

    def _note_single_requests(self, calls: Sequence[SdkCall]) -> None:
        """Keep the first call of each kind, reads and writes, that sends one request."""
        for call in calls:
            if len(call.sdk.sent) == 1:
                method = call.sdk.sent[0].method
                self._single_requests.setdefault(method == "GET", (call.sample, method))

    async def _execute(self, samples: Sequence[SampleCall], run_id: str) -> list[Observed]:
        """Execute the tasks in a run."""
        observed: list[Observed] = []

        async def body(io: Any) -> None:
            for number, sample in enumerate(samples):
                key = (sample.task.operation, number)
                path = self._paths[sample.task.operation]
                task = task_call(io.sdk, path, sample, key, self._options)
                observed.append(await self._observer.observe(sample.answers, task))

        await self._run(run_id, body)
        return observed

    async def _run(self, run_id: str, body: Callable[[Any], Awaitable[None]]) -> None:
        """Execute a run, which fails at its end, so that another execution replays it."""

        async def run(payload: None, io: Any, ctx: RunContext) -> None:
            await body(io)
            raise InterruptedError

        run.__annotations__ = {"payload": None, "io": self._io, "ctx": RunContext, "return": None}
        proof = job(id="proof", version="1")(run)
        await asyncio.gather(self._engine.run(proof, None, run_id=run_id), return_exceptions=True)
