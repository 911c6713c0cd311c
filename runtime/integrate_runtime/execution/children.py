"""Child runs: started by a task of another run, which waits for them.

A child is a run of its own, with an id, a payload and a record. Its parent executes it: it waits
for no slot, is interrupted with its parent, and is continued by the next execution of its parent.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import JournalError, RunConflict
from integrate_runtime.base.json_text import parse
from integrate_runtime.base.off_loop import call_off_loop
from integrate_runtime.base.outcomes import RunCancelled
from integrate_runtime.contracts.records import ParentTask, Status
from integrate_runtime.tasks.attempts import AttemptCounts
from integrate_runtime.tasks.keys import display_key
from integrate_runtime.values.typed import from_json

from .admission import release_outer_permits
from .child_ids import child_id
from .new_run import inherited_connections, new_run

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import NewRun, StoredRun
    from integrate_runtime.jobs.children import ChildWork

    from .child_runs import ExecutedChild
    from .in_flight import TaskInFlight
    from .state import RunState


async def run_child(
    state: RunState, work: ChildWork, path: Path, task: int, attempt: int, in_flight: TaskInFlight
) -> str:
    """Start or continue the child of a task, wait for its end, and return its id.

    Args:
        state: State of the parent's execution.
        work: Job and payload of the child.
        path: Path of the task.
        task: Number of the task in the journal.
        attempt: Number of the attempt at the task.
        in_flight: Entry of the task among those that are being executed.

    Raises:
        RunConflict: If the child's id belongs to another run, or the child to another job.
        RunCancelled: If the child was cancelled.
        Exception: If the child's job raises it.
    """
    stored = await _open_child(state, work, path, task)
    run_id = stored.request.run_id
    counts = AttemptCounts(attempts=attempt)
    await state.journal.hold_task(task, f"the run {run_id}", None, counts, interrupted=False)
    if stored.status is Status.CANCELLED:
        raise RunCancelled(run_id)
    if stored.status is not Status.COMPLETED:
        release_outer_permits()
        child = await state.children.execute_child(work.job, run_id)
        with state.control.adopting(child.control):
            await _wait_for_end(child, state, in_flight)
    return run_id


async def _open_child(state: RunState, work: ChildWork, path: Path, task: int) -> StoredRun:
    """Return the child of a task, which is created unless an earlier execution did so."""
    stored = state.journal.child(task)
    if stored is None:
        request = await new_child_run(state, work, path)
        stored = await state.journal.open_run(request, state.services.clock.now(), task)
    check_child_run(stored.request, work, state.run_id, path)
    return stored


async def new_child_run(state: RunState, work: ChildWork, path: Path) -> NewRun:
    """Return the child of a task, to be created.

    Args:
        state: State of the parent's execution.
        work: Job and payload of the child.
        path: Path of the task.

    Raises:
        InvalidConnection: If the job's IO has no such integration.
        InvalidPayload: If the payload is not of the job's type.
        InvalidRunId: If the id is empty or not Unicode text.
    """
    parent = ParentTask(state.run_id, path)
    connections = inherited_connections(work.job, state.connections, work.connections)
    run_id = work.run_id if work.run_id is not None else child_id(state.run_id, path)
    making = partial(new_run, work.job, work.payload, run_id, connections, parent)
    return await call_off_loop(work.payload, making)


def check_child_run(child: NewRun, work: ChildWork, parent: str, path: Path) -> None:
    """Check that a run with the id of a child is the child of a task.

    Args:
        child: The run.
        work: Job and payload of the child.
        parent: Id of the task's run.
        path: Path of the task.

    Raises:
        RunConflict: If it is another run, or one of another job.
    """
    run_id = child.run_id
    if child.parent != ParentTask(parent, path):
        raise RunConflict(
            f"The run id {run_id!r} belongs to another run than the one that the task "
            f"{display_key(path[-1])} of the run {parent!r} starts: pass another run_id.",
            run_id,
        )
    if child.job_id != work.job.id:
        raise RunConflict(
            f"The run {run_id!r} is one of the job {child.job_id!r}, and the task "
            f"{display_key(path[-1])} that started it now names the job {work.job.id!r}: give the "
            "task another key.",
            run_id,
        )


async def _wait_for_end(child: ExecutedChild, state: RunState, in_flight: TaskInFlight) -> None:
    """Wait until a child has ended; if the wait is cancelled, the child is interrupted first."""
    try:
        with state.control.in_flight.idle(in_flight):
            await asyncio.wait([child.result])
    except asyncio.CancelledError:
        # Nobody waits for a child that was abandoned, but the outcomes of its calls are kept.
        await child.stop(unsafe_only=not state.is_ending)
        raise
    ended = child.result
    error = asyncio.CancelledError() if ended.cancelled() else ended.exception()
    if isinstance(error, asyncio.CancelledError) or (
        isinstance(error, RunCancelled) and state.control.is_ending
    ):
        # The child ended before its parent, which ends as well: the child decides nothing.
        with state.control.in_flight.idle(in_flight):
            await asyncio.Event().wait()
    if error is not None:
        raise error


async def result_of_child(state: RunState, work: ChildWork, run_id: str) -> Any:
    """Return the result of a completed child, and learn its secrets.

    Args:
        state: State of the parent's execution.
        work: Job of the child.
        run_id: Id of the child.

    Raises:
        JournalError: If the journal no longer has the run.
        ValueError: If the result does not fit the annotation of the job any more.
    """
    stored = state.journal.run(run_id)
    if stored is None or stored.result is None:
        raise JournalError(
            f"The run {run_id!r}, whose result a task of another run has, is no longer in the "
            "journal."
        )
    text = stored.result
    state.secrets.learn(parse(text), ())
    return await call_off_loop(text, partial(from_json, work.job.signature.result, text))
