"""Waits that can be cancelled without cancelling what they wait for."""

from __future__ import annotations

import asyncio
from typing import TypeVar

ResultT = TypeVar("ResultT")


async def wait_for_result(future: asyncio.Future[ResultT]) -> ResultT:
    """Return a future's result. Cancelling the wait does not cancel the future.

    ``asyncio.shield`` would do so too, but if the wait is cancelled, Python 3.14 logs a later error
    of the future with its text, which may contain secrets.
    """
    await asyncio.wait([future])
    return future.result()
