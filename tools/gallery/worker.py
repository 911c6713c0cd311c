"""A worker that executes the jobs of the gallery: ``python -m tools.gallery.worker runs.db 0``.

Its second argument is the number of hours by which its clock is ahead, and the jobs may follow.
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import datetime, timedelta

from integrate_runtime import Clock, LocalEngine

from tools.answers import let_typeform_call
from tools.gallery.runs import JOBS


class LaterClock(Clock):
    """The system's clock, ahead by a number of hours."""

    def __init__(self, hours: float) -> None:
        super().__init__()
        self._ahead = timedelta(hours=hours)

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return super().now() + self._ahead


async def serve(db: str, hours: float, jobs: list[str]) -> None:
    """Execute the runs of jobs until the process ends.

    Args:
        db: Path of the journal.
        hours: Number of hours by which the clock is ahead.
        jobs: Ids of the jobs; all of them, if there are none.
    """
    async with LocalEngine(db, clock=LaterClock(hours)) as engine:
        await engine.serve([JOBS[job] for job in jobs or JOBS])


if __name__ == "__main__":
    let_typeform_call(os.environ["TYPEFORM_API_URL"])
    asyncio.run(serve(sys.argv[1], float(sys.argv[2]), sys.argv[3:]))
