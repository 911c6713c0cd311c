"""Protocols of an engine's execution of child runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio

    from integrate_runtime.jobs.job import Job

    from .control import RunControl


class ExecutedChild(Protocol):
    """A child run that an engine executes."""

    @property
    def control(self) -> RunControl:
        """Control of its execution."""
        ...

    @property
    def result(self) -> asyncio.Future[Any]:
        """Result of the run; cancelled if the run is interrupted."""
        ...

    async def stop(self, *, unsafe_only: bool = False) -> None:
        """Interrupt the run, and wait until it has ended. Attempts in flight may end before.

        Args:
            unsafe_only: Cut attempts short at once that are safe to repeat.
        """
        ...


class ChildRuns(Protocol):
    """Execution of child runs by an engine."""

    async def execute_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        """Begin to execute an unfinished child run, or join its execution.

        The child never waits for a slot of the engine: its parent holds one.

        Args:
            job: Job of the child.
            run_id: Id of the child.
        """
        ...
