"""Edits of a job, as its author may make them while a run is unfinished."""

from __future__ import annotations

import random
from collections.abc import Sequence


def edit(names: Sequence[str], chance: random.Random, new: str) -> list[str]:
    """Move, insert or remove one of a job's tasks.

    Args:
        names: The tasks in their order.
        chance: Chooses the edit.
        new: Name of the task to insert.
    """
    edited = [*names]
    match chance.choice(("move", "insert", "remove")):
        case "insert":
            edited.insert(chance.randrange(len(edited) + 1), new)
        case "remove" if len(edited) > 1:
            edited.pop(chance.randrange(len(edited)))
        case _:
            edited.insert(chance.randrange(len(edited)), edited.pop(chance.randrange(len(edited))))
    return edited
