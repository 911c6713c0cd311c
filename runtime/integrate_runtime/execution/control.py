"""Control of one execution of a run by its engine: to stop it, or to cancel its run."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

from .in_flight import InFlight, TaskInFlight


class RunControl:
    """Control of one execution of a run.

    Attributes:
        in_flight: Tasks of the run that are being executed.
        is_cancelled: Whether the run was cancelled for good: it ends so, whatever its job does.
        is_disowned: Whether the engine no longer waits for the execution, which did not end when
            it was cancelled.
    """

    def __init__(self) -> None:
        self.in_flight = InFlight()
        self.is_cancelled = False
        self.is_disowned = False
        self._is_stopping = False
        self._children: set[RunControl] = set()

    @property
    def is_ending(self) -> bool:
        """Whether the execution is to end."""
        return self.is_cancelled or self._is_stopping

    @property
    def forbids_tasks(self) -> bool:
        """Whether no further task may begin."""
        return self.is_cancelled or self.is_disowned

    def cancel(self) -> None:
        """Forbid further tasks: each raises ``CancelledError``, even after one was caught."""
        self.is_cancelled = True
        for child in self._children:
            child.cancel()

    def stop(self) -> None:
        """Forbid further attempts; those in flight may end."""
        self._is_stopping = True
        for child in self._children:
            child.stop()

    @contextmanager
    def adopting(self, child: RunControl) -> Generator[None]:
        """Stop and cancel a child run together with this one, for the duration of the block."""
        self._children.add(child)
        if self.is_cancelled:
            child.cancel()
        elif self._is_stopping:
            child.stop()
        try:
            yield
        finally:
            self._children.discard(child)

    async def quiet(self, *, unsafe_only: bool = False) -> None:
        """Wait until no call is in progress, in this run and in its children.

        Args:
            unsafe_only: Wait only for calls that are not safe to repeat.
        """
        await self.in_flight.quiet(unsafe_only=unsafe_only)
        for child in [*self._children]:
            await child.quiet(unsafe_only=unsafe_only)

    def disown(self) -> None:
        """Forbid further tasks, and do not store any outcome of the execution."""
        self.is_disowned = True

    def check(self) -> None:
        """Raise ``CancelledError`` if no further task may begin."""
        if self.forbids_tasks:
            raise asyncio.CancelledError

    async def admit(self, task: TaskInFlight) -> None:
        """Let an attempt begin, unless the execution is to end.

        While the engine stops, it waits to be cancelled: the job function must not see an error.
        """
        self.check()
        if self._is_stopping:
            with self.in_flight.idle(task):
                await asyncio.Event().wait()
