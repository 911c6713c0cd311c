"""Events in SQLite."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import EventConflict, JournalTampered, RunEnded, RunNotFound
from integrate_runtime.base.json_text import canonical, parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.contracts.state import StoredEvent
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.keys import display_key

from . import statements as sql
from .damage import UNREADABLE, legible
from .event_arrivals import EventArrivals
from .rows import from_key, from_time, to_properties, to_text, to_time

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Collection, Generator, Sequence
    from datetime import datetime

    from integrate_runtime.contracts.state import NewEvent
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.properties import Property

    from .group_commit import GroupCommit

_ENDED = ("completed", "failed", "cancelled")
_LATEST = 2**63 - 1


class SqliteEvents:
    """Events of a journal in SQLite.

    Args:
        select: Runs a query.
        commits: Writer of the journal.
        vault: Seals and signs texts.
        is_shared: Whether other processes can write to the journal.
    """

    def __init__(
        self,
        select: Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]],
        commits: GroupCommit,
        vault: Vault,
        *,
        is_shared: bool,
    ) -> None:
        self._select = select
        self._commits = commits
        self._vault = vault
        self._arrivals = EventArrivals(select, is_shared=is_shared)

    async def send(self, run_id: str, event: NewEvent, at: datetime) -> bool:
        """Store an event for a run; return whether it is new."""
        time = to_time(at)
        while not await self._was_sent(run_id, event):
            run = self._open_run(run_id)
            dump = partial(
                self._vault.dump_document,
                event.payload,
                NOTHING_KNOWN,
                Place(run_id, "event"),
                *_signed(event.name, event.event_id, time),
            )
            payload = await call_off_loop(event.payload, dump)
            values = (event.name, event.event_id, payload, time, run_id)
            try:
                await self._commits.write((sql.SEND_EVENT, values))
            except sqlite3.IntegrityError:
                continue  # another process was faster
            if self._select(sql.SENT_EVENT, (run_id, event.name, event.event_id)):
                self._arrivals.wake(run)
                return True
        return False

    async def _was_sent(self, run_id: str, event: NewEvent) -> bool:
        """Whether an event was sent before.

        Raises:
            EventConflict: If it was sent with another payload.
        """
        rows = self._select(sql.SENT_EVENT, (run_id, event.name, event.event_id))
        if not rows:
            return False
        ((stored, time),) = rows
        place, signed = Place(run_id, "event"), _signed(event.name, event.event_id, time)
        load = partial(self._vault.load_document, stored, place, *signed)
        payload = await call_off_loop(stored, load)
        if canonical(parse(payload)) != canonical(parse(event.payload)):
            name = from_key(event.name)
            raise EventConflict(
                f"The event {display_key(name)} with the id {event.event_id!r} was sent to the run "
                f"{run_id!r} with another payload: send it with another id.",
                run_id,
                name,
                event.event_id,
            )
        return True

    def _open_run(self, run_id: str) -> int:
        """Return the number of a run that has not ended."""
        rows = self._select("SELECT id, status FROM runs WHERE run_id = ?", (run_id,))
        if not rows:
            raise RunNotFound(
                f"There is no run {run_id!r} in this journal: an event can be sent once its run "
                "has been started.",
                run_id,
            )
        ((number, status),) = rows
        if status in _ENDED:
            ended = {"failed": "has failed: resume it first", "completed": "has completed"}
            what = ended.get(status, "was cancelled")
            raise RunEnded(f"The run {run_id!r} gets no event, as it {what}.", run_id)
        return int(number)

    def pending(
        self, run: int, name: str, *, until: datetime | None, without: Collection[int]
    ) -> StoredEvent | None:
        """Return the oldest event of a name that no wait has taken."""
        latest = to_time(until) if until is not None else _LATEST
        rows = self._select(sql.PENDING_EVENT, (run, name, latest, len(without) + 1))
        for number, event_id, stored, time, run_id in rows:
            if number in without:
                continue
            place, signed = Place(run_id, "event"), _signed(name, event_id, time)
            payload = self._vault.load_document(stored, place, *signed)
            try:
                return StoredEvent(number, event_id, payload, from_time(time))
            except UNREADABLE as error:
                raise JournalTampered(place.described, legible(run_id)) from error
        return None

    def verify(self, event: int) -> None:
        """Verify an event of a run.

        Raises:
            JournalTampered: If the event is not as it was sent.
        """
        query = (
            "SELECT run_id, name, event_id, events.payload, at FROM events"
            " JOIN runs ON runs.id = events.run WHERE events.id = ?"
        )
        for run_id, name, event_id, payload, at in self._select(query, (event,)):
            place, signed = Place(legible(run_id), "event"), _signed(name, event_id, at)
            self._vault.load_document(payload, place, *signed)

    @contextmanager
    def arrival(self, run: int) -> Generator[asyncio.Future[None]]:
        """Lend a future that is done once a run may have another event to take."""
        arrival = self._arrivals.arrival(run)
        try:
            yield arrival
        finally:
            arrival.cancel()

    async def receive(
        self, event: int, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store that a wait takes an event and completes with an output."""
        await self._commits.write(
            (sql.TAKE_EVENT, (task, None, event)),
            (sql.FINISH_TASK, (output, to_properties(shown), to_time(at), task)),
        )

    async def reject(self, event: int, task: int, reason: str) -> None:
        """Store that an event does not fit the wait that took it."""
        await self._commits.write((sql.TAKE_EVENT, (task, to_text(reason), event)))

    async def give_back(self, run: int, task: int, reason: str, until: datetime | None) -> None:
        """Store that a wait gives back its event and waits again."""
        due = to_time(until) if until is not None else None
        await self._commits.write(
            (sql.GIVE_BACK_EVENT, (run, task)), (sql.WAIT_AGAIN, (to_text(reason), due, task))
        )
        self._arrivals.wake(run)


def _signed(name: str, event_id: str, time: int) -> tuple[str, str, str]:
    """Return what the signature of an event covers beside its payload."""
    return name, event_id, str(time)
