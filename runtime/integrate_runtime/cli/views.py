"""What ``runs`` and ``show`` print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import display_key

from .console import clean
from .forms import (
    SIGNS,
    STYLES,
    as_json,
    counted,
    duration_text,
    error_text,
    key_text,
    moment_text,
)

if TYPE_CHECKING:
    from rich.console import RenderableType

    from integrate_runtime.contracts.records import RunRecord, TaskRecord


@dataclass(frozen=True, slots=True)
class TaskNode:
    """A task and the tasks nested in it.

    Attributes:
        task: The task.
        children: In the order in which they began.
        more: Whether there are children that were not read.
    """

    task: TaskRecord
    children: Sequence[TaskNode]
    more: bool

    def as_json(self) -> Any:
        """The task as JSON, with its children in it."""
        return {**as_json(self.task), "tasks": [child.as_json() for child in self.children]}


@dataclass(frozen=True, slots=True)
class _Then:
    """What a task is seen from: where its run stands, and since or at which moment."""

    run: Status
    now: datetime

    def status(self, task: TaskRecord) -> Status:
        """Where the task stands; what nobody executes does not run."""
        stopped = self.run is not Status.RUNNING and task.status is Status.RUNNING
        return Status.INTERRUPTED if stopped else task.status


def runs_table(runs: Sequence[RunRecord], now: datetime) -> Table:
    """Runs, one a line."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("RUN", overflow="fold")
    table.add_column("JOB", overflow="fold")
    table.add_column("STATUS", no_wrap=True)
    table.add_column("STARTED", no_wrap=True)
    table.add_column("TOOK", no_wrap=True, justify="right")
    for run in runs:
        table.add_row(
            clean(run.run_id),
            clean(f"{run.job_id} {run.job_version}"),
            _status(run.status),
            moment_text(run.started_at),
            duration_text((run.finished_at or now) - run.started_at),
        )
    return table


def run_tree(run: RunRecord, tasks: Sequence[TaskNode], more: bool, now: datetime) -> Tree:
    """A run as a tree of its tasks."""
    tree = Tree(_run_label(run, now), guide_style="dim")
    _add(tree, tasks, more, _Then(run.status, run.finished_at or now))
    return tree


def _add(tree: Tree, nodes: Sequence[TaskNode], more: bool, then: _Then) -> None:
    for node in nodes:
        _add(tree.add(_task_label(node.task, then)), node.children, node.more, then)
    if more:
        tree.add(Text("… more; --all shows them", "dim"))


def _run_label(run: RunRecord, now: datetime) -> RenderableType:
    took = duration_text((run.finished_at or now) - run.started_at)
    facts = [f"started {moment_text(run.started_at)}", took, counted(run.executions, "execution")]
    lines = [
        Text.assemble(
            _status(run.status, sign_only=True),
            " ",
            (clean(run.run_id), "bold"),
            f" · {clean(run.job_id)} {clean(run.job_version)} · ",
            (run.status.value, STYLES[run.status]),
        ),
        Text(" · ".join(facts), "dim"),
    ]
    lines += [
        Text(f"{integration} as {clean(key)}", "dim")
        for integration, key in run.connections.items()
    ]
    if run.error is not None:
        lines.append(Text(clean(error_text(run.error)), "red"))
    return Text("\n").join(lines)


def _task_label(task: TaskRecord, then: _Then) -> RenderableType:
    key, status, now = task.path[-1], then.status(task), then.now
    named = task.name != display_key(key)
    facts = [task.icon] if task.icon else []
    if status is not Status.COMPLETED:
        facts.append(task.kind.replace("_", " ") if task.kind else status.value)
    facts.append(counted(task.attempts, "attempt"))
    facts.append(duration_text((task.finished_at or now) - task.started_at))
    lines = [
        Text.assemble(
            _status(status, sign_only=True),
            " ",
            (clean(task.name if named else key_text(key)), "bold"),
            f" ({clean(key_text(key))})" if named else "",
            (f" · {' · '.join(facts)}", "dim"),
        )
    ]
    if task.properties:
        lines.append(Text(" · ").join(_property(item) for item in task.properties))
    if task.error is not None and status is not Status.COMPLETED:
        lines.append(Text(clean(error_text(task.error)), "red"))
    if task.retry_at is not None and status is Status.WAITING and _goes_on(then.run):
        left = duration_text(task.retry_at - now)
        due = f"next attempt at {moment_text(task.retry_at)}, in {left}"
        lines.append(Text(due if task.retry_at > now else "next attempt is due", "yellow"))
    return Text("\n").join(lines)


def _goes_on(run: Status) -> bool:
    return run in (Status.RUNNING, Status.INTERRUPTED)


def _property(item: Any) -> Text:
    style = f"link {item.url}" if item.url else ""
    return Text.assemble((f"{clean(item.label)} ", "dim"), (clean(item.text), style))


def _status(status: Status, *, sign_only: bool = False) -> Text:
    text = SIGNS[status] if sign_only else f"{SIGNS[status]} {status.value}"
    return Text(text, STYLES[status])
