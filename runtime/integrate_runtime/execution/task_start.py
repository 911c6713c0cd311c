"""Start of a task, recorded in the journal and in the caller's scope."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.contracts.state import TaskStart
    from integrate_runtime.contracts.store import JournalStore

    from .task_call import TaskCall


async def begin_task(journal: JournalStore, call: TaskCall, start: TaskStart, at: datetime) -> int:
    """Store that a task begins, and return its number.

    Args:
        journal: Journal of the run.
        call: Call of the task.
        start: Description of the task.
        at: Current time.

    Raises:
        KeyTakenError: If the parent has a task with this key.
    """
    try:
        task = await journal.begin_task(*call.address, start, call.fingerprint, at)
    except asyncio.CancelledError:
        written = journal.task(*call.address)
        if written is not None:
            call.scope.began(written.id)
        raise
    call.scope.began(task)
    return task
