"""What every test may use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.http_server import RecordingServer


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The loop of async tests: asyncio, which the engines run on."""
    return "asyncio"


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """A fresh recording HTTP server on loopback."""
    with RecordingServer() as running:
        yield running
