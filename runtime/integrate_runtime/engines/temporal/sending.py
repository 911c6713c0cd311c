"""Sending of events to runs, which needs no worker."""

from __future__ import annotations

from functools import partial
from secrets import token_hex
from typing import TYPE_CHECKING

from temporalio.client import WorkflowExecutionDescription, WorkflowExecutionStatus
from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.errors import EventConflict, RunEnded, RunNotFound, TooLarge
from integrate_runtime.base.json_text import canonical, parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.keys import display_key

from . import names
from .events import payload_of
from .following import HistoryReader, read_history
from .forms import key_of
from .sizes import excess, stored_size
from .starting import CANCELLED, COMPLETED, RUNNING
from .wire import Event

if TYPE_CHECKING:
    from temporalio.client import Client

    from integrate_runtime.contracts.state import NewEvent
    from integrate_runtime.secrets.key_ring import KeyRing

    from .sent_events import SentEvent, SentEvents
    from .starting import Starter


class EventSender:
    """Sends events to runs.

    An event is a signal to the run's workflow, which Temporal stores whether or not a worker lives.
    Of two with one name and id, the first in the history is the event.

    Args:
        client: Client with the journal's converter.
        keys: Keys of the journal.
        starter: Describes runs.
    """

    def __init__(self, client: Client, keys: KeyRing, starter: Starter) -> None:
        self._client = client
        self._keys = keys
        self._starter = starter

    async def send(self, run_id: str, event: NewEvent) -> bool:
        """Send an event, and return whether it is new.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If the run has ended.
            EventConflict: If an event of this name and id was sent with another payload.
            TooLarge: If the payload is too large.
        """
        while True:
            described = await self._starter.describe(run_id)
            if described is None:
                raise RunNotFound(
                    f"There is no run {run_id!r} in this namespace: an event can be sent once its "
                    "run has been started.",
                    run_id,
                )
            vault = Vault(self._keys, await self._starter.journal_of(described))
            if described.status not in RUNNING:
                history = await read_history(self._client, run_id, described.run_id)
                sent = history.events.find(event.name, event.event_id)
                if sent is None:
                    raise _run_ended(run_id, described.status)
            else:
                mark = token_hex(8)
                await self._signal(described, await self._sealed(vault, run_id, event, mark))
                events = await self._events_up_to(described, mark)
                sent = events.find(event.name, event.event_id) if events is not None else None
                if sent is not None and sent.mark == mark:
                    return True
            if sent is not None:
                await _check_same(vault, run_id, event, sent)
                return False

    async def _sealed(self, vault: Vault, run_id: str, event: NewEvent, mark: str) -> Event:
        place = Place(run_id, "event")
        dump = partial(
            vault.dump_document, event.payload, NOTHING_KNOWN, place, event.name, event.event_id
        )
        sealed = await call_off_loop(event.payload, dump)
        size = stored_size(sealed)
        name = display_key(key_of(event.name))
        reason = excess(size, "its payload")
        if reason is not None:
            raise TooLarge(f"The event {name} is not sent to the run {run_id!r}: {reason}.", size)
        return Event(run_id, event.name, event.event_id, sealed, mark)

    async def _signal(self, described: WorkflowExecutionDescription, event: Event) -> None:
        try:
            await self._starter.handle(described).signal(names.EVENT, event)
        except RPCError as error:
            if error.status is not RPCStatusCode.NOT_FOUND:  # it has ended meanwhile
                raise

    async def _events_up_to(
        self, described: WorkflowExecutionDescription, mark: str
    ) -> SentEvents | None:
        """Return the events of a run once one is recorded; None if the run ended before."""
        reader = HistoryReader(self._client, described.id, described.run_id)
        # Temporal records a signal a moment later if the workflow is being executed.
        async for event in reader.handle(0).fetch_history_events(wait_new_event=True):
            await reader.fold(0, event)
            if mark in reader.history.marks:
                return reader.history.events
        return None


async def _check_same(vault: Vault, run_id: str, event: NewEvent, sent: SentEvent) -> None:
    """Check that an event was sent with the same payload before.

    Raises:
        EventConflict: If it was not.
    """
    payload = await call_off_loop(sent.payload, partial(payload_of, vault, run_id, sent))
    if canonical(parse(payload)) != canonical(parse(event.payload)):
        name = key_of(event.name)
        raise EventConflict(
            f"The event {display_key(name)} with the id {event.event_id!r} was sent to the run "
            f"{run_id!r} with another payload: send it with another id.",
            run_id,
            name,
            event.event_id,
        )


def _run_ended(run_id: str, status: WorkflowExecutionStatus | None) -> RunEnded:
    what = "has failed or was interrupted: resume it first"
    if status is COMPLETED:
        what = "has completed"
    elif status in CANCELLED:
        what = "was cancelled"
    return RunEnded(f"The run {run_id!r} gets no event, as it {what}.", run_id)
