"""Commands of ``integrate``."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from integrate_runtime.base.errors import IntegrationError, InvalidArgument
from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.backup import back_up
from integrate_runtime.engines.local.engine import DASHBOARD_VARIABLE
from integrate_runtime.secrets.redaction import redaction_for

from .cassettes import write_cassette
from .checking import check_journal
from .console import (
    UsageProblem,
    discard_output,
    flush_output,
    hide_secrets,
    prepare_streams,
    print_error,
    print_traceback,
    print_usage,
    say,
    showing_logs,
    stdout,
)
from .dashboard import show_dashboard
from .engines import AnyEngine, hide_secrets_of, is_url, open_engine, open_reading, with_journal
from .executing import (
    DEFAULT_CONCURRENCY,
    FAILED,
    USAGE_ERROR,
    Begin,
    execute,
    execute_unfinished,
    new_run_id,
    serve,
)
from .forms import damage_text
from .hints import DEFAULT_DB, DEFAULT_GRACE, next_steps
from .json_text import JsonList, JsonTree, json_text
from .loading import (
    import_from_here,
    load_job,
    read_connections,
    read_done,
    read_duration,
    read_edited_payload,
    read_event_payload,
    read_payload,
    read_task_name,
)
from .progress import showing_progress
from .pruning import Ended, Selection, print_count, prune_journal
from .reading import (
    DoubtfulTasks,
    Visited,
    event_pages,
    find_run,
    log_pages,
    run_pages,
    walk,
)
from .status import print_status
from .views import EventList, LogView, RunsTable, RunTree

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.contracts.records import RunRecord

Db = Annotated[
    str,
    typer.Option(
        "--db",
        "--engine",
        help="The journal's file, or a cluster: temporal://HOST:PORT/NAMESPACE?task_queue=QUEUE.",
        metavar="FILE|URL",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Log failures only.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Log every task.")]
Grace = Annotated[
    str,
    typer.Option(
        "--grace",
        help="Time that calls in flight have to end after Ctrl-C or SIGTERM: 30s, 5m or 2h.",
        metavar="DURATION",
    ),
]
JobName = Annotated[
    str,
    typer.Argument(
        metavar="MODULE:JOB", help="The job, as in app.jobs:triage.", show_default=False
    ),
]
Payload = Annotated[
    str | None,
    typer.Option(
        "--payload",
        help="Input of the job: JSON, or a file with it, or - for standard input.",
        metavar="JSON|FILE",
    ),
]
NewRunId = Annotated[
    str | None,
    typer.Option(
        "--run-id",
        help="The run's id; a known id continues its run, or prints its result.",
        metavar="ID",
    ),
]
Connections = Annotated[
    list[str] | None,
    typer.Option(
        "--connection",
        help="Whose credentials an integration uses; may be repeated.",
        metavar="INTEGRATION=KEY",
    ),
]
RunId = Annotated[str, typer.Argument(metavar="RUN", help="The run's id.", show_default=False)]

app = typer.Typer(
    name="integrate",
    help="Run durable jobs, and read their journal.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def run_app() -> None:
    """Run the requested command, and exit with its code."""
    prepare_streams()
    try:
        code = app(standalone_mode=False)
        flush_output()
    except IntegrationError as error:
        print_error(str(error))
        code = USAGE_ERROR
    except BrokenPipeError:
        discard_output()
        code = FAILED
    except Exception as error:
        if isinstance(error, UsageProblem):
            print_usage(error)
            code = error.exit_code
        else:
            print_traceback(error, error.__traceback__)
            code = FAILED
    sys.exit(code)


def _print_version(wanted: bool) -> None:
    if wanted:
        stdout().line(f"integrate {version('integrate-runtime')}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version.",
            callback=_print_version,
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Run durable jobs, and read their journal."""


@app.command()
def run(
    job: JobName,
    payload: Payload = None,
    run_id: NewRunId = None,
    connection: Connections = None,
    grace: Grace = DEFAULT_GRACE,
    db: Db = DEFAULT_DB,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Run a job to its end and print its result as JSON."""
    grace_time = read_duration(grace, "--grace")
    begin, chosen_id = _read_run(job, payload, run_id, connection)
    with showing_logs(_verbosity(quiet, verbose)):
        raise typer.Exit(execute(begin, chosen_id, db, grace_time, json=json))


@app.command()
def start(
    job: JobName,
    payload: Payload = None,
    run_id: NewRunId = None,
    connection: Connections = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Start a run that a worker executes, and print its id."""
    begin, chosen_id = _read_run(job, payload, run_id, connection)

    async def work() -> None:
        async with open_engine(db, execute=False) as engine:
            await begin(engine)
            started = await find_run(engine.journal, chosen_id, db)
        if json:
            stdout().json(f"{json_text(started)}\n")
        else:
            stdout().line(chosen_id)

    asyncio.run(work())


@app.command()
def worker(
    jobs: Annotated[
        list[str],
        typer.Argument(
            metavar="MODULE:JOB...", help="The jobs, as in app.jobs:triage.", show_default=False
        ),
    ],
    concurrency: Annotated[
        int, typer.Option("--concurrency", help="Maximum number of runs at once.", min=1)
    ] = DEFAULT_CONCURRENCY,
    grace: Grace = DEFAULT_GRACE,
    db: Db = DEFAULT_DB,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Execute the unfinished runs of jobs, and those to come, until Ctrl-C or SIGTERM.

    Several workers may share a journal or a cluster.
    """
    grace_time = read_duration(grace, "--grace")
    served = [load_job(job) for job in jobs]
    with showing_logs(_verbosity(quiet, verbose)):
        raise typer.Exit(serve(served, concurrency, db, grace_time))


def _read_run(
    job: str, payload: str | None, run_id: str | None, connection: list[str] | None
) -> tuple[Begin, str]:
    """Return a function that starts the run that a command line describes, and its id."""
    job_object = load_job(job)
    value = read_payload(job_object, payload)
    hide_secrets(redaction_for((), value.json))
    connections = read_connections(connection or ())
    chosen_id = run_id if run_id is not None else new_run_id(job_object.id)

    async def begin(engine: AnyEngine) -> RunHandle[Any]:
        return await engine.start(
            job_object, value.value, run_id=chosen_id, connections=connections
        )

    return begin, chosen_id


@app.command()
def resume(
    run_id: Annotated[
        str | None,
        typer.Argument(
            metavar="RUN",
            help="The run's id; without one, all interrupted runs.",
            show_default=False,
        ),
    ] = None,
    repeat: Annotated[
        list[str] | None,
        typer.Option(
            "--repeat",
            help="Repeat a task whose outcome is unknown: its key, its path as JSON, or a pattern "
            "such as 'pay-*'; may be repeated.",
            metavar="KEY",
        ),
    ] = None,
    repeat_all: Annotated[
        bool, typer.Option("--repeat-all", help="Repeat all such tasks, other than --done ones.")
    ] = False,
    done: Annotated[
        list[str] | None,
        typer.Option(
            "--done", help="Complete such a task, which took effect, with --output.", metavar="KEY"
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            help="Output of the --done task, as the API answers: a JSON file, or - for standard "
            "input.",
            metavar="FILE",
        ),
    ] = None,
    grace: Grace = DEFAULT_GRACE,
    db: Db = DEFAULT_DB,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Continue a run, or all interrupted runs.

    Completed tasks stay completed, and failed ones are attempted again.
    """
    grace_time = read_duration(grace, "--grace")
    import_from_here()
    keys = [read_task_name(text) for text in repeat or ()]
    outputs = read_done(done or (), output)
    if run_id is None and (keys or outputs or repeat_all):
        option = "--repeat KEY" if keys else "--done KEY" if outputs else "--repeat-all"
        name = option.split()[0]
        raise InvalidArgument(f"{name} needs the run: integrate resume RUN {option}.", name)

    async def begin(engine: AnyEngine) -> RunHandle[Any]:
        await find_run(engine.journal, run_id or "", db)
        await hide_secrets_of(engine, run_id or "", db)
        return await engine.resume(run_id or "", repeat=keys, repeat_all=repeat_all, done=outputs)

    with showing_logs(_verbosity(quiet, verbose)):
        if run_id is None:
            raise typer.Exit(execute_unfinished(db, grace_time, json=json))
        raise typer.Exit(execute(begin, run_id, db, grace_time, json=json))


@app.command()
def rerun(
    run_id: RunId,
    payload: Annotated[
        str | None,
        typer.Option(
            "--payload",
            help="Another input: JSON, or a file with it, or - for standard input. A [REDACTED] in "
            "it stands for the secret of the earlier run.",
            metavar="JSON|FILE",
            show_default=False,
        ),
    ] = None,
    new_id: Annotated[
        str | None,
        typer.Option(
            "--run-id",
            help="The new run's id, by which it is started once; by default a new one.",
            metavar="ID",
            show_default=False,
        ),
    ] = None,
    grace: Grace = DEFAULT_GRACE,
    db: Db = DEFAULT_DB,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Run the job of an earlier run again, as a new run, and print its result as JSON."""
    grace_time = read_duration(grace, "--grace")
    import_from_here()
    edited: str | None = None
    if payload is not None:
        edited, value = read_edited_payload(payload)
        hide_secrets(redaction_for((), value))
    chosen_id = new_id if new_id is not None else new_run_id(run_id)

    async def begin(engine: AnyEngine) -> RunHandle[Any]:
        await find_run(engine.journal, run_id, db)
        await hide_secrets_of(engine, run_id, db)
        return await engine.rerun(run_id, payload=edited, new_run_id=chosen_id)

    with showing_logs(_verbosity(quiet, verbose)):
        raise typer.Exit(execute(begin, chosen_id, db, grace_time, json=json))


@app.command()
def cancel(run_id: RunId, db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Cancel a run for good."""

    async def work() -> None:
        async with open_reading(db) as engine:
            before = await find_run(engine.journal, run_id, db)
            if before.status is not Status.COMPLETED:
                await engine.cancel(run_id)
            after = await find_run(engine.journal, run_id, db)
            if json:
                stdout().json(f"{json_text(after)}\n")
            elif after.status is Status.CANCELLED:
                say(f"Run {run_id} is cancelled.")
            else:
                say(f"Run {run_id} had already {after.status.value}; it is unchanged.")

    asyncio.run(work())


@app.command()
def retry(
    run_id: RunId,
    task: Annotated[
        str,
        typer.Argument(
            metavar="KEY", help="The task's key, or its path as JSON.", show_default=False
        ),
    ],
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Try a task now that waits for its next attempt."""

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(task)
            await engine.retry(run_id, key)
            if json:
                stdout().json(f"{json_text({'run_id': run_id, 'task': key})}\n")
            else:
                say(f"The next attempt at {task} of the run {run_id} is due now.")

    asyncio.run(work())


@app.command()
def send(
    run_id: RunId,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="The event's name, as the job waits for it.", show_default=False
        ),
    ],
    payload: Annotated[
        str | None,
        typer.Argument(
            metavar="JSON", help="The event's payload; null without it.", show_default=False
        ),
    ] = None,
    event_id: Annotated[
        str | None,
        typer.Option("--id", help="The event's id, by which it is sent once.", metavar="ID"),
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file", help="The payload as a JSON file, or - for standard input.", metavar="FILE"
        ),
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Send an event to a run, before or after it waits for the event."""
    value = read_event_payload(payload, file)
    hide_secrets(redaction_for((), value))

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(name)
            is_new = await engine.send(run_id, key, value, event_id=event_id)
            if json:
                record = {"run_id": run_id, "name": key, "is_new": is_new}
                stdout().json(f"{json_text(record)}\n")
            elif is_new:
                say(f"The event {name} is sent to the run {run_id}.")
            else:
                say(f"The event {name} with this id was sent to the run {run_id} before.")

    asyncio.run(work())


@app.command()
def approve(
    run_id: RunId,
    approval: Annotated[
        str,
        typer.Argument(
            metavar="KEY", help="The request's key, or its path as JSON.", show_default=False
        ),
    ],
    refuse: Annotated[bool, typer.Option("--refuse", help="Refuse it.")] = False,
    by: Annotated[str | None, typer.Option("--by", help="Who decides.", metavar="NAME")] = None,
    comment: Annotated[
        str | None, typer.Option("--comment", help="Comment for the job.", metavar="TEXT")
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Approve or refuse what a run asks for."""

    async def work() -> None:
        async with open_reading(db) as engine:
            await find_run(engine.journal, run_id, db)
            key = read_task_name(approval)
            is_new = await engine.approve(run_id, key, refuse=refuse, by=by, comment=comment)
            what = "refused" if refuse else "approved"
            if json:
                record = {"run_id": run_id, "key": key, "approved": not refuse, "is_new": is_new}
                stdout().json(f"{json_text(record)}\n")
            else:
                say(f"{approval} of the run {run_id} {'is' if is_new else 'was'} {what}.")

    asyncio.run(work())


@app.command()
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


@app.command()
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
        str | None, typer.Option("--job", help="Only runs of this job.", metavar="ID")
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


@app.command()
def check(db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Check the whole journal for damage, also while runs are executed.

    Exit codes: 0 without damage, 1 with damage, 2 if the journal cannot be read.
    """
    raise typer.Exit(check_journal(db, json=json))


@app.command()
def status(db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Show the number of runs by status, the journal's size and the oldest unfinished run."""
    asyncio.run(print_status(db, json=json))


@app.command()
def runs(
    status: Annotated[
        Status | None,
        typer.Option("--status", help="Only runs with this status.", show_default=False),
    ] = None,
    job: Annotated[
        str | None,
        typer.Option("--job", help="Only runs of this job, child runs included.", metavar="ID"),
    ] = None,
    parent: Annotated[
        str | None,
        typer.Option("--parent", help="The child runs of this run.", metavar="RUN"),
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


async def _print_json(pages: AsyncIterator[tuple[Sequence[RunRecord], bool]]) -> None:
    records = JsonList(stdout().json)
    async for page, _ in pages:
        for run in page:
            records.add(run)
    records.end()


@app.command()
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


@app.command()
def export(run_id: RunId, db: Db = DEFAULT_DB) -> None:
    """Print a run and its tasks as JSON, with input, output and attempts.

    Secrets are redacted, as in all output.
    """

    async def work(journal: Journal) -> None:
        await _print_json_tree(journal, await find_run(journal, run_id, db), details=True)

    asyncio.run(with_journal(db, work))


@app.command()
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


@app.command()
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


def _verbosity(quiet: bool, verbose: bool) -> int:
    return 0 if quiet else 2 if verbose else 1
