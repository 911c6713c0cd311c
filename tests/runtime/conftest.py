"""Fixtures of the runtime's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.runtime.engines.effects import Effects
from tests.support.memory_store import MemoryStore
from tests.support.run_driver import Runs, sqlite


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


@pytest.fixture(params=["SQLite", "dict"])
async def runs(request: pytest.FixtureRequest) -> AsyncIterator[Runs]:
    """Runs of a new journal store."""
    if request.param == "dict":
        yield Runs(MemoryStore())
        return
    journal = sqlite(None)
    yield Runs(journal)
    journal.close()
