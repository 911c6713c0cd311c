"""LocalEngine passes the conformance suite, and loses nothing when killed at random."""

from __future__ import annotations

from tests.runtime.engines.random_kills import RandomKills


class TestLocalEngine(RandomKills):
    factory = "tests.runtime.engines.local_factory:make"
