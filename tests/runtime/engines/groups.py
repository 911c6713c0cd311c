"""Groups of processes that execute runs together, and are killed together.

What the suite does to the one process that executes a run, it does to all of a group.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.runtime.engines.effects import PATIENCE
from tests.runtime.engines.processes import Child, Spawner

_EXECUTING = ("run", "resume", "call")


class Group(Child):
    """A process that waits for a run, and workers that execute it too."""

    def __init__(self, first: Child, workers: Sequence[Child]) -> None:
        super().__init__()
        self.told, self.pid = first.told, first.pid
        self._workers = workers

    def outcome(self, timeout: float = PATIENCE) -> dict[str, Any]:
        """Wait for the outcome of the command, and end the workers."""
        try:
            return super().outcome(timeout)
        finally:
            self._kill_workers()

    def freeze(self) -> None:
        """Stop all processes, without ending them."""
        for child in self._workers:
            child.freeze()
        super().freeze()

    def go_on(self) -> None:
        """Let the frozen processes go on."""
        super().go_on()
        for child in self._workers:
            child.go_on()

    def kill(self) -> bool:
        """Kill all processes; return whether the first one was still running."""
        self._kill_workers()
        return super().kill()

    def _kill_workers(self) -> None:
        for child in self._workers:
            child.kill()


class GroupSpawner(Spawner):
    """Starts a group for each command that executes runs.

    Args:
        factory: ``module:function`` from a folder to an engine.
        folder: Folder of the journal.
        effects: Port of the counting server.
        size: Number of processes that execute a run.
    """

    def __init__(self, factory: str, folder: Path, effects: int, size: int) -> None:
        super().__init__(factory, folder, effects)
        self._size = size

    def start(
        self,
        action: str,
        job: str = "",
        *,
        environment: Mapping[str, str] | None = None,
        **named: Any,
    ) -> Child:
        """Start a process, and beside one that executes runs further ones."""
        workers: list[Child] = []
        if action in _EXECUTING and "factory" not in named:
            workers = [
                super(GroupSpawner, self).start("serve", environment=environment)
                for _ in range(self._size - 1)
            ]
        first = super().start(action, job, environment=environment, **named)
        return Group(first, workers) if workers else first
