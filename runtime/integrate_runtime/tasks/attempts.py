"""Counts of the attempts at a task."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)  # not frozen: construction would take three times as long
class AttemptCounts:
    """Numbers of attempts at a task and of waits between them.

    Attributes:
        attempts: Number of attempts that have begun.
        backoffs: Number of waits that the task's ``Retry`` chose.
        hook_waits: Number of waits that an error hook chose with ``RetryAt``.
        interruptions: Number of attempts that the end of their process cut short.
    """

    attempts: int = 0
    backoffs: int = 0
    hook_waits: int = 0
    interruptions: int = 0
