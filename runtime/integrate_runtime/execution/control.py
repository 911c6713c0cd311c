"""What an engine wants of one execution of a run: that it goes on, stops, or ends as cancelled."""

from __future__ import annotations

import asyncio

from .in_flight import InFlight, TaskInFlight


class RunControl:
    """Control of one execution of a run.

    Attributes:
        in_flight: Tasks of the run that are being executed.
        is_cancelled: Whether the run was cancelled for good: it ends so, whatever its job does.
    """

    def __init__(self) -> None:
        self.in_flight = InFlight()
        self.is_cancelled = False
        self._is_stopping = False
        self._is_abandoned = False

    @property
    def is_ending(self) -> bool:
        """Whether the execution is to end."""
        return self.is_cancelled or self._is_stopping

    def cancel(self) -> None:
        """Let no further task begin: each raises ``CancelledError``, however often it is caught."""
        self.is_cancelled = True

    def stop(self) -> None:
        """Let no further attempt begin; those in flight may end."""
        self._is_stopping = True

    def abandon(self) -> None:
        """Let no further task begin in an execution that does not end when it is cancelled."""
        self._is_abandoned = True

    def check(self) -> None:
        """Raise ``CancelledError`` if no further task may begin."""
        if self.is_cancelled or self._is_abandoned:
            raise asyncio.CancelledError

    async def admit(self, task: TaskInFlight) -> None:
        """Let an attempt begin, unless the execution is to end.

        While the engine stops, it waits to be cancelled: the job function must not see an error.
        """
        self.check()
        if self._is_stopping:
            with self.in_flight.idle(task):
                await asyncio.Event().wait()
