"""``TaskRequest``: everything that an engine needs to run a task."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio  # loading it takes longer than all of this package

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Key
    from integrate_runtime.clients.source import ClientSource

    from .hooks import OnError
    from .options import TaskOptions
    from .work import Work


@dataclass(frozen=True, slots=True)
class PagePosition:
    """Position of a page in its listing.

    Attributes:
        first: Key of the first page.
        number: Number of the page, from 1.
        lock: Lock held while the next page is requested, so that no page is requested twice.
    """

    first: Key
    number: int
    lock: asyncio.Lock


@dataclass(slots=True)  # not frozen: construction would take three times as long
class TaskRequest:
    """A task to run.

    Attributes:
        key: The task's key within its parent.
        work: Operation or callback to call.
        options: The caller's options, completed by the integration's defaults.
        hooks: Error hooks, in the order of their calls.
        call_site: Line of the user's program that called the task.
        io: IO object to pass to callbacks.
        codec: Name of the codec for the result.
        source: Constructs the client; None for tasks without a client.
        page_position: Position of a further page in its listing; None for its first page and for
            all other tasks.
        as_stored: Whether the caller gets a ``StoredPage`` instead of the result itself.
        as_answer: Whether the caller gets an ``Answer`` instead of the result itself.
    """

    key: Key
    work: Work
    options: TaskOptions
    hooks: tuple[OnError, ...]
    call_site: CallSite
    io: Any
    codec: str = "json"
    source: ClientSource | None = None
    page_position: PagePosition | None = None
    as_stored: bool = False
    as_answer: bool = False

    @property
    def operation_name(self) -> str | None:
        """Integration and operation, as ``github.issues.create``; None for callbacks."""
        operation = self.work.operation
        if operation is None or self.source is None:
            return None
        return f"{self.source.integration}.{operation.id}"


class TaskRunner(Protocol):
    """A run's execution, as its IO and integrations see it."""

    @property
    def dashboard(self) -> str | None:
        """Address of the engine's dashboard; None if it knows none."""
        ...

    def connection(self, integration: str) -> str | None:
        """Return the run's connection key for an integration; None if it was started without."""
        ...

    def has_finished(self, key: Key) -> bool:
        """Whether an earlier execution completed the task with this key under the same parent."""
        ...

    def run_task(self, request: TaskRequest) -> Coroutine[Any, Any, Any]:
        """Run a task of this run, or replay its journaled result."""
        ...
