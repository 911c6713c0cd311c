"""Calls to Temporal's server that fail while a run is executed, though the server lives."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Literal

import pytest
from integrate_runtime import TemporalEngine
from integrate_runtime.engines.temporal import names
from integrate_runtime.engines.temporal.following import HistoryFollower
from temporalio.client import (
    Client,
    FetchWorkflowHistoryEventsInput,
    Interceptor,
    OutboundInterceptor,
    SignalWorkflowInput,
    WorkflowHistoryEventFilterType,
)
from temporalio.service import RPCError, RPCStatusCode

from tests.runtime.engines import jobs as shared
from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.temporal.jobs import JOBS
from tools.temporal_server import DevServer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("namespace", "effects")]


class Disturbances(Interceptor):
    """Lets calls of a client fail.

    Attributes:
        signals: How the next signals of a name fail: ``lost`` on their way, or with a ``late``
            answer, so that they have arrived.
        pages: Statuses with which the next reads of a growing history fail.
    """

    def __init__(self) -> None:
        self.signals: dict[str, list[Literal["lost", "late"]]] = {}
        self.pages: list[RPCStatusCode] = []

    def intercept_client(self, next: OutboundInterceptor) -> OutboundInterceptor:  # noqa: A002
        return _Disturbed(self, next)


class _Disturbed(OutboundInterceptor):
    def __init__(self, disturbances: Disturbances, following: OutboundInterceptor) -> None:
        super().__init__(following)
        self._disturbances = disturbances

    async def signal_workflow(self, input: SignalWorkflowInput) -> None:  # noqa: A002
        failures = self._disturbances.signals.get(input.signal)
        failure = failures.pop(0) if failures else None
        if failure != "lost":
            await super().signal_workflow(input)
        if failure is not None:
            raise RPCError(failure, RPCStatusCode.DEADLINE_EXCEEDED, b"")

    def fetch_workflow_history_events(
        self, input: FetchWorkflowHistoryEventsInput  # noqa: A002
    ) -> Any:
        pages = super().fetch_workflow_history_events(input)
        fetch = pages.fetch_next_page
        every = input.event_filter_type is WorkflowHistoryEventFilterType.ALL_EVENT
        follows = input.wait_new_event and every  # whoever waits for the result reads its end

        async def fetch_unless_disturbed() -> None:
            if follows and self._disturbances.pages:
                raise RPCError("disturbed", self._disturbances.pages.pop(0), b"")
            await fetch()

        pages.fetch_next_page = fetch_unless_disturbed  # type: ignore[assignment]
        return pages


@pytest.fixture
def disturbances() -> Disturbances:
    return Disturbances()


@pytest.fixture
async def client(server: DevServer, namespace: str, disturbances: Disturbances) -> Client:
    return await Client.connect(server.address, namespace=namespace, interceptors=[disturbances])


@pytest.fixture
async def engine(client: Client) -> AsyncIterator[TemporalEngine]:
    async with TemporalEngine(client, task_queue="disturbed", tasks_per_workflow=3) as engine:
        yield engine


@pytest.mark.parametrize("failure", ["lost", "late"])
async def test_an_ask_that_fails_is_sent_again(
    failure: Literal["lost", "late"],
    engine: TemporalEngine,
    disturbances: Disturbances,
    effects: Effects,
) -> None:
    disturbances.signals[names.ASK] = [failure]
    result = await engine.run(shared.JOBS["success"], None, run_id="r")
    run = await engine.journal.run("r")
    assert result
    assert set(effects.counts.values()) == {1}
    assert run is not None
    assert run.executions == 1


@pytest.mark.parametrize("failure", ["lost", "late"])
async def test_log_lines_that_fail_to_be_recorded_are_recorded_once(
    failure: Literal["lost", "late"], engine: TemporalEngine, disturbances: Disturbances
) -> None:
    disturbances.signals[names.LOG] = [failure]
    await engine.run(shared.JOBS["logged"], None, run_id="r")
    lines = (await engine.journal.logs("r")).items
    assert [line.text for line in lines] == [
        "begun by logged",
        "a task follows",
        "a task follows",
        "finished",
    ]


async def test_a_history_that_cannot_be_read_is_read_on(
    engine: TemporalEngine, disturbances: Disturbances, effects: Effects
) -> None:
    disturbances.pages = [RPCStatusCode.RESOURCE_EXHAUSTED, RPCStatusCode.UNAVAILABLE]
    await engine.run(shared.JOBS["success"], None, run_id="r")
    run = await engine.journal.run("r")
    assert set(effects.counts.values()) == {1}
    assert run is not None
    assert run.executions == 1


async def test_attempts_that_wait_for_nested_tasks_go_on_elsewhere_without_the_history(
    engine: TemporalEngine, disturbances: Disturbances, effects: Effects
) -> None:
    def disturb(number: int) -> int:
        disturbances.pages.append(RPCStatusCode.PERMISSION_DENIED)
        return 200

    effects.answers["left-a"] = effects.answers["right-b"] = disturb
    result = await engine.run(shared.JOBS["nested"], None, run_id="r")
    run = await engine.journal.run("r")
    assert result == [[value_of(f"{side}-{child}") for child in "ab"] for side in ("left", "right")]
    assert effects.counts == {f"{side}-{child}": 1 for side in ("left", "right") for child in "ab"}
    assert run is not None
    assert run.executions > 1


async def test_each_ledger_is_followed_once(engine: TemporalEngine) -> None:
    handle = await engine.start(JOBS["one_by_one"], 30, run_id="r")
    client: Any = engine._client
    execution = (await client.get_workflow_handle("r").describe()).run_id
    follower = HistoryFollower(client, "r", execution)
    await follower.follow()
    await handle.result()
    assert follower.history.ledger > 5
    assert {len(task.attempts) for task in follower.history.tasks.values()} == {1}
    for ledger, workflow in follower.history.ledgers.items():
        described = await client.get_workflow_handle(
            names.ledger_id("r", ledger), run_id=workflow
        ).describe()
        assert follower.history.read[ledger] == described.history_length
