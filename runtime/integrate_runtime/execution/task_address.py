"""Position of a task in the journal."""

from __future__ import annotations

from typing import NamedTuple


class TaskAddress(NamedTuple):
    """Position of a task in the journal.

    Attributes:
        run: The run's number.
        parent: The parent task's number; ``ROOT`` for tasks that the job function calls.
        key: The task's key, encoded.
    """

    run: int
    parent: int
    key: str
