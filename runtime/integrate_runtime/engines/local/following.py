"""Runs that another process executes, and that this one waits for."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import RunNotFound
from integrate_runtime.base.outcomes import RunCancelled, RunFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.values.typed import from_json, plain_json

from .requests import POLLING_SECONDS

if TYPE_CHECKING:
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.engines.local.sqlite.journal import RunStatus, SqliteJournal
    from integrate_runtime.jobs.job import Job

    from .files import LocalFiles

_ENDS = (Status.COMPLETED, Status.FAILED, Status.CANCELLED)


async def wait_for_end(
    files: LocalFiles, journal: SqliteJournal, run_id: str, *, until_free: bool
) -> bool:
    """Wait until a run has ended, or an error of its program has interrupted it.

    Args:
        files: Files of the journal.
        journal: The journal.
        run_id: Id of the run.
        until_free: Wait no longer if no process executes the run.

    Returns:
        Whether it has ended.

    Raises:
        RunNotFound: If the run was removed.
    """
    while True:
        # First: whoever executes a run stores its status before the lock is released.
        is_executed = files.is_executed(run_id)
        status = journal.status(run_id)
        if status is not None and _has_ended(status, is_executed=is_executed):
            return True
        if until_free and not is_executed:
            return False
        if status is None and not is_executed:
            raise RunNotFound(f"The run {run_id!r} was removed from the journal.", run_id)
        await asyncio.sleep(POLLING_SECONDS)


async def outcome_of(
    files: LocalFiles, journal: Journal, run_id: str, job: Job[Any, Any] | None
) -> Any:
    """Return the result of a run that has ended.

    Args:
        files: Files of the journal.
        journal: Journal of the run.
        run_id: Id of the run.
        job: Job whose annotation is the type of the result; without it, the result is plain JSON.

    Raises:
        RunFailed: If the run failed, or was interrupted by an error of its program.
        RunCancelled: If the run was cancelled.
    """
    record = await journal.run(run_id)
    if record is not None and record.status is Status.COMPLETED:
        # The records of the journal are redacted.
        result = files.result_of(run_id)
        return from_json(job.signature.result, result) if job else plain_json(result)
    if record is not None and record.error is not None:
        raise RunFailed(run_id, record.error)
    raise RunCancelled(run_id)


def _has_ended(status: RunStatus, *, is_executed: bool) -> bool:
    if status.status is Status.COMPLETED:
        return True
    # A run that failed, was cancelled or was interrupted is executed again once it is resumed. Its
    # status remains until that begins.
    is_stopped = status.status in _ENDS or (
        status.status is Status.INTERRUPTED and status.has_error
    )
    return is_stopped and not is_executed
