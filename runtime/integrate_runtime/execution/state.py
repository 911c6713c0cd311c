"""State that one execution of a run shares with the tasks in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .allowed_types import allowed_types
from .scope import Scope

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.store import JournalStore
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.secrets.run_secrets import RunSecrets
    from integrate_runtime.tasks.request import TaskRequest

    from .control import RunControl
    from .in_flight import TaskInFlight
    from .services import Services


class TaskAddress(NamedTuple):
    """Position of a task in the journal.

    Attributes:
        run: The run's number.
        parent: The parent task's number; ``ROOT`` for tasks that the job function calls.
        key: The task's key, encoded.
    """

    run: int
    parent: int
    key: str


@dataclass(slots=True)
class RunState:
    """State of one execution of a run.

    Attributes:
        run_id: The run's id.
        number: The run's number in the journal.
        job_module: Module of the job's function.
        crashed: Whether the process of the previous execution ended during it.
        services: Services of the engine.
        journal: Journal with the run.
        secrets: Known secrets of the run.
        control: Control of the execution.
    """

    run_id: str
    number: int
    job_module: str
    crashed: bool
    services: Services
    journal: JournalStore
    secrets: RunSecrets
    control: RunControl

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
        return Scope(self, path, task, in_flight, self.journal.next_id, is_first=is_first)

    def allowed_types(self, request: TaskRequest) -> StoredTypes:
        """Return the classes that the stored output of a task may name."""
        return allowed_types(request, self.job_module)
