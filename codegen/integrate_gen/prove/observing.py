"""Calls that are made while the server of a proof records what they send."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from integrate_runtime.testing.http_server import Recorded, RecordingServer, Reply

from integrate_gen.guard.causes import causes
from integrate_gen.guard.network import NetworkGuard

from .answering import in_turn
from .background import Background
from .judgement import Observed
from .pauses import short_call
from .sent import Sent


class Observer:
    """Makes calls, one at a time, and records their requests.

    Args:
        server: Server of the proof, to which every connection of the SDK leads.
        guard: Refusals of connections to other servers.
    """

    def __init__(self, server: RecordingServer, guard: NetworkGuard) -> None:
        self._server = server
        self._guard = guard

    @property
    def url(self) -> str:
        """Address of the server."""
        return self._server.url

    async def observe(self, answers: Sequence[Reply], made: Awaitable[Any]) -> Observed:
        """Make a call.

        Args:
            answers: Answers of the server, as for :func:`in_turn`.
            made: The call.
        """
        return await self._observe(in_turn(answers), made)

    async def requests_after(self, failure: Reply, answer: Reply, made: Awaitable[Any]) -> int:
        """Return how many requests the SDK sends for a call that fails at first.

        Args:
            failure: Answer to the first request.
            answer: Answer to the further requests.
            made: The call.
        """
        first = iter([failure])
        observed = await self._observe(lambda request: next(first, answer), made)
        return len(observed.sent)

    async def _observe(self, answer: Callable[[Recorded], Reply], made: Awaitable[Any]) -> Observed:
        self._server.clear()
        self._guard.refused.clear()
        self._server.default = answer
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
