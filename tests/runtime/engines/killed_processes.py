"""The part of the conformance suite in which processes are killed or frozen, race, or take over.

What the processes that execute a run do for each other shows here: an engine that shares a run
among several repeats this part with more of them.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import pytest
from integrate_runtime import Status

from tests.runtime.engines.edits import edit
from tests.runtime.engines.effects import PATIENCE, Effects, value_of
from tests.runtime.engines.processes import Spawner


async def run_with(engine: Any, status: Status) -> Any:
    """Wait until the run "r" has a status, and return its record."""
    while (run := await engine.journal.run("r")).status is not status:
        await asyncio.sleep(0.1)
    return run


class KilledProcesses:
    """Tests of an engine whose processes are killed, frozen, or race.

    Attributes:
        factory: ``module:function`` from a folder to an engine, in an async ``with``.
        client_factory: The same for an engine that leaves the runs that it starts to others.
        executes_whole_runs: Whether the process that executes a job makes all calls of its run.
    """

    factory: ClassVar[str]
    client_factory: ClassVar[str]
    executes_whole_runs: ClassVar[bool] = True

    @pytest.fixture
    def effects(self) -> Iterator[Effects]:
        with Effects() as effects:
            yield effects

    @pytest.fixture
    def processes(self, tmp_path: Path, effects: Effects) -> Iterator[Spawner]:
        with Spawner(self.factory, tmp_path, effects.port) as spawner:
            yield spawner

    def engine(self, folder: Path) -> AbstractAsyncContextManager[Any]:
        """Return the engine in this process."""
        module, _, name = self.factory.partition(":")
        made: AbstractAsyncContextManager[Any] = getattr(import_module(module), name)(str(folder))
        return made

    def need_whole_runs(self) -> None:
        """Skip the test if the tasks of a run are spread over processes."""
        if not self.executes_whole_runs:
            pytest.skip("the engine spreads the tasks of a run")

    def test_a_retry_at_survives_a_kill(self, processes: Spawner, effects: Effects) -> None:
        killed = threading.Event()

        def limited(number: int) -> int | None:
            if number == 1:
                return 429
            return 200 if killed.is_set() else None  # a slow machine begins the second one before

        effects.answers["limited"] = limited
        first = processes.start("run", "retry_at", environment={"RETRY_AFTER": "4"})
        effects.wait_for("limited")
        processes.wait_for_tasks(["limited"])
        assert first.kill()
        killed.set()
        environment = {"RETRY_AFTER": "86400"}  # the hook is not called again
        assert processes.run("retry_at", environment=environment) == {"result": value_of("limited")}
        failed, again = effects.times["limited"][:2]
        assert again - failed >= timedelta(seconds=4)

    def test_a_wish_for_an_attempt_survives_a_kill(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["patient"] = lambda number: 200 if number == 2 else 500
        first = processes.start("run", "patient")
        effects.wait_for("patient")
        processes.wait_for_tasks(["patient"])
        assert first.kill()
        assert processes.retry("patient") == {"result": None}
        assert processes.run("patient") == {"result": [value_of("patient"), value_of("after")]}
        assert effects.counts == {"patient": 2, "after": 1}

    def test_a_durable_sleep_survives_a_kill(self, processes: Spawner, effects: Effects) -> None:
        begun, killed = datetime.now(UTC), threading.Event()
        effects.answers["after"] = lambda number: 200 if killed.is_set() else None
        first = processes.start("run", "reminded", payload=1.2)
        effects.wait_for("before")
        processes.wait_for_tasks(["reminder"])
        assert first.kill()
        killed.set()
        result = [value_of("before"), value_of("after")]
        assert processes.run("reminded", payload=1.2) == {"result": result}
        assert effects.times["after"][0] - begun >= timedelta(seconds=1.2)

    @pytest.mark.anyio
    async def test_the_end_of_a_sleep_stays_over_a_kill(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        ends: list[datetime] = []
        for _ in range(2):
            sleeping = processes.start("run", "reminded", payload=86_400)
            await asyncio.to_thread(effects.wait_for, "before")
            async with self.engine(tmp_path) as engine:
                ends.append((await run_with(engine, Status.WAITING)).waits_until)
            assert sleeping.kill()
        first, second = ends
        assert first == second

    @pytest.mark.anyio
    async def test_a_killed_run_ended_with_its_last_activity(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: None
        killed = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        assert killed.kill()
        now = datetime.now(UTC)
        async with self.engine(tmp_path) as engine:
            if engine.capabilities.failover:
                return  # another worker goes on with it
            run = await run_with(engine, Status.INTERRUPTED)
            held = await engine.journal.task("r", ("held",))
            assert run.finished_at is None
            assert held.started_at <= run.last_activity_at <= now
            (listed,) = (await engine.journal.runs(status=Status.INTERRUPTED)).items
            assert listed.last_activity_at == run.last_activity_at
        processes.run("duplicate", run="another")  # a later process
        async with self.engine(tmp_path) as engine:
            assert (await engine.journal.run("r")).last_activity_at == run.last_activity_at

    def test_branches_that_end_out_of_order_and_a_crash(
        self, processes: Spawner, effects: Effects
    ) -> None:
        # The first branch hangs at its first task while the others finish; then all are killed.
        effects.answers["b0s0"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "branches")
        effects.wait_for("b0s0")
        processes.wait_for_tasks(*([["b", number, 2]] for number in (1, 2, 3)))
        assert first.kill()
        names = [[f"b{number}s{step}" for step in range(3)] for number in range(4)]
        expected = [[value_of(name) for name in branch] for branch in names]
        assert processes.run("branches") == {"result": expected}
        once = {name: 1 for branch in names for name in branch}
        assert effects.counts == {**once, "b0s0": 2}

    def test_a_kill_in_the_middle_of_a_safe_task(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        assert first.kill()
        result = [value_of(name) for name in ("first", "held", "last")]
        assert processes.run("middle", payload="safe") == {"result": result}
        assert effects.counts == {"first": 1, "held": 2, "last": 1}

    def test_a_kill_in_the_middle_of_an_unsafe_task(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="unsafe")
        effects.wait_for("held")
        assert first.kill()
        for action in ("run", "run", "resume"):
            ended = processes.start(action, "middle", payload="unsafe").outcome()
            assert (ended["failed"], ended["kind"]) == ("held", "unknown_outcome")
        assert effects.counts == {"first": 1, "held": 1}
        wrong = processes.resume(repeat=["first"])
        assert wrong["error"] == "TaskNotFound"
        assert '["held"]' in wrong["message"]
        result = [value_of(name) for name in ("first", "held", "last")]
        assert processes.resume(repeat=["held"]) == {"result": result}
        assert effects.counts == {"first": 1, "held": 2, "last": 1}

    def test_an_unsafe_task_that_did_take_effect(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="unsafe")
        effects.wait_for("held")
        assert first.kill()
        ended = processes.run("middle", payload="unsafe")
        assert (ended["failed"], ended["kind"]) == ("held", "unknown_outcome")
        result = {"result": [value_of("first"), "seen by a person", value_of("last")]}
        assert processes.resume(done={"held": "seen by a person"}) == result
        assert processes.run("middle", payload="unsafe") == result
        assert effects.counts == {"first": 1, "held": 1, "last": 1}

    def test_a_changed_fingerprint(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "changed")
        effects.wait_for("held")
        assert first.kill()
        ended = processes.run("changed", environment={"NAME": "another"})
        assert ended["error"] == "TaskChanged"
        assert processes.run("changed") == {"result": [value_of("begun"), value_of("held")]}
        assert effects.counts == {"begun": 1, "held": 2}

    def test_nested_tasks_and_a_kill(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["right-b"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "nested")
        effects.wait_for("right-b")
        processes.wait_for_tasks(["top", "right", "a"])
        assert first.kill()
        names = [[f"{side}-{child}" for child in "ab"] for side in ("left", "right")]
        assert processes.run("nested") == {
            "result": [[value_of(name) for name in side] for side in names]
        }
        assert effects.counts == {"left-a": 1, "left-b": 1, "right-a": 1, "right-b": 2}

    def test_races_and_timeouts_go_the_same_way_after_a_kill(
        self, processes: Spawner, effects: Effects
    ) -> None:
        hanging = ("slow", "hanging", "late", "held")
        for name in hanging:
            effects.answers[name] = lambda number: None if number == 1 else 200
        first = processes.start("run", "raced")
        effects.wait_for("held")
        assert first.kill()
        ways = ["too-late", "quick", "too-late"]
        last = [value_of("held"), value_of("-".join(ways))]
        assert processes.run("raced") == {"result": [*ways, *last]}
        # On a slow machine, the time of a call may be over before it sends its request.
        assert all(effects.counts[name] <= 1 for name in ("slow", "hanging", "quick", "late"))

    def test_an_event_before_the_wait(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["asked"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "approved")
        effects.wait_for("asked")
        assert processes.send("approved", "mona") == {"result": True}
        assert first.kill()
        assert processes.send("approved", "hubot") == {"result": True}  # nobody executes the run
        assert processes.run("approved") == {"result": ["mona", "hubot"]}

    def test_kills_around_the_receipt_of_an_event(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["after-0"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "approved")
        effects.wait_for("asked")
        assert processes.send("approved", "mona") == {"result": True}
        effects.wait_for("after-0")  # the event is received
        assert processes.send("approved", "hubot") == {"result": True}
        assert first.kill()  # the second one is not
        assert processes.run("approved") == {"result": ["mona", "hubot"]}
        assert effects.counts == {"asked": 1, "after-0": 2, "after-1": 1}

    def test_the_timeout_of_a_wait_survives_a_kill(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["after-0"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "approved", payload=0.5)
        effects.wait_for("after-0")
        assert first.kill()
        assert processes.run("approved", payload=0.5) == {"result": ["nobody", "nobody"]}
        (asked,), (_, again) = effects.times["asked"], effects.times["after-0"]
        assert again - asked >= timedelta(seconds=0.5)
        assert effects.counts["after-1"] == 1

    def test_a_wait_that_lost_leaves_its_event(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["asked"] = lambda number: None if number == 1 else 200
        effects.answers["hanging"] = lambda number: None
        won = {name: f"{name}-won" for name in ("no", "yes")}
        for name in won.values():
            effects.answers[name] = lambda number: None if number == 1 else 200
        first = processes.start("run", "answered")
        effects.wait_for("asked")
        for name in won:
            assert processes.send(name, f"said {name}") == {"result": True}
        assert first.kill()
        second = processes.start("run", "answered")
        # An engine may deliver either event first, since both are there.
        effects.wait_until(lambda: any(effects.counts[name] for name in won.values()))
        assert second.kill()
        winner, loser = sorted(won, key=lambda name: effects.counts[won[name]], reverse=True)
        result = [winner, f"said {winner}", f"said {loser}"]
        assert processes.run("answered") == {"result": result}

    def test_an_approval_survives_kills(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["asked"] = lambda number: None if number == 1 else 200
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "decided")
        effects.wait_for("asked")
        assert first.kill()
        approval = ("release", "mona")
        assert processes.start("approve", event=approval).outcome() == {"result": True}
        second = processes.start("run", "decided")
        effects.wait_for("held")
        assert second.kill()
        assert processes.start("approve", event=approval).outcome() == {"result": False}
        result = ["integrate approve r release", True, "mona"]
        assert processes.run("decided") == {"result": result}

    @pytest.mark.anyio
    async def test_a_line_is_logged_once_over_a_kill(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "logged")
        effects.wait_for("held")
        assert first.kill()
        assert processes.run("logged") == {"result": [value_of("first"), value_of("held")]}
        async with self.engine(tmp_path) as engine:
            page = await engine.journal.logs("r")
        lines = [(line.path, line.attempt, line.level, line.text) for line in page.items]
        assert lines == [
            ((), 1, 20, "begun by logged"),
            ((), 1, 20, "a task follows"),
            ((), 1, 20, "a task follows"),
            ((), 2, 30, "finished"),
        ]
        times = [line.at for line in page.items]
        assert times == sorted(times)

    def test_edited_jobs_and_kills(self, processes: Spawner, effects: Effects) -> None:
        """Tasks are moved, inserted and removed between a kill and the next execution."""
        chance, names = random.Random(7), [f"t{number}" for number in range(6)]
        for edition in range(5):
            held = f"held-{edition}"
            effects.answers[held] = lambda number: None
            environment = {"TASKS": ",".join([*names, held])}
            killed = processes.start("run", "edited", environment=environment)
            effects.wait_for(held)
            assert killed.kill()
            names = edit(names, chance, f"new-{edition}")
        ended = processes.run("edited", environment={"TASKS": ",".join(names)})
        assert ended == {"result": [value_of(name) for name in names]}
        assert set(effects.counts.values()) == {1}

    def test_a_bad_run_beside_good_ones(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["broken"] = lambda number: 422
        assert processes.run("failing", run="bad")["kind"] == "failed"
        assert processes.run("duplicate", run="wrong")["error"] == "DuplicateTaskKey"
        effects.answers["held"] = lambda number: None if number == 1 else 200
        good = processes.start("run", "middle", run="good", payload="safe")
        effects.wait_for("held")
        assert good.kill()
        serving = processes.start("serve")  # goes on with "good" beside "wrong"
        effects.wait_for("last")
        assert processes.resume(run="good")["result"][2] == value_of("last")
        ended = processes.resume(run="bad")  # fails again, beside the serving process
        assert (ended["failed"], ended["kind"]) == ("broken", "failed")
        assert serving.kill()

    def test_serving_recovers(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        assert first.kill()
        serving = processes.start("serve")
        effects.wait_for("last")
        assert processes.resume()["result"][2] == value_of("last")  # while another process serves
        assert serving.kill()
        assert effects.counts == {"first": 1, "held": 2, "last": 1}

    @pytest.mark.anyio
    async def test_child_runs_and_a_kill(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        killed = processes.start("run", "trunk", payload="held")
        effects.wait_for("held")
        assert killed.kill()
        names = ("first", "held", "last")
        assert processes.run("trunk", payload="held") == {"result": [value_of(n) for n in names]}
        assert effects.counts == {"first": 1, "held": 2, "last": 1}
        async with self.engine(tmp_path) as engine:
            journal = engine.journal
            task = await journal.task("r", ("branch",))
            assert (task.name, task.child, task.status) == ("branch", "r/branch", Status.COMPLETED)
            leaf = await journal.run("r/branch/leaf")
            assert leaf.parent == ("r/branch", ("leaf",))
            assert [run.run_id for run in (await journal.runs(parent="r")).items] == ["r/branch"]
            assert [run.run_id for run in (await journal.runs(top_level=True)).items] == ["r"]

    def test_a_child_run_needs_no_slot(self, processes: Spawner, effects: Effects) -> None:
        """Two runs with children of children are served with a concurrency of 1."""
        runs = ("one", "two")
        for run in runs:
            effects.answers[f"held-{run}"] = lambda number: None if number == 1 else 200
            killed = processes.start("run", "trunk", run=run, payload=f"held-{run}")
            effects.wait_for(f"held-{run}")
            assert killed.kill()
        serving = processes.start("serve", payload=1)
        for run in runs:
            result = [value_of(name) for name in ("first", f"held-{run}", "last")]
            assert processes.resume(run=run) == {"result": result}
        assert serving.kill()
        assert effects.counts == {"first": 2, "held-one": 2, "held-two": 2, "last": 2}

    def test_a_task_in_doubt_in_a_child_run(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["unsafe"] = lambda number: None if number == 1 else 200
        killed = processes.start("run", "trunk", payload="unsafe")
        effects.wait_for("unsafe")
        assert killed.kill()
        for action in ("run", "resume"):
            ended = processes.start(action, "trunk", payload="unsafe").outcome()
            assert (ended["failed"], ended["kind"]) == ("branch", "failed")
        result = [value_of("first"), value_of("unsafe")]
        decided = processes.resume(run="r/branch/leaf", repeat=["unsafe"])
        assert decided == {"result": result}
        assert processes.resume() == {"result": [*result, value_of("last")]}
        assert effects.counts == {"first": 1, "unsafe": 2, "last": 1}

    @pytest.mark.anyio
    async def test_a_child_run_that_loses_a_race_is_cancelled(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        for name in ("hanging", "held"):
            effects.answers[name] = lambda number: None if number == 1 else 200

        def quick(number: int) -> int:
            effects.wait_for("hanging")
            return 200

        effects.answers["quick"] = quick
        killed = processes.start("run", "loser")
        effects.wait_for("held")
        assert killed.kill()
        assert processes.run("loser") == {"result": ["quick", value_of("held")]}
        assert effects.counts == {"first": 1, "hanging": 1, "quick": 1, "held": 2}
        async with self.engine(tmp_path) as engine:
            assert (await engine.journal.run("r/child")).status is Status.CANCELLED

    def test_parallel_items_and_a_kill(self, processes: Spawner, effects: Effects) -> None:
        """Items are reordered, inserted and removed between a kill and the next execution."""
        effects.answers["b-two"] = lambda number: None if number == 1 else 200
        killed = processes.start("run", "parallel", environment={"ITEMS": "a,b,gone,c"})
        effects.wait_for("b-two")
        processes.wait_for_tasks(*([["items", item]] for item in ("a", "gone", "c")))
        assert killed.kill()
        ended = processes.run("parallel", environment={"ITEMS": "c,new,b,a"})
        values = [
            [value_of(f"{item}-{step}") for step in ("one", "two")]
            for item in ("c", "new", "b", "a")
        ]
        assert ended == {"result": values}
        counts = {
            f"{item}-{step}": 1
            for item in ("a", "b", "gone", "c", "new")
            for step in ("one", "two")
        }
        assert effects.counts == {**counts, "b-two": 2}

    def test_a_poll_and_a_kill(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["look-2"] = lambda number: None if number == 1 else 200
        killed = processes.start("run", "polling")
        effects.wait_for("look-2")
        assert killed.kill()
        for _ in range(2):
            assert processes.run("polling") == {"result": value_of("look-3")}
        assert effects.counts == {"look-1": 1, "look-2": 2, "look-3": 1}

    def test_a_single_call_and_a_kill(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["thing"] = lambda number: None if number == 1 else 200
        killed = processes.start("call", payload="thing")
        effects.wait_for("thing")
        assert killed.kill()
        ended = processes.start("call", payload="thing").outcome()
        assert (ended["failed"], ended["kind"]) == ("call", "unknown_outcome")
        resumed = processes.resume(repeat=["call"])  # knows only the journal
        assert resumed == {"result": {"output": value_of("thing"), "is_given": False}}
        for _ in range(2):
            again = processes.start("call", payload="thing").outcome()
            assert again == {"result": value_of("thing")}
        assert effects.counts == {"thing": 2}
        other = processes.start("call", payload="another").outcome()
        assert other["error"] == "RunConflict"

    def test_an_output_that_an_operator_gave_for_a_single_call(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["thing"] = lambda number: None if number == 1 else 200
        killed = processes.start("call", payload="thing")
        effects.wait_for("thing")
        assert killed.kill()
        assert "failed" in processes.start("call", payload="thing").outcome()
        assert "result" in processes.resume(done={"call": "seen by a person"})
        again = processes.start("call", payload="thing").outcome()
        assert again == {"result": "seen by a person"}
        assert effects.counts == {"thing": 1}

    @pytest.mark.anyio
    async def test_two_executing_processes(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        """Runs are handed over and shared, and those of a killed process are taken over."""
        self.need_whole_runs()
        names = [f"r{number}" for number in range(20)]
        for name in names:
            effects.answers[f"{name}-last"] = lambda number: None if number == 1 else 200
            started = processes.start(
                "start", "pair", run=name, payload=name, factory=self.client_factory
            )
            assert started.outcome() == {"result": name}
        async with self.engine(tmp_path) as engine:
            queued = (await engine.journal.runs(status=Status.QUEUED)).items
        assert {run.run_id for run in queued} == set(names)
        two = [processes.start("serve", payload=10) for _ in range(2)]
        for name in names:
            effects.wait_for(f"{name}-last")
        assert two[0].kill()
        third = processes.start("serve", payload=10)
        effects.wait_until(lambda: sum(effects.counts[f"{name}-last"] == 2 for name in names) == 10)
        assert two[1].kill()
        for name in names:
            effects.wait_for(f"{name}-last", 2)
        expected = {
            name: [value_of(f"{name}-{step}") for step in ("first", "last")] for name in names
        }
        results = {name: processes.run("pair", run=name, payload=name)["result"] for name in names}
        assert results == expected
        assert third.kill()
        assert {effects.counts[f"{name}-first"] for name in names} == {1}
        assert {effects.counts[f"{name}-last"] for name in names} == {2}

    def test_one_run_started_in_two_processes_at_once(
        self, processes: Spawner, effects: Effects
    ) -> None:
        both_joined = threading.Event()
        effects.answers["held"] = lambda number: 200 if both_joined.wait(PATIENCE) else None
        two = [processes.start("run", "middle", payload="safe") for _ in range(2)]
        effects.wait_for("held")
        assert all(process.is_at_work_for(0.2) for process in two)
        both_joined.set()
        result = [value_of(name) for name in ("first", "held", "last")]
        assert [process.outcome() for process in two] == [{"result": result}] * 2
        assert effects.counts == {"first": 1, "held": 1, "last": 1}

    def test_who_waits_for_a_run_of_a_killed_process_takes_it_over(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        second = processes.start("run", "middle", payload="safe")
        assert second.is_at_work_for(0.2)
        assert first.kill()
        result = [value_of(name) for name in ("first", "held", "last")]
        assert second.outcome() == {"result": result}
        assert effects.counts == {"first": 1, "held": 2, "last": 1}

    def test_a_run_beside_a_worker(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["held"] = lambda number: None
        serving = processes.start("serve")
        processes.start("start", "middle", payload="safe", factory=self.client_factory)
        effects.wait_for("held")
        beside = processes.run("success", run="beside")
        assert beside == {"result": [value_of("one"), value_of("two")]}
        assert processes.start("cancel").outcome() == {"result": None}
        assert processes.run("middle", payload="safe")["error"] == "RunCancelled"
        assert serving.is_at_work_for(0)
        assert serving.kill()

    @pytest.mark.anyio
    async def test_a_frozen_process_keeps_its_run(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        async with self.engine(tmp_path) as engine:
            if engine.capabilities.failover:
                return  # another worker goes on with it
        thawed = threading.Event()
        effects.answers["held"] = lambda number: 200 if thawed.wait(PATIENCE) else None
        frozen = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        frozen.freeze()
        serving = processes.start("serve")
        for name in ("a", "b", "c"):  # the worker looks for runs before each of them
            processes.start("start", "pair", run=name, payload=name, factory=self.client_factory)
            effects.wait_for(f"{name}-last")
        assert effects.counts["held"] == 1
        thawed.set()
        frozen.go_on()
        assert frozen.outcome()["result"][2] == value_of("last")
        assert effects.counts["held"] == 1
        assert serving.kill()
