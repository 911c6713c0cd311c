"""Functions that ``@task`` makes callable as generated tasks are."""

from __future__ import annotations

import inspect
from functools import partial
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    InvalidArgument,
    InvalidTaskKey,
    LocalEngine,
    NotBound,
    Retry,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
    task,
)
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.execution.requests.data import TaskRequestData
from integrate_runtime.execution.requests.reading import from_data
from integrate_runtime.execution.requests.writing import to_data
from integrate_runtime.jobs.io import make_io
from integrate_runtime.reflection.task_functions import task_body

from tests.support.recording_runner import RecordingRunner
from tests.support.running import job_of

pytestmark = pytest.mark.anyio


class Tools(IO):
    pass


@task(TaskOptions(repeat="safe"))
async def charge_order(task: Task, io: Tools, *, order: str, amount: int = 1) -> list[object]:
    """Charge an order."""
    return [order, amount, task.path[-1]]


@task
async def note(task: Task, io: IO, /, order: str, **notes: str) -> dict[str, str]:
    return {"order": order, **notes}


@task(TaskOptions(name="Try it", retry=Retry(limit=1)))
async def fail(task: Task, io: IO) -> None:
    raise ValueError("no such order")


def test_the_signature_is_that_of_the_call() -> None:
    assert [str(one) for one in inspect.signature(charge_order).parameters.values()][1:] == [
        "io: 'Tools'",
        "order: 'str'",
        "amount: 'int' = 1",
    ]
    assert next(iter(inspect.signature(charge_order).parameters)) == "task_key"


async def test_the_arguments_reach_the_function_and_the_result_its_caller() -> None:
    async def body(io: Tools) -> Any:
        first = await charge_order("charge", io, order="o-1")
        second = await charge_order(["charge", 2], io, order="o-2", amount=3)
        return [first, second, await note("note", io, "o-3", by="ada")]

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None, run_id="r") == [
            ["o-1", 1, "charge"],
            ["o-2", 3, ["charge", 2]],
            {"order": "o-3", "by": "ada"},
        ]
        named = await engine.journal.task("r", ("charge",))
        assert named is not None
        assert (named.name, named.params) == ("Charge order", {"order": "o-1"})


async def test_a_task_is_polled_by_a_function_of_its_key() -> None:
    @job(id="poll", version="1")
    async def poll(payload: None, io: Tools, ctx: RunContext) -> str:
        order, *_ = await ctx.poll(
            "look", lambda key: charge_order(key, io, order="o-1"), until=bool, every=1
        )
        return str(order)

    async with LocalEngine() as engine:
        assert await engine.run(poll, None, run_id="r") == "o-1"
        look = await engine.journal.task("r", (("look", "look", 1),))
        assert look is not None
        assert look.params == {"order": "o-1"}


async def test_a_failure_is_that_of_the_task() -> None:
    async def body(io: Tools) -> Any:
        with pytest.raises(TaskFailed, match="no such order") as failed:
            await fail("fail", io)
        return failed.value.key

    async with LocalEngine() as engine:
        assert await engine.run(job_of(Tools, body), None, run_id="r") == "fail"
        tried = await engine.journal.task("r", ("fail",))
        assert tried is not None
        assert tried.name == "Try it"


def test_a_call_is_the_same_task_as_run_task_with_the_undecorated_function() -> None:
    recorder = RecordingRunner()
    io = make_io(Tools, recorder)
    charge_order("charge", io, order="o-1", amount=2).close()
    plain: Any = task_body(charge_order)
    callback = partial(plain, order="o-1", amount=2)
    options = TaskOptions(name="Charge order", repeat="safe")
    io.run_task("charge", callback, options).close()
    decorated, undecorated = recorder.requests
    assert decorated.work.bound_arguments == undecorated.work.bound_arguments
    assert decorated.options == undecorated.options
    assert decorated.call_site.file == undecorated.call_site.file == __file__


def test_a_call_can_be_carried_to_another_process() -> None:
    recorder = RecordingRunner()
    io = make_io(Tools, recorder)
    charge_order("charge", io, order="o-1").close()
    (request,) = recorder.requests
    data = to_data(request, job_module=__name__)
    text = compact(data.as_json())
    assert "test_task_functions:charge_order" in text
    again = from_data(TaskRequestData.from_json(parse(text)), io, job_module=__name__)
    callback = again.work.callback
    assert isinstance(callback, partial)
    assert (callback.func, callback.keywords) == (task_body(charge_order), {"order": "o-1"})


def test_arguments_that_do_not_fit_are_refused_at_the_call() -> None:
    io = make_io(Tools, RecordingRunner())
    wrong: Any = charge_order
    with pytest.raises(TypeError, match=r"charge_order\(\) got an unexpected keyword"):
        wrong("charge", io, order="o-1", amont=1)
    missing = r"charge_order\(\) missing a required (keyword-only )?argument: 'order'"
    with pytest.raises(TypeError, match=missing):
        wrong("charge", io)
    with pytest.raises(InvalidArgument, match=r"charge_order: io is 'o-1': pass the key of"):
        wrong("charge", "o-1")
    with pytest.raises(
        InvalidTaskKey, match=r"has the io in place of its key\. The first argument"
    ):
        wrong(io, order="o-1")
    with pytest.raises(InvalidTaskKey):
        wrong("", io, order="o-1")
    with pytest.raises(NotBound):
        wrong("charge", Tools(), order="o-1")


def test_functions_that_can_be_no_task_are_refused_where_they_are_defined() -> None:
    async def without_io(task: Task) -> None: ...
    async def of_many(task: Task, io: IO, *orders: str) -> None: ...
    async def of_position(task: Task, io: IO, order: str, /) -> None: ...

    wrong: Any = task
    with pytest.raises(InvalidArgument, match="its first parameters are the task and the io"):
        wrong(without_io)
    with pytest.raises(InvalidArgument, match=r"takes \*orders: .*cannot be passed by name"):
        wrong(TaskOptions())(of_many)
    with pytest.raises(InvalidArgument, match="cannot be passed by name"):
        wrong(of_position)
    with pytest.raises(InvalidArgument, match="pass a function, or TaskOptions"):
        wrong("charge")
