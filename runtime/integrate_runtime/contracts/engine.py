"""Protocols of an engine, which runs jobs, and of its journal, which is read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeAlias, TypeVar

from integrate_runtime.base.types import TaskKey

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.base.types import Path
    from integrate_runtime.jobs.job import Job

    from .capabilities import Capabilities
    from .handle import RunHandle
    from .records import (
        ApprovalRecord,
        Change,
        EventRecord,
        LogRecord,
        Page,
        RunRecord,
        Status,
        TaskDetail,
        TaskRecord,
    )

Arguments = ParamSpec("Arguments")
PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

TaskRef: TypeAlias = TaskKey | Sequence[TaskKey]
"""Task of a run: its key, or its path if nested tasks share the key. A path may be JSON text."""

Done: TypeAlias = Mapping[str | tuple[Any, ...], object]
"""Outputs that an operator provides for failed tasks, by ``TaskRef``."""


class Journal(Protocol):
    """Runs and tasks, for dashboards and commands, without importing any worker code.

    Records in lists carry no large values.
    """

    async def runs(
        self,
        *,
        status: Status | None = None,
        job: str | None = None,
        parent: str | None = None,
        top_level: bool = False,
        search: str | None = None,
        error: str | None = None,
        since: datetime | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[RunRecord]:
        """Return a page of runs, newest first.

        Args:
            status: Only runs with this status.
            job: Only runs of the job with this id.
            parent: Only runs that tasks of the run with this id started.
            top_level: Only runs that no task started.
            search: Only runs whose id contains this text, in any case.
            error: Only runs whose error, as type and message, contains this text, in any case.
            since: Only runs that were requested at this time or later.
            limit: Maximum number of runs, at least 1.
            cursor: Cursor of the previous page.

        Raises:
            InvalidPage: If the limit is less than 1, or the cursor is not one of a page.
        """
        ...

    async def run(self, run_id: str) -> RunRecord | None:
        """Return one run, with payload and result, or None if there is no such run."""
        ...

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """Return a page of the tasks directly under a parent, in the order in which they began.

        Args:
            run_id: Id of the run.
            parent: Path of a task; ``()`` for the tasks of the job function.
            limit: Maximum number of tasks, at least 1.
            cursor: Cursor of the previous page.

        Raises:
            InvalidPage: If the limit is less than 1, or the cursor is not one of a page.
        """
        ...

    async def unresolved_tasks(self, run_id: str, *, limit: int = 20) -> Sequence[TaskRecord]:
        """Return the tasks that tell why a run has not completed, the most urgent first.

        These are tasks of any depth that are in doubt, then those that failed, that wait, and that
        run or were interrupted. A task with such tasks nested in it is left out, and so is one
        that its caller abandoned, unless it failed.

        Args:
            run_id: Id of the run.
            limit: Maximum number of tasks, at least 1.

        Raises:
            InvalidPage: If the limit is less than 1.
        """
        ...

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """Return one task with input, output, attempts and call site, or None."""
        ...

    async def events(
        self, run_id: str, *, limit: int = 200, cursor: str | None = None
    ) -> Page[EventRecord]:
        """Return a page of the events that were sent to a run, oldest first.

        Args:
            run_id: Id of the run.
            limit: Maximum number of events, at least 1.
            cursor: Cursor of the previous page.

        Raises:
            InvalidPage: If the limit is less than 1, or the cursor is not one of a page.
        """
        ...

    async def logs(
        self,
        run_id: str,
        *,
        task: Path | None = None,
        limit: int = 200,
        cursor: str | None = None,
    ) -> Page[LogRecord]:
        """Return a page of the lines that a run logged with ``ctx.logger``, oldest first.

        Args:
            run_id: Id of the run.
            task: Only lines of the task at this path; ``()`` for those of the job function.
            limit: Maximum number of lines, at least 1.
            cursor: Cursor of the previous page.

        Raises:
            InvalidPage: If the limit is less than 1, or the cursor is not one of a page.
        """
        ...

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """Yield changes from this call on, without end; those in quick succession may be merged.

        The end of a run comes after the changes of its tasks. A run that begins to wait has no
        change of its own: a task of it has. An engine whose journal is on a server may also tell
        the present state of what changed shortly before this call.

        Args:
            run_id: Only changes of this run and its tasks.
        """
        ...


class Engine(Protocol):
    """Durable execution of jobs."""

    @property
    def capabilities(self) -> Capabilities:
        """Capabilities of this engine."""
        ...

    @property
    def journal(self) -> Journal:
        """Journal of its runs."""
        ...

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = ...,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the run with this id."""
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

    async def call(
        self,
        key: str,
        method: Callable[Concatenate[TaskKey, Arguments], Coroutine[object, object, ResultT]],
        /,
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> ResultT:
        """Make one durable call, without a job.

        Args:
            key: Id of the run that makes the call; a known id returns the stored result.
            method: Task method of an IO class, such as ``Tools.github.issues.create``.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.
        """
        ...

    async def resume(
        self,
        run_id: str,
        *,
        repeat: Sequence[TaskRef] = (),
        repeat_all: bool = False,
        done: Done = ...,
    ) -> RunHandle[Any]:
        """Reset a run's failed tasks and continue it.

        Args:
            run_id: Id of the run.
            repeat: Tasks that may have taken effect and are to be called again; a pattern such as
                ``pay-*`` names several.
            repeat_all: Call all such tasks again, other than those in ``done``.
            done: Tasks that did take effect, with their outputs.
        """
        ...

    async def rerun(
        self, run_id: str, *, payload: str | None = None, new_run_id: str | None = None
    ) -> RunHandle[Any]:
        """Start a new run like an earlier one, with the same or an edited payload.

        Args:
            run_id: Id of the earlier run.
            payload: JSON text of the payload; by default the same payload.
            new_run_id: Id of the new run; by default a random one.
        """
        ...

    async def cancel(self, run_id: str) -> None:
        """Cancel a run for good."""
        ...

    async def retry(self, run_id: str, task: TaskRef) -> None:
        """Let the next attempt at a task be made now, if the task waits for it.

        Args:
            run_id: Id of the run.
            task: Key of the task, or its path if nested tasks share the key.
        """
        ...

    async def send(
        self, run_id: str, name: TaskKey, payload: object = None, *, event_id: str | None = None
    ) -> bool:
        """Send an event to a run, before or after the run begins to wait for it.

        Args:
            run_id: Id of the run.
            name: Name of the event.
            payload: JSON, or a value that pydantic writes as JSON.
            event_id: Id, by which the event is sent once; by default a new one.

        Returns:
            Whether the event is new: False if the run was sent it before.
        """
        ...

    async def approve(
        self,
        run_id: str,
        approval: TaskRef,
        *,
        refuse: bool = False,
        by: str | None = None,
        comment: str | None = None,
        token: str | None = None,
    ) -> bool:
        """Approve or refuse what a run asks for with ``ctx.approval``.

        Args:
            run_id: Id of the run.
            approval: Key or path of the request.
            refuse: Refuse it.
            by: Who decides.
            comment: Comment for the job.
            token: Token of the link by which the decision was made; it is checked.

        Returns:
            Whether the decision is new: False if the same one was made before.
        """
        ...

    async def approval(
        self, run_id: str, approval: TaskRef, *, token: str | None = None
    ) -> ApprovalRecord:
        """Return what a run asks for with ``ctx.approval``, and the decision if there is one.

        Args:
            run_id: Id of the run.
            approval: Key or path of the request.
            token: Token of the link by which it is asked for; it is checked.
        """
        ...

    async def serve(self, jobs: Sequence[Job[Any, Any]], *, concurrency: int = 100) -> None:
        """Continue the unfinished runs of these jobs, then serve requests of other processes."""
        ...
