"""Proves a package: calls every task and its SDK's method on loopback, and replays the tasks."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from integrate_runtime import IO, LocalEngine, Retry, RunContext, TaskOptions, job
from integrate_runtime.failures.records import own_text
from integrate_runtime.testing.http_server import Recorded, RecordingServer, Reply

from integrate_gen.guard.causes import causes
from integrate_gen.guard.environment import only_allowed_environment
from integrate_gen.guard.folders import empty_working_directory
from integrate_gen.guard.network import NetworkGuard, refuse_network
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package, Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import CALL_MARK

from .answering import CallSearch, in_turn
from .answers import AnswerSearch, own_headers, without_made_up
from .arguments import ArgumentSearch
from .background import Background, held_threads
from .calls import SampleCall, sdk_call, sdk_method, task_call
from .clients import make_client, set_module_addresses
from .exchange import call_arguments, sample_answer, sample_arguments
from .judgement import Case, Observed, judge
from .pauses import short_call, short_pauses
from .proof import Proof, TaskProof, Verdict
from .reads import Read, recorded_reads
from .redirect import redirected, server_context
from .samples import NoSampleError, resolved_annotations
from .sent import Sent
from .stated_answers import as_stated

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

_MOST_SEARCHES = 2
"""Searches for an answer, each with other arguments."""

_MOST_CALLS = 300
"""Calls of the SDK after which no other arguments and answers of a task are searched for."""

_MOST_EXHAUSTED = 5
"""Tasks of a namespace whose searches took so many calls, after which fewer are made for a task."""

_FEW_CALLS = 30
"""Calls for each further task of such a namespace, until one of them is proved."""

_UNIT_OF_TIMES = 1.0
"""Unit of times in headers, in seconds."""

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
        set_module_addresses(provider, server.url)
        return asyncio.run(_Prover(provider, server, guard).prove(package, on_proved))


@dataclass(frozen=True, slots=True)
class _SdkCall:
    """A call with what the SDK did in it, and did again with another client."""

    sample: SampleCall
    sdk: Observed
    sdk_again: Observed


class _Prover:
    def __init__(self, provider: Provider, server: RecordingServer, guard: NetworkGuard) -> None:
        self._provider = provider
        self._server = server
        self._guard = guard
        self._timeout = provider.loopback.timeout
        self._options = TaskOptions(
            retry=Retry(limit=1), timeout=timedelta(seconds=self._timeout), strict=True
        )
        self._in_thread = provider.async_style.style == "thread"
        self._entering = Reply.json({"id": "sample", **provider.loopback.answer})
        self._sends_as_entered = False
        self._is_apart = False
        self._attempts = self._last_attempt = 0
        self._runs = 0
        self._accepted: dict[str, Reply] = {}
        self._fetching: dict[str, Sequence[Sequence[Reply]]] = {}
        self._exhausted: Counter[str] = Counter()
        self._headers: Mapping[str, str] = {}
        self._single_request: SampleCall | None = None

    async def prove(self, package: Package, on_proved: OnProved) -> Proof:
        """Prove the tasks one after the other: each in a run that is executed twice."""
        proofs: list[TaskProof] = []
        repeated: int | None = None
        async with LocalEngine() as engine, AsyncExitStack() as stack:
            self._stack = stack
            await self._renew_clients()
            await self._renew_tools(engine)
            for task in package.tasks:
                proof = await self._prove_task(engine, task)
                on_proved(proof)
                proofs.append(proof)
            if self._single_request is not None:
                repeated = await self._requests_after_503(self._single_request)
        return Proof(tuple(sorted(proofs, key=lambda proof: proof.operation)), repeated)

    async def _requests_after_503(self, sample: SampleCall) -> int:
        """Return how many requests the SDK sends for a call whose first answer is a 503."""
        first = iter([Reply(503, headers={"retry-after": "0"})])

        def answer(request: Recorded) -> Reply:
            return next(first, sample.answers[-1])

        self._attempts += 1
        self._server.clear()
        self._server.default = answer
        with suppress(Exception), short_call():  # whatever the SDK raises for a 503
            await sdk_call(self._client, self._provider, sample, self._attempts, self._timeout)
        return len(self._server.requests)

    async def _renew_tools(self, engine: LocalEngine) -> None:
        """Make tools with the integration, which makes a client of its own."""
        cls = getattr(importlib.import_module(self._provider.module), self._provider.class_name)
        self._io = type("Tools", (IO,), {"sdk": cls(client=self._client_for)})
        if self._sends_as_entered:
            # The runtime enters a client with the first task, which sends none of these requests.
            self._runs += 1
            await self._run(engine, f"enter {self._runs}", self._use_client)

    async def _use_client(self, io: Any) -> None:
        def use(client: Any, task: Any, io: Any) -> None:
            """Do nothing with the client: it is entered before."""

        async def use_async(client: Any, task: Any, io: Any) -> None:
            use(client, task, io)

        callback = use if self._in_thread else use_async
        made = io.sdk.run_task("enter", callback, task_options=self._options)
        await self._observe([self._entering], made)

    def _client_for(self, credentials: object) -> Any:
        """Return the client of the tasks, with the same sample credentials as the SDK's."""
        return self._make_client()

    def _make_client(self) -> Any:
        return make_client(self._provider, self._server.url)

    async def _renew_clients(self) -> None:
        """Make the SDK's client, and another one with a number of its session, if it has one."""
        self._client = await self._entered_client()
        self._other_client = await self._entered_client()

    async def _entered_client(self) -> Any:
        """Return a client that is entered as the runtime does it, with an answer that it can read.

        Some send each request over a new connection else; some send requests as they are made or
        entered.

        Raises:
            ConfigurationError: If the SDK makes no client, or no answer is found.
        """
        search, answer = AnswerSearch(self._entering), self._entering
        entered = await self._observe([answer], self._enter())
        while (error := entered.error) is not None:
            with recorded_reads([answer.body]) as reads:
                await self._observe([answer], self._enter())
            found = search.next(error, reads) if entered.sent else None
            if found is None:
                raise self._not_entered(error) from error
            answer = found
            entered = await self._observe([answer], self._enter())
        self._entering, self._sends_as_entered = answer, bool(entered.sent)
        return entered.value

    async def _enter(self) -> Any:
        client = self._make_client()
        kind: Any = client.__class__
        if hasattr(kind, "__aenter__") and not self._in_thread:
            async with asyncio.timeout(self._timeout):
                return await self._stack.enter_async_context(client)
        return self._stack.enter_context(client) if hasattr(kind, "__enter__") else client

    def _not_entered(self, error: Exception) -> ConfigurationError:
        if isinstance(error, ConfigurationError):
            return error
        return ConfigurationError(
            f"The client {self._provider.client} cannot be entered with a server on loopback: "
            f"{type(error).__qualname__}: {own_text(error)}. See the key loopback of "
            f"[providers.{self._provider.name}]."
        )

    async def _prove_task(self, engine: LocalEngine, task: Task) -> TaskProof:
        namespace = _namespace(task)
        most = _MOST_CALLS if self._exhausted[namespace] < _MOST_EXHAUSTED else _FEW_CALLS
        self._last_attempt = self._attempts + most
        proof = await self._proof_of(engine, task)
        if proof.verdict is Verdict.PROVED:
            del self._exhausted[namespace]
        elif not self._may_search:
            self._exhausted[namespace] += 1
        return proof

    async def _proof_of(self, engine: LocalEngine, task: Task) -> TaskProof:
        try:
            calls = [call async for call in self._calls_of(task)]
            refused = calls[0]
            if refused.sdk.error is not None and await self._goes_further_with_new_clients(refused):
                await self._renew_tools(engine)
                calls = [call async for call in self._calls_of(task)]
        except NoSampleError as error:
            return TaskProof(task.operation, Verdict.NO_ARGUMENTS, str(error))
        proof = await self._verdict(engine, task, calls)
        if proof.verdict is Verdict.UNSTORABLE:
            plainer = [await self._with_plainer_answer(call) for call in calls]
            if any(new is not old for new, old in zip(plainer, calls, strict=True)):
                calls = plainer
                proof = await self._verdict(engine, task, calls)
        if proof.verdict is Verdict.DIFFERENT:
            proof = await self._verdict_apart(engine, task, [call.sample for call in calls])
        return proof

    async def _goes_further_with_new_clients(self, refused: _SdkCall) -> bool:
        """Renew the clients, and return whether a refused call succeeds or has another error.

        The calls of other tasks may have changed the clients, as one that closes a connection does.
        """
        await self._renew_clients()
        return (await self._call_sdk(refused.sample)).shown_error != refused.sdk.shown_error

    async def _verdict_apart(
        self, engine: LocalEngine, task: Task, samples: Sequence[SampleCall]
    ) -> TaskProof:
        """Call the SDK and the task once more, with new clients that made no other calls.

        The calls of other tasks may have changed the clients, as a login does, or those of the
        search for samples, as a cache; and a second may have passed between the SDK's call and the
        task's.
        """
        await self._renew_clients()
        await self._renew_tools(engine)
        self._is_apart = True
        try:
            calls = [await self._call_twice(sample) for sample in samples]
            return await self._verdict(engine, task, calls)
        finally:
            self._is_apart = False

    async def _verdict(
        self, engine: LocalEngine, task: Task, calls: Sequence[_SdkCall]
    ) -> TaskProof:
        """Call a task as the SDK was called, in a run that is executed twice, and compare them."""
        samples = [call.sample for call in calls]
        self._runs += 1
        run_id = f"{task.operation} {self._runs}"
        first = await self._execute(engine, samples, run_id)
        replayed = await self._execute(engine, samples, run_id)
        cases = [
            Case(call.sdk, call.sdk_again, done, replay)
            for call, done, replay in zip(calls, first, replayed, strict=True)
        ]
        proof = TaskProof(task.operation, *judge(cases), calls=len(cases))
        if self._single_request is None and proof.verdict is Verdict.PROVED:
            single = (call.sample for call in calls if len(call.sdk.sent) == 1)
            self._single_request = next(single, None)
        return proof

    async def _with_plainer_answer(self, called: _SdkCall) -> _SdkCall:
        """Call the SDK without the members of an answer of which nothing says that it has them.

        An SDK may keep a member that its model does not know, in a form that cannot be stored.
        """
        sample = called.sample
        *fetching, last = sample.answers
        plainer = without_made_up(last)
        for answers in ((*map(without_made_up, fetching), plainer), (*fetching, plainer)):
            if answers != sample.answers:
                self._accepted.pop(sample.task.output, None)
                again = await self._call_with_accepted_answer(replace(sample, answers=answers))
                if again.sdk.error is None:
                    return again
        return called

    async def _calls_of(self, task: Task) -> AsyncIterator[_SdkCall]:
        """Yield calls with the required and with all accepted arguments of each signature."""
        answer = sample_answer(task, self._provider.loopback.answer)
        answer = replace(answer, headers={**answer.headers, **self._headers})
        path = call_arguments(task)
        types: Mapping[str, Any] = {}
        with suppress(Exception), short_call():  # of the SDK's namespaces and annotations
            any_call = SampleCall(task, task.signatures[0], path, {}, (answer,))
            method = await sdk_method(self._client, self._provider, any_call)
            answer = as_stated(answer, method)
            types = resolved_annotations(method)
        seen: list[frozenset[str]] = []
        stated = self._provider.loopback.arguments_of(task.operation)
        for arguments in sample_arguments(task, stated, types):
            least = SampleCall(task, arguments.signature, path, arguments.required, (answer,))
            called = await self._first_call(least)
            least = called.sample
            if called.sdk.elsewhere:
                yield called
                return
            if called.sdk.error is not None and not called.sdk.sent:
                least = await self._with_needed(least, arguments.optional)
                called = await self._call_with_accepted_answer(least)
            if called.sdk.error is not None:
                called = await self._call_with_other_arguments(called, arguments.optional)
            calls = [called]
            if called.sdk.error is None:
                most = await self._with_optional(called.sample, arguments.optional)
                calls.append(await self._call_with_accepted_answer(most))
            for call in calls:
                names = frozenset(call.sample.arguments)
                if names not in seen:
                    seen.append(names)
                    yield call

    async def _first_call(self, least: SampleCall) -> _SdkCall:
        """Call a method, with the answers by which others fetched its object before, if any did."""
        for fetching in self._fetching.get(_namespace(least.task), ()):
            fetched = replace(least, answers=(*fetching, *least.answers))
            observed = await self._call_sdk(fetched)
            if observed.error is None or _distinct(observed.sent) > len(fetching):
                return await self._call_with_accepted_answer(fetched)
        return await self._call_with_accepted_answer(least)

    async def _with_needed(self, least: SampleCall, optional: Mapping[str, Any]) -> SampleCall:
        """Add optional arguments without which the SDK sends nothing: all, or one of them."""
        for added in (optional, *({name: value} for name, value in optional.items())):
            sample = replace(least, arguments={**least.arguments, **added})
            if (await self._call_sdk(sample)).sent:
                return sample
        return least

    async def _call_with_other_arguments(
        self, refused: _SdkCall, optional: Mapping[str, Any]
    ) -> _SdkCall:
        """Call the SDK with other arguments, with and without the optional ones."""
        least, searches = refused.sample, 0
        for arguments in (least.arguments, {**least.arguments, **optional}):
            search = ArgumentSearch(least.signature, arguments, optional)
            other: Mapping[str, Any] | None = arguments
            while other is not None and searches < _MOST_SEARCHES and self._may_search:
                called = await self._call_with_accepted_answer(replace(least, arguments=other))
                if called.sdk.error is None:
                    return called
                searches += bool(called.sdk.sent)
                other = search.next(called.sdk.error)
        return refused

    async def _with_optional(self, least: SampleCall, optional: Mapping[str, Any]) -> SampleCall:
        """Add the optional arguments that the SDK accepts together.

        Of arguments that it refuses together, each half is tried, so that a few are found soon.
        """
        if not optional:
            return least
        more = replace(least, arguments={**least.arguments, **optional})
        if (await self._call_sdk(more)).error is None:
            return more
        if len(optional) == 1:
            return least
        items, middle = [*optional.items()], len(optional) // 2
        for half in (items[:middle], items[middle:]):
            least = await self._with_optional(least, dict(half))
        return least

    async def _call_with_accepted_answer(self, sample: SampleCall) -> _SdkCall:
        """Call the SDK with the sample answer, or if it cannot read that with one that it can."""
        called = await self._call_twice(sample)
        if called.sdk.error is None or not called.sdk.sent:
            return called
        kind, tried, observed = sample.task.output, sample, called.sdk
        known = [self._accepted[kind]] if kind in self._accepted else []
        search = CallSearch(sample.answers, [*known, sample.answers[-1]])
        while self._may_search and observed.error is not None:
            reads = await self._reads(tried, observed.error)
            answers = search.next(observed.error, reads, observed.sent)
            if answers is None:
                return called
            tried = replace(tried, answers=answers)
            observed = await self._call_sdk(tried)
        if observed.error is not None:
            return called
        self._accepted[kind] = tried.answers[-1]
        self._note_fetching(tried, observed.sent)
        self._headers = own_headers(tried.answers[-1])
        # A call that failed may leave a client in a state that the task's does not have.
        await self._renew_clients()
        return await self._call_twice(tried)

    def _note_fetching(self, sample: SampleCall, sent: Sequence[Sent]) -> None:
        """Keep the answers by which the object of a called namespace was fetched."""
        namespace = _namespace(sample.task)
        if CALL_MARK in namespace and _distinct(sent) > 1:
            # The call may have sent nothing, or one answer have served all requests.
            self._fetching[namespace] = (sample.answers, sample.answers[:-1])

    @property
    def _may_search(self) -> bool:
        """Whether further calls may be made to find arguments and answers of a task."""
        return self._attempts < self._last_attempt

    async def _reads(self, sample: SampleCall, error: BaseException) -> Sequence[Read]:
        """Return what the SDK reads of an answer before it raises an error, in a further call."""
        if isinstance(error, TimeoutError):
            return ()
        with recorded_reads([answer.body for answer in sample.answers]) as reads:
            await self._call_sdk(sample)
        return reads

    async def _call_twice(self, sample: SampleCall) -> _SdkCall:
        first = await self._call_sdk(sample)
        if self._is_apart:  # so that what a request has of the clock differs
            await asyncio.sleep(_UNIT_OF_TIMES - time.time() % _UNIT_OF_TIMES)
        again = first if first.error else await self._call_sdk(sample, self._other_client)
        return _SdkCall(sample, first, again)

    async def _call_sdk(self, sample: SampleCall, client: Any = None) -> Observed:
        self._attempts += 1
        client = self._client if client is None else client
        made = sdk_call(client, self._provider, sample, self._attempts, self._timeout)
        return await self._observe(sample.answers, made)

    async def _execute(
        self, engine: LocalEngine, samples: Sequence[SampleCall], run_id: str
    ) -> list[Observed]:
        """Execute the tasks in a run."""
        observed: list[Observed] = []

        async def body(io: Any) -> None:
            for number, sample in enumerate(samples):
                key = (sample.task.operation, number)
                task = task_call(io.sdk, sample, key, self._options)
                observed.append(await self._observe(sample.answers, task))

        await self._run(engine, run_id, body)
        return observed

    async def _run(
        self, engine: LocalEngine, run_id: str, body: Callable[[Any], Awaitable[None]]
    ) -> None:
        """Execute a run, which fails at its end, so that another execution replays it."""

        async def run(payload: None, io: Any, ctx: RunContext) -> None:
            await body(io)
            raise InterruptedError

        run.__annotations__ = {"payload": None, "io": self._io, "ctx": RunContext, "return": None}
        proof = job(id="proof", version="1")(run)
        await asyncio.gather(engine.run(proof, None, run_id=run_id), return_exceptions=True)

    async def _observe(self, answers: Sequence[Reply], made: Awaitable[Any]) -> Observed:
        self._server.clear()
        self._guard.refused.clear()
        self._server.default = in_turn(answers)
        value, error, background = None, None, Background()
        try:
            with short_call(), background.held():
                value = await made
        except Exception as raised:  # whatever the SDK raises
            error = raised
            if any(isinstance(cause, TimeoutError) for cause in causes(raised)):
                self._server.close_connections()  # a thread may read from one without end
        sent = [Sent.of(request) for request in self._server.requests]
        await background.finish()
        return Observed(sent, value, error, tuple(self._guard.refused_addresses))


def _namespace(task: Task) -> str:
    return task.call.rpartition(".")[0]


def _distinct(sent: Sequence[Sent]) -> int:
    """Return the number of methods and paths of requests."""
    return len({(request.method, request.path) for request in sent})
