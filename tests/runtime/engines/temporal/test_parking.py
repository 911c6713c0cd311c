"""A job's function only waits, or it does not: what the runtime can tell of asyncio."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from integrate_runtime import Clock
from integrate_runtime.engines.temporal.parking import Parking, ParkingClock

pytestmark = pytest.mark.anyio

LATER = datetime.now(UTC) + timedelta(days=30)
HELD = threading.Event()
Body = Callable[[ParkingClock], Coroutine[object, object, None]]


async def nap(clock: ParkingClock) -> None:
    await clock.sleep_until(LATER)


async def gather(clock: ParkingClock) -> None:
    await asyncio.gather(nap(clock), nap(clock))


async def group(clock: ParkingClock) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(nap(clock))
        tasks.create_task(gather(clock))


async def wait(clock: ParkingClock) -> None:
    await asyncio.wait([asyncio.create_task(nap(clock)), asyncio.create_task(group(clock))])


async def await_task(clock: ParkingClock) -> None:
    await asyncio.create_task(nap(clock))


async def event(clock: ParkingClock) -> None:
    with clock.parking.wait(arrival := asyncio.get_running_loop().create_future(), known=2):
        await arrival


async def event_or_moment(clock: ParkingClock) -> None:
    with clock.parking.wait(arrival := asyncio.get_running_loop().create_future(), known=2):
        await asyncio.wait([arrival, asyncio.ensure_future(nap(clock))])


async def event_that_came(clock: ParkingClock) -> None:
    """Two waits, one of which is over, though nobody has noticed yet."""
    waits = [asyncio.create_task(event(clock)), asyncio.create_task(nap(clock))]
    with clock.parking.wait(arrival := asyncio.get_running_loop().create_future(), known=2):
        arrival.set_result(None)
        await asyncio.wait(waits)


async def nothing(clock: ParkingClock) -> None:
    await asyncio.Event().wait()


async def plain_sleep_beside(clock: ParkingClock) -> None:
    await asyncio.gather(nap(clock), asyncio.sleep(3600))


async def timeout_around(clock: ParkingClock) -> None:
    async with asyncio.timeout(3600):
        await nap(clock)


async def event_beside(clock: ParkingClock) -> None:
    await asyncio.gather(nap(clock), nothing(clock))


async def foreign_future(clock: ParkingClock) -> None:
    future = asyncio.get_running_loop().create_future()
    await asyncio.wait([asyncio.create_task(nap(clock)), future])


async def thread_beside(clock: ParkingClock) -> None:
    await asyncio.gather(nap(clock), asyncio.to_thread(HELD.wait))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (nap, True),
        (gather, True),
        (group, True),
        (wait, True),
        (await_task, True),
        (event, True),
        (event_or_moment, True),
        (event_that_came, False),
        (nothing, False),
        (plain_sleep_beside, False),
        (timeout_around, False),
        (event_beside, False),
        (foreign_future, False),
        (thread_beside, False),
    ],
)
async def test_a_function_that_only_waits_is_told_from_others(body: Body, expected: bool) -> None:
    HELD.clear()
    before = asyncio.all_tasks()
    parking = Parking()
    clock = ParkingClock(Clock(), parking)

    async def execute() -> None:
        parking.enter()
        await asyncio.create_task(body(clock))

    execution = asyncio.create_task(execute())
    other = asyncio.create_task(asyncio.sleep(3600))  # of somebody else
    for _ in range(20):
        await asyncio.sleep(0)
    assert parking.only_waits is expected
    HELD.set()
    left = asyncio.all_tasks() - before
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    assert {execution, other} <= left
    assert not parking.only_waits


async def test_a_function_waits_until_its_earliest_moment() -> None:
    parking = Parking()
    clock = ParkingClock(Clock(), parking)
    sooner = LATER - timedelta(days=1)
    waits = [asyncio.create_task(clock.sleep_until(moment)) for moment in (LATER, sooner)]
    await asyncio.sleep(0)
    assert parking.until == sooner
    for wait in waits:
        wait.cancel()
    await asyncio.gather(*waits, return_exceptions=True)


async def test_a_function_knows_the_events_that_all_of_its_waits_know() -> None:
    parking = Parking()
    first, second = (asyncio.get_running_loop().create_future() for _ in range(2))
    assert parking.arrivals is None
    with parking.wait(first, known=3):
        with parking.wait(second, LATER, known=2):
            assert [parking.arrivals, parking.until] == [2, LATER]
        assert [parking.arrivals, parking.until] == [3, None]


async def test_a_task_factory_of_the_program_is_kept() -> None:
    loop = asyncio.get_running_loop()
    made: list[object] = []

    def factory(
        loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any
    ) -> asyncio.Future[Any]:
        task = asyncio.Task(coroutine, loop=loop, **options)
        made.append(task)
        return task

    loop.set_task_factory(factory)
    parking = Parking()

    async def execute() -> bool:
        parking.enter()
        child = asyncio.create_task(nap(ParkingClock(Clock(), parking)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        child.cancel()
        return child in made

    assert await asyncio.create_task(execute())
