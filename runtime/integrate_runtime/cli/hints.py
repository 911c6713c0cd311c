"""Possible next steps for a run, as commands to copy."""

from __future__ import annotations

import os
import shlex
from collections import Counter
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import encode_path, key_text

from .engines import is_url
from .options import DEFAULT_DB

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.contracts.records import RunRecord, TaskRecord

_MAX_TASKS = 20
"""Number of tasks in doubt that get commands of their own; nobody copies more one by one."""


def command(name: str, run_id: str, *options: str, db: str) -> str:
    """Return a command line of ``integrate`` that is quoted for a shell.

    Args:
        name: Subcommand.
        run_id: Id of the run.
        options: Options with their values.
        db: Path of the journal.
    """
    option = "--engine" if is_url(db) else "--db"
    db_option = (option, db) if db != DEFAULT_DB else ()
    # After "--", a run id that begins with a hyphen is not parsed as an option.
    words = (
        (*options, *db_option, "--", run_id)
        if run_id[:1] == "-"
        else (run_id, *options, *db_option)
    )
    return " ".join(map(_quoted, ("integrate", name, *words)))


def file_command(name: str, *options: str, db: str) -> str:
    """Return a command line about a whole journal, quoted for a shell.

    Args:
        name: Subcommand.
        options: Options with their values.
        db: Path of the journal.
    """
    db_option = ("--db", db) if db != DEFAULT_DB else ()
    return " ".join(map(_quoted, ("integrate", name, *options, *db_option)))


def next_steps(
    run: RunRecord, doubtful: Sequence[TaskRecord], failed_children: Sequence[str], db: str
) -> list[str]:
    """Return the possible next steps for an unfinished or failed run, a sentence each.

    Args:
        run: The run.
        doubtful: Tasks whose outcome is unknown.
        failed_children: Ids of child runs that failed.
        db: Path of the journal.
    """
    if run.status is Status.QUEUED:
        return [
            f"It waits for a worker. To execute it here: {command('resume', run.run_id, db=db)}"
        ]
    if run.status not in (Status.FAILED, Status.INTERRUPTED):
        return []
    steps = [
        f"The child run {child} failed. It is tried again with this one, except for tasks in "
        f"doubt: {command('show', child, db=db)}"
        for child in failed_children[:_MAX_TASKS]
    ]
    if doubtful:
        steps += _steps_for_tasks(run, doubtful, db)
    else:
        purpose = "To try it again" if run.status is Status.FAILED else "To continue"
        steps.append(f"{purpose}: {command('resume', run.run_id, db=db)}")
    if run.parent is not None:
        resume_parent = command("resume", run.parent.run_id, db=db)
        steps.append(f"Then go on with the run that waits for it: {resume_parent}")
    return steps


def _steps_for_tasks(run: RunRecord, doubtful: Sequence[TaskRecord], db: str) -> list[str]:
    keys = Counter(task.path[-1] for task in doubtful)
    steps: list[str] = []
    for task in doubtful[:_MAX_TASKS]:
        key = task.path[-1]
        name = key_text(key) if keys[key] == 1 else encode_path(task.path)
        steps += _steps_for_task(run, task, name, db)
    remaining = len(doubtful) - _MAX_TASKS
    if len(doubtful) > 1:
        repeat_all = command("resume", run.run_id, "--repeat-all", db=db)
        steps.append(f"If none of the {len(doubtful)} tasks took effect: {repeat_all}")
    if remaining > 0:
        steps.append(
            f"There are {remaining} more such tasks: {command('show', run.run_id, '--all', db=db)}"
        )
    return steps


def _steps_for_task(run: RunRecord, task: TaskRecord, name: str, db: str) -> list[str]:
    output_option = ("--output", "FILE") if task.operation is not None else ()
    repeat_command = command("resume", run.run_id, "--repeat", name, db=db)
    done_command = command("resume", run.run_id, "--done", name, *output_option, db=db)
    return [
        f"It is not known whether {task.name} took effect. Look, and if it did not: "
        f"{repeat_command}",
        f"If it did: {done_command}",
    ]


def _quoted(word: str) -> str:
    """Quote a word for a shell, in ANSI-C quotes if it contains unprintable characters."""
    if word.isprintable():
        return shlex.quote(word)
    return f"$'{''.join(map(_escaped, os.fsencode(word)))}'"


def _escaped(byte: int) -> str:
    char = chr(byte)
    plain = char.isascii() and char.isprintable() and char not in "'\\"
    return char if plain else f"\\x{byte:02x}"
