"""Live updates of pages, as server-sent events with the elements that changed."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from starlette.responses import StreamingResponse

from .outline import Branch, Node, read_node, read_outline, state_of
from .run_list import read_list
from .run_state import LOG_LINES, read_state

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Sequence

    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.records import (
        Change,
        EventRecord,
        LogRecord,
        Page,
        RunRecord,
    )

    from .context import Context
    from .run_list import RunList
    from .run_state import RunState

_MOST_ROWS = 40
"""Number of changed tasks from which the whole tree is sent instead of its rows."""

_HEARTBEAT_SECONDS = 15.0
_LOG_SECONDS = 1.0
"""Time without a change after which the log is looked at, as no change tells of its lines."""

_LIST_SECONDS = 0.5
"""Time between two updates of a list, whose runs may change many times a second."""


async def follow_run(context: Context, request: Request) -> Response:
    """Answer with the updates of a run's page, without end."""
    run = await context.requested_run(request)
    state = request.query_params.get("state", "")
    return _stream(_run_updates(context, run.run_id, state))


async def follow_runs(context: Context, request: Request) -> Response:
    """Answer with the updates of the list of runs, without end."""
    # Watched from before the list is read, so that nothing is missed in between.
    changes = context.journal.changes()
    began = datetime.now(UTC)
    listed = await read_list(context.journal, request.query_params)
    state = request.query_params.get("state", "")
    return _stream(_list_updates(context, listed, state, changes, began))


def _stream(updates: AsyncIterator[str]) -> Response:
    return StreamingResponse(_events(updates), media_type="text/event-stream")


async def _events(updates: AsyncIterator[str]) -> AsyncIterator[str]:
    async for update in updates:
        if update:
            yield "".join(f"data: {line}\n" for line in update.splitlines()) + "\n"
        else:
            yield ": still here\n\n"


async def _run_updates(context: Context, run_id: str, state: str) -> AsyncIterator[str]:
    # Watched from before the outline is read, so that nothing is missed in between.
    changes = context.journal.changes(run_id)
    page = _RunPage(context, run_id)
    yield await page.whole(state)
    async for changed in _batches(changes, _LOG_SECONDS):
        async with context.pace.turn():
            update = await page.update(changed)
        yield update


class _RunPage:
    """A run's page as a browser has it."""

    def __init__(self, context: Context, run_id: str) -> None:
        self._context = context
        self._run_id = run_id
        self._root = Branch(())
        self._shown: dict[Path, Node] = {}
        self._events: Page[EventRecord] | None = None
        self._log: Page[LogRecord] | None = None

    async def update(self, changed: Sequence[Change]) -> str:
        """Return what changed; without a change, what was logged."""
        paths = {change.path for change in changed if change.path}
        if not changed:
            return await self.log()
        if len(paths) > _MOST_ROWS:
            return await self.whole()
        return await self.rows(paths)

    async def log(self) -> str:
        """Return the beginning of the run's log, if it has grown."""
        if self._log is not None and self._log.cursor is not None:
            return ""  # further lines come with a click
        logs = await self._context.journal.logs(self._run_id, limit=LOG_LINES)
        if logs == self._log or not logs.items:
            return ""
        self._log = logs
        run = await self._context.find_run(self._run_id)
        return self._render("log.html", run, logs=logs, log_path=(), swap=True)

    async def whole(self, state: str | None = None) -> str:
        """Return the whole tree; nothing if it is in a state that the browser has."""
        run = await self._context.find_run(self._run_id)
        self._root = await read_outline(self._context.journal, self._run_id)
        self._shown = {node.task.path: node for node in self._root.walk()}
        current = await read_state(self._context.journal, run)
        if state_of(run, self._root, current.events) == state:
            self._events = current.events
            return ""
        return self._render("outline.html", run, branch=self._root) + self._state(run, current)

    async def rows(self, paths: Iterable[Path]) -> str:
        """Return the rows of changed tasks, and those of tasks that began."""
        run = await self._context.find_run(self._run_id)
        changed: set[Path] = set()
        added: set[Path] = set()
        # Parents first, as an added task belongs to the list of its parent.
        for path in sorted(paths, key=len):
            known = path in self._shown
            if await self._read(path):
                (changed if known else added).add(path)
        # The parent of an added task can be folded from now on.
        changed |= {path[:-1] for path in added} & self._shown.keys() - added
        parts = [self._row(run, path, "row.html") for path in changed]
        # A parent that was added too has its nested tasks in it.
        new = [path for path in sorted(added, key=self._begin) if path[:-1] not in added]
        parts += [self._row(run, path, "added_task.html") for path in new]
        state = await read_state(self._context.journal, run)
        return "".join([*parts, self._state(run, state)])

    async def _read(self, path: Path) -> bool:
        """Read a task anew, and return whether it is shown."""
        node = await read_node(self._context.journal, self._run_id, path)
        if node is None:
            return False
        shown, siblings = self._shown.get(path), self._siblings(path)
        if shown is not None:
            shown.task, shown.history = node.task, node.history
            return True
        # The rest of a list that is not shown to its end comes with a click.
        if siblings is None or siblings.cursor is not None:
            return False
        node.branch = Branch(path)
        siblings.nodes.append(node)
        self._shown[path] = node
        return True

    def _begin(self, path: Path) -> datetime:
        return self._shown[path].task.started_at

    def _row(self, run: RunRecord, path: Path, template: str) -> str:
        return self._render(template, run, node=self._shown[path])

    def _siblings(self, path: Path) -> Branch | None:
        parent = path[:-1]
        if not parent:
            return self._root
        return self._shown[parent].branch if parent in self._shown else None

    def _state(self, run: RunRecord, state: RunState) -> str:
        parts = [self._render("run_head.html", run, swap=True)]
        parts.append(self._render("run_notices.html", run, state=state, swap=True))
        # Swapped only if they changed, as a person may have unfolded a payload.
        if state.events != self._events:
            parts.append(self._render("events.html", run, events=state.events, swap=True))
            self._events = state.events
        return "".join(parts)

    def _render(self, template: str, run: RunRecord, **values: object) -> str:
        return self._context.render(template, {"run": run, **values})


async def _list_updates(
    context: Context, listed: RunList, state: str, changes: AsyncIterator[Change], began: datetime
) -> AsyncIterator[str]:
    """Yield the list if it is not in the state that the browser has, then the rows that change.

    Args:
        context: The dashboard.
        listed: The list.
        state: State in which the browser has it.
        changes: Changes from before the list was read.
        began: Time from which runs are added at the top.
    """
    yield "" if listed.state == state else context.render("run_list.html", {"runs": listed.runs})
    shown = {run.run_id for run in listed.runs.items}
    async for changed in _batches(changes):
        async with context.pace.turn():
            # A run that begins to wait, or goes on, has no change of its own.
            ids = sorted({change.run_id for change in changed})[:_MOST_ROWS]
            runs = [run for run_id in ids if (run := await context.journal.run(run_id))]
            parts: list[str] = []
            for run in sorted(runs, key=lambda run: run.started_at):
                is_new = listed.is_first and run.started_at >= began and run.run_id not in shown
                template = "added_run.html" if is_new else "changed_run.html"
                parts.append(context.render(template, {"run": run}))
                if is_new:
                    shown.add(run.run_id)
        yield "".join(parts)
        if changed:
            await asyncio.sleep(_LIST_SECONDS)


async def _batches(
    changes: AsyncIterator[Change], patience: float = _HEARTBEAT_SECONDS
) -> AsyncIterator[list[Change]]:
    """Yield changes that came together; an empty list after some seconds without any."""
    waiting = asyncio.ensure_future(anext(changes))
    try:
        while True:
            done, _ = await asyncio.wait([waiting], timeout=patience)
            batch: list[Change] = []
            while done:
                batch.append(waiting.result())
                waiting = asyncio.ensure_future(anext(changes))
                done, _ = await asyncio.wait([waiting], timeout=0)
            yield batch
    finally:
        waiting.cancel()
