"""Records as texts: what a person reads, and JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import TaskFailed, type_name
from integrate_runtime.contracts.records import Status

if TYPE_CHECKING:
    from integrate_runtime.base.errors import ErrorRecord
    from integrate_runtime.tasks.keys import Key

SIGNS: Mapping[Status, str] = {
    Status.QUEUED: "○",
    Status.RUNNING: "●",
    Status.WAITING: "◷",
    Status.INTERRUPTED: "◌",
    Status.COMPLETED: "✓",
    Status.FAILED: "✗",
    Status.CANCELLED: "⊘",
}

STYLES: Mapping[Status, str] = {
    Status.QUEUED: "dim",
    Status.RUNNING: "cyan",
    Status.WAITING: "yellow",
    Status.INTERRUPTED: "yellow",
    Status.COMPLETED: "green",
    Status.FAILED: "red",
    Status.CANCELLED: "dim",
}


def as_json(value: object) -> Any:
    """A record as JSON values: dataclasses as objects, moments in ISO 8601, UTC."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if is_dataclass(value):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {name: as_json(item) for name, item in items}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [as_json(item) for item in cast("Sequence[object]", value)]
    return value


def json_text(value: object) -> str:
    """JSON for people and programs; lone surrogates are escaped, as no terminal takes them."""
    values = as_json(value)
    text = json.dumps(values, indent=2, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(values, indent=2)
    return text


def key_text(key: Key) -> str:
    """A key as ``--repeat`` takes it: a text as it is, a sequence as JSON."""
    return key if isinstance(key, str) else json.dumps(key, ensure_ascii=False)


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


def counted(number: int, noun: str) -> str:
    """``1 attempt``, ``2 attempts``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
