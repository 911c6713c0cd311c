"""Fixtures of all tests."""

from __future__ import annotations

import compileall
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.http_server import RecordingServer

ROOT = Path(__file__).parents[1]
SOURCES = ("codegen", "runtime", "generated", "tests", "tools")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the project's modules once, for the processes that tests start.

    Those write no bytecode: a module that is edited within a second would be taken for unchanged.
    """
    sys.dont_write_bytecode = False  # pytest keeps the test modules that it compiles
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    if not hasattr(config, "workerinput"):
        for source in SOURCES:
            compileall.compile_dir(ROOT / source, quiet=2, workers=0)


def pytest_collection_finish() -> None:
    """Write no bytecode in this process either, now that the test modules are imported."""
    sys.dont_write_bytecode = True


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
