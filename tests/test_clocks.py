"""Tests wait for events: a slow machine fails none of them.

What waits on the clock all the same is listed here, by the reason for which a slow machine cannot
fail its test.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clock_waits import clock_waits

TESTS = Path(__file__).parent
FOREIGN = ("codegen/toys", "compatibility/first_version")
"""Folders with code that is no test of ours."""

NEGATIVE = {  # at its end, something has not happened yet; or others had time for a mistake
    "runtime/clients/test_modules.py::key_before_and_after",
    "runtime/engines/conformance.py::test_a_request_is_kept_until_a_worker_grants_it",
    "runtime/engines/killed_processes.py::test_one_run_started_in_two_processes_at_once",
    "runtime/engines/killed_processes.py"
    "::test_who_waits_for_a_run_of_a_killed_process_takes_it_over",
    "runtime/engines/local/sqlite/test_group_commit.py"
    "::test_a_batch_that_another_process_cuts_in_two_is_written_once",
    "runtime/engines/local/test_engine.py"
    "::test_branches_of_a_failed_gather_are_settled_before_the_run_ends.slow",
    "runtime/engines/local/test_faults_of_one_run.py"
    "::test_a_cancelled_write_that_waits_for_another_process_is_written",
    "runtime/engines/local/test_faults_of_one_run.py"
    "::test_a_journal_that_another_process_writes_can_be_opened_and_asked",
    "runtime/engines/local/test_faults_of_one_run.py"
    "::test_a_second_cancellation_cuts_the_grace_time_short",
    "runtime/engines/local/test_faults_of_one_run.py"
    "::test_a_writer_of_another_process_stops_no_event_loop",
    "runtime/engines/processes.py::is_at_work_for",  # whose calls are found themselves
    "runtime/execution/test_threads.py::test_left_over_threads_are_bounded",
    "runtime/execution/test_threads.py"
    "::test_the_wait_for_a_thread_is_no_part_of_the_calls_time.body",
}
EXPIRING = {  # a time limit that is over in any case, since what it bounds does not end before
    "runtime/engines/jobs.py::raced",
    "runtime/engines/local/test_engine.py::test_a_handles_waiter_may_leave_without_harm",
    "runtime/execution/test_abandoned_calls.py::wait_for",
    "runtime/integrations/test_sync_integration.py"
    "::test_a_task_can_be_cancelled_at_the_await.body",
}
SLOW = {  # the slowness of a machine or of a server, which the test shows to do no harm
    "codegen/guard/test_bounds.py"
    "::test_code_that_waits_for_a_processor_is_not_stopped_at_its_limit",
    "runtime/engines/temporal/test_engine.py"
    "::test_a_step_of_a_workflow_may_take_long.begin_late",
    "runtime/engines/temporal/workloads.py::_slow",
    "runtime/engines/temporal/workloads.py::_slow_at_first_failing",
}
AT_RANDOM = {  # the instant of a kill, or of an edition, which may be any
    "runtime/engines/random_kills.py::_wait_for_instant",
    "runtime/engines/temporal/campaign.py::kill_server",
    "runtime/engines/temporal/editions.py::_together",
}
NO_TEST = {"runtime/engines/temporal/record_histories.py::_until_waiting"}  # writes a fixture
ALLOWED = NEGATIVE | EXPIRING | SLOW | AT_RANDOM | NO_TEST


def test_no_other_test_waits_on_the_clock() -> None:
    found = {
        f"{path.relative_to(TESTS).as_posix()}::{wait.function}"
        for path in TESTS.rglob("*.py")
        if not path.relative_to(TESTS).as_posix().startswith(FOREIGN)
        for wait in clock_waits(path.read_text(encoding="utf-8"))
    }
    assert found - ALLOWED == set(), "wait for an event, or say why a slow machine cannot fail"
    assert ALLOWED - found == set(), "these wait no longer"


@pytest.mark.parametrize(
    "waiting",
    [
        "asyncio.sleep(0.1)",
        "time.sleep(seconds)",
        "child.is_at_work_for(0.2)",
        "asyncio.wait_for(done, 1)",
        "asyncio.timeout(0.05)",
        "event.wait(20)",
    ],
)
def test_a_wait_on_the_clock_is_found(waiting: str) -> None:
    (found,) = clock_waits(f"def test() -> None:\n    for _ in range(3):\n        {waiting}\n")
    assert (found.function, found.line) == ("test", 3)


@pytest.mark.parametrize(
    "statement",
    [
        "asyncio.sleep(0)",
        "asyncio.sleep(3600)",
        "clock.sleep(5)",
        "asyncio.wait_for(done, 120)",
        "asyncio.timeout(limit)",
        "asyncio.wait([task])",
        "event.wait(PATIENCE)",
        "approval.wait(timeout=30)",
        "child.is_at_work_for(0)",
        "while not event.is_set(): time.sleep(0.01)",
    ],
)
def test_turns_of_the_loop_polls_and_safety_limits_are_none(statement: str) -> None:
    assert clock_waits(statement) == []


def test_a_function_inside_a_poll_does_not_ask_again() -> None:
    (found,) = clock_waits("while True:\n    def later() -> None:\n        time.sleep(1)\n")
    assert found.function == "later"
