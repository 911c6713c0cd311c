"""Fixtures of the tests of values."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a file with one line."""
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"one\n")
    return file
