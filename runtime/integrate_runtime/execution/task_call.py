"""Call of a task in one execution of a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.tasks.request import TaskRequest

    from .scope import Scope
    from .task_address import TaskAddress


@dataclass(frozen=True, slots=True)
class TaskCall:
    """Call of a task.

    Attributes:
        request: The task.
        scope: Scope of the caller.
        path: The task's path.
        address: The task's position in the journal.
        fingerprint: Fingerprint of its operation and arguments.
    """

    request: TaskRequest
    scope: Scope
    path: Path
    address: TaskAddress
    fingerprint: bytes | None

    @property
    def is_of_page(self) -> bool:
        """Whether a page of an SDK requests the next one."""
        return self.request.page_position is not None

    @property
    def may_be_stored(self) -> bool:
        """Whether the journal can have the task already."""
        return not self.scope.is_first or self.is_of_page
