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
        silent: Operations of the proved tasks of which no call sent a request.
    """

    code: str
    tasks: int
    proved: int
    calls: int
    unproved: Mapping[str, tuple[str, ...]]
    silent: tuple[str, ...] = ()

    @property
    def main_refusal(self) -> str:
        """Reason that most tasks share; empty if there is none."""
        numbers = {reason: len(operations) for reason, operations in self.unproved.items()}
        return main_refusal(numbers, self.tasks)


def main_refusal(unproved: Mapping[str, int], tasks: int) -> str:
    """Return the reason that most tasks share; empty if there is none.

    The client of a package may be built without an argument that its calls need. Then the SDK
    refuses most calls itself, and all with the same error.

    Args:
        unproved: Number of the tasks that are not proved, by reason.
        tasks: Number of all tasks.
    """
    return next((reason for reason, number in unproved.items() if 2 * number > tasks), "")
