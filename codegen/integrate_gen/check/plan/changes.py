"""Kinds of API changes, with their severities and sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum

from .wording import brief


class Severity(StrEnum):
    """Effect of a change on callers, the least severe first."""

    SAFE = "safe"
    RISKY = "risky"
    BREAKING = "breaking"


class ChangeKind(Enum):
    """Kind of a change: its severity, and a sentence about the task."""

    TASK_ADDED = (Severity.SAFE, "is new")
    TASK_REMOVED = (Severity.BREAKING, "is gone")
    TASK_RENAMED = (Severity.BREAKING, "is gone, and is likely {new} now")
    DEPRECATED = (Severity.RISKY, "is deprecated now")
    UNDEPRECATED = (Severity.SAFE, "is no longer deprecated")
    OVERLOAD_ADDED = (Severity.SAFE, "can be called in one more way: {new}")
    OVERLOAD_REMOVED = (Severity.BREAKING, "can no longer be called as {old}")
    OVERLOAD_DEPRECATED = (Severity.RISKY, "should no longer be called as {new}")
    OVERLOAD_UNDEPRECATED = (Severity.SAFE, "may be called again as {new}")
    PARAMETER_ADDED = (Severity.SAFE, "takes {name}")
    REQUIRED_PARAMETER_ADDED = (Severity.BREAKING, "requires the new parameter {name}")
    PARAMETER_REMOVED = (Severity.BREAKING, "no longer takes {name}")
    PARAMETER_RENAMED = (Severity.BREAKING, "no longer takes {old}, which is likely {new} now")
    POSITIONAL_ONLY_RENAMED = (Severity.RISKY, "takes {new} at the position of {old}")
    PARAMETER_MOVED = (Severity.BREAKING, "takes {name} at another position")
    MADE_REQUIRED = (Severity.BREAKING, "requires {name}, which was optional")
    MADE_OPTIONAL = (Severity.SAFE, "no longer requires {name}")
    MADE_KEYWORD_ONLY = (Severity.BREAKING, "takes {name} by keyword only")
    MADE_POSITIONAL = (Severity.SAFE, "takes {name} by position as well")
    MADE_POSITIONAL_ONLY = (Severity.BREAKING, "takes {name} by position only")
    MADE_KEYWORD = (Severity.SAFE, "takes {name} by keyword as well")
    TYPE_WIDENED = (Severity.SAFE, "accepts more for {name}: {new}, was {old}")
    TYPE_NARROWED = (Severity.BREAKING, "accepts less for {name}: {new}, was {old}")
    TYPE_CHANGED = (Severity.BREAKING, "takes another type for {name}: {new}, was {old}")
    TYPE_MOVED = (
        Severity.RISKY,
        "takes {new} for {name}, was {old}: moved, or another class of the same name",
    )
    DEFAULT_CHANGED = (Severity.RISKY, "has another default for {name}: {new}, was {old}")
    RETURN_WIDENED = (Severity.BREAKING, "may return more: {new}, was {old}")
    RETURN_ALTERNATIVE_ADDED = (
        Severity.RISKY,
        "may return more kinds: {new}, was {old}",
    )
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
    """A change of one task.

    Attributes:
        operation: The task's operation.
        kind: Kind of the change.
        name: Parameter that changed, if the change is of one.
        old: Previous value, if there is one.
        new: New value, if there is one.
        reason: Why the task is gone, if it is known.
    """

    operation: str
    kind: ChangeKind
    name: str = ""
    old: str = ""
    new: str = ""
    reason: str = ""

    @property
    def severity(self) -> Severity:
        """Effect on callers."""
        return self.kind.severity

    @property
    def clause(self) -> str:
        """Sentence without the task: "requires the new parameter owner"."""
        old, new = brief(self.old, self.new)
        reason = f": {self.reason}" if self.reason else ""
        return f"{self.kind.sentence(self.name, old, new)}{reason}"

    @property
    def sentence(self) -> str:
        """Sentence, such as "issues.create requires the new parameter owner."."""
        return f"{self.operation} {self.clause}."


def reaches(changes: Iterable[Change], severity: Severity) -> bool:
    """Whether a change is at least this severe."""
    order = list(Severity)
    return any(order.index(change.severity) >= order.index(severity) for change in changes)


class VersionPart(StrEnum):
    """Part of the version number that a release with some changes increments."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


def version_part(changes: list[Change]) -> VersionPart:
    """Return the version part: major for breaking changes, otherwise minor."""
    if reaches(changes, Severity.BREAKING):
        return VersionPart.MAJOR
    return VersionPart.MINOR if changes else VersionPart.PATCH
