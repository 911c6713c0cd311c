"""Task runner that records requests and executes nothing."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from integrate_runtime.base.types import Key
from integrate_runtime.tasks.request import TaskRequest


class RecordingRunner:
    """A run, as its IO sees it; each task returns the next answer, or None after the last one.

    Args:
        answers: Results of the tasks, in the order of the calls.
        connections: Connection keys by integration.

    Attributes:
        requests: All requests so far, in the order of the calls.
    """

    def __init__(self, *answers: Any, **connections: str) -> None:
        self.requests: list[TaskRequest] = []
        self._answers = [*answers]
        self._connections = connections

    @property
    def dashboard(self) -> str | None:
        """Return None: there is no dashboard."""
        return None

    def connection(self, integration: str) -> str | None:
        """Return the connection key of an integration, if any."""
        return self._connections.get(integration)

    def has_finished(self, key: Key) -> bool:
        """Say that no task was completed."""
        return False

    def run_task(self, request: TaskRequest) -> Coroutine[Any, Any, Any]:
        """Record a request."""
        self.requests.append(request)
        return self._next_answer()

    async def _next_answer(self) -> Any:
        return self._answers.pop(0) if self._answers else None
