"""Live updates of pages, as server-sent events with the elements that changed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.responses import StreamingResponse

from .notices import notices
from .outline import Branch, Node, read_node, read_outline

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterable

    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.records import Change, RunRecord

    from .context import Context

_MOST_ROWS = 40
"""Number of changed tasks from which the whole tree is sent instead of its rows."""

_HEARTBEAT_SECONDS = 15.0


async def follow_run(context: Context, request: Request) -> Response:
    """Answer with the updates of a run's page, without end."""
    run = await context.requested_run(request)
    state = request.query_params.get("state", "")
    return _stream(_run_updates(context, run.run_id, state))


async def follow_runs(context: Context, request: Request) -> Response:
    """Answer with the updates of the list of runs, without end."""
    return _stream(_list_updates(context))


def _stream(updates: AsyncIterator[str]) -> Response:
    return StreamingResponse(_events(updates), media_type="text/event-stream")


async def _events(updates: AsyncIterator[str]) -> AsyncIterator[str]:
    async for update in updates:
        if update:
            yield "".join(f"data: {line}\n" for line in update.splitlines()) + "\n"
        else:
            yield ": still here\n\n"


async def _run_updates(context: Context, run_id: str, state: str) -> AsyncIterator[str]:
    changes = _batches(context.journal.changes(run_id))
    # Watched from before the outline is read, so that nothing is missed in between.
    next_changes = asyncio.ensure_future(anext(changes))
    try:
        await asyncio.sleep(0)
        page = _RunPage(context, run_id)
        yield await page.whole(state)
        while True:
            changed = await next_changes
            next_changes = asyncio.ensure_future(anext(changes))
            paths = {change.path for change in changed if change.path}
            if not changed:
                yield ""
            elif len(paths) > _MOST_ROWS:
                yield await page.whole()
            else:
                yield await page.rows(paths)
    finally:
        next_changes.cancel()
        await asyncio.wait([next_changes])
        await changes.aclose()


class _RunPage:
    """A run's page as a browser has it."""

    def __init__(self, context: Context, run_id: str) -> None:
        self._context = context
        self._run_id = run_id
        self._root = Branch(())
        self._shown: dict[Path, Node] = {}

    async def whole(self, state: str | None = None) -> str:
        """Return the whole tree; nothing if it is in a state that the browser has."""
        run = await self._context.find_run(self._run_id)
        self._root = await read_outline(self._context.journal, self._run_id)
        self._shown = {node.task.path: node for node in self._root.walk()}
        if self._root.state == state:
            return ""
        return self._render("outline.html", run, branch=self._root) + self._state(run)

    async def rows(self, paths: Iterable[Path]) -> str:
        """Return the rows of changed tasks, and those of tasks that began."""
        run = await self._context.find_run(self._run_id)
        # Parents first: an added task needs the list of its parent.
        parts = [await self._row(run, path) for path in sorted(paths, key=len)]
        return "".join([*parts, self._state(run)])

    async def _row(self, run: RunRecord, path: Path) -> str:
        node = await read_node(self._context.journal, self._run_id, path)
        if node is None:
            return ""
        if path in self._shown:
            node.branch = self._shown[path].branch
            self._shown[path] = node
            return self._render("row.html", run, node=node)
        siblings = self._siblings(path)
        # The rest of a list that is not shown to its end comes with a click.
        if siblings is None or siblings.cursor is not None:
            return ""
        node.branch = Branch(path)
        siblings.nodes.append(node)
        self._shown[path] = node
        added = self._render("added_task.html", run, node=node)
        # The parent's row can be folded from now on.
        return added + (await self._row(run, path[:-1]) if len(path) > 1 else "")

    def _siblings(self, path: Path) -> Branch | None:
        parent = path[:-1]
        if not parent:
            return self._root
        return self._shown[parent].branch if parent in self._shown else None

    def _state(self, run: RunRecord) -> str:
        found = notices(run, (node.task for node in self._shown.values()))
        head = self._render("run_head.html", run, swap=True)
        return head + self._render("run_notices.html", run, notices=found, swap=True)

    def _render(self, template: str, run: RunRecord, **values: object) -> str:
        return self._context.render(template, {"run": run, **values})


async def _list_updates(context: Context) -> AsyncIterator[str]:
    changes = _batches(context.journal.changes())
    try:
        async for changed in changes:
            runs = {change.run_id for change in changed if not change.path}
            records = [await context.journal.run(run_id) for run_id in sorted(runs)[:_MOST_ROWS]]
            yield "".join(
                context.render("run_row.html", {"run": run, "swap": True}) for run in records if run
            )
    finally:
        await changes.aclose()


async def _batches(changes: AsyncIterator[Change]) -> AsyncGenerator[list[Change]]:
    """Yield changes that came together; an empty list after a while without any."""
    waiting = asyncio.ensure_future(anext(changes))
    try:
        while True:
            done, _ = await asyncio.wait([waiting], timeout=_HEARTBEAT_SECONDS)
            batch: list[Change] = []
            while done:
                batch.append(waiting.result())
                waiting = asyncio.ensure_future(anext(changes))
                done, _ = await asyncio.wait([waiting], timeout=0)
            yield batch
    finally:
        waiting.cancel()
