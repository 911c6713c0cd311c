"""Page with the list of runs."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.contracts.records import Status

from .addresses import address
from .job_summaries import read_summaries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request
    from starlette.responses import Response

    from .context import Context
    from .job_summaries import JobSummary

PERIODS = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
"""Periods for which runs can be listed, by their names."""

_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of the list, as a person typed them.

    Attributes:
        search: Text in the run's id.
        status: Status.
        job: Id of the job.
        error: Text in the error.
        since: Age of the oldest run, one of ``PERIODS``.
    """

    search: str = ""
    status: str = ""
    job: str = ""
    error: str = ""
    since: str = ""

    @property
    def are_set(self) -> bool:
        """Whether any filter is set."""
        return any(asdict(self).values())

    def address(self, **changes: str | None) -> str:
        """Return the address of the list with these filters and some changes."""
        return address("/", **{**asdict(self), **changes})


async def show_runs(context: Context, request: Request) -> Response:
    """Answer with a page of runs, newest first."""
    query = request.query_params
    filters = Filters(**{f.name: query.get(f.name, "").strip() for f in fields(Filters)})
    period = PERIODS.get(filters.since)
    runs = await context.journal.runs(
        status=_status(filters.status),
        job=filters.job or None,
        search=filters.search or None,
        error=filters.error or None,
        since=datetime.now(UTC) - period if period is not None else None,
        limit=_PAGE_SIZE,
        cursor=query.get("cursor"),
    )
    is_first = not filters.are_set and "cursor" not in query
    values = {
        "runs": runs,
        "filters": filters,
        "periods": PERIODS,
        "is_first": is_first,
        "jobs": await _summaries(context, (run.job_id for run in runs.items)),
    }
    return context.page("runs.html", values)


async def show_jobs(context: Context, request: Request) -> Response:
    """Answer with the summaries of jobs."""
    jobs = await _summaries(context, request.query_params.getlist("job"))
    return context.page("jobs.html", {"jobs": jobs})


async def _summaries(context: Context, job_ids: Iterable[str]) -> list[JobSummary]:
    return await read_summaries(context.journal, job_ids, datetime.now(UTC))


def _status(text: str) -> Status | None:
    try:
        return Status(text) if text else None
    except ValueError:
        known = ", ".join(status.value for status in Status)
        raise InvalidArgument(f"{text!r} is no status: choose one of {known}.", "status") from None
