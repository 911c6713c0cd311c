"""SQL statements of the journal for executing runs."""

RUN = (
    "SELECT id, run_id, job_id, job_version, entry, payload, connections, started_at, status,"
    " executions, result, crashed FROM runs"
)
UNFINISHED = (
    "SELECT id, run_id FROM runs WHERE status NOT IN ('completed', 'failed', 'cancelled')"
    " ORDER BY id"
)
NEW_RUN = (
    "INSERT OR IGNORE INTO runs (run_id, job_id, job_version, entry, status, payload, connections,"
    " started_at) VALUES (?, ?, ?, ?, 'queued', ?, ?, ?)"
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
    " properties, file, line, fingerprint, started_at, attempt_at)"
    " VALUES (?, ?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
KEEP_ATTEMPT = (
    "INSERT OR REPLACE INTO attempts (task, number, started_at, finished_at, error, retry_at)"
    " SELECT id, attempts, attempt_at, ?, ?, ? FROM tasks WHERE id = ?"
)
BEGIN_ATTEMPT = (
    "UPDATE tasks SET status = 'running', attempts = ?, backoffs = ?, hook_waits = ?,"
    " interruptions = ?, attempt_at = ?, retry_at = NULL, wait_reason = NULL WHERE id = ?"
)
HOLD = (
    "UPDATE tasks SET status = 'waiting', attempts = ?, interruptions = ?, wait_reason = ?,"
    " retry_at = ? WHERE id = ?"
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
FORGET = (
    "UPDATE tasks SET status = 'waiting', kind = NULL, stamp = NULL, output = NULL,"
    " output_properties = NULL, misfits = NULL, finished_at = NULL, retry_at = ?, backoffs = 0,"
    " hook_waits = 0, interruptions = 0 WHERE id = ?"
)
DECIDE = "INSERT OR REPLACE INTO decisions (task, output) VALUES (?, ?)"
NO_DECISION = "DELETE FROM decisions WHERE task = ?"
FAIL_TASK = (
    "UPDATE tasks SET status = 'failed', error = ?, kind = ?, stamp = ?, finished_at = ?"
    " WHERE id = ?"
)
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
