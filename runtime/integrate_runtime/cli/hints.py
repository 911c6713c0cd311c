"""What a person can do about a run, as commands that can be copied."""

from __future__ import annotations

import os
import shlex
from collections import Counter
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import encode_path

from .forms import key_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.contracts.records import RunRecord, TaskRecord

DEFAULT_DB = "runs.db"

_MOST = 20
"""Of so many tasks in doubt each has its commands; more than these nobody copies one by one."""


def command(name: str, run_id: str, *options: str, db: str) -> str:
    """A command line of ``integrate`` that means the same when it is copied into a shell.

    Args:
        name: The subcommand.
        run_id: The run.
        options: Its options with their values.
        db: The journal.
    """
    place = ("--db", db) if db != DEFAULT_DB else ()
    # An argument that begins with a hyphen would be taken for an option.
    words = (*options, *place, "--", run_id) if run_id[:1] == "-" else (run_id, *options, *place)
    return " ".join(map(_quoted, ("integrate", name, *words)))


def next_steps(run: RunRecord, doubtful: Sequence[TaskRecord], db: str) -> list[str]:
    """What can be done about a run that has not come to a good end, a sentence each.

    Args:
        run: The run.
        doubtful: Its tasks of which nobody knows whether they took effect.
        db: The journal.
    """
    if run.status not in (Status.FAILED, Status.INTERRUPTED):
        return []
    if not doubtful:
        return [f"To go on: {command('resume', run.run_id, db=db)}"]
    keys = Counter(task.path[-1] for task in doubtful)
    steps: list[str] = []
    for task in doubtful[:_MOST]:
        key = task.path[-1]
        name = key_text(key) if keys[key] == 1 else encode_path(task.path)
        steps += _both_answers(run, task, name, db)
    left = len(doubtful) - _MOST
    if left > 0:
        steps.append(
            f"There are {left} more such tasks: {command('show', run.run_id, '--all', db=db)}"
        )
    return steps


def _both_answers(run: RunRecord, task: TaskRecord, name: str, db: str) -> list[str]:
    gave = ("--output", "FILE") if task.operation is not None else ()
    again = command("resume", run.run_id, "--repeat", name, db=db)
    done = command("resume", run.run_id, "--done", name, *gave, db=db)
    return [
        f"It is not known whether {task.name} took effect. Look, and if it did not: {again}",
        f"If it did: {done}",
    ]


def _quoted(word: str) -> str:
    """A word for a shell; in ANSI-C quotes where it holds characters that do not print."""
    if word.isprintable():
        return shlex.quote(word)
    return f"$'{''.join(map(_escaped, os.fsencode(word)))}'"


def _escaped(byte: int) -> str:
    char = chr(byte)
    plain = char.isascii() and char.isprintable() and char not in "'\\"
    return char if plain else f"\\x{byte:02x}"
