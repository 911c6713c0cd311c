"""Capabilities of an engine; a call that needs more is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Capabilities of an engine.

    Attributes:
        closures: Whether callbacks and hooks may be closures, not only importable functions.
        attempt_history: Whether the journal keeps every attempt, not only the last error.
        failover: Whether another live worker continues the runs of a dead one.
        max_payload: Size of the largest payload or result, in bytes. None if only the disk limits
            it.
    """

    closures: bool
    attempt_history: bool
    failover: bool
    max_payload: int | None
