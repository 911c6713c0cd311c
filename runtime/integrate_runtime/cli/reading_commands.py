"""Commands that show runs: ``runs``, ``show``, ``export``, ``cassette`` and ``dashboard``."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.engine import DASHBOARD_VARIABLE

from .cassettes import write_cassette
from .completion import complete_jobs, complete_runs
from .console import say, stdout
from .dashboard import show_dashboard
from .engines import with_journal
from .forms import damage_text
from .hints import next_steps
from .json_text import JsonList, JsonTree
from .loading import read_duration
from .options import DEFAULT_DB, Db, Json, RunId
from .reading import (
    DoubtfulTasks,
    Visited,
    event_pages,
    find_run,
    log_pages,
    run_pages,
    walk,
)
from .views import EventList, LogView, RunsTable, RunTree

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord


def runs(
    status: Annotated[
        Status | None,
        typer.Option("--status", help="Only runs with this status.", show_default=False),
    ] = None,
    job: Annotated[
        str | None,
        typer.Option(
            "--job",
            help="Only runs of this job, child runs included.",
            metavar="ID",
            autocompletion=complete_jobs,
        ),
    ] = None,
    parent: Annotated[
        str | None,
        typer.Option(
            "--parent",
            help="The child runs of this run.",
            metavar="RUN",
            autocompletion=complete_runs,
        ),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option("--search", help="Only runs with this text in their id.", metavar="TEXT"),
    ] = None,
    error: Annotated[
        str | None,
        typer.Option("--error", help="Only runs with this text in their error.", metavar="TEXT"),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            help="Only runs that were requested in this time: 30m, 2h or 7d.",
            metavar="DURATION",
        ),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", "-n", help="Maximum number of runs.", min=1)
    ] = 20,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """List runs, newest first; child runs only with --parent or --job."""
    earliest = datetime.now(UTC) - read_duration(since, "--since") if since is not None else None
    is_filtered = any(option is not None for option in (status, job, parent, search, error, since))

    async def work(journal: Journal) -> None:
        pages = run_pages(
            journal,
            limit=limit,
            status=status,
            job=job,
            parent=parent,
            search=search,
            error=error,
            since=earliest,
        )
        if json:
            await _print_json(pages)
            return
        table = RunsTable(stdout(), datetime.now(UTC))
        damaged: list[RunRecord] = []
        is_empty, older = True, False
        async for page, more in pages:
            damaged += [run for run in page if run.damaged]
            if page:
                is_empty, older = False, more
                table.print_page(page)
        for run in damaged:
            say(f"Run {run.run_id} is {damage_text(run.damaged)}.")
        if is_empty:
            say(f"There are no {'such ' if is_filtered else ''}runs in {db}.")
        elif older:
            say(f"There are older runs: --limit {4 * limit} shows more.")

    asyncio.run(with_journal(db, work))


def show(
    run_id: RunId,
    whole: Annotated[
        bool,
        typer.Option(
            "--all",
            help="All tasks and log lines, instead of the first 200 under each parent and in the "
            "log.",
        ),
    ] = False,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Show a run as the tree of its tasks, with its log."""

    async def work(journal: Journal) -> None:
        record = await find_run(journal, run_id, db)
        if json:
            await _print_json_tree(journal, record)
            return
        tree = RunTree(stdout(), record, datetime.now(UTC))
        doubtful = DoubtfulTasks()
        async for item in walk(journal, run_id, whole=whole):
            if isinstance(item, Visited):
                tree.task(item)
                doubtful.add(item.task)
            else:
                tree.omitted(item)
        await _print_events(journal, run_id, whole=whole)
        log, omits = LogView(stdout()), False
        async for lines, more in log_pages(journal, run_id, whole=whole):
            log.print_page(lines)
            omits = more
        log.end(omits=omits, dropped=record.dropped_logs)
        for step in next_steps(record, doubtful.tasks, doubtful.failed_children, db):
            say(step)

    asyncio.run(with_journal(db, work))


def export(run_id: RunId, db: Db = DEFAULT_DB) -> None:
    """Print a run and its tasks as JSON, with input, output and attempts.

    Secrets are redacted, as in all output.
    """

    async def work(journal: Journal) -> None:
        await _print_json_tree(journal, await find_run(journal, run_id, db), details=True)

    asyncio.run(with_journal(db, work))


def cassette(
    run_id: RunId,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            help="The file, or - for standard output; by default RUN.json.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing file.")] = False,
    db: Db = DEFAULT_DB,
) -> None:
    """Write a finished run to a file, from which a test replays it without a network.

    Secrets are redacted, as in all output.
    """
    asyncio.run(write_cassette(db, run_id, output, force=force))


def dashboard(
    db: Db = DEFAULT_DB,
    port: Annotated[
        int, typer.Option("--port", help="Port; by default any that is free.", min=0, max=65535)
    ] = 0,
    host: Annotated[
        str,
        typer.Option("--host", help="Address to listen on; others see what it shows."),
    ] = "127.0.0.1",
    url: Annotated[
        str | None,
        typer.Option(
            "--url",
            help="Address under which others reach it, as in the links of approvals.",
            envvar=DASHBOARD_VARIABLE,
        ),
    ] = None,
    open_browser: Annotated[
        bool, typer.Option("--open", help="Open the page in a browser.")
    ] = False,
) -> None:
    """Show runs and tasks in a browser, live, and act on them. Ctrl-C ends it."""
    show_dashboard(db, host, port, url, open_browser=open_browser)


async def _print_json(pages: AsyncIterator[tuple[Sequence[RunRecord], bool]]) -> None:
    records = JsonList(stdout().json)
    async for page, _ in pages:
        for run in page:
            records.add(run)
    records.end()


async def _print_events(journal: Journal, run_id: str, *, whole: bool) -> None:
    events = EventList(stdout())
    async for page, more in event_pages(journal, run_id, whole=whole):
        for event in page:
            events.event(event)
        if more:
            events.omitted()


async def _print_json_tree(journal: Journal, run: RunRecord, *, details: bool = False) -> None:
    tree = JsonTree(stdout().json, run)
    async for item in walk(journal, run.run_id, whole=True):
        if isinstance(item, Visited):
            detail = await journal.task(run.run_id, item.task.path) if details else None
            tree.add(detail or item.task)
    tree.begin_events()
    async for page, _ in event_pages(journal, run.run_id, whole=True):
        for event in page:
            tree.add_event(event)
    tree.begin_log()
    async for lines, _ in log_pages(journal, run.run_id, whole=True):
        for line in lines:
            tree.add_line(line)
    tree.end()
