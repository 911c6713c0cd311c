"""``integrate-gen explain SDK.NAMESPACE.METHOD``: where a task comes from and what was decided."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from importlib.util import find_spec
from typing import Annotated

import typer

from integrate_gen.cli.console import Verbosity, show_progress, stdout
from integrate_gen.config import Config
from integrate_gen.errors import ConfigurationError
from integrate_gen.lock import signature_text
from integrate_gen.package import Package, Task
from integrate_gen.pipeline import introspect
from integrate_gen.provider import Provider

_REPEAT = {
    "safe": "safe: it runs again when its outcome is unknown",
    "unsafe": "unsafe: it does not run again by itself when its outcome is unknown",
}


def explain_command(config: Config) -> Callable[..., None]:
    """The command over the configured SDKs."""

    def command(
        operation: Annotated[
            str, typer.Argument(help="SDK, namespaces and method: github.issues.create.")
        ],
        as_json: Annotated[bool, typer.Option("--json", help="Print the facts as JSON.")] = False,
    ) -> None:
        """Show where a task comes from and everything that was decided about it."""
        sdk, _, path = operation.partition(".")
        provider = config.provider(sdk)
        with show_progress(provider.package, Verbosity.QUIET) as progress:
            package = introspect(provider, progress)
        task = next((task for task in package.tasks if task.operation == path), None)
        if task is None:
            stdout.print(_skipped(package, path))
        elif as_json:
            stdout.print_json(json.dumps(asdict(task)))
        else:
            for label, text in _facts(task, package, provider):
                stdout.print(f"{label:<11} {text}")

    return command


def _facts(task: Task, package: Package, provider: Provider) -> Iterator[tuple[str, str]]:
    yield "task", f"io.{package.provider}.{task.operation}"
    yield "name", task.title
    for label, text in (("request", task.http), ("documents", task.docs)):
        if text:
            yield label, text
    yield "SDK method", f"client.{task.call}"
    yield "defined", task.symbol
    yield "", f"{_file(task.symbol)}:{task.line}"
    if task.deprecated is not None:
        yield "deprecated", task.deprecated
    yield "result", task.output
    yield "codec", provider.codec
    if task.operation in package.ledger.unstorable:
        yield "no replay", package.ledger.unstorable[task.operation]
    yield "repeat", _REPEAT[task.repeat]
    for shown in task.properties:
        yield "property", f"{shown.label}, from {shown.parameter}"
    for path in task.redact:
        yield "redacted", path
    for name, reason in package.ledger.left_out.items():
        yield "left out", f"{name}: {reason}"
    for name, sdk_name in task.renamed.items():
        yield "renamed", f"{sdk_name} is {name}, since every task has a parameter {sdk_name}"
    for number, overload in enumerate(task.overloads, 1):
        yield f"overload {number}", signature_text(overload)
    yield "signature", signature_text(task.signature)


def _file(symbol: str) -> str:
    spec = find_spec(symbol.partition(":")[0])
    return spec.origin or "" if spec else ""


def _skipped(package: Package, path: str) -> str:
    """Why the SDK's method of this path became no task.

    Raises:
        ConfigurationError: the SDK has no such method; the message names the nearest.
    """
    full = ".".join((*package.root, path))
    for skip in (*package.ledger.skipped, *package.ledger.failed):
        if skip.path in (path, full):
            return f"client.{skip.path} became no task: {skip.reason}."
    known = [task.operation for task in package.tasks]
    near = difflib.get_close_matches(path, known, n=1)
    hint = f"; did you mean {package.provider}.{near[0]}?" if near else "."
    raise ConfigurationError(f"There is no task {package.provider}.{path}{hint}")
