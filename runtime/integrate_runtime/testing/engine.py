"""``MemoryEngine``: an engine without files, whose clients talk to fake APIs."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from integrate_runtime.base.errors import InvalidArgument, MissingClient, WrongEventLoop
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.clients.settings import ClientFactory, ClientSettings
from integrate_runtime.engines.local.engine import LocalEngine
from integrate_runtime.execution.local_executor import local_executor

from .api import FakeApi
from .clock import FakeClock
from .interception.current import sending_to
from .interception.libraries import sends_by_library
from .interception.patching import patched_libraries
from .recorded_execution import RecordedExecution
from .replay import Replay

if TYPE_CHECKING:
    from integrate_runtime.clients.source import ClientSource
    from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
    from integrate_runtime.engines.local.worker import LocalWorker
    from integrate_runtime.execution.executor import TaskExecutor
    from integrate_runtime.execution.in_flight import TaskInFlight
    from integrate_runtime.execution.state import RunState
    from integrate_runtime.execution.task_call import TaskCall
    from integrate_runtime.jobs.job import Job

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")

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
        self._replay: Replay | None = None

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

    async def replay(
        self,
        job: Job[PayloadT, ResultT],
        cassette: str | os.PathLike[str],
        *,
        payload: PayloadT | None = None,
    ) -> ResultT:
        """Run a job on a recorded run: each task answers as it did, and nothing is called.

        Args:
            job: The job of the recorded run.
            cassette: Path of the file that ``integrate cassette`` wrote.
            payload: Input of the job; by default the recorded one.

        Raises:
            InvalidCassette: If the file is no cassette of the job.
            CassetteMismatch: If the job asks for other tasks than were recorded, asks with other
                parameters, or leaves some out, or if an answer does not fit its type any more.
            InvalidArgument: If this engine replays or has replayed the run.
            Exception: If the job raises it, for example ``TaskFailed``.
        """
        replay = Replay(Path(cassette), job)
        recorded = replay.cassette.run
        if self._replay is not None or await self.journal.run(recorded.run_id) is not None:
            raise InvalidArgument(
                f"A MemoryEngine replays one run, once, and the run {recorded.run_id!r} is not its "
                "first: make another one.",
                "cassette",
            )
        value = payload if payload is not None else replay.payload()
        self._replay = replay
        try:
            with sending_to(self._fakes.api("replay")):  # keeps all of the job off the network
                result = await self.run(
                    job, value, run_id=recorded.run_id, connections=recorded.connections
                )
        except Exception as error:
            if replay.mismatch is not None and error is not replay.mismatch:
                raise replay.mismatch from error
            raise
        finally:
            self._replay = None
        replay.check()
        return result

    def replay_sync(
        self,
        job: Job[PayloadT, ResultT],
        cassette: str | os.PathLike[str],
        *,
        payload: PayloadT | None = None,
    ) -> ResultT:
        """``replay`` for synchronous code outside any event loop; enters and leaves the engine.

        Raises:
            WrongEventLoop: If an event loop runs in this thread.
            Exception: If ``replay`` raises it.
        """
        if asyncio._get_running_loop() is not None:
            raise WrongEventLoop(
                "replay_sync is for synchronous code: here, await engine.replay(...)."
            )

        async def replay() -> ResultT:
            async with self:
                return await self.replay(job, cassette, payload=payload)

        return asyncio.run(replay())

    def _new_worker(self, journal: SqliteJournal) -> LocalWorker:
        from integrate_runtime.engines.local.worker import LocalWorker  # not at the top: costly

        services, locks = self._services, self._files.locks
        return LocalWorker(services, journal, locks, self._jobs, self._grace, self._executor)

    def _executor(self, state: RunState, call: TaskCall, in_flight: TaskInFlight) -> TaskExecutor:
        if self._replay is None:
            return local_executor(state, call, in_flight)
        return RecordedExecution(self._replay, state, call, in_flight)


class _FakeClients(ClientPool):
    """Pool of clients that talk to fake APIs."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.factories: dict[str, ClientFactory[Any]] = {}
        self._apis: dict[str, FakeApi] = {}

    def api(self, integration: str) -> FakeApi:
        return self._apis.setdefault(integration, FakeApi(integration))

    @asynccontextmanager
    async def lease(self, source: ClientSource, operation: str = "") -> AsyncGenerator[Any]:
        """Yield a client whose requests get to the fake API of its integration.

        Raises:
            UnexpectedRequest: If it sent a request without a route.
            MissingClient: If it tried to connect by itself.
        """
        api = self.api(source.integration)
        unexpected, blocked = len(api.unexpected), len(api.blocked)
        error: Exception | None = None
        own = replace(source, settings=self._settings(source, api))
        async with super().lease(own, operation) as client:
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
