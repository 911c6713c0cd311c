"""Record of the members that a walk leaves out, with the reasons."""

from __future__ import annotations

from dataclasses import dataclass, field

from integrate_gen.model.sdk import Skip

from .position import TreePosition


@dataclass
class Omissions:
    """The members that a walk leaves out.

    Attributes:
        root: Attribute path from the client to the root of the walk.
        skipped: Methods and namespaces that are left out on purpose.
        failed: Methods and namespaces that the SDK offers and that could not be read.
    """

    root: tuple[str, ...]
    skipped: list[Skip] = field(default_factory=list[Skip])
    failed: list[Skip] = field(default_factory=list[Skip])

    @property
    def count(self) -> tuple[int, int]:
        """Numbers of members that are skipped and failed so far."""
        return len(self.skipped), len(self.failed)

    def names_since(self, count: tuple[int, int]) -> set[str]:
        """Return the last names of the members that were recorded since a count."""
        recorded = (*self.skipped[count[0] :], *self.failed[count[1] :])
        return {one.path.rpartition(".")[2] for one in recorded}

    def skip(self, position: TreePosition, name: str, reason: str) -> None:
        """Record a member that is left out on purpose."""
        self.skipped.append(Skip(self.dotted((*position.access, name)), reason))

    def fail(self, position: TreePosition, name: str, reason: str) -> None:
        """Record a member that could not be read."""
        self.failed.append(Skip(self.dotted((*position.access, name)), reason))

    def dotted(self, path: tuple[str, ...]) -> str:
        """Return an attribute path below the root as a dotted path from the client."""
        return ".".join((*self.root, *path))
