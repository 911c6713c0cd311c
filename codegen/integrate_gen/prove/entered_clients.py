"""Clients of an SDK, with the address of a proof's server, entered as the runtime enters them."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

from integrate_runtime.failures.records import own_text
from integrate_runtime.testing.http_server import Reply

from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import Provider

from .answers import AnswerSearch
from .clients import make_client
from .observing import Observer
from .reads import recorded_reads


class EnteredClients:
    """Two clients of an SDK, which are made anew where a call may have changed them.

    Attributes:
        first: Client of the calls.
        other: Client with a number of its own for its session, if the SDK has sessions.
        entering: Answer to the requests that a client sends as it is made or entered.
        sends_as_entered: Whether it sends any.

    Args:
        provider: Provider of the SDK.
        observer: Observer of the calls.
        stack: Stack on which the clients are entered.
    """

    first: Any
    other: Any

    def __init__(self, provider: Provider, observer: Observer, stack: AsyncExitStack) -> None:
        self._provider = provider
        self._observer = observer
        self._stack = stack
        self.entering = Reply.json({"id": "sample", **provider.loopback.answer})
        self.sends_as_entered = False

    def make(self) -> Any:
        """Return a further client, which is not entered."""
        return make_client(self._provider, self._observer.url)

    async def renew(self) -> None:
        """Make both clients.

        Raises:
            ConfigurationError: If the SDK makes no client, or no answer is found with which it can
                be entered.
        """
        self.first = await self._entered()
        self.other = await self._entered()

    async def _entered(self) -> Any:
        """Return a client that is entered as the runtime does it, with an answer that it can read.

        Some send each request over a new connection else; some send requests as they are made or
        entered.
        """
        search, answer = AnswerSearch(self.entering), self.entering
        entered = await self._observer.observe([answer], self._enter())
        while (error := entered.error) is not None:
            with recorded_reads([answer.body]) as reads:
                await self._observer.observe([answer], self._enter())
            found = search.next(error, reads) if entered.sent else None
            if found is None:
                raise self._not_entered(error) from error
            answer = found
            entered = await self._observer.observe([answer], self._enter())
        self.entering, self.sends_as_entered = answer, bool(entered.sent)
        return entered.value

    async def _enter(self) -> Any:
        client = self.make()
        kind: Any = client.__class__
        if hasattr(kind, "__aenter__") and self._provider.async_style.style != "thread":
            async with asyncio.timeout(self._provider.loopback.timeout):
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
