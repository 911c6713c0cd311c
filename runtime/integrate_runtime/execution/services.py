"""What an engine lends to the executions of its runs."""

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
    from integrate_runtime.clients.pool import ClientPool


class Threads:
    """A small pool of threads for synchronous SDKs, started with its first call.

    Args:
        size: How many calls run at once; others wait.
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
        """Let the calls that run end by themselves, and begin no more."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


@dataclass(frozen=True, slots=True)
class Services:
    """What an engine lends to the executions of its runs."""

    clock: Clock
    clients: ClientPool
    threads: Threads
