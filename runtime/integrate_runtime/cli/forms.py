"""Data of runs and tasks as text for people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.outcomes import ErrorRecord

SIGNS: Mapping[Status, str] = {
    Status.QUEUED: "○",
    Status.RUNNING: "●",
    Status.WAITING: "◷",
    Status.INTERRUPTED: "◌",
    Status.COMPLETED: "✓",
    Status.FAILED: "✗",
    Status.CANCELLED: "⊘",
    Status.UNKNOWN: "?",
}

STYLES: Mapping[Status, str] = {
    Status.QUEUED: "dim",
    Status.RUNNING: "cyan",
    Status.WAITING: "yellow",
    Status.INTERRUPTED: "yellow",
    Status.COMPLETED: "green",
    Status.FAILED: "red",
    Status.CANCELLED: "dim",
    Status.UNKNOWN: "red",
}


def time_text(time: datetime) -> str:
    """Return a time in this machine's time zone."""
    return f"{time.astimezone():%Y-%m-%d %H:%M:%S}"


def error_text(error: ErrorRecord) -> str:
    """Return an error in one line, without the type if it is an HTTP answer or a nested failure."""
    return " ".join(error.text.split())


def error_summary(error: ErrorRecord) -> str:
    """Return an error as in the last line of a traceback, without the module of its type."""
    kind = error.type.rpartition(".")[2]
    return f"{kind}: {error.message}" if error.message else kind


def count_text(number: int, noun: str) -> str:
    """Return ``1 attempt``, or ``2 attempts``."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def size_text(size: int) -> str:
    """Return a number of bytes in its largest unit, as ``12.3 MB``."""
    value = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if value < 999.95 or unit == "GB":
            break
        value /= 1000
    return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:,.1f} {unit}"


def damage_text(columns: Sequence[str]) -> str:
    """Return a note about the damaged columns of a row."""
    noun = "column" if len(columns) == 1 else "columns"
    return f"damaged in the journal: {noun} {', '.join(columns)}"
