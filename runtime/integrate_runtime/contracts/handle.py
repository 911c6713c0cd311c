"""Handle of a started run."""

from __future__ import annotations

from typing import Protocol, TypeVar

ResultT_co = TypeVar("ResultT_co", covariant=True)


class RunHandle(Protocol[ResultT_co]):
    """Handle of a started run."""

    @property
    def run_id(self) -> str:
        """Id of the run."""
        ...

    async def result(self) -> ResultT_co:
        """Wait for the run's result. Cancelling the wait does not cancel the run.

        Raises:
            RunCancelled: If the run was cancelled.
            Exception: If the job raised it, for example ``TaskFailed``.
        """
        ...
