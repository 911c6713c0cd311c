"""``integrate-gen new PACKAGE``: write a provider table for any SDK, and generate its package."""

from __future__ import annotations

import keyword
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from integrate_gen.committed.lock import count, read_lock
from integrate_gen.committed.publish import publish
from integrate_gen.detect.async_styles import parse_style
from integrate_gen.detect.complete import Completed, complete
from integrate_gen.detect.constructors import Construction
from integrate_gen.detect.provider_names import provider_name
from integrate_gen.detect.provider_table import append_table, provider_toml
from integrate_gen.detect.public_classes import count_methods
from integrate_gen.emit.format import FormatCache
from integrate_gen.model.config import Config, settings_file
from integrate_gen.model.errors import ConfigurationError, ExitCode
from integrate_gen.model.package import Package
from integrate_gen.model.proof import ProofRecord
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.model.sdk import Skip
from integrate_gen.pipeline import ReadSdk, build, read_sdk, render_sdk
from integrate_gen.prove.proof import tells_unstorable
from integrate_gen.tree.children.finder import UNLISTED

from .choice_of_client import ask_for_client
from .console import Verbosity, first_names, show_progress, show_work, stderr, stdout
from .detection_report import print_detected
from .inspect import print_tree
from .reading_options import EnvironmentOption, GetterTimeoutOption, reading_keys
from .report import report_failures, report_write
from .tried_results import with_tried_results
from .type_check import type_check
from .use import DistributionOption, print_use

_FEW_TASKS = 10
_MANY_METHODS = 100
"""A package of so few tasks, from an SDK of so many public methods, is of the wrong class."""


@dataclass(frozen=True, slots=True)
class _Options:
    """Options of the command beyond those about the client."""

    checks_types: bool
    proves: bool
    strict: bool
    distribution: bool


def new_command(config: Config, reserved: Collection[str]) -> Callable[..., None]:
    """Return the command for a configuration.

    Args:
        config: The configuration.
        reserved: Names of commands, which no provider may have.
    """

    def command(
        package: Annotated[str, typer.Argument(help="The SDK as Python imports it.")],
        client: Annotated[
            str,
            typer.Option(metavar="MODULE:CLASS", help="The client, if the detected one is wrong."),
        ] = "",
        root: Annotated[
            list[str] | None,
            typer.Option(help="Attribute path from the client to the tree; repeat it for several."),
        ] = None,
        style: Annotated[
            str,
            typer.Option("--async", help="only, thread, prefix:AFFIX, suffix:AFFIX or attr:NAME."),
        ] = "",
        init: Annotated[
            list[str] | None,
            typer.Option(
                metavar="NAME=VALUE", help="Argument of the client's constructor: TOML or text."
            ),
        ] = None,
        credential: Annotated[
            list[str] | None,
            typer.Option(
                metavar="NAME=VARIABLE",
                help="Argument that is a credential, and the environment variable that has it.",
            ),
        ] = None,
        name: Annotated[
            str, typer.Option(help="Name of the provider; by default that of the package.")
        ] = "",
        proves: Annotated[
            bool, typer.Option("--prove/--no-prove", help="Prove the package at the end.")
        ] = True,
        checks_types: Annotated[
            bool,
            typer.Option(
                "--check-types/--no-check-types",
                help="Run mypy and pyright on the package, if they are installed.",
            ),
        ] = True,
        strict: Annotated[
            bool,
            typer.Option(
                "--strict",
                help="Exit with 2 if a member is unreadable, or a result cannot be stored.",
            ),
        ] = False,
        distribution: DistributionOption = False,
        environment: EnvironmentOption = None,
        getter_timeout: GetterTimeoutOption = None,
    ) -> None:
        """Find an SDK's client, write its provider table, and generate its package."""
        _check_package(package)
        name = name or provider_name(package)
        _check_name(name, config, reserved)
        keys = _keys_of(package, client, root or [], style)
        keys |= reading_keys(environment, getter_timeout)
        stated = _stated(init or [], credential or [])
        _generate(config, name, keys, stated, _Options(checks_types, proves, strict, distribution))

    return command


def _keys_of(package: str, client: str, roots: list[str], style: str) -> dict[str, Any]:
    """Return the provider's keys from the options; the rest is detected."""
    keys: dict[str, Any] = {"package": package}
    if client:
        keys["client"] = client
    if roots:
        keys["root"] = roots[0] if len(roots) == 1 else roots
    if style:
        keys["async"] = parse_style(style)
    return keys


def _stated(init: list[str], credentials: list[str]) -> Construction:
    """Return the constructor arguments and credentials of the options."""
    variables = _pairs("--credential", credentials)
    for variable in variables.values():
        if not variable.isidentifier():
            raise ConfigurationError(
                f"--credential takes NAME=VARIABLE, and {variable!r} is not the name of an "
                "environment variable."
            )
    values = {name: f"${name}" for name in variables}
    return Construction(values, variables, written=_pairs("--init", init))


def _pairs(option: str, texts: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.isidentifier():
            raise ConfigurationError(
                f"{option} takes NAME=VALUE, and {text!r} is not of that form."
            )
        if name in pairs:
            raise ConfigurationError(f"{option} {name} is given twice.")
        pairs[name] = value
    return pairs


def _check_package(package: str) -> None:
    """Refuse what is no import name, such as a path or the name of a distribution.

    Raises:
        ConfigurationError: If it is none.
    """
    if not all(part.isidentifier() for part in package.split(".")):
        raise ConfigurationError(
            f"{package} is not the name of a package as Python imports it, such as "
            "slack_sdk or azure.storage.blob."
        )


def _check_name(name: str, config: Config, reserved: Collection[str]) -> None:
    """Refuse a name that cannot be a provider's, or is taken.

    Raises:
        ConfigurationError: If it is one of these.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ConfigurationError(
            f"{name!r} cannot be the name of a provider, which is a Python identifier; choose "
            "another with --name."
        )
    if name in reserved:
        raise ConfigurationError(
            f"integrate-gen has a command {name}; choose another name with --name."
        )
    if name in config.providers:
        raise ConfigurationError(
            f"There is a provider {name} already; run: integrate-gen {name}, or choose "
            "another name with --name."
        )


def _generate(
    config: Config,
    name: str,
    keys: dict[str, Any],
    stated: Construction,
    options: _Options,
) -> None:
    started = time.monotonic()
    file = settings_file(config.directory)
    completed = _completed(name, keys, file.path.name, stated)
    if "client" not in keys and (chosen := ask_for_client(completed)) != completed.provider.client:
        keys["client"] = chosen
        completed = _completed(name, keys, file.path.name, stated)
    provider = completed.provider
    if stated.init or stated.written:
        keys |= {"init": provider.init, "credentials": provider.credentials}
    print_detected(completed)
    with show_progress(provider.package, Verbosity.NORMAL) as progress:
        sdk = read_sdk(provider, progress)
        rendered = render_sdk(sdk)
        failed = rendered.package.ledger.failed
        if failed and not options.strict:
            keys["unreadable"] = {skip.path: skip.reason for skip in failed}
            rendered = render_sdk(_with_unreadable(sdk, keys["unreadable"]))
        if options.distribution:
            rendered = rendered.as_distribution()
        generated = build(rendered, progress, FormatCache.default())
    if not generated.package.tasks:
        raise ConfigurationError(_no_tasks(generated.package))
    if "client" not in keys:
        _check_enough(completed, generated.package)
    stdout.print()
    print_tree(generated.package, methods=False)
    folder = config.output / provider.module
    text = provider_toml(name, {"client": provider.client, **keys}, file.section)
    with append_table(file.path, text):
        published = publish(folder, generated.files, rendered.keep)
    stdout.print(
        f"\nAdded to {file.path}, where you can add keys to override detected ones:\n\n{text}"
    )
    seconds = time.monotonic() - started
    report_write(
        generated,
        published,
        folder,
        seconds=seconds,
        check=f"integrate-gen {name} --check",
        as_json=False,
        quiet=False,
    )
    if options.checks_types:
        type_check(folder)
    proof = _prove(name, folder) if options.proves else None
    tried = with_tried_results(generated.package, provider, proof)
    report_failures(tried)
    if tried.ledger.failed or (options.strict and _has_unstorable(tried, proof)):
        raise typer.Exit(ExitCode.ERROR)
    _warn_of_unreadable(failed, file.path, name)
    _warn_of_unlisted(generated.package)
    print_use(generated, folder)
    if options.proves:
        _check_proof(proof, provider, file.path)


def _completed(name: str, keys: dict[str, Any], origin: str, stated: Construction) -> Completed:
    with show_work(f"looking for the client of {keys['package']}"):
        return complete(parse_provider(name, keys, origin), stated)


def _check_enough(completed: Completed, package: Package) -> None:
    """Refuse a package of a few tasks of a large SDK: its client is probably another class.

    Raises:
        ConfigurationError: If it is such a package.
    """
    methods = count_methods(package=completed.provider.package)
    if len(package.tasks) >= _FEW_TASKS or methods < _MANY_METHODS:
        return
    others = " or ".join(
        f"{reference} with {number:,} methods"
        for reference, number in completed.other_clients.items()
    )
    raise ConfigurationError(
        f"Only {len(package.tasks)} of the {methods:,} public methods of "
        f"{completed.provider.package} would be tasks of {completed.provider.client}: "
        f"{_reasons(package)}; name another client with --client module:Class"
        f"{', be it ' if others else ''}{others}."
    )


def _with_unreadable(sdk: ReadSdk, reasons: Mapping[str, str]) -> ReadSdk:
    """Return the SDK with its unreadable members as the provider's table will list them."""
    return replace(sdk, provider=sdk.provider.model_copy(update={"unreadable": reasons}))


def _warn_of_unreadable(failed: Sequence[Skip], path: Path, name: str) -> None:
    for skip in failed:
        stderr.print(
            f"warning: {skip.path} could not be read and is missing: {skip.reason.rstrip('.')}; "
            f"it is listed under unreadable of [providers.{name}] in {path}"
        )


def _warn_of_unlisted(package: Package) -> None:
    """Name the members of the SDK that have no tasks since nothing lists their names."""
    paths = [skip.path for skip in package.ledger.skipped if skip.reason == UNLISTED]
    if paths:
        stderr.print(
            f"warning: {first_names(paths)}: the members are made by __getattr__ and have no "
            f"tasks; call them in a callback of io.{package.provider}.run_task"
        )


def _prove(name: str, folder: Path) -> ProofRecord | None:
    """Prove the new package, in a process of its own: this one has read the SDK with a guard.

    Returns:
        The recorded proof; None if the package could not be proved.
    """
    subprocess.run([sys.executable, "-m", "integrate_gen", "prove", name], check=False)
    lock = read_lock(folder)
    return lock.proof if lock is not None else None


def _has_unstorable(package: Package, proof: ProofRecord | None) -> bool:
    """Whether results cannot be stored, by their types, by samples or by the proof."""
    if package.ledger.unstorable:
        return True
    return proof is not None and any(map(tells_unstorable, proof.unproved))


def _check_proof(proof: ProofRecord | None, provider: Provider, path: Path) -> None:
    """Warn if the package could not be proved, and end with an error if its client hardly works.

    A client that refuses the samples of credentials may accept real ones.
    """
    if proof is None:
        stderr.print("warning: The package is written, and could not be proved.")
    elif reason := proof.main_refusal:
        stderr.print(
            f"error: The package is written, but {len(proof.unproved[reason]):,} of "
            f"{proof.tasks:,} tasks are {reason.rstrip('.')}. If {provider.client} needs further "
            f"arguments, state them under init and credentials of [providers.{provider.name}] in "
            f"{path}, or under loopback if it needs them for the proof alone, and run: "
            f"integrate-gen {provider.name}, integrate-gen prove {provider.name}"
        )
        raise typer.Exit(ExitCode.ERROR)
    elif proof.proved and len(proof.silent) == proof.proved:
        stderr.print(
            f"warning: No proved task sends a request; if {provider.client} is not the client of "
            "the API, name another one with --client"
        )


def _no_tasks(package: Package) -> str:
    """Return the reasons why an SDK has no task at all."""
    return (
        f"Nothing of {package.provider} becomes a task ({_reasons(package)}); "
        "describe it further with --client, --root or --async."
    )


def _reasons(package: Package) -> str:
    """Return how many members are skipped for each reason."""
    skipped = count(package).skipped
    reasons = "; ".join(f"{number:,}: {reason}" for reason, number in skipped.items())
    return reasons or "no namespaces were found"
