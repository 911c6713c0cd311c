"""``MemoryEngine``: an engine without files, whose clients talk to fake APIs."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
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

if TYPE_CHECKING:
    from integrate_runtime.clients.source import ClientSource

_CLIENTS = 64


def _githubkit(api: FakeApi) -> Mapping[str, Any]:
    transport = api.httpx_transport()
    # Without http_cache=False, githubkit would answer repeated requests itself.
    return {"transport": transport, "async_transport": transport, "http_cache": False}


# SDK package to the constructor options that connect its client to a fake API.
_TRANSPORT_OPTIONS: Mapping[str, Callable[[FakeApi], Mapping[str, Any]]] = {"githubkit": _githubkit}


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
        """Set the client of an integration whose SDK the engine cannot connect to a fake API.

            api = engine.api("chat")
            engine.use("chat", lambda credentials: Chat(http=api.httpx_transport()))

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
        """Yield a client; a request without a route ends the run."""
        # Otherwise the SDK would wrap the error, and the task would be retried to no end.
        api = self.api(source.integration)
        known = len(api.unexpected)
        async with super().lease(replace(source, settings=self._settings(source))) as client:
            try:
                yield client
            except Exception as error:
                if len(api.unexpected) > known:
                    raise api.unexpected_error(api.unexpected[-1]) from error
                raise

    def _settings(self, source: ClientSource) -> ClientSettings:
        settings, binding = source.settings, source.binding
        names = binding.credentials if binding is not None else ("token",)

        def credentials_of_any(connection: str) -> Mapping[str, str]:
            return {name: f"fake-{name}" for name in names}

        faked = replace(settings, credentials=settings.credentials.resolved_by(credentials_of_any))
        factory = self.factories.get(source.integration)
        if factory is not None:
            return replace(faked, client=factory)
        options = _TRANSPORT_OPTIONS.get(source.sdk or "")
        if settings.client is not None or options is None:
            raise MissingClient(
                f"MemoryEngine does not know how the client of {source.integration!r} takes a fake "
                f"API: make the client with engine.use({source.integration!r}, ...).",
                source.integration,
            )
        connected = {**settings.client_options, **options(self.api(source.integration))}
        return replace(faked, client_options=connected)
