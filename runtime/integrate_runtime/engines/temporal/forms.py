"""Records as the JSON that travels, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.outcomes import ErrorRecord
from integrate_runtime.contracts.records import ParentTask
from integrate_runtime.contracts.state import LogLine, TaskStart
from integrate_runtime.tasks.properties import Property

if TYPE_CHECKING:
    from integrate_runtime.base.types import Key, Path

    from .wire import Parent


def error_form(error: ErrorRecord) -> dict[str, Any]:
    """Return the JSON of an error's record."""
    return {**asdict(error), "headers": dict(error.headers)}


def error_of(form: Mapping[str, Any]) -> ErrorRecord:
    """Return the record of an error."""
    return ErrorRecord(**form)


def start_form(start: TaskStart) -> dict[str, Any]:
    """Return the JSON of a task's description."""
    return {
        "name": start.name,
        "icon": start.icon,
        "operation": start.operation,
        "connection": start.connection,
        "params": dict(start.params),
        "properties": property_forms(start.properties),
        "call_site": [start.call_site.file, start.call_site.line],
    }


def start_of(form: Mapping[str, Any]) -> TaskStart:
    """Return the description of a task."""
    file, line = form["call_site"]
    members: dict[str, Any] = {
        **form,
        "properties": properties_of(form["properties"]),
        "call_site": CallSite(file, line),
    }
    return TaskStart(**members)


def log_line_form(line: LogLine) -> dict[str, Any]:
    """Return the JSON of a log line."""
    fingerprint = line.fingerprint.hex() if line.fingerprint is not None else None
    return {
        "number": line.number,
        "at": line.at.isoformat(),
        "level": line.level,
        "text": line.text,
        "path": path_form(line.path),
        "attempt": line.attempt,
        "fingerprint": fingerprint,
    }


def log_line_of(form: Mapping[str, Any]) -> LogLine:
    """Return a log line."""
    fingerprint: str | None = form["fingerprint"]
    members: dict[str, Any] = {
        **form,
        "at": datetime.fromisoformat(form["at"]),
        "path": path_of(form["path"]),
        "fingerprint": bytes.fromhex(fingerprint) if fingerprint is not None else None,
    }
    return LogLine(**members)


def property_forms(properties: Iterable[Property]) -> list[dict[str, Any]]:
    """Return the JSON of properties."""
    return [asdict(item) for item in properties]


def properties_of(forms: Sequence[Mapping[str, Any]]) -> tuple[Property, ...]:
    """Return properties."""
    return tuple(Property(**form) for form in forms)


def key_of(encoded: str) -> Key:
    """Return a key from its encoded form."""
    (key,) = path_of([parse(encoded)])
    return key


def parent_of(parent: Parent | None) -> ParentTask | None:
    """Return the task that started a run, if one did."""
    return ParentTask(parent.run_id, path_of(parent.path)) if parent is not None else None


def path_form(path: Path) -> list[Any]:
    """Return the JSON of a path."""
    return [key if isinstance(key, str) else list(key) for key in path]


def path_of(form: Sequence[Any]) -> Path:
    """Return a path."""
    return cast("Path", tuple(key if isinstance(key, str) else tuple(key) for key in form))
