"""Pace of live updates: they take a bounded share of the processor, however many pages follow."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from time import monotonic, thread_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_REST = 9.0
"""Length of the rest after an update, as a multiple of the processor time that it took."""


class Pace:
    """Turns of the pages of one dashboard, with a rest after each.

    Changes that come during a rest are read together, so a run that is fast is updated less often
    and does not get slower by being watched.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._rests_until = 0.0

    @asynccontextmanager
    async def turn(self) -> AsyncGenerator[None]:
        """Wait for a turn, and make an update in the block."""
        async with self._lock:
            await asyncio.sleep(max(self._rests_until - monotonic(), 0))
            began = thread_time()
            try:
                yield
            finally:
                self._rests_until = monotonic() + _REST * (thread_time() - began)
