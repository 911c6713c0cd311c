"""Changes of runs and tasks, from the histories of the runs.

A run is followed by long polls. New runs are looked for every second.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from temporalio.service import RPCError

from integrate_runtime.contracts.records import Change, Status

from .following import HistoryFollower, HistoryReader, LostHistoryError

if TYPE_CHECKING:
    from temporalio.client import Client

    from .history import RunHistory

_INTERVAL = 1.0
_MARGIN = timedelta(minutes=1)
"""Bound of what the clock of this machine and the server's may differ by."""

_States: TypeAlias = dict[str, tuple[Status, int]]
"""Status and number of attempts of tasks by their ids, and of the run by an empty id."""


def watch(client: Client, query: str, run_id: str | None) -> AsyncGenerator[Change]:
    """Return changes from this call on, without end; some of the minute before are among them.

    Args:
        client: Client with the journal's converter.
        query: List filter for all runs.
        run_id: Only changes of this run and its tasks.
    """
    # Taken here, as the body of a generator runs when the first change is asked for.
    return _changes(client, query, run_id, datetime.now(UTC) - _MARGIN)


async def _changes(
    client: Client, query: str, run_id: str | None, since: datetime
) -> AsyncGenerator[Change]:
    # A short run may begin and end between two looks.
    recent = f"{query} AND (ExecutionStatus = 'Running' OR CloseTime >= '{since.isoformat()}')"
    found: asyncio.Queue[Change] = asyncio.Queue()
    watching: dict[str, asyncio.Task[None]] = {}
    loop = asyncio.get_running_loop()
    next_look = loop.time()
    try:
        while True:
            if loop.time() >= next_look:
                for run, execution in await _executions(client, recent, run_id):
                    if execution not in watching:
                        following = _follow(client, run, execution, since, found)
                        watching[execution] = asyncio.create_task(following)
                next_look = loop.time() + _INTERVAL
            change: Change | None = None
            with suppress(TimeoutError):
                async with asyncio.timeout_at(next_look):
                    change = await found.get()
            if change is not None:
                yield change
    finally:
        for task in watching.values():
            task.cancel()


async def _executions(client: Client, query: str, run_id: str | None) -> list[tuple[str, str]]:
    """Return ids, and Temporal's run ids, of the runs of a query."""
    if run_id is None:
        return [(item.id, item.run_id) async for item in client.list_workflows(query)]
    try:
        described = await client.get_workflow_handle(run_id).describe()
    except RPCError:
        return []
    return [(described.id, described.run_id)]


async def _follow(
    client: Client, run_id: str, execution: str, since: datetime, found: asyncio.Queue[Change]
) -> None:
    """Put the changes of one workflow execution into a queue.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        execution: Temporal's run id.
        since: Time from which on there are changes.
        found: The queue.
    """
    follower = HistoryFollower(client, run_id, execution)
    following = asyncio.create_task(follower.follow())
    try:
        await follower.catch_up()
        history = follower.history
        resumed = history.requested.resumes if history.requested is not None else None
        executions = [execution] if resumed is None else [execution, resumed]
        told = await _states_before(client, run_id, executions, since)
        while True:
            for task, state in _states(history).items():
                if told.get(task) != state:
                    told[task] = state
                    path = history.tasks[task].path if task else ()
                    found.put_nowait(Change(run_id, path, *state))
            await follower.news("")
    except (LostHistoryError, RPCError):
        pass  # the run has ended, or its history is gone
    finally:
        following.cancel()


async def _states_before(
    client: Client, run_id: str, executions: Iterable[str], moment: datetime
) -> _States:
    """Return the states that a run and its tasks had at a moment; none if it began later.

    Args:
        client: Client with the journal's converter.
        run_id: Id of the run.
        executions: Temporal's run ids of a workflow execution, and of the one that it continues.
        moment: The moment.
    """
    for execution in executions:
        reader = HistoryReader(client, run_id, execution)
        await reader.read(before=moment)
        if reader.history.requested is not None:
            return _states(reader.history)
    return {}


def _states(history: RunHistory) -> _States:
    """Return the states of a run's tasks, and then of the run itself."""
    states = {task.id: (task.status, task.counts.attempts) for task in history.tasks.values()}
    return {**states, "": (history.status, history.bodies)}
