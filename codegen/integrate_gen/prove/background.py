"""Threads that an SDK starts in a call and does not wait for, as to fill a cache.

What they send is not sent by the call: it would come at any time, and perhaps within the next call.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from unittest.mock import patch

_HEAD_START = 0.3
"""Seconds after which such a thread begins if the call has not ended: it may wait for it."""

_PATIENCE = 1.0
"""Seconds to wait for such a thread after the call."""


class Background:
    """The daemon threads that a call starts; others are waited for by whoever starts them."""

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._threads: list[threading.Thread] = []

    @contextmanager
    def held(self) -> Generator[None]:
        """Make a call within the block, whose threads begin when it has ended."""
        token = _background.set(self)
        try:
            yield
        finally:
            _background.reset(token)

    def hold(self, thread: threading.Thread) -> None:
        """Let a thread that was not started begin later."""
        run = thread.run

        def run_later() -> None:
            self._is_over.wait(_HEAD_START)
            with suppress(Exception):  # which would be printed among the results of the proof
                run()

        vars(thread)["run"] = run_later
        self._threads.append(thread)

    async def finish(self) -> None:
        """Let the threads do their work, after the call."""
        self._is_over.set()
        for thread in self._threads:
            await asyncio.to_thread(thread.join, _PATIENCE)


_background: ContextVar[Background | None] = ContextVar("integrate_gen_background", default=None)


@contextmanager
def held_threads() -> Generator[None]:
    """Hold the daemon threads that calls start within the block."""
    start = threading.Thread.start

    def start_later(self: threading.Thread) -> None:
        background = _background.get()
        if background is not None and self.daemon:
            background.hold(self)
        start(self)

    with patch.object(threading.Thread, "start", start_later):
        yield
