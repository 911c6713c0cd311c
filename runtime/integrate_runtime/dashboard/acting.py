"""Buttons of the dashboard: what a person decides is sent to the engine, which keeps it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse

from integrate_runtime.base.arguments import parse_json_argument
from integrate_runtime.base.errors import InvalidArgument

from .addresses import address, read_name, read_path
from .forms import read_form

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.contracts.engine import Engine

    from .context import Context

_LARGEST_FORM = 4 * 1024 * 1024
_PATIENCE_SECONDS = 3.0
"""Time for a worker to grant a request, before a person is told that it is kept."""


async def resume(context: Context, request: Request) -> Response:
    """Resume a run."""
    form = await signed_form(context, request)
    return await _act(context, form, "resumed", engine_of(context).resume(form.get("id", "")))


async def cancel(context: Context, request: Request) -> Response:
    """Cancel a run."""
    form = await signed_form(context, request)
    return await _act(context, form, "cancelled", engine_of(context).cancel(form.get("id", "")))


async def decide(context: Context, request: Request) -> Response:
    """Decide about a task in doubt, and resume its run."""
    form = await signed_form(context, request)
    path = read_path(form.get("path", ""))
    engine, run_id = engine_of(context), form.get("id", "")
    if form.get("decision") == "repeat":
        deciding = engine.resume(run_id, repeat=[path])
    elif form.get("decision") == "done":
        deciding = engine.resume(run_id, done={path: _json_of(form, "output")})
    else:
        raise InvalidArgument("A task in doubt happened, or is done again.", "decision")
    return await _act(context, form, "resumed", deciding)


async def retry(context: Context, request: Request) -> Response:
    """Try a task now that waits for its next attempt."""
    form = await signed_form(context, request)
    path = read_path(form.get("path", ""))
    return await _act(context, form, "hastened", engine_of(context).retry(form.get("id", ""), path))


async def send(context: Context, request: Request) -> Response:
    """Send an event to a run."""
    form = await signed_form(context, request)
    name, payload = read_name(form.get("name", "")), _json_of(form, "payload")
    # The form has the id, so that the event is sent once however often the button is pressed.
    sending = engine_of(context).send(
        form.get("id", ""), name, payload, event_id=form.get("event_id") or None
    )
    return await _act(context, form, "sent", sending)


async def _act(
    context: Context, form: Mapping[str, str], said: str, acting: Coroutine[Any, Any, object]
) -> Response:
    """Wait for the engine for a moment, and lead back to the run's page.

    Raises:
        IntegrationError: If the engine refuses.
    """
    task: asyncio.Task[object] = asyncio.create_task(acting)
    context.acting.add(task)
    task.add_done_callback(lambda done: _forget(context, done))
    done, _ = await asyncio.wait([task], timeout=_PATIENCE_SECONDS)
    if done:
        task.result()
    outcome = said if done else "kept"
    return RedirectResponse(address("/run", id=form.get("id", ""), said=outcome), 303)


def _forget(context: Context, task: asyncio.Task[object]) -> None:
    context.acting.discard(task)
    # Retrieved, since asyncio would log a refusal that came too late for its page.
    if not task.cancelled():
        task.exception()


def engine_of(context: Context) -> Engine:
    """Return the engine that acts on runs.

    Raises:
        InvalidArgument: If the dashboard only shows them.
    """
    if context.engine is None:
        raise InvalidArgument("This dashboard shows runs only.", "engine")
    return context.engine


async def signed_form(context: Context, request: Request) -> Mapping[str, str]:
    """Read a form of one of the dashboard's own pages.

    Raises:
        InvalidArgument: If it is a form of another page, or too large.
    """
    form = await read_form(request, _LARGEST_FORM)
    if not context.access.is_form_token(form.get("form_token", "")):
        raise InvalidArgument(
            "The form is not of this dashboard: open the page again, and send it from there.",
            "form_token",
        )
    return form


def _json_of(form: Mapping[str, str], field: str) -> object:
    """Return the JSON that a person typed into a field."""
    return parse_json_argument(form.get(field, ""), f"The {field}", field)
