"""Outline of a run: its tasks as a tree, of which a bounded part is read."""

from __future__ import annotations

import hashlib
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import Journal
    from integrate_runtime.contracts.records import (
        AttemptRecord,
        EventRecord,
        Page,
        RunRecord,
        TaskRecord,
    )

BRANCH_SIZE = 100
"""Number of tasks under one parent that are shown at first, and added at a time."""

_OUTLINE_SIZE = 150
_HISTORIES = 40


@dataclass(slots=True)
class Node:
    """A task of an outline.

    Attributes:
        task: The task.
        history: Its attempts, if it had more than one.
        branch: Its nested tasks, empty if it has none; None if they were not read.
    """

    task: TaskRecord
    history: tuple[AttemptRecord, ...] = ()
    branch: Branch | None = None


@dataclass(slots=True)
class Branch:
    """Tasks under one parent.

    Attributes:
        parent: Path of the parent; ``()`` for the run.
        nodes: The tasks.
        cursor: Cursor of further tasks; None if there are none.
    """

    parent: Path
    nodes: list[Node] = field(default_factory=list[Node])
    cursor: str | None = None

    def walk(self) -> Iterator[Node]:
        """Yield all nodes, parents before children."""
        for node in self.nodes:
            yield node
            if node.branch is not None:
                yield from node.branch.walk()


def state_of(run: RunRecord, outline: Branch, events: Page[EventRecord]) -> str:
    """Return a digest that differs when what a page shows of a run does."""
    tasks = [(n.task.path, n.task.status.value, n.task.attempts) for n in outline.walk()]
    sent = [(event.event_id, event.task) for event in events.items]
    shown = (run.status.value, run.executions, tasks, sent)
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:16]


async def read_branch(
    journal: Journal, run_id: str, parent: Path = (), cursor: str | None = None
) -> Branch:
    """Read tasks under one parent, without their nested tasks."""
    page = await journal.tasks(run_id, parent=parent, limit=BRANCH_SIZE, cursor=cursor)
    nodes = [_node(task) for task in page.items]
    await _read_histories(journal, nodes)
    return Branch(parent, nodes, page.cursor)


async def read_outline(journal: Journal, run_id: str) -> Branch:
    """Read a run's outline, level by level, until enough tasks are read."""
    root = await read_branch(journal, run_id)
    remaining = _OUTLINE_SIZE - len(root.nodes)
    closed = deque(node for node in root.nodes if node.task.has_children)
    while closed and remaining > 0:
        node = closed.popleft()
        node.branch = await read_branch(journal, run_id, node.task.path)
        remaining -= len(node.branch.nodes)
        closed.extend(child for child in node.branch.nodes if child.task.has_children)
    return root


async def read_node(journal: Journal, run_id: str, path: Path) -> Node | None:
    """Read one task, without its nested tasks."""
    detail = await journal.task(run_id, path)
    return _node(detail, detail.history) if detail is not None else None


def _node(task: TaskRecord, history: tuple[AttemptRecord, ...] = ()) -> Node:
    return Node(task, history, None if task.has_children else Branch(task.path))


async def _read_histories(journal: Journal, nodes: list[Node]) -> None:
    """Read the attempts of tasks that had several, of a bounded number of tasks."""
    repeated = [node for node in nodes if _has_history(node.task)]
    for node in repeated[:_HISTORIES]:
        detail = await journal.task(node.task.run_id, node.task.path)
        node.history = detail.history if detail is not None else ()


def _has_history(task: TaskRecord) -> bool:
    return task.attempts > 1 or (task.attempts > 0 and task.status is Status.WAITING)
