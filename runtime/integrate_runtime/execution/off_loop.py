"""Work on large values, which leaves the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from integrate_runtime.base.json_text import LARGE, is_large

ResultT = TypeVar("ResultT")


async def call_beside(value: object, function: Callable[[], ResultT]) -> ResultT:
    """Call a function, in a thread if the value that it works on is large.

    Args:
        value: What it works on: JSON text, or a value that becomes JSON.
        function: The function; it must not use anything of the event loop's.
    """
    large = len(value) > LARGE if isinstance(value, str) else is_large(value, LARGE)
    return await asyncio.to_thread(function) if large else function()
