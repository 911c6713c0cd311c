"""The last runs of a job at a glance: how they ended, and how long they took."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from statistics import median_low
from typing import TYPE_CHECKING

from integrate_runtime.base.durations import duration_text
from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord

_BAR_WIDTH = 4
_HEIGHT = 20

MOST_JOBS = 6
"""Number of jobs that are summarised."""

_LAST_RUNS = 40
_LEAST_HEIGHT = 3
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class RunBar:
    """A run in a summary.

    Attributes:
        status: Status of the run.
        x: Place of the bar.
        height: Height of the bar, as the run's share of the time of the longest one.
        text: The run in words.
    """

    status: str
    x: int
    height: int
    text: str


@dataclass(frozen=True, slots=True)
class JobSummary:
    """The last runs of a job.

    Attributes:
        job_id: Id of the job.
        bars: The runs, oldest first.
        counts: Number of runs by status, the most frequent first.
        median: Time in which half of the completed ones did; None if none has.
    """

    job_id: str
    bars: tuple[RunBar, ...]
    counts: tuple[tuple[str, int], ...]
    median: timedelta | None

    @property
    def height(self) -> int:
        """Height of the highest bar."""
        return _HEIGHT

    @property
    def width(self) -> int:
        """Width of the bars together."""
        return _BAR_WIDTH * _LAST_RUNS


async def read_summaries(
    journal: Journal, job_ids: Iterable[str], now: datetime
) -> list[JobSummary]:
    """Read the summaries of jobs, each once and up to a number of them, in the order given."""
    jobs = [*dict.fromkeys(job_ids)][:MOST_JOBS]
    pages = [(job, await journal.runs(job=job, limit=_LAST_RUNS)) for job in jobs]
    return [summary_of(job, page.items, now) for job, page in pages if page.items]


def summary_of(job_id: str, runs: Iterable[RunRecord], now: datetime) -> JobSummary:
    """Return the summary of a job's runs, which are newest first."""
    oldest_first = [*runs][::-1]
    lengths = [_end_of(run, now) - run.started_at for run in oldest_first]
    longest = max([*lengths, _MILLISECOND])
    first = _LAST_RUNS - len(oldest_first)
    bars = tuple(
        RunBar(
            run.status.value,
            place * _BAR_WIDTH,
            max(length * _HEIGHT // longest, _LEAST_HEIGHT),
            f"{run.run_id}: {run.status.value}, {duration_text(length)}",
        )
        for place, (run, length) in enumerate(zip(oldest_first, lengths, strict=True), first)
    )
    times = [
        run.finished_at - run.started_at
        for run in oldest_first
        if run.status is Status.COMPLETED and run.finished_at is not None
    ]
    counts = Counter(run.status.value for run in oldest_first)
    return JobSummary(
        job_id, bars, tuple(counts.most_common()), median_low(times) if times else None
    )


def _end_of(run: RunRecord, now: datetime) -> datetime:
    return run.finished_at or run.last_activity_at or now
