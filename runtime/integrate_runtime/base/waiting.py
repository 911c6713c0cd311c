"""Waits that can be cancelled without cancelling what they wait for."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

ResultT = TypeVar("ResultT")


async def wait_for_result(future: asyncio.Future[ResultT]) -> ResultT:
    """Return a future's result. Cancelling the wait does not cancel the future.

    ``asyncio.shield`` would do so too, but if the wait is cancelled, Python 3.14 logs a later error
    of the future with its text, which may contain secrets.
    """
    await asyncio.wait([future])
    return future.result()


async def run_to_end(work: Coroutine[Any, Any, ResultT]) -> ResultT:
    """Return a coroutine's result. A cancellation meanwhile is raised once the coroutine has ended.

    Raises:
        CancelledError: If the caller was cancelled, however the coroutine ended.
        Exception: If the coroutine raises it.
    """
    task = asyncio.ensure_future(work)
    cancellation: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation is not None:
        if not task.cancelled():
            task.exception()  # retrieved, since asyncio would log it with its text
        raise cancellation
    return task.result()
