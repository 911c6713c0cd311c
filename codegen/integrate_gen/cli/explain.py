"""``integrate-gen explain SDK.NAMESPACE.METHOD``: source of a task, and the decisions about it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

import typer

from integrate_gen.detect.complete import complete
from integrate_gen.guard.reading import reading
from integrate_gen.model.config import Config
from integrate_gen.model.errors import ExitCode
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

from .completion import complete_operations
from .console import stdout
from .explanation import explanation
from .reading_options import EnvironmentOption, GetterTimeoutOption, with_reading_options
from .report import report_failures


def explain_command(config: Config) -> Callable[..., None]:
    """Return the command for the configured SDKs."""

    def command(
        operation: Annotated[
            str,
            typer.Argument(
                help="SDK, namespaces and method: github.issues.create.",
                autocompletion=complete_operations,
            ),
        ],
        as_json: Annotated[bool, typer.Option("--json", help="Print the facts as JSON.")] = False,
        environment: EnvironmentOption = None,
        getter_timeout: GetterTimeoutOption = None,
    ) -> None:
        """Show the source of a task and all decisions about it."""
        sdk, _, path = operation.partition(".")
        provider = with_reading_options(config.provider(sdk), environment, getter_timeout)
        with reading(provider):
            completed = complete(provider)
            loaded = load_sdk(completed.provider)
            package = assemble(loaded, completed.provider)
        task = next((task for task in package.tasks if task.operation == path), None)
        if task is not None and as_json:
            stdout.print_json(json.dumps(asdict(task)))
        else:
            for line in explanation(path, package, loaded, completed):
                stdout.print(line)
        report_failures(package, quiet=True)
        if package.ledger.failed:
            raise typer.Exit(ExitCode.ERROR)

    return command
