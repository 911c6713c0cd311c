"""Journal as an engine executes runs over it.

``integrate_runtime.execution`` depends on this protocol alone: whatever keeps runs and tasks so can
execute jobs. A write returns when it is durable. Runs and tasks have numbers, which rise in the
order of their beginning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.errors import ErrorRecord, FailureKind
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.attempts import AttemptCounts
    from integrate_runtime.tasks.options import Property

    from .records import Status
    from .state import FailedTask, NewRun, Progress, StoredRun, StoredTask, TaskStart


class KeyTakenError(Exception):
    """A task begins whose key another task has."""


class JournalStore(Protocol):
    """Runs and tasks of one journal."""

    @property
    def vault(self) -> Vault:
        """Seals and signs the outputs of tasks."""
        ...

    @property
    def next_id(self) -> int:
        """Number that the next task gets."""
        ...

    def executing_task(self) -> AbstractContextManager[None]:
        """Entered for as long as a task is being executed: tasks side by side share commits."""
        ...

    async def yield_if_due(self) -> None:
        """Let the event loop run others, unless that happened a moment ago."""
        ...

    async def open_run(self, run: NewRun, at: datetime) -> StoredRun:
        """Create a run, or give the one that has its id.

        Raises:
            RunConflict: the id belongs to another job or payload.
        """
        ...

    def run(self, run_id: str) -> StoredRun | None:
        """The run of an id.

        Raises:
            JournalTampered: it is not what was written.
        """
        ...

    async def begin_run(self, stored: StoredRun, version: str, entry: str) -> int:
        """Count one more execution of a run and return its number, from 1.

        Args:
            stored: The run.
            version: Version of the job that executes it.
            entry: Where that job can be imported.
        """
        ...

    async def complete_run(
        self, run: StoredRun, result: str, rules: Redaction, at: datetime
    ) -> None:
        """Store a run's result, its secrets sealed."""
        ...

    def end_run(self, run: int, status: Status, error: ErrorRecord | None, at: datetime) -> None:
        """Store at once how an execution ended without a result."""
        ...

    def task(self, run: int, parent: int, key: str) -> StoredTask | None:
        """The task of a key under a parent, if it ever began.

        Raises:
            JournalTampered: it has an outcome that its status denies.
        """
        ...

    def progress(self, task: int) -> Progress:
        """How a task fared so far.

        Raises:
            JournalTampered: it failed, and its failure is not what was written.
        """
        ...

    def call_site(self, task: int) -> CallSite:
        """Where a task was first called."""
        ...

    def has_children(self, task: int) -> bool:
        """Whether a nested task of a task ever began."""
        ...

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        """Store that a task begins, before its first attempt, and return its number.

        Raises:
            KeyTakenError: there is a task with this key under this parent.
        """
        ...

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        """Store that a further attempt begins.

        Args:
            task: The task.
            counts: Counts with this attempt.
            at: When it begins.
            interrupted: Whether the attempt before never ended.
        """
        ...

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Store that an attempt failed and when the next one is due."""
        ...

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store a task's output, signed."""
        ...

    async def settle_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Store the output that an operator gave for a failed task, signed."""
        ...

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Store that a task failed for good."""
        ...

    def failures(self, run: int) -> list[FailedTask]:
        """The failed tasks of a run.

        Raises:
            JournalTampered: how one of them failed is not what was written.
        """
        ...

    async def forget(self, tasks: Iterable[int], at: datetime) -> None:
        """Let failed tasks be tried anew; their attempts are kept."""
        ...
