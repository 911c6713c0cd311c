"""The closing words of a generation or a check, for a person or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from integrate_gen.cli.console import stderr, stdout
from integrate_gen.drift import Difference
from integrate_gen.emit.publish import Published
from integrate_gen.pipeline import Build
from integrate_gen.provider import Provider


def report_write(
    made: Build, published: Published, folder: Path, *, seconds: float, as_json: bool, quiet: bool
) -> None:
    """Say what was generated, what became of the files, and what to do next."""
    if as_json:
        stdout.print_json(
            json.dumps(
                {
                    "package": str(folder),
                    "sdk": made.lock.sdk,
                    **asdict(made.lock.counts),
                    "files": asdict(published),
                    "seconds": round(seconds, 2),
                }
            )
        )
    elif not quiet:
        stdout.print("\n".join(_summary(made, published, folder, seconds)))
    for skip in made.package.ledger.failed:
        stderr.print(f"error: {skip.path} could not be read and is missing: {skip.reason}")
    for path in published.foreign:
        stderr.print(f"warning: {folder / path} was never generated and was left as it is")


def report_check(
    provider: Provider,
    folder: Path,
    differences: Sequence[Difference],
    *,
    as_json: bool,
    quiet: bool,
) -> None:
    """Say what drifted, with a unified diff and the command that mends it."""
    if as_json:
        found = [asdict(difference) for difference in differences]
        stdout.print_json(json.dumps({"package": str(folder), "differences": found}))
    elif differences:
        for difference in differences:
            stdout.print(f"{folder / difference.path} {difference.kind.value}")
            stdout.print(difference.diff, end="")
        stdout.print(f"To mend it, run: integrate-gen {provider.name}")
    elif not quiet:
        stdout.print(f"{folder} is exactly what integrate-gen {provider.name} writes.")


def _summary(made: Build, published: Published, folder: Path, seconds: float) -> list[str]:
    counts = made.lock.counts
    sdk = ", ".join(f"{name} {version}" for name, version in made.lock.sdk.items())
    changed, deleted = len(published.written), len(published.deleted)
    unchanged = len(made.files) - changed
    lines = [
        f"{folder}, from {sdk}",
        f"  {counts.namespaces:,} namespaces, {counts.tasks:,} tasks, "
        f"{counts.overloads:,} overload signatures",
        f"  {sum(counts.skipped.values()):,} callables skipped:",
        *(f"    {number:,} {reason}" for reason, number in counts.skipped.items()),
        f"  {changed} files written, {deleted} deleted, {unchanged} unchanged, in {seconds:.1f} s",
    ]
    name = made.package.provider
    if changed or deleted:
        return [*lines, f"Next: commit {folder}; in CI, run integrate-gen {name} --check."]
    return [*lines, "Nothing changed."]
