"""Shell completion of jobs in the current folder, and of runs and jobs in a journal.

Only a journal in a file is read. A cluster is not asked, since the shell would wait for its answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from integrate_runtime.base.errors import IntegrationError

from .bash_words import kept_by_shell
from .engines import is_url, with_journal
from .job_names import job_names

if TYPE_CHECKING:
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord

_READ = 500
"""Number of the newest runs whose names are completed."""


def complete_job_names(incomplete: str) -> list[str]:
    """Complete ``MODULE:JOB`` by the modules below the current folder, which are not imported."""
    return _offered(job_names(Path.cwd(), kept_by_shell() + incomplete), incomplete)


def complete_runs(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the id of a run, newest first."""
    search = kept_by_shell() + incomplete
    return _offered([run.run_id for run in _runs(ctx, search or None)], incomplete)


def complete_jobs(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the id of a job that has run."""
    return _offered(sorted({run.job_id for run in _runs(ctx)}), incomplete)


def _offered(names: Sequence[str], incomplete: str) -> list[str]:
    """Return what completes a word to one of the names that a shell can show on one line."""
    kept = kept_by_shell()
    beginning = kept + incomplete
    return [
        name.removeprefix(kept)
        for name in names
        if name.startswith(beginning) and name.isprintable()
    ]


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
