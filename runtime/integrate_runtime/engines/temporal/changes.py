"""Changes of runs and tasks, from the histories of the open runs.

A run is followed by long polls. New runs are looked for every second.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from temporalio.client import WorkflowExecution, WorkflowExecutionStatus
from temporalio.service import RPCError

from integrate_runtime.contracts.records import Change, Status

from .following import HistoryFollower, LostHistoryError

if TYPE_CHECKING:
    from temporalio.client import Client

_INTERVAL = 1.0
_MARGIN = timedelta(minutes=1)
"""Bound of what the clock of this machine and the server's may differ by."""


async def watch(client: Client, query: str, run_id: str | None) -> AsyncGenerator[Change]:
    """Yield changes from now on, without end.

    Args:
        client: Client with the journal's converter.
        query: List filter for all runs.
        run_id: Only changes of this run and its tasks.
    """
    found: asyncio.Queue[Change] = asyncio.Queue()
    # A short run may begin and end between two looks.
    since = datetime.now(UTC) - _MARGIN
    recent = f"{query} AND (ExecutionStatus = 'Running' OR StartTime > '{since.isoformat()}')"
    watching: dict[str, asyncio.Task[None] | None] = {}
    for run, execution, is_open in await _executions(client, recent, run_id):
        following = _watch(client, run, execution, found, new=False) if is_open else None
        watching[execution] = asyncio.create_task(following) if following is not None else None
    try:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(_INTERVAL):
                    change = await found.get()
                yield change
                continue
            for run, execution, _ in await _executions(client, recent, run_id):
                if execution not in watching:
                    following = _watch(client, run, execution, found, new=True)
                    watching[execution] = asyncio.create_task(following)
    finally:
        for task in watching.values():
            if task is not None:
                task.cancel()


async def _executions(
    client: Client, query: str, run_id: str | None
) -> list[tuple[str, str, bool]]:
    """Return ids, Temporal's run ids, and whether they are open, of the runs of a query."""
    if run_id is None:
        found: list[WorkflowExecution] = [
            execution async for execution in client.list_workflows(query)
        ]
    else:
        try:
            found = [await client.get_workflow_handle(run_id).describe()]
        except RPCError:
            return []
    running = WorkflowExecutionStatus.RUNNING
    return [(item.id, item.run_id, item.status is running) for item in found]


async def _watch(
    client: Client, run_id: str, execution: str, found: asyncio.Queue[Change], *, new: bool
) -> None:
    """Put the changes of one workflow execution into a queue.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id.
        found: The queue.
        new: Whether the execution began after the watch, so that all of it is news.
    """
    follower = HistoryFollower(client, run_id, execution)
    following = asyncio.create_task(follower.follow())
    try:
        await follower.catch_up()
        history = follower.history
        told: dict[str, tuple[Status, int]] = {
            task.id: (task.status, task.counts.attempts)
            for task in history.tasks.values()
            if not new or task.number <= history.taken_over
        }
        if not new:
            told[""] = (history.status, history.bodies)
        while True:
            for task in list(history.tasks.values()):
                state = (task.status, task.counts.attempts)
                if told.get(task.id) != state:
                    told[task.id] = state
                    found.put_nowait(Change(run_id, task.path, *state))
            state = (history.status, history.bodies)
            if told.get("") != state:
                told[""] = state
                found.put_nowait(Change(run_id, (), *state))
            await follower.news("")
    except LostHistoryError:
        pass  # the run has ended
    finally:
        following.cancel()
