"""The commands: one for each configured SDK, and those that only read."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import Annotated

import typer

from integrate_gen import __version__
from integrate_gen.cli.console import print_error
from integrate_gen.cli.explain import explain_command
from integrate_gen.cli.generate import sdk_command
from integrate_gen.cli.inspect import inspect_command
from integrate_gen.cli.list import list_command
from integrate_gen.cli.new import new_command
from integrate_gen.config import Config, load_config
from integrate_gen.errors import IntegrateGenError


def main() -> None:
    """Run ``integrate-gen``; a problem that the user can mend is one sentence and its exit code."""
    # An SDK's syntax trees are millions of objects and hardly any garbage; looking for it among
    # them as often as Python does by default takes a third of the time.
    gc.set_threshold(200_000, 20, 100)
    try:
        build_app(load_config(Path()))()
    except IntegrateGenError as error:
        print_error(str(error))
        sys.exit(error.exit_code)
    finally:
        gc.freeze()  # at its exit Python would look at all of them again, for half a second


def build_app(config: Config) -> typer.Typer:
    """The command line for a configuration: its SDKs are the commands that write packages."""
    app = typer.Typer(
        name="integrate-gen",
        help="Write a package of typed, durable tasks from an installed SDK.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_root)
    for name, provider in config.providers.items():
        summary = f"Write {provider.module} from {provider.package}."
        app.command(name, help=summary, rich_help_panel="SDKs")(sdk_command(config, name))
    app.command("inspect")(inspect_command(config))
    app.command("explain")(explain_command(config))
    app.command("new")(new_command(config))
    app.command("list")(list_command(config))
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"integrate-gen {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    pass
