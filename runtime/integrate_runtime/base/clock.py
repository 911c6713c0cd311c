"""The source of time and random numbers, so that tests can replace both."""

from __future__ import annotations

import random
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

# A sleep follows the monotonic clock, a deadline the system's. Waking up once an hour notices when
# the system's clock was set in between.
_LONGEST_SLEEP = timedelta(hours=1)


class Clock:
    """The system's clock; subclass it to control time.

    Attributes:
        rng: Source of the jitter of retries, and of ``RunContext.random`` and ``uuid``.
    """

    def __init__(self, rng: random.Random | None = None) -> None:
        self.rng = rng or random.SystemRandom()

    def now(self) -> datetime:
        """Return the current time, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, delay: timedelta) -> None:
        """Sleep for a duration."""
        import asyncio  # not at the top: generated error hooks read the clock without a loop

        await asyncio.sleep(delay.total_seconds())

    async def sleep_until(self, moment: datetime) -> None:
        """Sleep until a moment, never less; return at once if it has passed."""
        while (left := moment - self.now()) > timedelta():
            await self.sleep(min(left, _LONGEST_SLEEP))

    async def sleep_until_or(self, moment: datetime, event: asyncio.Future[None]) -> None:
        """Sleep until a moment, or until something happens before."""
        import asyncio

        if moment <= self.now():
            return
        timer = asyncio.ensure_future(self.sleep_until(moment))
        try:
            await asyncio.wait([event, timer], return_when=asyncio.FIRST_COMPLETED)
            if timer.done():
                timer.result()  # an error of the clock is no end of the sleep
        finally:
            timer.cancel()


_current: ContextVar[Clock | None] = ContextVar("integrate_runtime.base.clock", default=None)


def use_clock(clock: Clock) -> None:
    """Make ``now`` read this clock in the current context."""
    _current.set(clock)


def current_clock() -> Clock:
    """Return the clock of the engine that this code runs in; outside a run the system's."""
    return _current.get() or Clock()


def now() -> datetime:
    """Return the current time by the engine's clock, in UTC.

    Outside an engine it is the system's time. Error hooks use it to compute ``RetryAt.at``, so that
    they work in tests with a fake clock.
    """
    clock = _current.get()
    return clock.now() if clock is not None else datetime.now(UTC)
