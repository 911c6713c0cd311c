"""Hundreds of kills at random instants, during concurrent, nested and retried tasks.

After each kill, the journal is compared with the counts of the server; at the end of a run, its
values are compared as well. An engine's tests derive from ``RandomKills``.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import JournalError, Status, TaskRecord

from tests.runtime.engines.conformance import Conformance
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.processes import Child, Spawner

KILLS = 300
FOREST_KILLS = 60
KILLS_OF_FOUR = 30
MOST_PER_KILL = 4
INTERRUPTED = 16
OPEN_RUNS = 8
BRANCHES = 3
STEPS = ("one", "two", "top")
SAFE = ("safe", "flaky", "n-safe")
UNSAFE = ("unsafe", "n-unsafe")
ORDER = ("safe", "unsafe", "flaky", "n-safe", "n-unsafe")


@dataclass
class Observations:
    """Observations of a storm.

    Attributes:
        enough_kills: Number of kills that the storm goes on for at least.
        enough_interrupted: Number of interrupted calls that the storm goes on for at least, by safe
            and unsafe.
        kills: Number of processes killed while executing.
        interrupted: Number of interrupted calls that were repeated, by safe and unsafe.
        completed: Number of requests of each task when it was first seen completed.
        approved: Number of approved repetitions of each task in doubt.
    """

    enough_kills: int
    enough_interrupted: Mapping[str, int]
    kills: int = 0
    interrupted: dict[str, int] = field(default_factory=lambda: {"safe": 0, "unsafe": 0})
    completed: dict[str, int] = field(default_factory=dict[str, int])
    approved: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def suffice(self) -> bool:
        """Whether enough processes were killed, and enough of their calls interrupted."""
        return self.kills >= self.enough_kills and all(
            self.interrupted[kind] >= enough for kind, enough in self.enough_interrupted.items()
        )

    @property
    def want_kills(self) -> bool:
        """Whether to go on killing.

        On a busy machine, many kills come before the first call, and it takes more of them.
        """
        return not self.suffice and self.kills < MOST_PER_KILL * self.enough_kills


class RandomKills(Conformance):
    """The suite."""

    @pytest.mark.campaign
    def test_hundreds_of_kills(self, processes: Spawner, effects: Effects, tmp_path: Path) -> None:
        chance = random.Random(4)
        observed = Observations(KILLS, {"safe": INTERRUPTED, "unsafe": INTERRUPTED})
        run = 0
        while observed.want_kills:
            run += 1
            name = f"run-{run}"
            for branch in range(BRANCHES):
                effects.answers[f"{name}-{branch}-flaky"] = lambda number: (
                    500 if number == 1 else 200
                )
            self._storm(processes, effects, tmp_path, name, chance, observed)
        assert observed.suffice, observed.interrupted

    @pytest.mark.campaign
    def test_kills_of_runs_with_children(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        chance, made, runs = random.Random(5), 0, 0
        while made < FOREST_KILLS:
            runs += 1
            run, completed, action = f"forest-{runs}", dict[str, int](), "run"
            outcome: dict[str, Any] | None = None
            while outcome is None or "result" not in outcome:
                child = processes.start(action, "forest", run=run, payload=run)
                time.sleep(chance.uniform(0, 0.08))
                killed = made < FOREST_KILLS and child.kill()
                made += killed
                outcome = None if killed else child.outcome()
                # A task that was killed too often fails, and its runs with it.
                action = "run" if outcome is None else "resume"
                for task in asyncio.run(self._tasks_of_family(tmp_path, run)):
                    if task.status is Status.COMPLETED and task.child is None:
                        counted = effects.counts[task.name]
                        assert completed.setdefault(task.name, counted) == counted, task
            trees = [[f"{run}-{number}-{step}" for step in STEPS] for number in range(3)]
            assert outcome["result"] == [[value_of(name) for name in tree] for tree in trees]
            assert {*completed} == {name for tree in trees for name in tree}

    async def _tasks_of_family(self, folder: Path, run: str) -> list[TaskRecord]:
        """Return the tasks of a run, of its children, and so on."""
        found, remaining = list[TaskRecord](), [run]
        while remaining:
            tasks = await self._tasks(folder, remaining.pop())
            found += tasks
            remaining += [task.child for task in tasks if task.child is not None]
        return found

    @pytest.mark.campaign
    def test_kills_of_four_processes_over_one_journal(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        """Each run is executed by one process at a time, whichever takes it over."""
        chance, observed = random.Random(5), Observations(KILLS_OF_FOUR, {"safe": 1})
        serving = [processes.start("serve", payload=4) for _ in range(4)]
        open_runs: list[str] = []
        resuming: dict[str, Child] = {}
        started = 0
        while open_runs or observed.want_kills:
            while len(open_runs) < OPEN_RUNS and observed.want_kills:
                started += 1
                open_runs.append(f"four-{started}")
                self._hand_over(processes, effects, open_runs[-1])
            time.sleep(chance.uniform(0, 0.08))
            if observed.want_kills:
                victim = chance.randrange(4)
                observed.kills += serving[victim].kill()
                serving[victim] = processes.start("serve", payload=4)
            for run in list(open_runs):
                status, tasks = asyncio.run(self._state(tmp_path, run))
                self._compare(run, tasks, effects, observed)
                if status is Status.COMPLETED:
                    open_runs.remove(run)
                    self._account(tasks, effects, run, observed)
                    assert processes.run("storm", run=run, payload=run) == {"result": expected(run)}
                elif status is Status.FAILED and (
                    run not in resuming or not resuming[run].told.empty()
                ):
                    resuming[run] = self._approve(processes, run, tasks, observed)
        assert observed.suffice, observed.interrupted
        assert all(worker.kill() for worker in serving)

    def _hand_over(self, processes: Spawner, effects: Effects, run: str) -> None:
        for branch in range(BRANCHES):
            effects.answers[f"{run}-{branch}-flaky"] = lambda number: 500 if number == 1 else 200
        starting = processes.start(
            "start", "storm", run=run, payload=run, factory=self.client_factory
        )
        outcome = starting.outcome()
        assert outcome == {"result": run}, outcome

    def _approve(
        self, processes: Spawner, run: str, tasks: list[TaskRecord], observed: Observations
    ) -> Child:
        """Have the tasks in doubt of a failed run repeated, by whichever process takes it."""
        doubtful = [task for task in tasks if task.kind == "unknown_outcome"]
        for task in doubtful:
            observed.approved[task.name] = observed.approved.get(task.name, 0) + 1
        repeat = [list(task.path) for task in doubtful]
        return processes.start("resume", run=run, repeat=repeat, factory=self.client_factory)

    def _storm(
        self,
        processes: Spawner,
        effects: Effects,
        folder: Path,
        run: str,
        chance: random.Random,
        observed: Observations,
    ) -> None:
        """Execute one run, killing its process until it completes."""
        repeat: list[Any] = []
        resume = False
        while True:
            action = "resume" if resume else "run"
            child = processes.start(action, "storm", run=run, payload=run, repeat=repeat)
            _wait_for_instant(child, effects, chance)
            killed = observed.want_kills and child.kill()
            observed.kills += killed
            outcome = None if killed else child.outcome()
            tasks = asyncio.run(self._tasks(folder, run))
            self._compare(run, tasks, effects, observed)
            if outcome is not None and "result" in outcome:
                assert outcome["result"] == expected(run)
                break
            # An operator has the tasks in doubt repeated, and resumes after too many kills of one.
            doubtful = [task for task in tasks if task.kind == "unknown_outcome"]
            crashed = [task for task in tasks if task.kind == "crashed"]
            if outcome is not None:
                assert "failed" in outcome, outcome
                assert doubtful or crashed
            repeat = [list(task.path) for task in doubtful]
            resume = bool(doubtful or crashed)
            for task in doubtful:
                observed.approved[task.name] = observed.approved.get(task.name, 0) + 1
        self._account(asyncio.run(self._tasks(folder, run)), effects, run, observed)

    def _compare(
        self, run: str, tasks: list[TaskRecord], effects: Effects, observed: Observations
    ) -> None:
        """Check that no completed task was called again or lost."""
        completed = {task.name for task in tasks if task.status is Status.COMPLETED}
        for name in completed:
            counted = effects.counts[name]
            assert observed.completed.setdefault(name, counted) == counted, name
        assert {name for name in observed.completed if name.startswith(f"{run}-")} <= completed

    def _account(
        self, tasks: list[TaskRecord], effects: Effects, run: str, observed: Observations
    ) -> None:
        """Compare the requests of a completed run with its tasks."""
        by_name = {task.name: task for task in tasks}
        for branch in range(BRANCHES):
            for kind in ORDER:
                name = f"{run}-{branch}-{kind}"
                task, count = by_name[name], effects.counts[name]
                assert task.status is Status.COMPLETED
                answered = 2 if kind == "flaky" else 1
                # An interrupted call may or may not have reached the server.
                assert 1 <= count <= task.attempts
                repeated = task.attempts - answered
                assert repeated >= 0
                if kind in UNSAFE:
                    assert repeated <= observed.approved.get(name, 0), task
                observed.interrupted["unsafe" if kind in UNSAFE else "safe"] += repeated

    async def _state(self, folder: Path, run: str) -> tuple[Status, list[TaskRecord]]:
        """Return the status of a run, and then its tasks."""
        async with self.engine(folder) as engine:
            status = (await engine.journal.run(run)).status
        return status, await self._tasks(folder, run)

    async def _tasks(self, folder: Path, run: str) -> list[TaskRecord]:
        """Return all tasks of a run; none if it was killed before the journal existed."""
        found: list[TaskRecord] = []
        async with self.engine(folder) as engine:
            try:
                await engine.journal.run(run)
            except JournalError:
                return []
            parents: list[Any] = [()]
            while parents:
                page = await engine.journal.tasks(run, parent=parents.pop())
                found += page.items
                parents += [task.path for task in page.items if task.has_children]
        return found


def _wait_for_instant(child: Child, effects: Effects, chance: random.Random) -> None:
    """Wait until a random instant, after some time or after some calls.

    On a busy machine, a process makes no call in the time; on an idle one, it makes several.
    """
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, 0.08))
        return
    enough = effects.arrivals + chance.randint(1, len(ORDER))
    while effects.arrivals < enough and child.told.empty():
        time.sleep(0.0005)


def expected(run: str) -> list[list[str]]:
    """Return the result of the job ``storm``."""
    return [[value_of(f"{run}-{branch}-{kind}") for kind in ORDER] for branch in range(BRANCHES)]
