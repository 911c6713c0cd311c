"""Progress of the survey in lines, with the time that is left."""

from __future__ import annotations

import time
from collections.abc import Callable

from integrate_gen.cli.console import counted

_MINUTE = 60


class TimeLeft:
    """Estimate of the time that further SDKs take, from those before."""

    def __init__(self, total: int, now: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._now = now
        self._begin = now()
        self._done = 0

    def done(self, name: str) -> str:
        """Return the line for an SDK that is done: ``[3/60] stripe, 40 minutes left``."""
        self._done += 1
        line = f"[{self._done}/{self._total}] {name}"
        if self._done == self._total:
            return line
        each = (self._now() - self._begin) / self._done
        minutes = int(each * (self._total - self._done) / _MINUTE)
        return f"{line}, {counted(minutes, 'minute') if minutes else 'less than a minute'} left"
