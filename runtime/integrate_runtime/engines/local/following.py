"""Result of a run that another process executes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import JournalError, RunNotFound
from integrate_runtime.base.outcomes import RunCancelled, RunFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.values.typed import from_json, plain_json

from .requests import POLLING_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord
    from integrate_runtime.jobs.job import Job

_UNFINISHED = (Status.QUEUED, Status.RUNNING, Status.WAITING)


async def follow(
    journal: Journal, run_id: str, job: Job[Any, Any] | None, result_of: Callable[[str], str]
) -> Any:
    """Wait for a run's end and return its result.

    Args:
        journal: Journal of the run.
        run_id: Id of the run.
        job: Job whose annotation is the type of the result; without it, the result is plain JSON.
        result_of: Returns the stored result of a completed run. The journal's records are
            redacted, so they cannot serve.

    Raises:
        RunFailed: If the run failed.
        RunCancelled: If the run was cancelled.
        RunNotFound: If the run was removed.
        JournalError: If the process that executed the run ended before it did.
    """
    record = await _wait_until_ended(journal, run_id)
    if record.status is Status.COMPLETED:
        result = result_of(run_id)
        return from_json(job.signature.result, result) if job else plain_json(result)
    if record.status is Status.CANCELLED:
        raise RunCancelled(run_id)
    if record.error is not None:
        raise RunFailed(run_id, record.error)
    raise JournalError(
        f"The process that executed the run {run_id!r} ended before the run did: resume it again."
    )


async def _wait_until_ended(journal: Journal, run_id: str) -> RunRecord:
    while True:
        record = await journal.run(run_id)
        if record is None:
            raise RunNotFound(f"The run {run_id!r} was removed from the journal.", run_id)
        if record.status not in _UNFINISHED:
            return record
        await asyncio.sleep(POLLING_SECONDS)
