"""Jobs of a worker's program, whose runs its activities execute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.contracts.records import Status
from integrate_runtime.contracts.state import NewRun, StoredRun
from integrate_runtime.execution.single_calls import find_call_job
from integrate_runtime.jobs.job import load_job

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from datetime import datetime

    from integrate_runtime.jobs.job import Job

    from .wire import Origin

OTHER_PROGRAM_SECONDS = 10.0
"""Time until another worker is tried, after one whose program does not have the job or task."""


class Program:
    """Jobs that a worker knows.

    Args:
        jobs: Known jobs by id; imported ones are added.
    """

    def __init__(self, jobs: MutableMapping[str, Job[Any, Any]]) -> None:
        self._jobs = jobs

    def job_of(self, origin: Origin) -> Job[Any, Any]:
        """Return the job of a run.

        Raises:
            JobNotFound: If this worker's program does not have it; another one may.
        """
        job = self._jobs.get(origin.job_id)
        if job is None:
            job = load_job(origin.entry, origin.job_id, origin.run_id, find_call_job)
        return self._jobs.setdefault(job.id, job)


def stored_run(
    origin: Origin, version: str, payload: str, started_at: datetime, executions: int
) -> StoredRun:
    """Return a run as its execution knows it."""
    request = NewRun(
        origin.run_id, origin.job_id, version, origin.entry, payload, origin.connections
    )
    return StoredRun(1, request, started_at, Status.RUNNING, executions, None)
