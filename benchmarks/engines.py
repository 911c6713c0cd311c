"""Cost of a durable task on Temporal: TemporalEngine beside a plain workflow, on one server.

    .venv/bin/python -m benchmarks.engines [rounds] [--large]

Starts Temporal's development server, which keeps everything in memory. The peer is a workflow of
Temporal's SDK whose activities do the same, with the options that TemporalEngine uses, except for
encryption. Each round measures every case once; the tables have the medians, and ratios are of each
round's. ``--large`` adds one run of 5,000 tasks in sequence.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from integrate_runtime import Job, LocalEngine, TemporalEngine
from integrate_runtime.engines.temporal.names import ledger_id
from temporalio.client import Client, WorkflowHandle
from temporalio.service import RPCError

from benchmarks.engine_jobs import has_run, in_a_gather, in_sequence, killed, replayed
from benchmarks.plain_workflow import (
    HEARTBEAT,
    HOLDS,
    QUEUE,
    PlainGather,
    PlainKilled,
    PlainReplayed,
    PlainSequence,
    plain_worker,
)
from tools.temporal_server import dev_server

ALONE, TOGETHER, LARGE = 300, 1_000, 5_000
"""Numbers of tasks: in sequence, in a gather, and in a run of several workflow executions."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Cost of one task.

    Attributes:
        wall: Milliseconds.
        cpu: Milliseconds of processor time of the worker, which is the client as well.
        events: Events in the histories.
        size: Bytes of the histories.
    """

    wall: float
    cpu: float
    events: float = 0
    size: float = 0


class OnTemporal:
    """Measurements of TemporalEngine.

    Args:
        address: Address of the server.
        tasks_per_workflow: Bound of a workflow execution.
    """

    def __init__(self, address: str, tasks_per_workflow: int = 1_000) -> None:
        self._address = address
        self._bound = tasks_per_workflow

    async def cost(self, measured: Job[int, None], tasks: int) -> Cost:
        """Return the cost of a task of a job."""
        run_id = _new_id()
        async with self._engine() as engine:
            await engine.run(measured, 1)  # so that everything is imported
            cost = await _cost(engine.run(measured, tasks, run_id=run_id), tasks)
        return _with_histories(cost, await self._histories(run_id), tasks)

    async def replay(self, tasks: int) -> float:
        """Return the seconds in which a new worker replays a run and ends it."""
        run_id = _new_id()
        has_run.clear()
        async with self._engine() as engine:
            await engine.start(replayed, tasks, run_id=run_id)
            await has_run.wait()
        begun = time.perf_counter()
        async with self._engine() as engine:
            await engine.run(replayed, tasks, run_id=run_id)
            return time.perf_counter() - begun

    async def recovery(self) -> float:
        """Return the seconds from the death of a worker to the end of the run by another one."""
        async with self._engine(execute=False) as engine:
            handle = await engine.start(killed, None)
            client = await Client.connect(self._address)
            workflow = client.get_workflow_handle(handle.run_id)
            return await _recovery(self._address, workflow, 2, handle.result())

    def _engine(self, *, execute: bool = True) -> TemporalEngine:
        return TemporalEngine(
            self._address,
            execute=execute,
            heartbeat=HEARTBEAT,
            grace=0,
            tasks_per_workflow=self._bound,
        )

    async def _histories(self, run_id: str) -> list[tuple[int, int]]:
        """Return events and bytes of each of a run's workflows."""
        client = await Client.connect(self._address)
        found: list[tuple[int, int]] = []
        while True:
            handle = client.get_workflow_handle(ledger_id(run_id, len(found)))
            try:
                found.append(await _history(handle))
            except RPCError:  # there is no further one
                return found


class Plain:
    """Measurements of the plain workflow.

    Args:
        address: Address of the server.
    """

    def __init__(self, address: str) -> None:
        self._address = address

    async def cost(self, measured: Callable[..., Any], tasks: int) -> Cost:
        """Return the cost of an activity of a workflow."""
        async with plain_worker(self._address) as client:

            async def execute(count: int, run_id: str) -> None:
                await client.execute_workflow(measured, count, id=run_id, task_queue=QUEUE)

            await execute(1, _new_id())
            run_id = _new_id()
            cost = await _cost(execute(tasks, run_id), tasks)
            history = await _history(client.get_workflow_handle(run_id))
            return _with_histories(cost, [history], tasks)

    async def replay(self, tasks: int) -> float:
        """Return the seconds in which a new worker replays a workflow and ends it."""
        async with plain_worker(self._address) as client:
            handle = await client.start_workflow(
                PlainReplayed.run, tasks, id=_new_id(), task_queue=QUEUE
            )
            while not await handle.query(PlainReplayed.waits):
                await asyncio.sleep(0.1)
        await handle.signal(PlainReplayed.go_on)
        begun = time.perf_counter()
        async with plain_worker(self._address):
            await handle.result()
            return time.perf_counter() - begun

    async def recovery(self) -> float:
        """Return the seconds from the death of a worker to the end of a workflow by another one."""
        client = await Client.connect(self._address)
        handle = await client.start_workflow(PlainKilled.run, id=_new_id(), task_queue=QUEUE)
        return await _recovery(self._address, handle, 1, handle.result())


async def on_local(folder: Path, measured: Job[int, None], tasks: int) -> Cost:
    """Return the cost of a task of a job on LocalEngine."""
    async with LocalEngine(folder / f"{_new_id()}.db") as engine:
        await engine.run(measured, 1)
        return await _cost(engine.run(measured, tasks), tasks)


async def work(address: str) -> None:
    """Serve both, until killed."""
    async with plain_worker(address), TemporalEngine(address, heartbeat=HEARTBEAT) as engine:
        serving = asyncio.create_task(engine.serve([killed, in_sequence]))
        print("ready", flush=True)
        await serving


async def _cost(executed: Awaitable[object], tasks: int) -> Cost:
    wall, cpu = time.perf_counter(), time.process_time()
    await executed
    return Cost(
        (time.perf_counter() - wall) / tasks * 1e3, (time.process_time() - cpu) / tasks * 1e3
    )


def _with_histories(cost: Cost, histories: Sequence[tuple[int, int]], tasks: int) -> Cost:
    events, size = (sum(column) / tasks for column in zip(*histories, strict=True))
    return replace(cost, events=events, size=size)


async def _history(handle: WorkflowHandle[Any, Any]) -> tuple[int, int]:
    """Return events and bytes of a workflow's history."""
    described = (await handle.describe()).raw_description.workflow_execution_info
    return described.history_length, described.history_size_bytes


async def _recovery(
    address: str,
    handle: WorkflowHandle[Any, Any],
    activities: int,
    ended: Coroutine[Any, Any, object],
) -> float:
    """Kill the worker that executes activities of a workflow, and time another one.

    Args:
        address: Address of the server.
        handle: The workflow.
        activities: Number of its activities that the worker executes when it is killed.
        ended: Wait for its end.
    """
    doomed = _worker(address, {HOLDS: "1"})
    try:
        while await _started(handle) < activities:
            await asyncio.sleep(0.05)
        spare = _worker(address, {})
    finally:
        doomed.kill()
        doomed.communicate()
    begun = time.perf_counter()
    try:
        await ended
        return time.perf_counter() - begun
    finally:
        spare.kill()
        spare.communicate()


async def _started(handle: WorkflowHandle[Any, Any]) -> int:
    """Return the number of activities that a worker executes."""
    pending = (await handle.describe()).raw_description.pending_activities
    return sum(activity.HasField("last_started_time") for activity in pending)


def _worker(address: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    """Return a worker process that is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.engines", "--work", address],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def _new_id() -> str:
    return secrets.token_hex(8)


Case = Callable[[], Awaitable[Cost]]
Timed = Callable[[], Awaitable[float]]


async def measure_costs(rounds: int, folder: Path, address: str, *, large: bool) -> None:
    """Print the cost of a task."""
    engine, plain = OnTemporal(address), Plain(address)
    costs: dict[str, Case] = {
        "plain workflow, in sequence": lambda: plain.cost(PlainSequence.run, ALONE),
        "TemporalEngine, in sequence": lambda: engine.cost(in_sequence, ALONE),
        "LocalEngine, in sequence": lambda: on_local(folder, in_sequence, ALONE),
        "plain workflow, in a gather": lambda: plain.cost(PlainGather.run, TOGETHER),
        "TemporalEngine, in a gather": lambda: engine.cost(in_a_gather, TOGETHER),
        "LocalEngine, in a gather": lambda: on_local(folder, in_a_gather, TOGETHER),
    }
    measured: dict[str, list[Cost]] = {case: [] for case in costs}
    for _ in range(rounds):
        for case, cost in costs.items():
            measured[case].append(await cost())
    measured["TemporalEngine, 5,000 in a gather"] = [await engine.cost(in_a_gather, LARGE)]
    if large:
        measured["plain workflow, 5,000 in sequence"] = [await plain.cost(PlainSequence.run, LARGE)]
        measured["TemporalEngine, 5,000 in sequence"] = [await engine.cost(in_sequence, LARGE)]
    _print_costs(measured)


async def measure_times(rounds: int, address: str) -> None:
    """Print how long a run takes to go on after a kill, and to be replayed."""
    engine, plain = OnTemporal(address), Plain(address)
    times: dict[str, tuple[Timed, Timed]] = {
        "recovery after a kill": (plain.recovery, engine.recovery),
        "replay of 1,000 tasks": (lambda: plain.replay(TOGETHER), lambda: engine.replay(TOGETHER)),
        "replay of 5,000 tasks": (lambda: plain.replay(LARGE), lambda: engine.replay(LARGE)),
    }
    print("\n| seconds | plain workflow | TemporalEngine |\n| --- | ---: | ---: |")
    for case, pair in times.items():
        seconds = [[await timed() for timed in pair] for _ in range(rounds)]
        medians = [statistics.median(column) for column in zip(*seconds, strict=True)]
        print(f"| {case} | {' | '.join(f'{median:.2f}' for median in medians)} |", flush=True)


def _print_costs(measured: dict[str, list[Cost]]) -> None:
    print("\n| case | ms a task | processor ms | events | bytes | to the plain workflow |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for case, costs in measured.items():
        middle = [
            statistics.median(column)
            for column in zip(*((c.wall, c.cpu, c.events, c.size) for c in costs), strict=True)
        ]
        wall, cpu, events, size = middle
        peers = measured.get(f"plain workflow{case[case.index(',') :]}", [])
        ratio = ""
        if peers:
            pairs = zip(costs, peers, strict=True)
            ratio = f"{statistics.median(cost.wall / peer.wall for cost, peer in pairs):.2f}"
        history = f"{events:.1f} | {size:,.0f}" if events else " | "
        print(f"| {case} | {wall:.1f} | {cpu:.1f} | {history} | {ratio} |", flush=True)


def main() -> None:
    """Measure on a server of its own."""
    numbers = [argument for argument in sys.argv[1:] if argument.isdigit()]
    os.environ["INTEGRATE_KEY"] = secrets.token_urlsafe(32)
    rounds, large = int(numbers[0]) if numbers else 5, "--large" in sys.argv
    with (
        tempfile.TemporaryDirectory(prefix=".benchmark-", dir=Path.cwd()) as folder,
        dev_server() as server,
    ):
        asyncio.run(measure_costs(rounds, Path(folder), server.address, large=large))
        asyncio.run(measure_times(rounds, server.address))


if __name__ == "__main__":
    if "--work" in sys.argv:
        asyncio.run(work(sys.argv[-1]))
    else:
        main()
