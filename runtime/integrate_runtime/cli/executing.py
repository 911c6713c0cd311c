"""Execution of runs for the commands, until they end or Ctrl-C."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.outcomes import RunCancelled, RunFailed, TaskFailed
from integrate_runtime.contracts.records import Status

from .console import print_error, print_traceback, say, stdout
from .engines import AnyEngine, hide_secrets_of, open_engine, open_reading
from .forms import count_text, error_summary
from .hints import command, next_steps
from .json_text import JsonList, json_text
from .progress import Progress, showing_progress
from .reading import find_run, run_pages, tasks_in_doubt
from .stopping import Stopped, run_until_stopped
from .views import RunsTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta
    from types import TracebackType

    from integrate_runtime.contracts.handle import RunHandle
    from integrate_runtime.contracts.records import RunRecord
    from integrate_runtime.jobs.job import Job

Begin: TypeAlias = Callable[[AnyEngine], Awaitable["RunHandle[Any]"]]

COMPLETED, FAILED, USAGE_ERROR, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; 130 is what shells give a command that Ctrl-C ended."""

DEFAULT_CONCURRENCY = 100
"""Maximum number of runs that are executed at once, as for ``LocalEngine.serve``."""


def execute(begin: Begin, run_id: str, db: str, grace: timedelta, *, json: bool) -> int:
    """Execute one run, print its outcome, and return the exit code.

    Args:
        begin: Starts or resumes the run.
        run_id: Id of the run.
        db: Path of the journal.
        grace: Time that attempts in flight have to end after a signal.
        json: Print the whole run instead of its result.
    """

    async def execute_run() -> int:
        async with open_engine(db, grace) as engine:
            code, run = await _finish(engine, await begin(engine), db)
            if json or code == COMPLETED:
                stdout().json(f"{json_text(run if json else run.result)}\n")
            return code

    return _until_interrupted(execute_run(), [run_id], db, grace)


def execute_unfinished(db: str, grace: timedelta, *, json: bool) -> int:
    """Continue all interrupted runs concurrently, and return the highest exit code.

    A run that cannot go on stops no other.

    Args:
        db: Path of the journal.
        grace: Time that attempts in flight have to end after a signal.
        json: Print the runs as JSON instead of a table.
    """
    run_ids: list[str] = []

    async def resume_run(engine: AnyEngine, run_id: str) -> int:
        await hide_secrets_of(engine, run_id, db)
        try:
            return (await _finish(engine, await engine.resume(run_id), db))[0]
        except IntegrationError as error:
            print_error(str(error))
            return USAGE_ERROR
        except Exception as error:
            print_traceback(error, error.__traceback__)
            print_error(f"Run {run_id} cannot be resumed: {type(error).__name__}")
            return FAILED

    async def resume_all() -> int:
        slots = asyncio.Semaphore(DEFAULT_CONCURRENCY)
        codes: list[int] = []

        async def resume_in_slot(engine: AnyEngine, run_id: str, progress: Progress) -> None:
            async with slots:
                codes.append(await resume_run(engine, run_id))
            ended = f"{len(codes)} of {count_text(len(run_ids), 'run')} ended"
            progress.show_part(ended, len(codes), len(run_ids))

        async with open_engine(db, grace) as engine:
            run_ids.extend(await unfinished_runs(engine))
            with showing_progress() as progress:
                await asyncio.gather(*(resume_in_slot(engine, run, progress) for run in run_ids))
            await _print_runs(engine, run_ids, db, json=json)
            return max(codes, default=COMPLETED)

    return _until_interrupted(resume_all(), run_ids, db, grace)


def serve(jobs: Sequence[Job[Any, Any]], concurrency: int, db: str, grace: timedelta) -> int:
    """Execute the runs of jobs until a signal, and return the exit code.

    Args:
        jobs: The jobs.
        concurrency: Maximum number of runs that are executed at once.
        db: Path of the journal, or URL of a cluster.
        grace: Time that attempts in flight have to end after a signal.
    """

    async def serve_jobs() -> int:
        async with open_engine(db, grace) as engine:
            say(f"Serving {', '.join(job.id for job in jobs)} from {db}, until Ctrl-C.")
            await engine.serve(jobs, concurrency=concurrency)
        return COMPLETED

    return _until_interrupted(serve_jobs(), [], db, grace)


async def unfinished_runs(engine: AnyEngine) -> list[str]:
    """Return the ids of the runs that wait to be executed, oldest first."""
    found: list[RunRecord] = []
    for status in (Status.INTERRUPTED, Status.QUEUED):
        async for runs, _ in run_pages(engine.journal, status=status, limit=sys.maxsize):
            found += runs
    return [run.run_id for run in sorted(found, key=lambda run: run.started_at)]


async def _print_runs(engine: AnyEngine, run_ids: list[str], db: str, *, json: bool) -> None:
    """Print the outcome of runs, as a table or as JSON."""
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


async def _finish(engine: AnyEngine, handle: RunHandle[Any], db: str) -> tuple[int, RunRecord]:
    """Wait for a run, print a failure and next steps, and return the exit code and the run."""
    error = await _error_of(handle)
    run = await find_run(engine.journal, handle.run_id, db)
    if error is None:
        return COMPLETED, run
    code = _print_failure(run, error)
    doubtful = await tasks_in_doubt(engine.journal, run.run_id)
    for step in next_steps(run, doubtful.tasks, doubtful.failed_children, db):
        say(step)
    return code, run


async def _error_of(handle: RunHandle[Any]) -> Exception | None:
    try:
        await handle.result()
    except Exception as error:
        return error
    return None


def _print_failure(run: RunRecord, error: Exception) -> int:
    """Print why a run did not complete, and return the exit code."""
    if isinstance(error, IntegrationError):
        print_error(str(error))
        return USAGE_ERROR
    if isinstance(error, RunCancelled | RunFailed):
        print_error(str(error))
    elif isinstance(error, TaskFailed):
        print_error(f"Run {run.run_id} failed: {error.summary}")
    else:
        print_traceback(error, _first_job_frame(error))
        # The journal's record is redacted with all secrets of the run.
        summary = error_summary(run.error) if run.error is not None else type(error).__name__
        print_error(f"Run {run.run_id} failed: {summary}")
    return FAILED


def _first_job_frame(error: Exception) -> TracebackType | None:
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None and _is_ours(frame):
        frame = frame.tb_next
    return frame


def _is_ours(frame: TracebackType) -> bool:
    return str(frame.tb_frame.f_globals.get("__name__")).partition(".")[0] == "integrate_runtime"


def _until_interrupted(
    work: Coroutine[Any, Any, int], runs: list[str], db: str, grace: timedelta
) -> int:
    try:
        return run_until_stopped(work, grace.total_seconds())
    except (KeyboardInterrupt, Stopped) as stop:
        asyncio.run(_print_interrupted(runs, db))
        return stop.code if isinstance(stop, Stopped) else INTERRUPTED


async def _print_interrupted(runs: list[str], db: str) -> None:
    async with open_reading(db) as engine:
        for run_id in runs:
            run = await engine.journal.run(run_id)
            if run is None:
                say(f"Interrupted before the run {run_id} began.")
            elif run.status is Status.INTERRUPTED:
                resume_command = command("resume", run_id, db=db)
                say(
                    f"Interrupted; the progress of run {run_id} is kept. "
                    f"To continue: {resume_command}"
                )
            else:
                say(f"Interrupted; run {run_id} is {run.status.value}.")
