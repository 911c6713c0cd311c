"""The application: a command for each configured SDK, and the commands that only read."""

from __future__ import annotations

import difflib
import gc
import sys
import traceback
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from integrate_gen import __version__
from integrate_gen.model.config import Config, load_config
from integrate_gen.model.errors import ConfigurationError, ExitCode, IntegrateGenError
from integrate_gen.model.project import find_project

from .console import print_error
from .ending import ended_despite_threads
from .explain import explain_command
from .gc_tuning import collect_rarely
from .generate import sdk_command
from .inspect import inspect_command
from .list import list_command
from .new import new_command
from .prove import prove_command

_COMMANDS = frozenset({"explain", "inspect", "list", "new", "prove"})


def main() -> None:
    """Run ``integrate-gen``; a user's mistake is reported in one sentence, with an exit code."""
    collect_rarely()
    try:
        with ended_despite_threads():
            _run()
    finally:
        gc.freeze()  # saves half a second of garbage collection at the exit


def _run() -> None:
    try:
        build_app(load_config(find_project(Path())))()
    except IntegrateGenError as error:
        print_error(str(error))
        sys.exit(error.exit_code)
    except Exception:  # Python would exit with 1, which means drift
        traceback.print_exc()
        sys.exit(ExitCode.ERROR)


def build_app(config: Config) -> typer.Typer:
    """Return the application for a configuration, with a command for each SDK."""
    app = typer.Typer(
        name="integrate-gen",
        cls=_Commands,
        help="Write a package of typed, durable tasks from an installed SDK.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_root)
    for name, provider in config.providers.items():
        if name in _COMMANDS:
            raise ConfigurationError(
                f"[providers.{name}] has the name of a command of integrate-gen; rename it."
            )
        summary = f"Write {provider.module} from {provider.package}."
        app.command(name, help=summary, rich_help_panel="SDKs")(sdk_command(config, name))
    app.command("inspect")(inspect_command(config))
    app.command("explain")(explain_command(config))
    app.command("new")(new_command(config, _COMMANDS))
    app.command("prove")(prove_command(config))
    app.command("list")(list_command(config))
    return app


class _Commands(TyperGroup):
    """Group that reports an unknown command in one sentence."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command of the first argument.

        Raises:
            ConfigurationError: There is no such command; the message has the nearest name.
        """
        name = args[0]
        if not ctx.resilient_parsing and name not in self.commands:
            near = difflib.get_close_matches(name, self.commands, n=1)
            others = f"'integrate-gen list' shows the SDKs, 'integrate-gen new {name}' adds it."
            hint = f"did you mean {near[0]}?" if near else others
            raise ConfigurationError(f"There is no SDK or command called {name}; {hint}")
        return super().resolve_command(ctx, args)


def _print_version(requested: bool) -> None:
    if requested:
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
