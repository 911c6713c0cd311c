"""Capabilities of an engine; a call that needs more is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Capabilities of an engine.

    Attributes:
        closures: Whether callbacks and hooks may be closures, not only importable functions.
        attempt_history: Whether the journal keeps every attempt, not only the last error.
        failover: Whether a worker on another machine continues the runs of a dead one.
        processes: Whether several processes execute runs at once, and continue those of one that
            died.
        events: Whether runs can be sent events, and wait for them and for approvals.
        max_payload: Size of the largest payload or result, in bytes as JSON. None if only the disk
            limits it.
    """

    closures: bool
    attempt_history: bool
    failover: bool
    processes: bool
    events: bool
    max_payload: int | None
