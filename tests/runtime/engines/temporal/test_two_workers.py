"""Conformance suite for TemporalEngine with two processes that execute each run."""

from __future__ import annotations

import pytest

from tests.runtime.engines.temporal.suites import SharedConformance


@pytest.mark.waits
@pytest.mark.usefixtures("namespace")
class TestTwoWorkers(SharedConformance):
    workers = 2
