"""Jobs of the conformance suite, all importable functions, as some engines require."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar, Literal

from integrate_runtime import (
    IO,
    Integration,
    Job,
    Namespace,
    Operation,
    Retry,
    RunContext,
    SdkBinding,
    Task,
    TaskKey,
    TaskOptions,
    job,
)

from tests.runtime.engines.effects import effect, request, retry_after

SOON = Retry(limit=3, factor=1, min_delay=timedelta(milliseconds=5), jitter=False)
ONCE = Retry(limit=1)
TWIGS = ("broken", "held")


class Tools(IO):
    """An IO without integrations."""


def call(
    io: IO,
    key: TaskKey,
    name: str,
    repeat: Literal["safe", "unsafe"] = "safe",
    retry: Retry = SOON,
) -> Coroutine[Any, Any, str]:
    return io.run_task(
        key, partial(effect, name=name), TaskOptions(retry=retry, repeat=repeat, name=name)
    )


@job(id="success", version="1")
async def success(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    return [await call(io, "one", "one"), await call(io, "two", "two")]


@job(id="retries", version="1")
async def retries(payload: Any, io: Tools, ctx: RunContext) -> str:
    return await call(io, "flaky", "flaky")


@job(id="patient", version="1")
async def patient(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    hour = Retry(limit=3, min_delay=timedelta(hours=1), max_delay=timedelta(hours=1))
    first = await call(io, "patient", "patient", retry=hour)
    return [first, await call(io, "after", "after")]


@job(id="retry_at", version="1")
async def retry_at(payload: Any, io: Tools, ctx: RunContext) -> str:
    work = partial(effect, name="limited")
    return await io.run_task("limited", work, TaskOptions(repeat="safe"), retry_after)


@job(id="sleeps", version="1")
async def sleeps(payload: float, io: Tools, ctx: RunContext) -> str:
    await ctx.sleep("nap", timedelta(seconds=payload))
    return await call(io, "after", "after")


@job(id="reminded", version="1")
async def reminded(payload: float, io: Tools, ctx: RunContext) -> list[str]:
    before = await call(io, "before", "before")
    await ctx.sleep("reminder", payload)
    return [before, await call(io, "after", "after")]


@job(id="branches", version="1")
async def branches(payload: Any, io: Tools, ctx: RunContext) -> list[list[str]]:
    async def branch(number: int) -> list[str]:
        return [await call(io, ["b", number, step], f"b{number}s{step}") for step in range(3)]

    return [*await asyncio.gather(*(branch(number) for number in range(4)))]


@job(id="middle", version="1")
async def middle(payload: Literal["safe", "unsafe"], io: Tools, ctx: RunContext) -> list[str]:
    first = await call(io, "first", "first")
    return [first, await call(io, "held", "held", payload), await call(io, "last", "last")]


@job(id="pair", version="1")
async def pair(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    """Two tasks with names of this run, so that many runs are told apart."""
    return [await call(io, step, f"{payload}-{step}") for step in ("first", "last")]


@job(id="duplicate", version="1")
async def duplicate(payload: Any, io: Tools, ctx: RunContext) -> None:
    await call(io, "twice", "once")
    await call(io, "twice", "never")


@job(id="changed", version="1", changed_tasks="raise")
async def changed(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    name = os.environ.get("NAME", "begun")
    return [await call(io, "stored", name), await call(io, "held", "held")]


async def parent(task: Task, io: Tools, *, prefix: str) -> list[str]:
    return [*await asyncio.gather(*(call(io, child, f"{prefix}-{child}") for child in "ab"))]


async def grandparent(task: Task, io: Tools) -> list[list[str]]:
    # The same keys under two parents.
    return [
        await io.run_task(key, partial(parent, prefix=key), TaskOptions(repeat="safe"))
        for key in ("left", "right")
    ]


@job(id="nested", version="1")
async def nested(payload: Any, io: Tools, ctx: RunContext) -> list[list[str]]:
    return await io.run_task("top", grandparent, TaskOptions(repeat="safe"))


@job(id="failing", version="1")
async def failing(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    first = await call(io, "first", "first")
    return [first, await call(io, "broken", "broken", retry=ONCE)]


@job(id="large", version="1")
async def large(payload: str, io: Tools, ctx: RunContext) -> int:
    return len(payload)


async def mixed_parent(task: Task, io: Tools, *, run: str, branch: int) -> list[str]:
    return [
        await call(io, "safe", f"{run}-{branch}-n-safe"),
        await call(io, "unsafe", f"{run}-{branch}-n-unsafe", "unsafe"),
    ]


@job(id="raced", version="1")
async def raced(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A race of the job's own, and a durable one; both with a branch that hangs once."""
    ways: list[str] = []
    try:
        async with asyncio.timeout(0.2):
            await call(io, "slow", "slow")
        ways.append("in-time")
    except TimeoutError:
        ways.append("too-late")
    winner = await ctx.first(
        "race",
        hanging=call(io, "hanging", "hanging"),
        quick=partial(call, io, "quick", "quick"),
    )
    ways.append(winner.name)
    try:
        await ctx.timeout("soon", 0.2, call(io, "late", "late"))
        ways.append("in-time")
    except TimeoutError:
        ways.append("too-late")
    return [*ways, await call(io, "held", "held"), await call(io, ways, "-".join(ways))]


@job(id="approved", version="1")
async def approved(payload: float | None, io: Tools, ctx: RunContext) -> list[str]:
    """Two waits for events of one name, each with a task before and after it."""
    names: list[str] = []
    await call(io, "asked", "asked")
    for number in range(2):
        wait = ctx.wait_for_event("approved", str, key=["wait", number], timeout=payload)
        try:
            names.append(await wait)
        except TimeoutError:
            names.append("nobody")
        await call(io, ["after", number], f"after-{number}")
    return names


@job(id="answered", version="1")
async def answered(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A race of two events and a task, and a later wait for the event that lost."""
    await call(io, "asked", "asked")
    winner = await ctx.first(
        "answer",
        yes=ctx.wait_for_event("yes", str),
        no=ctx.wait_for_event("no", str),
        hanging=call(io, "hanging", "hanging"),
    )
    await call(io, "held", f"{winner.name}-won")
    other = "no" if winner.name == "yes" else "yes"
    return [winner.name, winner.value, await ctx.wait_for_event(other, str, key="other")]


@job(id="decided", version="1")
async def decided(payload: Any, io: Tools, ctx: RunContext) -> list[Any]:
    """An approval that is asked for, and a task before the wait for it."""
    request = await ctx.approval("release")
    await call(io, "asked", "asked")
    approval = await request.wait()
    await call(io, "held", "held")
    return [request.command, approval.approved, approval.by]


@job(id="grouped", version="1")
async def grouped(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A group whose members end their unsafe attempts when one of them fails."""
    async with asyncio.TaskGroup() as group:
        members = [
            group.create_task(call(io, name, name, "unsafe", ONCE)) for name in ("a", "broken", "c")
        ]
    return [member.result() for member in members]


@job(id="edited", version="1")
async def edited(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """Tasks in the order that the environment names: each execution may have another edition."""
    names = os.environ["TASKS"].split(",")
    return [await call(io, name, name) for name in names]


@job(id="logged", version="1")
async def logged(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A job that logs before, between and after its tasks, one line twice."""
    ctx.logger.info("begun by %s", ctx.job_id)
    values: list[str] = []
    for name in ("first", "held"):
        ctx.logger.info("a task follows")
        values.append(await call(io, name, name))
    ctx.logger.warning("finished")
    return values


@job(id="storm", version="1")
async def storm(payload: str, io: Tools, ctx: RunContext) -> list[list[str]]:
    """Branches of safe, unsafe, retried and nested tasks."""

    async def branch(number: int) -> list[str]:
        name = f"{payload}-{number}"
        values = [
            await call(io, [number, "safe"], f"{name}-safe"),
            await call(io, [number, "unsafe"], f"{name}-unsafe", "unsafe"),
            await call(io, [number, "flaky"], f"{name}-flaky", "safe"),
        ]
        work = partial(mixed_parent, run=payload, branch=number)
        return [*values, *await io.run_task([number, "n"], work, TaskOptions(repeat="safe"))]

    return [*await asyncio.gather(*(branch(number) for number in range(3)))]


@job(id="leaf", version="1")
async def leaf(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    """Two tasks, the second of which the payload names."""
    repeat: Literal["safe", "unsafe"] = "unsafe" if payload.startswith("unsafe") else "safe"
    return [await call(io, "first", "first"), await call(io, payload, payload, repeat, ONCE)]


@job(id="branch", version="1")
async def branch_of_runs(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    return await ctx.run("leaf", leaf, payload)


@job(id="trunk", version="1")
async def trunk(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    """A run with a child, which has a child."""
    return [*await ctx.run("branch", branch_of_runs, payload), await call(io, "last", "last")]


@job(id="twigs", version="1")
async def twigs(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """Two tasks side by side, each of which ends as the server says."""
    return [*await asyncio.gather(*(call(io, name, name, retry=ONCE) for name in TWIGS))]


@job(id="divided", version="1")
async def divided(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    return await ctx.run("twigs", twigs, None)


@job(id="shoot", version="1")
async def shoot(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    return [await call(io, step, f"{payload}-{step}") for step in ("one", "two")]


@job(id="tree", version="1")
async def tree(payload: str, io: Tools, ctx: RunContext) -> list[str]:
    return [*await ctx.run("shoot", shoot, payload), await call(io, "top", f"{payload}-top")]


@job(id="forest", version="1")
async def forest(payload: str, io: Tools, ctx: RunContext) -> list[list[str]]:
    """Children side by side, each with a child."""
    trees = (ctx.run(["tree", number], tree, f"{payload}-{number}") for number in range(3))
    return [*await asyncio.gather(*trees)]


@job(id="loser", version="1")
async def loser(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A child that loses a race."""
    winner = await ctx.first(
        "race",
        child=partial(ctx.run, "child", leaf, "hanging"),
        quick=partial(call, io, "quick", "quick"),
    )
    return [winner.name, await call(io, "held", "held")]


async def one_item(item: str, io: Tools) -> list[str]:
    return [await call(io, step, f"{item}-{step}") for step in ("one", "two")]


@job(id="parallel", version="1")
async def parallel(payload: Any, io: Tools, ctx: RunContext) -> list[list[str]]:
    """A task for each item that the environment names: each execution may have other items."""
    return await ctx.parallel("items", os.environ["ITEMS"].split(","), one_item, limit=2)


@job(id="side_by_side", version="1")
async def side_by_side(payload: Any, io: Tools, ctx: RunContext) -> list[str]:
    """A task for each item that the environment names, all at once."""
    return [
        *await asyncio.gather(*(call(io, item, item) for item in os.environ["ITEMS"].split(",")))
    ]


@job(id="polling", version="1")
async def polling(payload: Any, io: Tools, ctx: RunContext) -> str:
    def look(key: TaskKey) -> Coroutine[Any, Any, str]:
        return call(io, key, f"look-{key[2]}")

    return await ctx.poll("poll", look, until=lambda value: value.endswith("3"), every=0.01)


class Api:
    """Client of the counting server."""

    async def create(self, name: str) -> str:
        return await request(name)

    async def label(self, name: str, /, *tags: str, **fields: str) -> list[Any]:
        await request(name)
        return [name, list(tags), fields]


CREATE = Operation("things.create", "create", "Create Thing", "str")
LABEL = Operation("things.label", "label", "Label Thing", "list[typing:Any]")


class Things(Namespace):
    """The namespace of a generated package."""

    _operations: ClassVar[Mapping[str, Operation]] = {"create": CREATE, "label": LABEL}

    def create(self, task_key: TaskKey, /, name: str) -> Coroutine[Any, Any, str]:
        return self._call(CREATE, task_key, {"name": name}, None)

    def label(
        self, task_key: TaskKey, name: str, /, *tags: str, **fields: str
    ) -> Coroutine[Any, Any, list[Any]]:
        arguments = {"name": name, "tags": tags, "**fields": fields}
        return self._call(LABEL, task_key, arguments, None)


class Counting(Integration[Api]):
    """The integration of a generated package."""

    _sdk = SdkBinding(client=f"{__name__}:Api")

    @property
    def things(self) -> Things:
        return Things(self)


class Connected(IO):
    """An IO with an integration, for single calls."""

    counting = Counting()


@job(id="labelled", version="1")
async def labelled(payload: Any, io: Connected, ctx: RunContext) -> list[Any]:
    """Keywords with the names of a positional-only parameter and of ``*tags``."""
    return await io.counting.things.label("label", "one", "red", name="two", tags="blue")


JOBS: dict[str, Job[Any, Any]] = {
    made.id: made
    for made in (
        *(success, retries, patient, retry_at, sleeps, reminded, branches, middle),
        *(duplicate, changed, leaf, branch_of_runs, trunk, loser, parallel, polling),
        *(twigs, divided, side_by_side),
        *(shoot, tree, forest),
        *(nested, failing, large, logged, storm, raced, grouped, edited, pair),
        *(approved, answered, decided, labelled),
    )
}
