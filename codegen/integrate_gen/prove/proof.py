"""Result of proving a package: the verdict of each task."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

# Details that differ from call to call or from user to user, and would make every reason its own.
_DETAILS = (
    (re.compile(rf"{re.escape(str(Path.home()))}(?=/)"), "~"),
    (re.compile(r"https?://[^\s,;)'\"]+"), "URL"),
    (re.compile(r"127\.0\.0\.1:\d+"), "127.0.0.1"),
    (re.compile(r"0x[0-9a-f]+"), "0x"),
    (re.compile(r"^(failed: )?output: [\w.]+: An? [\w.]+ cannot"), "a result cannot"),
)
_LONGEST_REASON = 160


class Verdict(StrEnum):
    """Outcome of proving a task. Its value completes the sentence ``N tasks ...``."""

    PROVED = "proved"
    """Each call sent what the SDK sends, gave what the SDK gives, and was replayed equally."""
    NO_ARGUMENTS = "without sample arguments"
    """A required argument's type does not say what its values are."""
    REFUSED = "refused by the SDK"
    """The SDK itself refuses the sample arguments or the sample answer, in the same way."""
    ELSEWHERE = "sending requests to another server"
    """The client does not use the server of the proof: the provider's table must say how."""
    UNSTORABLE = "with a result that cannot be stored"
    DIFFERENT = "different from the SDK"


@dataclass(frozen=True, slots=True)
class TaskProof:
    """Verdict of one task.

    Attributes:
        operation: Operation of the task.
        verdict: The verdict.
        reason: Explanation of a verdict other than ``PROVED``.
        calls: Number of different calls that were compared.
        is_silent: Whether none of them sent a request.
    """

    operation: str
    verdict: Verdict
    reason: str = ""
    calls: int = 0
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """A call that an SDK repeated by itself.

    Attributes:
        failure: What happened to the first request, such as ``an answer of 503``.
        method: HTTP method of the call.
        requests: Number of requests of the call.
    """

    failure: str
    method: str
    requests: int

    def __str__(self) -> str:
        """``an answer of 503 to a POST led to 3 requests``."""
        return f"{self.failure} to a {self.method} led to {self.requests} requests"


@dataclass(frozen=True, slots=True)
class Proof:
    """Verdicts of all tasks of a package, sorted by operation.

    ``repeats`` are the calls that the SDK repeated by itself after a failure, of one that reads and
    one that writes.
    """

    tasks: tuple[TaskProof, ...]
    repeats: tuple[Repeat, ...] = ()

    @property
    def proved(self) -> int:
        """Number of proved tasks."""
        return sum(task.verdict is Verdict.PROVED for task in self.tasks)

    @property
    def calls(self) -> int:
        """Number of calls that were compared."""
        return sum(task.calls for task in self.tasks)

    @property
    def silent(self) -> tuple[str, ...]:
        """Operations of the proved tasks of which no call sent a request."""
        proved = (task for task in self.tasks if task.verdict is Verdict.PROVED)
        return tuple(task.operation for task in proved if task.is_silent)

    def unproved(self) -> dict[str, tuple[str, ...]]:
        """Return the operations that are not proved by reason, the most frequent reason first."""
        return group_by_reason(task for task in self.tasks if task.verdict is not Verdict.PROVED)


def tells_unstorable(reason: str) -> bool:
    """Whether a reason of a proof says that a result cannot be stored."""
    return reason.startswith(Verdict.UNSTORABLE.value)


def group_by_reason(tasks: Iterable[TaskProof]) -> dict[str, tuple[str, ...]]:
    """Group operations by verdict and reason, without the details of each call."""
    groups: dict[str, list[str]] = defaultdict(list)
    for task in tasks:
        groups[f"{task.verdict.value}: {_general(task.reason)}"].append(task.operation)
    largest_first = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return {reason: tuple(operations) for reason, operations in largest_first}


def _general(reason: str) -> str:
    first_line = reason.splitlines()[0] if reason else ""
    for pattern, general in _DETAILS:
        first_line = pattern.sub(general, first_line)
    return first_line[:_LONGEST_REASON]
