"""Pages of the list of runs, as their addresses ask for them."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.contracts.records import Status

from .addresses import address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import Page, RunRecord

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

    def address(self, page: str = "/", **changes: str | None) -> str:
        """Return the address of the list with these filters and some changes.

        Args:
            page: Path of the page, or of its updates.
            changes: Parameters of the query to replace or add.
        """
        return address(page, **{**asdict(self), **changes})


@dataclass(frozen=True, slots=True)
class RunList:
    """A page of the list.

    Attributes:
        filters: The filters that its runs match.
        cursor: Place at which it begins; None for the first page.
        runs: The runs, newest first.
    """

    filters: Filters
    cursor: str | None
    runs: Page[RunRecord]

    @property
    def is_first(self) -> bool:
        """Whether a run that begins belongs at the top."""
        return self.cursor is None and not self.filters.are_set

    @property
    def state(self) -> str:
        """Digest that differs when what the page shows does."""
        return hashlib.sha256(repr(self.runs.items).encode()).hexdigest()[:16]

    @property
    def updates(self) -> str:
        """Address of the updates of this page."""
        return self.filters.address("/live", cursor=self.cursor, state=self.state)


async def read_list(journal: Journal, query: Mapping[str, str]) -> RunList:
    """Read a page of the list.

    Args:
        journal: Journal with the runs.
        query: Parameters of the page's address.

    Raises:
        InvalidArgument: If the query names a status that there is not.
    """
    filters = Filters(**{f.name: query.get(f.name, "").strip() for f in fields(Filters)})
    period = PERIODS.get(filters.since)
    cursor = query.get("cursor")
    runs = await journal.runs(
        status=_status(filters.status),
        job=filters.job or None,
        search=filters.search or None,
        error=filters.error or None,
        since=datetime.now(UTC) - period if period is not None else None,
        limit=_PAGE_SIZE,
        cursor=cursor,
    )
    return RunList(filters, cursor, runs)


def _status(text: str) -> Status | None:
    try:
        return Status(text) if text else None
    except ValueError:
        known = ", ".join(status.value for status in Status)
        raise InvalidArgument(f"{text!r} is no status: choose one of {known}.", "status") from None
