"""Conformance suite and random kills, for LocalEngine."""

from __future__ import annotations

from tests.runtime.engines.random_kills import RandomKills


class TestLocalEngine(RandomKills):
    factory = "tests.runtime.engines.local_factory:make"
    client_factory = "tests.runtime.engines.local_factory:make_client"
