"""LocalEngine does what every engine must, and loses nothing when it is killed at random."""

from __future__ import annotations

from tests.runtime.engines.random_kills import RandomKills


class TestLocalEngine(RandomKills):
    factory = "tests.runtime.engines.local_factory:make"
