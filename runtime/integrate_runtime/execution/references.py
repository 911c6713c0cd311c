"""References of an operator to the tasks of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.base.errors import TaskNotFound
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.keys import encode_path, freeze

if TYPE_CHECKING:
    from collections.abc import Mapping

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import TaskRef

_MOST_LISTED = 10


def reference_forms(path: Path) -> tuple[object, ...]:
    """Return every form in which an operator may refer to a task: key, path, and path as JSON."""
    return (path[-1], path, encode_path(path))


def waiting_task(run_id: str, reference: TaskRef, waiting: Mapping[int, Path]) -> int:
    """Return the number of a task that waits for its next attempt.

    Args:
        run_id: Id of the run.
        reference: Key or path of the task.
        waiting: Paths of the tasks of the run that wait so, by number.

    Raises:
        TaskNotFound: If the reference names none of them, or several.
    """
    wanted = freeze(reference)
    matches = [number for number, path in waiting.items() if wanted in reference_forms(path)]
    if len(matches) == 1:
        return matches[0]
    named = [waiting[number] for number in matches] or list(waiting.values())
    listed = ", ".join(map(encode_path, named[:_MOST_LISTED])) or "none"
    listed += ", ..." if len(named) > _MOST_LISTED else ""
    if matches:
        raise TaskNotFound(
            f"{short_repr(reference)} names {len(matches)} tasks of the run {run_id!r}: give the "
            f"path of one: {listed}.",
            run_id,
            reference,
        )
    raise TaskNotFound(
        f"{short_repr(reference)} names no task of the run {run_id!r} that waits for its next "
        f"attempt; these are: {listed}.",
        run_id,
        reference,
    )
