"""Tasks that are being executed: which of them are calling, and which only wait."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from weakref import WeakSet

from .task_address import TaskAddress


@dataclass(slots=True, eq=False)
class TaskInFlight:
    """A task that is being executed.

    Attributes:
        owner: The asyncio task that executes it; one may execute several, which nest.
        parent: The task around it; None for the tasks of the job function.
        is_safe: Whether its call is safe to repeat.
        children: Number of nested tasks that are being executed.
        is_idle: Whether it waits for its next attempt.
    """

    owner: asyncio.Task[Any]
    parent: TaskInFlight | None
    is_safe: bool
    children: int = 0
    is_idle: bool = False

    @property
    def is_working(self) -> bool:
        """Whether a call may be in progress. A parent's work is that of its nested tasks."""
        return not self.is_idle and not self.children


class InFlight:
    """Registry of the tasks of a run that are being executed.

    They may outlive their job function, as after a failed gather, or their caller.
    """

    def __init__(self) -> None:
        self._tasks: set[TaskInFlight] = set()
        self._idle: set[asyncio.Task[Any]] = set()
        self._abandoned: WeakSet[asyncio.Task[Any]] = WeakSet()
        self._changed = asyncio.Event()
        self._ends: dict[TaskAddress, asyncio.Event] = {}

    def enter(self, parent: TaskInFlight | None, *, is_safe: bool) -> TaskInFlight:
        """Register a task that the current asyncio task executes.

        Args:
            parent: The task around it; None for a task of the job function.
            is_safe: Whether its call is safe to repeat.
        """
        owner = asyncio.current_task()
        if owner is None:
            raise RuntimeError("tasks run inside an asyncio task")
        task = TaskInFlight(owner, parent, is_safe)
        self._tasks.add(task)
        if parent is not None:
            parent.children += 1
        return task

    def leave(self, task: TaskInFlight) -> None:
        """Remove a task whose execution has ended."""
        self._tasks.discard(task)
        if task.parent is not None:
            task.parent.children -= 1
        self._changed.set()

    def is_executing(self, address: TaskAddress) -> bool:
        """Whether an asyncio task executes the task at an address."""
        return address in self._ends

    async def take(self, address: TaskAddress, task: TaskInFlight) -> bool:
        """Wait until no asyncio task executes the task at an address, and take its place.

        An execution outlives its caller if that abandons it, or if the attempt at the parent that
        the caller belongs to has failed.

        Returns:
            Whether there was another execution.
        """
        waited = False
        while (end := self._ends.get(address)) is not None:
            with self.idle(task):
                await end.wait()
            waited = True
        self._ends[address] = asyncio.Event()
        return waited

    def release(self, address: TaskAddress) -> None:
        """Undo a ``take``."""
        self._ends.pop(address).set()

    @contextmanager
    def idle(self, task: TaskInFlight) -> Generator[None]:
        """Mark a task as waiting for its attempt: cancelling it then cuts no call short."""
        task.is_idle = True
        self._idle.add(task.owner)
        self._changed.set()
        if task.owner in self._abandoned:
            task.owner.cancel()
        try:
            yield
        finally:
            task.is_idle = False
            self._idle.discard(task.owner)

    def abandon(self, owner: asyncio.Task[Any]) -> None:
        """Let an abandoned asyncio task finish its attempt, but do not start another."""
        self._abandoned.add(owner)
        if owner in self._idle:
            owner.cancel()

    async def quiet(self, *, unsafe_only: bool = False) -> None:
        """Wait until no call is in progress.

        Args:
            unsafe_only: Wait only for calls that are not safe to repeat.
        """
        while any(task.is_working and not (unsafe_only and task.is_safe) for task in self._tasks):
            self._changed.clear()
            await self._changed.wait()

    async def drain(self, *, cancel: bool) -> None:
        """Wait until no task is being executed.

        Args:
            cancel: Cancel all tasks. Otherwise attempts run to their end, as their calls may take
                effect, and only tasks that wait for their next attempt are cancelled.
        """
        while self._tasks:
            self._changed.clear()
            for owner in {task.owner for task in self._tasks} if cancel else list(self._idle):
                owner.cancel()
            # A task may begin to wait, or end, at any time: look again after each change.
            await self._changed.wait()
