"""``integrate-gen new PACKAGE``: write a provider table for any SDK, and generate its package."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from integrate_gen.committed.lock import count
from integrate_gen.committed.publish import publish
from integrate_gen.detect.async_styles import parse_style
from integrate_gen.detect.complete import complete
from integrate_gen.detect.provider_names import provider_name
from integrate_gen.detect.provider_table import append_table, provider_toml
from integrate_gen.emit.format import FormatCache
from integrate_gen.model.config import Config, settings_file
from integrate_gen.model.errors import ConfigurationError, ExitCode
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import build, render_package

from .console import Verbosity, show_progress, stdout
from .found import print_found
from .inspect import print_tree
from .reading import EnvironmentOption, GetterTimeoutOption, reading_keys
from .report import report_failures, report_write
from .type_check import type_check


def new_command(config: Config) -> Callable[..., None]:
    """Return the command for a configuration."""

    def command(
        package: Annotated[str, typer.Argument(help="The SDK as Python imports it.")],
        client: Annotated[
            str, typer.Option(metavar="MODULE:CLASS", help="The client, where the guess is wrong.")
        ] = "",
        root: Annotated[
            list[str] | None,
            typer.Option(help="Attribute path from the client to the tree; again for several."),
        ] = None,
        style: Annotated[
            str,
            typer.Option("--async", help="only, thread, prefix:AFFIX, suffix:AFFIX or attr:NAME."),
        ] = "",
        name: Annotated[
            str, typer.Option(help="What the provider is called, where that is not the package.")
        ] = "",
        environment: EnvironmentOption = None,
        getter_timeout: GetterTimeoutOption = None,
    ) -> None:
        """Find an SDK's client, write its provider table, and generate its package."""
        name = name or provider_name(package)
        if name in config.providers:
            raise ConfigurationError(
                f"There is a provider {name} already; run: integrate-gen {name}, or call this one "
                "otherwise with --name."
            )
        given = _given(package, client, root or [], style)
        _generate(config, name, given | reading_keys(environment, getter_timeout))

    return command


def _given(package: str, client: str, roots: list[str], style: str) -> dict[str, Any]:
    """Return the provider's keys from the options; the rest is detected."""
    given: dict[str, Any] = {"package": package}
    if client:
        given["client"] = client
    if roots:
        given["root"] = roots[0] if len(roots) == 1 else roots
    if style:
        given["async"] = parse_style(style)
    return given


def _generate(config: Config, name: str, given: dict[str, Any]) -> None:
    started = time.monotonic()
    file = settings_file(Path())
    completed = complete(parse_provider(name, given, file.path.name))
    provider = completed.provider
    print_found(completed)
    with show_progress(provider.package, Verbosity.QUIET) as progress:
        rendered = render_package(provider, progress)
        made = build(rendered, progress, FormatCache.default())
    if not made.package.tasks:
        raise ConfigurationError(_nothing(made.package))
    stdout.print()
    print_tree(made.package, methods=False)
    folder = config.output / provider.module
    text = provider_toml(name, {"client": provider.client, **given}, file.section)
    with append_table(file.path, text):
        published = publish(folder, made.files)
    stdout.print(f"\nAdded to {file.path}, where a key mends what was found wrong:\n\n{text}")
    seconds = time.monotonic() - started
    report_write(made, published, folder, seconds=seconds, as_json=False, quiet=False)
    type_check(folder)
    report_failures(made.package)
    if made.package.ledger.failed:
        raise typer.Exit(ExitCode.ERROR)


def _nothing(package: Package) -> str:
    """Return the reasons why an SDK has no task at all."""
    skipped = count(package).skipped
    reasons = "; ".join(f"{number:,}: {reason}" for reason, number in skipped.items())
    return (
        f"Nothing of {package.provider} becomes a task ({reasons or 'no namespaces were found'}); "
        "say more with --client, --root or --async."
    )
