"""What an engine can do; a call that needs more is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do.

    Attributes:
        closures: Whether callbacks and hooks may be closures; else they are importable functions.
        attempt_history: Whether every attempt is kept; else only the last error is.
        failover: Whether another live worker takes a dead one's runs.
        max_payload: The largest payload or result, in bytes; None when only the disk limits it.
    """

    closures: bool
    attempt_history: bool
    failover: bool
    max_payload: int | None
