"""Event-loop yield: tasks that never wait must not block everything else."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic

_MAX_HOLD = 0.01
"""Seconds that tasks may hold the event loop."""


class LoopYield:
    """Awaitable that lets everything that is ready on the event loop run first."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last = monotonic()

    def __await__(self) -> Generator[None]:
        try:
            yield
        finally:
            self._last = monotonic()

    @property
    def is_due(self) -> bool:
        """Whether nothing has yielded for 10 ms."""
        return monotonic() - self._last > _MAX_HOLD
