"""Reader of a journal for people: pages of runs and tasks, and one task in detail."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.json_text import compact
from integrate_runtime.contracts.paging import MAX_POSITION, check_limit, position
from integrate_runtime.contracts.records import (
    Change,
    EventRecord,
    LogRecord,
    Page,
    ParentTask,
    RunRecord,
    Status,
    TaskDetail,
    TaskRecord,
)
from integrate_runtime.contracts.state import ROOT
from integrate_runtime.secrets.sealing import show_document
from integrate_runtime.tasks.keys import display_key, encode_key, encode_path
from integrate_runtime.values.typed import without_envelope

from .changes import watch
from .damage import RowReader, fetch, legible
from .file import explaining_errors
from .rows import (
    from_connections,
    from_error,
    from_key,
    to_time,
)
from .run_queries import MOST_COUNTED, SHORT_ERROR, select_page, select_run
from .task_queries import TASK_PAGE, select_unresolved
from .task_records import (
    ATTEMPT_COLUMNS,
    DETAIL_COLUMNS,
    TASK_COLUMNS,
    listed_task,
    log_record,
    task_detail,
)

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Json, Key, Path
    from integrate_runtime.tasks.properties import Property

_FIND_TASK = (
    "WITH RECURSIVE step (run, task, depth) AS ("
    f"SELECT id, {ROOT}, 0 FROM runs WHERE run_id = ? UNION ALL"
    " SELECT step.run, tasks.id, depth + 1 FROM step JOIN tasks ON tasks.run = step.run"
    " AND tasks.parent = step.task AND tasks.key = json_extract(?, '$[' || depth || ']')"
    " WHERE depth < json_array_length(?)) SELECT run, task FROM step WHERE depth = ?"
)
_MAX_PAYLOAD = 10_000
_EVENTS = (
    "SELECT id, name, event_id, at, task, rejection,"
    f" CASE WHEN length(payload) <= {_MAX_PAYLOAD} THEN payload END AS payload FROM events"
    " WHERE run = (SELECT id FROM runs WHERE run_id = ?) AND id > ? ORDER BY id LIMIT ?"
)
# Tasks have higher numbers than their parents, so that each path has an end, and is in their order.
_PATH = (
    "WITH RECURSIVE step (id, parent, key) AS ("
    "SELECT id, parent, key FROM tasks WHERE id = ? UNION"
    " SELECT tasks.id, tasks.parent, tasks.key FROM step JOIN tasks ON tasks.id = step.parent"
    " AND tasks.id < step.id) SELECT id, key FROM step ORDER BY id"
)
_NOTHING: Mapping[str, Any] = {}
_NO_PATH: Path = ()
_NO_TEXTS: tuple[str, ...] = ()
_NO_PROPERTIES: Sequence[Property] = ()

# SQLite hides the exception of ``is_executed``, which a lock file that cannot be used raises.
_FUNCTION_RAISED = "user-defined function raised exception"


class JournalReader:
    """Public interface of a journal in SQLite.

    Args:
        connect: Returns the connection for reading.
        is_executed: Whether a process executes the run with an id. If not, a running run is shown
            as interrupted: its process died. Queries call it as a function of the same name.
        path: Path of the journal, for messages.
    """

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        is_executed: Callable[[object], bool],
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
        parent: str | None = None,
        top_level: bool = False,
        search: str | None = None,
        error: str | None = None,
        since: datetime | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[RunRecord]:
        """Return a page of runs, newest first."""
        before, limit = position(cursor, MAX_POSITION), _bounded(limit)
        start = to_time(since) if since is not None else None
        given = {"job": job, "parent": parent, "search": search, "error": error, "since": start}
        filters = {name: value for name, value in given.items() if value is not None}
        query = select_page(status, filters, top_level=top_level)
        rows = self._select_runs(query, before=before, limit=limit + 1, **filters)
        return Page(tuple(map(self.record, rows[:limit])), _cursor(rows, limit))

    async def run(self, run_id: str) -> RunRecord | None:
        """Return one run, with payload and result, or None."""
        rows = self._select_runs(select_run(), run_id=run_id)
        return self.record(rows[0], whole=True) if rows else None

    async def tasks(
        self, run_id: str, *, parent: Path = (), limit: int = 200, cursor: str | None = None
    ) -> Page[TaskRecord]:
        """Return a page of the tasks directly under a parent, in the order in which they began."""
        limit = _bounded(limit)
        numbers = self._find(run_id, parent)
        if numbers is None:
            return Page((), None)
        # The subquery reads an index alone, so large rows are read for this page only.
        rows = self._select(
            f"SELECT {TASK_COLUMNS}, {SHORT_ERROR} FROM tasks"
            f" WHERE id IN ({TASK_PAGE}) ORDER BY id",
            *numbers,
            position(cursor),
            limit + 1,
        )
        runs = any(row["run_status"] == "running" for row in rows) and self._is_executed(run_id)
        records = tuple(listed_task(row, run_id, parent, runs=runs) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    async def unresolved_tasks(self, run_id: str, *, limit: int = 20) -> tuple[TaskRecord, ...]:
        """Return the tasks that tell why a run has not completed, the most urgent first."""
        limit = _bounded(limit)
        numbers = self._find(run_id, ())
        if numbers is None:
            return ()
        found = self._fetch(select_unresolved(), {"run": numbers[0], "limit": limit})
        order = [int(row["id"]) for row in found]
        listed = compact(order)
        rows = self._select(
            f"SELECT {TASK_COLUMNS}, {SHORT_ERROR} FROM tasks"
            " WHERE id IN (SELECT value FROM json_each(?))",
            listed,
        )
        runs = any(row["run_status"] == "running" for row in rows) and self._is_executed(run_id)
        parents = {int(row["id"]): self._path_of(row["id"])[:-1] for row in rows}
        records = {
            int(row["id"]): listed_task(row, run_id, parents[row["id"]], runs=runs) for row in rows
        }
        return tuple(records[number] for number in order if number in records)

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
        runs = rows[0]["run_status"] == "running" and self._is_executed(run_id)
        return task_detail(rows[0], attempts, run_id, path, runs=runs)

    async def events(
        self, run_id: str, *, limit: int = 200, cursor: str | None = None
    ) -> Page[EventRecord]:
        """Return a page of the events that were sent to a run, oldest first."""
        limit = _bounded(limit)
        rows = self._select(_EVENTS, run_id, position(cursor), limit + 1)
        records = tuple(self._event(row, run_id) for row in rows[:limit])
        return Page(records, _cursor(rows, limit))

    def _event(self, row: sqlite3.Row, run_id: str) -> EventRecord:
        reader = RowReader(row)
        illegible: Key = legible(row["name"])
        fields: dict[str, Any] = {
            "name": reader.read("name", from_key, illegible),
            "event_id": reader.text("event_id"),
            "at": reader.time("at"),
            "payload": reader.read("payload", show_document, None),
            "task": self._path_of(row["task"]) if row["task"] is not None else None,
            "rejection": reader.optional_text("rejection"),
        }
        return EventRecord(run_id=run_id, **fields, damaged=reader.damaged)

    def _path_of(self, task: int) -> Path:
        """Return the path of a task."""
        rows = self._select(_PATH, task)
        return tuple(RowReader(row).key() for row in rows)

    async def logs(
        self,
        run_id: str,
        *,
        task: Path | None = None,
        limit: int = 200,
        cursor: str | None = None,
    ) -> Page[LogRecord]:
        """Return a page of the lines that a run logged with ``ctx.logger``, oldest first."""
        limit = _bounded(limit)
        values: list[object] = [run_id, position(cursor)]
        of_task = ""
        if task is not None:
            of_task = " AND task = ?"
            values.append(encode_path(task))
        rows = self._select(
            "SELECT number AS id, task, attempt, at, level, text FROM logs"
            f" WHERE run = (SELECT id FROM runs WHERE run_id = ?) AND number > ?{of_task}"
            " ORDER BY number LIMIT ?",
            *values,
            limit + 1,
        )
        return Page(tuple(log_record(row, run_id) for row in rows[:limit]), _cursor(rows, limit))

    def changes(self, run_id: str | None = None) -> AsyncIterator[Change]:
        """Yield changes from this call on, without end."""
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

    def _parent_task(self, number: int | None) -> ParentTask | None:
        """Return the task with a number, or None for NULL.

        Raises:
            ValueError: If there is no such task.
        """
        if number is None:
            return None
        query = "SELECT run_id FROM tasks JOIN runs ON runs.id = tasks.run WHERE tasks.id = ?"
        rows = self._select(query, number)
        if not rows:
            raise ValueError("A run has a parent that does not exist.")
        return ParentTask(rows[0]["run_id"], self._path_of(number))

    def record(self, row: sqlite3.Row, *, whole: bool = False) -> RunRecord:
        """Return the record of a row of ``select_run`` or ``select_page``."""
        reader = RowReader(row)
        fields: dict[str, Any] = {
            "run_id": reader.text("run_id"),
            "job_id": reader.text("job_id"),
            "job_version": reader.text("job_version"),
            "status": reader.status(),
            "started_at": reader.time("started_at"),
            "finished_at": reader.optional_time("finished_at"),
            "executions": reader.number("executions"),
            "connections": reader.read("connections", from_connections, _NOTHING),
            "dropped_logs": reader.number("dropped_logs"),
            "error": reader.read("error", from_error, None),
            "parent": reader.read("parent_task", self._parent_task, None),
        }
        if whole:
            fields["payload"] = reader.read("payload", _shown_document, None)
            fields["result"] = reader.read("result", _shown_document, None)
        # These are computed from tasks, which tell of their own damage.
        computed = RowReader(row)
        fields["waits_until"] = computed.optional_time("waits_until")
        if whole or row["task_count"] <= MOST_COUNTED:
            fields["task_count"] = row["task_count"]
            fields["completed_count"] = row["task_count"] - row["unfinished_count"]
        fields["waits_for"] = _waits_for(computed) if row["waits"] else None
        fields["last_activity_at"] = computed.optional_time("last_activity_at")
        return RunRecord(**fields, damaged=reader.damaged)

    def _select_runs(self, sql: str, **parameters: object) -> list[sqlite3.Row]:
        return self._fetch(sql, parameters)

    def _select(self, sql: str, *values: object) -> list[sqlite3.Row]:
        return self._fetch(sql, values)

    def _fetch(
        self, sql: str, values: Sequence[object] | Mapping[str, object]
    ) -> list[sqlite3.Row]:
        with explaining_errors(self._path):
            cursor = self._connect().cursor()
            cursor.row_factory = sqlite3.Row
            try:
                return fetch(cursor, sql, values)
            except sqlite3.OperationalError as error:
                if _FUNCTION_RAISED in str(error):
                    self._is_executed("")  # raises it again, as for every run
                raise


def _waits_for(row: RowReader) -> str:
    """Return what a run waits for: what the task waits for that it waits for itself."""
    reason, key = row.optional_text("wait_reason"), row.key("wait_key")
    key = key if isinstance(key, str) else display_key(key)
    if reason is None:
        return f"next attempt of {key}"
    return f"{reason}, for {key}" if row.number("is_held") else reason


def _shown_document(text: str | None) -> Json:
    """Return a payload or result as plain JSON."""
    return without_envelope(show_document(text))


def _bounded(limit: int) -> int:
    """Return the limit of a page, bounded by SQLite's largest integer."""
    check_limit(limit)
    return min(limit, MAX_POSITION - 1)


def _cursor(rows: list[sqlite3.Row], limit: int) -> str | None:
    return str(rows[limit - 1]["id"]) if len(rows) > limit else None
