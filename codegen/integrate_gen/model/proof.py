"""Recorded result of proving a package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProofRecord:
    """Proof of a package, as its lock keeps it.

    Attributes:
        code: SHA-256 of the unformatted Python files and the SDK's versions for which it holds.
        tasks: Number of tasks.
        proved: Number of proved tasks.
        calls: Number of calls that were compared.
        unproved: Operations of the other tasks, by reason.
    """

    code: str
    tasks: int
    proved: int
    calls: int
    unproved: Mapping[str, tuple[str, ...]]

    @property
    def main_refusal(self) -> str:
        """Reason that most tasks share; empty if there is none.

        The client of a package may be built without an argument that its calls need. Then the SDK
        refuses most calls itself, and all with the same error.
        """
        reasons = (r for r, operations in self.unproved.items() if 2 * len(operations) > self.tasks)
        return next(reasons, "")
