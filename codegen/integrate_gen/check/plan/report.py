"""Reports of a plan: text, Markdown and data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from .changes import Change, Severity, version_part

_MOST_FIRST = (Severity.BREAKING, Severity.RISKY, Severity.SAFE)
_MOST_NAMED = 8
_MOST_NAMED_IN_MARKDOWN = 100


def as_text(package: str, changes: Sequence[Change]) -> str:
    """Return one line for equal changes, the most severe first."""
    lines = [_headline(package, changes)]
    for severity in _MOST_FIRST:
        lines += [f"  {severity.value:<8} {_line(g)}" for g in _groups(changes, severity)]
    return "\n".join(lines)


def as_markdown(package: str, changes: Sequence[Change]) -> str:
    """Return a section per severity, with the safe changes folded."""
    lines = [f"### {_headline(package, changes)}"]
    for severity in _MOST_FIRST:
        items = [_item(group) for group in _groups(changes, severity)]
        if not items:
            continue
        title = f"{severity.value.capitalize()} ({len(list(_of(changes, severity)))})"
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
                "reason": change.reason,
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


def _groups(changes: Sequence[Change], severity: Severity) -> list[list[Change]]:
    """Group changes that differ in nothing but the task."""
    groups: dict[Change, list[Change]] = {}
    for change in _of(changes, severity):
        groups.setdefault(replace(change, operation=""), []).append(change)
    return list(groups.values())


def _counted(group: Sequence[Change]) -> str:
    return f"{group[0].clause} ({len(group)} tasks)"


def _named(group: Sequence[Change], most: int, quote: str = "") -> str:
    """Name the tasks of a group: all if they break callers, otherwise the first."""
    most = len(group) if group[0].severity is Severity.BREAKING else most
    names = [f"{quote}{change.operation}{quote}" for change in group[:most]]
    more = [f"and {len(group) - most} more"] if len(group) > most else []
    return ", ".join([*names, *more])


def _line(group: Sequence[Change]) -> str:
    if len(group) == 1:
        return group[0].sentence
    return f"{_counted(group)}: {_named(group, _MOST_NAMED)}"


def _item(group: Sequence[Change]) -> str:
    if len(group) == 1:
        return f"- `{group[0].operation}` {_escaped(group[0].clause)}."
    names = _named(group, _MOST_NAMED_IN_MARKDOWN, quote="`")
    return f"- {_escaped(_counted(group))}: {names}"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")
