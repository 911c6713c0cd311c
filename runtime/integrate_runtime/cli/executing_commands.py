"""Commands that execute runs: ``run``, ``start``, ``worker``, ``resume`` and ``rerun``."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Any

import typer

from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.base.run_ids import new_run_id
from integrate_runtime.secrets.redaction import redaction_for

from .completion import complete_job_names, complete_runs
from .console import hide_secrets, showing_logs, stdout
from .engines import AnyEngine, hide_secrets_of, open_engine
from .executing import (
    DEFAULT_CONCURRENCY,
    Begin,
    execute,
    execute_unfinished,
    serve,
)
from .json_text import json_text
from .loading import (
    import_from_here,
    load_job,
    read_connections,
    read_done,
    read_duration,
    read_edited_payload,
    read_payload,
    read_task_name,
)
from .options import (
    DEFAULT_DB,
    DEFAULT_GRACE,
    Connections,
    Db,
    Grace,
    JobName,
    Json,
    NewRunId,
    Payload,
    Quiet,
    RunId,
    Verbose,
    verbosity,
)
from .reading import find_run

if TYPE_CHECKING:
    from integrate_runtime.contracts.handle import RunHandle


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
    with showing_logs(verbosity(quiet, verbose)):
        raise typer.Exit(execute(begin, chosen_id, db, grace_time, json=json))


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


def worker(
    jobs: Annotated[
        list[str],
        typer.Argument(
            metavar="MODULE:JOB...",
            help="The jobs, as in app.jobs:triage.",
            show_default=False,
            autocompletion=complete_job_names,
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
    with showing_logs(verbosity(quiet, verbose)):
        raise typer.Exit(serve(served, concurrency, db, grace_time))


def resume(
    run_id: Annotated[
        str | None,
        typer.Argument(
            metavar="RUN",
            help="The run's id; without one, all interrupted runs.",
            show_default=False,
            autocompletion=complete_runs,
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

    with showing_logs(verbosity(quiet, verbose)):
        if run_id is None:
            raise typer.Exit(execute_unfinished(db, grace_time, json=json))
        raise typer.Exit(execute(begin, run_id, db, grace_time, json=json))


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

    with showing_logs(verbosity(quiet, verbose)):
        raise typer.Exit(execute(begin, chosen_id, db, grace_time, json=json))


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
