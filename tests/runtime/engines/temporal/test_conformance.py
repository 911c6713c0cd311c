"""Conformance suite for TemporalEngine, on a real server, with one process that executes."""

from __future__ import annotations

import pytest

from tests.runtime.engines.temporal.suites import TemporalConformance


@pytest.mark.waits
@pytest.mark.usefixtures("namespace")
class TestTemporalEngine(TemporalConformance):
    """The suite."""
