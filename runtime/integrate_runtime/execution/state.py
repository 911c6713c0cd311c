"""State that one execution of a run shares with the tasks in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .allowed_types import allowed_types
from .in_flight import InFlight
from .scope import Scope

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.store import JournalStore
    from integrate_runtime.reflection.stored_types import StoredTypes
    from integrate_runtime.secrets.run_secrets import RunSecrets
    from integrate_runtime.tasks.request import TaskRequest

    from .services import Services


@dataclass(slots=True)
class RunState:
    """One execution of a run.

    Attributes:
        run_id: The run.
        number: Its number in the journal.
        job_module: Module of its job.
        services: What the engine lends.
        journal: Where the run is.
        secrets: Secrets that are known of it.
        in_flight: Tasks that are being executed.
    """

    run_id: str
    number: int
    job_module: str
    services: Services
    journal: JournalStore
    secrets: RunSecrets
    in_flight: InFlight = field(default_factory=InFlight)

    def scope(self, path: Path, task: int, *, is_first: bool) -> Scope:
        """The scope of the job or of an attempt at a task.

        Args:
            path: The task's path; ``()`` for the job's.
            task: Its number in the journal.
            is_first: Whether no earlier execution or attempt can have left a task under it.
        """
        return Scope(self, path, task, self.journal.next_id, is_first=is_first)

    def allowed_types(self, request: TaskRequest) -> StoredTypes:
        """Classes that the stored output of a task may name."""
        return allowed_types(request, self.job_module)
