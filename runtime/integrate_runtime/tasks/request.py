"""What goes through the one door: a task as an engine gets it."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key
    from integrate_runtime.clients.source import ClientSource

    from .hooks import OnError
    from .options import TaskOptions
    from .work import Work


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a page is in its listing.

    Attributes:
        first: The key of the first page.
        number: Which page it is, from 1.
        turn: Held while a further page is asked for, so that none is asked for twice.
    """

    first: Key
    number: int
    turn: asyncio.Lock


@dataclass(slots=True)  # frozen, it would take three times as long to make
class TaskRequest:
    """A task to run.

    Attributes:
        key: Its key within the parent that is running.
        work: What it does.
        options: The caller's options over the integration's defaults.
        hooks: Error hooks in the order in which they are asked.
        call_site: Where it was called.
        io: What callbacks get.
        codec: Name of the codec for its result.
        source: Where its client comes from; None when it needs none.
        place: Which page of a listing it gives; None for its first one, and for anything else.
        as_stored: The caller gets a ``StoredPage``.
    """

    key: Key
    work: Work
    options: TaskOptions
    hooks: tuple[OnError, ...]
    call_site: CallSite
    io: Any
    codec: str = "json"
    source: ClientSource | None = None
    place: PagePlace | None = None
    as_stored: bool = False

    @property
    def operation_name(self) -> str | None:
        """``github.issues.create``; None for callbacks."""
        operation = self.work.operation
        if operation is None or self.source is None:
            return None
        return f"{self.source.integration}.{operation.id}"


class TaskRunner(Protocol):
    """The side of an engine that a run's IO talks to."""

    def connection(self, integration: str) -> str | None:
        """The connection key that the run was started with for an integration."""
        ...

    def run_task(self, request: TaskRequest) -> Coroutine[Any, Any, Any]:
        """Run a task of this run, or give its journaled result."""
        ...
