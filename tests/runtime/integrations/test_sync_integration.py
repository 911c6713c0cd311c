"""Calls of blocking SDKs run in the engine's threads."""

from __future__ import annotations

import asyncio
import threading
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from integrate_runtime import (
    IO,
    LocalEngine,
    Namespace,
    Operation,
    SdkBinding,
    SyncIntegration,
    Task,
)

from tests.support.running import job_of

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

pytestmark = pytest.mark.anyio

session: ContextVar[str] = ContextVar("session", default="none")

_ECHO = Operation(id="things.echo", call="things.echo", name="Echo", output="typing:Any")


class Things:
    def echo(self, **arguments: Any) -> dict[str, Any]:
        thread = threading.current_thread().name.partition("_")[0]
        return {"arguments": arguments, "thread": thread, "session": session.get()}


class Client:
    def __init__(self) -> None:
        self.things = Things()

    def __enter__(self) -> Client:
        session.set("open")
        return self

    def __exit__(self, *_: object) -> None:
        session.set("closed")


class ThingsTasks(Namespace):
    _operations: ClassVar[Mapping[str, Operation]] = {"echo": _ECHO}

    def echo(
        self, task_key: Any, /, value: int = 1, other: str | None = None
    ) -> Coroutine[Any, Any, Any]:
        return self._call(_ECHO, task_key, {"value": value, "other": other}, None)


class Blocking(SyncIntegration[Client]):
    _sdk: ClassVar[SdkBinding] = SdkBinding(client=f"{__name__}:Client")

    @property
    def things(self) -> ThingsTasks:
        return ThingsTasks(self)

    def ping(self, task_key: Any, /, value: int = 1) -> Coroutine[Any, Any, Any]:
        return self._call(
            Operation(id="ping", call="things.echo", name="Ping", output="typing:Any"),
            task_key,
            {"value": value},
            None,
        )


class Tools(IO):
    api = Blocking()


async def test_operations_run_in_a_thread_within_their_client() -> None:
    async def body(io: Tools) -> Any:
        return await io.api.things.echo("k", 2)

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None) == {
            "arguments": {"value": 2},
            "thread": "integrate",
            "session": "open",
        }


async def test_a_flat_sdks_methods_are_the_integrations_own() -> None:
    async def body(io: Tools) -> Any:
        return await io.api.ping("k", 1)

    async with LocalEngine() as engine:
        assert (await engine.run(job_of(Tools, body), None))["arguments"] == {}


async def test_callbacks_run_in_at_most_so_many_threads() -> None:
    running, most = 0, 0
    guard, together = threading.Lock(), threading.Barrier(3, timeout=120)

    def callback(client: Client, task: Task, io: Any) -> str:
        nonlocal running, most
        with guard:
            running += 1
            most = max(most, running)
        together.wait()
        with guard:
            running -= 1
        return str(client.things.echo()["session"])

    async def body(io: Tools) -> list[str]:
        return await asyncio.gather(
            *(io.api.run_task(["k", index], callback) for index in range(6))
        )

    async with LocalEngine(threads=3) as engine:
        assert await engine.run(job_of(Tools, body), None) == ["open"] * 6
    assert most == 3


async def test_a_task_can_be_cancelled_at_the_await() -> None:
    release = threading.Event()

    async def body(io: Tools) -> str:
        try:
            async with asyncio.timeout(0.01):
                await io.api.run_task("k", lambda client, task, io: release.wait(5))
        except TimeoutError:
            return "cancelled"
        return "not reached"

    try:
        async with LocalEngine() as engine:
            assert await engine.run(job_of(Tools, body), None) == "cancelled"
    finally:
        release.set()
