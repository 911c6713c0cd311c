"""``integrate-gen inspect SDK``: tree of an SDK, with the decision about each callable."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

import typer
from rich.tree import Tree

from integrate_gen.committed.lock import count
from integrate_gen.detect.complete import Completed, complete
from integrate_gen.model.config import Config
from integrate_gen.model.errors import ExitCode
from integrate_gen.model.package import Module, Package
from integrate_gen.pipeline import introspect

from .completion import complete_sdks
from .console import Verbosity, counted, show_progress, stdout
from .detection_report import print_detected
from .option_conflicts import Option, refuse_without_effect
from .reading_options import EnvironmentOption, GetterTimeoutOption, with_reading_options
from .report import report_failures


def inspect_command(config: Config) -> Callable[..., None]:
    """Return the command for the configured SDKs."""

    def command(
        sdk: Annotated[
            str,
            typer.Argument(help="A configured SDK.", autocompletion=complete_sdks),
        ],
        methods: Annotated[bool, typer.Option("--methods", "-m", help="List every task.")] = False,
        as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
        environment: EnvironmentOption = None,
        getter_timeout: GetterTimeoutOption = None,
    ) -> None:
        """Show an SDK's tree: tasks, and skipped callables with reasons."""
        refuse_without_effect(
            Option("--methods", methods, excludes=("--json",)), Option("--json", as_json)
        )
        completed = complete(
            with_reading_options(config.provider(sdk), environment, getter_timeout)
        )
        provider = completed.provider
        verbosity = Verbosity.QUIET if as_json else Verbosity.NORMAL
        with show_progress(provider.package, verbosity) as progress:
            package = introspect(provider, progress)
        if as_json:
            stdout.print_json(json.dumps(_ledger(package, completed)))
        else:
            print_detected(completed)
            print_tree(package, methods=methods)
            _print_counts(package)
        report_failures(package)
        if package.ledger.failed:
            raise typer.Exit(ExitCode.ERROR)

    return command


def _ledger(package: Package, completed: Completed) -> dict[str, object]:
    return {
        "package": package.name,
        "family": completed.family_match.name,
        "sdk": {d.name: d.version for d in package.distributions},
        "counts": asdict(count(package)),
        **asdict(package.ledger),
    }


def print_tree(package: Package, *, methods: bool) -> None:
    """Print a package's namespaces, and with ``methods`` every task."""
    sdk = ", ".join(f"{d.name} {d.version}" for d in package.distributions)
    tree = Tree(f"{'.'.join(('client', *package.root))} ({sdk})")
    for module in package.top.children:
        _grow(tree, module, methods=methods)
    stdout.print(tree)


def _print_counts(package: Package) -> None:
    counts = count(package)
    tasks, namespaces = counted(counts.tasks, "task"), counted(counts.namespaces, "namespace")
    stdout.print(f"{tasks} in {namespaces}")
    for reason, number in counts.skipped.items():
        stdout.print(f"{number:,} skipped: {reason}")
    for name, reason in package.ledger.left_out.items():
        stdout.print(f"parameter {name} left out: {reason}")


def _grow(tree: Tree, module: Module, *, methods: bool) -> None:
    overloads = sum(len(task.overloads) for task in module.tasks)
    detail = f", {counted(overloads, 'overload signature')}" if overloads else ""
    branch = tree.add(f"{_name(module)}: {counted(len(module.tasks), 'task')}{detail}")
    if methods:
        for task in module.tasks:
            branch.add(f"{task.name}: {task.title}")
    for child in module.children:
        _grow(branch, child, methods=methods)


def _name(module: Module) -> str:
    """Return the attribute or call of a namespace."""
    if module.call is None:
        return module.name
    parameters = ", ".join(parameter.name for parameter in module.call.signature.parameters)
    return f"{'' if module.call.is_direct else module.name}({parameters})"
