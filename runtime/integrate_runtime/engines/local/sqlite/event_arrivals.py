"""Notice of new events, which this process or another one sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import statements as sql
from .arrivals import Arrivals

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .arrivals import Select


class EventArrivals(Arrivals):
    """Futures of the runs that wait for events.

    Args:
        select: Runs a query.
        is_shared: Whether other processes can write to the journal.
    """

    what = "events"

    def __init__(self, select: Select, *, is_shared: bool) -> None:
        super().__init__(select, is_shared=is_shared)
        ((newest,),) = select("SELECT coalesce(max(id), 0) FROM events", ())
        self._newest = newest

    def find(self) -> Iterable[int]:
        """Return the runs with events that are newer than those of the last call."""
        rows = self._select(sql.NEW_EVENTS, (self._newest,))
        self._newest = max((number for number, _ in rows), default=self._newest)
        return {run: None for _, run in rows}
