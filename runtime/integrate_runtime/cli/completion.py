"""Shell completion of the ids of runs and jobs in a journal.

Only a journal in a file is read. A cluster is not asked, since the shell would wait for its answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import typer

from integrate_runtime.base.errors import IntegrationError

from .engines import is_url, with_journal

if TYPE_CHECKING:
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord

_READ = 500
"""Number of the newest runs whose names are completed."""


def complete_runs(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the id of a run, newest first."""
    return _beginning([run.run_id for run in _runs(ctx, incomplete or None)], incomplete)


def complete_jobs(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the id of a job that has run."""
    return _beginning(sorted({run.job_id for run in _runs(ctx)}), incomplete)


def _beginning(names: Sequence[str], incomplete: str) -> list[str]:
    """Return the names with a beginning, without those that a shell cannot show on one line."""
    return [name for name in names if name.startswith(incomplete) and name.isprintable()]


def _runs(ctx: typer.Context, search: str | None = None) -> Sequence[RunRecord]:
    """Return the newest runs; none if there is no journal that can be read."""
    db: str = ctx.params["db"]
    found: list[RunRecord] = []

    async def read(journal: Journal) -> None:
        found.extend((await journal.runs(search=search, limit=_READ)).items)

    if not is_url(db):
        with suppress(IntegrationError, OSError):
            asyncio.run(with_journal(db, read))
    return found
