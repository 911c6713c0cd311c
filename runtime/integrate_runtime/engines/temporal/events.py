"""Events of one run for the waits of its execution, as its history tells them."""

from __future__ import annotations

import asyncio
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from integrate_runtime.contracts.state import StoredEvent
from integrate_runtime.secrets.signing import Place

from .following import LostHistoryError
from .forms import property_forms
from .history import EVENTS
from .wire import Note

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Sequence
    from datetime import datetime

    from integrate_runtime.contracts.state import NewEvent
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.properties import Property

    from .asking import Asker
    from .history import RunHistory
    from .parking import Parking
    from .sent_events import SentEvent


class EventsJournal(Protocol):
    """Part of a run's journal that its events use."""

    @property
    def vault(self) -> Vault:
        """Seals and signs the run's texts."""
        ...

    @property
    def history(self) -> RunHistory:
        """History of the run, as far as it is known."""
        ...

    @property
    def asker(self) -> Asker:
        """Asks the run's workflow."""
        ...


class HistoryEvents:
    """Events that were sent to one run.

    Args:
        journal: Journal of the run.
        parking: Waits of the job's function; None if nothing waits.
    """

    def __init__(self, journal: EventsJournal, parking: Parking | None = None) -> None:
        self._journal = journal
        self._parking = parking

    async def send(self, run_id: str, event: NewEvent, at: datetime) -> bool:
        """Refuse: an execution sends no events.

        Raises:
            RuntimeError: Always.
        """
        raise RuntimeError("events are sent by an engine")

    def pending(
        self, run: int, name: str, *, until: datetime | None, without: Collection[int]
    ) -> StoredEvent | None:
        """Return the oldest event of a name that no wait has taken."""
        for event in self._journal.history.events:
            is_free = event.task is None and event.number not in without
            if is_free and event.name == name and (until is None or event.at <= until):
                payload = payload_of(self._journal.vault, self._journal.history.run_id, event)
                return StoredEvent(event.number, event.event_id, payload, event.at)
        return None

    @contextmanager
    def arrival(self, run: int) -> Generator[asyncio.Future[None]]:
        """Lend a future that is done once the run may have another event to take."""
        arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def wake(_: asyncio.Future[None]) -> None:
            if not arrival.done():
                arrival.set_result(None)

        news = None
        with suppress(LostHistoryError):  # this execution is about to be cancelled
            news = self._journal.asker.follower.next_news(EVENTS)
            news.add_done_callback(wake)
        try:
            with self._parked(arrival):
                yield arrival
        finally:
            arrival.cancel()
            if news is not None:
                news.remove_done_callback(wake)

    def _parked(self, arrival: asyncio.Future[None]) -> AbstractContextManager[None]:
        if self._parking is None:
            raise RuntimeError("only a job's function waits for events")
        return self._parking.wait(arrival, known=self._journal.history.arrivals)

    async def receive(
        self, event: int, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Record that a wait takes an event and completes with an output."""
        note = self._note(task, "received", event)
        note.value, note.shown = output, property_forms(shown)
        await self._journal.asker.record(note)

    async def reject(self, event: int, task: int, reason: str) -> None:
        """Record that an event does not fit the wait that took it."""
        note = self._note(task, "rejected", event)
        note.reason = reason
        await self._journal.asker.record(note)

    async def give_back(self, run: int, task: int, reason: str, until: datetime | None) -> None:
        """Record that a wait gives back its event and waits again."""
        note = self._note(task, "returned")
        note.reason, note.until = reason, until
        with suppress(LostHistoryError):  # the next execution gives it back
            await self._journal.asker.record(note)

    def _note(self, task: int, fact: str, event: int | None = None) -> Note:
        history = self._journal.history
        return Note(history.run_id, history.numbered(task).id, fact, event=event)


def payload_of(vault: Vault, run_id: str, event: SentEvent) -> str:
    """Return the payload of an event as JSON text.

    Raises:
        JournalTampered: If it is not that of an event which was sent to the run.
    """
    return vault.load_document(event.payload, Place(run_id, "event"), event.name, event.event_id)
