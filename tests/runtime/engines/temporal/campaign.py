"""Campaigns of disruptions: workers that are killed or frozen, and a server that is killed.

Several runs are open at once, and two workers execute them. At random instants something is
disrupted. Each run is checked when it ends: by its result, by the calls that the server counted,
and by the histories of its workflows as Temporal has them.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from integrate_runtime import TaskFailed
from integrate_runtime.engines.temporal import names
from temporalio.api.enums.v1 import PendingActivityState
from temporalio.service import RPCError

from tests.runtime.engines.temporal.raw_histories import read_run

if TYPE_CHECKING:
    from integrate_runtime import TaskRecord, TemporalEngine
    from temporalio.client import Client

    from tests.runtime.engines.effects import Effects
    from tests.runtime.engines.processes import Child, Spawner
    from tests.runtime.engines.temporal.workloads import Workload
    from tools.temporal_server import DevServer

ResultT = TypeVar("ResultT")
Kind: TypeAlias = Literal["body", "task"]
WORKERS = 2
RUNS_AT_ONCE = 4
_STARTED = PendingActivityState.PENDING_ACTIVITY_STATE_STARTED


@dataclass
class Figures:
    """Figures of a campaign.

    Attributes:
        disruptions: Number of disruptions.
        runs: Number of runs that have completed.
        bodies: Number of executions of jobs' functions.
        lost: Number of those that followed a lost one.
        repeated: Number of tasks whose call was made again.
        approved: Number of tasks in doubt that an operator had repeated.
        ledgers: Largest number of ledgers of a run.
    """

    disruptions: int = 0
    runs: int = 0
    bodies: int = 0
    lost: int = 0
    repeated: int = 0
    approved: int = 0
    ledgers: int = 0


@dataclass
class _OpenRun:
    """A run that has not completed.

    Attributes:
        disruptions: Number of disruptions that did not end before its start.
        executions: Temporal's run ids of its workflow executions, oldest first.
        approved: Number of approved repetitions by the title of a task.
    """

    disruptions: int = 0
    executions: list[str] = field(default_factory=list[str])
    approved: Counter[str] = field(default_factory=Counter[str])


@dataclass
class Campaign:
    """A campaign.

    Args:
        engine: Engine that starts the runs and executes none of them.
        client: Client of the same namespace.
        processes: Starts workers.
        effects: Server that counts the calls.
        workload: The runs.
        seed: Seed of the instants and of the victims.
        server: Temporal's server, if it is to be killed.

    Attributes:
        figures: What has happened.
    """

    engine: TemporalEngine
    client: Client
    processes: Spawner
    effects: Effects
    workload: Workload
    seed: int
    server: DevServer | None = None
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self._workers: list[Child] = []
        self._open: dict[str, _OpenRun] = {}
        self._started = 0
        self._is_disrupting = False
        self._losses = 1

    async def rage(
        self, disrupt: Disruption, times: int, *, runs: int = 0, losses: int = 1
    ) -> Figures:
        """Disrupt what is executed until the runs are done, and check each run when it ends.

        Args:
            disrupt: The disruption.
            times: Number of disruptions.
            runs: Least number of runs.
            losses: Most executions of one function that a disruption can end.
        """
        self._losses = losses
        print(f"seed {self.seed}")  # is shown if a check fails
        self._workers = [self._new_worker() for _ in range(WORKERS)]
        async with asyncio.TaskGroup() as group:
            disrupting = group.create_task(self._disrupt(disrupt, times))
            for _ in range(RUNS_AT_ONCE):
                group.create_task(self._run_until(disrupting, runs))
        for worker in self._workers:
            worker.kill()
        return self.figures

    async def _disrupt(self, disrupt: Disruption, times: int) -> None:
        while self.figures.disruptions < times:
            await asyncio.sleep(self.chance.uniform(0.1, 1.0))
            for run in self._open.values():
                run.disruptions += 1
            self._is_disrupting = True
            self.figures.disruptions += await disrupt(self)
            self._is_disrupting = False

    async def _run_until(self, disrupting: asyncio.Task[None], runs: int) -> None:
        while self._started < runs or not disrupting.done():
            self._started += 1
            await self._run(f"run-{self._started}")

    # Disruptions.

    def replace(self, worker: Child) -> None:
        """Kill a worker, and start another one in its place."""
        self._workers.remove(worker)
        worker.kill()
        self._workers.append(self._new_worker())

    def _new_worker(self) -> Child:
        edition = str(self.chance.randrange(1_000_000))
        return self.processes.start("serve", environment={"EDITION": edition})

    async def executing(self, kind: Kind, *, besides: Child | None = None) -> Child | None:
        """Return a worker that executes a job's function, or an attempt at a task, if any does."""
        by_pid = {worker.pid: worker for worker in self._workers if worker is not besides}
        pids = [pid for run in self._begun() for pid in await self.pids(run, kind)]
        victims = [by_pid[pid] for pid in pids if pid in by_pid]
        return self.chance.choice(victims) if victims else None

    def _begun(self) -> list[str]:
        """Return the runs that the server knows and that have not completed."""
        return [run_id for run_id, run in self._open.items() if run.executions]

    async def pids(self, run_id: str, kind: Kind) -> list[int]:
        """Return the processes that execute the function of a run, or attempts at its tasks."""
        described = await self.client.get_workflow_handle(run_id).describe()
        return [
            int(activity.last_worker_identity.partition("@")[0])
            for activity in described.raw_description.pending_activities
            if activity.state == _STARTED
            and (activity.activity_type.name == names.BODY) == (kind == "body")
        ]

    async def runs_of(self, worker: Child) -> list[str]:
        """Return the runs whose function a worker executes."""
        return [run for run in self._begun() if worker.pid in await self.pids(run, "body")]

    def is_open(self, run_id: str) -> bool:
        """Whether a run has not completed."""
        return run_id in self._open

    # Runs.

    async def _run(self, run_id: str) -> None:
        self.workload.prepare(self.effects, run_id)
        run = self._open[run_id] = _OpenRun(int(self._is_disrupting))
        job = self.workload.job
        handle: Any = await self._patiently(lambda: self.engine.start(job, run_id, run_id=run_id))
        while True:
            workflow: Any = self.client.get_workflow_handle(run_id)
            run.executions.append((await self._patiently(workflow.describe)).run_id)
            try:
                result = await self._patiently(handle.result)
                break
            except TaskFailed as failed:
                if failed.kind != "unknown_outcome":
                    raise
            for task in await self._patiently(lambda: self._tasks(run_id)):
                run.approved[task.name] += task.kind == "unknown_outcome"
            handle = await self._patiently(lambda: self.engine.resume(run_id, repeat_all=True))
        del self._open[run_id]
        await self._check(run_id, run, result)

    async def _check(self, run_id: str, run: _OpenRun, result: Any) -> None:
        """Check a completed run."""
        tasks = await self._patiently(lambda: self._tasks(run_id))
        repeated = self.workload.check(self.effects, run_id, result, tasks, run.approved)
        raw = await self._patiently(lambda: read_run(self.client, run_id, run.executions))
        lost = raw.bodies - len(run.executions)
        assert (
            0 <= lost <= run.disruptions * self._losses
        ), f"{run_id} had {raw.bodies} bodies: {run}"
        figures = self.figures
        figures.runs += 1
        figures.bodies += raw.bodies
        figures.lost += lost
        figures.repeated += repeated
        figures.approved += run.approved.total()
        figures.ledgers = max(figures.ledgers, raw.ledgers)

    async def _tasks(self, run_id: str) -> list[TaskRecord]:
        """Return the tasks of a run, of all levels."""
        found: list[TaskRecord] = []
        parents: list[Any] = [()]
        while parents:
            page = await self.engine.journal.tasks(run_id, parent=parents.pop())
            found += page.items
            parents += [task.path for task in page.items if task.has_children]
        return found

    async def _patiently(self, call: Callable[[], Awaitable[ResultT]]) -> ResultT:
        """Call something again while the server is away."""
        while True:
            try:
                return await call()
            except RPCError:
                if self.server is None:
                    raise
                await asyncio.sleep(0.1)


Disruption: TypeAlias = Callable[[Campaign], Awaitable[bool]]
"""Disrupts what is executed; returns whether there was something to disrupt."""


async def kill_body(campaign: Campaign) -> bool:
    """Kill a worker that executes a job's function."""
    worker = await campaign.executing("body")
    if worker is not None:
        campaign.replace(worker)
    return worker is not None


async def kill_task(campaign: Campaign) -> bool:
    """Kill a worker that executes an attempt at a task."""
    worker = await campaign.executing("task")
    if worker is not None:
        campaign.replace(worker)
    return worker is not None


async def kill_both(campaign: Campaign) -> bool:
    """Kill a worker that executes a job's function, and another one that executes an attempt."""
    body = await campaign.executing("body")
    task = await campaign.executing("task", besides=body)
    if body is None or task is None:
        return False
    campaign.replace(body)
    campaign.replace(task)
    return True


async def freeze(campaign: Campaign) -> bool:
    """Freeze a worker until others execute its functions too, and let it go on beside them."""
    worker = await campaign.executing("body")
    if worker is None:
        return False
    runs = await campaign.runs_of(worker)
    worker.freeze()
    try:
        while any(campaign.is_open(run) for run in runs):
            bodies = [await campaign.pids(run, "body") for run in runs]
            if any(pid != worker.pid for pids in bodies for pid in pids):
                return True
            await asyncio.sleep(0.05)
        return False
    finally:
        worker.go_on()


async def kill_server(campaign: Campaign) -> bool:
    """Kill the server, and start it again on its file after a while."""
    assert campaign.server is not None
    campaign.server.kill()
    await asyncio.sleep(campaign.chance.uniform(0, 1))
    await asyncio.to_thread(campaign.server.start)
    return True
