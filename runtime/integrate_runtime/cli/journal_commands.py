"""Commands about a journal as a whole: ``backup``, ``prune``, ``check`` and ``status``."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.engines.local.backup import back_up

from .checking import check_journal
from .completion import complete_jobs
from .console import say
from .engines import is_url
from .loading import read_duration
from .options import DEFAULT_DB, Db, Json
from .progress import showing_progress
from .pruning import Ended, Selection, print_count, prune_journal
from .status import print_status


def backup(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Path of the copy.", show_default=False)
    ],
    db: Db = DEFAULT_DB,
) -> None:
    """Copy the journal and its key, also while runs are executed."""
    if is_url(db):
        raise InvalidArgument("A backup copies a file: a cluster has backups of its own.", "--db")
    with showing_progress() as progress:
        written = back_up(Path(db), file, partial(progress.show_part, f"Copying {db}"))
    say(f"Copied {db} to {' and '.join(map(str, reversed(written)))}.")


def prune(
    older_than: Annotated[
        str | None,
        typer.Option(
            "--older-than",
            help="Remove runs that ended longer ago: 12h or 30d.",
            metavar="DURATION",
            show_default=False,
        ),
    ] = None,
    status: Annotated[
        list[Ended] | None,
        typer.Option(
            "--status",
            help="Runs that ended so; may be repeated. By default completed ones.",
            show_default=False,
        ),
    ] = None,
    job: Annotated[
        str | None,
        typer.Option(
            "--job",
            help="Only runs of this job.",
            metavar="ID",
            autocompletion=complete_jobs,
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only count what would be removed.")
    ] = False,
    vacuum: Annotated[
        bool,
        typer.Option(
            "--vacuum",
            help="Rewrite the whole file, while no process executes runs. A file of an older "
            "version needs this once to return space.",
        ),
    ] = False,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Remove finished runs with their tasks, also while runs are executed.

    The id of a removed run begins a new run. Unfinished runs are never removed.
    """
    if older_than is None and (not vacuum or status or job or dry_run):
        raise InvalidArgument(
            "prune needs the age of the runs to remove: integrate prune --older-than 30d.",
            "--older-than",
        )
    ended = Selection(None, (), job)
    if older_than is not None:
        age = read_duration(older_than, "--older-than", needs_unit=True)
        ended = Selection(age, tuple(status or (Ended.COMPLETED,)), job)
    if dry_run:
        print_count(ended, db, json=json)
    else:
        raise typer.Exit(prune_journal(ended, db, vacuums=vacuum, json=json))


def check(db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Check the whole journal for damage, also while runs are executed.

    Exit codes: 0 without damage, 1 with damage, 2 if the journal cannot be read.
    """
    raise typer.Exit(check_journal(db, json=json))


def status(db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Show the number of runs by status, the journal's size and the oldest unfinished run."""
    asyncio.run(print_status(db, json=json))
