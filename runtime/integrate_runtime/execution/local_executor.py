"""Executors of tasks in the process that executes their run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.jobs.event_work import EventWork

from .event_wait import EventWait
from .task import TaskExecution

if TYPE_CHECKING:
    from .executor import TaskExecutor
    from .in_flight import TaskInFlight
    from .state import RunState
    from .task_call import TaskCall


def local_executor(state: RunState, call: TaskCall, in_flight: TaskInFlight) -> TaskExecutor:
    """Return what executes a task in this process; see ``NewExecutor`` for the arguments."""
    if isinstance(call.request.work, EventWork):
        return EventWait(state, call, call.request.work, in_flight)
    return TaskExecution(state, call, in_flight)
