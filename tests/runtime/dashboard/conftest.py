"""A journal with runs of every kind, and the dashboard as a process or in this one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
from integrate_runtime import LocalEngine

from tests.support.browser import chromium as chromium
from tests.support.browser import window as window
from tests.support.command import Commands
from tests.support.http_server import RecordingServer
from tests.support.sample_runs import SampleRuns, signed_in


@pytest.fixture
async def sample_runs(tmp_path: Path, server: RecordingServer) -> AsyncIterator[SampleRuns]:
    """Return a journal with the completed run ``done``, and an engine that adds others."""
    async with LocalEngine(tmp_path / "runs.db", grace=0.1) as engine:
        made = SampleRuns(engine, tmp_path / "runs.db", server)
        await made.completed()
        yield made


@pytest.fixture
async def dashboard(sample_runs: SampleRuns) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client that is signed in to a dashboard on the journal."""
    async with signed_in(sample_runs.engine) as client:
        yield client


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Commands]:
    """Return the command in the journal's folder."""
    made = Commands(tmp_path)
    yield made
    made.end_all()
