"""Objects that every page of a dashboard works with."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse

from integrate_runtime.base.errors import RunNotFound

from . import rendering
from .pace import Pace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from integrate_runtime.contracts.engine import Engine, Journal
    from integrate_runtime.contracts.records import RunRecord

    from .access import Access


@dataclass(frozen=True, slots=True)
class Context:
    """A dashboard.

    Attributes:
        journal: Journal that it shows.
        access: Who may use it.
        source: Name of the journal, for people.
        engine: Engine that acts on runs; None if the dashboard only shows them.
        acting: Requests to the engine that have not been granted yet.
        pace: Pace of the updates of pages.
    """

    journal: Journal
    access: Access
    source: str
    engine: Engine | None = None
    acting: set[asyncio.Task[object]] = field(default_factory=set[asyncio.Task[object]])
    pace: Pace = field(default_factory=Pace)

    def render(self, template: str, values: Mapping[str, object]) -> str:
        """Return a template with its values filled in."""
        shared = {
            "source": self.source,
            "can_act": self.engine is not None,
            "can_send": self.engine is not None and self.engine.capabilities.events,
            "form_token": self.access.form_token,
            "now": datetime.now(UTC),
        }
        return rendering.template(template).render(**shared, **values)

    def page(self, template: str, values: Mapping[str, object], status: int = 200) -> HTMLResponse:
        """Return an answer with a template."""
        return HTMLResponse(self.render(template, values), status)

    async def requested_run(self, request: Request) -> RunRecord:
        """Return the run that a request is about.

        Raises:
            RunNotFound: If there is no such run.
        """
        return await self.find_run(request.query_params.get("id", ""))

    async def find_run(self, run_id: str) -> RunRecord:
        """Return a run.

        Raises:
            RunNotFound: If there is no such run.
        """
        run = await self.journal.run(run_id)
        if run is None:
            raise RunNotFound(f"There is no run {run_id!r} in {self.source}.", run_id)
        return run
