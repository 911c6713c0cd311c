"""``integrate-gen SDK``: write its package, or compare it with ``--check`` and ``--plan``."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from integrate_gen.check.drift import find_drift
from integrate_gen.check.plan.changes import Severity, reaches
from integrate_gen.check.plan.compare import compare
from integrate_gen.check.plan.reasons import reasons_of_removals
from integrate_gen.committed.api import api_of
from integrate_gen.committed.lock import LOCK_FILE, Lock, read_lock
from integrate_gen.committed.publish import publish, recover
from integrate_gen.detect.complete import complete
from integrate_gen.detect.used_namespaces import find_used_namespaces
from integrate_gen.emit.format import FormatCache
from integrate_gen.model.config import Config
from integrate_gen.model.errors import (
    ConfigurationError,
    ExitCode,
    IntegrateGenError,
    PublishError,
)
from integrate_gen.model.provider import Provider
from integrate_gen.pipeline import build, introspect, render_package
from integrate_gen.policy.member_names import namespace_names
from integrate_gen.tree.load import installed_distributions, load_outline

from .completion import complete_namespaces, complete_sdks
from .console import Verbosity, print_error, show_progress, stderr
from .option_conflicts import Option, refuse_without_effect
from .reading_options import EnvironmentOption, GetterTimeoutOption, with_reading_options
from .report import report_drift, report_failures, report_plan, report_write
from .tried_results import with_tried_results
from .use import DistributionOption, print_use


class FailOn(StrEnum):
    """Severities from which on a plan fails; a safe change is no reason to."""

    RISKY = Severity.RISKY.value
    BREAKING = Severity.BREAKING.value


@dataclass(frozen=True, slots=True)
class _Options:
    out: Path
    default_out: Path
    only: tuple[str, ...]
    used_by: Path | None
    reformat: bool
    markdown: bool
    fail_on: Severity | None
    distribution: bool
    as_json: bool
    verbosity: Verbosity


def sdk_command(config: Config, name: str) -> Callable[..., None]:
    """Return the command that writes or checks the package of one SDK."""

    def command(
        others: Annotated[
            list[str] | None,
            typer.Argument(
                metavar="[SDK]...",
                help="More SDKs to do as well.",
                autocompletion=complete_sdks,
            ),
        ] = None,
        every: Annotated[bool, typer.Option("--all", help="Do every configured SDK.")] = False,
        check: Annotated[
            bool,
            typer.Option("--check", help="Write nothing; exit with 1 if the package has drifted."),
        ] = False,
        plan: Annotated[
            bool,
            typer.Option("--plan", help="Write nothing; say what would change for callers."),
        ] = False,
        markdown: Annotated[
            bool, typer.Option("--markdown", help="With --plan, print it for a pull request.")
        ] = False,
        fail_on: Annotated[
            FailOn | None,
            typer.Option(help="With --plan, exit with 1 if a change is at least this severe."),
        ] = None,
        reformat: Annotated[
            bool, typer.Option("--reformat", help="With --check, take nothing from the lock.")
        ] = False,
        only: Annotated[
            str | None,
            typer.Option(
                metavar="NAMESPACES",
                help="Only these namespaces: issues,pulls.",
                autocompletion=complete_namespaces,
            ),
        ] = None,
        used_by: Annotated[
            Path | None,
            typer.Option(
                metavar="PATH",
                exists=True,
                help="Only the namespaces that the Python code below this path uses.",
            ),
        ] = None,
        out: Annotated[
            Path | None, typer.Option(help="Folder to write the package into.", file_okay=False)
        ] = None,
        distribution: DistributionOption = False,
        as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
        quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")] = False,
        verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Print each step.")] = False,
        environment: EnvironmentOption = None,
        getter_timeout: GetterTimeoutOption = None,
    ) -> None:
        refuse_without_effect(
            Option("--check", check, excludes=("--plan", "--distribution")),
            Option("--plan", plan, excludes=("--distribution",)),
            Option("--markdown", markdown, needs="--plan", excludes=("--json", "--quiet")),
            Option("--fail-on", fail_on is not None, needs="--plan"),
            Option("--reformat", reformat, needs="--check"),
            Option("--used-by", used_by is not None, excludes=("--only",)),
            Option("--only", only is not None),
            Option("--distribution", distribution),
            Option("--json", as_json),
            Option("--quiet", quiet, excludes=("--verbose",)),
            Option("--verbose", verbose),
            Option("--all", every, excludes=("further SDKs",)),
            Option("further SDKs", bool(others)),
        )
        options = _Options(
            out=out or config.output,
            default_out=config.output,
            only=_namespaces(only) if only is not None else (),
            used_by=used_by,
            reformat=reformat,
            markdown=markdown,
            fail_on=Severity(fail_on) if fail_on else None,
            distribution=distribution,
            as_json=as_json,
            verbosity=Verbosity.QUIET if quiet else Verbosity(Verbosity.NORMAL + verbose),
        )
        names = list(config.providers) if every else [name, *(others or [])]
        providers = [
            with_reading_options(config.provider(wanted), environment, getter_timeout)
            for wanted in dict.fromkeys(names)
        ]
        run = _check if check else _plan if plan else _write
        sys.exit(max(_guarded(run, provider, options) for provider in providers))

    return command


def _namespaces(text: str) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    if not names:
        raise ConfigurationError(
            "--only names no namespace; name some, as in --only issues,pulls, or leave it out."
        )
    return names


def _used_namespaces(provider: Provider, path: Path) -> tuple[str, ...]:
    """Return the namespaces that a program uses.

    Raises:
        ConfigurationError: It uses none, so that there is nothing to write.
    """
    completed = complete(provider).provider
    known = namespace_names(load_outline(completed))
    used = find_used_namespaces(path, completed)
    names = tuple(sorted(used.names & known))
    if not names:
        raise ConfigurationError(
            f"{path} uses no namespace of {completed.module}; leave --used-by out, or name the "
            "namespaces with --only."
        )
    for place in used.passed_on:
        stderr.print(
            f"note: {place} passes {completed.class_name} on; if the code there uses further "
            "namespaces, name all with --only"
        )
    return names


def _guarded(
    run: Callable[[Provider, _Options], ExitCode], provider: Provider, options: _Options
) -> ExitCode:
    """Run the command for one SDK; its failure does not stop the others."""
    try:
        if options.used_by is not None:
            options = replace(options, only=_used_namespaces(provider, options.used_by))
        return run(provider, options)
    except IntegrateGenError as error:
        print_error(str(error))
        return error.exit_code


def _write(provider: Provider, options: _Options) -> ExitCode:
    started = time.monotonic()
    folder = options.out / provider.module
    recover(folder)
    lock = read_lock(folder)  # report an unreadable lock before the work, not after it
    with show_progress(provider.package, options.verbosity, _namespaces_in(lock)) as progress:
        rendered = render_package(provider, progress, options.only).after(lock)
        if options.distribution:
            rendered = rendered.as_distribution()
        generated = build(rendered, progress, FormatCache.default())
    published = publish(folder, generated.files, rendered.keep)
    report_write(
        generated,
        published,
        folder,
        seconds=time.monotonic() - started,
        check=f"{_command(provider, options, ())} --check",  # the lock has the namespaces
        as_json=options.as_json,
        quiet=options.verbosity is Verbosity.QUIET,
    )
    package, quiet = generated.package, options.verbosity is Verbosity.QUIET
    if not quiet:
        package = with_tried_results(package, rendered.provider, rendered.proof)
    report_failures(package, quiet=quiet)
    if not options.as_json and not quiet:
        print_use(generated, folder)
    return ExitCode.ERROR if package.ledger.failed else ExitCode.CLEAN


def _check(provider: Provider, options: _Options) -> ExitCode:
    folder = options.out / provider.module
    lock = read_lock(folder)
    if lock and (code := _refuse_other_sdk(lock, folder)):
        return code
    only = options.only or (lock.only if lock else ())
    with show_progress(provider.package, options.verbosity, _namespaces_in(lock)) as progress:
        rendered = render_package(provider, progress, only).after(lock)
        drift = find_drift(
            folder,
            rendered,
            progress,
            keep=rendered.keep,
            cache=FormatCache.default(),
            reformat=options.reformat,
        )
    report_drift(
        drift,
        folder,
        command=_command(provider, options, only),
        as_json=options.as_json,
        quiet=options.verbosity is Verbosity.QUIET,
    )
    report_failures(rendered.package, quiet=options.verbosity is Verbosity.QUIET)
    if rendered.package.ledger.failed:
        return ExitCode.ERROR
    return ExitCode.DRIFT if drift.differences else ExitCode.CLEAN


def _plan(provider: Provider, options: _Options) -> ExitCode:
    """Compare the committed package with the installed SDK of any version."""
    folder = options.out / provider.module
    lock = read_lock(folder)
    if lock is None:
        raise PublishError(f"{folder} has no {LOCK_FILE} to compare with; generate it first.")
    with show_progress(provider.package, options.verbosity, _namespaces_in(lock)) as progress:
        package = introspect(provider, progress, options.only or lock.only)
    reasons = reasons_of_removals(lock.ledger, package.ledger)
    changes = compare(lock.public, api_of(package), reasons)
    quiet = options.verbosity is Verbosity.QUIET
    report_plan(folder, changes, as_json=options.as_json, markdown=options.markdown, quiet=quiet)
    report_failures(package, quiet=quiet)
    if package.ledger.failed:
        return ExitCode.ERROR
    fails = options.fail_on is not None and reaches(changes, options.fail_on)
    return ExitCode.DRIFT if fails else ExitCode.CLEAN


def _namespaces_in(lock: Lock | None) -> int | None:
    """Return how many namespaces the committed package has; a new one has as many, or nearly."""
    return lock.counts.namespaces if lock else None


def _command(provider: Provider, options: _Options, only: tuple[str, ...]) -> str:
    """Return the command that writes the checked package."""
    parts = ["integrate-gen", provider.name]
    if only:
        parts += ["--only", ",".join(only)]
    if options.out != options.default_out:
        parts += ["--out", str(options.out)]
    return shlex.join(parts)


def _refuse_other_sdk(lock: Lock, folder: Path) -> ExitCode | None:
    """Refuse to compare a package with another version of its SDK, as it must differ."""
    installed = tuple(installed_distributions(lock.sdk))
    if installed == lock.distributions:
        return None
    requirements = " ".join(f"{d.name}=={d.version}" for d in lock.distributions)
    print_error(
        f"{folder} was generated from another version of the SDK than is installed; "
        f"run: pip install {requirements}"
    )
    return ExitCode.OTHER_SDK
