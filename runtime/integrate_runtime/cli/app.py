"""The commands of ``integrate``."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from io import TextIOWrapper
from typing import TYPE_CHECKING, Annotated, Any

import typer

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.engine import LocalEngine

from .console import print_error, say, showing_logs, stdout
from .executing import INTERRUPTED, WRONG, execute, execute_unfinished, new_run_id
from .forms import as_json, json_text
from .hints import DEFAULT_DB, next_steps
from .loading import (
    import_from_here,
    load_job,
    read_connections,
    read_done,
    read_payload,
    read_task_name,
)
from .reading import find_run, read_tasks
from .views import run_tree, runs_table

if TYPE_CHECKING:
    from integrate_runtime.contracts.handle import RunHandle

Db = Annotated[str, typer.Option("--db", help="The journal's file.", metavar="FILE")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Log failures alone.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Log every task.")]
RunId = Annotated[str, typer.Argument(metavar="RUN", help="The run's id.", show_default=False)]

app = typer.Typer(
    name="integrate",
    help="Run durable jobs, and see what became of them.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def run_app() -> None:
    """Run the command that was asked for."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that does not know a character shows its number and is no reason to fail.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except IntegrationError as error:
        print_error(str(error))
        sys.exit(WRONG)
    except KeyboardInterrupt:
        say("Interrupted.")
        sys.exit(INTERRUPTED)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"integrate {version('integrate-runtime')}")
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
    """Run durable jobs, and see what became of them."""


@app.command()
def run(
    job: Annotated[
        str,
        typer.Argument(
            metavar="MODULE:JOB", help="The job, as in app.jobs:triage.", show_default=False
        ),
    ],
    payload: Annotated[
        str | None,
        typer.Option(
            "--payload", help="Its input: a JSON file, or - for standard input.", metavar="FILE"
        ),
    ] = None,
    run_id: Annotated[
        str | None,
        typer.Option(
            "--run-id",
            help="The run's id; one that was used before goes on, or gives its result.",
            metavar="ID",
        ),
    ] = None,
    connection: Annotated[
        list[str] | None,
        typer.Option(
            "--connection",
            help="Whose credentials an integration uses; may be repeated.",
            metavar="INTEGRATION=KEY",
        ),
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Run a job to its end and print its result as JSON."""
    found = load_job(job)
    value = read_payload(found, payload)
    connections = read_connections(connection or ())
    chosen = run_id if run_id is not None else new_run_id(found)

    async def begin(engine: LocalEngine) -> RunHandle[Any]:
        return await engine.start(found, value, run_id=chosen, connections=connections)

    with showing_logs(_verbosity(quiet, verbose)):
        raise typer.Exit(execute(begin, chosen, db, json=json))


@app.command()
def resume(
    run_id: Annotated[
        str | None,
        typer.Argument(
            metavar="RUN",
            help="The run's id; without one, all runs that were interrupted.",
            show_default=False,
        ),
    ] = None,
    repeat: Annotated[
        list[str] | None,
        typer.Option(
            "--repeat",
            help="Do a task again of which nobody knows whether it took effect: its key, or its "
            "path as JSON; may be repeated.",
            metavar="KEY",
        ),
    ] = None,
    done: Annotated[
        list[str] | None,
        typer.Option(
            "--done", help="Such a task did take effect: go on with --output.", metavar="KEY"
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            help="What the --done task gave, as the API answers: a JSON file, or - for standard "
            "input.",
            metavar="FILE",
        ),
    ] = None,
    db: Db = DEFAULT_DB,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Go on with a run, or with all that were interrupted.

    What is completed stays, and what failed is tried again.
    """
    import_from_here()
    keys = [read_task_name(text) for text in repeat or ()]
    given = read_done(done or (), output)
    if run_id is None and (keys or given):
        option = "--repeat" if keys else "--done"
        raise IntegrationError(f"{option} needs the run: integrate resume RUN {option} KEY.")

    async def begin(engine: LocalEngine) -> RunHandle[Any]:
        await find_run(engine.journal, run_id or "", db)
        return await engine.resume(run_id or "", repeat=keys, done=given)

    with showing_logs(_verbosity(quiet, verbose)):
        if run_id is None:
            raise typer.Exit(execute_unfinished(db, json=json))
        raise typer.Exit(execute(begin, run_id, db, json=json))


@app.command()
def cancel(run_id: RunId, db: Db = DEFAULT_DB, json: Json = False) -> None:
    """Cancel a run for good."""

    async def work() -> None:
        async with LocalEngine(db) as engine:
            before = await find_run(engine.journal, run_id, db)
            if before.status is not Status.COMPLETED:
                await engine.cancel(run_id)
            after = await find_run(engine.journal, run_id, db)
            if json:
                print(json_text(after))
            elif after.status is Status.CANCELLED:
                say(f"Run {run_id} is cancelled.")
            else:
                say(f"Run {run_id} had {after.status.value} before; it stays so.")

    asyncio.run(work())


@app.command()
def runs(
    status: Annotated[
        Status | None, typer.Option("--status", help="Only these.", show_default=False)
    ] = None,
    job: Annotated[
        str | None, typer.Option("--job", help="Only those of this job.", metavar="ID")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many at most.", min=1)] = 20,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """List runs, the latest first."""
    page = asyncio.run(LocalEngine(db).journal.runs(status=status, job=job, limit=limit))
    if json:
        print(json_text(page.items))
        return
    if not page.items:
        say(f"There are no such runs in {db}." if status or job else f"There are no runs in {db}.")
        return
    stdout().print(runs_table(page.items, datetime.now(UTC)))
    if page.cursor is not None:
        say(f"There are older ones: --limit {4 * limit} shows more.")


@app.command()
def show(
    run_id: RunId,
    whole: Annotated[
        bool, typer.Option("--all", help="All tasks, not the first 200 under each parent.")
    ] = False,
    db: Db = DEFAULT_DB,
    json: Json = False,
) -> None:
    """Show a run as the tree of its tasks."""

    async def work() -> None:
        journal = LocalEngine(db).journal
        found = await find_run(journal, run_id, db)
        tasks, more = await read_tasks(journal, run_id, whole=whole or json)
        if json:
            print(json_text({**as_json(found), "tasks": [task.as_json() for task in tasks]}))
            return
        stdout().print(run_tree(found, tasks, more, datetime.now(UTC)))
        for step in next_steps(found, tasks, db):
            say(step)

    asyncio.run(work())


def _verbosity(quiet: bool, verbose: bool) -> int:
    return 0 if quiet else 2 if verbose else 1
