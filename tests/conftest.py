"""Fixtures of all tests."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from tests.support.http_server import RecordingServer


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run async tests on asyncio, as engines do."""
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """Let interrupts reach the processes that tests start.

    A shell makes its jobs in the background ignore interrupts, which their child processes inherit.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """Return a new recording HTTP server on loopback."""
    with RecordingServer() as running:
        yield running
