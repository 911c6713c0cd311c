"""A development server for each test module, with a namespace for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.browser import chromium as chromium
from tests.support.browser import window as window
from tools.temporal_server import DevServer

KEY = "c2l4dGVlbiBieXRlcyBhcmUgbm90IGVub3VnaCEhISE"


def namespaces(request: pytest.FixtureRequest) -> list[str]:
    """Return a namespace for each test of the module that a fixture is for."""
    module = request.node.getparent(pytest.Module)
    modules = [item.getparent(pytest.Module) for item in request.session.items]
    return [f"test-{number}" for number in range(modules.count(module))]


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest) -> Iterator[DevServer]:
    """Return a server that keeps everything in memory."""
    server = DevServer(namespaces=namespaces(request))
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="module")
def _names(request: pytest.FixtureRequest) -> Iterator[str]:
    return iter(namespaces(request))


@pytest.fixture
def namespace(server: DevServer, _names: Iterator[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Return a namespace of the test's own, which its processes find in the environment."""
    namespace = next(_names)
    monkeypatch.setenv("INTEGRATE_KEY", KEY)
    monkeypatch.setenv("TEMPORAL_ADDRESS", server.address)
    monkeypatch.setenv("TEMPORAL_NAMESPACE", namespace)
    return namespace
