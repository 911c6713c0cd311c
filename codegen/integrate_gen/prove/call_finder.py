"""Search for calls of an SDK's methods that the SDK accepts, with answers that it can read."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from integrate_runtime.testing.http_server import Reply

from integrate_gen.model.package import Task
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import CALL_MARK

from .annotations import resolved_annotations
from .answering import CallSearch
from .answers import own_headers, without_made_up
from .arguments import ArgumentSearch, with_own_texts
from .calls import SampleCall, sdk_call, sdk_method
from .entered_clients import EnteredClients
from .exchange import call_arguments, sample_answer, sample_arguments
from .judgement import Observed
from .observing import Observer
from .pauses import short_call
from .proof import Repeat
from .reads import Read, recorded_reads
from .repeats import failures_for
from .search_limit import SearchLimit
from .sent import Sent
from .stated_answers import as_stated
from .stated_settings import stated_arguments, stated_replies

_MOST_SEARCHES = 2
"""Searches for an answer, each with other arguments."""

_UNIT_OF_TIMES = 1.0
"""Unit of times in headers, in seconds."""


@dataclass(frozen=True, slots=True)
class SdkCall:
    """A call with what the SDK did in it, and did again with another client."""

    sample: SampleCall
    sdk: Observed
    sdk_again: Observed


class CallFinder:
    """Finds calls, and remembers the answers that an SDK accepted for further ones.

    Args:
        provider: Provider of the SDK.
        observer: Observer of the calls.
        clients: Clients of the SDK, which are renewed after calls that failed.
    """

    def __init__(self, provider: Provider, observer: Observer, clients: EnteredClients) -> None:
        self._provider = provider
        self._observer = observer
        self._clients = clients
        self._limit = SearchLimit()
        self._accepted: dict[str, Reply] = {}
        """Answer that was accepted for the last task with a result, by the type of the result."""
        self._fetching: dict[str, Sequence[Sequence[Reply]]] = {}
        """Answers by which the objects of called namespaces were fetched, by their paths."""
        self._headers: Mapping[str, str] = {}

    async def find(self, task: Task) -> list[SdkCall]:
        """Return calls with the required and with all accepted arguments of each signature.

        Raises:
            NoSampleError: There is no sample of a required argument, or of the answer.
        """
        self._limit.begin(_namespace_of(task))
        return [call async for call in self._calls_of(task)]

    def note(self, task: Task, *, is_proved: bool) -> None:
        """Note whether the calls of a task proved it, before those of the next one are found."""
        self._limit.end(_namespace_of(task), is_proved=is_proved)

    async def find_with_new_clients(self, task: Task, refused: SdkCall) -> list[SdkCall] | None:
        """Return calls of a task with new clients, None if they fail as the old ones did.

        The calls of other tasks may have changed the clients, as one that closes a connection does.

        Args:
            task: The task.
            refused: A call of it that the old clients refused.
        """
        await self._clients.renew()
        observed = await self._call(refused.sample)
        if observed.shown_error == refused.sdk.shown_error:
            return None
        return [call async for call in self._calls_of(task)]

    async def with_plainer_answer(self, called: SdkCall) -> SdkCall:
        """Call the SDK without the members of an answer of which nothing says that it has them.

        An SDK may keep a member that its model does not know, in a form that cannot be stored.
        """
        sample = called.sample
        # There may be an answer to a request that the call does not send with the others.
        *fetching, last = sample.answers[: max(1, _distinct(called.sdk.sent))]
        plainer = without_made_up(last)
        for answers in ((*map(without_made_up, fetching), plainer), (*fetching, plainer)):
            if answers != sample.answers:
                self._accepted.pop(sample.task.output, None)
                again = await self._call_with_accepted_answer(replace(sample, answers=answers))
                if again.sdk.error is None:
                    return again
        return called

    async def _calls_of(self, task: Task) -> AsyncIterator[SdkCall]:
        """Yield calls with the required and with all accepted arguments of each signature."""
        answer = sample_answer(task, self._provider.loopback.answer)
        answer = replace(answer, headers={**answer.headers, **self._headers})
        path = call_arguments(task, partial(stated_arguments, self._provider))
        types: Mapping[str, Any] = {}
        with suppress(Exception), short_call():  # of the SDK's namespaces and annotations
            any_call = SampleCall(task, task.signatures[0], path, {}, (answer,))
            method = await sdk_method(self._clients.first, self._provider, any_call)
            answer = as_stated(answer, method)
            types = resolved_annotations(method)
        answers = stated_replies(self._provider, task.operation) or (answer,)
        seen: list[frozenset[str]] = []
        stated = stated_arguments(self._provider, task.operation)
        for arguments in sample_arguments(task, stated, types):
            least = SampleCall(task, arguments.signature, path, arguments.required, answers)
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

    async def _first_call(self, least: SampleCall) -> SdkCall:
        """Call a method, with the answers by which others fetched its object before, if any did."""
        for fetching in self._fetching.get(_namespace_of(least.task), ()):
            fetched = replace(least, answers=(*fetching, *least.answers))
            observed = await self._call(fetched)
            if observed.error is None or _distinct(observed.sent) > len(fetching):
                return await self._call_with_accepted_answer(fetched)
        return await self._call_with_accepted_answer(least)

    async def _with_needed(self, least: SampleCall, optional: Mapping[str, Any]) -> SampleCall:
        """Add optional arguments without which the SDK sends nothing: all, or one of them."""
        for added in (optional, *({name: value} for name, value in optional.items())):
            sample = replace(least, arguments={**least.arguments, **added})
            if (await self._call(sample)).sent:
                return sample
        return least

    async def _call_with_other_arguments(
        self, refused: SdkCall, optional: Mapping[str, Any]
    ) -> SdkCall:
        """Call the SDK with other arguments, with and without the optional ones."""
        least, searches = refused.sample, 0
        for given in (least.arguments, {**least.arguments, **optional}):
            arguments = with_own_texts(given)
            search = ArgumentSearch(least.signature, arguments, optional)
            other: Mapping[str, Any] | None = arguments
            while other is not None and searches < _MOST_SEARCHES and self._limit.allows_more:
                called = await self.call_twice(replace(least, arguments=other))
                if called.sdk.error is not None and _came_to_own_request(called, refused):
                    searches += 1
                    called = await self._call_with_accepted_answer(called.sample)
                if called.sdk.error is None:
                    return called
                other = search.next(called.sdk.error)
        return refused

    async def _with_optional(self, least: SampleCall, optional: Mapping[str, Any]) -> SampleCall:
        """Add the optional arguments that the SDK accepts together.

        Of arguments that it refuses together, each half is tried, so that a few are found soon.
        """
        if not optional:
            return least
        more = replace(least, arguments={**least.arguments, **optional})
        if (await self._call(more)).error is None:
            return more
        if len(optional) == 1:
            return least
        items, middle = [*optional.items()], len(optional) // 2
        for half in (items[:middle], items[middle:]):
            least = await self._with_optional(least, dict(half))
        return least

    async def _call_with_accepted_answer(self, sample: SampleCall) -> SdkCall:
        """Call the SDK with the sample answer, or if it cannot read that with one that it can."""
        called = await self.call_twice(sample)
        if called.sdk.error is None or not called.sdk.sent:
            return called
        kind, tried, observed = sample.task.output, sample, called.sdk
        known = [self._accepted[kind]] if kind in self._accepted else []
        search = CallSearch(sample.answers, [*known, sample.answers[-1]])
        end = self._limit.end_of_answers(takes_arguments=bool(sample.signature.parameters))
        while self._limit.allows_until(end) and observed.error is not None:
            reads = await self._reads(tried, observed.error)
            answers = search.next(observed.error, reads, observed.sent)
            if answers is None:
                break
            tried = replace(tried, answers=answers)
            observed = await self._call(tried)
        if observed.error is not None:
            furthest = replace(sample, answers=search.current)
            return await self.call_twice(furthest) if _is_nested(sample.task) else called
        self._accepted[kind] = tried.answers[-1]
        self._note_fetching(tried, observed.sent)
        self._headers = own_headers(tried.answers[-1])
        # A call that failed may leave a client in a state that the task's does not have.
        await self._clients.renew()
        return await self.call_twice(tried)

    def _note_fetching(self, sample: SampleCall, sent: Sequence[Sent]) -> None:
        """Keep the answers by which the object of a called namespace was fetched."""
        namespace = _namespace_of(sample.task)
        if CALL_MARK in namespace and _distinct(sent) > 1:
            # The call may have sent nothing, or one answer have served all requests.
            self._fetching[namespace] = (sample.answers, sample.answers[:-1])

    async def _reads(self, sample: SampleCall, error: BaseException) -> Sequence[Read]:
        """Return what the SDK reads of an answer before it raises an error, in a further call."""
        if isinstance(error, TimeoutError):
            return ()
        with recorded_reads([answer.body for answer in sample.answers]) as reads:
            await self._call(sample)
        return reads

    async def call_twice(self, sample: SampleCall, *, is_apart: bool = False) -> SdkCall:
        """Call the SDK, and again with its other client if it succeeds.

        Args:
            sample: The call.
            is_apart: Whether to wait for the next second before the second call, so that what a
                request has of the clock differs.
        """
        first = await self._call(sample)
        if is_apart:
            await asyncio.sleep(_UNIT_OF_TIMES - time.time() % _UNIT_OF_TIMES)
        again = first if first.error else await self._call(sample, self._clients.other)
        return SdkCall(sample, first, again)

    async def repeats(self, sample: SampleCall, method: str) -> list[Repeat]:
        """Return the failures after which the SDK repeats a call by itself.

        Args:
            sample: A call that sends one request.
            method: Method of the request.
        """
        found: list[Repeat] = []
        for name, failure in failures_for(method):
            made = self._made(sample, self._clients.first)
            number = await self._observer.requests_after(failure, sample.answers[-1], made)
            if number > 1:
                found.append(Repeat(name, method, number))
        return found

    async def _call(self, sample: SampleCall, client: Any = None) -> Observed:
        made = self._made(sample, self._clients.first if client is None else client)
        return await self._observer.observe(sample.answers, made)

    def _made(self, sample: SampleCall, client: Any) -> Coroutine[object, object, Any]:
        number = self._limit.count()
        return sdk_call(client, self._provider, sample, number, self._provider.loopback.timeout)


def _came_to_own_request(called: SdkCall, refused: SdkCall) -> bool:
    """Whether a call sent a request of its own: that of a fetched object comes before it."""
    if not _is_nested(called.sample.task):
        return bool(called.sdk.sent)
    return _distinct(called.sdk.sent) > _distinct(refused.sdk.sent)


def _is_nested(task: Task) -> bool:
    """Whether the namespace of a task is called, so that its object may be fetched."""
    return CALL_MARK in _namespace_of(task)


def _namespace_of(task: Task) -> str:
    """Return the path of a task's namespace from the client."""
    return task.call.rpartition(".")[0]


def _distinct(sent: Sequence[Sent]) -> int:
    """Return the number of methods and paths of requests."""
    return len({(request.method, request.path) for request in sent})
