"""Protocol of what executes a task that the journal does not have as finished.

``local_executor`` makes one that executes it in this process. An engine that has tasks executed
elsewhere gives its runs a factory of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from integrate_runtime.contracts.state import StoredTask

    from .in_flight import TaskInFlight
    from .state import RunState
    from .task_call import TaskCall


class TaskExecutor(Protocol):
    """Execution of one task."""

    @property
    def id(self) -> int:
        """Number of the task in the journal, once it began."""
        ...

    async def run(self, stored: StoredTask | None) -> str:
        """Execute the task, and return the encoded output once it is stored.

        Args:
            stored: The unfinished task that an earlier execution left in the journal, if any.

        Raises:
            TaskFailed: If the task failed for good.
            IntegrationError: If the program has an error, which no further attempt fixes.
        """
        ...


NewExecutor: TypeAlias = Callable[["RunState", "TaskCall", "TaskInFlight"], TaskExecutor]
"""Function from a run's state, the call of a task and its entry among the tasks in flight to its
executor."""
