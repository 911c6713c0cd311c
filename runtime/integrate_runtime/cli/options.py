"""Options and arguments that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from .completion import complete_job_names, complete_runs

DEFAULT_DB = "runs.db"
DEFAULT_GRACE = "10s"

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
        metavar="MODULE:JOB",
        help="The job, as in app.jobs:triage.",
        show_default=False,
        autocompletion=complete_job_names,
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
RunId = Annotated[
    str,
    typer.Argument(
        metavar="RUN",
        help="The run's id.",
        show_default=False,
        autocompletion=complete_runs,
    ),
]


def verbosity(quiet: bool, verbose: bool) -> int:
    """Return what ``showing_logs`` shows by the options ``--quiet`` and ``--verbose``."""
    return 0 if quiet else 2 if verbose else 1
