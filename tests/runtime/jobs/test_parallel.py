"""``ctx.parallel``: a task for each item, on any journal store."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from integrate_runtime import (
    DuplicateTaskKey,
    InvalidArgument,
    Job,
    RunContext,
    Status,
    Task,
    TaskFailed,
    TaskOptions,
    task,
)

from tests.runtime.engines.jobs import ONCE, Tools
from tests.support.run_driver import Crash, Runs, edition

pytestmark = pytest.mark.anyio


class Calls:
    """Notes calls, some of which fail."""

    def __init__(self) -> None:
        self.made: list[Any] = []
        self.failing: set[Any] = set()

    async def call(self, task: Task, io: Any, name: Any) -> str:
        self.made.append(name)
        if name in self.failing:
            raise ValueError(f"{name} is broken")
        return f"value of {name}"

    async def item(self, item: Any, io: Tools) -> str:
        async def call(task: Task, io: Any) -> str:
            return await self.call(task, io, item)

        return await io.run_task("call", call, TaskOptions(retry=ONCE))


def job_over(
    calls: Calls, items: list[Any], *, crashing: bool = False, **options: Any
) -> Job[Any, Any]:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        values = await ctx.parallel("items", items, calls.item, **options)
        if crashing:
            raise Crash
        return values

    return edition(body)


async def test_results_have_the_order_of_the_items(runs: Runs) -> None:
    calls = Calls()
    assert await runs.run(job_over(calls, ["a", 1, "1"])) == [
        "value of a",
        "value of 1",
        "value of 1",
    ]
    assert calls.made == ["a", 1, "1"]


async def test_a_thousand_items_use_the_limit_and_stay_within_it(runs: Runs) -> None:
    together, current = asyncio.Barrier(5), set[int]()

    async def item(item: int, io: Tools) -> int:
        current.add(item)
        most.append(len(current))
        await together.wait()  # for ever, if fewer than five items were in progress
        current.discard(item)
        return item

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.parallel("items", range(1000), item, limit=5)

    most: list[int] = []
    assert await runs.run(edition(body)) == [*range(1000)]
    assert max(most) == 5


async def test_no_items_are_no_tasks(runs: Runs) -> None:
    assert await runs.run(job_over(Calls(), [])) == []


async def test_items_may_be_reordered_inserted_and_removed(runs: Runs) -> None:
    calls = Calls()
    with pytest.raises(Crash):
        await runs.run(job_over(calls, ["a", "b", "c"], crashing=True))
    assert await runs.run(job_over(calls, ["c", "new", "a"])) == [
        "value of c",
        "value of new",
        "value of a",
    ]
    assert calls.made == ["a", "b", "c", "new"]


async def test_all_items_are_tried_and_only_failed_ones_again(runs: Runs) -> None:
    calls = Calls()
    calls.failing = {"b", "d"}
    made = job_over(calls, ["a", "b", "c", "d"], limit=1)
    for _ in range(2):  # on a replay alike
        with pytest.raises(ExceptionGroup, match='2 of 4 items of "items" failed') as caught:
            await runs.run(made)
        failures = [error for error in caught.value.exceptions if isinstance(error, TaskFailed)]
        assert [failed.key for failed in failures] == [("items", "b"), ("items", "d")]
    assert runs.status is Status.FAILED
    assert calls.made == ["a", "b", "c", "d"]
    calls.failing = set()
    assert await runs.resume(made) == [f"value of {name}" for name in "abcd"]
    assert calls.made == ["a", "b", "c", "d", "b", "d"]


async def test_objects_have_the_key_that_a_function_gives(runs: Runs) -> None:
    calls = Calls()
    items = [{"id": 7}, {"id": 8}]

    async def show(item: dict[str, int], io: Tools) -> int:
        return item["id"]

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.parallel("issues", items, show, key_of=lambda item: item["id"])

    assert await runs.run(edition(body)) == [7, 8]
    assert calls.made == []
    keys = [row.key for row in getattr(runs.store, "tasks", {}).values()]
    assert keys in ([], ['["issues",7]', '["issues",8]'])


@pytest.mark.parametrize(
    ("items", "options", "message"),
    [
        (["a", "b", "a", "b"], {}, "have the key 'a', 'b'"),
        ([{}], {}, r"an item is \{\}, which is no key"),
        ([True], {}, "an item is True, which is no key"),
        (["a"], {"key_of": len, "limit": 0}, "limit is 0"),
        (["a"], {"limit": True}, "limit is True"),
        (["a"], {"key_of": lambda item: None}, "key_of returned None"),
        (["ab", "cd"], {"key_of": len}, "have the key 2"),
    ],
)
async def test_wrong_arguments_begin_nothing(
    runs: Runs, items: list[Any], options: dict[str, Any], message: str
) -> None:
    calls = Calls()
    with pytest.raises(InvalidArgument, match=message):
        await runs.run(job_over(calls, items, **options))
    assert calls.made == []
    assert runs.status is Status.INTERRUPTED


async def test_a_function_without_an_io_is_refused(runs: Runs) -> None:
    async def alone(item: str) -> str:
        return item

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.parallel("items", ["a"], alone)  # type: ignore[arg-type]

    with pytest.raises(InvalidArgument, match=r"cannot be called with \(item, io\)"):
        await runs.run(edition(body))


async def test_a_task_that_needs_more_than_an_item_is_refused(runs: Runs) -> None:
    begun: list[str] = []

    @task
    async def charge(task: Task, io: Tools, *, order: str) -> None:
        begun.append(order)

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.parallel("items", ["a"], charge)  # type: ignore[arg-type]

    with pytest.raises(InvalidArgument, match=r"missing a required.* argument: 'order'"):
        await runs.run(edition(body))
    assert begun == []


async def test_an_error_in_the_program_stops_the_others(runs: Runs) -> None:
    begun: list[str] = []

    async def twice(item: str, io: Tools) -> None:
        begun.append(item)
        for _ in range(2):
            await io.run_task("same", nothing)

    async def nothing(task: Task, io: Any) -> None:
        pass

    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        return await ctx.parallel("items", ["a", "b", "c"], twice, limit=1)

    with pytest.raises(DuplicateTaskKey):
        await runs.run(edition(body))
    assert begun == ["a"]
    assert runs.status is Status.INTERRUPTED


async def test_calls_of_the_context_are_nested_in_the_item(runs: Runs) -> None:
    async def body(io: Tools, ctx: RunContext) -> list[Any]:
        async def wait(item: int, io: Tools) -> int:
            await ctx.sleep("nap", item)
            return sum(await ctx.parallel("inner", [1, 2], add))

        async def add(item: int, io: Tools) -> int:
            return item

        return await ctx.parallel("outer", [1, 2, 3], wait)

    assert await runs.run(edition(body)) == [3, 3, 3]
