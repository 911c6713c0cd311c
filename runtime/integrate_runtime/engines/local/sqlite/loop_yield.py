"""Yields to the event loop: tasks that never wait must not keep it from everything else."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic

_LONGEST_HOLD = 0.01
"""Seconds."""


class LoopYield:
    """Awaitable that lets everything else that is ready run first."""

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
        """Whether nobody yielded for 10 ms."""
        return monotonic() - self._last > _LONGEST_HOLD
