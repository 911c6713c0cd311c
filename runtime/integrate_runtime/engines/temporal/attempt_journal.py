"""Journal of one attempt at a task, whose outcome is that of its activity."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import Progress, StoredTask
from integrate_runtime.tasks.attempts import AttemptCounts

from .forms import path_of
from .journal import HistoryJournal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import datetime

    from integrate_runtime.base.outcomes import ErrorRecord, FailureKind
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import TaskStart
    from integrate_runtime.secrets.sealing import Vault
    from integrate_runtime.tasks.properties import Property

    from .wire import Ask, Attempt

OWN = -1
"""Number of the task of an attempt, which knows no history unless it has nested tasks."""


class AttemptJournal(HistoryJournal):
    """Journal of one attempt: what is stored of its own task becomes the activity's outcome.

    Args:
        vault: Seals and signs the run's texts.
        ask: The task.
        attempt: The attempt.

    Attributes:
        shown: Properties of the output.
        error: Record of the error that the attempt failed with.
        kind: Kind of failure, if no attempt follows.
        interruptions: Number of attempts that the end of their process cut short.
    """

    def __init__(self, vault: Vault, ask: Ask, attempt: Attempt) -> None:
        super().__init__(vault, None)
        self.shown: Sequence[Property] = ()
        self.error: ErrorRecord | None = None
        self.kind: FailureKind | None = None
        self.interruptions = attempt.interruptions
        self._own_path = path_of(ask.path)
        self._attempt = attempt

    @property
    def own_path(self) -> Path:
        """Path of the attempt's own task."""
        return self._own_path

    def own_task(self) -> StoredTask | None:
        """Return the task as earlier attempts left it; None before the first one."""
        attempt = self._attempt
        if attempt.number == 1:
            return None
        status = Status.RUNNING if attempt.interrupted else Status.WAITING
        return StoredTask(OWN, status, None, None)

    def path_of(self, task: int) -> Path:
        """Return the path of a task by its number."""
        return self._own_path if task == OWN else super().path_of(task)

    def progress(self, task: int) -> Progress:
        """Return a task's progress."""
        if task != OWN:
            return super().progress(task)
        attempt = self._attempt
        counts = AttemptCounts(
            attempt.number - 1, attempt.backoffs, attempt.hook_waits, attempt.interruptions
        )
        return Progress(counts, attempt.due, None, None)

    def has_children(self, task: int) -> bool:
        """Whether nested tasks had begun in an attempt that never ended."""
        return self._attempt.has_children if task == OWN else super().has_children(task)

    def has_running_children(self, task: int) -> bool:
        """Whether nested tasks may have ended the process, rather than this task."""
        return self._attempt.has_children if task == OWN else super().has_running_children(task)

    async def begin_task(
        self,
        run: int,
        parent: int,
        key: str,
        start: TaskStart,
        fingerprint: bytes | None,
        at: datetime,
    ) -> int:
        """Return the number of the own task, which the workflow has begun."""
        return OWN

    async def begin_attempt(
        self, task: int, counts: AttemptCounts, at: datetime, *, interrupted: bool
    ) -> None:
        """Keep the counts: the workflow has begun the attempt."""
        self.interruptions = counts.interruptions

    async def hold_task(
        self,
        task: int,
        reason: str,
        until: datetime | None,
        counts: AttemptCounts,
        *,
        interrupted: bool,
    ) -> None:
        """Keep nothing: the history has no word for a task that waits on its worker."""

    @contextmanager
    def hastened(self, task: int) -> Generator[asyncio.Future[None]]:
        """Lend a future that is done if an operator wanted the attempt: then no limit holds it."""
        hastened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._attempt.hastened:
            hastened.set_result(None)
        yield hastened

    async def retry_task(
        self, task: int, error: ErrorRecord, counts: AttemptCounts, at: datetime, due: datetime
    ) -> None:
        """Keep the error of the attempt."""
        self.error = error

    async def finish_task(
        self, task: int, output: str, shown: Sequence[Property], at: datetime
    ) -> None:
        """Keep the properties of the output."""
        self.shown = shown

    async def fail_task(
        self, task: int, error: ErrorRecord, kind: FailureKind, at: datetime
    ) -> None:
        """Keep the failure."""
        if task != OWN:
            await super().fail_task(task, error, kind, at)
        else:
            self.error, self.kind = error, kind
