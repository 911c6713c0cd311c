"""State that one execution of a run shares with the tasks in it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from integrate_runtime.execution.requests.allowed_types import allowed_types

from .event_inbox import EventInbox
from .scope import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.store import JournalStore
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.secrets.run_secrets import RunSecrets
    from integrate_runtime.tasks.request import TaskRequest

    from .child_runs import ChildRuns
    from .control import RunControl
    from .in_flight import TaskInFlight
    from .services import Services


@dataclass(slots=True)
class RunState:
    """State of one execution of a run.

    Attributes:
        run_id: The run's id.
        number: The run's number in the journal.
        connections: Connection key by integration, as the run was started.
        job_module: Module of the job's function.
        crashed: Whether the process of the previous execution ended during it.
        services: Services of the engine.
        journal: Journal with the run.
        secrets: Known secrets of the run.
        control: Control of the execution.
        children: Executes the runs that tasks of the run start.
        inbox: Events that the execution has received.
        begun: Time of the event loop at which the execution began.
        is_ending: Whether the job's function has ended or is being cancelled. Calls that are
            cancelled before were abandoned by their callers.
    """

    run_id: str
    number: int
    connections: Mapping[str, str]
    job_module: str
    crashed: bool
    services: Services
    journal: JournalStore
    secrets: RunSecrets
    control: RunControl
    children: ChildRuns
    inbox: EventInbox = field(default_factory=EventInbox)
    begun: float = field(default_factory=lambda: asyncio.get_running_loop().time())
    is_ending: bool = False

    @property
    def elapsed(self) -> timedelta:
        """Time since the execution began."""
        return timedelta(seconds=asyncio.get_running_loop().time() - self.begun)

    def scope(
        self, path: Path, task: int, in_flight: TaskInFlight | None, *, is_first: bool
    ) -> Scope:
        """Return a new scope for the job, or for an attempt at a task.

        Args:
            path: The task's path; ``()`` for the job.
            task: The task's number in the journal; ``ROOT`` for the job.
            in_flight: The task that is being executed; None for the job.
            is_first: Whether no earlier execution or attempt can have left nested tasks.
        """
        return Scope(self, path, task, in_flight, is_first=is_first)

    async def keep_abandonments(self, scope: Scope) -> None:
        """Journal the calls of a scope that were abandoned since its last call."""
        while scope.abandoned:
            key, after = next(iter(scope.abandoned.items()))
            # A call that was cancelled before its task began left nothing in the journal.
            stored = self.journal.task(self.number, scope.task, key)
            if stored is not None:
                await self.journal.abandon_task(stored.id, after, self.services.clock.now())
            scope.abandoned.pop(key, None)

    def allowed_types(self, request: TaskRequest) -> StoredTypes:
        """Return the classes that the stored output of a task may name."""
        return allowed_types(request, self.job_module)
