"""Executors of tasks in the process that executes their run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.jobs.event_work import EventWork

from .event_wait import EventWait
from .task import TaskExecution

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.tasks.request import TaskRequest

    from .executor import TaskExecutor
    from .in_flight import TaskInFlight
    from .scope import Scope
    from .state import RunState
    from .task_address import TaskAddress


def local_executor(
    state: RunState,
    request: TaskRequest,
    path: Path,
    address: TaskAddress,
    fingerprint: bytes | None,
    in_flight: TaskInFlight,
    scope: Scope,
) -> TaskExecutor:
    """Return what executes a task in this process; see ``NewExecutor`` for the arguments."""
    at = (path, address, fingerprint, in_flight, scope)
    if isinstance(request.work, EventWork):
        return EventWait(state, request, request.work, *at)
    return TaskExecution(state, request, *at)
