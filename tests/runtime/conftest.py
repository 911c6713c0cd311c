"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runtime.engines.effects import Effects


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a journal that does not exist yet."""
    return tmp_path / "runs.db"


@pytest.fixture
def effects(monkeypatch: pytest.MonkeyPatch) -> Iterator[Effects]:
    """Record the effects of tasks, in other processes as well."""
    with Effects() as effects:
        monkeypatch.setenv("EFFECTS", str(effects.port))
        yield effects
