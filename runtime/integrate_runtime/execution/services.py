"""Services that an engine shares among the executions of its runs."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from integrate_runtime.base.clock import Clock
    from integrate_runtime.clients.gate import Gates
    from integrate_runtime.clients.pool import ClientPool


class Threads:
    """Small thread pool for synchronous SDKs, started with the first call.

    Args:
        size: Greatest number of calls at once; further ones wait.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._pool: ThreadPoolExecutor | None = None

    async def call(self, function: Callable[..., object], *arguments: Any) -> object:
        """Call a function in a thread, with the caller's context variables."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # loads with the first call

            self._pool = ThreadPoolExecutor(self._size, thread_name_prefix="integrate")
        call = partial(contextvars.copy_context().run, function, *arguments)
        return await asyncio.get_running_loop().run_in_executor(self._pool, call)

    def close(self) -> None:
        """Begin no further calls; running ones finish on their own."""
        if self._pool is not None:
            # A blocking call cannot be interrupted, so waiting for it could take forever.
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


@dataclass(frozen=True, slots=True)
class Services:
    """Services that an engine shares among the executions of its runs.

    Attributes:
        clock: Time and randomness.
        clients: Open clients of SDKs.
        threads: Threads for synchronous SDKs.
        gates: Limits of the connections.
    """

    clock: Clock
    clients: ClientPool
    threads: Threads
    gates: Gates
