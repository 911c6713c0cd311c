"""Killed processes with TemporalEngine, with three processes that execute each run.

The further tests of the suite have nothing for a third process to do: with two of them
(``test_two_workers.py``) each attempt may already be made in another process than the job's
function and than the attempt before it. A third one can matter where processes are killed, race,
or share tasks: the function and two attempts are then in three places.
"""

from __future__ import annotations

import pytest

from tests.runtime.engines.temporal.suites import SharedKills


@pytest.mark.campaign
@pytest.mark.usefixtures("namespace")
class TestThreeWorkers(SharedKills):
    workers = 3
