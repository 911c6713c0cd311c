"""Jobs of the tests of TemporalEngine."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

from integrate_runtime import (
    IO,
    Job,
    Retry,
    RetryAt,
    RunContext,
    Skip,
    Task,
    TaskOptions,
    job,
    now,
)

from tests.runtime.engines.effects import effect
from tests.runtime.engines.jobs import ONCE, Counting, Tools, call
from tests.runtime.engines.jobs import duplicate as shared_duplicate
from tests.runtime.engines.jobs import large as shared_large

SECRET = "ghp_" + "a1B2c3D4" * 4 + "e5F6"  # the form of a token
LARGE = 2_000_000
LARGE_TEXTS = ["x" * LARGE, '"é' * 400_000]
"""Texts that are larger than Temporal stores; the second one is so only once it is JSON."""


@job(id="naps", version="1")
async def naps(payload: float, io: Tools, ctx: RunContext) -> list[str]:
    """Two calls with a long wait between them."""
    first = await call(io, "before", "before")
    await ctx.sleep("nap", timedelta(seconds=payload))
    return [first, await call(io, "after", "after")]


async def reveal(task: Task, io: Any, *, token: str) -> dict[str, str]:
    await effect(task, io, name="reveal")
    return {"token": token, "note": "not a secret"}


async def refuse(task: Task, io: Any, *, token: str) -> None:
    raise ValueError(f"the server refused {token}")


@job(id="secret", version="1")
async def secret(payload: dict[str, str], io: Tools, ctx: RunContext) -> str:
    """A secret in the payload, an argument, a result and an error."""
    revealed = await io.run_task("reveal", partial(reveal, token=payload["token"]))
    options = TaskOptions(retry=Retry(limit=1))
    await io.run_task("refuse", partial(refuse, token=revealed["token"]), options)
    return revealed["token"]


async def give_large(task: Task, io: Any, *, number: int) -> str:
    await effect(task, io, name="large")
    return LARGE_TEXTS[number]


@job(id="large_result", version="1")
async def large_result(payload: int, io: Tools, ctx: RunContext) -> str:
    return await io.run_task("large", partial(give_large, number=payload))


async def take(task: Task, io: Any, *, text: str) -> int:
    return len(text)


@job(id="large_argument", version="1")
async def large_argument(payload: int, io: Tools, ctx: RunContext) -> int:
    return await io.run_task("large", partial(take, text=LARGE_TEXTS[payload]))


@job(id="large_end", version="1")
async def large_end(payload: int, io: Tools, ctx: RunContext) -> str:
    return LARGE_TEXTS[payload]


@job(id="closure", version="1")
async def closure(payload: Any, io: Tools, ctx: RunContext) -> str:
    async def local(task: Task, io: Any) -> str:
        return "never"

    return await io.run_task("closure", local)


async def parent(task: Task, io: Tools, *, name: str) -> list[str]:
    return [*await asyncio.gather(*(call(io, child, f"{name}-{child}") for child in "abc"))]


@job(id="parents", version="1")
async def parents(payload: int, io: Tools, ctx: RunContext) -> list[list[str]]:
    """Run the payload's number of parents at once, each with three children."""
    return [
        *await asyncio.gather(
            *(io.run_task(["p", n], partial(parent, name=f"p{n}")) for n in range(payload))
        )
    ]


def skip(error: BaseException, task: Task) -> Skip:
    return Skip()


def soon(error: BaseException, task: Task) -> RetryAt | None:
    return RetryAt(now() + timedelta(milliseconds=20)) if task.attempt == 1 else None


@job(id="hooks", version="1")
async def hooks(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    work = partial(effect, name="limited")
    results = [await io.run_task("limited", work, TaskOptions(retry=Retry(limit=1)), soon)]
    return [*results, await io.run_task("skipped", partial(effect, name="skipped"), None, skip)]


@job(id="raises", version="1")
async def raises(payload: Any, io: Tools, ctx: RunContext) -> None:
    raise LookupError("nothing there")


def resolve(connection: str) -> dict[str, str]:
    return {}


class Accounts(IO):
    """An IO whose integration has any connection."""

    counting = Counting(connections=resolve)


@job(id="connected", version="1")
async def connected(payload: str, io: Accounts, ctx: RunContext) -> str:
    """A task of an integration, named by the payload."""
    return await io.counting.things.create("create", payload)


@job(id="many", version="1")
async def many(payload: int, io: Tools, ctx: RunContext) -> int:
    """Run the payload's number of tasks at once."""
    return sum(await asyncio.gather(*(io.run_task(["n", n], one) for n in range(payload))))


@job(id="one_by_one", version="1")
async def one_by_one(payload: int, io: Tools, ctx: RunContext) -> int:
    """Run the payload's number of tasks in sequence."""
    return sum([await io.run_task(["n", n], one) for n in range(payload)])


async def one(task: Task, io: Any) -> int:
    return 1


@job(id="clocks", version="1")
async def clocks(payload: Any, io: Tools, ctx: RunContext) -> list[Any]:
    """Values of the context, then a call."""
    values = [str(await ctx.now("now")), await ctx.random("random"), str(await ctx.uuid("uuid"))]
    await call(io, "held", "held")
    return values


@job(id="waits", version="1")
async def waits(payload: Any, io: Tools, ctx: RunContext) -> Any:
    return await ctx.wait_for_event("approved", dict)


@job(id="collects", version="1")
async def collects(payload: int, io: Tools, ctx: RunContext) -> list[Any]:
    """Wait for the payload's number of events of one name, one after another."""
    return [await ctx.wait_for_event("part", int, key=["part", n]) for n in range(payload)]


@job(id="beside", version="1")
async def beside(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """Two events at once, each followed by a task, beside a long sleep that loses."""

    async def one_of(name: str) -> str:
        value = await ctx.wait_for_event(name, str)
        await call(io, ["after", name], f"after-{name}")
        return value

    async with asyncio.TaskGroup() as group:
        nap = group.create_task(ctx.sleep("nap", timedelta(days=30)))
        values = [*await asyncio.gather(one_of("a"), one_of("b"))]
        nap.cancel()
    return values


@job(id="asks", version="1")
async def asks(payload: Any, io: Tools, ctx: RunContext) -> list[Any]:
    """A child that waits for an event."""
    return [await ctx.run("child", waits, None)]


@job(id="families", version="1")
async def families(payload: int, io: Tools, ctx: RunContext) -> list[list[Any]]:
    """Run the payload's number of children at once, each of which waits for an event."""
    return [*await asyncio.gather(*(ctx.run(["c", n], collects, 1) for n in range(payload)))]


@job(id="stops", version="1")
async def stops(payload: Any, io: Tools, ctx: RunContext) -> None:
    """A child with an error in its program."""
    await ctx.run("child", shared_duplicate, None)


@job(id="named", version="1")
async def named(payload: str, io: Tools, ctx: RunContext) -> int:
    """A child whose id is the payload."""
    return await ctx.run("child", shared_large, "abc", run_id=payload)


@job(id="three", version="1")
async def three(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """Tasks with one attempt each."""
    return [await call(io, name, name, retry=ONCE) for name in "abc"]


JOBS: dict[str, Job[Any, Any]] = {
    made.id: made
    for made in (
        *(naps, secret, large_result, large_argument, large_end, closure, parents),
        *(hooks, raises, connected, many, one_by_one, clocks, waits, collects, beside),
        *(asks, families, stops, named, three),
    )
}
