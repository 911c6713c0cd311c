"""Makes a TemporalEngine for the conformance suite, of the server that the environment names."""

from __future__ import annotations

import hashlib
import os

from integrate_runtime import TemporalEngine


def make(folder: str) -> TemporalEngine:
    """Return an engine whose task queue belongs to a folder."""
    queue = hashlib.sha256(folder.encode()).hexdigest()[:16]
    return TemporalEngine(
        os.environ["TEMPORAL_ADDRESS"],
        namespace=os.environ.get("TEMPORAL_NAMESPACE", "default"),
        task_queue=queue,
        heartbeat=float(os.environ.get("TEMPORAL_HEARTBEAT", "3")),
        grace=2,
        execute="TEMPORAL_NO_WORKER" not in os.environ,
        tasks_per_workflow=int(os.environ.get("TEMPORAL_TASKS", "1000")),
    )
