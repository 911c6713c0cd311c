"""Calls of synchronous SDKs that outlive their timeout."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    LocalEngine,
    Retry,
    Status,
    SyncIntegration,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.execution.services import Threads

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ONCE = Retry(limit=1)


class Client:
    """A blocking SDK's client."""


class Tools(IO):
    sdk = SyncIntegration[Client](client=lambda credentials: Client())


@pytest.fixture
def release() -> Iterator[threading.Event]:
    """Lets the blocking calls end."""
    event = threading.Event()
    yield event
    event.set()


async def test_a_thread_that_outlives_its_timeout_is_counted_and_leaves_its_slot_to_others(
    release: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    def blocks(client: Client, task: Task, io: Any) -> str:
        release.wait()
        return "too late"

    def quick(client: Client, task: Task, io: Any) -> str:
        return "quick"

    async def body(io: Tools) -> list[str]:
        results: list[str] = []
        await io.sdk.run_task("first", quick)  # loads what the first call needs
        for number in range(4):
            options = TaskOptions(timeout=timedelta(milliseconds=100), retry=ONCE)
            try:
                await io.sdk.run_task(["blocks", number], blocks, options)
            except TaskFailed as failed:
                results.append(failed.error.message)
        return [*results, await io.sdk.run_task("quick", quick)]

    async with LocalEngine(threads=2) as engine:
        *late, last = await engine.run(job_of(Tools, body), None)
        assert last == "quick"
        assert len(late) == 4
        assert all(text.endswith("and its thread continues") for text in late)
        assert "such threads: 4" in caplog.text
        assert engine._services.threads.left_over == 4
    assert "4 calls of synchronous SDKs still run in threads" in caplog.text


async def test_the_wait_for_a_thread_is_no_part_of_the_calls_time(
    release: threading.Event,
) -> None:

    begun = threading.Event()

    def blocks(client: Client, task: Task, io: Any) -> str:
        begun.set()
        release.wait()
        return "ended"

    def quick(client: Client, task: Task, io: Any) -> str:
        return "quick"

    async def body(io: Tools) -> list[str]:
        first = asyncio.ensure_future(io.sdk.run_task("blocks", blocks))
        await asyncio.to_thread(begun.wait)
        options = TaskOptions(timeout=timedelta(seconds=5), retry=ONCE)
        second = asyncio.ensure_future(io.sdk.run_task("quick", quick, options))
        await asyncio.sleep(0.02)
        assert not second.done()
        release.set()
        return [await first, await second]

    async with LocalEngine(threads=1) as engine:
        assert await engine.run(job_of(Tools, body), None) == ["ended", "quick"]


async def test_a_call_that_waits_for_a_thread_is_not_in_doubt_when_its_run_is_interrupted(
    release: threading.Event,
) -> None:
    begun = threading.Event()

    def blocks(client: Client, task: Task, io: Any) -> str:
        begun.set()
        release.wait()
        return "ended"

    async def body(io: Tools) -> list[str]:
        calls = [io.sdk.run_task(["blocks", number], blocks) for number in range(2)]
        return await asyncio.gather(*calls)

    made = job_of(Tools, body)
    async with LocalEngine(threads=1, grace=60) as engine:
        running = asyncio.create_task(engine.run(made, None, run_id="r"))
        await asyncio.to_thread(begun.wait)
        while (waiting := (await engine.journal.tasks("r")).items[-1]).status is not Status.WAITING:
            await asyncio.sleep(0.01)
        assert waiting.wait_reason == "at most 1 calls of synchronous SDKs at once"
        running.cancel()
        release.set()
        with pytest.raises(asyncio.CancelledError):
            await running
        tasks = (await engine.journal.tasks("r")).items
        assert [task.status for task in tasks] == [Status.COMPLETED, Status.WAITING]
        assert await engine.run(made, None, run_id="r") == ["ended", "ended"]


async def test_left_over_threads_are_bounded(release: threading.Event) -> None:

    threads = Threads(1, left_over_limit=1)
    for _ in range(2):
        begun = threading.Event()

        def blocks(begun: threading.Event = begun) -> None:
            begun.set()
            release.wait()

        slot = await threads.slot()
        call = asyncio.ensure_future(slot.call(blocks))
        await asyncio.to_thread(begun.wait)
        call.cancel()
        await asyncio.wait([call])
        slot.release()
    assert threads.left_over == 2
    waiting = asyncio.ensure_future(threads.slot())
    await asyncio.sleep(0.02)
    assert not waiting.done()
    release.set()
    await waiting
    threads.close()
