"""SQL statements of the journal for executing runs."""

from .rows import STATUSES

_EXECUTION = "execution = (SELECT executions FROM runs WHERE id = tasks.run)"

RUN = (
    "SELECT id, run_id, job_id, job_version, entry, payload, connections, started_at, status,"
    " executions, result, crashed, parent_task FROM runs"
)
IS_DAMAGED = f"status NOT IN ({', '.join(repr(status) for status in sorted(STATUSES))})"
"""Condition of a run whose status is none, as the index of such runs has it."""

# Served without being asked for: an error that interrupted a run remains until its program changes.
UNFINISHED = (
    # SQLite would prefer the index of the job's runs, and sort them.
    "SELECT id, run_id FROM runs INDEXED BY unfinished_runs WHERE error IS NULL"
    " AND status IN ('queued', 'running', 'interrupted') AND parent_run IS NULL"
    " AND job_id IN (SELECT value FROM json_each(?)) AND id > ? ORDER BY id LIMIT ?"
)
# The others that have not ended.
LEFT_OVER = (
    "SELECT id, run_id FROM runs WHERE status IN ('queued', 'running', 'waiting', 'interrupted')"
    " AND (error IS NOT NULL OR job_id NOT IN (SELECT value FROM json_each(?)))"
    " AND parent_run IS NULL"
    f" UNION ALL SELECT id, run_id FROM runs INDEXED BY damaged_runs WHERE {IS_DAMAGED}"
    " AND parent_run IS NULL ORDER BY id"
)
CANCELLED = (
    "SELECT run_id FROM runs WHERE status = 'cancelled'"
    " AND run_id IN (SELECT value FROM json_each(?))"
)
STATUS_OF_RUN = "SELECT status, error IS NOT NULL FROM runs WHERE run_id = ?"
REQUESTS = (
    "SELECT requests.id, requests.run_id, action, told, job_id FROM requests"
    " LEFT JOIN runs ON runs.run_id = requests.run_id WHERE answer IS NULL ORDER BY requests.id"
)
# Numbers of removed rows are not used again: whoever still knows one would take another row for it.
NEW_RUN = (
    "INSERT OR IGNORE INTO runs (id, run_id, job_id, job_version, entry, status, payload,"
    " connections, started_at, parent_task, parent_run)"
    " SELECT 1 + max((SELECT coalesce(max(id), 0) FROM runs),"
    " coalesce((SELECT number FROM last_numbers WHERE name = 'runs'), 0)),"
    " ?, ?, ?, ?, 'queued', ?, ?, ?, ?, (SELECT run FROM tasks WHERE id = ?)"
)
BEGIN_RUN = (
    "UPDATE runs SET status = 'running', executions = ?, job_version = ?, entry = ?, error = NULL,"
    " finished_at = NULL, crashed = 0 WHERE id = ?"
)
# A run may complete while it is cancelled: whichever is written first holds.
COMPLETE_RUN = (
    "UPDATE runs SET status = 'completed', result = ?, error = NULL, finished_at = ?"
    " WHERE id = ? AND status != 'cancelled'"
)
END_RUN = (
    "UPDATE runs SET status = ?, error = ?, finished_at = ? WHERE id = ? AND status != 'completed'"
)
_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT id FROM runs WHERE {start} UNION ALL"
    " SELECT runs.id FROM below JOIN runs ON runs.parent_run = below.id{only}) "
)
_OF_RUN = _BELOW.format(start="parent_run = ?", only="")
_OF_TASK = _BELOW.format(start="parent_task = ?", only="")
_AWAITED = (
    " JOIN tasks ON tasks.id = runs.parent_task"
    " WHERE tasks.status != 'completed' AND tasks.abandoned IS NULL"
)
_CANCEL = (
    "UPDATE runs SET status = 'cancelled', error = NULL, finished_at = ?"
    " WHERE id IN (SELECT id FROM below) AND status IN ('queued', 'running', 'interrupted')"
)
_REVIVE = (
    "UPDATE runs SET status = 'interrupted', finished_at = NULL"
    " WHERE id IN (SELECT id FROM below) AND status = 'cancelled'"
)
DESCENDANTS = f"{_OF_RUN}SELECT run_id FROM runs WHERE id IN (SELECT id FROM below)"
CANCEL_CHILDREN = f"{_OF_RUN}{_CANCEL}"
CANCEL_CHILDREN_OF_COMPLETED = (
    f"{_OF_RUN}{_CANCEL} AND (SELECT status FROM runs WHERE id = ?) = 'completed'"
)
CANCEL_CHILD = f"{_OF_TASK}{_CANCEL}"
REVIVE_CHILDREN = f"{_BELOW.format(start='id = ?', only=_AWAITED)}{_REVIVE}"
REVIVE_CHILD = f"{_BELOW.format(start='parent_task = ?', only=_AWAITED)}{_REVIVE}"
STOPPED_CHILDREN = (
    f"{RUN} WHERE parent_run = ? AND status IN ('queued', 'interrupted', 'failed', 'cancelled')"
    " AND EXISTS (SELECT 1 FROM tasks WHERE tasks.id = runs.parent_task"
    " AND tasks.status != 'completed' AND tasks.abandoned IS NULL) ORDER BY id"
)
TASK = (
    "SELECT id, status, fingerprint, output, kind, abandoned FROM tasks"
    " WHERE run = ? AND parent = ? AND key = ?"
)
PROGRESS = (
    "SELECT attempts, backoffs, hook_waits, interruptions, retry_at, error, kind, stamp,"
    " wait_reason FROM tasks WHERE id = ?"
)
BEGIN_TASK = (
    "INSERT INTO tasks (id, run, parent, key, status, name, icon, operation, connection, params,"
    " properties, file, line, fingerprint, started_at, attempt_at, execution)"
    " VALUES (1 + max((SELECT coalesce(max(id), 0) FROM tasks),"
    " coalesce((SELECT number FROM last_numbers WHERE name = 'tasks'), 0)),"
    " ?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
    " (SELECT executions FROM runs WHERE id = ?))"
)
TASK_NUMBER = "SELECT id FROM tasks WHERE run = ? AND parent = ? AND key = ?"
KEEP_ATTEMPT = (
    "INSERT OR REPLACE INTO attempts (task, number, started_at, finished_at, error, retry_at)"
    " SELECT id, attempts, attempt_at, ?, ?, ? FROM tasks WHERE id = ?"
)
BEGIN_ATTEMPT = (
    "UPDATE tasks SET status = 'running', attempts = ?, backoffs = ?, hook_waits = ?,"
    f" interruptions = ?, attempt_at = ?, retry_at = NULL, wait_reason = NULL, {_EXECUTION}"
    " WHERE id = ?"
)
# A sleep waits with its output; an event or another run is waited for without a connection.
_AWAITS_ATTEMPT = (
    "status = 'waiting' AND output IS NULL AND (wait_reason IS NULL OR connection IS NOT NULL)"
)
WAITING_TASKS = f"SELECT id FROM tasks WHERE run = ? AND {_AWAITS_ATTEMPT} ORDER BY id"
HASTEN = f"INSERT OR IGNORE INTO hastened SELECT id FROM tasks WHERE id = ? AND {_AWAITS_ATTEMPT}"
MAKE_DUE = f"UPDATE tasks SET retry_at = ? WHERE id = ? AND {_AWAITS_ATTEMPT}"
TASK_PROGRESS = "SELECT status, attempts FROM tasks WHERE id = ?"
NO_HASTE = "DELETE FROM hastened WHERE task = ?"
HOLD = (
    "UPDATE tasks SET status = 'waiting', attempts = ?, interruptions = ?, wait_reason = ?,"
    f" retry_at = ?, {_EXECUTION} WHERE id = ?"
)
KEEP_WAITING = f"UPDATE tasks SET {_EXECUTION} WHERE id = ?"
BEGIN_SLEEP = (
    "UPDATE tasks SET status = 'waiting', output = ?, output_properties = ?, wait_reason = ?,"
    " retry_at = ? WHERE id = ?"
)
END_SLEEP = (
    "UPDATE tasks SET status = 'completed', wait_reason = NULL, retry_at = NULL, finished_at = ?"
    " WHERE id = ?"
)
WAIT = (
    "UPDATE tasks SET status = 'waiting', backoffs = ?, hook_waits = ?, error = ?, retry_at = ?"
    " WHERE id = ?"
)
FINISH_TASK = (
    "UPDATE tasks SET status = 'completed', kind = NULL, stamp = NULL, output = ?,"
    " output_properties = ?, finished_at = ?, retry_at = NULL, wait_reason = NULL WHERE id = ?"
)
WAIT_AGAIN = (
    "UPDATE tasks SET status = 'waiting', output = NULL, output_properties = NULL,"
    " finished_at = NULL, wait_reason = ?, retry_at = ? WHERE id = ?"
)
RECOVER_TASK = (
    "UPDATE tasks SET status = 'completed', kind = NULL, stamp = NULL, finished_at = ? WHERE id = ?"
)
# Another process may have tried it again meanwhile, as that of a child does which is resumed.
FORGET = (
    "UPDATE tasks SET status = 'waiting', kind = NULL, stamp = NULL, output = NULL,"
    " output_properties = NULL, misfits = NULL, finished_at = NULL, retry_at = ?, backoffs = 0,"
    " hook_waits = 0, interruptions = 0 WHERE id = ? AND status = 'failed'"
)
# The run may have been removed meanwhile, and its tasks with it.
DECIDE = (
    "INSERT OR REPLACE INTO decisions (task, output)"
    " SELECT * FROM (SELECT ? AS task, ?) WHERE task IN (SELECT id FROM tasks)"
)
NO_DECISION = "DELETE FROM decisions WHERE task = ?"
FAIL_TASK = (
    "UPDATE tasks SET status = 'failed', error = ?, kind = ?, stamp = ?, finished_at = ?"
    " WHERE id = ?"
)
LAST_LOG = "SELECT coalesce(max(number), 0) FROM logs WHERE run = ?"
LOG_COUNTS = (
    "SELECT fingerprint, count(*) FROM logs WHERE run = ? AND typeof(fingerprint) = 'blob'"
    " GROUP BY fingerprint"
)
# Nobody waits for a line of the log: its run may have been removed meanwhile.
ADD_LOG = (
    "INSERT OR IGNORE INTO logs (run, number, task, attempt, at, level, text, fingerprint)"
    " SELECT * FROM (SELECT ? AS run, ?, ?, ?, ?, ?, ?, ?) WHERE run IN (SELECT id FROM runs)"
)
DROP_LOGS = "UPDATE runs SET dropped_logs = dropped_logs + ? WHERE id = ?"
CHILDREN = "SELECT 1 FROM tasks WHERE run = (SELECT run FROM tasks WHERE id = ?) AND parent = ?"

SENT_EVENT = (
    "SELECT payload, at FROM events"
    " WHERE run = (SELECT id FROM runs WHERE run_id = ?) AND name = ? AND event_id = ?"
)
SEND_EVENT = (
    "INSERT INTO events (run, name, event_id, payload, at) SELECT id, ?, ?, ?, ? FROM runs"
    " WHERE run_id = ? AND status NOT IN ('completed', 'failed', 'cancelled')"
)
# An edited time must not hide its event.
PENDING_EVENT = (
    "SELECT id, event_id, payload, at, (SELECT run_id FROM runs WHERE id = events.run) FROM events"
    " WHERE run = ? AND name = ? AND task IS NULL AND (at <= ? OR typeof(at) != 'integer')"
    " ORDER BY id LIMIT ?"
)
NEW_EVENTS = "SELECT id, run FROM events WHERE id > ?"
TAKE_EVENT = "UPDATE events SET task = ?, rejection = ? WHERE id = ?"
GIVE_BACK_EVENT = "UPDATE events SET task = NULL WHERE run = ? AND task = ? AND rejection IS NULL"
