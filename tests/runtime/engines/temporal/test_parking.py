"""A job's function only waits, or it does not: what the runtime can tell of asyncio."""

from __future__ import annotations

import asyncio
import os
import subprocess
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import Clock
from integrate_runtime.engines.temporal.parking import Parking, ParkingClock

from tests.runtime.engines.processes import ROOT
from tests.runtime.engines.temporal.parking_cases import CASES, LATER, Body, nap, only_waits
from tools.pythons import pythons

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("body", "expected"), CASES)
async def test_a_function_that_only_waits_is_told_from_others(body: Body, expected: bool) -> None:
    assert await only_waits(body) is expected


@pytest.mark.parametrize("version", pythons())
def test_each_version_of_python_tells_the_same(version: str) -> None:
    command = [pythons()[version], "-m", "tests.runtime.engines.temporal.parking_cases"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "runtime")])}
    checked = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )
    assert (checked.returncode, checked.stdout) == (0, ""), checked.stderr


@pytest.mark.parametrize("body", [body for body, _ in CASES])
async def test_a_function_stays_on_a_loop_that_does_not_tell_its_timers(
    body: Body, monkeypatch: pytest.MonkeyPatch
) -> None:
    """uvloop is such a loop."""

    def only_waits_there(parking: Parking) -> bool:
        with monkeypatch.context() as patch:
            patch.setattr(asyncio, "get_running_loop", object)
            return bool(told(parking))

    told: Any = vars(Parking)["only_waits"].fget
    monkeypatch.setattr(Parking, "only_waits", property(only_waits_there))
    assert not await only_waits(body)


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
