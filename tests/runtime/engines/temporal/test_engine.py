"""Behaviour that only TemporalEngine has, on a real server."""

from __future__ import annotations

import asyncio
import hashlib
import os
import time
from collections.abc import AsyncIterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import (
    EngineNotOpen,
    EngineUnreachable,
    InvalidKey,
    InvalidPayload,
    InvalidRunId,
    NoDataForm,
    RunConflict,
    RunFailed,
    RunNotFound,
    Status,
    TaskFailed,
    TemporalEngine,
    TooLarge,
)
from integrate_runtime.engines.temporal import names
from integrate_runtime.engines.temporal.following import read_history
from integrate_runtime.engines.temporal.protocol_1 import Ledger
from integrate_runtime.engines.temporal.starting import Starter
from integrate_runtime.engines.temporal.wire import Ask
from temporalio.client import Client

from tests.runtime.engines import jobs as shared
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.temporal.factory import make
from tests.runtime.engines.temporal.jobs import JOBS, LARGE_TEXTS, SECRET
from tools.temporal_server import DevServer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace", "effects")]


@pytest.fixture
async def engine(tmp_path: Path, namespace: str) -> AsyncIterator[TemporalEngine]:
    async with make(str(tmp_path)) as engine:
        yield engine


@pytest.fixture
async def plain(server: DevServer, namespace: str) -> Client:
    """A client without the journal's key."""
    return await Client.connect(server.address, namespace=namespace)


async def histories(client: Client) -> bytes:
    """Return all that the server stores of the runs of a namespace."""
    stored = b""
    async for found in client.list_workflows():
        handle = client.get_workflow_handle(found.id, run_id=found.run_id)
        async for event in handle.fetch_history_events():
            stored += event.SerializeToString()
    return stored


async def test_workers_are_named_after_the_version_of_the_runtime(
    engine: TemporalEngine, plain: Client
) -> None:
    await engine.run(JOBS["hooks"], None, run_id="r")
    events = (await plain.get_workflow_handle("r").fetch_history()).events
    made = [event.workflow_task_completed_event_attributes for event in events]
    named = {step.worker_version.build_id for step in made if step.scheduled_event_id}
    assert named == {f"integrate-runtime {version('integrate-runtime')}"}


async def test_an_error_hook_waits_or_skips(engine: TemporalEngine, effects: Effects) -> None:
    effects.answers["limited"] = lambda number: 429 if number == 1 else 200
    effects.answers["skipped"] = lambda number: 500
    with pytest.raises(TaskFailed) as raised:
        await engine.run(JOBS["hooks"], None, run_id="r")
    assert (raised.value.key, raised.value.error.status) == ("skipped", 500)
    assert effects.counts == {"limited": 2, "skipped": 1}
    task = await engine.journal.task("r", ("limited",))
    assert task is not None
    first, second = task.history
    assert first.retry_at is not None
    assert second.started_at >= first.retry_at


async def test_a_closure_is_refused_at_the_call(engine: TemporalEngine) -> None:
    with pytest.raises(NoDataForm, match="is defined inside closure: use a function"):
        await engine.run(JOBS["closure"], None)


@pytest.mark.parametrize("text", range(len(LARGE_TEXTS)))
async def test_a_result_that_is_too_large_fails_its_task_once(
    text: int, engine: TemporalEngine, effects: Effects
) -> None:
    with pytest.raises(TaskFailed, match=r"its result has [24]") as raised:
        await engine.run(JOBS["large_result"], text)
    assert raised.value.kind == "output"
    assert effects.counts == {"large": 1}


@pytest.mark.parametrize("text", range(len(LARGE_TEXTS)))
async def test_an_argument_that_is_too_large_is_refused_at_the_call(
    text: int, engine: TemporalEngine
) -> None:
    with pytest.raises(TooLarge, match=r'The task \["large"\] is not asked for'):
        await engine.run(JOBS["large_argument"], text)


@pytest.mark.parametrize("text", range(len(LARGE_TEXTS)))
async def test_a_result_of_a_run_that_is_too_large_fails_it(
    text: int, engine: TemporalEngine
) -> None:
    with pytest.raises(RunFailed, match=r"the result has [24]"):
        await engine.run(JOBS["large_end"], text)


@pytest.mark.parametrize("text", LARGE_TEXTS, ids=["plain", "escaped"])
async def test_a_payload_that_is_too_large_starts_nothing(
    text: str, engine: TemporalEngine
) -> None:
    with pytest.raises(InvalidPayload, match=r"has [24][0-9]+ bytes"):
        await engine.start(JOBS["waits"], text, run_id="r")
    assert await engine.journal.run("r") is None


async def test_the_server_stores_nothing_in_clear_but_names(
    engine: TemporalEngine, plain: Client
) -> None:
    with pytest.raises(TaskFailed):
        await engine.run(JOBS["secret"], {"token": SECRET}, run_id="r")
    await engine.run(shared.JOBS["nested"], None, run_id="s")
    stored = await histories(plain)
    for hidden in (SECRET.encode(), b"not a secret", b"refused", b"value of", b"jobs.py"):
        assert hidden not in stored
    assert b'["reveal"]' in stored
    reveal = await engine.journal.task("r", ("reveal",))
    refuse = await engine.journal.task("r", ("refuse",))
    run = await engine.journal.run("r")
    assert SECRET not in repr((reveal, refuse, run))
    assert "not a secret" in repr(reveal)


async def test_a_signal_without_the_key_asks_for_nothing(
    engine: TemporalEngine, plain: Client, effects: Effects
) -> None:
    effects.answers["held"] = lambda number: None if number == 1 else 200
    handle = await engine.start(shared.JOBS["middle"], "safe", run_id="r")
    await asyncio.to_thread(effects.wait_for, "held")
    forged = {"run_id": "r", "id": '["forged"]', "path": ["forged"], "type": "x", "summary": ""}
    workflow = plain.get_workflow_handle("r")
    await workflow.signal("ask", [{**forged, "request": {}, "start": {}}])
    await workflow.signal("note", {"run_id": "r", "id": '["first"]', "fact": "withdrawn"})
    await engine.cancel("r")
    with pytest.raises(Exception, match="cancelled"):
        await handle.result()
    assert [task.path for task in (await engine.journal.tasks("r")).items] == [
        ("first",),
        ("held",),
    ]


async def test_parents_that_wait_for_nested_tasks_hold_no_slot(
    tmp_path: Path, server: DevServer, namespace: str
) -> None:
    async with TemporalEngine(
        server.address, namespace=namespace, task_queue="small", attempts=2
    ) as engine:
        assert await engine.run(JOBS["parents"], 8) == [
            [value_of(f"p{number}-{child}") for child in "abc"] for number in range(8)
        ]


async def test_a_long_wait_ends_the_execution_and_begins_another(
    server: DevServer, namespace: str, effects: Effects
) -> None:
    async with TemporalEngine(
        server.address, namespace=namespace, task_queue="naps", suspend_after=0.2
    ) as engine:
        result = await engine.run(JOBS["naps"], 1.5, run_id="r")
        run = await engine.journal.run("r")
    assert result == [value_of("before"), value_of("after")]
    assert effects.counts == {"before": 1, "after": 1}
    assert run is not None
    assert run.executions == 2


async def test_a_suspended_run_goes_on_with_an_attempt_that_is_made_now(
    server: DevServer, namespace: str, effects: Effects
) -> None:
    effects.answers["patient"] = lambda number: 200 if number == 2 else 500
    async with TemporalEngine(
        server.address,
        namespace=namespace,
        task_queue="now",
        suspend_after=0.1,
        tasks_per_workflow=1,
    ) as engine:
        handle = await engine.start(shared.JOBS["patient"], None, run_id="r")
        await suspended(engine, "r")
        await engine.retry("r", ["patient"])
        assert await handle.result() == [value_of("patient"), value_of("after")]
        run = await engine.journal.run("r")
        task = await engine.journal.task("r", ("patient",))
    assert run is not None
    assert run.executions == 2
    assert task is not None
    assert [attempt.error is None for attempt in task.history] == [False, True]


async def suspended(engine: TemporalEngine, run_id: str) -> None:
    """Wait until no worker executes the function of a run."""
    client = await Client.connect(
        os.environ["TEMPORAL_ADDRESS"], namespace=os.environ["TEMPORAL_NAMESPACE"]
    )
    handle = client.get_workflow_handle(run_id)
    scheduled: set[int] = set()
    async for event in handle.fetch_history_events(wait_new_event=True):
        begun = event.activity_task_scheduled_event_attributes
        ended = event.activity_task_completed_event_attributes.scheduled_event_id
        if begun.activity_type.name == names.BODY:
            scheduled.add(event.event_id)
        if ended in scheduled:
            return


async def test_values_of_the_context_stay(engine: TemporalEngine, effects: Effects) -> None:
    effects.answers["held"] = lambda number: 422 if number < 4 else 200
    with pytest.raises(TaskFailed):
        await engine.run(JOBS["clocks"], None, run_id="r")
    tasks = await engine.journal.tasks("r")
    values = await (await engine.resume("r")).result()
    stored = [await engine.journal.task("r", task.path) for task in tasks.items[:3]]
    first, second = (record.output for record in stored[1:] if record is not None)
    assert isinstance(second, Mapping)
    assert values[1:] == [first, second["value"]]


async def test_a_step_of_a_workflow_may_take_long(
    engine: TemporalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Make a step slow, as on a busy machine: the SDK interrupts one of two seconds by default."""
    begin, delays = Ledger._begin, iter([2.5])

    def begin_late(ledger: Ledger, ask: Ask) -> None:
        time.sleep(next(delays, 0))
        begin(ledger, ask)

    monkeypatch.setattr(Ledger, "_begin", begin_late)
    assert await engine.run(JOBS["many"], 20, run_id="r") == 20


@pytest.mark.parametrize("name", ["many", "one_by_one"])
async def test_tasks_beyond_the_bound_of_a_workflow_go_to_further_ones(
    name: str, server: DevServer, namespace: str
) -> None:
    async with TemporalEngine(
        server.address, namespace=namespace, task_queue="ledgers", tasks_per_workflow=7
    ) as engine:
        assert await engine.run(JOBS[name], 40, run_id="r") == 40
        client: Any = engine._client
        history = await read_history(client, "r", None)
        assert history.ledger == 5
        assert all(len(task.attempts) == 1 for task in history.tasks.values())
        with pytest.raises(InvalidRunId):
            await engine.start(JOBS[name], 1, run_id="r~1")


@pytest.mark.parametrize("connection", ["acme", "é" * 100])
async def test_queues_are_shared_by_connection(
    connection: str, engine: TemporalEngine, plain: Client
) -> None:
    """Temporal knows the connection as a key of at most 64 bytes, and rates hold for tasks."""
    chosen = {"counting": connection}
    await engine.run(JOBS["connected"], "thing", run_id="r", connections=chosen)
    scheduled: dict[str, tuple[str, str]] = {}
    async for event in plain.get_workflow_handle("r").fetch_history_events():
        if event.HasField("activity_task_scheduled_event_attributes"):
            activity = event.activity_task_scheduled_event_attributes
            key, queue = activity.priority.fairness_key, activity.task_queue.name
            scheduled[activity.activity_type.name] = (key, queue)
    body_key, body_queue = scheduled["integrate.body"]
    task_key, task_queue = scheduled["counting.things.create"]
    assert (body_key, body_queue) == ("", f"{task_queue}.bodies")
    assert task_key.startswith("counting:")
    assert len(task_key.encode()) <= 64


async def test_an_exception_of_the_job_is_raised_where_it_was_executed(
    engine: TemporalEngine, tmp_path: Path, server: DevServer, namespace: str
) -> None:
    with pytest.raises(LookupError, match="nothing there"):
        await engine.run(JOBS["raises"], None, run_id="r")
    queue = hashlib.sha256(str(tmp_path).encode()).hexdigest()[:16]
    async with TemporalEngine(
        server.address, namespace=namespace, task_queue=queue, execute=False
    ) as other:
        with pytest.raises(RunFailed, match="nothing there"):
            await other.run(JOBS["raises"], None, run_id="s")
        run = await other.journal.run("s")
    assert run is not None
    assert (run.status, run.error and run.error.type) == (Status.FAILED, "LookupError")


async def test_an_id_means_one_run(engine: TemporalEngine) -> None:
    await engine.run(shared.JOBS["large"], "abc", run_id="r")
    assert await engine.run(shared.JOBS["large"], "abc", run_id="r") == 3
    with pytest.raises(RunConflict, match="another payload"):
        await engine.start(shared.JOBS["large"], "abcd", run_id="r")
    with pytest.raises(RunConflict, match="belongs to the job"):
        await engine.start(shared.JOBS["success"], None, run_id="r")
    with pytest.raises(RunNotFound):
        await engine.resume("another")
    with pytest.raises(RunNotFound):
        await engine.cancel("another")


async def test_an_engine_needs_its_key_and_its_server(
    monkeypatch: pytest.MonkeyPatch, engine: TemporalEngine
) -> None:
    with pytest.raises(EngineUnreachable, match=r"no Temporal server at 127\.0\.0\.1:1"):
        async with TemporalEngine("127.0.0.1:1"):
            pass
    with pytest.raises(EngineNotOpen):
        await TemporalEngine().run(JOBS["raises"], None)
    monkeypatch.delenv("INTEGRATE_KEY")
    with pytest.raises(InvalidKey, match="set INTEGRATE_KEY"):
        async with TemporalEngine():
            pass


async def test_a_run_that_is_resumed_twice_at_once_loses_no_task(
    engine: TemporalEngine,
    effects: Effects,
    tmp_path: Path,
    namespace: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The second one has read the run before the first one continued it, and starts after that."""
    effects.answers["b"] = effects.answers["c"] = lambda number: 422 if number == 1 else 200
    with pytest.raises(TaskFailed):
        await engine.run(JOBS["three"], None, run_id="r")
    async with make(str(tmp_path)) as other:
        has_read, may_start = asyncio.Event(), asyncio.Event()
        continued_input = Starter.continued_input

        async def read_early(starter: Starter, *args: Any) -> Any:
            requested = await continued_input(starter, *args)
            if starter is other._starter:
                has_read.set()
                await may_start.wait()
            return requested

        monkeypatch.setattr(Starter, "continued_input", read_early)
        second = asyncio.create_task(other.resume("r"))
        await has_read.wait()
        with pytest.raises(TaskFailed, match="Task 'c'"):
            await (await engine.resume("r")).result()
        may_start.set()
        with pytest.raises(TaskFailed, match="Task 'c'"):
            await (await second).result()
    assert effects.counts == {"a": 1, "b": 2, "c": 1}
    assert await (await engine.resume("r")).result() == [value_of(name) for name in "abc"]
    assert effects.counts == {"a": 1, "b": 2, "c": 2}
