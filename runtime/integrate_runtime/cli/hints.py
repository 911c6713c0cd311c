"""What a person can do about a run, as commands."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

from .reading import in_doubt, name_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.contracts.records import RunRecord, TaskRecord

    from .views import TaskNode

DEFAULT_DB = "runs.db"


def command(*words: str, db: str) -> str:
    """A command line of ``integrate`` that can be copied."""
    place = ("--db", db) if db != DEFAULT_DB else ()
    return shlex.join(["integrate", *words, *place])


def next_steps(run: RunRecord, tasks: Sequence[TaskNode], db: str) -> list[str]:
    """What can be done about a run that has not come to a good end, a sentence each."""
    doubtful = in_doubt(tasks)
    if run.status not in (Status.FAILED, Status.INTERRUPTED):
        return []
    if doubtful:
        return [step for task in doubtful for step in _both_answers(run, task, doubtful, db)]
    return [f"To go on: {command('resume', run.run_id, db=db)}"]


def _both_answers(
    run: RunRecord, task: TaskRecord, doubtful: Sequence[TaskRecord], db: str
) -> list[str]:
    name = name_text(task, doubtful)
    gave = ("--output", "FILE") if task.operation is not None else ()
    again = command("resume", run.run_id, "--repeat", name, db=db)
    done = command("resume", run.run_id, "--done", name, *gave, db=db)
    return [
        f"It is not known whether {task.name} took effect. Look, and if it did not: {again}",
        f"If it did: {done}",
    ]
