"""Tables of a journal, and migrations from earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime.base.errors import JournalError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

APPLICATION_ID = 0x496E7447
"""Marks an SQLite database as a journal."""

# Times are microseconds since 1970, in UTC. Structured values are JSON text.
_FIRST = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    job_id TEXT NOT NULL,
    job_version TEXT NOT NULL,
    entry TEXT NOT NULL,
    status TEXT NOT NULL,
    payload TEXT NOT NULL,
    connections TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    executions INTEGER NOT NULL DEFAULT 0,
    result TEXT,
    error TEXT
);
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    key TEXT NOT NULL,
    status TEXT NOT NULL,
    name TEXT NOT NULL,
    icon TEXT,
    operation TEXT,
    connection TEXT,
    params TEXT,
    properties TEXT,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    fingerprint BLOB,
    attempts INTEGER NOT NULL DEFAULT 1,
    backoffs INTEGER NOT NULL DEFAULT 0,
    hook_waits INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER NOT NULL,
    attempt_at INTEGER NOT NULL,
    retry_at INTEGER,
    finished_at INTEGER,
    kind TEXT,
    error TEXT,
    stamp TEXT,
    output_properties TEXT,
    output TEXT
);
CREATE UNIQUE INDEX tasks_by_key ON tasks (run, parent, key);
CREATE TABLE attempts (
    task INTEGER NOT NULL,
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    error TEXT,
    retry_at INTEGER,
    PRIMARY KEY (task, number)
) WITHOUT ROWID;
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL,
    action TEXT NOT NULL,
    told TEXT NOT NULL,
    answer TEXT
);
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
"""

_ABANDONED = "ALTER TABLE tasks ADD COLUMN abandoned TEXT"
_WAIT_REASON = "ALTER TABLE tasks ADD COLUMN wait_reason TEXT"
_MISFITS = "ALTER TABLE tasks ADD COLUMN misfits TEXT"

# ``crashed``: the process of the last execution ended during it. ``interruptions``: number of
# attempts that were cut short by that. ``decisions``: outputs that an operator gave for failed
# tasks.
_OPERATIONS = """
ALTER TABLE runs ADD COLUMN crashed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tasks ADD COLUMN interruptions INTEGER NOT NULL DEFAULT 0;
CREATE TABLE decisions (
    task INTEGER PRIMARY KEY,
    output TEXT NOT NULL
)
"""

# ``task``: path of the task. ``number`` counts the lines of a run from 1.
_LOGS = """
ALTER TABLE runs ADD COLUMN dropped_logs INTEGER NOT NULL DEFAULT 0;
CREATE TABLE logs (
    run INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (typeof(number) = 'integer'),
    task TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    at INTEGER NOT NULL,
    level INTEGER NOT NULL,
    text TEXT NOT NULL,
    fingerprint BLOB,
    PRIMARY KEY (run, number)
) WITHOUT ROWID
"""

# ``execution``: number of the run's execution in which the task was last called. In a later one, a
# task that is still open belongs to a call that an edited job may never make again. ``abandoned``
# is part of the index, although it is NULL there, so that queries do not read the table.
_OPEN_TASKS = """
ALTER TABLE tasks ADD COLUMN execution INTEGER NOT NULL DEFAULT 0;
CREATE INDEX open_tasks ON tasks (run, execution, status, parent, retry_at, abandoned)
    WHERE (status = 'running' OR status = 'waiting') AND abandoned IS NULL;
CREATE INDEX finished_tasks ON tasks (run, finished_at) WHERE finished_at IS NOT NULL
"""

# One index for each filter of a list. One has all columns on which it depends whether a run runs,
# waits or is interrupted. ``damaged_runs`` has the runs whose status is none.
_RUN_LISTS = """
CREATE INDEX runs_by_status ON runs (status, id, run_id, executions);
CREATE INDEX runs_by_job ON runs (job_id);
CREATE INDEX runs_by_job_and_status ON runs (job_id, status);
CREATE INDEX damaged_runs ON runs (id) WHERE status NOT IN ('cancelled', 'completed', 'failed',
    'interrupted', 'queued', 'running', 'waiting')
"""

# Runs that a server may execute. Ended ones, and those that an error of their program interrupted,
# are not among them.
_UNFINISHED_RUNS = """
CREATE INDEX unfinished_runs ON runs (id, job_id)
WHERE error IS NULL AND status IN ('queued', 'running', 'interrupted')
"""

# ``task``: the wait that took the event. ``rejection``: why the event did not fit it. Numbers are
# never used again, as new events are found by them.
_EVENTS = """
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL,
    name TEXT NOT NULL,
    event_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    at INTEGER NOT NULL,
    task INTEGER,
    rejection TEXT
);
CREATE UNIQUE INDEX events_by_id ON events (run, name, event_id);
CREATE INDEX events_by_run ON events (run);
CREATE INDEX events_pending ON events (run, name) WHERE task IS NULL
"""

# ``parent_task`` and ``parent_run`` are set for a run that a task started. Each list has an index.
_CHILDREN = """
ALTER TABLE runs ADD COLUMN parent_run INTEGER;
ALTER TABLE runs ADD COLUMN parent_task INTEGER;
CREATE INDEX runs_by_parent ON runs (parent_run) WHERE parent_run IS NOT NULL;
CREATE UNIQUE INDEX runs_by_task ON runs (parent_task) WHERE parent_task IS NOT NULL;
CREATE INDEX top_level_runs ON runs (id) WHERE parent_run IS NULL;
CREATE INDEX top_level_runs_by_status ON runs (status, id, run_id, executions)
    WHERE parent_run IS NULL
"""

# ``removed_runs``: runs that are removed, and of which rows in other tables remain to be deleted.
# ``last_numbers``: the highest number of a deleted row by table, as no number is used twice.
_REMOVAL = """
CREATE TABLE removed_runs (run INTEGER PRIMARY KEY);
CREATE TABLE last_numbers (
    name TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX runs_by_end ON runs (status, finished_at) WHERE finished_at IS NOT NULL
"""

# Pages of tasks are in their order, without sorting all of a parent's tasks. What has not completed
# is found among any number of tasks that have.
_TASK_LISTS = """
CREATE INDEX tasks_in_order ON tasks (run, parent);
CREATE INDEX unfinished_tasks ON tasks (run, parent, status, kind) WHERE status != 'completed'
"""

# Tasks whose next attempt an operator wants at once; the attempt deletes its row.
_HASTENED = "CREATE TABLE hastened (task INTEGER PRIMARY KEY)"

MIGRATIONS: Sequence[str] = (
    _FIRST,
    _ABANDONED,
    _WAIT_REASON,
    _MISFITS,
    _OPERATIONS,
    _LOGS,
    _OPEN_TASKS,
    _RUN_LISTS,
    _UNFINISHED_RUNS,
    _EVENTS,
    _CHILDREN,
    _REMOVAL,
    _TASK_LISTS,
    _HASTENED,
)
"""Scripts from each version to the next, beginning with an empty file. Released scripts are never
edited; new ones are appended.
"""


def check_schema(
    connection: sqlite3.Connection, file: str, migrations: Sequence[str] = MIGRATIONS
) -> int:
    """Return the schema version of a journal; 0 for an empty database.

    Raises:
        JournalError: If the database belongs to another program, is of a newer version, or is from
            before journals were signed.
    """
    application_id, version, tables = _state(connection)
    if application_id != APPLICATION_ID and (application_id or version or tables):
        raise JournalError(
            f"{file} is an SQLite database of another program, not a journal: use another path."
        )
    if version > len(migrations):
        raise JournalError(
            f"{file} was written by a newer integrate-runtime (schema {version}, this one knows "
            f"{len(migrations)}): install that version; the file is unchanged."
        )
    if version and not _is_signed(connection):
        raise JournalError(
            f"{file} was written before journals were signed, so it cannot be verified: finish its "
            "runs with the version that wrote it, or move it away; the file is unchanged."
        )
    return int(version)


def _state(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Return application id, version and number of tables, of one moment.

    Another process may create the tables meanwhile.
    """
    is_nested = connection.in_transaction
    if not is_nested:
        connection.execute("BEGIN")
    try:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    finally:
        if not is_nested:
            connection.execute("ROLLBACK")
    return application_id, version, tables


def _is_signed(connection: sqlite3.Connection) -> bool:
    columns = connection.execute("SELECT name FROM pragma_table_info('tasks')").fetchall()
    return ("stamp",) in columns


def migrate(
    connection: sqlite3.Connection, file: str, migrations: Sequence[str] = MIGRATIONS
) -> None:
    """Bring a journal to the current version, in one transaction.

    Raises:
        JournalError: If the database belongs to another program, or is of a newer version.
    """
    if check_schema(connection, file, migrations) == len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it since.
        version = check_schema(connection, file, migrations)
        for script in migrations[version:]:
            for statement in script.split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
