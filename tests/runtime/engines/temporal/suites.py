"""Conformance suites for TemporalEngine, by the number of processes that execute a run.

Each number has a module of its own, whose server has a namespace for each test.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from tests.runtime.engines.conformance import Conformance
from tests.runtime.engines.effects import Effects
from tests.runtime.engines.groups import GroupSpawner
from tests.runtime.engines.killed_processes import KilledProcesses
from tests.runtime.engines.processes import Spawner


class OnTemporal:
    """How the suites reach the engine, and what they can expect of it."""

    factory: ClassVar[str] = "tests.runtime.engines.temporal.factory:make"
    client_factory: ClassVar[str] = "tests.runtime.engines.temporal.factory:make_client"
    executes_whole_runs: ClassVar[bool] = False


class TemporalConformance(OnTemporal, Conformance):
    """The suite, with one process for each run."""


class SharedKills(OnTemporal, KilledProcesses):
    """The part of the suite with killed processes, with several for each run.

    Attributes:
        workers: Number of the processes.
    """

    workers: ClassVar[int]

    @pytest.fixture
    def processes(self, tmp_path: Path, effects: Effects) -> Iterator[Spawner]:
        with GroupSpawner(self.factory, tmp_path, effects.port, self.workers) as spawner:
            yield spawner

    def test_the_tasks_of_a_run_are_spread(self, processes: Spawner, effects: Effects) -> None:
        """Each process makes one attempt at a time, and the server answers all at once."""
        names = [f"p{number}" for number in range(self.workers)]

        def answer(number: int) -> int:
            effects.wait_until(lambda: all(effects.counts[name] for name in names))
            return 200

        for name in names:
            effects.answers[name] = answer
        environment = {"ITEMS": ",".join(names), "TEMPORAL_ATTEMPTS": "1"}
        assert "result" in processes.run("side_by_side", environment=environment)
        assert effects.counts == dict.fromkeys(names, 1)


class SharedConformance(SharedKills, Conformance):
    """The suite, with several processes for each run."""
