"""An engine in memory, whose clients talk to fake APIs."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.errors import MissingClient
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.clients.settings import ClientSettings, Factory
from integrate_runtime.engines.local.engine import LocalEngine

from .api import FakeApi
from .clock import FakeClock

if TYPE_CHECKING:
    from integrate_runtime.clients.source import ClientSource

_CLIENTS = 64


def _githubkit(api: FakeApi) -> Mapping[str, Any]:
    transport = api.httpx_transport()
    # A cached answer would be one that the table did not give.
    return {"transport": transport, "async_transport": transport, "http_cache": False}


# The SDKs that are known to take a transport, and the options with which they do.
_TRANSPORT_OPTIONS: Mapping[str, Callable[[FakeApi], Mapping[str, Any]]] = {"githubkit": _githubkit}


class MemoryEngine(LocalEngine):
    """Runs jobs against fakes: no network, no file, no real waiting, no real credentials.

    Everything else is what it is in production: the SDKs' clients build requests and read answers,
    hooks decide, keys are checked, results are journaled and replayed for as long as the engine
    lives, also when it is left and entered again.

    Args:
        clock: Time and chance; by default a clock that jumps ahead whenever everything waits.
        threads: How many calls of synchronous SDKs run at once.

    Attributes:
        clock: The clock.
    """

    def __init__(self, *, clock: FakeClock | None = None, threads: int = 8) -> None:
        self.clock = clock or FakeClock()
        super().__init__(clock=self.clock, threads=threads)
        self._fakes = _FakeClients(_CLIENTS)
        self._services = replace(self._services, clients=self._fakes)

    def api(self, integration: str) -> FakeApi:
        """The fake API that an integration's client talks to.

        Args:
            integration: The integration's id: the name of its attribute in the IO class.
        """
        return self._fakes.api(integration)

    def use(self, integration: str, client: Factory[Any]) -> None:
        """Make an integration's client so, for an SDK that the fakes do not know.

            engine.use("chat", lambda credentials: Chat(http=api.httpx_transport()))

        Args:
            integration: The integration's id.
            client: Makes the client, real or fake; sync or async.
        """
        self._fakes.factories[integration] = client


class _FakeClients(ClientPool):
    """Opens clients that talk to fakes."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.factories: dict[str, Factory[Any]] = {}
        self._apis: dict[str, FakeApi] = {}

    def api(self, integration: str) -> FakeApi:
        return self._apis.setdefault(integration, FakeApi(integration))

    @asynccontextmanager
    async def lease(self, source: ClientSource) -> AsyncGenerator[Any]:
        """A client; what no route was for ends the run with what to add, as no hook can mend it."""
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
        given = {**settings.client_options, **options(self.api(source.integration))}
        return replace(faked, client_options=given)
