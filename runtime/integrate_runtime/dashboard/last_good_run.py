"""The last good run of a job beside another one: what differs in parameters and durations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from integrate_runtime.base.json_text import canonical, compact
from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import timedelta

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord, TaskDetail, TaskRecord

_LONGEST = 200
_TASKS_SHOWN = 20
_PAYLOAD = "payload"
"""Name of a payload that has no members."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that differs between two runs, as short text.

    Attributes:
        name: Name of the parameter.
        before: Value in the good run.
        here: Value in this one.
    """

    name: str
    before: str
    here: str


@dataclass(frozen=True, slots=True)
class Durations:
    """Durations of one task in two runs.

    Attributes:
        task: The task in this run.
        before: Duration in the good run.
        here: Duration in this one.
    """

    task: TaskRecord
    before: timedelta
    here: timedelta


@dataclass(frozen=True, slots=True)
class Comparison:
    """A run beside the last good one of its job.

    Attributes:
        good: The good run.
        differences: Members of the payload that differ.
        durations: Tasks of the job function, those whose durations differ most first.
    """

    good: RunRecord
    differences: Sequence[Difference]
    durations: Sequence[Durations]


async def last_good_run(journal: Journal, run: RunRecord) -> RunRecord | None:
    """Return the last other run of the same job that completed."""
    page = await journal.runs(status=Status.COMPLETED, job=run.job_id, limit=2)
    return next((good for good in page.items if good.run_id != run.run_id), None)


async def compare_runs(
    journal: Journal, run: RunRecord, tasks: Sequence[TaskRecord]
) -> Comparison | None:
    """Compare a run with the last good one of its job; None if there is none.

    Args:
        journal: Journal of both.
        run: The run.
        tasks: The first tasks of its job function.
    """
    listed = await last_good_run(journal, run)
    good = await journal.run(listed.run_id) if listed is not None else None
    if good is None:
        return None
    earlier = await journal.tasks(good.run_id, limit=max(len(tasks), 1))
    before = {task.path: _duration(task) for task in earlier.items}
    compared = [
        Durations(task, then, here)
        for task in tasks
        if (then := before.get(task.path)) is not None and (here := _duration(task)) is not None
    ]
    compared.sort(key=lambda item: abs(item.here - item.before), reverse=True)
    return Comparison(good, _payload_differences(good, run), compared[:_TASKS_SHOWN])


def task_differences(task: TaskDetail, before: TaskDetail) -> Sequence[Difference]:
    """Return the parameters of a task that differed in an earlier run."""
    return _differences(before.params, task.params)


def _payload_differences(good: RunRecord, run: RunRecord) -> Sequence[Difference]:
    if isinstance(good.payload, dict) and isinstance(run.payload, dict):
        return _differences(good.payload, run.payload)
    return _differences({_PAYLOAD: good.payload}, {_PAYLOAD: run.payload})


def _differences(before: Mapping[str, Json], here: Mapping[str, Json]) -> Sequence[Difference]:
    names = dict.fromkeys([*before, *here])
    return [
        Difference(name, _short(before, name), _short(here, name))
        for name in names
        if not _same(before, here, name)
    ]


def _same(before: Mapping[str, Json], here: Mapping[str, Json], name: str) -> bool:
    if name not in before or name not in here:
        return False
    return canonical(before[name]) == canonical(here[name])


def _short(values: Mapping[str, Json], name: str) -> str:
    if name not in values:
        return "not given"
    value = values[name]
    text = value if isinstance(value, str) else compact(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _duration(task: TaskRecord) -> timedelta | None:
    return task.finished_at - task.started_at if task.finished_at is not None else None
