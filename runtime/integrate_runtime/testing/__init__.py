"""Test jobs without a network and without waiting: callbacks, hooks and nested tasks really run.

    def test_triage(memory_engine: MemoryEngine) -> None:
        created = Reply.json(sample(Issue, number=7), status=201)
        memory_engine.api("github").reply("POST", "/repos/acme/web/issues", created)
        assert memory_engine.run_sync(triage, "The page is blank") == 7

``memory_engine`` is a pytest fixture: a new engine for each test.
"""

from __future__ import annotations

from .api import FakeApi, Reply, Request
from .clock import FakeClock
from .engine import MemoryEngine
from .samples import sample

__all__ = ["FakeApi", "FakeClock", "MemoryEngine", "Reply", "Request", "sample"]
