"""A clock that tests control."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime, timedelta

from integrate_runtime.base.clock import Clock

START = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


class FakeClock(Clock):
    """A clock on which a sleep takes no time and moves the time forward; nothing else does.

    Attributes:
        sleeps: Durations of all sleeps so far.
    """

    def __init__(self, start: datetime = START, seed: int = 1) -> None:
        super().__init__(random.Random(seed))
        self._now = start
        self.sleeps: list[timedelta] = []
        self._interrupted = False

    def interrupt_next(self) -> None:
        """Make the next sleep raise ``InterruptedError``."""
        self._interrupted = True

    def now(self) -> datetime:
        return self._now

    async def sleep(self, delay: timedelta) -> None:
        if self._interrupted:
            self._interrupted = False
            raise InterruptedError
        self.sleeps.append(delay)
        self._now += delay
        await asyncio.sleep(0)
