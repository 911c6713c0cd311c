"""Tasks that are still being executed when their job function ends, as after a failed gather."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .task_address import TaskAddress


class InFlight:
    """Registry of the asyncio tasks that execute a run's tasks.

    One asyncio task may be inside several of the run's tasks, which nest.
    """

    def __init__(self) -> None:
        self._depths: dict[asyncio.Task[Any], int] = {}
        self._idle: set[asyncio.Task[Any]] = set()
        self._abandoned: set[asyncio.Task[Any]] = set()
        self._changed = asyncio.Event()
        self._ends: dict[TaskAddress, asyncio.Event] = {}

    def enter(self) -> asyncio.Task[Any]:
        """Register the current asyncio task as inside a task, and return it."""
        owner = _current_task()
        self._depths[owner] = self._depths.get(owner, 0) + 1
        return owner

    def leave(self, owner: asyncio.Task[Any]) -> None:
        """Undo one ``enter`` of an asyncio task."""
        self._depths[owner] -= 1
        if not self._depths[owner]:
            del self._depths[owner]
            self._abandoned.discard(owner)
        self._changed.set()

    def is_executing(self, address: TaskAddress) -> bool:
        """Whether an asyncio task executes the task at an address."""
        return address in self._ends

    async def take(self, address: TaskAddress) -> bool:
        """Wait until no asyncio task executes the task at an address, and take its place.

        An execution outlives its caller if that abandons it, or if the attempt at the parent that
        the caller belongs to has failed.

        Returns:
            Whether there was another execution.
        """
        waited = False
        while (end := self._ends.get(address)) is not None:
            with self.idle():
                await end.wait()
            waited = True
        self._ends[address] = asyncio.Event()
        return waited

    def release(self, address: TaskAddress) -> None:
        """Undo a ``take``."""
        self._ends.pop(address).set()

    @contextmanager
    def idle(self) -> Generator[None]:
        """Mark the current asyncio task as waiting for its attempt.

        Cancelling it then cuts no call short.
        """
        owner = _current_task()
        self._idle.add(owner)
        self._changed.set()
        if owner in self._abandoned:
            owner.cancel()
        try:
            yield
        finally:
            self._idle.discard(owner)

    def abandon(self, owner: asyncio.Task[Any]) -> None:
        """Let an abandoned asyncio task finish its attempt, and start no further one."""
        if owner in self._depths:
            self._abandoned.add(owner)
        if owner in self._idle:
            owner.cancel()

    async def drain(self, *, cancel: bool) -> None:
        """Wait until no task is being executed.

        Args:
            cancel: Cancel all tasks. Otherwise attempts run to their end, as their calls may take
                effect, and only tasks that wait for their next attempt are cancelled.
        """
        while self._depths:
            self._changed.clear()
            for owner in list(self._depths if cancel else self._idle):
                owner.cancel()
            # A task may begin to wait, or end, at any time: look again after each change.
            await self._changed.wait()


def _current_task() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("tasks run inside an asyncio task")
    return task
