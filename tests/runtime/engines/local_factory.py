"""Makes a LocalEngine for the conformance suite."""

from __future__ import annotations

from pathlib import Path

from integrate_runtime import LocalEngine


def make_client(folder: str) -> LocalEngine:
    """Return an engine that leaves runs to others, with its journal in a folder."""
    return LocalEngine(Path(folder) / "runs.db", execute=False)


def make(folder: str) -> LocalEngine:
    """Return an engine with its journal in a folder."""
    return LocalEngine(Path(folder) / "runs.db")
