"""Page with the list of runs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .job_summaries import read_summaries
from .run_list import PERIODS, read_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request
    from starlette.responses import Response

    from .context import Context
    from .job_summaries import JobSummary


async def show_runs(context: Context, request: Request) -> Response:
    """Answer with a page of runs, newest first."""
    listed = await read_list(context.journal, request.query_params)
    values = {
        "list": listed,
        "runs": listed.runs,
        "filters": listed.filters,
        "periods": PERIODS,
        "jobs": await _summaries(context, (run.job_id for run in listed.runs.items)),
    }
    return context.page("runs.html", values)


async def show_jobs(context: Context, request: Request) -> Response:
    """Answer with the summaries of jobs."""
    jobs = await _summaries(context, request.query_params.getlist("job"))
    return context.page("jobs.html", {"jobs": jobs})


async def _summaries(context: Context, job_ids: Iterable[str]) -> list[JobSummary]:
    return await read_summaries(context.journal, job_ids, datetime.now(UTC))
