"""One execution of a run: gives journaled results, and begins the tasks that have none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from integrate_runtime.codecs import get_codec
from integrate_runtime.error_records import record_error
from integrate_runtime.errors import TaskFailed

from .in_flight import InFlight
from .journal import StoredTask, TaskStatus
from .scope import Scope, present_scope
from .task_execution import TaskExecution

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.task_request import TaskRequest

    from .services import Services


class RunExecution:
    """The runner behind the IO of one execution of a run."""

    def __init__(self, services: Services, run_id: str, connections: Mapping[str, str]) -> None:
        self.services = services
        self.run_id = run_id
        self.in_flight = InFlight()
        self._connections = connections

    def root_scope(self) -> Scope:
        """The scope of the job function."""
        return Scope(self, ())

    def connection(self, integration: str) -> str | None:
        """The connection key that the run was started with."""
        return self._connections.get(integration)

    async def run_task(self, request: TaskRequest) -> Any:
        """Run a task, or give what the journal has of it.

        Raises:
            TaskFailed: it failed for good, now or before.
            DuplicateTaskKey: its key was used before under the same parent.
        """
        path = present_scope(self).claim(request.key, request.call_site)
        with self.in_flight.inside():
            stored = await self.services.journal.task(self.run_id, path)
            if stored is not None and stored.status is TaskStatus.FAILED:
                raise _failure(request, stored)
            if stored is not None and stored.status is TaskStatus.COMPLETED:
                output = stored.output
            else:
                output = await TaskExecution(self, request, path).run(stored)
            return _decoded(request, output or "null")


def _decoded(request: TaskRequest, output: str) -> Any:
    """What the caller gets of a stored result.

    The journal keeps the task as completed when this fails: the call was made, and its raw result
    can be read again once the SDK or its types are mended.
    """
    operation = request.work.operation
    declared = operation.output if operation is not None else None
    try:
        return get_codec(request.codec).decode(json.loads(output), declared)
    except Exception as error:
        record = record_error(error, 1, request.options.redact)
        raise TaskFailed(request.key, record, "output") from error


def _failure(request: TaskRequest, stored: StoredTask) -> TaskFailed:
    if stored.error is None or stored.kind is None:
        raise RuntimeError("a failed task has an error and a kind")
    return TaskFailed(request.key, stored.error, stored.kind)
