"""Histories of a run's workflows as Temporal has them, read without the engine.

They tell what was begun and when, whatever the engine makes of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from integrate_runtime.engines.temporal import names
from temporalio.api.enums.v1 import EventType

if TYPE_CHECKING:
    from temporalio.client import Client


@dataclass
class RawRun:
    """Facts from the histories of a run.

    Attributes:
        bodies: Number of executions of the job's function.
        ledgers: Number of ledgers of the last workflow execution.
        attempts: Number of scheduled attempts by the id of a task.
        completed: Ids of completed tasks.
    """

    bodies: int = 0
    ledgers: int = 0
    attempts: Counter[str] = field(default_factory=Counter[str])
    completed: set[str] = field(default_factory=set[str])


async def read_run(client: Client, run_id: str, executions: Sequence[str]) -> RawRun:
    """Read the histories of a run, and check that no task was begun where it must not be.

    Args:
        client: Client of the run's namespace.
        run_id: Id of the run.
        executions: Temporal's run ids of its workflow executions, oldest first.
    """
    run = RawRun()
    for execution in executions:
        owners: dict[str, str] = {}
        ledger: tuple[str, str] | None = (run_id, execution)
        run.ledgers = 0
        while ledger is not None:
            ledger = await _read_ledger(client, *ledger, run, owners)
            run.ledgers += 1
    return run


async def _read_ledger(
    client: Client, workflow_id: str, execution: str, run: RawRun, owners: dict[str, str]
) -> tuple[str, str] | None:
    """Read the history of a ledger, and return the workflow and execution of the next one."""
    following: tuple[str, str] | None = None
    scheduled: dict[int, str] = {}
    handle = client.get_workflow_handle(workflow_id, run_id=execution)
    async for event in handle.fetch_history_events():
        match event.event_type:
            case EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED:
                attributes = event.activity_task_scheduled_event_attributes
                if attributes.activity_type.name == names.BODY:
                    scheduled[event.event_id] = ""
                    continue
                task = attributes.activity_id.partition("#")[0]
                assert task not in run.completed, f"{task} was begun after it had completed"
                owner = owners.setdefault(task, workflow_id)
                assert owner == workflow_id, f"{task} is in {owner} and in {workflow_id}"
                scheduled[event.event_id] = task
                run.attempts[task] += 1
            case EventType.EVENT_TYPE_ACTIVITY_TASK_STARTED:
                started = event.activity_task_started_event_attributes
                if not scheduled[started.scheduled_event_id]:
                    run.bodies += started.attempt
            case EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED:
                number = event.activity_task_completed_event_attributes.scheduled_event_id
                if task := scheduled[number]:
                    run.completed.add(task)
            case EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED:
                child = event.child_workflow_execution_started_event_attributes
                if child.workflow_type.name == names.LEDGER:
                    opened = child.workflow_execution
                    following = (opened.workflow_id, opened.run_id)
            case _:
                pass
    return following
