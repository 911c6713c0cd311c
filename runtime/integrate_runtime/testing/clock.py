"""A clock that a test controls."""

from __future__ import annotations

import asyncio
from bisect import insort
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from integrate_runtime.base.clock import Clock

START = datetime(2026, 1, 1, tzinfo=UTC)

# Turns of the event loop after which whatever could go on without the clock has gone on: a fake
# answer, a hook and a write to the journal take a few each.
_TURNS = 50


@dataclass(order=True, slots=True)
class _Waiter:
    due: datetime
    number: int
    woken: asyncio.Future[None] = field(compare=False)


class FakeClock(Clock):
    """Time that passes when nothing else is left to do, or when the test says so.

    Chance is seeded: jitter, ``RunContext.random`` and ``uuid`` are the same in each test run.

    Args:
        start: The first moment; 2026-01-01 by default.
        seed: Of the random numbers.
        automatic: Jump to the next moment that is waited for as soon as nothing else goes on.
            Otherwise time stands still until ``advance``.

    Attributes:
        waits: How long each wait was to be, in the order in which they began.
    """

    def __init__(self, start: datetime = START, *, seed: int = 1, automatic: bool = True) -> None:
        super().__init__(Random(seed))
        self.waits: list[timedelta] = []
        self._now = start
        self._automatic = automatic
        self._waiters: list[_Waiter] = []
        self._begun = 0
        self._jumps: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> list[datetime]:
        """The moments that are waited for, the next one first."""
        return [waiter.due for waiter in self._waiters if not waiter.woken.done()]

    def now(self) -> datetime:
        """The present moment."""
        return self._now

    async def sleep(self, delay: timedelta) -> None:
        """Return when that much time has passed."""
        await self.sleep_until(self._now + delay)

    async def sleep_until(self, moment: datetime) -> None:
        """Return when the moment has come."""
        if moment <= self._now:
            return
        self.waits.append(moment - self._now)
        self._begun += 1
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        insort(self._waiters, _Waiter(moment, self._begun, woken))
        if self._automatic and (self._jumps is None or self._jumps.done()):
            self._jumps = asyncio.create_task(self._jump_on())
        await woken

    async def advance(self, by: timedelta) -> None:
        """Let time pass, and all that is due meanwhile happen in its order.

        Args:
            by: How much; zero lets happen what needs no time.
        """
        end = self._now + by
        await self._settle()
        while (due := self._next_due()) is not None and due <= end:
            self._wake(due)
            await self._settle()
        self._now = end

    async def _jump_on(self) -> None:
        while self._next_due() is not None:
            await self._settle()
            due = self._next_due()
            if due is not None:
                self._wake(due)

    async def _settle(self) -> None:
        """Let everything go on that does not wait for the clock."""
        turns, begun = 0, self._begun
        while turns < _TURNS:
            await asyncio.sleep(0)
            turns = turns + 1 if begun == self._begun else 0
            begun = self._begun

    def _next_due(self) -> datetime | None:
        while self._waiters and self._waiters[0].woken.done():  # cancelled meanwhile
            del self._waiters[0]
        return self._waiters[0].due if self._waiters else None

    def _wake(self, moment: datetime) -> None:
        self._now = max(self._now, moment)
        while self._waiters and self._waiters[0].due <= self._now:
            waiter = self._waiters.pop(0)
            if not waiter.woken.done():
                waiter.woken.set_result(None)
