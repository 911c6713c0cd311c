"""Fixtures of all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.http_server import RecordingServer


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run async tests on asyncio, as engines do."""
    return "asyncio"


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """Return a new recording HTTP server on loopback."""
    with RecordingServer() as running:
        yield running
