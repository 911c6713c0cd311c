"""Reader of a journal for people: pages of runs and tasks, and one task in detail."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import InvalidPage
from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.records import (
    AttemptRecord,
    Change,
    Page,
    RunRecord,
    Status,
    TaskDetail,
    TaskRecord,
)
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.secrets.sealing import show_document, show_text
from integrate_runtime.tasks.keys import encode_key
from integrate_runtime.tasks.properties import merge_properties
from integrate_runtime.values.typed import without_envelope

from .changes import watch
from .damage import RowReader, fetch
from .file import explaining_errors
from .rows import from_connections, from_error, from_kind, from_params, from_properties, from_texts

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.tasks.properties import Property

# Lists omit values that may be large.
_SHORT_ERROR = (
    "CASE WHEN json_valid(error) THEN json_remove(error, '$.headers', '$.body') ELSE error END"
    " AS error"
)
RUN_COLUMNS = (
    "id, run_id, job_id, job_version, status, started_at, finished_at, executions, connections"
)
_TASK = (
    "id, key, name, icon, operation, connection, status, kind, properties, output_properties,"
    " misfits, abandoned IS NOT NULL AS abandoned,"
    " (SELECT status FROM runs WHERE id = tasks.run) AS run_status,"
    " attempts, started_at, finished_at, retry_at, wait_reason,"
    " EXISTS (SELECT 1 FROM tasks AS child"
    " WHERE child.run = tasks.run AND child.parent = tasks.id) AS has_children"
)
DETAIL_COLUMNS = f"{_TASK}, attempt_at, params, output, file, line, error"
ATTEMPT_COLUMNS = "number, started_at, finished_at, error, retry_at"
_FIND_TASK = (
    "WITH RECURSIVE step (run, task, depth) AS ("
    f"SELECT id, {ROOT}, 0 FROM runs WHERE run_id = ? UNION ALL"
    " SELECT step.run, tasks.id, depth + 1 FROM step JOIN tasks ON tasks.run = step.run"
    " AND tasks.parent = step.task AND tasks.key = json_extract(?, '$[' || depth || ']')"
    " WHERE depth < json_array_length(?)) SELECT run, task FROM step WHERE depth = ?"
)
_MAX_INTEGER = 2**63 - 1
_CURSOR = re.compile(r"0|[1-9][0-9]{0,18}")
_NOTHING: Mapping[str, Any] = {}
_NO_TEXTS: tuple[str, ...] = ()
_NO_PROPERTIES: Sequence[Property] = ()


class JournalReader:
    """Public interface of a journal in SQLite.

    Args:
        connect: Returns the connection for reading.
        is_executed: Whether a process executes the runs. If not, running runs are shown as
            interrupted: their process died.
        path: Path of the journal, for messages.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        is_executed: Callable[[], bool],
        path: FilePath | None,
    ) -> None:
        self._connect = connect
        self._is_executed = is_executed
        self._path = path

    async def runs(
        self,
        *,
        status: Status | None = None,
        job: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[RunRecord]:
        """Return a page of runs, newest first."""
        conditions, values = ["id < ?"], list[object]([_position(cursor, _MAX_INTEGER)])
        limit = _checked_limit(limit)
        executed = self._is_executed()
        if status is not None:
            stored = _stored_as(status, executed)
            negated = "NOT " if status is Status.UNKNOWN else ""
            conditions.append(f"status {negated}IN ({', '.join('?' * len(stored))})")
            values += stored
        if job is not None:
            conditions.append("job_id = ?")
            values.append(job)
        where = " AND ".join(conditions)
        rows = self._select(
            f"SELECT {RUN_COLUMNS}, {_SHORT_ERROR} FROM runs WHERE {where}"
            " ORDER BY id DESC LIMIT ?",
            *values,
            limit + 1,
        )
        records = tuple(run_record(row, executed) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    async def run(self, run_id: str) -> RunRecord | None:
        """Return one run, with payload and result, or None."""
        rows = self._select(
            f"SELECT {RUN_COLUMNS}, error, payload, result FROM runs WHERE run_id = ?", run_id
        )
        return run_record(rows[0], self._is_executed(), whole=True) if rows else None

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """Return a page of the tasks directly under a parent, in the order in which they began."""
        limit = _checked_limit(limit)
        numbers = self._find(run_id, parent)
        if numbers is None:
            return Page((), None)
        # The subquery reads the index alone, so large rows are read for this page only.
        page = "SELECT id FROM tasks WHERE run = ? AND parent = ? AND id > ? ORDER BY id LIMIT ?"
        rows = self._select(
            f"SELECT {_TASK}, {_SHORT_ERROR} FROM tasks WHERE id IN ({page}) ORDER BY id",
            *numbers,
            _position(cursor, 0),
            limit + 1,
        )
        executed = self._is_executed()
        records = tuple(_listed_task(row, run_id, parent, executed) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """Return one task with input, output, attempts and call site, or None."""
        numbers = self._find(run_id, path)
        if numbers is None or not path:
            return None
        rows = self._select(f"SELECT {DETAIL_COLUMNS} FROM tasks WHERE id = ?", numbers[1])
        if not rows:  # removed since it was found
            return None
        attempts = self._select(
            f"SELECT {ATTEMPT_COLUMNS} FROM attempts WHERE task = ? ORDER BY number", numbers[1]
        )
        runs = self._is_executed() and rows[0]["run_status"] == "running"
        return task_detail(rows[0], attempts, run_id, path, runs=runs)

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """Yield changes from now on, without end."""
        return watch(self._select, self._version, run_id)

    def _version(self) -> object:
        """Return a value that changes with every commit of this or another connection."""
        ((version,),) = self._select("PRAGMA data_version")
        return version, self._connect().total_changes

    def _find(self, run_id: str, path: Path) -> tuple[int, int] | None:
        """Return the numbers of a run and of a task in it, with one query for any depth."""
        keys = compact([encode_key(key) for key in path])
        rows = self._select(_FIND_TASK, run_id, keys, keys, len(path))
        return (int(rows[0]["run"]), int(rows[0]["task"])) if rows else None

    def _select(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with explaining_errors(self._path):
            cursor = self._connect().cursor()
            cursor.row_factory = sqlite3.Row
            return fetch(cursor, sql, values)


def run_record(row: sqlite3.Row, executed: bool, *, whole: bool = False) -> RunRecord:
    """Return the record of a row of runs."""
    reader = RowReader(row)
    fields: dict[str, Any] = {
        "run_id": reader.text("run_id"),
        "job_id": reader.text("job_id"),
        "job_version": reader.text("job_version"),
        "status": displayed(reader.status(), executed),
        "started_at": reader.time("started_at"),
        "finished_at": reader.optional_time("finished_at"),
        "executions": reader.number("executions"),
        "connections": reader.read("connections", from_connections, _NOTHING),
        "error": reader.read("error", from_error, None),
    }
    if whole:
        fields["payload"] = reader.read("payload", _shown_document, None)
        fields["result"] = reader.read("result", _shown_document, None)
    return RunRecord(**fields, damaged=reader.damaged)


def _shown_document(text: str | None) -> Json:
    """Return a payload or result as plain JSON."""
    return without_envelope(show_document(text))


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
        "status": displayed(reader.status(), runs),
        "kind": reader.read("kind", from_kind, None),
        "properties": tuple(merge_properties(input_properties, output_properties)),
        "attempts": reader.number("attempts"),
        "started_at": reader.time("started_at"),
        "finished_at": reader.optional_time("finished_at"),
        "retry_at": reader.optional_time("retry_at"),
        "wait_reason": reader.optional_text("wait_reason"),
        "error": reader.read("error", from_error, None),
        "has_children": bool(reader.number("has_children")),
        "abandoned": bool(reader.number("abandoned")),
        "misfits": reader.read("misfits", from_texts, _NO_TEXTS),
    }


def _listed_task(row: sqlite3.Row, run_id: str, parent: Path, executed: bool) -> TaskRecord:
    reader = RowReader(row)
    runs = executed and row["run_status"] == "running"
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


def displayed(status: Status, executed: bool) -> Status:
    """Return the status that is shown: a run that nobody executes is not running."""
    is_abandoned = status in (Status.QUEUED, Status.RUNNING) and not executed
    return Status.INTERRUPTED if is_abandoned else status


def _stored_as(status: Status, executed: bool) -> list[object]:
    """Return the stored statuses displayed as this one; for UNKNOWN, all the valid ones."""
    if status is Status.UNKNOWN:
        return [known.value for known in Status if known is not Status.UNKNOWN]
    return [stored.value for stored in Status if displayed(stored, executed) is status] or ["none"]


def _position(cursor: str | None, start: int) -> int:
    if cursor is None:
        return start
    if not _CURSOR.fullmatch(cursor) or int(cursor) > _MAX_INTEGER:
        raise InvalidPage(
            f"{cursor[:40]!r} is not a cursor: pass the cursor of the previous page unchanged.",
            "cursor",
        )
    return int(cursor)


def _checked_limit(limit: int) -> int:
    """Return the limit, bounded by SQLite's largest integer."""
    if limit < 1:
        raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")
    return min(limit, _MAX_INTEGER - 1)


def _cursor(rows: list[sqlite3.Row], limit: int) -> str | None:
    return str(rows[limit - 1]["id"]) if len(rows) > limit else None
