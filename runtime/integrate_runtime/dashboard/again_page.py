"""Page that starts a run again, with the same payload or an edited one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse

from integrate_runtime.base.arguments import parse_json_argument
from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.json_text import canonical
from integrate_runtime.base.run_ids import new_run_id

from .acting import engine_of, signed_form
from .addresses import address

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.contracts.records import RunRecord

    from .context import Context

_LONGEST_PAYLOAD = 200_000
"""Number of characters up to which a payload can be edited in the page."""


async def show_form(context: Context, request: Request) -> Response:
    """Answer with a form that has a run's payload."""
    run = await context.requested_run(request)
    return _page(context, run, new_run_id(run.run_id), _editable(run))


async def start(context: Context, request: Request) -> Response:
    """Start the run that a form describes, once, and lead to its page."""
    form = await signed_form(context, request)
    run = await context.find_run(form.get("id", ""))
    chosen_id, text = form.get("new_run_id", ""), form.get("payload")
    try:
        edited = _edited(run, text)
        handle = await engine_of(context).rerun(run.run_id, payload=edited, new_run_id=chosen_id)
    except IntegrationError as error:
        return _page(context, run, chosen_id, text, str(error))
    return RedirectResponse(address("/run", id=handle.run_id, said="started"), 303)


def _page(
    context: Context, run: RunRecord, chosen_id: str, payload: str | None, problem: str = ""
) -> Response:
    values = {"run": run, "new_run_id": chosen_id, "payload": payload, "problem": problem}
    return context.page("again.html", values, 409 if problem else 200)


def _editable(run: RunRecord) -> str | None:
    """Return a run's payload as text, unless it is too large to be edited."""
    text = json.dumps(run.payload, indent=2, ensure_ascii=False)
    return text if len(text) <= _LONGEST_PAYLOAD else None


def _edited(run: RunRecord, text: str | None) -> str | None:
    """Return the payload that a person typed; None if it is the run's own.

    Raises:
        InvalidArgument: If it is not JSON.
    """
    if text is None:
        return None
    typed = parse_json_argument(text, "The payload", "payload")
    return None if canonical(typed) == canonical(run.payload) else text
