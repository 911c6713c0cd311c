"""Progress of the survey in lines, with the time that is left."""

from __future__ import annotations

import time
from collections.abc import Callable

_MINUTE = 60


class TimeLeft:
    """Estimate of the time that further SDKs take, from those that are done."""

    def __init__(self, total: int, now: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._now = now
        self._begin = now()
        self._done = 0

    def next(self, name: str) -> str:
        """Return the line for an SDK that begins: ``[3/60] stripe, 40 minutes left``."""
        line = f"[{self._done + 1}/{self._total}] {name}"
        if self._done:
            each = (self._now() - self._begin) / self._done
            minutes = each * (self._total - self._done) / _MINUTE
            line += f", {minutes:.0f} minutes left" if minutes >= 1 else ", less than a minute left"
        self._done += 1
        return line
