"""Runs of a campaign, and what must hold of each when it has ended."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from integrate_runtime import Job, Status, TaskRecord

from tests.runtime.engines.effects import value_of
from tests.runtime.engines.jobs import JOBS
from tests.runtime.engines.temporal.editions import KEYS, VARIANTS, editions, is_unsafe, name_of

if TYPE_CHECKING:
    from tests.runtime.engines.effects import Effects


class Workload(Protocol):
    """Runs of one job, each with its id as its payload."""

    @property
    def job(self) -> Job[Any, Any]:
        """The job."""
        ...

    def prepare(self, effects: Effects, run: str) -> None:
        """Choose the server's answers for a run."""
        ...

    def check(
        self,
        effects: Effects,
        run: str,
        result: Any,
        tasks: Sequence[TaskRecord],
        approved: Counter[str],
    ) -> int:
        """Check a completed run, and return how many calls were repeated.

        Args:
            effects: Server that counted the calls.
            run: Id of the run.
            result: Its result.
            tasks: Its tasks, of all levels.
            approved: Approved repetitions by the title of a task.
        """
        ...


class Storm:
    """Branches of safe, unsafe, retried and nested tasks."""

    branches = range(3)
    order = ("safe", "unsafe", "flaky", "n-safe", "n-unsafe")
    job = JOBS["storm"]

    def prepare(self, effects: Effects, run: str) -> None:
        for branch in self.branches:
            for name in self.order:
                answer = _slow_at_first_failing if name == "flaky" else _slow
                effects.answers[f"{run}-{branch}-{name}"] = answer

    def check(
        self,
        effects: Effects,
        run: str,
        result: Any,
        tasks: Sequence[TaskRecord],
        approved: Counter[str],
    ) -> int:
        names = [[f"{run}-{branch}-{name}" for name in self.order] for branch in self.branches]
        assert result == [[value_of(name) for name in branch] for branch in names]
        by_name = {task.name: task for task in tasks}
        repeated = 0
        for name in (name for branch in names for name in branch):
            task, calls = by_name[name], effects.counts[name]
            _check_calls(task, calls, approved, is_unsafe=name.endswith("unsafe"))
            repeated += calls > 1 + name.endswith("flaky")
        return repeated


class Editions:
    """Runs whose job is another one in each worker: other keys, order, arguments, and nesting."""

    job = editions

    def prepare(self, effects: Effects, run: str) -> None:
        for key in KEYS:
            for variant in VARIANTS:
                effects.answers[name_of(run, key, variant)] = _slow

    def check(
        self,
        effects: Effects,
        run: str,
        result: Any,
        tasks: Sequence[TaskRecord],
        approved: Counter[str],
    ) -> int:
        called = {task.path[-1]: task for task in tasks if not task.has_children}
        repeated = 0
        for key, value in result.items():
            names = [name_of(run, key, variant) for variant in VARIANTS]
            assert value in {value_of(name) for name in names if effects.counts[name]}
            assert called[key].status is Status.COMPLETED
        for key, task in called.items():
            calls = sum(effects.counts[name_of(run, str(key), variant)] for variant in VARIANTS)
            if task.status is Status.COMPLETED:  # a task that a later edition lacks may be cut off
                _check_calls(task, calls, approved, is_unsafe=is_unsafe(str(key)))
            repeated += calls > 1
        return repeated


def _check_calls(task: TaskRecord, calls: int, approved: Counter[str], *, is_unsafe: bool) -> None:
    assert task.status is Status.COMPLETED, task
    assert 1 <= calls <= task.attempts, (task, calls)
    if is_unsafe:
        assert calls <= 1 + approved[task.name], (task, calls)


def _slow(number: int) -> int:
    time.sleep(0.1)
    return 200


def _slow_at_first_failing(number: int) -> int:
    time.sleep(0.1)
    return 500 if number == 1 else 200
