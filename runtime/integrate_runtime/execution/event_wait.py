"""Execution of a wait for an event, over any journal store."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalTampered
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.waiting import run_to_end
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.contracts.records import Status
from integrate_runtime.jobs.context_work import end_of
from integrate_runtime.observe.descriptions import describe_off_loop
from integrate_runtime.observe.logs import log_task
from integrate_runtime.observe.metrics import MeasuredWait, measure_wait
from integrate_runtime.observe.spans import task_span
from integrate_runtime.secrets.signing import Place
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import encode_key
from integrate_runtime.tasks.properties import Property

from .task_start import begin_task

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.contracts.state import StoredEvent, StoredTask, TaskStart
    from integrate_runtime.jobs.event_work import EventWork, Received

    from .in_flight import TaskInFlight
    from .state import RunState
    from .task_address import TaskAddress
    from .task_call import TaskCall

_ATTEMPTS = AttemptCounts(attempts=1)


class EventWait:
    """Execution of a wait until an event arrives or its timeout expires.

    It takes the oldest event of its name that fits its type. An event is taken and the wait
    completed in one transaction, so that each event completes one wait.

    Args:
        state: State of the run's execution.
        call: Call of the wait's task.
        work: The wait.
        in_flight: Its entry among the tasks that are being executed.

    Attributes:
        id: Number of the task in the journal, once it began.
    """

    def __init__(
        self, state: RunState, call: TaskCall, work: EventWork, in_flight: TaskInFlight
    ) -> None:
        self._state = state
        self._journal = state.journal
        self._clock = state.services.clock
        self._call = call
        self._request = call.request
        self._work = work
        self._path = call.path
        self._in_flight = in_flight
        self._until: datetime | None = None
        self._measured = MeasuredWait()
        self.id = 0

    async def run(self, stored: StoredTask | None) -> str:
        """Wait, and return the encoded output once it is stored.

        Args:
            stored: The unfinished task that an earlier execution left in the journal, if any.

        Raises:
            JournalTampered: If an event is not as it was written.
        """
        # The run may learn secrets during the wait: those known at the end count.
        secrets = self._state.secrets
        start, _ = await describe_off_loop(self._request, secrets.redaction)
        with task_span(self._state.run_id, self._path, start, lambda: secrets.redaction):
            now = self._clock.now()
            if stored is not None:
                self.id = stored.id
            else:
                self.id = await self._begin(start, now)
            is_held = stored is not None and stored.status is Status.WAITING
            if is_held:
                self._until = self._journal.progress(self.id).retry_at
                await self._journal.keep_waiting(self.id)
            elif self._work.timeout is not None:
                self._until = end_of(now, self._work.timeout)
            with measure_wait(self._work.wait_kind, self._clock.now) as self._measured:
                return await self._take_one(is_held=is_held)

    async def _begin(self, start: TaskStart, at: datetime) -> int:
        """Store that the wait begins, and return its number.

        Raises:
            KeyTakenError: If another task of the scope has its key.
        """
        return await begin_task(self._journal, self._call, start, at)

    async def _take_one(self, *, is_held: bool) -> str:
        events = self._journal.events
        while (output := self._recorded()) is None:
            # Asked for first, so that no event comes unnoticed in between.
            with events.arrival(self._state.number) as arrival:
                event = self._pending()
                if event is not None:
                    await self._take(event)
                elif self._until is not None and self._clock.now() >= self._until:
                    await self._expire()
                elif not is_held:
                    await self._journal.hold_task(
                        self.id, self._work.reason, self._until, _ATTEMPTS, interrupted=False
                    )
                    is_held = True
                    self._log(logging.INFO, f"waits for {self._work.reason}")
                else:
                    await self._idle(arrival)
        return output

    def _recorded(self) -> str | None:
        """Return the output of the wait; it is another execution's if that was faster."""
        stored = self._journal.task(*self._call.address)
        return stored.output if stored is not None else None

    def _pending(self) -> StoredEvent | None:
        """Return the event to take next.

        Raises:
            JournalTampered: If it is not as it was written, or the run received it before.
        """
        inbox, name = self._state.inbox, self._work.name
        event = self._journal.events.pending(
            self._state.number, encode_key(name), until=self._until, without=inbox.claimed
        )
        if event is not None and (name, event.event_id) in inbox.received:
            what = f"the receipt of the {self._work.reason} of the run {self._state.run_id!r}"
            raise JournalTampered(what, self._state.run_id, self._path)
        return event

    async def _idle(self, arrival: asyncio.Future[None]) -> None:
        """Wait until another event may be there, or the time of the wait has passed."""
        with self._state.control.in_flight.idle(self._in_flight):
            if self._until is None:
                await arrival
                return
            await self._clock.sleep_until_or(self._until, arrival)

    async def _take(self, event: StoredEvent) -> None:
        """Receive an event, or reject it if it does not fit."""
        claimed = self._state.inbox.claimed
        claimed.add(event.number)
        try:
            await self._state.control.admit(self._in_flight)
            misfit = await call_off_loop(event.payload, partial(self._work.misfit, event.payload))
            if misfit is None:
                await self._receive(event)
                return
            reason = self._state.secrets.redaction.text(misfit)
            await self._journal.events.reject(event.number, self.id, reason)
            self._log(logging.WARNING, f"rejected an event that does not fit its type ({reason})")
        finally:
            claimed.discard(event.number)

    async def _receive(self, event: StoredEvent) -> None:
        received: Received = {
            "event_id": event.event_id,
            "payload": parse(event.payload),
            "at": event.at,
            "until": self._until,
        }
        output = await self._encode(received)
        shown = [Property("Sent", event.at.isoformat(timespec="seconds"))]
        now = self._clock.now()
        try:
            await run_to_end(
                self._journal.events.receive(event.number, self.id, output, shown, now)
            )
        except asyncio.CancelledError:
            # Its caller waits no more, while the run goes on: another wait gets the event.
            if not self._state.is_ending:
                await run_to_end(self._give_back())
            raise
        self._log(logging.DEBUG, "completed")

    async def _give_back(self) -> None:
        await self._journal.events.give_back(
            self._state.number, self.id, self._work.reason, self._until
        )

    async def _expire(self) -> None:
        self._measured.outcome = "expired"
        output = await self._encode(
            {"event_id": None, "payload": None, "at": None, "until": self._until}
        )
        shown = [Property("Outcome", "expired")]
        await self._journal.finish_task(self.id, output, shown, self._clock.now())
        self._log(logging.INFO, f"waited for {self._work.reason} in vain")

    async def _encode(self, received: Received) -> str:
        """Return the signed output of the task, with its secrets sealed."""
        types = self._state.allowed_types(self._request)
        codec = codec_for(self._request.codec, types)
        payload = received["payload"]
        encoded = await call_off_loop(payload, partial(codec.encode, received, None))
        place = Place(self._state.run_id, "output", self._path)
        rules = self._state.secrets.redaction
        dump = partial(self._journal.vault.dump, encoded, rules, place)
        return await call_off_loop(encoded, dump)

    def _log(self, level: int, what: str) -> None:
        log_task(level, self._state.run_id, self._path, 1, what)


@dataclass(frozen=True, slots=True)
class Receipt:
    """Receipt of an event by a wait, which gives it back if the wait's branch loses a race.

    Attributes:
        state: State of the run's execution.
        work: The wait.
        address: The position of its task in the journal.
        received: What the wait got.
    """

    state: RunState
    work: EventWork
    address: TaskAddress
    received: Received

    def note(self) -> None:
        """Note that the execution has received the event."""
        event_id = self.received["event_id"]
        if event_id is not None:
            self.state.inbox.received.add((self.work.name, event_id))

    async def give_back(self) -> None:
        """Give the event back, as the wait was abandoned."""
        journal, event_id = self.state.journal, self.received["event_id"]
        stored = journal.task(*self.address)
        if event_id is None or stored is None:
            return
        until = self.received["until"]
        await journal.events.give_back(self.state.number, stored.id, self.work.reason, until)
        self.state.inbox.received.discard((self.work.name, event_id))
        now = self.state.services.clock.now()
        await journal.abandon_task(stored.id, self.state.elapsed, now)
