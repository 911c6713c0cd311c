"""``MemoryEngine``: an engine without files, whose clients talk to fake APIs."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import MissingClient
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.clients.settings import ClientFactory, ClientSettings
from integrate_runtime.engines.local.engine import LocalEngine

from .api import FakeApi
from .clock import FakeClock
from .interception.current import sending_to
from .interception.libraries import sends_by_library
from .interception.patching import patched_libraries

if TYPE_CHECKING:
    from integrate_runtime.clients.source import ClientSource

_CLIENTS = 64


_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    "githubkit": {"http_cache": False},  # it would answer repeated requests itself
}
"""SDK package to further options of its constructor in tests."""


class MemoryEngine(LocalEngine):
    """Engine for tests: no network, no files, no real waiting, no real credentials.

    Everything else works as in production: the SDKs' clients build requests and parse responses,
    error hooks decide, task keys are checked, and results are journaled. The journal lives as long
    as the engine object, so that a test can leave the engine, enter it again and see a replay.

    Args:
        clock: Clock and random numbers; by default one that jumps ahead when everything waits.
        threads: Number of threads for calls of synchronous SDKs.

    Attributes:
        clock: The fake clock.
    """

    def __init__(self, *, clock: FakeClock | None = None, threads: int = 8) -> None:
        self.clock = clock or FakeClock()
        # Leaving it cuts attempts short: a fake clock does not move while they would end.
        super().__init__(clock=self.clock, threads=threads, grace=timedelta())
        self._fakes = _FakeClients(_CLIENTS)
        self._services = replace(self._services, clients=self._fakes)

    def api(self, integration: str) -> FakeApi:
        """Return the fake API of an integration.

        Args:
            integration: Id of the integration: the name of its attribute in the IO class.
        """
        return self._fakes.api(integration)

    def use(self, integration: str, client: ClientFactory[Any]) -> None:
        """Set the client of an integration, such as a fake one of the test's own.

            engine.use("chat", lambda credentials: FakeChat())

        Args:
            integration: Id of the integration.
            client: Function from credentials to a client, real or fake; sync or async.
        """
        self._fakes.factories[integration] = client


class _FakeClients(ClientPool):
    """Pool of clients that talk to fake APIs."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.factories: dict[str, ClientFactory[Any]] = {}
        self._apis: dict[str, FakeApi] = {}

    def api(self, integration: str) -> FakeApi:
        return self._apis.setdefault(integration, FakeApi(integration))

    @asynccontextmanager
    async def lease(self, source: ClientSource) -> AsyncGenerator[Any]:
        """Yield a client whose requests get to the fake API of its integration.

        Raises:
            UnexpectedRequest: If it sent a request without a route.
            MissingClient: If it tried to connect by itself.
        """
        api = self.api(source.integration)
        unexpected, blocked = len(api.unexpected), len(api.blocked)
        error: Exception | None = None
        async with super().lease(replace(source, settings=self._settings(source, api))) as client:
            with sending_to(api), patched_libraries():
                try:
                    yield client
                except Exception as raised:
                    error = raised
        # Otherwise the SDK's error would count, and the task would be retried to no end.
        if len(api.unexpected) > unexpected:
            raise api.unexpected_error(api.unexpected[-1]) from error
        if len(api.blocked) > blocked:
            raise MissingClient(
                f"MemoryEngine does not know how the client of {source.integration!r} takes a fake "
                f"API, as it connects to {api.blocked[-1]} by itself: make the client with "
                f"engine.use({source.integration!r}, ...).",
                source.integration,
            ) from error
        if error is not None:
            raise error

    async def close(self) -> None:
        """Close all clients, and the servers of the fake APIs."""
        await super().close()
        for api in self._apis.values():
            api.loopback.close()

    def _settings(self, source: ClientSource, api: FakeApi) -> ClientSettings:
        settings, binding = source.settings, source.binding
        names = binding.credentials if binding is not None else ("token",)

        def credentials_of_any(connection: str) -> Mapping[str, str]:
            return {name: f"fake-{name}" for name in names}

        faked = replace(settings, credentials=settings.credentials.resolved_by(credentials_of_any))
        factory = self.factories.get(source.integration) or settings.client
        if factory is not None:
            return replace(faked, client=factory)
        options = {**settings.client_options, **_OPTIONS.get(source.sdk or "", {})}
        if binding is not None and binding.base_url and not sends_by_library(source.sdk or ""):
            own = str(options.get(binding.base_url) or binding.default_base_url)
            options[binding.base_url] = api.loopback.base_url(own)
        return replace(faked, client_options=options)
