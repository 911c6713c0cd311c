"""Indented JSON of records, for programs, written record by record."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable

    from integrate_runtime.contracts.records import EventRecord, LogRecord, RunRecord, TaskRecord

_number = json.JSONEncoder().encode
_INDENT = "  "


def json_text(value: object, indent: str = "") -> str:
    """Return a value as JSON: dataclasses as objects, times in ISO 8601 and UTC.

    Args:
        value: JSON, or records.
        indent: Prefix of each line but the first.

    Raises:
        JournalError: If a value of the journal is nested too deeply.
    """
    parts: list[str] = []
    try:
        _write(value, f"\n{indent}", parts)
    except RecursionError:
        raise JournalError(
            "A value of the journal is nested too deeply to be printed as JSON."
        ) from None
    return "".join(parts)


class JsonList:
    """List of records, of which one is in memory at a time.

    Args:
        write: Receives the parts of the text.
    """

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._separator = "["

    def add(self, record: object) -> None:
        """Write a record."""
        self._write(f"{self._separator}\n{_INDENT}{json_text(record, _INDENT)}")
        self._separator = ","

    def end(self) -> None:
        """Write the end of the list."""
        self._write("[]\n" if self._separator == "[" else "\n]\n")


class JsonTree:
    """Run with its nested tasks and its log, of which one record is in memory at a time.

    Args:
        write: Receives the parts of the text.
        run: The run.
    """

    def __init__(self, write: Callable[[str], object], run: RunRecord) -> None:
        self._write = write
        self._has_children: list[bool] = []
        self._open(run, "")

    def add(self, task: TaskRecord) -> None:
        """Write a task. Its predecessors in the tree must have been written."""
        self._close_down_to(len(task.path))
        self._write(",\n" if self._has_children[-1] else "\n")
        self._has_children[-1] = True
        indent = 2 * _INDENT * len(task.path)
        self._write(indent)
        self._open(task, indent)

    def begin_events(self) -> None:
        """Begin the events, after all tasks."""
        self._begin("events")

    def add_event(self, event: EventRecord) -> None:
        """Write an event of the run."""
        self._add(event)

    def begin_log(self) -> None:
        """Begin the log, after all events."""
        self._begin("logs")

    def add_line(self, line: LogRecord) -> None:
        """Write a line of the log."""
        self._add(line)

    def _begin(self, name: str) -> None:
        """Close the list before, and begin another list of the run."""
        self._close_down_to(1)
        line_break = f"\n{_INDENT}" if self._has_children[-1] else ""
        self._write(f'{line_break}],\n{_INDENT}"{name}": [')
        self._has_children[-1] = False

    def _add(self, record: EventRecord | LogRecord) -> None:
        self._write(",\n" if self._has_children[-1] else "\n")
        self._has_children[-1] = True
        self._write(f"{2 * _INDENT}{json_text(record, 2 * _INDENT)}")

    def end(self) -> None:
        """Close all open lists and objects."""
        self._close_down_to(0)
        self._write("\n")

    def _open(self, record: RunRecord | TaskRecord, indent: str) -> None:
        members, _, _ = json_text(record, indent).rpartition("\n")
        self._write(f'{members},\n{indent}{_INDENT}"tasks": [')
        self._has_children.append(False)

    def _close_down_to(self, depth: int) -> None:
        while len(self._has_children) > depth:
            indent = 2 * _INDENT * (len(self._has_children) - 1)
            line_break = f"\n{indent}{_INDENT}" if self._has_children.pop() else ""
            self._write(f"{line_break}]\n{indent}}}")


def _write(value: object, line: str, parts: list[str]) -> None:
    """Append the parts of a value's text; ``line`` is the line break and indent of its level."""
    if isinstance(value, str):
        parts.append(encode_basestring(value))
    elif value is None:
        parts.append("null")
    elif isinstance(value, (int, float)):
        parts.append(_number(value))
    elif isinstance(value, Enum):
        _write(value.value, line, parts)
    elif isinstance(value, datetime):
        time = value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        parts.append(encode_basestring(time))
    elif isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value).items()
        pairs = [(encode_basestring(name), member) for name, member in members]
        _write_members(pairs, line, parts)
    elif isinstance(value, Sequence):
        _write_items(cast("Sequence[object]", value), line, parts)
    else:
        record = cast("Any", value)
        pairs = [(text, getattr(record, name)) for name, text in _fields(record.__class__)]
        _write_members(pairs, line, parts)


def _write_members(members: Sequence[tuple[str, object]], line: str, parts: list[str]) -> None:
    inner_line = line + _INDENT
    separator = "{"
    for name, member in members:
        parts.append(f"{separator}{inner_line}{name}: ")
        _write(member, inner_line, parts)
        separator = ","
    parts.append("{}" if separator == "{" else f"{line}}}")


def _write_items(items: Sequence[object], line: str, parts: list[str]) -> None:
    inner_line = line + _INDENT
    separator = "["
    for item in items:
        parts.append(f"{separator}{inner_line}")
        _write(item, inner_line, parts)
        separator = ","
    parts.append("[]" if separator == "[" else f"{line}]")


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """Return the names of a dataclass's fields, each also as JSON."""
    return tuple((field.name, encode_basestring(field.name)) for field in fields(kind))
