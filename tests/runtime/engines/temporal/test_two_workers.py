"""Conformance suite for TemporalEngine with two processes that execute each run.

A change is tested with one process, and with three, which can do whatever two can.
"""

from __future__ import annotations

import pytest

from tests.runtime.engines.temporal.suites import SharedConformance


@pytest.mark.campaign
@pytest.mark.usefixtures("namespace")
class TestTwoWorkers(SharedConformance):
    workers = 2
