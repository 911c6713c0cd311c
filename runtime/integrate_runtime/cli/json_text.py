"""Records as JSON for programs, indented, and written piece by piece where there are many."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import IntegrationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from integrate_runtime.contracts.records import RunRecord, TaskRecord

_number = json.JSONEncoder().encode
_STEP = "  "


def json_text(value: object, indent: str = "") -> str:
    """A value as JSON: dataclasses as objects, moments in ISO 8601, UTC.

    Args:
        value: JSON, or records.
        indent: What its lines but the first begin with.

    Raises:
        IntegrationError: it is nested too deeply.
    """
    parts: list[str] = []
    try:
        _write(value, f"\n{indent}", parts)
    except RecursionError:
        raise IntegrationError("A value is nested too deeply to be printed as JSON.") from None
    return "".join(parts)


class JsonList:
    """A list of records, of which one is held at a time.

    Args:
        write: Takes the parts of the text.
    """

    def __init__(self, write: Callable[[str], object]) -> None:
        self._write = write
        self._before = "["

    def add(self, record: object) -> None:
        """Write a record."""
        self._write(f"{self._before}\n{_STEP}{json_text(record, _STEP)}")
        self._before = ","

    def end(self) -> None:
        """Write the end of the list."""
        self._write("[]\n" if self._before == "[" else "\n]\n")


class JsonTree:
    """A run with its tasks nested in it, of which one is held at a time.

    Args:
        write: Takes the parts of the text.
        run: The run.
    """

    def __init__(self, write: Callable[[str], object], run: RunRecord) -> None:
        self._write = write
        self._has_children: list[bool] = []
        self._begin(run, "")

    def add(self, task: TaskRecord) -> None:
        """Write a task, after those that come before it in the tree."""
        self._end_down_to(len(task.path))
        self._write(",\n" if self._has_children[-1] else "\n")
        self._has_children[-1] = True
        indent = 2 * _STEP * len(task.path)
        self._write(indent)
        self._begin(task, indent)

    def end(self) -> None:
        """Write the ends of all that is open."""
        self._end_down_to(0)
        self._write("\n")

    def _begin(self, record: RunRecord | TaskRecord, indent: str) -> None:
        members, _, _ = json_text(record, indent).rpartition("\n")
        self._write(f'{members},\n{indent}{_STEP}"tasks": [')
        self._has_children.append(False)

    def _end_down_to(self, depth: int) -> None:
        while len(self._has_children) > depth:
            indent = 2 * _STEP * (len(self._has_children) - 1)
            before = f"\n{indent}{_STEP}" if self._has_children.pop() else ""
            self._write(f"{before}]\n{indent}}}")


def _write(value: object, line: str, parts: list[str]) -> None:
    """Collect the parts of a value's text; ``line`` is what begins a line at its level."""
    if isinstance(value, str):
        parts.append(encode_basestring(value))
    elif value is None:
        parts.append("null")
    elif isinstance(value, (int, float)):
        parts.append(_number(value))
    elif isinstance(value, Enum):
        _write(value.value, line, parts)
    elif isinstance(value, datetime):
        moment = value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        parts.append(encode_basestring(moment))
    elif isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value).items()
        named = [(encode_basestring(name), member) for name, member in members]
        _write_members(named, line, parts)
    elif isinstance(value, Sequence):
        _write_items(cast("Sequence[object]", value), line, parts)
    else:
        record = cast("Any", value)
        named = [(text, getattr(record, name)) for name, text in _fields(record.__class__)]
        _write_members(named, line, parts)


def _write_members(members: Sequence[tuple[str, object]], line: str, parts: list[str]) -> None:
    within = line + _STEP
    before = "{"
    for name, member in members:
        parts.append(f"{before}{within}{name}: ")
        _write(member, within, parts)
        before = ","
    parts.append("{}" if before == "{" else f"{line}}}")


def _write_items(items: Sequence[object], line: str, parts: list[str]) -> None:
    within = line + _STEP
    before = "["
    for item in items:
        parts.append(f"{before}{within}")
        _write(item, within, parts)
        before = ","
    parts.append("[]" if before == "[" else f"{line}]")


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, str], ...]:
    """The names of a dataclass's fields, each also as JSON."""
    return tuple((field.name, encode_basestring(field.name)) for field in fields(kind))
