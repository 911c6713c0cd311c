"""Queries of runs as people see them: with what a run waits for, and when it was last active.

Both are computed when they are read, so that executing a task does not write its run. The
parameters of a query are named. The function ``is_executed(run_id)`` says whether a process
executes a run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.contracts.records import Status

from .statements import IS_DAMAGED

if TYPE_CHECKING:
    from collections.abc import Collection

SHORT_ERROR = (
    "CASE WHEN json_valid(error) THEN json_remove(error, '$.headers', '$.body') ELSE error END"
    " AS error"
)
"""An error without the members that may be large."""

_COLUMNS = (
    "runs.id, run_id, job_id, job_version, started_at, finished_at, executions, connections,"
    " dropped_logs, parent_task"
)


def _open_tasks(name: str, *status: str) -> str:
    """Return the tables and conditions of the open tasks of a run's last execution."""
    is_open = " OR ".join(f"{name}.status = '{one}'" for one in status)
    return (
        f"tasks AS {name} WHERE {name}.run = runs.id AND {name}.execution = runs.executions"
        f" AND ({is_open}) AND {name}.abandoned IS NULL"
    )


_WAITING = _open_tasks("waiting", "waiting")
_NESTED = f"{_open_tasks('nested', 'running', 'waiting')} AND nested.parent = calling.id"
_CALLING = f"{_open_tasks('calling', 'running')} AND NOT EXISTS (SELECT 1 FROM {_NESTED})"
_WAITS = f"EXISTS (SELECT 1 FROM {_WAITING}) AND NOT EXISTS (SELECT 1 FROM {_CALLING})"
"""Whether some task waits, and every other one waits for the tasks in it."""

_STATUS = (
    "CASE WHEN runs.status = 'running' AND NOT is_executed(run_id) THEN 'interrupted'"
    f" WHEN runs.status = 'running' AND {_WAITS} THEN 'waiting' ELSE runs.status END"
)
"""Status that is displayed."""

# A lock is asked for last, as that takes longer than anything else here.
_SHOWN_AS = {
    Status.RUNNING: (
        f"status = 'running' AND CASE WHEN {_WAITS} THEN FALSE ELSE is_executed(run_id) END",
    ),
    Status.WAITING: (
        "status = 'waiting'",
        f"status = 'running' AND CASE WHEN {_WAITS} THEN is_executed(run_id) ELSE FALSE END",
    ),
    Status.INTERRUPTED: (
        "status = 'interrupted'",
        "status = 'running' AND NOT is_executed(run_id)",
    ),
}
"""Conditions of the runs that are displayed with a status, if not of all those stored with it."""

_WAITED_FOR = (
    f"CASE WHEN runs.status IN ('running', 'interrupted') AND {_WAITS} THEN"
    f" (SELECT id FROM {_WAITING}"
    f" AND retry_at IS (SELECT min(retry_at) FROM {_WAITING}) LIMIT 1) END"
)
"""The task that a run waits for: the one whose time comes first."""

_LAST_END = (
    "SELECT max(finished_at) FROM tasks WHERE run = runs.id AND tasks.finished_at IS NOT NULL"
)
_LAST_ATTEMPT = (
    "SELECT max(max(tasks.attempt_at, coalesce(attempts.finished_at, 0)))"
    " FROM tasks INDEXED BY open_tasks"
    " LEFT JOIN attempts ON attempts.task = tasks.id AND attempts.number = tasks.attempts"
    " WHERE run = runs.id AND (status = 'running' OR status = 'waiting') AND abandoned IS NULL"
)
_LAST_ACTIVITY = (
    f"CASE WHEN {_STATUS} = 'interrupted' THEN coalesce(finished_at, max(started_at,"
    f" coalesce(({_LAST_END}), 0), coalesce(({_LAST_ATTEMPT}), 0))) END"
)


def _counts(limit: int) -> str:
    """Return the numbers of a run's tasks, and of those that have not completed, up to a limit."""
    tasks = "SELECT 1 FROM tasks INDEXED BY {} WHERE run = runs.id{} LIMIT " + str(limit)
    every = tasks.format("tasks_in_order", "")
    unfinished = tasks.format("unfinished_tasks", " AND tasks.status != 'completed'")
    return (
        f"(SELECT count(*) FROM ({every})) AS task_count,"
        f" (SELECT count(*) FROM ({unfinished})) AS unfinished_count"
    )


_FILTERS = {
    "job": "job_id = :job",
    "parent": "parent_run = (SELECT id FROM runs WHERE run_id = :parent)",
    "since": "runs.started_at >= :since",
    "search": "instr(lower(run_id), lower(:search))",
    "error": (
        "error IS NOT NULL AND json_valid(error) AND instr(lower("
        "json_extract(error, '$.type') || ': ' || json_extract(error, '$.message')), lower(:error))"
    ),
}
"""Conditions of lists by their parameter."""


MOST_COUNTED = 10_000
"""Number of tasks up to which a list counts those of a run, so that its time has a bound."""

_NO_LIMIT = -1
_WHOLE = f"error, payload, result, {_counts(_NO_LIMIT)}"


def select_page(status: Status | None, filters: Collection[str], *, top_level: bool = False) -> str:
    """Return the query of a page of runs, newest first, with short errors.

    Its parameters are ``before``, a run's number, ``limit``, and those of the filters.

    Args:
        status: Only runs that are displayed with this status.
        filters: Names of further filters: ``job``, ``parent``, ``since``, ``search`` or ``error``.
        top_level: Only runs that no task started.
    """
    more = "".join(f" AND {_FILTERS[name]}" for name in filters)
    if top_level:
        more += " AND parent_run IS NULL"
    newest_first = " UNION ALL ".join(
        f"SELECT id FROM runs {condition} id < :before{more}"
        for condition in _conditions(status, top_level=top_level)
    )
    page = f"SELECT id FROM ({newest_first} ORDER BY id DESC LIMIT :limit)"
    columns = f"{SHORT_ERROR}, {_counts(MOST_COUNTED + 1)}"
    return f"{_select(columns, f'runs.id IN ({page})')} ORDER BY shown.id DESC"


def select_run() -> str:
    """Return the query of one run, with payload and result. Its parameter is ``run_id``."""
    return _select(_WHOLE, "run_id = :run_id")


def select_numbered() -> str:
    """Return the query of one run as ``select_run`` does. Its parameter is ``number``."""
    return _select(_WHOLE, "runs.id = :number")


def count_by_status() -> str:
    """Return the query of the statuses that are displayed, each with the number of its runs."""
    return f"SELECT {_STATUS} AS status, count(*) FROM runs GROUP BY 1"


def oldest_unfinished() -> str:
    """Return the query of the id of the run that began first of those that have not ended."""
    return (
        "SELECT run_id FROM runs WHERE id = (SELECT min(id) FROM runs"
        " WHERE status IN ('queued', 'running', 'waiting', 'interrupted'))"
    )


def _conditions(status: Status | None, *, top_level: bool) -> list[str]:
    """Return conditions that no run fulfils two of, each of which an index answers in order."""
    if status is None:
        return ["INDEXED BY top_level_runs WHERE" if top_level else "WHERE"]
    if status is Status.UNKNOWN:
        # SQLite would prefer the index of the job's runs, which may be many.
        return [f"INDEXED BY damaged_runs WHERE {IS_DAMAGED} AND"]
    index = "INDEXED BY top_level_runs_by_status " if top_level else ""
    conditions = _SHOWN_AS.get(status, (f"status = '{status.value}'",))
    return [f"{index}WHERE {condition} AND" for condition in conditions]


def _select(columns: str, where: str) -> str:
    return (
        "SELECT shown.*, wait.id IS NOT NULL AS waits, wait.retry_at AS waits_until,"
        " wait.wait_reason, wait.key AS wait_key, wait.connection IS NOT NULL AS is_held"
        f" FROM (SELECT {_COLUMNS}, {_STATUS} AS status, {_WAITED_FOR} AS waited_for,"
        f" {_LAST_ACTIVITY} AS last_activity_at, {columns} FROM runs WHERE {where}) AS shown"
        # A run that was interrupted after the moment did not wait any more.
        " LEFT JOIN tasks AS wait ON wait.id = shown.waited_for"
        " AND (wait.retry_at IS NULL OR wait.retry_at > coalesce(shown.finished_at, 0))"
    )
