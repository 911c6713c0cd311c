"""Runs whose workers are killed at random instants, and what must hold of them.

Several runs of safe, unsafe, retried and nested tasks are open at once, and two workers execute
them. One worker after another is killed, and another takes its place.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime import Status, TaskFailed

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import JOBS

if TYPE_CHECKING:
    from integrate_runtime import TaskRecord, TemporalEngine

    from tests.runtime.engines.processes import Child, Spawner

BRANCHES = 3
ORDER = ("safe", "unsafe", "flaky", "n-safe", "n-unsafe")
UNSAFE = ("unsafe", "n-unsafe")


@dataclass
class Storm:
    """A storm of kills.

    Args:
        engine: Engine that starts the runs and executes none of them.
        processes: Starts workers.
        effects: Server that counts the calls.
        chance: Source of the instants.
    """

    engine: TemporalEngine
    processes: Spawner
    effects: Effects
    chance: random.Random
    kills: int = 0
    runs: int = 0
    approved: Counter[str] = field(default_factory=Counter[str])
    repeated: int = 0
    _workers: list[Child] = field(default_factory=list["Child"])

    async def rage(self, kills: int, *, runs_at_once: int = 4) -> None:
        """Kill workers while runs are executed, and check each run when it ends."""
        self._workers = [self.processes.start("serve") for _ in range(2)]
        killing = asyncio.create_task(self._kill(kills))
        await asyncio.gather(*(self._run_until(killing) for _ in range(runs_at_once)))
        await killing

    async def _kill(self, kills: int) -> None:
        while self.kills < kills:
            await asyncio.sleep(self.chance.uniform(0.3, 1.2))
            victim = self._workers.pop(self.chance.randrange(len(self._workers)))
            self.kills += victim.kill()
            self._workers.append(self.processes.start("serve"))

    async def _run_until(self, killing: asyncio.Task[None]) -> None:
        while not killing.done():
            self.runs += 1
            await self._run(f"run-{self.runs}")

    async def _run(self, run: str) -> None:
        for branch in range(BRANCHES):
            for name in ORDER:
                answer = _slow_at_first_failing if name == "flaky" else _slow
                self.effects.answers[f"{run}-{branch}-{name}"] = answer
        handle: Any = await self.engine.start(JOBS["storm"], run, run_id=run)
        while True:
            try:
                result = await handle.result()
                break
            except TaskFailed as failed:
                if failed.kind != "unknown_outcome":
                    raise
            handle = await self._approve(run)
        assert result == [
            [value_of(f"{run}-{b}-{name}") for name in ORDER[:3]]
            + [value_of(f"{run}-{b}-{name}") for name in ORDER[3:]]
            for b in range(BRANCHES)
        ]
        await self._check(run)

    async def _approve(self, run: str) -> Any:
        """Let the tasks in doubt be repeated, and count each."""
        for name, task in await self._tasks(run):
            if task.kind == "unknown_outcome" and name is not None:
                self.approved[name] += 1
        return await self.engine.resume(run, repeat_all=True)

    async def _check(self, run: str) -> None:
        """Compare the calls that were made with the attempts that the journal has."""
        for name, task in await self._tasks(run):
            if name is None:
                continue
            calls = self.effects.counts[name]
            assert task.status is Status.COMPLETED
            assert 1 <= calls <= task.attempts, (name, calls, task.attempts)
            if name.endswith(UNSAFE):
                assert calls <= 1 + self.approved[name], (name, calls, self.approved[name])
            self.repeated += calls > 1 + name.endswith("flaky")

    async def _tasks(self, run: str) -> list[tuple[str | None, TaskRecord]]:
        """Return the tasks of a run, each with the name that the server counts it by."""
        journal = self.engine.journal
        found: list[tuple[str | None, TaskRecord]] = []
        for task in (await journal.tasks(run)).items:
            branch, name = cast("tuple[int, str]", task.path[-1])
            if name != "n":
                found.append((f"{run}-{branch}-{name}", task))
                continue
            found.append((None, task))
            nested = await journal.tasks(run, parent=task.path)
            found += [(f"{run}-{branch}-n-{child.path[-1]}", child) for child in nested.items]
        return found


def _slow(number: int) -> int:
    time.sleep(0.1)
    return 200


def _slow_at_first_failing(number: int) -> int:
    time.sleep(0.1)
    return 500 if number == 1 else 200
