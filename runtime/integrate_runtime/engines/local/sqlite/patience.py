"""Patience with other processes that write to a journal, without stopping the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from integrate_runtime.base.errors import JournalBusy

ResultT = TypeVar("ResultT")

LIMIT_SECONDS = 60.0
"""Time after which a journal that another process keeps locked is an error."""
_PAUSE_SECONDS = 0.002
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


def call_when_free(function: Callable[[], ResultT]) -> ResultT:
    """Do the same as ``when_free`` without an event loop, blocking the thread.

    It tries often: writers that commit one after the other leave each other short moments.

    Raises:
        JournalBusy: If another process has been writing for a minute.
    """
    end = time.monotonic() + LIMIT_SECONDS
    while True:
        try:
            return function()
        except JournalBusy:
            if time.monotonic() >= end:
                raise
        time.sleep(_PAUSE_SECONDS)
