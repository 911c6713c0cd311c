"""A journal with runs of every kind, and the dashboard as a process or in this one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
from integrate_runtime import LocalEngine
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context

from tests.support.command import Commands
from tests.support.http_server import RecordingServer
from tests.support.sample_runs import SampleRuns

HOST = "127.0.0.1:8080"


@pytest.fixture
async def sample_runs(tmp_path: Path, server: RecordingServer) -> AsyncIterator[SampleRuns]:
    """Return a journal with the completed run ``done``, and an engine that adds others."""
    async with LocalEngine(tmp_path / "runs.db", grace=0.1) as engine:
        made = SampleRuns(engine, tmp_path / "runs.db", server)
        await made.completed()
        yield made


@pytest.fixture
async def dashboard(sample_runs: SampleRuns) -> AsyncIterator[httpx.AsyncClient]:
    """Return a browser that is signed in to a dashboard on the journal."""
    context = Context(
        sample_runs.engine.journal, access_for("127.0.0.1", 8080), "runs.db", sample_runs.engine
    )
    transport = httpx.ASGITransport(create_app(context))
    async with httpx.AsyncClient(
        transport=transport, base_url=f"http://{HOST}", follow_redirects=True
    ) as client:
        signed_in = await client.get("/", params={"token": context.access.token})
        assert signed_in.status_code == 200
        yield client


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Commands]:
    """Return the command in the journal's folder."""
    made = Commands(tmp_path)
    yield made
    made.end_all()
