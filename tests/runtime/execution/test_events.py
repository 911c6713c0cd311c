"""``ctx.wait_for_event`` gets each event once, on any journal store."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    EventConflict,
    InvalidArgument,
    InvalidEvent,
    InvalidTaskKey,
    RunContext,
    RunEnded,
    RunNotFound,
    Status,
    Task,
    TaskChanged,
    TaskOptions,
)
from integrate_runtime.jobs.event_work import EventWork

from tests.runtime.engines.jobs import Tools
from tests.support.gate import Gate
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio


@dataclass
class Approval:
    by: str
    amount: int = 0

    @property
    def pair(self) -> tuple[str, int]:
        return self.by, self.amount


async def one(io: Tools, ctx: RunContext) -> list[Any]:
    return [*(await ctx.wait_for_event("approved", Approval)).pair]


async def waiting(runs: Runs, *keys: str) -> None:
    """Wait until tasks of the job function are waiting in the store."""
    for key in keys:
        while (task := runs.store.task(1, 0, f'"{key}"')) is None or (
            task.status is not Status.WAITING
        ):
            await asyncio.sleep(0)


async def test_an_event_comes_after_the_wait_began(runs: Runs) -> None:
    running = await runs.start(edition(one))
    await waiting(runs, "approved")
    assert await runs.send("approved", {"by": "mona"})
    assert await running == ["mona", 0]


async def test_an_event_comes_before_the_wait_began(runs: Runs) -> None:
    gate = Gate()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await io.run_task("first", gate.held), *(await one(io, ctx))]

    running = await runs.start(edition(body))
    await gate.begun.wait()
    assert await runs.send("approved", Approval("mona", 3))
    gate.open.set()
    assert await running == ["late", "mona", 3]


async def test_a_replay_gets_the_same_events(runs: Runs) -> None:
    got: list[Any] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        first = await ctx.wait_for_event("item", int)
        got.append(first)
        if len(got) == 1:
            raise Crash
        return [first, await ctx.wait_for_event("item", int, key="second")]

    running = await runs.start(edition(body))
    await runs.send("item", 1)
    await runs.send("item", 2)
    with pytest.raises(Crash):
        await running
    assert await runs.run(edition(body)) == [1, 2]
    assert got == [1, 1]


async def test_concurrent_waits_take_an_event_each(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        waits = [ctx.wait_for_event("item", int, key=["item", number]) for number in range(5)]
        return [*await asyncio.gather(*waits)]

    running = await runs.start(edition(body))
    for number in range(5):
        await runs.send("item", number)
    assert sorted(await running) == [0, 1, 2, 3, 4]


async def test_an_event_is_sent_once_by_its_id(runs: Runs) -> None:
    running = await runs.start(edition(one))
    assert await runs.send("approved", {"by": "mona"}, "delivery-1")
    assert not await runs.send("approved", {"by": "mona"}, "delivery-1")
    with pytest.raises(EventConflict) as caught:
        await runs.send("approved", {"by": "hubot"}, "delivery-1")
    assert caught.value.event_id == "delivery-1"
    await running
    assert not await runs.send("approved", {"by": "mona"}, "delivery-1")  # the run has ended


async def test_an_event_for_a_run_that_has_ended_or_never_began_is_refused(runs: Runs) -> None:
    with pytest.raises(RunNotFound):
        await runs.send("approved", {"by": "mona"})
    await runs.run(edition(nothing))
    with pytest.raises(RunEnded) as caught:
        await runs.send("approved", {"by": "mona"})
    assert caught.value.run_id == "r"


async def nothing(io: Tools, ctx: RunContext) -> list[Any]:
    return []


async def test_an_event_that_does_not_fit_is_rejected_and_the_wait_goes_on(
    runs: Runs, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "integrate_runtime")
    running = await runs.start(edition(one))
    await runs.send("approved", {"from": "mona"})
    await runs.send("approved", {"by": "hubot"})
    assert await running == ["hubot", 0]
    assert "by: Field required" in caplog.text
    assert "mona" not in caplog.text


async def test_a_wait_ends_at_its_deadline_now_and_on_a_replay(runs: Runs) -> None:
    ends: list[str] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        try:
            await ctx.wait_for_event("approved", Approval, timeout=600)
        except TimeoutError as error:
            ends.append(str(error))
        if len(ends) == 1:
            raise Crash
        return [*(await one_more(ctx))]

    begun = runs.clock.now()
    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert runs.clock.now() == begun + timedelta(seconds=600)
    running = await runs.start(edition(body))
    await waiting(runs, "again")
    await runs.send("approved", {"by": "mona"})
    assert await running == ["mona", 0]
    assert ends == ["no event approved came before 2026-03-10T12:10:00+00:00"] * 2


async def one_more(ctx: RunContext) -> list[Any]:
    return [*(await ctx.wait_for_event("approved", Approval, key="again")).pair]


async def test_a_wait_goes_on_with_its_first_deadline(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        timeout = 600 if ctx.attempt == 1 else 86400
        with pytest.raises(TimeoutError):
            await ctx.wait_for_event("approved", Approval, timeout=timeout)
        return []

    begun = runs.clock.now()
    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(edition(body))
    await runs.clock.sleep(timedelta(seconds=200))
    await runs.run(edition(body))
    assert runs.clock.now() == begun + timedelta(seconds=600)


async def test_an_event_that_came_in_time_is_received_by_an_execution_after_the_deadline(
    runs: Runs,
) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [*(await ctx.wait_for_event("approved", Approval, timeout=600)).pair]

    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(edition(body))
    store, at = runs.store, runs.clock.now()
    await store.end_run(1, Status.INTERRUPTED, None, at)
    await runs.send("approved", {"by": "mona"})
    await runs.clock.sleep(timedelta(hours=1))
    await runs.send("approved", {"by": "hubot"})
    assert await runs.run(edition(body)) == ["mona", 0]


async def test_a_nested_task_waits_as_its_job_does(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def ask(task: Task, io: Tools) -> list[Any]:
            return [await ctx.wait_for_event("approved", int), await ctx.now("then") is None]

        return [*await asyncio.gather(*(io.run_task(key, ask) for key in ("left", "right")))]

    running = await runs.start(edition(body))
    await runs.send("approved", 1)
    await runs.send("approved", 2)
    assert sorted(await running) == [[1, False], [2, False]]


async def test_a_key_is_used_once(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.wait_for_event("item"), await ctx.wait_for_event("item")]

    running = await runs.start(edition(body))
    await runs.send("item", 1)
    with pytest.raises(DuplicateTaskKey):
        await running


async def test_a_wait_for_another_event_under_the_same_key_is_a_changed_task(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        name = "old" if ctx.attempt == 1 else "new"
        await ctx.wait_for_event(name, key="wait")
        raise Crash

    job = edition(body)
    object.__setattr__(job, "changed_tasks", "raise")
    running = await runs.start(job)
    await runs.send("old")
    with pytest.raises(Crash):
        await running
    with pytest.raises(TaskChanged):
        await runs.run(job)


@pytest.mark.parametrize("order", [("x", "y"), ("y", "x")])
async def test_a_wait_that_lost_a_race_leaves_its_event(runs: Runs, order: tuple[str, str]) -> None:
    winners: list[Any] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.wait_for_event("go")
        winner = await ctx.first(
            "race", x=ctx.wait_for_event("x", int), y=ctx.wait_for_event("y", int)
        )
        winners.append(winner)
        if len(winners) == 1:
            raise Crash
        other = "y" if winner.name == "x" else "x"
        return [*winner, await ctx.wait_for_event(other, int, key="left")]

    running = await runs.start(edition(body))
    for name in (*order, "go"):  # both events are there before the race
        await runs.send(name, {"x": 1, "y": 2}.get(name))
    with pytest.raises(Crash):
        await running
    assert await runs.run(edition(body)) == ["x", 1, 2]
    assert winners == [("x", 1)] * 2


async def test_a_wait_loses_to_a_task_and_a_timeout(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def quick(task: Task, io: Tools) -> str:
            return "quick"

        winner = await ctx.first("race", wait=ctx.wait_for_event("x"), task=io.run_task("t", quick))
        with pytest.raises(TimeoutError):
            await ctx.timeout("soon", 60, ctx.wait_for_event("x", key="again"))
        return [*winner, await ctx.wait_for_event("x", int, key="last")]

    running = await runs.start(edition(body))
    await waiting(runs, "last")
    await runs.send("x", 7)
    assert await running == ["task", "quick", 7]


async def test_a_branch_that_went_on_after_its_event_keeps_it(runs: Runs) -> None:
    gate = Gate()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def branch() -> None:
            await ctx.wait_for_event("x", int)
            await io.run_task("held", gate.held, TaskOptions(repeat="safe"))

        await ctx.first("race", slow=branch, other=ctx.wait_for_event("y", int))
        with pytest.raises(TimeoutError):
            await ctx.wait_for_event("x", int, key="again", timeout=60)
        return []

    running = await runs.start(edition(body))
    await runs.send("x", 1)
    await gate.begun.wait()
    await runs.send("y", 2)
    assert await running == []


async def test_a_race_within_a_branch_goes_on_after_the_event(runs: Runs) -> None:
    gate = Gate()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def branch() -> None:
            await ctx.wait_for_event("x", int)
            await ctx.first("inner", held=io.run_task("held", gate.held))

        await ctx.first("race", slow=branch, other=ctx.wait_for_event("y", int))
        gate.open.set()
        with pytest.raises(TimeoutError):
            await ctx.wait_for_event("x", int, key="again", timeout=60)
        return []

    running = await runs.start(edition(body))
    await runs.send("x", 1)
    await gate.begun.wait()
    await runs.send("y", 2)
    assert await running == []


async def test_a_wait_under_the_key_of_another_task_says_so(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        if ctx.attempt == 1:
            await ctx.now("key")
            raise Crash
        return [await ctx.wait_for_event("x", key="key")]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    with pytest.raises(TaskChanged, match="event x has the key of a task"):
        await runs.run(edition(body))


async def test_an_event_is_given_back_if_its_wait_is_cancelled_while_it_is_stored(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    events, stored, go_on = runs.store.events, asyncio.Event(), asyncio.Event()
    receive: Callable[..., Awaitable[None]] = events.receive

    async def held(*values: Any) -> None:
        await receive(*values)
        stored.set()
        await go_on.wait()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        wait = asyncio.create_task(ctx.wait_for_event("x", int))
        await stored.wait()
        wait.cancel()
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await wait
        return [await ctx.wait_for_event("x", int, key="again")]

    monkeypatch.setattr(events, "receive", held)
    running = await runs.start(edition(body))
    await runs.send("x", 1)
    assert await running == [1]


async def test_a_run_that_is_cancelled_while_it_waits(runs: Runs) -> None:
    running = await runs.start(edition(one))
    await waiting(runs, "approved")
    await runs.crash(running)
    await runs.send("approved", {"by": "mona"})
    assert await runs.run(edition(one)) == ["mona", 0]


async def test_a_received_event_that_no_longer_fits_interrupts_the_run(runs: Runs) -> None:
    kinds: list[Any] = [dict, Approval, dict]

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        got = await ctx.wait_for_event("approved", kinds[ctx.attempt - 1])
        if ctx.attempt == 1:
            raise Crash
        return [got]

    running = await runs.start(edition(body))
    await runs.send("approved", {"from": "mona"})
    with pytest.raises(Crash):
        await running
    with pytest.raises(InvalidEvent, match="by: Field required"):
        await runs.run(edition(body))
    assert runs.status is Status.INTERRUPTED
    assert await runs.run(edition(body)) == [{"from": "mona"}]


async def test_names_and_payloads(runs: Runs) -> None:
    payload = {"$type": "date", "value": [1.5, 10**30, None, "é", {"$sealed": "x"}]}

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.wait_for_event(["order", 7]), await ctx.wait_for_event("none", None)]

    running = await runs.start(edition(body))
    await runs.send(("order", 7), payload)
    await runs.send("none")
    assert await running == [payload, None]


async def test_wrong_waits_and_events_are_refused(runs: Runs) -> None:
    class Opaque:
        pass

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with pytest.raises(InvalidArgument, match="Opaque"):
            await ctx.wait_for_event("x", Opaque)
        with pytest.raises(InvalidArgument):
            await ctx.wait_for_event("x", timeout=-1)
        with pytest.raises(InvalidEvent, match="'' is no name of an event"):
            await ctx.wait_for_event("")
        with pytest.raises(InvalidTaskKey):
            await ctx.wait_for_event("x", key=[])
        return []

    await runs.run(edition(body))
    for payload, event_id in ((Opaque(), None), (float("nan"), None), (1, ""), (1, "\ud800")):
        with pytest.raises(InvalidEvent):
            await runs.send("x", payload, event_id)
    with pytest.raises(InvalidEvent):
        await runs.send(["x", 1.5])  # type: ignore[list-item]


def test_a_wait_is_not_called() -> None:
    with pytest.raises(TypeError):
        EventWork("x", int, None).invoke(None, None, None)  # type: ignore[arg-type]
