"""The command ``prune``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.prune import Pruned, count_expired, prune
from integrate_runtime.engines.local.sqlite.removal import Expired

from .console import say, stdout
from .executing import COMPLETED, INTERRUPTED
from .forms import count_text, size_text
from .hints import file_command
from .json_text import json_text
from .progress import Progress, showing_progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from integrate_runtime.engines.local.sqlite.removal import Removed


class Ended(Enum):
    """Status of a finished run."""

    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Selection:
    """Finished runs that a command line selects.

    Attributes:
        age: They ended longer ago than this; None selects nothing.
        statuses: How they ended.
        job: Id of their job; None for all jobs.
    """

    age: timedelta | None
    statuses: Sequence[Ended]
    job: str | None

    def expired(self) -> list[Expired]:
        """Return the selection as of now."""
        now = datetime.now(UTC)
        if self.age is None:
            return []
        return [
            Expired.by_age(Status(status.value), self.age, now, self.job)
            for status in dict.fromkeys(self.statuses)
        ]


def print_count(selection: Selection, db: str, *, json: bool) -> None:
    """Print what would be removed."""
    counted = count_expired(Path(db), selection.expired())
    if json:
        stdout().json(f"{json_text({'dry_run': True, **_numbers(counted)})}\n")
    else:
        say(f"{_described(counted)} would be removed from {db}.")


def prune_journal(selection: Selection, db: str, *, vacuums: bool, json: bool) -> int:
    """Remove the selected runs, print what was removed, and return the exit code."""
    path, expired = Path(db), selection.expired()
    try:
        with showing_progress() as progress:
            total = count_expired(path, expired)
            progress.begin()
            pruned = prune(path, expired, partial(_show, progress, total), vacuums=vacuums)
    except KeyboardInterrupt:
        say("Interrupted; what was removed stays removed. The same command removes the rest.")
        return INTERRUPTED
    if json:
        sizes = {"bytes_before": pruned.bytes_before, "bytes_after": pruned.bytes_after}
        space = {**sizes, "returns_space": pruned.returns_space}
        printed = {"dry_run": False, **_numbers(pruned.removed), **space}
        stdout().json(f"{json_text(printed)}\n")
    else:
        _say_outcome(pruned, db)
    return COMPLETED


def _show(progress: Progress, total: Removed, removed: Removed) -> None:
    if removed == total:
        progress.show(f"Removed {_described(removed)}; returning their space …")
    else:
        text = f"Removed {_described(removed)} of {_described(total)}"
        progress.show_part(text, removed.runs + removed.tasks, total.runs + total.tasks)


def _say_outcome(pruned: Pruned, db: str) -> None:
    before, after = size_text(pruned.bytes_before), size_text(pruned.bytes_after)
    size = f"{db} is {after} now, and was {before}" if after != before else f"{db} is {after}"
    say(f"Removed {_described(pruned.removed)}; {size}.")
    if not pruned.returns_space:
        say(
            "New runs use its free space. An older version created the file, which returns space "
            f"once it is rewritten: {file_command('prune', '--vacuum', db=db)}"
        )


def _described(removed: Removed) -> str:
    return f"{count_text(removed.runs, 'run')} with {count_text(removed.tasks, 'task')}"


def _numbers(removed: Removed) -> dict[str, int]:
    return {"runs": removed.runs, "tasks": removed.tasks}
