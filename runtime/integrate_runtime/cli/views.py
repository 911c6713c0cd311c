"""Output of ``runs`` and ``show``."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from integrate_runtime.base.control_characters import one_line
from integrate_runtime.base.durations import duration_text
from integrate_runtime.base.json_text import readable
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import display_key, key_text, shown_path

from .console import Guide, Link
from .forms import (
    SIGNS,
    STYLES,
    count_text,
    damage_text,
    error_text,
    time_text,
)
from .table import Cell, Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from integrate_runtime.contracts.records import EventRecord, LogRecord, RunRecord, TaskRecord
    from integrate_runtime.tasks.properties import Property

    from .console import Output, Part
    from .reading import Omitted, Visited

_LOG_GUIDE = Guide("  ", "  ")
_MAX_PAYLOAD = 200
_RUN_COLUMNS = (
    Column("RUN", folds=True),
    Column("JOB", folds=True),
    Column("STATUS"),
    Column("STARTED"),
    Column("TOOK", right=True),
    Column("DETAILS", folds=True),
)
_DETAILS = 60
"""Length at which the error of a run is cut off in the table."""


class RunsTable:
    """Table of runs, one a line.

    Args:
        out: Output to print to.
        now: Current time.
    """

    def __init__(self, out: Output, now: datetime) -> None:
        self._table = Table(out, _RUN_COLUMNS)
        self._now = now

    def print_page(self, runs: Sequence[RunRecord]) -> None:
        """Print runs below those printed before."""
        self._table.print_page([self._cells(run) for run in runs])

    def _cells(self, run: RunRecord) -> list[Cell]:
        return [
            Cell(run.run_id),
            Cell(f"{run.job_id} {run.job_version}"),
            Cell(f"{SIGNS[run.status]} {run.status.value}", STYLES[run.status]),
            Cell(time_text(run.started_at)),
            Cell(duration_text(_end_of(run, self._now) - run.started_at)),
            Cell(_details(run, self._now)),
        ]


class RunTree:
    """Run as a tree of its tasks, printed line by line.

    Args:
        out: Output to print to.
        run: The run.
        now: Current time.
    """

    def __init__(self, out: Output, run: RunRecord, now: datetime) -> None:
        self._out = out
        self._run_status = run.status
        self._now = now
        self._end = _end_of(run, now)
        self._guides: list[str] = []
        """Line prefixes below each ancestor of the current task, outermost first."""
        for line in _run_lines(run, now):
            out.line(*line)

    def task(self, item: Visited) -> None:
        """Print a task. Its predecessors in the tree must have been printed."""
        guide = self._guide(len(item.task.path), last=item.last)
        for line in self._task_lines(item.task):
            self._out.line(*line, guide=guide)
            guide = Guide(guide.rest, guide.rest)

    def omitted(self, item: Omitted) -> None:
        """Print a note that a parent has further tasks."""
        guide = self._guide(len(item.parent) + 1, last=True)
        self._out.line(("… more; --all shows them", "dim"), guide=guide)

    def _guide(self, depth: int, *, last: bool) -> Guide:
        del self._guides[depth - 1 :]
        ancestors = "".join(self._guides)
        self._guides.append("    " if last else "│   ")
        return Guide(ancestors + ("└── " if last else "├── "), ancestors + self._guides[-1])

    def _status(self, task: TaskRecord) -> Status:
        """Return a task's status for display: nothing runs in a run that is not being executed."""
        is_executed = self._run_status in (Status.RUNNING, Status.WAITING)
        is_stopped = not is_executed and task.status is Status.RUNNING
        return Status.INTERRUPTED if is_stopped else task.status

    def _task_lines(self, task: TaskRecord) -> list[list[Part]]:
        status = self._status(task)
        lines: list[list[Part]] = [self._task_label(task, status)]
        if task.properties:
            lines.append([part for item in task.properties for part in _property(item)][1:])
        if task.child is not None:
            lines.append([(f"run {one_line(task.child)}", "dim")])
        if task.misfits:
            lines.append([(f"does not fit: {'; '.join(task.misfits)}", "yellow")])
        if task.error is not None and status is not Status.COMPLETED:
            lines.append([(error_text(task.error), "red")])
        if status is Status.WAITING and not task.abandoned and self._can_continue:
            lines.append([(self._wait_text(task), "yellow")])
        if task.damaged:
            lines.append([(damage_text(task.damaged), "red")])
        return lines

    def _wait_text(self, task: TaskRecord) -> str:
        """Return what a task waits for, and until when."""
        if task.child is not None:
            return "waits for the end of the run"
        if task.retry_at is None:
            due = "not sent yet"
        elif task.retry_at > self._now:
            at = "until" if task.wait_reason else "next attempt at"
            remaining = duration_text(task.retry_at - self._now)
            due = f"{at} {time_text(task.retry_at)}, in {remaining}"
        else:
            due = "it is due" if task.wait_reason else "next attempt is due"
        return f"{one_line(task.wait_reason)}: {due}" if task.wait_reason else due

    def _task_label(self, task: TaskRecord, status: Status) -> list[Part]:
        key = task.path[-1]
        key_label = one_line(key_text(key))
        has_title = task.name != display_key(key)
        facts = [one_line(task.icon)] if task.icon else []
        # The journal does not tell whether an abandoned attempt was cut off.
        if status is not Status.COMPLETED and (task.kind or not task.abandoned):
            facts.append(task.kind.replace("_", " ") if task.kind else status.value)
        if task.abandoned:
            facts.append("abandoned by its caller")
        facts.append(count_text(task.attempts, "attempt"))
        facts.append(duration_text((task.finished_at or self._end) - task.started_at))
        return [
            (SIGNS[status], STYLES[status]),
            " ",
            (one_line(task.name) if has_title else key_label, "bold"),
            f" ({key_label})" if has_title else "",
            (f" · {' · '.join(facts)}", "dim"),
        ]

    @property
    def _can_continue(self) -> bool:
        return self._run_status in (Status.RUNNING, Status.WAITING, Status.INTERRUPTED)


class LogView:
    """Log of a run, printed line by line below its tasks.

    Args:
        out: Output to print to.
    """

    def __init__(self, out: Output) -> None:
        self._out = out
        self._is_empty = True

    def print_page(self, lines: Sequence[LogRecord]) -> None:
        """Print lines below those printed before."""
        for line in lines:
            self._print(*_log_line(line))

    def end(self, *, omits: bool, dropped: int) -> None:
        """Say which lines are not printed.

        Args:
            omits: Whether the journal has further lines.
            dropped: Number of lines that the journal has not kept.
        """
        if omits:
            self._print(("… more; --all shows them", "dim"))
        if dropped:
            self._print((f"{count_text(dropped, 'more line')} not kept", "dim"))

    def _print(self, *parts: Part) -> None:
        if self._is_empty:
            self._is_empty = False
            self._out.line(("Log", "bold"))
        self._out.line(*parts, guide=_LOG_GUIDE)


def _log_line(line: LogRecord) -> list[Part]:
    is_error, is_warning = line.level >= logging.ERROR, line.level >= logging.WARNING
    style = "red" if is_error else "yellow" if is_warning else "none"
    return [
        (f"{time_text(line.at)} ", "dim"),
        (logging.getLevelName(line.level), style),
        (f" {shown_path(line.path)}:" if line.path else "", "dim"),
        f" {line.text}",
        (f" {damage_text(line.damaged)}" if line.damaged else "", "red"),
    ]


class EventList:
    """Events that were sent to a run, printed below its tasks.

    Args:
        out: Output to print to.
    """

    def __init__(self, out: Output) -> None:
        self._out = out
        self._is_empty = True

    def event(self, event: EventRecord) -> None:
        """Print an event."""
        if self._is_empty:
            self._out.line(("Events", "bold"))
            self._is_empty = False
        for line in _event_lines(event):
            self._out.line(*line)

    def omitted(self) -> None:
        """Print a note that there are further events."""
        self._out.line(("… more; --all shows them", "dim"))


def _event_lines(event: EventRecord) -> list[list[Part]]:
    if event.task is None:
        status, outcome = Status.WAITING, "not received yet"
    else:
        wait = shown_path(event.task)
        is_rejected = event.rejection is not None
        status = Status.FAILED if is_rejected else Status.COMPLETED
        outcome = f"{'rejected' if is_rejected else 'received'} by {wait}"
    facts = [f"sent {time_text(event.at)}", f"id {one_line(event.event_id)}", outcome]
    lines: list[list[Part]] = [
        [
            (SIGNS[status], STYLES[status]),
            " ",
            (one_line(key_text(event.name)), "bold"),
            (f" · {' · '.join(facts)}", "dim"),
        ]
    ]
    if event.rejection is not None:
        lines.append([f"  does not fit: {one_line(event.rejection)}"])
    elif event.payload is not None:
        lines.append([f"  {_shortened(one_line(readable(event.payload)))}"])
    if event.damaged:
        lines.append([(f"  {damage_text(event.damaged)}", "red")])
    return lines


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_PAYLOAD else f"{text[:_MAX_PAYLOAD]}…"


def _run_lines(run: RunRecord, now: datetime) -> list[list[Part]]:
    took = duration_text(_end_of(run, now) - run.started_at)
    facts = [f"started {time_text(run.started_at)}", took, count_text(run.executions, "execution")]
    lines: list[list[Part]] = [
        [
            (SIGNS[run.status], STYLES[run.status]),
            " ",
            (one_line(run.run_id), "bold"),
            f" · {one_line(f'{run.job_id} {run.job_version}')} · ",
            (run.status.value, STYLES[run.status]),
        ],
        [(" · ".join(facts), "dim")],
    ]
    for integration, key in run.connections.items():
        lines.append([(one_line(f"{integration} as {key}"), "dim")])
    if run.parent is not None:
        key = one_line(key_text(run.parent.path[-1]))
        lines.append([(f"child of {one_line(run.parent.run_id)}, task {key}", "dim")])
    wait = _run_wait_text(run, now)
    if wait:
        lines.append([(f"waits {wait}", "yellow")])
    if run.error is not None:
        lines.append([(error_text(run.error), "red")])
    if run.damaged:
        lines.append([(damage_text(run.damaged), "red")])
    return lines


def _end_of(run: RunRecord, now: datetime) -> datetime:
    """Return the time to which a run has taken: its end, or now if it goes on."""
    return run.finished_at or run.last_activity_at or now


def _run_wait_text(run: RunRecord, now: datetime) -> str:
    """Return until when a run waits, and for what; empty if it does not wait.

    A run that was interrupted waits for no longer than until its moment.
    """
    until = run.waits_until
    is_over = run.status is not Status.WAITING and (until is None or until <= now)
    if run.waits_for is None or is_over:
        return ""
    reason = f"({one_line(run.waits_for)})"
    return f"until {time_text(until)} {reason}" if until is not None else reason


def _details(run: RunRecord, now: datetime) -> str:
    """Return what a run waits for, or the beginning of the error that ended it."""
    if run.error is None:
        return _run_wait_text(run, now)
    error = error_text(run.error)
    return error if len(error) <= _DETAILS else f"{error[: _DETAILS - 1]}…"


def _property(item: Property) -> tuple[Part, Part, Part]:
    return " · ", (f"{item.label} ", "dim"), Link(item.text, item.url)
