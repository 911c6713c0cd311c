"""Conformance suite for TemporalEngine, on a real server."""

from __future__ import annotations

from datetime import timedelta

import pytest
from integrate_runtime import TemporalEngine

from tests.runtime.engines.conformance import Conformance


@pytest.mark.usefixtures("namespace")
class TestTemporalEngine(Conformance):
    factory = "tests.runtime.engines.temporal.factory:make"
    client_factory = "tests.runtime.engines.temporal.factory:make_client"
    has_events = TemporalEngine.capabilities.events
    executes_whole_runs = False
    takeover = timedelta(seconds=8)
