"""Names that Temporal stores: a change of one breaks the runs that are open.

What a person sees in Temporal's pages: a run's workflow has the run's id, and the job's id as its
type; an attempt's activity has the operation as its type. All of these are readable there.
Arguments and results are not: ``payloads`` encrypts them.
"""

from __future__ import annotations

import hashlib

LEDGER = "integrate.ledger"
"""Workflow type of a run's further ledgers."""
BODY = "integrate.body"
"""Activity type of an execution of a job's function."""
ASK = "ask"
"""Signal that asks for tasks."""
NOTE = "note"
"""Signal that records a fact about a task."""

LOG = "log"
"""Signal with lines that the job's function logged."""
EVENT = "event"
"""Signal with an event for the run."""

HASTEN = "hasten"
"""Signal by which an operator lets the next attempt at a task begin at once."""

RETRY = "retry"
"""Failure of an attempt that is followed by another one."""
FAILED = "failed"
"""Failure of an attempt that ends its task, or of a run."""
RELEASED = "released"
"""Failure of an attempt that is made again once somebody asks for it."""
INTERRUPTED = "interrupted"
"""Failure of a run whose program has an error: it goes on once that is fixed."""
HANDOVER = "handover"
"""Failure of a body whose worker shuts down: another worker goes on."""

FACTS = "integrate"
"""Memo with the facts of a run."""
ENDED = "integrate-ended"
"""Memo of a run that failed: ``interrupted`` if an error in the program is the reason."""

_LEDGER_SEPARATOR = "~"
_LONGEST_ID = 200
_LONGEST_FAIRNESS_KEY = 64


def ledger_id(run_id: str, ledger: int) -> str:
    """Return the workflow id of a run's ledger; the run's own workflow is ledger 0."""
    return f"{run_id}{_LEDGER_SEPARATOR}{ledger}" if ledger else run_id


def run_id_of(workflow_id: str) -> str:
    """Return the run that a workflow belongs to."""
    return workflow_id.partition(_LEDGER_SEPARATOR)[0]


def next_ledger_id(workflow_id: str) -> str:
    """Return the workflow id of the ledger that follows another."""
    run_id, _, number = workflow_id.partition(_LEDGER_SEPARATOR)
    return ledger_id(run_id, int(number or 0) + 1)


def is_run_id(text: str) -> bool:
    """Whether a text can be a run's workflow id."""
    return _LEDGER_SEPARATOR not in text and len(text.encode()) <= _LONGEST_ID


def bodies_queue(task_queue: str) -> str:
    """Return the task queue of the jobs' functions; the rates of the tasks do not apply to it."""
    return f"{task_queue}.bodies"


def fairness_key(integration: str, connection: str) -> str:
    """Return the key by which the tasks of a connection share a queue, in at most 64 bytes."""
    text = f"{integration}:{connection}"
    if len(text.encode()) <= _LONGEST_FAIRNESS_KEY:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:40]
    return f"{shortened(integration, 20)}:{digest}"


def shortened(text: str, size: int) -> str:
    """Return the beginning of a text, in at most a number of bytes."""
    return text.encode()[:size].decode(errors="ignore")


def activity_id(task_id: str, attempt: int) -> str:
    """Return the activity id of an attempt."""
    return task_id if attempt == 1 else f"{task_id}#{attempt}"
