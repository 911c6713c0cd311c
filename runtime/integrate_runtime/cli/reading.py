"""Reads a journal for the commands, through the ``Journal`` protocol alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.tasks.keys import encode_path

from .forms import key_text
from .views import TaskNode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import RunRecord, TaskRecord
    from integrate_runtime.tasks.keys import Path

_PAGE = 200


async def find_run(journal: Journal, run_id: str, db: str) -> RunRecord:
    """A run.

    Raises:
        IntegrationError: there is none of this id.
    """
    run = await journal.run(run_id)
    if run is None:
        raise IntegrationError(f"There is no run {run_id!r} in {db}: `integrate runs` lists them.")
    return run


async def read_tasks(
    journal: Journal, run_id: str, parent: Path = (), *, whole: bool
) -> tuple[list[TaskNode], bool]:
    """The tasks under a parent with all that is nested in them, and whether there are more.

    Args:
        journal: Where they are.
        run_id: Their run.
        parent: A task's path.
        whole: All of them, not the first 200 under each parent.
    """
    records: list[TaskRecord] = []
    cursor: str | None = None
    while True:
        page = await journal.tasks(run_id, parent=parent, limit=_PAGE, cursor=cursor)
        records += page.items
        cursor = page.cursor
        if cursor is None or not whole:
            break
    nodes: list[TaskNode] = []
    for record in records:
        children, more = (
            await read_tasks(journal, run_id, record.path, whole=whole)
            if record.has_children
            else ([], False)
        )
        nodes.append(TaskNode(record, children, more))
    return nodes, cursor is not None


def in_doubt(nodes: Sequence[TaskNode]) -> list[TaskRecord]:
    """The tasks of which nobody knows whether they took effect, but not those that contain them."""
    found: list[TaskRecord] = []
    for node in nodes:
        within = in_doubt(node.children)
        if node.task.kind == "unknown_outcome" and not within:
            within = [node.task]
        found += within
    return found


def name_text(task: TaskRecord, doubtful: Sequence[TaskRecord]) -> str:
    """What names a task on the command line: its key, or its path where another has that key."""
    key = task.path[-1]
    alike = [other for other in doubtful if other.path[-1] == key]
    return key_text(key) if len(alike) == 1 else encode_path(task.path)
