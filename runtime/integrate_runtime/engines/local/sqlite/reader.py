"""Reads a journal for people: pages of runs and tasks, and one task with all there is of it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

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

from .changes import watch
from .damage import RowReader, surrogate_text
from .file import explained
from .rows import from_connections, from_error, from_kind, from_params, from_properties

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Path
    from integrate_runtime.tasks.options import Property

# Lists leave out what may be large.
_SHORT_ERROR = (
    "CASE WHEN json_valid(error) THEN json_remove(error, '$.headers', '$.body') ELSE error END"
    " AS error"
)
_RUN = "id, run_id, job_id, job_version, status, started_at, finished_at, executions, connections"
_TASK = (
    "id, key, name, icon, operation, connection, status, kind, properties, output_properties,"
    " attempts, started_at, finished_at, retry_at, EXISTS (SELECT 1 FROM tasks AS child"
    " WHERE child.run = tasks.run AND child.parent = tasks.id) AS has_children"
)
_DETAIL = "attempt_at, params, output, file, line"
_FIND = (
    "WITH RECURSIVE place (run, task, depth) AS ("
    f"SELECT id, {ROOT}, 0 FROM runs WHERE run_id = ? UNION ALL"
    " SELECT place.run, tasks.id, depth + 1 FROM place JOIN tasks ON tasks.run = place.run"
    " AND tasks.parent = place.task AND tasks.key = json_extract(?, '$[' || depth || ']')"
    " WHERE depth < json_array_length(?)) SELECT run, task FROM place WHERE depth = ?"
)
_LARGEST = 2**63 - 1
_CURSOR = re.compile(r"0|[1-9][0-9]{0,18}")
_NOTHING: Mapping[str, Any] = {}
_NO_PROPERTIES: Sequence[Property] = ()
_NOT_UTF_8 = "Could not decode to UTF-8"


class JournalReader:
    """The public side of a journal in SQLite.

    Args:
        connect: Gives the connection to read by.
        is_executed: Whether some process executes the runs; what one that died was executing
            is shown as interrupted.
        path: The file, for messages.
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
        """Runs, the latest first."""
        conditions, values = ["id < ?"], list[object]([_position(cursor, _LARGEST)])
        limit = _limited(limit)
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
            f"SELECT {_RUN}, {_SHORT_ERROR} FROM runs WHERE {where} ORDER BY id DESC LIMIT ?",
            *values,
            limit + 1,
        )
        records = tuple(_run(row, executed) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    async def run(self, run_id: str) -> RunRecord | None:
        """One run, with payload and result."""
        rows = self._select(
            f"SELECT {_RUN}, error, payload, result FROM runs WHERE run_id = ?", run_id
        )
        return _run(rows[0], self._is_executed(), whole=True) if rows else None

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """The tasks directly under a parent, in the order in which they began."""
        limit = _limited(limit)
        place = self._find(run_id, parent)
        if place is None:
            return Page((), None)
        # The index alone tells which tasks these are; large rows are read for this page only.
        page = "SELECT id FROM tasks WHERE run = ? AND parent = ? AND id > ? ORDER BY id LIMIT ?"
        rows = self._select(
            f"SELECT {_TASK}, {_SHORT_ERROR} FROM tasks WHERE id IN ({page}) ORDER BY id",
            *place,
            _position(cursor, 0),
            limit + 1,
        )
        records = tuple(_listed_task(row, run_id, parent) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """One task: input, output, attempts, call site."""
        place = self._find(run_id, path)
        if place is None or not path:
            return None
        (row,) = self._select(f"SELECT {_TASK}, {_DETAIL}, error FROM tasks WHERE id = ?", place[1])
        read = RowReader(row)
        fields = _task(read, run_id, path)
        history, damaged = self._history(row)
        fields |= {
            "params": read.read("params", from_params, _NOTHING),
            "output": read.read("output", show_text, None),
            "history": history,
            "call_site": CallSite(read.text("file"), read.number("line")),
        }
        return TaskDetail(**fields, damaged=(*read.damaged, *damaged))

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """What changes from now on, for ever."""
        return watch(self._select, self._version, run_id)

    def _version(self) -> object:
        """Changes with every commit: another connection's, or this one's."""
        ((version,),) = self._select("PRAGMA data_version")
        return version, self._connect().total_changes

    def _find(self, run_id: str, path: Path) -> tuple[int, int] | None:
        """The numbers of a run and of a task of it, in one query however deep the task is."""
        keys = compact([encode_key(key) for key in path])
        rows = self._select(_FIND, run_id, keys, keys, len(path))
        return (int(rows[0]["run"]), int(rows[0]["task"])) if rows else None

    def _history(self, task: sqlite3.Row) -> tuple[tuple[AttemptRecord, ...], tuple[str, ...]]:
        """A task's attempts, and what is damaged of them."""
        rows = self._select(
            "SELECT number, started_at, finished_at, error, retry_at FROM attempts"
            " WHERE task = ? ORDER BY number",
            task["id"],
        )
        read = [_attempt(row) for row in rows]
        kept = [attempt for attempt, _ in read]
        # A task that a person settled has no attempt that succeeded.
        known = {attempt.number for attempt in kept}
        last = [attempt for attempt in _present_attempt(task) if attempt.number not in known]
        damaged = ("history",) if any(damaged for _, damaged in read) else ()
        return (*kept, *last), damaged

    def _select(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with explained(self._path):
            connection = self._connect()
            try:
                return _rows(connection, sql, values)
            except sqlite3.OperationalError as error:
                if _NOT_UTF_8 not in str(error):
                    raise
            connection.text_factory = surrogate_text
            try:
                return _rows(connection, sql, values)
            finally:
                connection.text_factory = str


def _rows(
    connection: sqlite3.Connection, sql: str, values: tuple[object, ...]
) -> list[sqlite3.Row]:
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cast("list[sqlite3.Row]", cursor.execute(sql, values).fetchall())


def _run(row: sqlite3.Row, executed: bool, *, whole: bool = False) -> RunRecord:
    read = RowReader(row)
    fields: dict[str, Any] = {
        "run_id": read.text("run_id"),
        "job_id": read.text("job_id"),
        "job_version": read.text("job_version"),
        "status": _shown(read.status(), executed),
        "started_at": read.time("started_at"),
        "finished_at": read.optional_time("finished_at"),
        "executions": read.number("executions"),
        "connections": read.read("connections", from_connections, _NOTHING),
        "error": read.read("error", from_error, None),
    }
    if whole:
        fields["payload"] = read.read("payload", show_document, None)
        fields["result"] = read.read("result", show_document, None)
    return RunRecord(**fields, damaged=read.damaged)


def _task(read: RowReader, run_id: str, path: Path) -> dict[str, Any]:
    own = read.read("properties", from_properties, _NO_PROPERTIES)
    added = read.read("output_properties", from_properties, _NO_PROPERTIES)
    return {
        "run_id": run_id,
        "path": path,
        "name": read.text("name"),
        "icon": read.optional_text("icon"),
        "operation": read.optional_text("operation"),
        "connection": read.optional_text("connection"),
        "status": read.status(),
        "kind": read.read("kind", from_kind, None),
        "properties": tuple(merge_properties(own, added)),
        "attempts": read.number("attempts"),
        "started_at": read.time("started_at"),
        "finished_at": read.optional_time("finished_at"),
        "retry_at": read.optional_time("retry_at"),
        "error": read.read("error", from_error, None),
        "has_children": bool(read.number("has_children")),
    }


def _listed_task(row: sqlite3.Row, run_id: str, parent: Path) -> TaskRecord:
    read = RowReader(row)
    fields = _task(read, run_id, (*parent, read.key()))
    return TaskRecord(**fields, damaged=read.damaged)


def _attempt(row: sqlite3.Row) -> tuple[AttemptRecord, bool]:
    """An attempt that is kept by itself, and whether a column of it is damaged."""
    read = RowReader(row)
    attempt = AttemptRecord(
        number=read.number("number"),
        started_at=read.time("started_at"),
        finished_at=read.optional_time("finished_at"),
        error=read.read("error", from_error, None),
        retry_at=read.optional_time("retry_at"),
    )
    return attempt, bool(read.damaged)


def _present_attempt(row: sqlite3.Row) -> list[AttemptRecord]:
    """The last attempt, where it runs or succeeded; those that failed are kept by themselves."""
    if row["status"] not in ("running", "completed"):
        return []
    read = RowReader(row)
    return [
        AttemptRecord(
            number=read.number("attempts"),
            started_at=read.time("attempt_at"),
            finished_at=read.optional_time("finished_at"),
            error=None,
            retry_at=None,
        )
    ]


def _shown(status: Status, executed: bool) -> Status:
    gone = status in (Status.QUEUED, Status.RUNNING) and not executed
    return Status.INTERRUPTED if gone else status


def _stored_as(status: Status, executed: bool) -> list[object]:
    """The stored statuses that are shown as this one; of an unknown one, those that are not."""
    if status is Status.UNKNOWN:
        return [known.value for known in Status if known is not Status.UNKNOWN]
    return [stored.value for stored in Status if _shown(stored, executed) is status] or ["none"]


def _position(cursor: str | None, start: int) -> int:
    if cursor is None:
        return start
    if not _CURSOR.fullmatch(cursor) or int(cursor) > _LARGEST:
        raise InvalidPage(
            f"{cursor[:40]!r} is not a cursor: pass that of the page before, as it is."
        )
    return int(cursor)


def _limited(limit: int) -> int:
    """A limit that SQLite takes; a larger one is as good as none."""
    if limit < 1:
        raise InvalidPage(f"The limit of a page is at least 1, not {limit}.")
    return min(limit, _LARGEST - 1)


def _cursor(rows: list[sqlite3.Row], limit: int) -> str | None:
    return str(rows[limit - 1]["id"]) if len(rows) > limit else None
