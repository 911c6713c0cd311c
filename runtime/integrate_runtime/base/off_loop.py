"""Work on large values, done in a thread so that the event loop stays responsive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from integrate_runtime.base.json_text import LARGE, is_large

ResultT = TypeVar("ResultT")


async def call_off_loop(value: object, function: Callable[[], ResultT]) -> ResultT:
    """Call a function, in a thread if its value is large.

    Args:
        value: The value that the function works on: JSON text, or a value to encode as JSON.
        function: The function. It must not use the event loop.
    """
    # A thread costs more than encoding a small value, so only large ones are worth it.
    large = len(value) > LARGE if isinstance(value, str) else is_large(value, LARGE)
    return await asyncio.to_thread(function) if large else function()
