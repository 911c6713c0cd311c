"""Makes a TemporalEngine for the conformance suite, of the server that the environment names."""

from __future__ import annotations

import hashlib
import os

from integrate_runtime import TemporalEngine


def make_client(folder: str) -> TemporalEngine:
    """Return an engine that leaves runs to others."""
    return _engine(folder, execute=False)


def make(folder: str) -> TemporalEngine:
    """Return an engine whose task queue belongs to a folder."""
    return _engine(folder, execute="TEMPORAL_NO_WORKER" not in os.environ)


def _engine(folder: str, *, execute: bool) -> TemporalEngine:
    queue = hashlib.sha256(folder.encode()).hexdigest()[:16]
    return TemporalEngine(
        os.environ["TEMPORAL_ADDRESS"],
        namespace=os.environ.get("TEMPORAL_NAMESPACE", "default"),
        task_queue=queue,
        heartbeat=float(os.environ.get("TEMPORAL_HEARTBEAT", "3")),
        grace=2,
        attempts=int(os.environ.get("TEMPORAL_ATTEMPTS", "100")),
        execute=execute,
        suspend_after=float(os.environ.get("TEMPORAL_SUSPEND_AFTER", "60")),
        tasks_per_workflow=int(os.environ.get("TEMPORAL_TASKS", "1000")),
    )
