"""The pytest plugin: fixtures for those who test jobs. pytest loads it by its entry point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from integrate_runtime.testing import MemoryEngine


@pytest.fixture
def memory_engine() -> MemoryEngine:
    """A new ``MemoryEngine``: jobs run for real, against fake APIs and a fake clock."""
    from integrate_runtime.testing import MemoryEngine  # only the tests that use it pay for it

    return MemoryEngine()
