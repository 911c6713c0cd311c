"""Executes runs for the commands: until they end, or until Ctrl-C."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

from integrate_runtime.base.errors import IntegrationError, RunCancelled, RunFailed, TaskFailed
from integrate_runtime.contracts.records import Status
from integrate_runtime.engines.local.engine import LocalEngine
from integrate_runtime.engines.local.files import LocalFiles

from .console import hide_secrets, print_error, print_traceback, say, stdout
from .forms import error_summary
from .hints import command, next_steps
from .json_text import JsonList, json_text
from .reading import find_run, run_pages, tasks_in_doubt
from .views import RunsTable

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
            if json or code == DONE:
                stdout().json(f"{json_text(run if json else run.result)}\n")
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
        hide_secrets_of(run_id, db)
        try:
            return (await _finish(engine, await engine.resume(run_id), db))[0]
        except IntegrationError as error:
            print_error(str(error))
            return WRONG

    async def whole() -> int:
        async with LocalEngine(db) as engine:
            begun.extend(await unfinished_runs(engine))
            codes = await asyncio.gather(*(one(engine, run_id) for run_id in begun))
            await _print_runs(engine, begun, db, json=json)
            return max(codes, default=DONE)

    return _until_interrupted(whole(), begun, db)


async def unfinished_runs(engine: LocalEngine) -> list[str]:
    """The ids of the interrupted runs, the oldest first."""
    found: list[str] = []
    async for runs, _ in run_pages(engine.journal, status=Status.INTERRUPTED, limit=sys.maxsize):
        found += [run.run_id for run in runs]
    return found[::-1]


def hide_secrets_of(run_id: str, db: str) -> None:
    """Keep what a run's payload holds of secrets out of what is printed.

    Where the payload cannot be opened or read, this process does not execute the run either.
    """
    files = LocalFiles(Path(db))
    try:
        with suppress(IntegrationError, ValueError):
            hide_secrets(files.redaction_of(run_id))
    finally:
        files.close()


async def _print_runs(engine: LocalEngine, run_ids: list[str], db: str, *, json: bool) -> None:
    """How runs ended, as a table or as JSON."""
    ended = [await find_run(engine.journal, run_id, db) for run_id in run_ids]
    if json:
        records = JsonList(stdout().json)
        for run in ended:
            records.add(run)
        records.end()
    elif ended:
        RunsTable(stdout(), datetime.now(UTC)).print_page(ended)
    else:
        say("There is nothing to resume.")


async def _finish(engine: LocalEngine, handle: RunHandle[Any], db: str) -> tuple[int, RunRecord]:
    """Wait for a run, say what went wrong and what to do, and give the exit code and the run."""
    error = await _error_of(handle)
    run = await find_run(engine.journal, handle.run_id, db)
    if error is None:
        return DONE, run
    code = _tell(run, error)
    for step in next_steps(run, await tasks_in_doubt(engine.journal, run.run_id), db):
        say(step)
    return code, run


async def _error_of(handle: RunHandle[Any]) -> Exception | None:
    try:
        await handle.result()
    except Exception as error:
        return error
    return None


def _tell(run: RunRecord, error: Exception) -> int:
    """Print why a run did not complete, and give the exit code."""
    if isinstance(error, IntegrationError):
        print_error(str(error))
        return WRONG
    if isinstance(error, RunCancelled | RunFailed):
        print_error(str(error))
    elif isinstance(error, TaskFailed):
        print_error(f"Run {run.run_id} failed: {error}")
    else:
        print_traceback(error, _first_step_of_the_job(error))
        # The journal's record knows the secrets of all that the run did.
        why = error_summary(run.error) if run.error is not None else type(error).__name__
        print_error(f"Run {run.run_id} failed: {why}")
    return FAILED


def _first_step_of_the_job(error: Exception) -> TracebackType | None:
    step = error.__traceback__
    while step is not None and step.tb_next is not None and _is_ours(step):
        step = step.tb_next
    return step


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
                say(f"Interrupted before the run {run_id} began.")
            elif run.status is Status.INTERRUPTED:
                how = command("resume", run_id, db=db)
                say(f"Interrupted; what run {run_id} did is kept. To go on: {how}")
            else:
                say(f"Interrupted; run {run_id} is {run.status.value}.")
