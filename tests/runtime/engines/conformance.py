"""Conformance suite of all engines, with real processes that are killed.

An engine's tests derive from ``Conformance`` and name the function that makes their engine.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from integrate_runtime import Status
from integrate_runtime.cassettes.cassette import read_cassette
from integrate_runtime.cassettes.recording import record_cassette

from tests.runtime.engines.effects import Effects, value_of
from tests.runtime.engines.killed_processes import KilledProcesses, run_with
from tests.runtime.engines.processes import Spawner


class Conformance(KilledProcesses):
    """The suite: the tests with killed processes, and those in which nothing disturbs them."""

    def test_success(self, processes: Spawner, effects: Effects) -> None:
        expected = {"result": [value_of("one"), value_of("two")]}
        assert processes.run("success") == expected
        assert processes.run("success") == expected  # another process, the stored result
        assert effects.counts == {"one": 1, "two": 1}

    def test_arguments_of_one_name_reach_the_sdk_apart(
        self, processes: Spawner, effects: Effects
    ) -> None:
        expected = {"result": ["one", ["red"], {"name": "two", "tags": "blue"}]}
        assert processes.run("labelled") == expected
        assert effects.counts == {"one": 1}

    def test_three_attempts_with_backoff(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["flaky"] = lambda number: 200 if number == 3 else 500
        assert processes.run("retries") == {"result": value_of("flaky")}
        assert effects.counts == {"flaky": 3}

    @pytest.mark.anyio
    async def test_attempts_are_kept(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["flaky"] = lambda number: 200 if number == 3 else 500
        processes.run("retries")
        async with self.engine(tmp_path) as engine:
            task = await engine.journal.task("r", ("flaky",))
            kept = engine.capabilities.attempt_history
        assert task.attempts == 3
        assert task.status is Status.COMPLETED
        if kept:
            statuses = [attempt.error and attempt.error.status for attempt in task.history]
            assert statuses == [500, 500, None]
            assert all(attempt.finished_at >= attempt.started_at for attempt in task.history)

    @pytest.mark.anyio
    async def test_a_run_becomes_a_cassette(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        processes.run("success")
        async with self.engine(tmp_path) as engine:
            cassette = await record_cassette(engine.journal, "r")
        (path := tmp_path / "run.json").write_text(cassette.as_text())
        assert read_cassette(path) == cassette
        assert cassette.run.result == [value_of("one"), value_of("two")]
        assert [task.path for task in cassette.run.tasks] == [("one",), ("two",)]
        assert [task.output for task in cassette.run.tasks] == cassette.run.result

    def test_an_attempt_is_made_now_at_the_wish_of_another_process(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["patient"] = lambda number: 200 if number == 2 else 500
        running = processes.start("run", "patient")
        effects.wait_for("patient")
        processes.wait_for_tasks(["patient"])
        assert processes.retry("patient") == {"result": None}
        assert running.outcome() == {"result": [value_of("patient"), value_of("after")]}
        assert effects.counts == {"patient": 2, "after": 1}
        assert processes.retry("patient")["error"] == "RunEnded"

    def test_only_a_task_that_waits_for_its_attempt_is_tried_now(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["patient"] = lambda number: 500
        running = processes.start("run", "patient")
        effects.wait_for("patient")
        processes.wait_for_tasks(["patient"])
        refused = processes.retry("after")
        assert refused["error"] == "TaskNotFound"
        assert '["patient"]' in refused["message"]
        assert processes.retry("patient", run="other")["error"] == "RunNotFound"
        assert running.kill()

    def test_a_run_is_started_again_with_an_edited_payload(
        self, processes: Spawner, effects: Effects
    ) -> None:
        result = {"result": [value_of(name) for name in ("first", "held", "last")]}
        assert processes.run("middle", payload="unsafe") == result
        refused = processes.start("rerun", payload=["again", '"never"'], run="r").outcome()
        assert refused["error"] == "InvalidPayload"
        for _ in range(2):
            again = processes.start("rerun", payload=["again", '"safe"'], run="r")
            assert again.outcome() == result
        assert effects.counts == {"first": 2, "held": 2, "last": 2}

    @pytest.mark.anyio
    async def test_a_sleeping_run_is_waiting_and_says_until_when(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        sleeping = processes.start("run", "reminded", payload=86400)
        effects.wait_for("before")
        async with self.engine(tmp_path) as engine:
            run = await run_with(engine, Status.WAITING)
            nap = await engine.journal.task("r", ("reminder",))
            assert (nap.status, run.waits_until) == (Status.WAITING, nap.retry_at)
            assert nap.retry_at - nap.started_at >= timedelta(days=1)
            assert (run.waits_for, run.last_activity_at) == ("sleep 'reminder'", None)
            for status, count in ((Status.WAITING, 1), (Status.RUNNING, 0)):
                page = await engine.journal.runs(status=status)
                assert [item.waits_until for item in page.items] == [run.waits_until] * count
        assert sleeping.kill()

    def test_a_duplicate_key(self, processes: Spawner, effects: Effects) -> None:
        ended = processes.run("duplicate")
        assert ended["error"] == "DuplicateTaskKey"
        assert ended["message"].count("jobs.py:") == 2
        assert processes.run("duplicate")["message"] == ended["message"]
        assert effects.counts == {"once": 1}

    def test_a_failed_task(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["broken"] = lambda number: 200 if number == 2 else 422
        ended = processes.run("failing")
        assert (ended["failed"], ended["kind"]) == ("broken", "failed")
        assert processes.run("failing") == ended  # on replay alike
        assert effects.counts == {"first": 1, "broken": 1}
        assert processes.resume() == {"result": [value_of("first"), value_of("broken")]}
        assert effects.counts == {"first": 1, "broken": 2}

    @pytest.mark.anyio
    async def test_the_tasks_that_hold_a_run_are_found_at_any_depth(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["right-b"] = lambda number: None if number == 1 else 200
        effects.answers["broken"] = lambda number: 422
        processes.run("failing", run="failed")
        running = processes.start("run", "nested")
        effects.wait_for("right-b")
        async with self.engine(tmp_path) as engine:
            (task,) = await engine.journal.unresolved_tasks("failed")
            assert (task.path, task.status, task.kind) == (("broken",), Status.FAILED, "failed")
            while len(found := await engine.journal.unresolved_tasks("r")) > 1:
                await asyncio.sleep(0.1)
            ((path, status),) = [(task.path, task.status) for task in found]
            assert (path[0], path[-1], len(path)) == ("top", "b", 3)
            assert status is Status.RUNNING
            assert not await engine.journal.unresolved_tasks("missing")
        assert running.kill()

    @pytest.mark.anyio
    async def test_a_large_payload(self, processes: Spawner, tmp_path: Path) -> None:
        async with self.engine(tmp_path) as engine:
            limit = engine.capabilities.max_payload
        ended = processes.run("large", payload="x" * (limit or 3_000_000))
        if limit is None:
            assert ended == {"result": 3_000_000}
        else:
            assert ended["error"] == "InvalidPayload"
            assert str(limit) in ended["message"]

    def test_cancellation(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "middle", payload="safe")
        effects.wait_for("held")
        assert processes.start("cancel").outcome() == {"result": None}  # from another process
        assert first.outcome()["error"] == "RunCancelled"
        assert processes.run("middle", payload="safe")["error"] == "RunCancelled"
        assert effects.counts == {"first": 1, "held": 1}
        result = [value_of(name) for name in ("first", "held", "last")]
        assert processes.resume() == {"result": result}

    def test_an_event_from_another_process(self, processes: Spawner, effects: Effects) -> None:
        running = processes.start("run", "approved")
        effects.wait_for("asked")
        assert processes.send("approved", "mona") == {"result": True}
        effects.wait_for("after-0")
        assert processes.send("approved", "hubot") == {"result": True}
        assert running.outcome() == {"result": ["mona", "hubot"]}

    def test_an_event_is_sent_once_by_its_id(self, processes: Spawner, effects: Effects) -> None:
        running = processes.start("run", "approved")
        effects.wait_for("asked")
        assert processes.send("approved", "mona", run="other")["error"] == "RunNotFound"
        sent = [processes.send("approved", "mona", "1")["result"] for _ in range(2)]
        assert sent == [True, False]
        conflict = processes.send("approved", "hubot", "1")
        assert conflict["error"] == "EventConflict"
        assert processes.send("approved", "hubot", "2") == {"result": True}
        assert running.outcome() == {"result": ["mona", "hubot"]}
        assert processes.send("approved", "mona", "1") == {"result": False}
        assert processes.send("approved", "mona", "3")["error"] == "RunEnded"

    @pytest.mark.anyio
    async def test_a_wait_is_waiting_until_it_is_cancelled(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        running = processes.start("run", "approved", payload=3600)
        effects.wait_for("asked")
        assert processes.send("approved", 7) == {"result": True}  # it does not fit
        async with self.engine(tmp_path) as engine:
            (event,) = (await engine.journal.events("r")).items
            while event.rejection is None:
                await asyncio.sleep(0.1)
                (event,) = (await engine.journal.events("r")).items
            task = await engine.journal.task("r", (("wait", 0),))
            assert (event.name, event.payload, event.task) == ("approved", 7, (("wait", 0),))
            assert (task.status, task.wait_reason) == (Status.WAITING, "event approved")
            assert task.retry_at - task.started_at == timedelta(hours=1)
            await engine.cancel("r")
        assert running.outcome()["error"] == "RunCancelled"
        assert processes.send("approved", "mona")["error"] == "RunEnded"

    @pytest.mark.anyio
    async def test_an_approval_is_read_beside_the_process_that_asks_for_it(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        running = processes.start("run", "decided")
        effects.wait_for("asked")
        async with self.engine(tmp_path) as engine:
            asked = await engine.approval("r", "release")
            assert (asked.path, asked.is_open, asked.approved) == (("release",), True, None)
            assert processes.start("approve", event=("release", "mona")).outcome()["result"]
            decided = await engine.approval("r", "release")
            assert (decided.is_open, decided.approved, decided.by) == (False, True, "mona")
            assert "result" in running.outcome()
            assert await engine.approval("r", "release") == decided

    def test_a_failed_group_leaves_no_task_in_doubt(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["broken"] = lambda number: 200 if number == 2 else 422
        ended = processes.run("grouped")
        assert ended["error"] == "ExceptionGroup"
        names = ("a", "broken", "c")
        assert processes.resume() == {"result": [value_of(name) for name in names]}
        assert effects.counts == {"a": 1, "broken": 2, "c": 1}

    def test_a_failed_child_run(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["broken"] = lambda number: 200 if number == 2 else 422
        ended = processes.run("trunk", payload="broken")
        assert (ended["failed"], ended["kind"]) == ("branch", "failed")
        assert "broken" in ended["message"]
        assert processes.run("trunk", payload="broken") == ended  # on replay alike
        assert effects.counts == {"first": 1, "broken": 1}
        names = ("first", "broken", "last")
        assert processes.resume() == {"result": [value_of(name) for name in names]}
        assert effects.counts == {"first": 1, "broken": 2, "last": 1}

    @pytest.mark.anyio
    async def test_cancelling_a_run_cancels_its_children(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "trunk", payload="held")
        effects.wait_for("held")
        assert processes.start("cancel").outcome() == {"result": None}
        assert first.outcome()["error"] == "RunCancelled"
        async with self.engine(tmp_path) as engine:
            runs = {run.run_id: run.status for run in (await engine.journal.runs()).items}
        assert runs == dict.fromkeys(("r", "r/branch", "r/branch/leaf"), Status.CANCELLED)
        names = ("first", "held", "last")
        assert processes.resume() == {"result": [value_of(name) for name in names]}
        assert effects.counts == {"first": 1, "held": 2, "last": 1}

    @pytest.mark.anyio
    async def test_cancelling_a_run_cancels_a_child_that_is_executed_without_it(
        self, processes: Spawner, effects: Effects, tmp_path: Path
    ) -> None:
        effects.answers["held"] = lambda number: {1: 422, 2: None}.get(number, 200)
        assert processes.run("trunk", payload="held")["failed"] == "branch"
        alone = processes.start("resume", run="r/branch/leaf")
        effects.wait_for("held", 2)
        parent = processes.start("resume")
        async with self.engine(tmp_path) as engine:
            while (await engine.journal.run("r/branch")).status is Status.FAILED:
                await asyncio.sleep(0.1)
        assert processes.start("cancel").outcome() == {"result": None}
        for process in (parent, alone):
            assert process.outcome()["error"] == "RunCancelled"
        async with self.engine(tmp_path) as engine:
            runs = {run.run_id: run.status for run in (await engine.journal.runs()).items}
        assert runs == dict.fromkeys(("r", "r/branch", "r/branch/leaf"), Status.CANCELLED)
        names = ("first", "held", "last")
        assert processes.resume() == {"result": [value_of(name) for name in names]}
        assert effects.counts == {"first": 1, "held": 3, "last": 1}

    def test_a_child_run_that_is_cancelled_by_itself(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["held"] = lambda number: None if number == 1 else 200
        first = processes.start("run", "trunk", payload="held")
        effects.wait_for("held")
        assert processes.start("cancel", run="r/branch/leaf").outcome() == {"result": None}
        ended = first.outcome()
        assert (ended["failed"], ended["kind"]) == ("branch", "failed")
        assert "The run 'r/branch/leaf' was cancelled" in ended["message"]
        assert processes.run("trunk", payload="held") == ended
        names = ("first", "held", "last")
        assert processes.resume() == {"result": [value_of(name) for name in names]}

    def test_failed_parallel_items(self, processes: Spawner, effects: Effects) -> None:
        effects.answers["b-one"] = lambda number: 200 if number > 3 else 422
        environment = {"ITEMS": "a,b,c"}
        ended = processes.run("parallel", environment=environment)
        assert ended["error"] == "ExceptionGroup"
        assert processes.run("parallel", environment=environment) == ended  # on replay alike
        assert effects.counts == {"a-one": 1, "a-two": 1, "b-one": 3, "c-one": 1, "c-two": 1}
        resumed = processes.resume(environment=environment)
        assert resumed["result"][1] == [value_of("b-one"), value_of("b-two")]

    def test_a_request_is_kept_until_a_worker_grants_it(
        self, processes: Spawner, effects: Effects
    ) -> None:
        effects.answers["broken"] = lambda number: 200 if number == 2 else 422
        assert processes.run("failing")["failed"] == "broken"
        asking = processes.start("resume", factory=self.client_factory)
        assert asking.is_at_work_for(0.2)
        serving = processes.start("serve")
        assert asking.outcome() == {"result": [value_of("first"), value_of("broken")]}
        assert serving.kill()
        assert effects.counts == {"first": 1, "broken": 2}
