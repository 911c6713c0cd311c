"""Page with the list of runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.contracts.records import Status

from .addresses import address

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .context import Context

_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of the list, as a person typed them.

    Attributes:
        status: Only runs with this status.
        job: Only runs of this job.
    """

    status: str = ""
    job: str = ""

    @property
    def are_set(self) -> bool:
        """Whether any filter is set."""
        return bool(self.status or self.job)

    def address(self, **changes: str | None) -> str:
        """Return the address of the list with these filters and some changes."""
        return address("/", **{"status": self.status, "job": self.job, **changes})


async def show_runs(context: Context, request: Request) -> Response:
    """Answer with a page of runs, newest first."""
    query = request.query_params
    filters = Filters(query.get("status", ""), query.get("job", "").strip())
    runs = await context.journal.runs(
        status=_status(filters.status),
        job=filters.job or None,
        limit=_PAGE_SIZE,
        cursor=query.get("cursor"),
    )
    is_first = not filters.are_set and "cursor" not in query
    values = {"runs": runs, "filters": filters, "is_first": is_first}
    return context.page("runs.html", values)


def _status(text: str) -> Status | None:
    try:
        return Status(text) if text else None
    except ValueError:
        known = ", ".join(status.value for status in Status)
        raise InvalidArgument(f"{text!r} is no status: choose one of {known}.", "status") from None
