"""The application ``integrate``, and how it ends."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from integrate_runtime.base.errors import IntegrationError

from .bash_words import join_divided_words
from .console import (
    UsageProblem,
    discard_output,
    flush_output,
    prepare_streams,
    print_error,
    print_traceback,
    print_usage,
    stdout,
)
from .executing import FAILED, USAGE_ERROR
from .executing_commands import rerun, resume, run, start, worker
from .journal_commands import backup, check, prune, status
from .operator_commands import approve, cancel, retry, send
from .reading_commands import cassette, dashboard, export, runs, show

app = typer.Typer(
    name="integrate",
    help="Run durable jobs, and read their journal.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


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


for _command in (  # in the order of the help
    *(run, start, worker, resume, rerun),
    *(cancel, retry, send, approve),
    *(backup, prune, check, status),
    *(runs, show, export, cassette, dashboard),
):
    app.command()(_command)


def run_app() -> None:
    """Run the requested command, and exit with its code."""
    prepare_streams()
    join_divided_words()
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
