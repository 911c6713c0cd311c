"""Calls that a test holds until it opens them."""

from __future__ import annotations

import asyncio
from typing import Any

from integrate_runtime import (
    Task,
)


class Gate:
    """Holds the calls of ``held`` until it is opened."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.open = asyncio.Event()
        self.ended = asyncio.Event()
        self.calls = 0

    async def held(self, task: Task, io: Any) -> str:
        self.calls += 1
        self.begun.set()
        await self.open.wait()
        self.ended.set()
        return "late"
