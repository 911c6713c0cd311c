"""``ctx.first`` and ``ctx.timeout`` go the same way on a replay, on any journal store."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    InvalidArgument,
    NoWinner,
    RunContext,
    Status,
    TaskChanged,
    TaskFailed,
    TaskOptions,
)

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.jobs import ONCE, Tools, call
from tests.support.gate import Gate
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio


async def cancel_itself() -> None:
    raise asyncio.CancelledError


async def test_a_branch_that_was_cancelled_by_itself_has_lost(runs: Runs) -> None:
    gate, winners = Gate(), list[Any]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        race = ctx.first("race", gone=cancel_itself(), slow=io.run_task("slow", gate.held))
        racing = asyncio.create_task(race)
        begun = asyncio.create_task(gate.begun.wait())
        await asyncio.wait([racing, begun], return_when=asyncio.FIRST_COMPLETED)
        gate.open.set()
        winners.append(await racing)
        if len(winners) == 1:
            raise Crash
        return []

    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert winners == [("slow", "late")] * 2


async def test_a_race_of_cancelled_branches_says_so(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.first("race", one=cancel_itself(), two=cancel_itself())]

    with pytest.raises(NoWinner, match=r'"race" has no winner: all .*\(one, two\)') as caught:
        await runs.run(edition(body))
    assert caught.value.key == "race"
    assert runs.status is Status.INTERRUPTED


async def test_a_timeout_passes_the_cancellation_of_its_call_on(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with pytest.raises(asyncio.CancelledError):
            await ctx.timeout("soon", timedelta(hours=1), cancel_itself)
        return ["at once"]

    runs.clock.sleep = never  # type: ignore[method-assign]
    assert await runs.run(edition(body)) == ["at once"]


async def test_a_replayed_race_cancels_the_futures_that_lost(runs: Runs, effects: Effects) -> None:
    losers: list[asyncio.Future[Any]] = []

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        losers.append(asyncio.get_running_loop().create_future())
        await ctx.first("race", future=losers[-1], quick=call(io, "quick", "quick"))
        if len(losers) == 1:
            raise Crash
        return [losers[-1].cancelled()]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert await runs.run(edition(body)) == [True]


async def test_first_gives_the_recorded_winner_and_begins_no_other_branch(
    runs: Runs, effects: Effects
) -> None:
    gate, winners = Gate(), list[Any]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        winner = await ctx.first(
            "race",
            slow=io.run_task("slow", gate.held, TaskOptions(repeat="safe")),
            quick=lambda: call(io, "quick", "quick"),
        )
        winners.append(winner)
        await call(io, ["after", winner.name], f"after-{winner.name}")
        if len(winners) == 1:
            gate.open.set()
            raise Crash
        return [*winner]

    with pytest.raises(Crash):
        await runs.run(edition(body))
    assert await runs.run(edition(body)) == ["quick", value_of("quick")]
    assert winners[0] == winners[1]
    assert gate.calls == 1
    assert effects.counts == {"quick": 1, "after-quick": 1}


async def test_first_raises_what_its_winner_raised(runs: Runs, effects: Effects) -> None:
    effects.answers["broken"] = lambda number: 422
    gate, raised = Gate(), list[str]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        try:
            await ctx.first(
                "race",
                broken=call(io, "broken", "broken", retry=ONCE),
                slow=io.run_task("slow", gate.held, TaskOptions(repeat="safe")),
            )
        except TaskFailed as failed:
            raised.append(str(failed))
        await ctx.now("after")
        if len(raised) == 1:
            raise Crash
        return []

    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert len(raised) == 2
    assert raised[0] == raised[1]
    assert effects.counts == {"broken": 1}


async def test_a_race_needs_branches_and_keeps_its_winner(runs: Runs, effects: Effects) -> None:
    async def empty(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.first("race")]

    async def won(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.first("race", a=call(io, "a", "a"))
        raise Crash

    async def without_winner(io: Tools, ctx: RunContext) -> list[Any]:
        return [await ctx.first("race", b=call(io, "b", "b"))]

    async def twice(io: Tools, ctx: RunContext) -> list[Any]:
        await ctx.first("race", a=call(io, "a", "a"))
        return [await ctx.first("race", b=call(io, "b", "b"))]

    for body, error in (
        (empty, InvalidArgument),
        (won, Crash),
        (without_winner, TaskChanged),
        (twice, DuplicateTaskKey),
    ):
        with pytest.raises(error):
            await runs.run(edition(body))
    assert "b" not in effects.counts


async def test_a_durable_timeout_ends_in_the_same_way(runs: Runs, effects: Effects) -> None:
    gate, ways = Gate(), list[str]()

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        ways.append(await ctx.timeout("enough", timedelta(hours=1), call(io, "quick", "quick")))
        try:
            slow = io.run_task("slow", gate.held, TaskOptions(repeat="safe"))
            ways.append(await ctx.timeout("soon", 0, slow))
        except TimeoutError as error:
            ways.append(str(error))
        await ctx.now("after")
        if len(ways) == 2:
            gate.open.set()
            raise Crash
        return ways

    clock = runs.clock
    clock.sleep = never  # type: ignore[method-assign]
    with pytest.raises(Crash):
        await runs.run(edition(body))
    await runs.run(edition(body))
    assert ways == [value_of("quick"), "no result within 0:00:00"] * 2
    assert gate.calls <= 1
    assert effects.counts == {"quick": 1}


async def never(delay: timedelta) -> None:
    """A sleep on a clock that does not move."""
    await asyncio.Event().wait()


async def test_a_durable_timeout_goes_on_with_its_first_deadline(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        with pytest.raises(TimeoutError):
            await ctx.timeout("soon", 600, asyncio.Event().wait)
        return []

    begun = runs.clock.now()
    runs.clock.interrupt_next()
    with pytest.raises(InterruptedError):
        await runs.run(edition(body))
    await runs.clock.sleep(timedelta(seconds=200))
    await runs.run(edition(body))
    assert runs.clock.now() == begun + timedelta(seconds=600)
