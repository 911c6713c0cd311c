"""The dashboard as a web application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from integrate_runtime.base.errors import IntegrationError, JournalError, RunNotFound, TaskNotFound

from . import acting, again_page, approval_page, live, run_page, runs_page
from .access import LINKS, Guard
from .addresses import address

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from .context import Context

_Handler: TypeAlias = "Callable[[Context, Request], Awaitable[Response]]"

_ASSETS = Path(__file__).parent / "assets"
_PAGES: dict[str, _Handler] = {
    "/": runs_page.show_runs,
    "/jobs": runs_page.show_jobs,
    "/live": live.follow_runs,
    "/run": run_page.show_run,
    "/run/live": live.follow_run,
    "/run/again": again_page.show_form,
    "/run/tasks": run_page.show_tasks,
    "/run/task": run_page.show_task,
    "/run/value": run_page.show_value,
    "/run/values": run_page.show_values,
    "/run/logs": run_page.show_logs,
    "/run/events": run_page.show_events,
}
_ACTIONS: dict[str, _Handler] = {
    "/run/again": again_page.start,
    "/run/resume": acting.resume,
    "/run/cancel": acting.cancel,
    "/run/decide": acting.decide,
    "/run/retry": acting.retry,
    "/run/send": acting.send,
}


def create_app(context: Context) -> ASGIApp:
    """Return the dashboard as an ASGI application, behind its guard."""
    routes = [
        *(Route(path, partial(handler, context)) for path, handler in _PAGES.items()),
        *(
            Route(path, partial(handler, context), methods=["POST"])
            for path, handler in _ACTIONS.items()
        ),
        Route(f"{LINKS}{{rest:path}}", partial(approval_page.show_approval, context)),
        Route(f"{LINKS}{{rest:path}}", partial(approval_page.decide, context), methods=["POST"]),
        Mount("/assets", StaticFiles(directory=_ASSETS)),
    ]

    async def refuse(request: Request, error: Exception) -> Response:
        shown = {"text": str(error), "title": "Refused", "back": _back(request)}
        return context.page("message.html", shown, _status(error))

    async def fail(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        if request.url.path.startswith(LINKS):
            return approval_page.refusal(context, HTTPStatus(status).phrase, status)
        shown = {"text": HTTPStatus(status).phrase, "title": str(status), "back": "/"}
        return context.page("message.html", shown, status)

    app = Starlette(
        routes=routes, exception_handlers={IntegrationError: refuse, HTTPException: fail}
    )
    return Guard(app, context.access)


def _status(error: Exception) -> int:
    if isinstance(error, RunNotFound | TaskNotFound):
        return 404
    return 503 if isinstance(error, JournalError) else 409


def _back(request: Request) -> str:
    return address("/run", id=request.query_params.get("id")) if request.method == "GET" else "/"
