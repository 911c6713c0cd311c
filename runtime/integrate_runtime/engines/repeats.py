"""Which failed tasks a run that is resumed tries anew.

A task whose call may have taken effect is tried again only when a person names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias, cast

from integrate_runtime.errors import IntegrationError
from integrate_runtime.keys import TaskKey, encode_path

if TYPE_CHECKING:
    from .journal import FailedTask

Repeat: TypeAlias = TaskKey | Sequence[TaskKey]
"""A task's key; where nested tasks share it, its path as a sequence or as JSON."""


def tasks_to_forget(
    run_id: str, failures: Sequence[FailedTask], repeat: Iterable[Repeat]
) -> list[int]:
    """The numbers of the tasks to try anew: those that failed, and the doubtful ones named.

    Args:
        run_id: The run.
        failures: Its failed tasks.
        repeat: Keys of tasks whose call may be made again.

    Raises:
        IntegrationError: a key names none of the doubtful tasks, or more than one.
    """
    doubtful = [task for task in failures if task.kind != "failed"]
    named = {_find(run_id, item, doubtful) for item in repeat}
    return [task.id for task in failures if task.kind == "failed" or task.id in named]


def _find(run_id: str, item: Repeat, doubtful: Sequence[FailedTask]) -> int:
    wanted = _frozen(item)
    found = [task for task in doubtful if wanted in _names(task)]
    if len(found) == 1:
        return found[0].id
    listed = ", ".join(encode_path(task.path) for task in found or doubtful) or "none"
    if found:
        raise IntegrationError(
            f"{item!r} names {len(found)} tasks of the run {run_id!r}: give the path of one: "
            f"{listed}."
        )
    raise IntegrationError(
        f"{item!r} names no task of the run {run_id!r} whose outcome is unknown; these are: "
        f"{listed}."
    )


def _names(task: FailedTask) -> tuple[object, ...]:
    return (task.path[-1], task.path, encode_path(task.path))


def _frozen(item: object) -> object:
    if isinstance(item, str) or not isinstance(item, Sequence):
        return item
    return tuple(_frozen(part) for part in cast("Sequence[object]", item))
