"""Executes runs for the commands: until they end, or until Ctrl-C."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

from integrate_runtime.base.errors import IntegrationError, RunCancelled, TaskFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.engine import LocalEngine

from .console import clean, print_error, say, stdout
from .forms import json_text
from .hints import command, next_steps
from .reading import find_run, read_tasks
from .views import runs_table

if TYPE_CHECKING:
    from types import TracebackType

    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.contracts.records import RunRecord
    from integrate_runtime.jobs.job import Job

Begin: TypeAlias = Callable[[LocalEngine], Awaitable["RunHandle[Any]"]]

DONE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; 130 is what shells give a command that Ctrl-C ended."""


def new_run_id(job: Job[Any, Any]) -> str:
    """A run id that is easy to find, to say and to copy."""
    return f"{job.id}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid4().hex[:6]}"


def execute(begin: Begin, run_id: str, db: str, *, json: bool) -> int:
    """Execute one run, print how that ended, and give the exit code.

    Args:
        begin: Starts or resumes it.
        run_id: Its id.
        db: The journal.
        json: Print the whole run, not its result alone.
    """

    async def whole() -> int:
        async with LocalEngine(db) as engine:
            code, run = await _finish(engine, await begin(engine), db)
            if json:
                print(json_text(run))
            elif code == DONE:
                print(json_text(run.result))
            return code

    return _until_interrupted(whole(), [run_id], db)


def execute_unfinished(db: str, *, json: bool) -> int:
    """Go on with all runs that were interrupted, side by side, and give the worst exit code.

    Args:
        db: The journal.
        json: Print the runs as JSON, not as a table.
    """
    begun: list[str] = []

    async def one(engine: LocalEngine, run_id: str) -> int:
        try:
            return (await _finish(engine, await engine.resume(run_id), db))[0]
        except IntegrationError as error:
            print_error(str(error))
            return WRONG

    async def whole() -> int:
        async with LocalEngine(db) as engine:
            begun.extend(await unfinished_runs(engine))
            codes = await asyncio.gather(*(one(engine, run_id) for run_id in begun))
            ended = [await find_run(engine.journal, run_id, db) for run_id in begun]
            if json:
                print(json_text(ended))
            elif ended:
                stdout().print(runs_table(ended, datetime.now(UTC)))
            else:
                say("There is nothing to resume.")
            return max(codes, default=DONE)

    return _until_interrupted(whole(), begun, db)


async def unfinished_runs(engine: LocalEngine) -> list[str]:
    """The ids of the interrupted runs, the oldest first."""
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = await engine.journal.runs(status=Status.INTERRUPTED, limit=200, cursor=cursor)
        found += [run.run_id for run in page.items]
        cursor = page.cursor
        if cursor is None:
            return found[::-1]


async def _finish(engine: LocalEngine, handle: RunHandle[Any], db: str) -> tuple[int, RunRecord]:
    """Wait for a run, say what went wrong and what to do, and give the exit code and the run."""
    code = await _outcome(handle)
    run = await find_run(engine.journal, handle.run_id, db)
    if code != DONE:
        tasks, _ = await read_tasks(engine.journal, run.run_id, whole=True)
        for step in next_steps(run, tasks, db):
            say(step)
    return code, run


async def _outcome(handle: RunHandle[Any]) -> int:
    try:
        await handle.result()
    except RunCancelled as error:
        print_error(str(error))
        return FAILED
    except TaskFailed as error:
        print_error(f"Run {handle.run_id} failed: {error}")
        return FAILED
    except IntegrationError as error:
        print_error(str(error))
        return WRONG
    except Exception as error:
        _print_traceback(error)
        print_error(f"Run {handle.run_id} failed: {type(error).__name__}: {error}")
        return FAILED
    return DONE


def _print_traceback(error: Exception) -> None:
    """What the job's own code raised, as Python tells it, from the job function on."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None and _is_ours(step):
        step = step.tb_next
    traceback.print_exception(type(error), error, step)


def _is_ours(step: TracebackType) -> bool:
    return str(step.tb_frame.f_globals.get("__name__")).partition(".")[0] == "integrate_runtime"


def _until_interrupted(work: Coroutine[Any, Any, int], runs: list[str], db: str) -> int:
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        asyncio.run(_tell_interrupted(runs, db))
        return INTERRUPTED


async def _tell_interrupted(runs: list[str], db: str) -> None:
    async with LocalEngine(db) as engine:
        for run_id in runs:
            run = await engine.journal.run(run_id)
            if run is None:
                say(f"Interrupted before the run {clean(run_id)} began.")
            elif run.status is Status.INTERRUPTED:
                how = command("resume", run_id, db=db)
                say(f"Interrupted; what run {clean(run_id)} did is kept. To go on: {how}")
            else:
                say(f"Interrupted; run {clean(run_id)} is {run.status.value}.")
