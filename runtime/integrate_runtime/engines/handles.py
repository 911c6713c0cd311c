"""A run that was started, as its caller holds it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Generic, TypeVar

ResultT_co = TypeVar("ResultT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class RunHandle(Generic[ResultT_co]):
    """A run that was started.

    Attributes:
        run_id: Its id.
    """

    run_id: str
    _result: asyncio.Future[ResultT_co]

    async def result(self) -> ResultT_co:
        """Wait for the run's result; cancelling the wait does not cancel the run.

        Raises:
            RunCancelled: the run was cancelled.
            Exception: what the job raised, ``TaskFailed`` for one.
        """
        return await asyncio.shield(self._result)
