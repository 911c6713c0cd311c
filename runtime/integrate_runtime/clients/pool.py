"""The clients that an engine has open: one per integration and connection."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from .modules import using

if TYPE_CHECKING:
    from .source import ClientSource

_Entered: TypeAlias = tuple[Any, contextvars.Context]
_logger = logging.getLogger(__name__)


class ClientPool:
    """Opens clients when they are first needed and closes them when they have not been for long.

    Args:
        size: How many clients stay open. Clients in use are never closed, so a pool whose clients
            are all in use grows beyond it.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._open: OrderedDict[tuple[object, str], _OpenClient] = OrderedDict()

    @asynccontextmanager
    async def lease(self, source: ClientSource) -> AsyncGenerator[Any]:
        """A client, open and usable in the present context until the block ends."""
        held = self._open.get(source.identity)
        if held is None or held.is_broken:
            held = self._open[source.identity] = _OpenClient(source)
        self._open.move_to_end(source.identity)
        held.users += 1
        try:
            await self._close_idle()
            client, context = await held.ready()
            async with using(client, held.attributes):
                with _lent(context):
                    yield client
        finally:
            held.users -= 1

    def secrets_of(self, source: ClientSource) -> frozenset[str]:
        """The credentials that a client was made with, or could not be made with.

        The error of a constructor may quote them.
        """
        held = self._open.get(source.identity)
        return held.secrets if held is not None else frozenset()

    async def close(self) -> None:
        """Close all clients."""
        while self._open:
            _, held = self._open.popitem()
            await held.close()

    async def _close_idle(self) -> None:
        idle = [identity for identity, held in self._open.items() if not held.users]
        for identity in idle[: max(0, len(self._open) - self._size)]:
            await self._open.pop(identity).close()


class _OpenClient:
    """One client, entered and left by an asyncio task of its own.

    SDKs keep what they enter in context variables (githubkit does) or in task groups: entering and
    leaving happen in one task and in one context, and what that context then holds is lent to each
    task that uses the client.
    """

    def __init__(self, source: ClientSource) -> None:
        self.users = 0
        self.secrets: frozenset[str] = frozenset()
        self.attributes: Mapping[str, object] = {}
        self._source = source
        self._closing = asyncio.Event()
        self._entered: asyncio.Future[tuple[Any, contextvars.Context]] = (
            asyncio.get_running_loop().create_future()
        )
        self._keeper = asyncio.create_task(
            self._keep(), name=f"client of {source.integration}", context=contextvars.Context()
        )

    @property
    def is_broken(self) -> bool:
        """Whether it could not be opened."""
        done = self._entered.done()
        return done and (self._entered.cancelled() or self._entered.exception() is not None)

    async def ready(self) -> _Entered:
        """The client and the context that it was entered in, once it is open.

        Raises:
            BaseException: it cannot be opened.
        """
        return await asyncio.shield(self._entered)

    async def close(self) -> None:
        """Leave the client and wait until that is done."""
        self._closing.set()
        await asyncio.wait([self._keeper])

    async def _keep(self) -> None:
        try:
            async with AsyncExitStack() as stack:
                credentials = await self._source.credentials()
                self.secrets = frozenset(credentials.values())
                made = await self._source.make(credentials)
                self.attributes = made.attributes
                client = await _enter(stack, made.client, self._source.threaded)
                self._entered.set_result((client, contextvars.copy_context()))
                await self._closing.wait()
        except Exception as error:
            if self._entered.done():
                name = type(error).__name__
                _logger.warning(
                    "Closing the client of %s: %s",
                    self._source.integration,
                    name,
                    extra={"run_id": None, "task": None, "attempt": None},
                )
            else:
                self._entered.set_exception(error)
        finally:
            self._entered.cancel()


@contextmanager
def _lent(context: contextvars.Context) -> Generator[None]:
    """Set a client's context variables for as long as it is used."""
    tokens = [variable.set(value) for variable, value in context.items()]
    try:
        yield
    finally:
        for token in reversed(tokens):
            token.var.reset(token)


async def _enter(stack: AsyncExitStack, client: Any, threaded: bool) -> Any:
    """Enter a client as the context manager that it is, if it is one."""
    kind = client.__class__
    if hasattr(kind, "__aenter__") and not threaded:
        return await stack.enter_async_context(client)
    if hasattr(kind, "__enter__"):
        return stack.enter_context(client)
    return client
