"""Facts of runs and tasks as texts that a person reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import TaskFailed, type_name
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import display_key, encode_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.errors import ErrorRecord
    from integrate_runtime.base.types import Key

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


def key_text(key: Key) -> str:
    """A key as the command line takes it: a text as it is, where it is read so, else JSON."""
    if isinstance(key, str):
        plain = key.isprintable() and not key.startswith(("[", '"'))
        return key if plain else encode_key(key)
    return display_key(key) if all(map(_is_printable, key)) else encode_key(key)


def moment_text(moment: datetime) -> str:
    """A moment by the clock of this machine."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def duration_text(duration: timedelta) -> str:
    """A duration in its two largest units."""
    seconds = max(duration.total_seconds(), 0)
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 59.95:
        return f"{seconds:.1f} s"
    minutes, left = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {left} s"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min"
    days, hours = divmod(hours, 24)
    return f"{days} d {hours} h"


def error_text(error: ErrorRecord) -> str:
    """An error in a line; of an HTTP answer, or a nested task, what it said is enough."""
    message = " ".join(error.message.split())
    told = error.status is not None or error.type == type_name(TaskFailed)
    return message if told else f"{error.type}: {message}"


def error_summary(error: ErrorRecord) -> str:
    """An error as the last line of a traceback tells it, its type without the module."""
    kind = error.type.rpartition(".")[2]
    return f"{kind}: {error.message}" if error.message else kind


def counted(number: int, noun: str) -> str:
    """``1 attempt``, ``2 attempts``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def damage_text(columns: Sequence[str]) -> str:
    """Which columns of a row of the journal cannot be read."""
    noun = "column" if len(columns) == 1 else "columns"
    return f"damaged in the journal: {noun} {', '.join(columns)}"


def _is_printable(part: str | int) -> bool:
    return isinstance(part, int) or part.isprintable()
