"""A development server for each test module, with a namespace for each test."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from tests.support.browser import chromium as chromium
from tests.support.browser import window as window
from tools.temporal_server import DevServer

KEY = "c2l4dGVlbiBieXRlcyBhcmUgbm90IGVub3VnaCEhISE"
NAMESPACES = [f"test-{number}" for number in range(60)]


@pytest.fixture(scope="module")
def server() -> Iterator[DevServer]:
    """Return a server that keeps everything in memory."""
    server = DevServer(namespaces=NAMESPACES)
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="module")
def _numbers() -> Iterator[int]:
    return count()


@pytest.fixture
def namespace(server: DevServer, _numbers: Iterator[int], monkeypatch: pytest.MonkeyPatch) -> str:
    """Return a namespace of the test's own, which its processes find in the environment."""
    namespace = NAMESPACES[next(_numbers)]
    monkeypatch.setenv("INTEGRATE_KEY", KEY)
    monkeypatch.setenv("TEMPORAL_ADDRESS", server.address)
    monkeypatch.setenv("TEMPORAL_NAMESPACE", namespace)
    return namespace
