"""Notice of new events, which this process or another one sends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.errors import JournalError

from . import statements as sql

if TYPE_CHECKING:
    Select: TypeAlias = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]

_INTERVAL = 0.1

_logger = logging.getLogger("integrate_runtime.runs")


class EventArrivals:
    """Futures of the runs that wait for events.

    Events of this process are noticed at once. Those of other processes are found by looking
    several times a second whether the database has changed, as long as anybody waits.

    Args:
        select: Runs a query.
        is_shared: Whether other processes can write to the journal.
    """

    def __init__(self, select: Select, *, is_shared: bool) -> None:
        self._select = select
        self._is_shared = is_shared
        self._waiters: dict[int, dict[asyncio.Future[None], None]] = {}
        self._polling: asyncio.Task[None] | None = None
        ((newest,),) = select("SELECT coalesce(max(id), 0) FROM events", ())
        self._newest = newest
        self._version: object = None

    def arrival(self, run: int) -> asyncio.Future[None]:
        """Return a future that is done once a run has another event."""
        arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.setdefault(run, {})[arrival] = None

        def end(_: asyncio.Future[None]) -> None:
            waiters = self._waiters.get(run, {})
            waiters.pop(arrival, None)
            if not waiters:
                self._waiters.pop(run, None)
            if not self._waiters and self._polling is not None:
                self._polling.cancel()
                self._polling = None

        arrival.add_done_callback(end)
        if self._is_shared and self._polling is None:
            self._polling = asyncio.create_task(self._poll(), name="events of other processes")
        return arrival

    def wake(self, run: int) -> None:
        """Wake the waits of a run, in the order in which they began to wait."""
        for arrival in [*self._waiters.get(run, ())]:
            if not arrival.done():
                arrival.set_result(None)

    async def _poll(self) -> None:
        while True:
            try:
                for run in self._runs_with_new_events():
                    self.wake(run)
            except JournalError as error:
                _logger.warning("Events of other processes wait: %s", error)
            await asyncio.sleep(_INTERVAL)

    def _runs_with_new_events(self) -> Iterable[int]:
        ((version,),) = self._select("PRAGMA data_version", ())
        if version == self._version:
            return ()
        rows = self._select(sql.NEW_EVENTS, (self._newest,))
        self._version = version
        self._newest = max((number for number, _ in rows), default=self._newest)
        return {run: None for _, run in rows}
