"""Reads a journal for people: pages of runs and tasks, and one task with all there is of it."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.json_text import parse
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
from .file import explained
from .rows import from_error, from_key, from_optional_time, from_properties, from_time

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.tasks.keys import Path

# Lists leave out what may be large.
_SHORT_ERROR = "json_remove(error, '$.headers', '$.body') AS error"
_RUN = "id, run_id, job_id, job_version, status, started_at, finished_at, executions, connections"
_TASK = (
    "id, key, name, icon, operation, connection, status, kind, properties, output_properties,"
    " attempts, started_at, finished_at, retry_at, EXISTS (SELECT 1 FROM tasks AS child"
    " WHERE child.run = tasks.run AND child.parent = tasks.id) AS has_children"
)
_DETAIL = "attempt_at, params, output, file, line"


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
        conditions, values = ["id < ?"], list[object]([_position(cursor, 2**62)])
        executed = self._is_executed()
        if status is not None:
            stored = _stored_as(status, executed)
            conditions.append(f"status IN ({', '.join('?' * len(stored))})")
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
        return _run(rows[0], self._is_executed()) if rows else None

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """The tasks directly under a parent, in the order in which they began."""
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
        records = tuple(
            TaskRecord(**_task(row, run_id, (*parent, from_key(row["key"]))))
            for row in rows[:limit]
        )
        return Page(records, _cursor(rows, limit))

    async def task(self, run_id: str, path: Path) -> TaskDetail | None:
        """One task: input, output, attempts, call site."""
        place = self._find(run_id, path)
        if place is None or not path:
            return None
        (row,) = self._select(f"SELECT {_TASK}, {_DETAIL}, error FROM tasks WHERE id = ?", place[1])
        return TaskDetail(
            **_task(row, run_id, path),
            params=parse(row["params"]) or {},
            output=show_text(row["output"]),
            history=self._history(row),
            call_site=CallSite(row["file"], row["line"]),
        )

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """What changes from now on, for ever."""
        return watch(self._select, self._version, run_id)

    def _version(self) -> object:
        """Changes with every commit: another connection's, or this one's."""
        ((version,),) = self._select("PRAGMA data_version")
        return version, self._connect().total_changes

    def _find(self, run_id: str, path: Path) -> tuple[int, int] | None:
        """The numbers of a run and of a task of it."""
        rows = self._select("SELECT id FROM runs WHERE run_id = ?", run_id)
        if not rows:
            return None
        run, task = int(rows[0]["id"]), ROOT
        sql = "SELECT id FROM tasks WHERE run = ? AND parent = ? AND key = ?"
        for key in path:
            rows = self._select(sql, run, task, encode_key(key))
            if not rows:
                return None
            task = int(rows[0]["id"])
        return run, task

    def _history(self, task: sqlite3.Row) -> tuple[AttemptRecord, ...]:
        kept = self._kept_attempts(task)
        # A task that a person settled has no attempt that succeeded.
        known = {attempt.number for attempt in kept}
        return (*kept, *(last for last in _present_attempt(task) if last.number not in known))

    def _kept_attempts(self, task: sqlite3.Row) -> list[AttemptRecord]:
        rows = self._select(
            "SELECT number, started_at, finished_at, error, retry_at FROM attempts"
            " WHERE task = ? ORDER BY number",
            task["id"],
        )
        return [
            AttemptRecord(
                number=row["number"],
                started_at=from_time(row["started_at"]),
                finished_at=from_optional_time(row["finished_at"]),
                error=from_error(row["error"]),
                retry_at=from_optional_time(row["retry_at"]),
            )
            for row in rows
        ]

    def _select(self, sql: str, *values: object) -> list[sqlite3.Row]:
        with explained(self._path):
            cursor = self._connect().cursor()
            cursor.row_factory = sqlite3.Row
            return cast("list[sqlite3.Row]", cursor.execute(sql, values).fetchall())


def _run(row: sqlite3.Row, executed: bool) -> RunRecord:
    whole: Mapping[str, Any] = {}
    if "payload" in tuple(row.keys()):
        whole = {
            "payload": show_document(row["payload"]),
            "result": show_document(row["result"]),
        }
    return RunRecord(
        run_id=row["run_id"],
        job_id=row["job_id"],
        job_version=row["job_version"],
        status=_shown(Status(row["status"]), executed),
        started_at=from_time(row["started_at"]),
        finished_at=from_optional_time(row["finished_at"]),
        executions=row["executions"],
        connections=parse(row["connections"]),
        error=from_error(row["error"]),
        **whole,
    )


def _task(row: sqlite3.Row, run_id: str, path: Path) -> dict[str, Any]:
    own, added = from_properties(row["properties"]), from_properties(row["output_properties"])
    return {
        "run_id": run_id,
        "path": path,
        "name": row["name"],
        "icon": row["icon"],
        "operation": row["operation"],
        "connection": row["connection"],
        "status": Status(row["status"]),
        "kind": row["kind"],
        "properties": tuple(merge_properties(own, added)),
        "attempts": row["attempts"],
        "started_at": from_time(row["started_at"]),
        "finished_at": from_optional_time(row["finished_at"]),
        "retry_at": from_optional_time(row["retry_at"]),
        "error": from_error(row["error"]),
        "has_children": bool(row["has_children"]),
    }


def _present_attempt(row: sqlite3.Row) -> list[AttemptRecord]:
    """The last attempt, where it runs or succeeded; those that failed are kept by themselves."""
    if row["status"] not in ("running", "completed"):
        return []
    return [
        AttemptRecord(
            number=row["attempts"],
            started_at=from_time(row["attempt_at"]),
            finished_at=from_optional_time(row["finished_at"]),
            error=None,
            retry_at=None,
        )
    ]


def _shown(status: Status, executed: bool) -> Status:
    gone = status in (Status.QUEUED, Status.RUNNING) and not executed
    return Status.INTERRUPTED if gone else status


def _stored_as(status: Status, executed: bool) -> list[object]:
    """The stored statuses that are shown as this one."""
    return [stored.value for stored in Status if _shown(stored, executed) is status] or ["none"]


def _position(cursor: str | None, start: int) -> int:
    if cursor is None:
        return start
    try:
        return int(cursor)
    except ValueError:
        raise IntegrationError(
            f"{cursor!r} is no cursor: pass that of the page before, as it is."
        ) from None


def _cursor(rows: list[sqlite3.Row], limit: int) -> str | None:
    return str(rows[limit - 1]["id"]) if len(rows) > limit else None
