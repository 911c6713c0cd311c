"""Errors of failed attempts, which may hold an answer and its open connection."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Iterator
from threading import Event
from typing import Any

import pytest
from integrate_runtime import IO, Integration, SyncIntegration, Task
from integrate_runtime.testing import MemoryEngine

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

LIMIT = 60
"""Seconds after which an error counts as kept; one that is released takes none of them."""


class RefusedError(Exception):
    status_code = 503


class Tools(IO):
    asynchronous = Integration[object](client=lambda credentials: object())
    blocking = SyncIntegration[object](client=lambda credentials: object())


@pytest.fixture
def released() -> Iterator[Event]:
    """Return the event that the error is released, without a search for garbage."""
    gc.disable()
    yield Event()
    gc.enable()


def refusal(released: Event) -> RefusedError:
    error = RefusedError("try again later")
    weakref.finalize(error, released.set)
    return error


def blocking_call(released: Event) -> Callable[[object, Task, Any], bool]:
    def call(client: object, task: Task, io: Any) -> bool:
        if task.attempt == 1:
            raise refusal(released)
        return released.wait(LIMIT)

    return call


def asynchronous_call(released: Event) -> Callable[[object, Task, Any], Any]:
    async def call(client: object, task: Task, io: Any) -> bool:
        if task.attempt == 1:
            raise refusal(released)
        return await asyncio.to_thread(released.wait, LIMIT)

    return call


@pytest.mark.parametrize(
    ("integration", "call_of"),
    [("asynchronous", asynchronous_call), ("blocking", blocking_call)],
)
async def test_an_error_is_released_before_the_next_attempt(
    integration: str, call_of: Callable[[Event], Callable[..., Any]], released: Event
) -> None:
    async def body(io: Tools) -> bool:
        result: bool = await getattr(io, integration).run_task("refused", call_of(released))
        return result

    async with MemoryEngine() as engine:
        assert await engine.run(job_of(Tools, body), None)
