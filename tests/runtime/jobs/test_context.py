"""Time, random numbers and waits of a run's context, which replay the same values."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from integrate_runtime import IO, DuplicateTaskKey, InvalidArgument, Job, LocalEngine, RunContext

from tests.support.clock import START, FakeClock

pytestmark = pytest.mark.anyio


def job_with_context(body: Callable[[RunContext], Awaitable[object]]) -> Job[None, Any]:
    async def function(payload: None, io: IO, ctx: RunContext) -> Any:
        return await body(ctx)

    return Job("test", "2.1", function)


async def test_a_run_knows_itself(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[RunContext] = []

    async def body(ctx: RunContext) -> None:
        seen.append(ctx)
        ctx.logger.warning("hello")
        if len(seen) == 1:
            raise ValueError("once")

    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        test = job_with_context(body)
        with pytest.raises(ValueError, match="once"):
            await engine.run(test, None, run_id="r")
        await clock.sleep(timedelta(hours=1))
        with caplog.at_level(logging.WARNING):
            await engine.run(test, None, run_id="r")
    first, second = seen
    assert (first.run_id, first.job_id, first.job_version) == ("r", "test", "2.1")
    assert (first.attempt, second.attempt) == (1, 2)
    assert first.started_at == second.started_at == START
    assert vars(caplog.records[-1])["run_id"] == "r"


async def test_values_replay_unchanged() -> None:
    given: list[tuple[Any, ...]] = []

    async def body(ctx: RunContext) -> None:
        given.append((await ctx.now("now"), await ctx.random("random"), await ctx.uuid("uuid")))
        if len(given) == 1:
            raise ValueError("once")

    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        test = job_with_context(body)
        with pytest.raises(ValueError, match="once"):
            await engine.run(test, None, run_id="r")
        await clock.sleep(timedelta(hours=1))
        await engine.run(test, None, run_id="r")
    assert given[0] == given[1]
    moment, number, identifier = given[0]
    assert moment == START
    assert 0 <= number < 1
    assert identifier.version == 4


async def test_a_replay_waits_only_for_what_is_left() -> None:
    executions: list[datetime] = []
    clock = FakeClock()

    async def body(ctx: RunContext) -> None:
        executions.append(clock.now())
        if len(executions) == 1:
            clock.interrupt_next()
        await ctx.sleep("sleep", timedelta(minutes=10))
        await ctx.wait_until("until", START + timedelta(minutes=15))
        await ctx.wait_until("past", START)

    async with LocalEngine(clock=clock) as engine:
        test = job_with_context(body)
        with pytest.raises(InterruptedError):
            await engine.run(test, None, run_id="r")
        await clock.sleep(timedelta(minutes=4))
        clock.sleeps.clear()
        await engine.run(test, None, run_id="r")
    assert clock.sleeps == [timedelta(minutes=6), timedelta(minutes=5)]
    assert clock.now() == START + timedelta(minutes=15)


async def test_a_sleep_is_given_in_words_or_as_one_duration() -> None:
    async def body(ctx: RunContext) -> list[str]:
        await ctx.sleep("words", days=1, minutes=1.5)
        await ctx.sleep("seconds", 90)
        await ctx.sleep("timedelta", timedelta(seconds=2))
        refused: list[str] = []
        for delay, words in ((None, {}), (1, {"days": 1}), (None, {"days": -1})):
            with pytest.raises(InvalidArgument) as error:
                await ctx.sleep("wrong", delay, **words)
            refused.append(str(error.value))
        with pytest.raises(InvalidArgument):
            await ctx.sleep("long", days=1e12)
        return refused

    clock = FakeClock()
    async with LocalEngine(clock=clock) as engine:
        refused = await engine.run(job_with_context(body), None)
    assert clock.now() - START == timedelta(days=1, seconds=90 + 90 + 2)
    assert refused == [
        "delay is None: pass delay or days=..., hours=..., minutes=..., seconds=....",
        "delay is 1: pass either delay or days.",
        "days is -1: pass a number of 0 or more.",
    ]


async def test_keys_are_shared_with_tasks_and_moments_are_aware() -> None:
    async def twice(ctx: RunContext) -> None:
        await ctx.now("k")
        await ctx.random("k")

    async def naive(ctx: RunContext) -> None:
        await ctx.wait_until("k", datetime(2026, 3, 10))

    async with LocalEngine(clock=FakeClock()) as engine:
        with pytest.raises(DuplicateTaskKey):
            await engine.run(job_with_context(twice), None)
        with pytest.raises(InvalidArgument, match=r"moment is .*: pass a datetime with a timezone"):
            await engine.run(job_with_context(naive), None)


def test_the_systems_clock_is_utc() -> None:
    from integrate_runtime.base.clock import Clock, now

    assert Clock().now().tzinfo is UTC
    assert now() <= Clock().now() <= now()
