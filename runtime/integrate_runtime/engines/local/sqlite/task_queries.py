"""Queries of the tasks on a page, and of those that tell why a run has not completed."""

from __future__ import annotations

TASK_PAGE = "SELECT id FROM tasks WHERE run = ? AND parent = ? AND id > ? ORDER BY id LIMIT ?"
"""Numbers of the tasks under a parent, in the order in which they began."""


def _is_unresolved(name: str) -> str:
    """Return the condition that a task failed, or is open in the run's last execution."""
    return (
        f"{name}.status != 'completed' AND ({name}.status = 'failed' OR {name}.abandoned IS NULL"
        f" AND {name}.execution = (SELECT executions FROM runs WHERE id = {name}.run))"
    )


_NESTED = (
    "SELECT 1 FROM tasks AS nested WHERE nested.run = tasks.run AND nested.parent = tasks.id"
    f" AND {_is_unresolved('nested')}"
)
# The most urgent first.
_URGENCIES = (
    "status = 'failed' AND kind IN ('unknown_outcome', 'output')",
    "status = 'failed' AND (kind IS NULL OR kind NOT IN ('unknown_outcome', 'output'))",
    "status = 'waiting'",
    "status NOT IN ('failed', 'waiting')",
)


def select_unresolved() -> str:
    """Return the query of the numbers of a run's unresolved tasks, the most urgent first.

    A task in which others are nested is left out, as those tell why it has not completed. The
    parameters are ``run``, the run's number, and ``limit``.
    """
    # Each part ends at the limit, so that a run of many failed tasks is not read whole.
    parts = " UNION ALL ".join(
        f"SELECT * FROM (SELECT id, {urgency} AS urgency FROM tasks INDEXED BY unfinished_tasks"
        f" WHERE run = :run AND {condition} AND {_is_unresolved('tasks')}"
        f" AND NOT EXISTS ({_NESTED}) LIMIT :limit)"
        for urgency, condition in enumerate(_URGENCIES)
    )
    return f"SELECT id FROM ({parts}) ORDER BY urgency, id LIMIT :limit"
