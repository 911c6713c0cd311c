"""Bars of a timeline, in milliseconds since the run began.

An SVG whose ``viewBox`` is as wide as the run shows them, so that a page grows its scale without
drawing the bars again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.contracts.records import AttemptRecord, RunRecord

    from .outline import Node

_MILLISECOND = timedelta(milliseconds=1)
_ENDED = (Status.COMPLETED, Status.FAILED, Status.CANCELLED, Status.INTERRUPTED, Status.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Bar:
    """Part of a task's time.

    Attributes:
        kind: Status of an attempt, or ``wait`` for the time between two.
        x: Start, in milliseconds since the run began.
        width: Length in milliseconds.
        text: What it is, for people.
        grows: Whether it still goes on.
    """

    kind: str
    x: int
    width: int
    text: str
    grows: bool = False


def run_length(run: RunRecord, now: datetime) -> int:
    """Return the milliseconds that a timeline spans."""
    return max(_since(run.started_at, run.finished_at or now), 1)


def is_live(run: RunRecord) -> bool:
    """Whether a run may still change by itself."""
    return run.status not in _ENDED


def bars(node: Node, run: RunRecord, now: datetime) -> list[Bar]:
    """Return the bars of a task: its attempts, and the waits between them."""
    task = node.task
    scale = _Scale(run.started_at, now)
    status = "doubt" if task.kind == "unknown_outcome" else task.status.value
    if not node.history:
        grows = task.finished_at is None and task.status in (Status.RUNNING, Status.WAITING)
        kind = "wait" if task.status is Status.WAITING else status
        end = task.finished_at or (now if grows else None)
        return [scale.bar(kind, task.started_at, end, task.status.value, grows=grows)]
    drawn: list[Bar] = []
    for attempt, following in zip_longest(node.history, node.history[1:]):
        if following is None:
            drawn.append(_attempt_bar(attempt, status, scale))
        elif attempt.finished_at is None:
            # It is not known when its process ended.
            text = f"attempt {attempt.number}: cut off"
            drawn.append(scale.bar("interrupted", attempt.started_at, following.started_at, text))
        else:
            drawn.append(_attempt_bar(attempt, "failed", scale))
        if attempt.finished_at is not None and attempt.retry_at is not None:
            drawn.append(scale.bar("wait", attempt.finished_at, attempt.retry_at, "wait"))
    return drawn


def _attempt_bar(attempt: AttemptRecord, status: str, scale: _Scale) -> Bar:
    failed = attempt.error is not None
    kind = "failed" if failed and status != "doubt" else status
    grows = attempt.finished_at is None and status == "running"
    end = attempt.finished_at or (scale.now if grows else None)
    text = f"attempt {attempt.number}" + (f": {attempt.error.text}" if attempt.error else "")
    return scale.bar(kind, attempt.started_at, end, text[:200], grows=grows)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Start of a timeline, and the current time."""

    start: datetime
    now: datetime

    def bar(
        self, kind: str, begin: datetime, end: datetime | None, text: str, *, grows: bool = False
    ) -> Bar:
        """Return a bar. One without an end, as of an interrupted attempt, has no length."""
        length = _since(begin, end) if end is not None else 0
        return Bar(kind, _since(self.start, begin), length, text, grows)


def _since(start: datetime, end: datetime) -> int:
    return max((end - start) // _MILLISECOND, 0)
