"""Keys and parents: duplicates, nested tasks, gather."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    DuplicateTaskKey,
    IntegrationError,
    LocalEngine,
    Retry,
    Task,
    TaskFailed,
    TaskOptions,
)

from tests.support.clock import FakeClock
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

ONCE = TaskOptions(retry=Retry(limit=1))


async def path_of(task: Task, io: Any) -> list[Any]:
    return [list(key) if isinstance(key, tuple) else key for key in task.path]


async def test_the_same_key_twice_is_refused_with_both_places() -> None:
    async def body(io: IO) -> None:
        await io.run_task("k", path_of)
        await io.run_task("k", path_of)

    async with LocalEngine() as engine:
        with pytest.raises(DuplicateTaskKey) as caught:
            await engine.run(job_of(IO, body), None)
    first = body.__code__.co_firstlineno
    assert caught.value.key == "k"
    assert str(caught.value.first) == f"{__file__}:{first + 1}"
    assert str(caught.value.second) == f"{__file__}:{first + 2}"
    assert f"{__file__}:{first + 1}" in str(caught.value)
    assert f"{__file__}:{first + 2}" in str(caught.value)


async def test_gather_makes_no_difference_to_that() -> None:
    async def body(io: IO) -> None:
        await asyncio.gather(
            io.run_task(["k", 1], path_of),
            io.run_task(("k", 1), path_of),
        )

    async with LocalEngine() as engine:
        with pytest.raises(DuplicateTaskKey) as caught:
            await engine.run(job_of(IO, body), None)
    first = body.__code__.co_firstlineno
    lines = {caught.value.first.line - first, caught.value.second.line - first}
    assert lines == {2, 3}


async def test_keys_that_only_look_alike_are_different_tasks() -> None:
    keys: list[Any] = ["x:y", ["x", "y"], ["x:y"], ["x", 1], ["x", "1"], "x"]

    async def body(io: IO) -> list[Any]:
        return [await io.run_task(key, path_of) for key in keys]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(IO, body), None) == [[key] for key in keys]


async def test_nested_keys_are_unique_within_their_parent_alone() -> None:
    async def parent(task: Task, io: IO) -> list[Any]:
        return [await io.run_task("child", path_of), await io.run_task("parent", path_of)]

    async def body(io: IO) -> list[Any]:
        return [
            await io.run_task("parent", parent),
            await io.run_task("other", parent),
            await io.run_task("child", path_of),
        ]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(IO, body), None) == [
            [["parent", "child"], ["parent", "parent"]],
            [["other", "child"], ["other", "parent"]],
            ["child"],
        ]


async def test_a_captured_outer_io_behaves_as_the_callbacks_own() -> None:
    async def body(outer: IO) -> list[Any]:
        async def parent(task: Task, io: IO) -> list[Any]:
            return [await outer.run_task("a", path_of), await io.run_task("b", path_of)]

        return await outer.run_task("parent", parent)

    async with LocalEngine() as engine:
        assert await engine.run(job_of(IO, body), None) == [["parent", "a"], ["parent", "b"]]


async def test_concurrent_parents_keep_their_children_apart() -> None:
    async def parent(task: Task, io: IO) -> Any:
        await asyncio.sleep(0)
        return await asyncio.gather(*(io.run_task(["child", index], path_of) for index in range(2)))

    async def body(io: IO) -> Any:
        return await asyncio.gather(*(io.run_task(["parent", index], parent) for index in range(3)))

    async with LocalEngine() as engine:
        assert await engine.run(job_of(IO, body), None) == [
            [[["parent", outer], ["child", inner]] for inner in range(2)] for outer in range(3)
        ]


async def test_a_parents_second_attempt_replays_its_children() -> None:
    calls: list[str] = []

    async def child(task: Task, io: Any) -> str:
        calls.append("child")
        return "result"

    async def parent(task: Task, io: IO) -> str:
        result = await io.run_task("child", child)
        calls.append("parent")
        if task.attempt == 1:
            raise ValueError("after the child")
        return result

    async def body(io: IO) -> str:
        return await io.run_task("parent", parent)

    async with LocalEngine(clock=FakeClock()) as engine:
        assert await engine.run(job_of(IO, body), None) == "result"
    assert calls == ["child", "parent", "parent"]


async def test_a_failed_child_fails_its_parent_at_once() -> None:
    attempts: list[int] = []

    async def child(task: Task, io: Any) -> None:
        raise ValueError("no")

    async def parent(task: Task, io: IO) -> None:
        attempts.append(task.attempt)
        await io.run_task("child", child, ONCE)

    async def body(io: IO) -> None:
        await io.run_task("parent", parent)

    async with LocalEngine(clock=FakeClock()) as engine:
        with pytest.raises(TaskFailed) as caught:
            await engine.run(job_of(IO, body), None)
    assert attempts == [1]
    assert caught.value.key == "parent"
    assert isinstance(caught.value.__cause__, TaskFailed)
    assert caught.value.__cause__.key == "child"


async def test_a_parent_may_live_with_a_failed_child() -> None:
    async def child(task: Task, io: Any) -> None:
        raise ValueError("no")

    async def parent(task: Task, io: IO) -> str:
        try:
            await io.run_task("child", child, ONCE)
        except TaskFailed:
            return await io.run_task("instead", lambda task, io: asyncio.sleep(0, "instead"))
        return "not reached"

    async def body(io: IO) -> str:
        return await io.run_task("parent", parent)

    async with LocalEngine() as engine:
        assert await engine.run(job_of(IO, body), None) == "instead"


async def test_a_task_called_after_its_parent_ended_is_refused() -> None:
    left: list[asyncio.Task[Any]] = []
    has_ended = asyncio.Event()

    async def parent(task: Task, io: IO) -> None:
        async def later() -> None:
            await has_ended.wait()
            await io.run_task("late", path_of)

        left.append(asyncio.create_task(later()))

    async def body(io: IO) -> None:
        await io.run_task("parent", parent)
        has_ended.set()
        with pytest.raises(IntegrationError, match="had returned: await tasks inside it"):
            await left[0]

    async with LocalEngine() as engine:
        await engine.run(job_of(IO, body), None)


async def test_an_io_of_another_run_is_refused() -> None:
    kept: list[IO] = []

    async def keep(io: IO) -> None:
        kept.append(io)

    async def use(io: IO) -> None:
        await kept[0].run_task("k", path_of)

    async with LocalEngine() as engine:
        await engine.run(job_of(IO, keep), None)
        with pytest.raises(IntegrationError, match="the caller is not part of"):
            await engine.run(job_of(IO, use), None)


async def test_a_task_may_run_a_job_of_its_own() -> None:
    async with LocalEngine() as engine:

        async def inner(io: IO) -> Any:
            return await io.run_task("k", path_of)

        async def call(task: Task, io: Any) -> Any:
            return await engine.run(job_of(IO, inner, id="inner"), None)

        async def outer(io: IO) -> Any:
            return await io.run_task("parent", call)

        assert await engine.run(job_of(IO, outer), None) == ["k"]
