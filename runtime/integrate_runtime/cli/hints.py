"""What a person can do about a run, as commands."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from integrate_runtime.engines.records import Status

from .reading import in_doubt, repeat_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.engines.records import RunRecord

    from .views import TaskNode

DEFAULT_DB = "runs.db"


def command(*words: str, db: str) -> str:
    """A command line of ``integrate`` that can be copied."""
    place = ("--db", db) if db != DEFAULT_DB else ()
    return shlex.join(["integrate", *words, *place])


def next_steps(run: RunRecord, tasks: Sequence[TaskNode], db: str) -> list[str]:
    """What can be done about a run that has not come to a good end, a sentence each."""
    doubtful = in_doubt(tasks)
    if run.status is Status.FAILED and doubtful:
        return [
            f"It is not known whether {task.name} took effect. Look, and to do it again: "
            + command("resume", run.run_id, "--repeat", repeat_text(task, doubtful), db=db)
            for task in doubtful
        ]
    if run.status in (Status.FAILED, Status.INTERRUPTED):
        return [f"To go on: {command('resume', run.run_id, db=db)}"]
    return []
