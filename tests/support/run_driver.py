"""Execution of runs by ``RunDriver`` alone, over any journal store and without an engine."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from integrate_runtime import (
    Job,
    RunContext,
    Status,
    TaskKey,
)
from integrate_runtime.clients.gate import Gates
from integrate_runtime.clients.pool import ClientPool
from integrate_runtime.contracts.store import JournalStore
from integrate_runtime.engines.local.sqlite.file import open_for_writing, open_memory
from integrate_runtime.engines.local.sqlite.journal import SqliteJournal
from integrate_runtime.engines.local.sqlite.vault import open_vault
from integrate_runtime.execution.child_runs import ExecutedChild
from integrate_runtime.execution.control import RunControl
from integrate_runtime.execution.driver import RunDriver, check_version
from integrate_runtime.execution.new_event import new_event
from integrate_runtime.execution.new_run import new_run
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.execution.resumption import operator_decisions, plan_resumption
from integrate_runtime.execution.services import Services, Threads
from integrate_runtime.values.typed import from_json

from tests.runtime.engines.jobs import Tools
from tests.support.clock import FakeClock


@dataclass
class _Child:
    """A child run that is executed as one asyncio task."""

    control: RunControl
    result: asyncio.Task[Any]

    async def stop(self, *, unsafe_only: bool = False) -> None:
        self.result.cancel()
        await asyncio.wait([self.result])


class Runs:
    """Runs of one store, as an engine executes them."""

    def __init__(self, store: JournalStore) -> None:
        self.store = store
        self.clock = FakeClock()
        self.control = RunControl()
        self.services = Services(self.clock, ClientPool(1), Threads(1), Gates(self.clock))
        self.driver = RunDriver(self.services, store, Fingerprints(store.vault.digest_key()), self)

    async def execute_child(self, job: Job[Any, Any], run_id: str) -> ExecutedChild:
        """Execute a run that a task starts."""
        stored = self.store.run(run_id)
        assert stored is not None
        control = RunControl()
        execution = self.driver.execute(job, stored, nullcontext(), control)
        return _Child(control, asyncio.create_task(execution))

    async def start(self, job: Job[Any, Any], payload: Any = None) -> asyncio.Task[Any]:
        """Start or continue the run."""
        request = new_run(job, payload, "r", {})
        stored = await self.store.open_run(request, self.clock.now())
        check_version(job, stored)
        self.control = RunControl()
        return asyncio.create_task(self.driver.execute(job, stored, nullcontext(), self.control))

    async def run(self, job: Job[Any, Any], payload: Any = None) -> Any:
        """Start or continue the run, and return its result."""
        stored = self.store.run("r")
        if stored is not None and stored.result is not None:
            return from_json(job.signature.result, stored.result)
        return await (await self.start(job, payload))

    async def resume(self, job: Job[Any, Any], repeat: Any = (), done: Any = None) -> Any:
        """Resume the run with decisions of an operator."""
        stored = self.store.run("r")
        assert stored is not None
        decisions = operator_decisions(repeat, done or {})
        resumption = plan_resumption(stored, self.store, decisions)
        await resumption.store(stored, self.store, self.clock.now())
        return await self.driver.execute(job, stored, nullcontext(), RunControl())

    async def send(self, name: TaskKey, payload: Any = None, event_id: str | None = None) -> bool:
        """Send an event to the run."""
        event = new_event(name, payload, event_id)
        return await self.store.events.send("r", event, self.clock.now())

    async def crash(self, running: asyncio.Task[Any]) -> None:
        """Cancel an execution as a crash would end it."""
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        assert self.status is Status.INTERRUPTED

    @property
    def status(self) -> Status:
        stored = self.store.run("r")
        assert stored is not None
        return stored.status


def sqlite(path: Path | None) -> SqliteJournal:
    connection = open_for_writing(path) if path is not None else open_memory()
    return SqliteJournal(connection, path, open_vault(connection, path))


class Crash(Exception):
    """The end of the first execution."""


def edition(
    body: Callable[[Tools, RunContext], Awaitable[list[Any]]],
) -> Job[Any, Any]:
    """Return a version of the job "edited"."""

    async def function(payload: Any, io: Tools, ctx: RunContext) -> list[Any]:
        return await body(io, ctx)

    function.__annotations__.update({"payload": Any, "io": Tools, "return": list[Any]})
    return Job("edited", "1", function)
