"""Start of a task in the journal, of which the caller's scope learns."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.contracts.state import TaskStart
    from integrate_runtime.contracts.store import JournalStore

    from .scope import Scope
    from .task_address import TaskAddress


async def begin_task(
    journal: JournalStore,
    scope: Scope,
    address: TaskAddress,
    start: TaskStart,
    fingerprint: bytes | None,
    at: datetime,
) -> int:
    """Store that a task begins, and return its number.

    Args:
        journal: Journal of the run.
        scope: Scope of the caller.
        address: Position of the task in the journal.
        start: Description of the task.
        fingerprint: Fingerprint of its operation and arguments.
        at: Current time.

    Raises:
        KeyTakenError: If the parent has a task with this key.
    """
    try:
        task = await journal.begin_task(*address, start, fingerprint, at)
    except asyncio.CancelledError:
        written = journal.task(*address)
        if written is not None:
            scope.began(written.id)
        raise
    scope.began(task)
    return task
