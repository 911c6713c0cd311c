"""Page of an approval's link, on which a person who has the link decides.

It needs no access to the dashboard: the link's own token is the only key, and opens nothing else.
Opening the page decides nothing, as programs open the links of messages too.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlencode

from starlette.responses import RedirectResponse

from integrate_runtime.base.errors import (
    ApprovalClosed,
    ApprovalNotFound,
    IntegrationError,
    InvalidArgument,
    RunEnded,
    RunNotFound,
)

from .addresses import read_path
from .forms import read_form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.engine import Engine

    from .context import Context

_DECISIONS = {"approve": False, "refuse": True}
_LARGEST_FORM = 64 * 1024
_WRONG_LINK = "This link leads to no approval: copy it whole. Its run may have been removed."
_TOO_LARGE = "The comment is too long: shorten it."
_UNAVAILABLE = "The approval cannot be read at the moment: try again later."


class _Link(NamedTuple):
    """Parts of the address of an approval.

    Attributes:
        run_id: Id of the run.
        path: Path of the approval's task.
        token: Secret of the link; empty if it has none.
    """

    run_id: str
    path: Path
    token: str


async def show_approval(context: Context, request: Request) -> Response:
    """Answer with what a run asks for, and the decision if there is one."""

    async def show(engine: Engine, link: _Link) -> Response:
        approval = await engine.approval(link.run_id, link.path, token=link.token)
        return context.page("approval.html", {"approval": approval})

    return await _answer(context, request, show)


async def decide(context: Context, request: Request) -> Response:
    """Approve or refuse, and lead back to the page."""

    async def store(engine: Engine, link: _Link) -> Response:
        form = await read_form(request, _LARGEST_FORM)
        refuse = _DECISIONS.get(form.get("decision", ""))
        if refuse is not None:
            # The page says how it was decided, if somebody else was faster.
            with suppress(ApprovalClosed, RunEnded):
                await engine.approve(
                    link.run_id,
                    link.path,
                    refuse=refuse,
                    by=form.get("by", "").strip() or None,
                    comment=form.get("comment", "").strip() or None,
                    token=link.token,
                )
        return RedirectResponse(f"?{urlencode({'token': link.token})}", 303)

    return await _answer(context, request, store)


async def _answer(
    context: Context,
    request: Request,
    answer: Callable[[Engine, _Link], Awaitable[Response]],
) -> Response:
    """Return an answer about the approval of a link.

    Whether a run exists is not told to those whose link is wrong.
    """
    link = _link(request)
    if link is None or context.engine is None:
        return refusal(context, _WRONG_LINK, 404)
    try:
        return await answer(context.engine, link)
    except (ApprovalNotFound, RunNotFound):
        return refusal(context, _WRONG_LINK, 404)
    except InvalidArgument:
        return refusal(context, _TOO_LARGE, 413)
    except IntegrationError:
        return refusal(context, _UNAVAILABLE, 503)


def refusal(context: Context, text: str, status: int) -> Response:
    """Return an answer that tells nothing of the dashboard."""
    return context.page("wrong_link.html", {"text": text}, status)


def _link(request: Request) -> _Link | None:
    """Return what an address names; None if it names no approval.

    The path is split before it is unquoted, as ids and keys may have slashes.
    """
    raw: bytes = request.scope["raw_path"]
    match raw.decode("latin-1").split("/"):
        case ["", "runs", run_id, "approvals", path]:
            try:
                keys = read_path(unquote(path))
            except (ValueError, RecursionError):
                return None
            # Never None: an approval without a token is for those who have the journal.
            return _Link(unquote(run_id), keys, request.query_params.get("token", ""))
        case _:
            return None
