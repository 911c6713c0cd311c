"""Callers of ``LocalEngine.run`` that wait for the same run."""

from __future__ import annotations

import asyncio
from typing import Any
from weakref import WeakKeyDictionary

from integrate_runtime.base.waiting import wait_for_result


class Waiters:
    """Waiters for runs: cancelling the last one interrupts its run, cancelling others does not."""

    def __init__(self) -> None:
        self._counts: WeakKeyDictionary[asyncio.Future[Any], int] = WeakKeyDictionary()

    def hold(self, run: asyncio.Future[Any]) -> None:
        """Keep a run alive regardless of waiters, because it was started or is served."""
        self._counts[run] = self._counts.get(run, 0) + 1

    def hold_if_served(self, run: asyncio.Future[Any]) -> None:
        """Hold a run that was already executing, unless somebody here waits for it."""
        if run not in self._counts:
            self.hold(run)

    async def wait(self, run: asyncio.Future[Any]) -> Any:
        """Wait for a run's result; cancelling the last wait interrupts the run."""
        self.hold(run)
        try:
            return await wait_for_result(run)
        except asyncio.CancelledError:
            if self._counts[run] == 1 and not run.done():
                run.cancel()
                await asyncio.wait([run])
            raise
        finally:
            self._counts[run] -= 1
