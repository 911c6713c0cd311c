"""Operator decisions about tasks of unknown outcome, and their effects."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Property,
    Retry,
    Status,
    Task,
    TaskDetail,
    TaskFailed,
    TaskNotFound,
    TaskOptions,
)
from integrate_runtime.execution.resumption import OperatorDecisions, plan_resumption

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import github_io, job_of

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Receipt:
    number: int
    token: str = ""


async def loses_its_answer(task: Task, io: Any) -> Receipt:
    raise ConnectionResetError("the connection broke")


def told(receipt: Receipt) -> list[object]:
    return [type(receipt).__name__, receipt.number, len(receipt.token)]


async def pay(io: IO) -> list[object]:
    return told(await io.run_task("pay", loses_its_answer))


async def nested(io: IO) -> list[object]:
    async def order(task: Task, io: IO) -> Receipt:
        return await io.run_task("pay", loses_its_answer)

    async def whole(task: Task, io: IO) -> Receipt:
        return await io.run_task("order", order)

    return told(await io.run_task("whole", whole))


async def end_in_doubt(engine: LocalEngine, job: Any) -> TaskFailed:
    with pytest.raises(TaskFailed) as caught:
        await engine.run(job, None, run_id="r")
    assert caught.value.kind == "unknown_outcome"
    return caught.value


async def detail(engine: LocalEngine, *keys: str) -> TaskDetail:
    found = await engine.journal.task("r", keys)
    assert found is not None
    return found


async def test_an_operator_provides_the_output_of_a_task(path: Path) -> None:
    job = job_of(IO, pay)
    async with LocalEngine(path) as engine:
        await end_in_doubt(engine, job)
        handle = await engine.resume("r", done={"pay": Receipt(7)})
        assert await handle.result() == ["Receipt", 7, 0]
        task = await detail(engine, "pay")
    assert (task.status, task.kind, task.attempts) == (Status.COMPLETED, None, 1)
    assert task.properties == (Property("Outcome", "given by an operator"),)
    (attempt,) = task.history
    assert attempt.error is not None
    assert attempt.error.type == "ConnectionResetError"


async def test_a_task_fails_with_the_doubt_of_one_nested_in_it(path: Path) -> None:
    """A decision about the innermost task is enough."""
    job = job_of(IO, nested)
    async with LocalEngine(path) as engine:
        failed = await end_in_doubt(engine, job)
        assert str(failed).startswith(
            "Task 'whole' of the run 'r' failed: Task 'order' failed: Task 'pay' may have taken "
        )
        assert (await detail(engine, "whole", "order")).kind == "unknown_outcome"
        with pytest.raises(IntegrationError, match=r'these are: \["whole","order","pay"\]'):
            await engine.resume("r", done={"order": Receipt(7)})
        with pytest.raises(TaskFailed):
            await (await engine.resume("r")).result()
        handle = await engine.resume("r", done={("whole", "order", "pay"): Receipt(7)})
        assert await handle.result() == ["Receipt", 7, 0]
        assert (await detail(engine, "whole", "order")).kind is None


async def test_the_parent_of_a_repeated_task_may_be_named_too(path: Path) -> None:
    job = job_of(IO, nested)
    async with LocalEngine(path) as engine:
        await end_in_doubt(engine, job)
        with pytest.raises(IntegrationError, match=r'these are: \["whole","order","pay"\]'):
            await engine.resume("r", repeat=["order"])
        handle = await engine.resume("r", repeat=["whole", ["whole", "order"], "pay"])
        with pytest.raises(TaskFailed, match="may have taken effect"):
            await handle.result()
        assert (await detail(engine, "whole", "order", "pay")).attempts == 2


async def test_one_task_is_not_both_done_and_repeated(path: Path) -> None:
    async with LocalEngine(path) as engine:
        await end_in_doubt(engine, job_of(IO, pay))
        with pytest.raises(IntegrationError, match="cannot be both done and repeated"):
            await engine.resume("r", repeat=["pay"], done={"pay": Receipt(7)})
        with pytest.raises(IntegrationError, match="cannot be stored"):
            await engine.resume("r", done={"pay": object()})


async def test_a_reference_of_any_depth_names_no_task(path: Path) -> None:
    reference: Any = "pay"
    for _ in range(10_000):
        reference = [reference]
    async with LocalEngine(path) as engine:
        await end_in_doubt(engine, job_of(IO, pay))
        with pytest.raises(TaskNotFound, match="names no task") as caught:
            await engine.resume("r", repeat=[reference])
    assert len(str(caught.value)) < 1000


async def test_an_operator_output_becomes_the_type_of_the_operation(path: Path) -> None:
    with RecordingServer() as server:
        server.reply("POST", "/repos/acme/web/issues", Reply(drop=True))
        seen: list[Any] = []

        async def create(io: Any) -> int:
            made = await io.github.issues.create("create", "acme", "web", title="A bug")
            seen.append(made)
            return int(made.number)

        job = job_of(github_io(server), create)
        async with LocalEngine(path) as engine:
            await end_in_doubt(engine, job)
            handle = await engine.resume("r", done={"create": {"number": "seven"}})
            with pytest.raises(IntegrationError, match="is not githubkit") as caught:
                await handle.result()
            assert "seven" not in str(caught.value)
            assert (await detail(engine, "create")).kind == "unknown_outcome"
            assert await (await engine.resume("r", done={"create": issue(7)})).result() == 7
        assert len(server.requests) == 1
    assert type(seen[0]) is Issue


async def test_operator_outputs_sent_to_another_process_are_sealed_in_the_file(path: Path) -> None:
    job = job_of(IO, pay)
    async with LocalEngine(path) as executing:
        await end_in_doubt(executing, job)
        serving = asyncio.create_task(executing.serve([job]))
        async with LocalEngine(path, execute=False) as beside:
            handle = await beside.resume("r", done={"pay": Receipt(7, "planted-s3cret")})
            await handle.result()
        serving.cancel()
        await asyncio.wait([serving])
        assert await executing.run(job, None, run_id="r") == ["Receipt", 7, 14]
        for file in path.parent.iterdir():
            assert b"planted-s3cret" not in file.read_bytes(), file.name


async def test_a_failed_run_says_that_resume_tries_it_again(path: Path) -> None:
    calls: list[int] = []

    async def flaky(task: Task, io: IO) -> str:
        calls.append(task.attempt)
        if len(calls) == 1:
            raise ValueError("not yet")
        return "done"

    job = job_of(IO, lambda io: io.run_task("k", flaky, TaskOptions(retry=Retry(limit=1))))
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed) as first:
            await engine.run(job, None, run_id="r")
        with pytest.raises(TaskFailed) as again:
            await engine.run(job, None, run_id="r")
        assert await (await engine.resume("r")).result() == "done"
    assert (str(first.value), len(calls)) == (str(again.value), 2)
    assert not hasattr(first.value, "__notes__")
    assert again.value.__notes__ == [
        "The task failed in an earlier execution of the run: engine.resume('r'), or "
        "`integrate resume`, tries it again."
    ]


async def test_a_task_that_was_tried_again_meanwhile_is_not_reset(path: Path) -> None:
    """A child run may be resumed by itself, beside its parent."""
    calls: list[int] = []

    async def flaky(task: Task, io: IO) -> str:
        calls.append(task.attempt)
        if len(calls) == 1:
            raise ValueError("not yet")
        return "done"

    job = job_of(IO, lambda io: io.run_task("k", flaky, TaskOptions(retry=Retry(limit=1))))
    async with LocalEngine(path) as engine:
        with pytest.raises(TaskFailed):
            await engine.run(job, None, run_id="r")
        journal = engine._files.writing()
        stored = journal.run("r")
        assert stored is not None
        plan = plan_resumption(stored, journal, OperatorDecisions())
        assert list(plan.retried) == [1]
        assert await (await engine.resume("r")).result() == "done"
        await plan.store(stored, journal, datetime.now(UTC))
        assert (await detail(engine, "k")).status is Status.COMPLETED
