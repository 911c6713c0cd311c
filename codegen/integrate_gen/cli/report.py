"""Reports of a generation, a check or a plan, for people or as JSON."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from integrate_gen.check.causes import Cause
from integrate_gen.check.drift import Difference, Drift, DriftKind
from integrate_gen.check.plan.changes import Change
from integrate_gen.check.plan.report import as_data, as_markdown, as_text
from integrate_gen.committed.publish import Published
from integrate_gen.emit.render import GIT_ATTRIBUTES
from integrate_gen.model.package import Package
from integrate_gen.pipeline import Build

from .console import counted, first_names, print_error, stderr, stdout
from .use import import_statement

_MOST_REASONS = 3


def report_write(
    generated: Build,
    published: Published,
    folder: Path,
    *,
    seconds: float,
    check: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Report the generated tasks, the changed files, and the next step.

    Args:
        generated: The package.
        published: Its changed files.
        folder: Its folder.
        seconds: Duration of the generation.
        check: Command that checks the package.
        as_json: Print JSON.
        quiet: Print warnings only.
    """
    if as_json:
        stdout.print_json(
            json.dumps(
                {
                    "package": str(folder),
                    "sdk": generated.lock.sdk,
                    **asdict(generated.lock.counts),
                    "files": asdict(published),
                    "seconds": round(seconds, 2),
                    "import": import_statement(generated.package),
                }
            )
        )
    elif not quiet:
        stdout.print("\n".join(_summary(generated, published, folder, seconds, check)))
    for path in published.foreign:
        stderr.print(f"warning: {folder / path} was never generated and was left as it is")


def report_failures(package: Package, *, quiet: bool = False) -> None:
    """Report refused network access, and callables that could not be read."""
    for attempt in () if quiet else package.refused:
        stderr.print(f"note: refused while the SDK was read: {attempt}")
    if package.stale and not quiet:
        are = "entry is" if len(package.stale) == 1 else "entries are"
        stderr.print(
            f"note: {len(package.stale)} {are} for another version of the SDK in "
            f"[providers.{package.provider}]: {', '.join(package.stale)}"
        )
    for member in () if quiet else package.renamed_members:
        stderr.print(f"note: {member.sdk} is called {member.name}, since {member.reason}")
    for note in () if quiet else _unstorable(package):
        stderr.print(f"note: {note}")
    for note in () if quiet else _first_pages(package):
        stderr.print(f"note: {note}")
    for skip in package.ledger.failed:
        print_error(
            f"{skip.path} could not be read and is missing: {skip.reason.rstrip('.')}; fix the "
            f"SDK, or list it under unreadable of [providers.{package.provider}] with the reason."
        )


def _unstorable(package: Package) -> Iterator[str]:
    """Yield one sentence for each reason why results cannot be stored."""
    by_reason: dict[str, list[str]] = {}
    for operation, reason in package.ledger.unstorable.items():
        by_reason.setdefault(reason, []).append(f"{package.provider}.{operation}")
    reasons = sorted(by_reason.items(), key=lambda entry: -len(entry[1]))
    for reason, operations in reasons[:_MOST_REASONS]:
        yield (
            f"the results of {counted(len(operations), 'operation')} cannot be journaled "
            f"({first_names(operations)}): {reason}. Such a task fails after the call: give the "
            "provider a codec that can store its result, or call the SDK through run_task and "
            "return data."
        )
    if others := [path for _, paths in reasons[_MOST_REASONS:] for path in paths]:
        yield (
            f"the results of {counted(len(others), 'further operation')} cannot be journaled "
            f"either, for {counted(len(reasons) - _MOST_REASONS, 'other reason')}: "
            f"{', '.join(others)}."
        )


def _first_pages(package: Package) -> Iterator[str]:
    """Yield one sentence about the operations that return the first page of a listing alone."""
    if operations := package.ledger.first_pages:
        named = first_names([f"{package.provider}.{operation}" for operation in operations])
        reason = next(iter(operations.values()))
        yield (
            f"{counted(len(operations), 'operation')} return{'s' if len(operations) == 1 else ''} "
            f"the first page of a listing alone ({named}): {reason}. Read all pages in a "
            "callback of run_task."
        )


def _unknown_requests(package: Package) -> Iterator[str]:
    """Yield a line about the operations of unknown request, if there are any."""
    if operations := package.ledger.unknown_requests:
        yield (
            f"  {counted(len(operations), 'operation')} of unknown request, not repeated if no "
            f"answer comes: {first_names(operations)}"
        )


def report_drift(drift: Drift, folder: Path, *, command: str, as_json: bool, quiet: bool) -> None:
    """Report drift and its causes, with a unified diff and the command that removes it."""
    if as_json:
        stdout.print_json(json.dumps({"package": str(folder), "mend": command, **asdict(drift)}))
    elif drift.differences:
        for difference in drift.differences:
            stdout.print(_sentence(folder, difference))
            stdout.print(difference.diff, end="")
        stdout.print("\n".join(_remedies(drift, command)))
    elif not quiet:
        stdout.print(f"{folder} is exactly what {command} writes.")
        for cause in drift.changed_inputs:
            stdout.print(f"Note: {cause.value}, without an effect on the package.")
    if os.environ.get("GITHUB_ACTIONS") == "true":
        for difference in drift.differences:  # read from both streams; JSON stays JSON
            (stderr if as_json else stdout).print(_annotation(folder, difference, command))


def report_plan(
    folder: Path, changes: Sequence[Change], *, as_json: bool, markdown: bool, quiet: bool
) -> None:
    """Report the effects of an upgrade on callers."""
    if as_json:
        stdout.print_json(json.dumps(as_data(str(folder), changes)))
    elif not quiet:
        stdout.print((as_markdown if markdown else as_text)(str(folder), changes))


def _sentence(folder: Path, difference: Difference) -> str:
    causes = " and ".join(cause.value for cause in difference.causes)
    return f"{folder / difference.path} {difference.kind.value}{f': {causes}' if causes else ''}."


def _remedies(drift: Drift, command: str) -> Iterator[str]:
    kinds = {difference.kind for difference in drift.differences}
    if kinds - {DriftKind.FOREIGN}:
        yield f"To remove the drift, run: {command}"
    if any(Cause.LINE_ENDINGS in difference.causes for difference in drift.differences):
        yield f"Then commit {GIT_ATTRIBUTES} as well, which keeps git from changing line endings."
    if DriftKind.FOREIGN in kinds:
        yield "Delete the files that were never generated, or list them under keep of the provider."


def _annotation(folder: Path, difference: Difference, command: str) -> str:
    """Return a workflow command that annotates the file on GitHub Actions."""
    message = f"{_sentence(folder, difference)} To remove the drift, run: {command}"
    if difference.kind is DriftKind.FOREIGN:
        message = f"{_sentence(folder, difference)} Delete it, or list it under keep."
    line = _first_changed_line(difference.diff)
    return f"::error file={folder / difference.path},line={line},title=drift::{message}"


def _first_changed_line(diff: str) -> int:
    """Return the first differing line of the committed file."""
    hunk = re.search(r"^@@ -(\d+)(?:,\d+)? [^\n]*\n((?: [^\n]*\n)*)", diff, re.M)
    return int(hunk[1]) + hunk[2].count("\n") if hunk else 1


def _summary(
    generated: Build, published: Published, folder: Path, seconds: float, check: str
) -> list[str]:
    counts = generated.lock.counts
    sdk = ", ".join(f"{name} {version}" for name, version in generated.lock.sdk.items())
    sdk = sdk or "an SDK that no distribution installed"
    changed, deleted = len(published.written), len(published.deleted)
    unchanged = len(generated.files) - changed
    skipped = counted(sum(counts.skipped.values()), "callable")
    lines = [
        f"{folder}, from {sdk}",
        f"  {counted(counts.namespaces, 'namespace')}, {counted(counts.tasks, 'task')}, "
        f"{counted(counts.overloads, 'overload signature')}",
        f"  {skipped} skipped:" if counts.skipped else f"  {skipped} skipped",
        *(f"    {number:,}: {reason}" for reason, number in counts.skipped.items()),
        *_unknown_requests(generated.package),
        f"  {counted(changed, 'file')} written, {deleted} deleted, {unchanged} unchanged, "
        f"in {seconds:.1f} s",
    ]
    if changed or deleted:
        return [*lines, f"Next: commit {folder}; in CI, run {check}."]
    return [*lines, "Nothing changed."]
