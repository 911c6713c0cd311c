"""Page of one run, and the parts of it that are fetched on demand."""

from __future__ import annotations

import secrets
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidArgument, TaskNotFound

from .addresses import address, read_path
from .answers import error_answer, output_answer
from .last_good_run import compare_runs, last_good_run, task_differences
from .outline import BRANCH_SIZE, read_branch, read_outline, state_of
from .run_state import EVENTS_SHOWN, LOG_LINES, read_state
from .sdk_symbols import find_symbol
from .values import resolve, tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.base.call_sites import CallSite
    from integrate_runtime.base.types import Json, Path
    from integrate_runtime.contracts.records import RunRecord, TaskRecord

    from .context import Context

_CODE_AROUND = 3
_LONGEST_SOURCE = 1_000_000
_SAID = {
    "resumed": "The run goes on.",
    "cancelled": "The run is cancelled.",
    "hastened": "The next attempt is due now.",
    "started": "The run is stored: a process that serves its job executes it.",
    "sent": "The event is stored: the run takes it when it waits for it.",
    "kept": "The request is kept in the journal: a process that serves this job takes it.",
}


async def show_run(context: Context, request: Request) -> Response:
    """Answer with the page of a run, and of one of its tasks."""
    run = await context.requested_run(request)
    outline = await read_outline(context.journal, run.run_id)
    state = await read_state(context.journal, run)
    path = _path(request, "task")
    if path:
        details = await _details(context, run, path)
    else:
        details = await _run_details(context, run, [node.task for node in outline.nodes])
    shown = {
        "run": run,
        "outline": outline,
        "state": state,
        "version": state_of(run, outline, state.events),
        "new_event_id": secrets.token_hex(8),
        "said": _SAID.get(request.query_params.get("said", ""), ""),
    }
    return context.page("run.html", {**shown, **details})


async def show_tasks(context: Context, request: Request) -> Response:
    """Answer with tasks under one parent, as items of the tree."""
    run = await context.requested_run(request)
    cursor = request.query_params.get("cursor")
    branch = await read_branch(context.journal, run.run_id, _path(request, "parent"), cursor)
    return context.page("tasks.html", {"run": run, "branch": branch})


async def show_task(context: Context, request: Request) -> Response:
    """Answer with the details of one task."""
    run = await context.requested_run(request)
    details = await _details(context, run, _path(request, "path"))
    return context.page("task.html", {"run": run, **details})


async def show_values(context: Context, request: Request) -> Response:
    """Answer with payload, result and log of a run."""
    run = await context.requested_run(request)
    tasks = await context.journal.tasks(run.run_id, limit=BRANCH_SIZE)
    details = await _run_details(context, run, tasks.items)
    return context.page("run_values.html", {"run": run, **details})


async def show_logs(context: Context, request: Request) -> Response:
    """Answer with further lines that a run, or one of its tasks, logged."""
    run, path = await context.requested_run(request), _path(request, "path")
    cursor = request.query_params.get("cursor")
    logs = await context.journal.logs(run.run_id, task=path or None, limit=LOG_LINES, cursor=cursor)
    return context.page("logs.html", {"run": run, "logs": logs, "log_path": path})


async def show_events(context: Context, request: Request) -> Response:
    """Answer with further events that a run was sent."""
    run, cursor = await context.requested_run(request), request.query_params.get("cursor")
    events = await context.journal.events(run.run_id, limit=EVENTS_SHOWN, cursor=cursor)
    return context.page("event_rows.html", {"run": run, "events": events})


async def show_value(context: Context, request: Request) -> Response:
    """Answer with a part of a large value."""
    query = request.query_params
    run = await context.requested_run(request)
    path, part = _path(request, "path"), query.get("part", "")
    value = await _value(context, run, path, part)
    try:
        found, way = resolve(value, query.get("pointer", "[]"))
        start = int(query.get("start", "0"))
    except (LookupError, ValueError) as error:
        raise InvalidArgument("The value has no such part any more.", "pointer") from error
    shown = tree(found, way, max(start, 0))
    source = address("/run/value", id=run.run_id, path=path, part=part)
    values = {"value": shown, "value_source": source, "rest": start > 0}
    return context.page("value.html", values)


async def _run_details(
    context: Context, run: RunRecord, tasks: Sequence[TaskRecord]
) -> dict[str, object]:
    logs = await context.journal.logs(run.run_id, limit=LOG_LINES)
    comparison = await compare_runs(context.journal, run, tasks)
    return {"task": None, "logs": logs, "log_path": (), "comparison": comparison}


async def _details(context: Context, run: RunRecord, path: Path) -> dict[str, object]:
    task = await context.journal.task(run.run_id, path)
    if task is None:
        raise TaskNotFound(f"The run {run.run_id!r} has no such task.", run.run_id, list(path))
    good = await last_good_run(context.journal, run)
    before = await context.journal.task(good.run_id, path) if good is not None else None
    return {
        "task": task,
        "output": output_answer(task.output),
        "failure": error_answer(task.error),
        "code": _code(task.call_site),
        "logs": await context.journal.logs(run.run_id, task=path, limit=LOG_LINES),
        "log_path": path,
        "symbol": find_symbol(task.operation) if task.operation is not None else None,
        "last_good": before,
        "differences": task_differences(task, before) if before is not None else (),
    }


async def _value(context: Context, run: RunRecord, path: Path, part: str) -> Json:
    if part == "payload":
        return run.payload
    if part == "result":
        return run.result
    task = await context.journal.task(run.run_id, path) if path else None
    if task is not None and part == "error":
        return error_answer(task.error).body
    if task is not None and part == "output":
        return output_answer(task.output).body
    if task is not None and part == "params":
        return task.params
    raise InvalidArgument(f"There is no value {part!r} of it.", "part")


def _code(site: CallSite) -> list[tuple[int, str]]:
    """Return the lines around a call, if the program's source is on this machine."""
    source = FilePath(site.file)
    # A journal names any file: only Python sources are shown.
    if source.suffix != ".py":
        return []
    try:
        if source.stat().st_size > _LONGEST_SOURCE:
            return []
        lines = source.read_text().splitlines()
    except (OSError, ValueError):
        return []
    first = max(site.line - _CODE_AROUND, 1)
    last = min(site.line + _CODE_AROUND, len(lines))
    return [(number, lines[number - 1]) for number in range(first, last + 1)]


def _path(request: Request, name: str) -> Path:
    try:
        return read_path(request.query_params.get(name, ""))
    except (ValueError, RecursionError) as error:
        raise InvalidArgument(
            "The address names no task: its path is no list of keys.", name
        ) from error
