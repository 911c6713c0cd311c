"""``integrate-gen new PACKAGE``: describe an SDK that nobody described yet, and generate."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

from integrate_gen.cli.console import Verbosity, show_progress, stdout
from integrate_gen.cli.inspect import print_tree
from integrate_gen.cli.report import report_failures, report_write
from integrate_gen.config import CONFIG_FILE, Config
from integrate_gen.detect.client import find_clients, load_client
from integrate_gen.detect.provider import guess_table, parse_style, provider_name
from integrate_gen.detect.toml import provider_toml
from integrate_gen.emit.format import FormatCache
from integrate_gen.emit.publish import publish
from integrate_gen.errors import ConfigurationError, ExitCode
from integrate_gen.pipeline import build, render_package
from integrate_gen.provider import parse_provider


def new_command(config: Config) -> Callable[..., None]:
    """The command over the present configuration."""

    def command(
        package: Annotated[str, typer.Argument(help="The SDK as Python imports it.")],
        client: Annotated[
            str, typer.Option(metavar="MODULE:CLASS", help="The client, where the guess is wrong.")
        ] = "",
        root: Annotated[str, typer.Option(help="Attribute path from the client to the tree.")] = "",
        style: Annotated[
            str, typer.Option("--async", help="only, thread, prefix:AFFIX or suffix:AFFIX.")
        ] = "",
    ) -> None:
        """Find an SDK's client, write its provider table, and generate its package."""
        name = provider_name(package)
        if name in config.providers:
            raise ConfigurationError(
                f"There is a provider {name} already; run: integrate-gen {name}"
            )
        guess = load_client(client) if client else find_clients(package)[0]
        parsed = parse_style(style) if style else None
        table = guess_table(guess, package, root=root, style=parsed)
        _generate(config, name, table)

    return command


def _generate(config: Config, name: str, table: dict[str, Any]) -> None:
    started = time.monotonic()
    provider = parse_provider(name, table, CONFIG_FILE)
    with show_progress(provider.package, Verbosity.QUIET) as progress:
        rendered = render_package(provider, progress)
        made = build(rendered, progress, FormatCache.default())
    print_tree(made.package, methods=False)
    folder = config.output / provider.module
    published = publish(folder, made.files)
    text = provider_toml(name, table)
    with Path(CONFIG_FILE).open("a", encoding="utf-8") as file:
        file.write(f"\n{text}" if file.tell() else text)
    stdout.print(f"\nAdded to {CONFIG_FILE}; mend there what was guessed wrong:\n\n{text}")
    seconds = time.monotonic() - started
    report_write(made, published, folder, seconds=seconds, as_json=False, quiet=False)
    _type_check(folder)
    report_failures(made.package)
    if made.package.ledger.failed:
        raise typer.Exit(ExitCode.ERROR)


def _type_check(folder: Path) -> None:
    """Say what mypy finds, where it is installed."""
    if find_spec("mypy") is None:
        stdout.print("mypy is not installed: the package was not type-checked.")
        return
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    findings = [line for line in done.stdout.splitlines() if ": error: " in line]
    stdout.print(f"mypy --strict finds {len(findings) or 'no'} errors.")
    for line in findings[:10]:
        stdout.print(f"  {line}")
