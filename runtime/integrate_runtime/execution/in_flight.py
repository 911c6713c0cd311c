"""Tasks that are still going on when their job function ends, as after a failed gather."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any


class InFlight:
    """Knows which asyncio tasks of an execution are inside a task, and which of them only wait."""

    def __init__(self) -> None:
        self._inside: dict[asyncio.Task[Any], int] = {}
        self._idle: set[asyncio.Task[Any]] = set()
        self._changed = asyncio.Event()

    def enter(self) -> asyncio.Task[Any]:
        """The present asyncio task, which is inside a task from now on; they nest."""
        owner = _present()
        self._inside[owner] = self._inside.get(owner, 0) + 1
        return owner

    def leave(self, owner: asyncio.Task[Any]) -> None:
        """It is no longer inside that task."""
        self._inside[owner] -= 1
        if not self._inside[owner]:
            del self._inside[owner]
        self._changed.set()

    @contextmanager
    def idle(self) -> Generator[None]:
        """The present asyncio task waits between two attempts, and can be cancelled unharmed."""
        owner = _present()
        self._idle.add(owner)
        self._changed.set()
        try:
            yield
        finally:
            self._idle.discard(owner)

    async def settle(self, *, cancel: bool) -> None:
        """Wait for what is left: attempts may end unless ``cancel``, waits are cut short."""
        while self._inside:
            self._changed.clear()
            for left in list(self._inside if cancel else self._idle):
                left.cancel()
            await self._changed.wait()


def _present() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("tasks run inside an asyncio task")
    return task
