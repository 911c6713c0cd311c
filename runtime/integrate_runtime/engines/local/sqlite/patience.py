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
_SHORT_PAUSE, _LONG_PAUSE = 0.001, 0.02
_SHORT_TRIES = 200
"""Tries before the pauses become long: the commits of other workers take milliseconds, and who
pauses for longer than others hardly gets its turn.
"""
_READ_TRIES, _READ_PAUSE = 200, 0.005


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
        pause = _SHORT_PAUSE if tries < _SHORT_TRIES else _LONG_PAUSE
        await asyncio.sleep(pause)
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
        time.sleep(_SHORT_PAUSE)


def read_when_free(
    function: Callable[[], ResultT], is_busy: Callable[[Exception], bool]
) -> ResultT:
    """Call a function that reads, and again for a second while another process prevents that.

    In WAL mode, writers do not. A process that opens the journal does so for milliseconds, after
    another one was killed in the middle of a commit.

    Args:
        function: The function.
        is_busy: Whether an exception of it means that another process prevents reading.
    """
    for _ in range(_READ_TRIES):
        try:
            return function()
        except Exception as error:
            if not is_busy(error):
                raise
        time.sleep(_READ_PAUSE)
    return function()
