"""Handle of a run that LocalEngine executes or follows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Generic, TypeVar

from integrate_runtime.base.waiting import wait_for_result

ResultT_co = TypeVar("ResultT_co", covariant=True)


@dataclass(frozen=True, slots=True)
class LocalHandle(Generic[ResultT_co]):
    """Handle of a run that this process executes or follows.

    Attributes:
        run_id: Id of the run.
    """

    run_id: str
    _result: asyncio.Future[ResultT_co]

    async def result(self) -> ResultT_co:
        """Wait for the run's result. Cancelling the wait does not cancel the run."""
        return await wait_for_result(self._result)
