"""Functions that only wait, and others, and what the runtime tells of each.

It needs neither pytest nor a dependency, so that it runs on every version of Python that is there::

    PYTHONPATH=.:runtime python3.13 -m tests.runtime.engines.temporal.parking_cases
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta

from integrate_runtime import Clock
from integrate_runtime.engines.temporal.parking import Parking, ParkingClock

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


CASES: list[tuple[Body, bool]] = [
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
]


async def only_waits(body: Body) -> bool:
    """Return what the runtime tells of a function, beside an asyncio task of somebody else."""
    HELD.clear()
    before = asyncio.all_tasks()
    parking = Parking()
    clock = ParkingClock(Clock(), parking)

    async def execute() -> None:
        parking.enter()
        await asyncio.create_task(body(clock))

    execution = asyncio.create_task(execute())
    other = asyncio.create_task(asyncio.sleep(3600))
    for _ in range(20):
        await asyncio.sleep(0)
    told = parking.only_waits
    HELD.set()
    left = asyncio.all_tasks() - before
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    assert {execution, other} <= left
    assert not parking.only_waits
    return told


def main() -> int:
    """Check all cases; return the number of those that are told wrongly."""
    wrong = 0
    for body, expected in CASES:
        told = asyncio.run(only_waits(body))
        if told is not expected:
            print(f"{body.__name__}: {told}")
            wrong += 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
