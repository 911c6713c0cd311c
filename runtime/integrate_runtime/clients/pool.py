"""Pool of an engine's open clients: one per integration and connection."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.waiting import wait_for_result

from .credentials import Credentials
from .modules import using

if TYPE_CHECKING:
    from .source import ClientSource

_Entered: TypeAlias = tuple[Any, contextvars.Context]
_logger = logging.getLogger(__name__)


class ClientPool:
    """Opens clients on first use and closes the least recently used ones.

    Args:
        size: Number of clients to keep open. Clients in use are never closed, so that the pool may
            grow beyond it.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._open: OrderedDict[tuple[object, str], _OpenClient] = OrderedDict()

    @asynccontextmanager
    async def lease(self, source: ClientSource, operation: str = "") -> AsyncGenerator[Any]:
        """Yield an open client that is usable in the current context.

        Args:
            source: Constructs the client, unless it is open.
            operation: Id of the operation to call; empty for a call of the user's own.

        Raises:
            IntegrationError: The client cannot be constructed, or lacks a credential that the
                operation needs.
        """
        opened = self._open.get(source.identity)
        if opened is None or opened.is_broken:
            opened = self._open[source.identity] = _OpenClient(source)
        self._open.move_to_end(source.identity)
        opened.users += 1
        try:
            await self._close_idle()
            client, context = await opened.ready()
            source.require_credentials(operation, opened.credentials)
            async with using(client, opened.attributes):
                with _context_of(context):
                    yield client
        finally:
            opened.users -= 1

    def secrets_of(self, source: ClientSource) -> frozenset[str]:
        """Return the credentials of a client, even if its constructor failed.

        They are redacted from errors: a constructor's message may quote them.
        """
        opened = self._open.get(source.identity)
        return frozenset(opened.credentials.values()) if opened is not None else frozenset()

    async def close(self) -> None:
        """Close all clients."""
        while self._open:
            _, opened = self._open.popitem()
            await opened.close()

    async def _close_idle(self) -> None:
        idle = [identity for identity, opened in self._open.items() if not opened.users]
        for identity in idle[: max(0, len(self._open) - self._size)]:
            await self._open.pop(identity).close()


class _OpenClient:
    """A client that is entered and exited by an asyncio task of its own.

    SDKs keep their connections in context variables, as githubkit does, or in task groups: a client
    must be exited in the task and the context that entered it. Tasks that use the client get the
    variables of that context.
    """

    def __init__(self, source: ClientSource) -> None:
        self.users = 0
        self.credentials = Credentials(
            source.settings.credentials, source.integration, source.connection
        )
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
        """Whether opening the client failed."""
        done = self._entered.done()
        return done and (self._entered.cancelled() or self._entered.exception() is not None)

    async def ready(self) -> _Entered:
        """Wait until the client is open; return it with the context that entered it.

        Raises:
            BaseException: If it cannot be opened.
        """
        # A cancelled task must not cancel the opening for the others that wait.
        return await wait_for_result(self._entered)

    async def close(self) -> None:
        """Exit the client and wait until it is closed."""
        self._closing.set()
        await asyncio.wait([self._keeper])

    async def _keep(self) -> None:
        try:
            async with AsyncExitStack() as stack:
                self.credentials = await self._source.credentials()
                constructed = await self._source.make(self.credentials)
                self.attributes = constructed.attributes
                client = await _enter(stack, constructed.client, self._source.threaded)
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
def _context_of(context: contextvars.Context) -> Generator[None]:
    """Set the variables of a client's context during the block."""
    tokens = [variable.set(value) for variable, value in context.items()]
    try:
        yield
    finally:
        for token in reversed(tokens):
            token.var.reset(token)


async def _enter(stack: AsyncExitStack, client: Any, threaded: bool) -> Any:
    """Enter a client if it is a context manager; return the object to call."""
    kind = client.__class__
    if hasattr(kind, "__aenter__") and not threaded:
        return await stack.enter_async_context(client)
    if hasattr(kind, "__enter__"):
        return stack.enter_context(client)
    return client
