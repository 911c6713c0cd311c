"""Reports of a plan: text, Markdown and data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .changes import Change, Severity, version_part

_MOST_FIRST = (Severity.BREAKING, Severity.RISKY, Severity.SAFE)


def as_text(package: str, changes: Sequence[Change]) -> str:
    """Return one line per change, the most severe first."""
    lines = [_headline(package, changes)]
    for severity in _MOST_FIRST:
        lines += [f"  {severity.value:<8} {c.sentence}" for c in _of(changes, severity)]
    return "\n".join(lines)


def as_markdown(package: str, changes: Sequence[Change]) -> str:
    """Return a section per severity, with the safe changes folded."""
    lines = [f"### {_headline(package, changes)}"]
    for severity in _MOST_FIRST:
        shown = list(_of(changes, severity))
        if not shown:
            continue
        items = [f"- `{c.operation}` {_escaped(c)}" for c in shown]
        title = f"{severity.value.capitalize()} ({len(shown)})"
        if severity is Severity.SAFE:
            opening = f"<details><summary>{title}</summary>"
            lines += ["", opening, "", *items, "", "</details>"]
        else:
            lines += ["", f"**{title}**", "", *items]
    return "\n".join(lines)


def as_data(package: str, changes: Sequence[Change]) -> dict[str, Any]:
    """Return the data of ``--json``."""
    return {
        "package": package,
        "verdict": version_part(list(changes)).value,
        "changes": [
            {
                "operation": change.operation,
                "kind": change.kind.name.lower(),
                "severity": change.severity.value,
                "name": change.name,
                "old": change.old,
                "new": change.new,
                "sentence": change.sentence,
            }
            for change in changes
        ],
    }


def _headline(package: str, changes: Sequence[Change]) -> str:
    if not changes:
        return f"{package}: nothing changes for callers; a patch version"
    counts = ((severity, len(list(_of(changes, severity)))) for severity in _MOST_FIRST)
    totals = ", ".join(f"{count} {severity.value}" for severity, count in counts if count)
    return f"{package}: {totals}; a {version_part(list(changes)).value} version"


def _of(changes: Sequence[Change], severity: Severity) -> Iterator[Change]:
    return (change for change in changes if change.severity is severity)


def _escaped(change: Change) -> str:
    text = change.sentence.removeprefix(f"{change.operation} ")
    return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")
