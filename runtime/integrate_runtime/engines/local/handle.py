"""Handle of a run that LocalEngine executes or follows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
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


class FollowingHandle(Generic[ResultT_co]):
    """Handle of a run that is left to other processes, and followed once its result is wanted.

    Args:
        run_id: Id of the run.
        follow: Begins to follow the run.
    """

    def __init__(self, run_id: str, follow: Callable[[], asyncio.Future[ResultT_co]]) -> None:
        self.run_id = run_id
        self._follow = follow

    @cached_property  # the run is followed once, for all who wait
    def _result(self) -> asyncio.Future[ResultT_co]:
        return self._follow()

    async def result(self) -> ResultT_co:
        """Wait for the run's result. Cancelling the wait does not cancel the run."""
        return await wait_for_result(self._result)
