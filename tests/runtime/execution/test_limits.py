"""Values of unusual size or depth: a result or one clear error, on replay too."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Retry,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.tasks.keys import normalise_key

from tests.support.running import job_of

pytestmark = pytest.mark.anyio

LONGEST = 10**4300 - 1
TOO_LONG = 10**4300
ONCE = TaskOptions(retry=Retry(limit=1))


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


async def takes(task: Task, io: Any, *, value: Any) -> str:
    return "taken"


async def gives_deep(task: Task, io: Any) -> Any:
    return nested(10_000)


async def gives_long(task: Task, io: Any) -> int:
    return TOO_LONG


async def gives_longest(task: Task, io: Any) -> list[int]:
    return [LONGEST, -LONGEST]


async def within(task: Task, io: Any, *, depth: int) -> None:
    if depth == 0:
        raise ValueError("the cause")
    await io.run_task(f"level {depth}", partial(within, depth=depth - 1), ONCE)


async def twice(path: Path, body: Callable[[Any], Awaitable[Any]]) -> list[Any]:
    """Return the outcomes of a run and of its replay."""
    ends: list[Any] = []
    for _ in range(2):
        async with LocalEngine(path) as engine:
            try:
                ends.append(await engine.run(job_of(IO, body), None, run_id="r"))
            except (TaskFailed, IntegrationError) as error:
                ends.append(str(error))
    return ends


@pytest.mark.parametrize(
    "value",
    [nested(10_000), TOO_LONG, -TOO_LONG, {"a": [TOO_LONG]}],
    ids=["deep", "long", "negative", "within"],
)
async def test_arguments_of_any_size_and_depth(tmp_path: Path, value: Any) -> None:
    async def body(io: Any) -> Any:
        return await io.run_task("k", partial(takes, value=value))

    assert await twice(tmp_path / "runs.db", body) == ["taken", "taken"]


@pytest.mark.parametrize(
    ("callback", "why"),
    [(gives_deep, "nested too deeply"), (gives_long, "An integer of more than 4,300 digits")],
)
async def test_results_that_cannot_be_stored(
    tmp_path: Path, callback: Callable[..., Any], why: str
) -> None:
    async def body(io: Any) -> Any:
        return await io.run_task("k", callback)

    first, again = await twice(tmp_path / "runs.db", body)
    assert first == again
    assert first.startswith("Task 'k' of the run 'r' succeeded, but its result cannot be used: ")
    assert why in first


async def test_the_longest_integers_come_back(tmp_path: Path) -> None:
    async def body(io: Any) -> bool:
        return bool(await io.run_task("k", gives_longest) == [LONGEST, -LONGEST])

    assert await twice(tmp_path / "runs.db", body) == [True, True]


def test_integers_in_keys() -> None:
    assert normalise_key(["k", LONGEST, -LONGEST]) == ("k", LONGEST, -LONGEST)
    for number in (TOO_LONG, -TOO_LONG):
        with pytest.raises(IntegrationError, match="more than 4,300 digits"):
            normalise_key(["k", number])


@pytest.mark.parametrize(
    ("depth", "message"),
    [
        (0, "failed after 1 attempt: ValueError: the cause"),
        (
            1,
            "failed: Task 'level 1' failed after 1 attempt: ValueError: the cause",
        ),
        (
            3,
            "failed: Task 'level 3' failed: Task 'level 2' failed: Task 'level 1' failed "
            "after 1 attempt: ValueError: the cause",
        ),
        (
            4,
            "failed, 4 tasks deep: Task 'level 3' failed: Task 'level 2' failed: "
            "Task 'level 1' failed after 1 attempt: ValueError: the cause",
        ),
        (
            50,
            "failed, 50 tasks deep: Task 'level 3' failed: Task 'level 2' failed: "
            "Task 'level 1' failed after 1 attempt: ValueError: the cause",
        ),
    ],
)
async def test_tasks_that_failed_in_one_another_are_named_from_the_innermost(
    tmp_path: Path, depth: int, message: str
) -> None:
    async def body(io: Any) -> Any:
        return await io.run_task("k", partial(within, depth=depth), ONCE)

    assert await twice(tmp_path / "runs.db", body) == [f"Task 'k' of the run 'r' {message}"] * 2


async def test_a_thousand_tasks_in_one_another_end_in_a_short_message(tmp_path: Path) -> None:
    async def body(io: Any) -> Any:
        return await io.run_task("k", partial(within, depth=1000), ONCE)

    first, again = await twice(tmp_path / "runs.db", body)
    assert first == again
    assert first.count("Task ") == 4
    assert len(first) < 300
