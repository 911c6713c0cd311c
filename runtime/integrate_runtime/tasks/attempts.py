"""Counts of the attempts at a task."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)  # frozen, it would take three times as long to make
class AttemptCounts:
    """How often a task was tried, and why it waited in between.

    Attributes:
        attempts: Attempts begun.
        backoffs: Waits by the task's ``Retry``.
        hook_waits: Waits that an error hook asked for.
    """

    attempts: int = 0
    backoffs: int = 0
    hook_waits: int = 0
