"""Services that an engine shares among the executions of its runs."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.tasks.live_iterators import LiveIterators

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from integrate_runtime.base.clock import Clock
    from integrate_runtime.clients.gate import Gates
    from integrate_runtime.clients.pool import ClientPool


_logger = logging.getLogger("integrate_runtime.runs")


class Threads:
    """Threads for synchronous SDKs, started when they are needed.

    A blocking call cannot be interrupted: when its task times out, its thread goes on. Such
    left-over threads give their slots to other calls, up to a bound.

    Args:
        size: Maximum number of concurrent calls; further ones wait.
        left_over_limit: Maximum number of left-over threads. Beyond it they keep their slots.
    """

    def __init__(self, size: int, left_over_limit: int = 64) -> None:
        self._size = size
        self._left_over_limit = left_over_limit
        self._left_over = 0
        self._pool: ThreadPoolExecutor | None = None
        self._slots = asyncio.Semaphore(size)

    @property
    def left_over(self) -> int:
        """Number of threads that outlived the timeout or the cancellation of their task."""
        return self._left_over

    @property
    def size(self) -> int:
        """Maximum number of concurrent calls."""
        return self._size

    @property
    def is_full(self) -> bool:
        """Whether a call has to wait for a slot."""
        return self._slots.locked()

    async def slot(self) -> ThreadSlot:
        """Wait for a slot, and take it."""
        slots = self._slots
        await slots.acquire()
        return ThreadSlot(self, slots)

    def submit(self, function: Callable[[], object]) -> Future[object]:
        """Call a function in a thread."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # loads with the first call

            size = self._size + self._left_over_limit
            self._pool = ThreadPoolExecutor(size, thread_name_prefix="integrate")
        return self._pool.submit(function)

    def leave(self, call: Future[object]) -> None:
        """Leave a call that cannot be interrupted to its thread, and count it until it ends."""
        loop, slots = asyncio.get_running_loop(), self._slots
        self._left_over += 1
        frees_slot = self._left_over <= self._left_over_limit
        if frees_slot:
            slots.release()
        _logger.warning(
            "A call of a synchronous SDK continues in its thread after its task gave up; such "
            "threads: %d",
            self._left_over,
        )

        def ended() -> None:
            if slots is self._slots:  # not closed meanwhile
                self._left_over -= 1
            if not frees_slot:
                slots.release()

        def notify(call: Future[object]) -> None:
            with suppress(RuntimeError):  # the loop is closed: nobody counts any more
                loop.call_soon_threadsafe(ended)

        call.add_done_callback(notify)

    def close(self) -> None:
        """Begin no further calls; running ones finish on their own."""
        if self._left_over:
            _logger.warning(
                "%d calls of synchronous SDKs still run in threads and may take effect",
                self._left_over,
            )
        if self._pool is not None:
            # A blocking call cannot be interrupted, so waiting for it could take forever.
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        # The engine may be entered again, in another event loop.
        self._slots, self._left_over = asyncio.Semaphore(self._size), 0


class ThreadSlot:
    """Right to one concurrent call, until it is released.

    Args:
        threads: The threads.
        slots: Semaphore of their slots.

    Attributes:
        is_passed_on: Whether the slot belongs to a left-over thread, which releases it.
    """

    def __init__(self, threads: Threads, slots: asyncio.Semaphore) -> None:
        self._threads = threads
        self._slots = slots
        self.is_passed_on = False

    def release(self) -> None:
        """Free the slot for another call, unless a left-over thread still occupies it."""
        if not self.is_passed_on:
            self._slots.release()

    async def call(self, function: Callable[..., object], *arguments: Any) -> object:
        """Call a function in a thread, with the caller's context variables."""
        context = contextvars.copy_context()
        call = self._threads.submit(partial(context.run, function, *arguments))
        try:
            return await asyncio.wrap_future(call)
        except asyncio.CancelledError:
            if not call.cancelled() and not call.done():
                self.is_passed_on = True
                self._threads.leave(call)
            raise
        finally:
            # The traceback of an error holds this frame, which would hold the error in turn: what
            # the error refers to, as an open connection, would stay until garbage is collected.
            del call


@dataclass(frozen=True, slots=True)
class Services:
    """Services that an engine shares among the executions of its runs.

    Attributes:
        clock: Time and randomness.
        clients: Open clients of SDKs.
        threads: Threads for synchronous SDKs.
        gates: Limits of the connections.
        dashboard: Address of the dashboard, for links; None if there is none.
        iterators: Iterators of pages that are read.
    """

    clock: Clock
    clients: ClientPool
    threads: Threads
    gates: Gates
    dashboard: str | None = None
    iterators: LiveIterators = field(default_factory=LiveIterators)
