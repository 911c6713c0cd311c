"""Recording of a finished run as a cassette, through the ``Journal`` protocol alone."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalError, RunNotEnded, RunNotFound
from integrate_runtime.contracts.records import Status
from integrate_runtime.execution.outputs.results import OPERATOR_PROPERTY
from integrate_runtime.tasks.keys import encode_path

from .cassette import Cassette, RecordedRun, RecordedTask
from .sdk_versions import sdk_versions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord, TaskDetail, TaskRecord

_PAGE_SIZE = 500
_ENDED = (Status.COMPLETED, Status.FAILED)


async def record_cassette(journal: Journal, run_id: str) -> Cassette:
    """Return a finished run with its child runs as a cassette.

    Raises:
        RunNotFound: If there is no such run.
        RunNotEnded: If it has neither completed nor failed.
        JournalError: If a part of it is damaged.
    """
    run = await journal.run(run_id)
    if run is None:
        raise RunNotFound(f"There is no run {run_id!r} in the journal.", run_id)
    if run.status not in _ENDED:
        raise RunNotEnded(
            f"The run {run_id!r} is {run.status.value}, and a cassette is made of a run that has "
            "completed or failed.",
            run_id,
        )
    runs: list[RecordedRun] = []
    left: deque[RunRecord] = deque([run])
    while left:
        recorded = await _record_run(journal, left.popleft())
        runs.append(recorded)
        for task in recorded.tasks:
            child = await journal.run(task.child) if task.child is not None else None
            if child is not None:
                left.append(child)
    return Cassette(tuple(runs), _sdks(task for run in runs for task in run.tasks))


async def _record_run(journal: Journal, run: RunRecord) -> RecordedRun:
    if run.damaged:
        raise _damaged(f"The run {run.run_id!r}")
    return RecordedRun(
        run_id=run.run_id,
        job_id=run.job_id,
        job_version=run.job_version,
        connections=run.connections,
        payload=run.payload,
        result=run.result,
        error=run.error,
        tasks=tuple([await _record_task(journal, task) async for task in _tasks(journal, run)]),
    )


async def _tasks(journal: Journal, run: RunRecord) -> AsyncIterator[TaskRecord]:
    """Yield all tasks of a run, parents before the tasks nested in them."""
    parents: deque[Path] = deque([()])
    while parents:
        parent, cursor = parents.popleft(), None
        while True:
            page = await journal.tasks(run.run_id, parent=parent, limit=_PAGE_SIZE, cursor=cursor)
            for task in page.items:
                yield task
                if task.has_children:
                    parents.append(task.path)
            cursor = page.cursor
            if cursor is None:
                break


async def _record_task(journal: Journal, listed: TaskRecord) -> RecordedTask:
    task = await journal.task(listed.run_id, listed.path)
    if task is None:  # removed since it was listed
        raise RunNotFound(f"There is no run {listed.run_id!r} in the journal.", listed.run_id)
    if task.damaged:
        raise _damaged(f"The task {encode_path(task.path)} of the run {task.run_id!r}")
    has_completed, has_failed = _has_ended(task)
    return RecordedTask(
        path=task.path,
        operation=task.operation,
        params=task.params,
        output=task.output if has_completed else None,
        has_completed=has_completed,
        is_given=OPERATOR_PROPERTY in task.properties,
        error=task.error if has_failed else None,
        kind=task.kind if has_failed else None,
        misfits=task.misfits,
        calls_tasks=task.has_children and task.connection is None,
        is_abandoned=task.abandoned,
        child=task.child,
    )


def _has_ended(task: TaskDetail) -> tuple[bool, bool]:
    """Return whether a task completed, and whether it failed."""
    return task.status is Status.COMPLETED, task.status is Status.FAILED and task.kind is not None


def _sdks(tasks: Iterable[RecordedTask]) -> dict[str, dict[str, str]]:
    """Return the versions of the SDKs of tasks, where their packages have the usual names."""
    named = {task.operation.partition(".")[0] for task in tasks if task.operation is not None}
    found = {name: dict(sdk_versions(f"integrate_{name}")) for name in sorted(named)}
    return {name: versions for name, versions in found.items() if versions}


def _damaged(what: str) -> JournalError:
    return JournalError(
        f"{what} is damaged in the journal, so that no cassette can be made of it: `integrate "
        "check` tells what is damaged."
    )
