"""The pytest plugin with the fixture ``memory_engine``; pytest loads it by its entry point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from integrate_runtime.testing import MemoryEngine


@pytest.fixture
def memory_engine() -> MemoryEngine:
    """Return a new ``MemoryEngine``, which runs jobs against fake APIs and a fake clock."""
    from integrate_runtime.testing import MemoryEngine  # not at the top: pytest loads the plugin

    return MemoryEngine()
