"""Removal of finished runs in the background, by the process that executes runs."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalError
from integrate_runtime.contracts.records import Status

from .sqlite.pruning import Pruning
from .sqlite.removal import Expired

if TYPE_CHECKING:
    from integrate_runtime.base.clock import Clock
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal

    from .keep import Keep

_logger = logging.getLogger("integrate_runtime.runs")

_NO_RUN = {"run_id": None, "task": None, "attempt": None}
"""Fields of a log record about no run."""
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(hours=1)
"""Bounds of the time between two removals, which is a tenth of the shortest duration."""


class Retention:
    """Removes expired runs periodically.

    Args:
        journal: Journal of the runs.
        keep: How long finished runs are kept.
        clock: Clock that their age is measured with.
    """

    def __init__(self, journal: SqliteJournal, keep: Keep, clock: Clock) -> None:
        self._journal = journal
        self._keep = keep.by_status
        self._clock = clock
        self._task = asyncio.create_task(self._repeat(), name="removal of finished runs")

    async def stop(self) -> None:
        """Stop after the current step."""
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _repeat(self) -> None:
        shortest = min(self._keep.values(), default=_LONGEST)
        interval = min(max(shortest / 10, _SHORTEST), _LONGEST)
        while self._keep:
            try:
                await self._apply()
            except JournalError as error:
                _logger.warning("Finished runs are not removed for now: %s", error, extra=_NO_RUN)
            # Not by the engine's clock: a fake one would jump from one removal to the next.
            await asyncio.sleep(interval.total_seconds())

    async def _apply(self) -> None:
        now = self._clock.now()
        pruning = Pruning(
            [Expired.by_age(Status(status), age, now) for status, age in self._keep.items()]
        )
        while await self._journal.maintain(pruning.step):
            await asyncio.sleep(pruning.pause)
        removed = pruning.removed
        if removed.runs:
            _logger.info(
                "Removed finished runs that are not kept any longer: %d, with %d tasks",
                removed.runs,
                removed.tasks,
                extra=_NO_RUN,
            )
