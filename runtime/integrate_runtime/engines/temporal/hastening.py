"""Haste for the next attempt at a task, as a signal to the workflow that waits for its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.errors import RunEnded
from integrate_runtime.execution.references import waiting_task

from . import names
from .following import HistoryReader
from .wire import Haste

if TYPE_CHECKING:
    from temporalio.client import Client

    from integrate_runtime.contracts.engine import TaskRef


async def hasten(client: Client, run_id: str, execution: str, reference: TaskRef) -> None:
    """Let the next attempt at a task begin now.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id.
        reference: Key or path of the task.

    Raises:
        TaskNotFound: If it names no task that waits for its next attempt, or several.
        RunEnded: If the run has ended meanwhile.
    """
    reader = HistoryReader(client, run_id, execution)
    await reader.read()
    history = reader.history
    waiting = {task.number: task.path for task in history.tasks.values() if task.awaits_attempt}
    task = history.numbered(waiting_task(run_id, reference, waiting))
    haste = Haste(run_id, task.id, task.next.number)
    # The first ledger lets the job's function go on, which may be suspended until the attempt.
    for ledger in {task.ledger or 0: None, 0: None}:
        try:
            await reader.handle(ledger).signal(names.HASTEN, haste)
        except RPCError as error:
            if error.status is RPCStatusCode.NOT_FOUND:
                raise RunEnded(
                    f"The run {run_id!r} waits for no attempt: it has ended.", run_id
                ) from error
            raise
