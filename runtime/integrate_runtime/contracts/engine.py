"""What every engine offers: to run jobs, and to read what became of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from integrate_runtime.base.types import TaskKey

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.jobs.job import Job

    from .capabilities import Capabilities
    from .handle import RunHandle
    from .records import Change, Page, RunRecord, Status, TaskDetail, TaskRecord

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

TaskRef: TypeAlias = TaskKey | Sequence[TaskKey]
"""A task of a run: its key or, where nested tasks share it, its path, also as JSON text."""

Done: TypeAlias = Mapping[str | tuple[Any, ...], object]
"""Outputs that an operator gives for failed tasks, by a ``TaskRef``."""


class Journal(Protocol):
    """What became of runs: for dashboards and commands, without any worker code.

    Lists carry no large values.
    """

    async def runs(
        self,
        *,
        status: Status | None = None,
        job: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[RunRecord]:
        """Runs, the latest first.

        Args:
            status: Only these.
            job: Only runs of the job with this id.
            limit: How many at most; at least 1.
            cursor: Of the page before.

        Raises:
            InvalidPage: the limit is less than 1, or the cursor is not that of a page.
        """
        ...

    async def run(self, run_id: str) -> RunRecord | None:
        """One run, with payload and result."""
        ...

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """The tasks directly under a parent, in the order in which they began.

        Args:
            run_id: The run.
            parent: A task's path; ``()`` for the tasks of the job function.
            limit: How many at most; at least 1.
            cursor: Of the page before.

        Raises:
            InvalidPage: the limit is less than 1, or the cursor is not that of a page.
        """
        ...

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """One task: input, output, attempts, call site."""
        ...

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """What changes from now on, for ever; changes in quick succession may come as one.

        Args:
            run_id: Only changes of this run and its tasks.
        """
        ...


class Engine(Protocol):
    """Runs jobs durably."""

    @property
    def capabilities(self) -> Capabilities:
        """What this engine can do."""
        ...

    @property
    def journal(self) -> Journal:
        """What became of its runs."""
        ...

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = ...,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the one that has this id."""
        ...

    async def run(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = ...,
    ) -> ResultT:
        """Start a run and wait for its result."""
        ...

    async def resume(
        self, run_id: str, *, repeat: Sequence[TaskRef] = (), done: Done = ...
    ) -> RunHandle[Any]:
        """Forget a run's failed tasks and go on with it.

        Args:
            run_id: The run.
            repeat: Keys of tasks that may have taken effect and are to be called again.
            done: Keys of such tasks that did take effect, with what they gave.
        """
        ...

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good."""
        ...

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Go on with the unfinished runs of these jobs, then do what others ask for."""
        ...
