"""``FakeClock``: a clock that tests control."""

from __future__ import annotations

import asyncio
from bisect import insort
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from integrate_runtime.base.arguments import as_timedelta
from integrate_runtime.base.clock import Clock

if TYPE_CHECKING:
    from integrate_runtime.base.types import Duration

START = datetime(2026, 1, 1, tzinfo=UTC)

# Number of event-loop iterations after which everything that does not wait for the clock has run. A
# fake response, an error hook and a write to the journal take a few iterations each.
_ITERATIONS = 50


@dataclass(order=True, slots=True)
class _Waiter:
    due: datetime
    number: int
    woken: asyncio.Future[None] = field(compare=False)


class FakeClock(Clock):
    """Clock that jumps ahead when everything waits, or advances when the test says so.

    Random numbers are seeded: jitter, ``RunContext.random`` and ``uuid`` are equal in each test
    run.

    Args:
        start: Initial time; 2026-01-01 by default.
        seed: Seed of the random numbers.
        automatic: Whether to jump to the end of the next sleep once nothing else can run.
            Otherwise time changes only in ``advance``.

    Attributes:
        waits: Durations of all sleeps, in the order of their start.
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
        """Ends of all current sleeps, earliest first."""
        return [waiter.due for waiter in self._waiters if not waiter.woken.done()]

    def now(self) -> datetime:
        """Return the current fake time."""
        return self._now

    async def sleep(self, delay: timedelta) -> None:
        """Sleep for a duration of fake time."""
        await self.sleep_until(self._now + delay)

    async def sleep_until(self, moment: datetime) -> None:
        """Sleep until a moment of fake time."""
        if moment <= self._now:
            return
        self.waits.append(moment - self._now)
        self._begun += 1
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        insort(self._waiters, _Waiter(moment, self._begun, woken))
        if self._automatic and (self._jumps is None or self._jumps.done()):
            self._jumps = asyncio.create_task(self._jump_on())
        await woken

    async def advance(self, by: Duration) -> None:
        """Advance the time, ending the sleeps that are due on the way in their order.

        Args:
            by: Seconds or a timedelta; zero only runs whatever does not wait for the clock.

        Raises:
            InvalidArgument: If it is no duration.
        """
        end = self._now + as_timedelta(by, "by")
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
        """Run everything that does not wait for the clock."""
        # A new sleep shows that something ran: the count starts again.
        iterations, begun = 0, self._begun
        while iterations < _ITERATIONS:
            await asyncio.sleep(0)
            iterations = iterations + 1 if begun == self._begun else 0
            begun = self._begun

    def _next_due(self) -> datetime | None:
        while self._waiters and self._waiters[0].woken.done():  # its task was cancelled
            del self._waiters[0]
        return self._waiters[0].due if self._waiters else None

    def _wake(self, moment: datetime) -> None:
        self._now = max(self._now, moment)
        while self._waiters and self._waiters[0].due <= self._now:
            waiter = self._waiters.pop(0)
            if not waiter.woken.done():
                waiter.woken.set_result(None)
