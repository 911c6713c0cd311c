"""Failures as SDKs report them, over HTTP: what is known of the answer, and what follows."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from integrate_runtime import (
    IO,
    ErrorRules,
    LocalEngine,
    Namespace,
    Operation,
    ReturnedError,
    SdkBinding,
    SyncIntegration,
    TaskFailed,
)

from tests.runtime.toy_sdks.requestish import ApiError, Client
from tests.support.clock import START, FakeClock
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

_OPERATIONS = {
    name: Operation(id=name, call=name, name=name, output="typing:Any")
    for name in ("chained", "handled", "limited", "lost", "flooded", "named", "triple", "pair")
}
_OPERATIONS["declared"] = Operation(
    id="declared", call="pair", name="Pair", output="tuple[typing:Any, Exception | None]"
)
DONE = Reply.json({"done": True})
BUSY = Reply(429, b"{}", {"Retry-After": "7"})


class Api(SyncIntegration[Client]):
    """An integration as generated packages have it."""

    _sdk: ClassVar[SdkBinding] = SdkBinding(client=f"{Client.__module__}:Client")
    _operations: ClassVar[Mapping[str, Operation]] = _OPERATIONS
    _on_error = staticmethod(ErrorRules().on_error)


async def call(name: str, server: RecordingServer) -> tuple[Any, float]:
    """Call an operation; return its result or cause of failure, and the seconds waited."""

    class Tools(IO):
        api = Api(client=lambda credentials: Client(server.url))

    async def body(io: Tools) -> Any:
        root = Namespace(io.api)
        calling: Coroutine[Any, Any, Any] = root._call(_OPERATIONS[name], name, {}, None)
        try:
            return await calling
        except TaskFailed as failed:
            outcome.append(failed)
            return None

    outcome: list[TaskFailed] = []
    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        result = await engine.run(job_of(Tools, body), None)
    return outcome[0] if outcome else result, (clock.now() - START) / timedelta(seconds=1)


@pytest.mark.parametrize("name", ["chained", "handled", "limited", "flooded", "triple"])
async def test_the_wait_that_the_server_asks_for_is_found(
    name: str, server: RecordingServer
) -> None:
    verb = "POST" if name == "limited" else "GET"
    server.reply(verb, "/thing", BUSY, DONE)
    assert await call(name, server) == ({"done": True}, 7)


async def test_a_limit_that_only_its_class_names_is_waited_for(server: RecordingServer) -> None:
    server.reply("GET", "/thing", BUSY, DONE)
    assert await call("named", server) == ({"done": True}, 60)


async def test_an_error_of_the_server_that_became_a_limit_backs_off(
    server: RecordingServer,
) -> None:
    server.reply("POST", "/thing", Reply(503, b"{}"), DONE)
    result, seconds = await call("limited", server)
    assert result == {"done": True}
    assert seconds < 30


async def test_a_lost_connection_that_became_a_status_is_in_doubt(server: RecordingServer) -> None:
    server.reply("POST", "/thing", Reply(drop=True))
    failed, _ = await call("lost", server)
    assert failed.kind == "unknown_outcome"
    assert len(server.requests) == 1


async def test_a_returned_error_fails_the_task(server: RecordingServer) -> None:
    server.reply("GET", "/thing", Reply(404, b"{}"))
    failed, _ = await call("triple", server)
    assert (failed.kind, failed.error.status) == ("failed", 404)
    assert isinstance(failed.__cause__, ReturnedError)
    assert str(failed.__cause__) == "triple returned an error: Fault 404"


@pytest.mark.parametrize("name", ["pair", "declared"])
async def test_a_returned_exception_is_raised(name: str, server: RecordingServer) -> None:
    server.reply("GET", "/thing", Reply(404, b"{}"))
    failed, _ = await call(name, server)
    assert failed.error.status == 404
    assert isinstance(failed.__cause__, ApiError)
