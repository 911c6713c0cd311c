"""Protocol of the events of a journal: what was sent to its runs, and which wait took it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Collection, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from integrate_runtime.tasks.properties import Property

    from .state import NewEvent, StoredEvent


class EventStore(Protocol):
    """Events that were sent to the runs of one journal.

    A write returns once it is durable. An event is sent by any process, and taken by the one that
    executes its run: at most one wait takes it.
    """

    async def send(self, run_id: str, event: NewEvent, at: datetime) -> bool:
        """Store an event for a run.

        Args:
            run_id: Id of the run.
            event: The event.
            at: Current time.

        Returns:
            Whether it is new: False if the run was sent this event before.

        Raises:
            RunNotFound: If there is no such run.
            RunEnded: If the run has completed, failed or been cancelled.
            EventConflict: If an event of this name and id was sent with another payload.
        """
        ...

    def pending(
        self, run: int, name: str, *, until: datetime | None, without: Collection[int]
    ) -> StoredEvent | None:
        """Return the oldest event of a name that no wait has taken.

        Args:
            run: Number of the run.
            name: Name of the event, encoded.
            until: Latest time at which it was sent; None for any.
            without: Numbers of events to leave out.

        Raises:
            JournalTampered: If the event is not as it was written.
        """
        ...

    def arrival(self, run: int) -> AbstractContextManager[asyncio.Future[None]]:
        """Lend a future that is done once a run may have another event to take."""
        ...

    async def receive(
        self, event: int, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store, in one transaction, that a wait takes an event and completes with an output.

        Nothing is stored if another execution of the run was faster, on engines where that can be.

        Args:
            event: Number of the event.
            task: Number of the wait's task.
            output: Signed output of the task.
            shown: Properties of the output.
            at: Current time.
        """
        ...

    async def reject(self, event: int, task: int, reason: str) -> None:
        """Store that an event does not fit the wait that took it, and the reason for people."""
        ...

    async def give_back(self, run: int, task: int, reason: str, until: datetime | None) -> None:
        """Store, in one transaction, that a wait gives back its event and waits again.

        Args:
            run: Number of the run.
            task: Number of the wait's task.
            reason: Reason for which it waits, for people.
            until: Time at which the wait ends without an event; None if it does not.
        """
        ...
