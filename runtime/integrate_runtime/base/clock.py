"""Time and chance, in one place, so that tests can own them."""

from __future__ import annotations

import random
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

# The longest single sleep: a change of the system's clock is noticed after it.
_LONGEST_SLEEP = timedelta(hours=1)


class Clock:
    """The system's clock; subclass it to control time.

    Attributes:
        rng: Source of jitter and of ``RunContext.random`` and ``uuid``.
    """

    def __init__(self, rng: random.Random | None = None) -> None:
        self.rng = rng or random.SystemRandom()

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, delay: timedelta) -> None:
        """Let time pass."""
        import asyncio  # generated error hooks read the clock without an event loop

        await asyncio.sleep(delay.total_seconds())

    async def sleep_until(self, moment: datetime) -> None:
        """Return at ``moment`` and never before; at once when it is past."""
        while (left := moment - self.now()) > timedelta():
            await self.sleep(min(left, _LONGEST_SLEEP))


_current: ContextVar[Clock | None] = ContextVar("integrate_runtime.base.clock", default=None)


def use_clock(clock: Clock) -> None:
    """Make ``now`` follow this clock in the present context."""
    _current.set(clock)


def current_clock() -> Clock:
    """Return the clock of the engine that this code runs in; outside a run the system's."""
    return _current.get() or Clock()


def now() -> datetime:
    """The present moment by the clock of the engine that this runs in, in UTC."""
    clock = _current.get()
    return clock.now() if clock is not None else datetime.now(UTC)
