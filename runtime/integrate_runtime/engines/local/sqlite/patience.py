"""Patience with other processes that write to a journal, without stopping the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from integrate_runtime.base.errors import JournalBusy

ResultT = TypeVar("ResultT")

LIMIT_SECONDS = 60.0
"""Time after which a journal that another process keeps locked is an error."""
_PAUSES = (0.001, 0.005, 0.01, 0.02, 0.05)


async def when_free(function: Callable[[], ResultT]) -> ResultT:
    """Call a function again until no other process is writing to the journal.

    Args:
        function: Raises ``JournalBusy`` at once if another process is writing, and changes nothing
            then.

    Raises:
        JournalBusy: If another process has been writing for a minute.
    """
    loop = asyncio.get_running_loop()
    end = loop.time() + LIMIT_SECONDS
    tries = 0
    while True:
        try:
            return function()
        except JournalBusy:
            if loop.time() >= end:
                raise
        await asyncio.sleep(_PAUSES[min(tries, len(_PAUSES) - 1)])
        tries += 1
