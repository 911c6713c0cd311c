"""Slots of a worker, given up while a task waits for nested tasks, or a function for a run.

Otherwise as many parents as there are slots would wait for ever for children that have none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from temporalio.worker import CustomSlotSupplier, SlotPermit

if TYPE_CHECKING:
    from temporalio.worker import SlotMarkUsedContext, SlotReleaseContext, SlotReserveContext


class Slots(CustomSlotSupplier):
    """Slots of one worker; the SDK calls it from several threads.

    Args:
        size: Number of attempts, or of functions, that a worker executes at once.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._used = 0
        self._lock = Lock()
        self._loop = asyncio.get_running_loop()
        self._has_room = asyncio.Event()

    @property
    def used(self) -> int:
        """Number of slots in use."""
        return self._used

    def add(self, number: int) -> None:
        """Count slots as used, or as free if the number is negative, whatever the bound."""
        with self._lock:
            self._used += number
        if number < 0:
            self._loop.call_soon_threadsafe(self._has_room.set)

    def _take(self) -> bool:
        with self._lock:
            if self._used >= self._size:
                return False
            self._used += 1
            return True

    async def reserve_slot(self, ctx: SlotReserveContext) -> SlotPermit:
        """Wait for a slot, and take it."""
        while not self._take():
            self._has_room.clear()
            await self._has_room.wait()
        return SlotPermit()

    def try_reserve_slot(self, ctx: SlotReserveContext) -> SlotPermit | None:
        """Take a slot if there is one."""
        return SlotPermit() if self._take() else None

    def mark_slot_used(self, ctx: SlotMarkUsedContext) -> None:
        """Do nothing: a reserved slot counts as used."""

    def release_slot(self, ctx: SlotReleaseContext) -> None:
        """Free a slot."""
        self.add(-1)


class HeldSlot:
    """Slot of one attempt or function, which it gives up while it waits for any child.

    Args:
        slots: Slots of the worker.
    """

    def __init__(self, slots: Slots) -> None:
        self._slots = slots
        self._waits = 0

    @contextmanager
    def given_up(self) -> Generator[None]:
        """Give up the slot in the block."""
        self._waits += 1
        if self._waits == 1:
            self._slots.add(-1)
        try:
            yield
        finally:
            self._waits -= 1
            if self._waits == 0:
                self._slots.add(1)
