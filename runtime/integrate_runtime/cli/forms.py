"""Data of runs and tasks as text for people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import display_key, encode_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.outcomes import ErrorRecord
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
    """Return a key as the command line accepts it: unchanged if unambiguous, else as JSON."""
    if isinstance(key, str):
        plain = key.isprintable() and not key.startswith(("[", '"'))
        return key if plain else encode_key(key)
    return display_key(key) if all(map(_is_printable, key)) else encode_key(key)


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


def _is_printable(part: str | int) -> bool:
    return isinstance(part, int) or part.isprintable()
