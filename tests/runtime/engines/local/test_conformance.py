"""Conformance suite and random kills, for LocalEngine."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_runtime import Status

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.processes import Spawner
from tests.runtime.engines.random_kills import RandomKills


class TestLocalEngine(RandomKills):
    factory = "tests.runtime.engines.local_factory:make"
    client_factory = "tests.runtime.engines.local_factory:make_client"

    @pytest.mark.anyio
    async def test_cancelling_a_failed_run_cancels_a_child_that_is_executed_without_it(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: {1: 422, 2: None}.get(number, 200)
        assert processes.run("trunk", payload="held")["failed"] == "branch"
        alone = processes.start("resume", run="r/branch/leaf")
        effects.wait_for("held", 2)
        assert processes.start("cancel").outcome() == {"result": None}
        assert alone.outcome()["error"] == "RunCancelled"
        async with self.engine(tmp_path) as engine:
            for run_id in ("r", "r/branch/leaf"):
                assert (await engine.journal.run(run_id)).status is Status.CANCELLED

    def test_resuming_a_run_tries_failed_tasks_of_a_killed_child_again(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["broken"] = lambda number: 422 if number == 1 else 200
        effects.answers["held"] = lambda number: None if number == 1 else 200
        killed = processes.start("run", "divided")
        effects.wait_for("held")
        processes.wait_for_tasks(["broken"], run="r/twigs")
        assert killed.kill()
        assert processes.resume() == {"result": [value_of("broken"), value_of("held")]}
        assert effects.counts == {"broken": 2, "held": 2}
