"""The engine that runs jobs in the present process.

Its journal is in memory: it lives as long as the engine does.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import uuid4

from integrate_runtime.clock import Clock, use_clock
from integrate_runtime.context import RunContext
from integrate_runtime.errors import IntegrationError
from integrate_runtime.integration import BaseIntegration, door_of
from integrate_runtime.io import make_io
from integrate_runtime.typed_json import from_json, to_json

from .clients import ClientPool
from .execution import RunExecution
from .journal import NewRun, StoredRun
from .memory_journal import MemoryJournal
from .services import Services, Threads

if TYPE_CHECKING:
    from integrate_runtime.jobs import Job

PayloadT = TypeVar("PayloadT")
ResultT = TypeVar("ResultT")
ResultT_co = TypeVar("ResultT_co", covariant=True)

NO_CONNECTIONS: Mapping[str, str] = MappingProxyType({})
_logger = logging.getLogger("integrate_runtime.runs")


@dataclass(frozen=True, slots=True)
class RunHandle(Generic[ResultT_co]):
    """A run that was started.

    Attributes:
        run_id: Its id.
    """

    run_id: str
    _result: asyncio.Future[ResultT_co]

    async def result(self) -> ResultT_co:
        """Wait for the run's result; cancelling the wait does not cancel the run.

        Raises:
            Exception: what the job raised, ``TaskFailed`` for one.
        """
        return await asyncio.shield(self._result)


class LocalEngine:
    """Runs jobs in this process; an async context manager.

    Args:
        clock: Time and chance; by default the system's.
        clients: How many clients stay open.
        threads: How many calls of synchronous SDKs run at once.
    """

    def __init__(self, *, clock: Clock | None = None, clients: int = 64, threads: int = 8) -> None:
        self._journal = MemoryJournal()
        self._services = Services(
            clock or Clock(), self._journal, ClientPool(clients), Threads(threads)
        )
        self._running: dict[str, asyncio.Task[Any]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> LocalEngine:
        self._loop = asyncio.get_running_loop()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Cancel the runs that are not finished, and close the clients."""
        self._loop = None
        running = list(self._running.values())
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)
        await self._services.clients.close()
        self._services.threads.close()

    async def run(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> ResultT:
        """Start a run and wait for its result; cancelling the wait cancels the run.

        Args:
            job: The job.
            payload: Its input, which is checked against the job's annotation.
            run_id: By default a new one. Under an id that was used before, completed tasks are
                not run again, and a finished run gives its stored result.
            connections: Integration to connection key.

        Raises:
            IntegrationError: the engine, the job or the payload cannot be used so.
            RunConflict: the id belongs to another job or payload.
            Exception: what the job raised, ``TaskFailed`` for one.
        """
        _, result = await self._open(job, payload, run_id, connections)
        return await result

    async def start(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        *,
        run_id: str | None = None,
        connections: Mapping[str, str] = NO_CONNECTIONS,
    ) -> RunHandle[ResultT]:
        """Start a run, or join the one that is running under this id.

        Args:
            job: The job.
            payload: Its input, which is checked against the job's annotation.
            run_id: By default a new one.
            connections: Integration to connection key.

        Raises:
            IntegrationError: the engine, the job or the payload cannot be used so.
            RunConflict: the id belongs to another job or payload.
        """
        return RunHandle(*await self._open(job, payload, run_id, connections))

    async def _open(
        self,
        job: Job[PayloadT, ResultT],
        payload: PayloadT,
        run_id: str | None,
        connections: Mapping[str, str],
    ) -> tuple[str, asyncio.Future[ResultT]]:
        loop = self._check_entered()
        _check_connections(job, connections)
        request = NewRun(
            run_id or uuid4().hex, job.id, job.version, _encoded(job, payload), dict(connections)
        )
        stored = await self._journal.open_run(request, self._services.clock.now())
        running = self._running.get(request.run_id)
        if running is not None:
            return request.run_id, running
        if stored.result is not None:
            finished: asyncio.Future[ResultT] = loop.create_future()
            finished.set_result(from_json(job.signature.result, stored.result))
            return request.run_id, finished
        task = loop.create_task(self._execute(job, request, stored), name=f"run {request.run_id}")
        self._running[request.run_id] = task
        task.add_done_callback(lambda _: self._running.pop(request.run_id, None))
        return request.run_id, task

    async def _execute(
        self, job: Job[PayloadT, ResultT], request: NewRun, stored: StoredRun
    ) -> ResultT:
        use_clock(self._services.clock)
        execution = RunExecution(self._services, request.run_id, request.connections)
        io = make_io(job.signature.io, execution)
        context = RunContext(
            run_id=request.run_id,
            job_id=job.id,
            job_version=job.version,
            attempt=await self._journal.begin_execution(request.run_id),
            started_at=stored.started_at,
            logger=logging.LoggerAdapter(_logger, {"run_id": request.run_id, "job": job.id}),
            _runner=execution,
            _clock=self._services.clock,
        )
        payload: PayloadT = from_json(job.signature.payload, request.payload)
        cancelled = False
        try:
            with execution.root_scope():
                result = await job.function(payload, io, context)
        except asyncio.CancelledError:
            cancelled = True
            raise
        finally:
            await execution.in_flight.settle(cancel=cancelled)
        text = _encoded_result(job, result)
        await self._journal.finish_run(request.run_id, text)
        decoded: ResultT = from_json(job.signature.result, text)
        return decoded

    def _check_entered(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            raise IntegrationError(
                "This engine is not open: use it inside `async with LocalEngine() as engine:`."
            )
        if self._loop is not loop:
            raise IntegrationError("This engine belongs to another event loop: open one in this.")
        return loop


def _check_connections(job: Job[Any, Any], connections: Mapping[str, str]) -> None:
    """A connection for an integration that the job does not have is a slip of the pen."""
    io = job.signature.io
    known = {name for base in io.__mro__ for name in _integration_ids(base)}
    for name in connections:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise IntegrationError(
                f"The job {job.id!r} has no integration {name!r} to connect; it has: {listed}."
            )


def _integration_ids(io: type) -> list[str]:
    members: list[BaseIntegration[Any]] = [
        member for member in vars(io).values() if isinstance(member, BaseIntegration)
    ]
    return [door_of(member).name for member in members]


def _encoded(job: Job[Any, Any], payload: object) -> str:
    try:
        return to_json(job.signature.payload, payload)
    except ValueError as error:
        raise IntegrationError(f"The payload is not one of the job {job.id!r}: {error}") from error


def _encoded_result(job: Job[Any, Any], result: object) -> str:
    try:
        return to_json(job.signature.result, result)
    except ValueError as error:
        raise IntegrationError(
            f"The job {job.id!r} returned what its annotation does not allow: {error}"
        ) from error
