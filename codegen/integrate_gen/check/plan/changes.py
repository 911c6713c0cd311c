"""Kinds of API changes, with their severities and sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from .wording import brief


class Severity(StrEnum):
    """Effect of a change on callers."""

    SAFE = "safe"
    RISKY = "risky"
    BREAKING = "breaking"


class ChangeKind(Enum):
    """Kind of a change: its severity, and a sentence about the task."""

    TASK_ADDED = (Severity.SAFE, "is new")
    TASK_REMOVED = (Severity.BREAKING, "is gone")
    DEPRECATED = (Severity.RISKY, "is deprecated now")
    UNDEPRECATED = (Severity.SAFE, "is no longer deprecated")
    OVERLOAD_ADDED = (Severity.SAFE, "can be called in one more way: {new}")
    OVERLOAD_REMOVED = (Severity.BREAKING, "can no longer be called as {old}")
    OVERLOAD_DEPRECATED = (Severity.RISKY, "should no longer be called as {new}")
    OVERLOAD_UNDEPRECATED = (Severity.SAFE, "may be called again as {new}")
    PARAMETER_ADDED = (Severity.SAFE, "takes {name}")
    REQUIRED_PARAMETER_ADDED = (Severity.BREAKING, "requires the new parameter {name}")
    PARAMETER_REMOVED = (Severity.BREAKING, "no longer takes {name}")
    PARAMETER_MOVED = (Severity.BREAKING, "takes {name} at another position")
    MADE_REQUIRED = (Severity.BREAKING, "requires {name}, which was optional")
    MADE_OPTIONAL = (Severity.SAFE, "no longer requires {name}")
    MADE_KEYWORD_ONLY = (Severity.BREAKING, "takes {name} by keyword only")
    MADE_POSITIONAL = (Severity.SAFE, "takes {name} by position as well")
    TYPE_WIDENED = (Severity.SAFE, "accepts more for {name}: {new}, was {old}")
    TYPE_NARROWED = (Severity.BREAKING, "accepts less for {name}: {new}, was {old}")
    TYPE_CHANGED = (Severity.BREAKING, "takes another type for {name}: {new}, was {old}")
    TYPE_MOVED = (
        Severity.RISKY,
        "takes {new} for {name}, was {old}: moved, or another class of the same name",
    )
    DEFAULT_CHANGED = (Severity.RISKY, "has another default for {name}: {new}, was {old}")
    RETURN_WIDENED = (Severity.RISKY, "may return more: {new}, was {old}")
    RETURN_NARROWED = (Severity.SAFE, "returns less: {new}, was {old}")
    RETURN_MOVED = (
        Severity.RISKY,
        "returns {new}, was {old}: moved, or another class of the same name",
    )
    RETURN_CHANGED = (Severity.BREAKING, "returns another type: {new}, was {old}")

    def __init__(self, severity: Severity, template: str) -> None:
        self.severity = severity
        self.template = template

    def sentence(self, name: str, old: str, new: str) -> str:
        """Return the sentence of a change."""
        return self.template.format(name=name, old=old, new=new)


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one task; ``old`` and ``new`` are its values, or empty."""

    operation: str
    kind: ChangeKind
    name: str = ""
    old: str = ""
    new: str = ""

    @property
    def severity(self) -> Severity:
        """Effect on callers."""
        return self.kind.severity

    @property
    def sentence(self) -> str:
        """Sentence, such as "issues.create requires the new parameter owner."."""
        old, new = brief(self.old, self.new)
        return f"{self.operation} {self.kind.sentence(self.name, old, new)}."


class VersionPart(StrEnum):
    """Part of the version number that a release with some changes increments."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


def version_part(changes: list[Change]) -> VersionPart:
    """Return the version part: major for breaking changes, otherwise minor."""
    if any(change.severity is Severity.BREAKING for change in changes):
        return VersionPart.MAJOR
    return VersionPart.MINOR if changes else VersionPart.PATCH
