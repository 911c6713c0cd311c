"""Notice of rows that this process or another one writes, for those who wait for them."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.errors import JournalError

if TYPE_CHECKING:
    Select: TypeAlias = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]

_INTERVAL = 0.1

_logger = logging.getLogger("integrate_runtime.runs")


class Arrivals(ABC):
    """Futures of those who wait, by the number of a run or of a task.

    Rows of this process are noticed at once. Those of other processes are found by looking several
    times a second whether the database has changed, as long as anybody waits.

    Args:
        select: Runs a query.
        is_shared: Whether other processes can write to the journal.

    Attributes:
        what: What is waited for, for people.
    """

    what: str

    def __init__(self, select: Select, *, is_shared: bool) -> None:
        self._select = select
        self._is_shared = is_shared
        self._waiters: dict[int, dict[asyncio.Future[None], None]] = {}
        self._polling: asyncio.Task[None] | None = None
        self._version: object = None

    @abstractmethod
    def find(self) -> Iterable[int]:
        """Return the numbers for which there may be news since the last call."""

    def arrival(self, number: int) -> asyncio.Future[None]:
        """Return a future that is done once there may be news for a number."""
        arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.setdefault(number, {})[arrival] = None

        def end(_: asyncio.Future[None]) -> None:
            waiters = self._waiters.get(number, {})
            waiters.pop(arrival, None)
            if not waiters:
                self._waiters.pop(number, None)
            if not self._waiters and self._polling is not None:
                self._polling.cancel()
                self._polling = None

        arrival.add_done_callback(end)
        if self._is_shared and self._polling is None:
            self._polling = asyncio.create_task(
                self._poll(), name=f"{self.what} of other processes"
            )
        return arrival

    def wake(self, number: int) -> None:
        """Wake those who wait for a number, in the order in which they began to wait."""
        for arrival in [*self._waiters.get(number, ())]:
            if not arrival.done():
                arrival.set_result(None)

    async def _poll(self) -> None:
        while True:
            try:
                for number in self._news():
                    self.wake(number)
            except JournalError as error:
                _logger.warning("%s of other processes wait: %s", self.what.capitalize(), error)
            await asyncio.sleep(_INTERVAL)

    def _news(self) -> Iterable[int]:
        ((version,),) = self._select("PRAGMA data_version", ())
        if version == self._version:
            return ()
        found = self.find()
        self._version = version
        return found
