"""Records of tasks, their attempts and log lines, made from rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.contracts.records import (
    AttemptRecord,
    LogRecord,
    Status,
    TaskDetail,
    TaskRecord,
)
from integrate_runtime.secrets.sealing import show_text
from integrate_runtime.tasks.properties import merge_properties

from .damage import RowReader
from .rows import from_error, from_kind, from_params, from_path, from_properties, from_texts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from integrate_runtime.base.types import Path
    from integrate_runtime.tasks.properties import Property

TASK_COLUMNS = (
    "id, key, name, icon, operation, connection, status, kind, properties, output_properties,"
    " misfits, abandoned IS NOT NULL AS abandoned,"
    " (SELECT status FROM runs WHERE id = tasks.run) AS run_status,"
    " attempts, started_at, finished_at, retry_at, wait_reason,"
    " EXISTS (SELECT 1 FROM tasks AS child"
    " WHERE child.run = tasks.run AND child.parent = tasks.id) AS has_children,"
    " (SELECT run_id FROM runs WHERE parent_task = tasks.id) AS child"
)
DETAIL_COLUMNS = f"{TASK_COLUMNS}, attempt_at, params, output, file, line, error"
ATTEMPT_COLUMNS = "number, started_at, finished_at, error, retry_at"
_NOTHING: Mapping[str, Any] = {}
_NO_PATH: Path = ()
_NO_TEXTS: tuple[str, ...] = ()
_NO_PROPERTIES: Sequence[Property] = ()


def log_record(row: sqlite3.Row, run_id: str) -> LogRecord:
    """Return the record of a row of logs."""
    reader = RowReader(row)
    fields: dict[str, Any] = {
        "run_id": run_id,
        "path": reader.read("task", from_path, _NO_PATH),
        "attempt": reader.number("attempt"),
        "at": reader.time("at"),
        "level": reader.number("level"),
        "text": reader.text("text"),
    }
    return LogRecord(**fields, damaged=reader.damaged)


def _task(reader: RowReader, run_id: str, path: Path, *, runs: bool) -> dict[str, Any]:
    input_properties = reader.read("properties", from_properties, _NO_PROPERTIES)
    output_properties = reader.read("output_properties", from_properties, _NO_PROPERTIES)
    return {
        "run_id": run_id,
        "path": path,
        "name": reader.text("name"),
        "icon": reader.optional_text("icon"),
        "operation": reader.optional_text("operation"),
        "connection": reader.optional_text("connection"),
        "status": _displayed(reader.status(), runs),
        "kind": reader.read("kind", from_kind, None),
        "properties": tuple(merge_properties(input_properties, output_properties)),
        "attempts": reader.number("attempts"),
        "started_at": reader.time("started_at"),
        "finished_at": reader.optional_time("finished_at"),
        "retry_at": reader.optional_time("retry_at"),
        "wait_reason": reader.optional_text("wait_reason"),
        "error": reader.read("error", from_error, None),
        "has_children": bool(reader.number("has_children")),
        "child": reader.optional_text("child"),
        "abandoned": bool(reader.number("abandoned")),
        "misfits": reader.read("misfits", from_texts, _NO_TEXTS),
    }


def listed_task(row: sqlite3.Row, run_id: str, parent: Path, *, runs: bool) -> TaskRecord:
    """Return a task of a list.

    Args:
        row: Row of the task.
        run_id: Id of its run.
        parent: Path of its parent.
        runs: Whether its run is being executed.
    """
    reader = RowReader(row)
    fields = _task(reader, run_id, (*parent, reader.key()), runs=runs)
    return TaskRecord(**fields, damaged=reader.damaged)


def task_detail(
    row: sqlite3.Row, attempts: Sequence[sqlite3.Row], run_id: str, path: Path, *, runs: bool
) -> TaskDetail:
    """Return a task with all of its data.

    Args:
        row: Row of the task.
        attempts: Rows of its attempts, oldest first.
        run_id: Id of its run.
        path: Path of the task.
        runs: Whether its run is being executed.
    """
    reader = RowReader(row)
    fields = _task(reader, run_id, path, runs=runs)
    history, damaged = _history(row, attempts)
    fields |= {
        "params": reader.read("params", from_params, _NOTHING),
        "output": reader.read("output", show_text, None),
        "history": history,
        "call_site": CallSite(reader.text("file"), reader.number("line")),
    }
    return TaskDetail(**fields, damaged=(*reader.damaged, *damaged))


def _history(
    task: sqlite3.Row, rows: Sequence[sqlite3.Row]
) -> tuple[tuple[AttemptRecord, ...], tuple[str, ...]]:
    """Return a task's attempts, and the names of damaged members."""
    attempts = [_attempt(row) for row in rows]
    stored = [attempt for attempt, _ in attempts]
    # A task that an operator settled has no successful attempt: its last one failed.
    numbers = {attempt.number for attempt in stored}
    last = [attempt for attempt in _current_attempt(task) if attempt.number not in numbers]
    damaged = ("history",) if any(damaged for _, damaged in attempts) else ()
    return (*stored, *last), damaged


def _attempt(row: sqlite3.Row) -> tuple[AttemptRecord, bool]:
    """Return a stored attempt, and whether any of its columns is damaged."""
    reader = RowReader(row)
    attempt = AttemptRecord(
        number=reader.number("number"),
        started_at=reader.time("started_at"),
        finished_at=reader.optional_time("finished_at"),
        error=reader.read("error", from_error, None),
        retry_at=reader.optional_time("retry_at"),
    )
    return attempt, bool(reader.damaged)


def _current_attempt(row: sqlite3.Row) -> list[AttemptRecord]:
    """Return the attempt that runs or succeeded; only failed ones have rows of their own."""
    if row["status"] not in ("running", "completed"):
        return []
    reader = RowReader(row)
    return [
        AttemptRecord(
            number=reader.number("attempts"),
            started_at=reader.time("attempt_at"),
            finished_at=reader.optional_time("finished_at"),
            error=None,
            retry_at=None,
        )
    ]


def _displayed(status: Status, runs: bool) -> Status:
    """Return a task's status: no attempt is in progress in a run that is not being executed."""
    return Status.INTERRUPTED if status is Status.RUNNING and not runs else status
