"""Events that were sent to a run and what its waits made of them, as its history tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

from .forms import properties_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from .task_history import TaskHistory
    from .wire import Event, Note


@dataclass(slots=True)
class SentEvent:
    """An event that was sent to a run.

    Attributes:
        number: Position among the events of the run, from 1.
        name: Name, encoded as a task's key is.
        event_id: Id, by which it was sent once.
        payload: Payload, sealed and signed.
        at: Time at which Temporal recorded it.
        mark: Mark by which its sender recognises it.
        task: Id of the wait that took it; None if none has.
        rejection: Reason for which it did not fit that wait; None if it was received.
    """

    number: int
    name: str
    event_id: str
    payload: str
    at: datetime
    mark: str
    task: str | None = None
    rejection: str | None = None


class SentEvents:
    """Events of a run, in the order in which they were sent: the first one of each name and id."""

    def __init__(self) -> None:
        self._events: list[SentEvent] = []
        self._by_id: dict[tuple[str, str], SentEvent] = {}

    def __iter__(self) -> Iterator[SentEvent]:
        return iter(self._events)

    def copy(self) -> SentEvents:
        """Return a copy, with which another workflow execution goes on."""
        copied = SentEvents()
        for event in self._events:
            copied._keep(replace(event))
        return copied

    def add(self, event: Event, at: datetime) -> None:
        """Add an event, unless one with its name and id was sent before."""
        if self.find(event.name, event.event_id) is None:
            number = len(self._events) + 1
            self._keep(SentEvent(number, event.name, event.event_id, event.payload, at, event.mark))

    def find(self, name: str, event_id: str) -> SentEvent | None:
        """Return the event with a name and an id, or None."""
        return self._by_id.get((name, event_id))

    def learn(self, task: TaskHistory, note: Note, at: datetime) -> None:
        """Add the fact of a note to a wait. The first end of a wait, or of an event, counts."""
        if note.fact == "returned":
            if self._give_back(task.id):
                task.status, task.finished_at = Status.WAITING, None
                task.output, task.shown = None, ()
                task.waits_for, task.next = note.reason, replace(task.next, due=note.until)
        elif task.is_finished:
            pass  # another execution of the job was faster
        elif note.fact == "waits":
            if task.status is not Status.WAITING:
                task.status, task.waits_for = Status.WAITING, note.reason
                task.next = replace(task.next, due=note.until)
        elif note.fact == "rejected":
            self._take(note, task)
        elif note.fact == "finished" or self._take(note, task):
            task.status, task.finished_at = Status.COMPLETED, at
            task.output, task.shown = str(note.value), properties_of(note.shown)
            task.attempts[-1].finished_at = at

    def _keep(self, event: SentEvent) -> None:
        self._events.append(event)
        self._by_id[event.name, event.event_id] = event

    def _take(self, note: Note, task: TaskHistory) -> bool:
        """Let a wait take the event of a note; return whether it was there to take."""
        event = self._events[note.event - 1] if note.event is not None else None
        if event is None or event.task is not None:
            return False
        event.task, event.rejection = task.id, note.reason
        return True

    def _give_back(self, task: str) -> bool:
        """Give back the event that a wait received; return whether there is one."""
        received = [
            event for event in self._events if event.task == task and event.rejection is None
        ]
        for event in received:
            event.task = None
        return bool(received)
