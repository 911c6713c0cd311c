"""A run that was started, as its caller holds it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

ResultT_co = TypeVar("ResultT_co", covariant=True)


class RunHandle(Protocol[ResultT_co]):
    """A run that was started."""

    @property
    def run_id(self) -> str:
        """Its id."""
        ...

    async def result(self) -> ResultT_co:
        """Wait for the run's result; cancelling the wait does not cancel the run.

        Raises:
            RunCancelled: the run was cancelled.
            Exception: what the job raised, ``TaskFailed`` for one.
        """
        ...


@dataclass(frozen=True, slots=True)
class LocalHandle(Generic[ResultT_co]):
    """A run that this process executes or follows.

    Attributes:
        run_id: Its id.
    """

    run_id: str
    _result: asyncio.Future[ResultT_co]

    async def result(self) -> ResultT_co:
        """Wait for the run's result; cancelling the wait does not cancel the run."""
        return await asyncio.shield(self._result)
