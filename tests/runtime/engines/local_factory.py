"""Makes a LocalEngine for the conformance suite."""

from __future__ import annotations

from pathlib import Path

from integrate_runtime import LocalEngine


def make(folder: str) -> LocalEngine:
    """An engine whose journal is in this folder."""
    return LocalEngine(Path(folder) / "runs.db")
