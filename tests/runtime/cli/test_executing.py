"""``integrate run``, ``resume`` and ``cancel``, as a person uses them in a shell."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time

import pytest

from tests.support.command import Commands, ended, interrupt, wait_until
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.triage_run import RUN, answer


def test_a_run_prints_its_result_to_stdout_and_logs_to_stderr(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    done = commands.run(*RUN)
    assert (done.code, done.out) == (0, "7\n")
    said = [line.partition(" ")[2] for line in done.err.splitlines()]
    assert said[:2] == ["Run issue-7 of triage started", "created issue 7"]
    assert said[2].startswith("Run issue-7 of triage completed in ")
    assert (commands.folder / "runs.db").stat().st_mode & 0o777 == 0o600


def test_the_same_run_id_gives_the_stored_result(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    assert commands.run(*RUN).out == commands.run(*RUN, "--quiet").out == "7\n"
    assert len(server.requests) == 2


def test_a_run_without_an_id_gets_one_that_names_its_job(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    commands.run(*RUN[:4], "--quiet")
    (run,) = commands.run("runs", "--json").json()
    assert re.fullmatch(r"triage-\d{8}-\d{6}-[0-9a-f]{6}", run["run_id"])


def test_a_payload_comes_by_standard_input(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    report = '{"title": "Grüße 🎉", "labels": []}'
    done = commands.run("run", "jobs:triage", "--payload", "-", "--json", stdin=report)
    assert done.json()["result"] == 7
    assert done.json()["status"] == "completed"
    assert server.requests[0].json() == {"title": "Grüße 🎉"}


@pytest.mark.parametrize(("flag", "tasks"), [("-q", 0), ("-v", 5)])
def test_verbosity(commands: Commands, server: RecordingServer, flag: str, tasks: int) -> None:
    answer(server)
    done = commands.run(*RUN, flag)
    assert len([line for line in done.err.splitlines() if " Task " in line]) == tasks
    assert bool(done.err) is bool(tasks)


def test_a_failed_run_prints_its_reason_and_the_next_step(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    done = commands.run(*RUN)
    assert (done.code, done.out) == (1, "")
    assert (
        "error: Run issue-7 failed: Task 'check' (github.issues.get) failed after 1 attempt"
        in done.err
    )
    assert "HTTP 410: Gone" in done.err
    assert done.problem == "To try it again: integrate resume issue-7"
    assert "Traceback" not in done.err
    # After the fix, completed tasks stay completed.
    answer(server)
    again = commands.run("resume", "issue-7")
    assert (again.code, again.out) == (0, "7\n")
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]


def test_an_error_of_the_job_is_printed_as_a_traceback(commands: Commands) -> None:
    done = commands.run("run", "jobs:broken", "--run-id", "b")
    assert done.code == 1
    assert 'jobs.py", line' in done.err
    assert "integrate_runtime" not in done.err
    assert 'error: Run b failed: KeyError: "a fault of the job\'s own"' in done.err


def test_a_task_of_unknown_outcome_is_repeated_on_request(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, create=Reply(drop=True))
    done = commands.run(*RUN)
    assert done.code == 1
    both = [
        "It is not known whether Create Issue took effect. Look, and if it did not: "
        "integrate resume issue-7 --repeat create",
        "If it did: integrate resume issue-7 --done create --output FILE",
    ]
    assert done.err.splitlines()[-2:] == both
    assert commands.run("show", "issue-7").err.splitlines() == both
    answer(server)
    assert commands.run("resume", "issue-7").code == 1
    assert len(server.requests) == 1
    wrong = commands.run("resume", "issue-7", "--repeat", "check")
    assert (wrong.code, wrong.problem) == (
        2,
        "error: 'check' names no task of the run 'issue-7' whose outcome is unknown; these are: "
        '["create"].',
    )
    assert commands.run("resume", "issue-7", "--repeat", "create").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "POST", "GET"]


def test_a_task_that_took_effect_is_completed_by_its_output(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, create=Reply(drop=True))
    assert commands.run(*RUN).code == 1
    commands.write("seen.json", json.dumps(issue(7, title="Seen")))
    commands.write("other.json", '{"number": "none of an issue"}')
    answered = ("resume", "issue-7", "--done", "create")

    nothing = commands.run(*answered)
    assert nothing.code == 2
    assert 'The output given for the task ["create"] is not githubkit' in nothing.err
    other = commands.run(*answered, "--output", "other.json")
    assert other.code == 2
    assert "none of an issue" not in other.err
    assert commands.run(*answered, "--repeat", "create").code == 2
    assert commands.run(*answered, "--done", "check", "--output", "seen.json").code == 2
    assert commands.run("resume", "issue-7").code == 1  # still in doubt

    assert commands.run(*answered, "--output", "seen.json").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "GET"]
    shown = commands.run("show", "issue-7")
    assert "✓ Create Issue (create) · github · 1 attempt" in shown.out
    assert "Outcome given by an operator" in shown.out


def test_a_run_can_continue_after_ctrl_c(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN, "--grace", "0s")
    wait_until(lambda: len(server.requests) == 2)
    stopped = interrupt(running)
    assert stopped.code == 130
    assert stopped.problem == (
        "Interrupted; the progress of run issue-7 is kept. To continue: integrate resume issue-7"
    )
    assert "Traceback" not in stopped.err
    (run,) = commands.run("runs", "--status", "interrupted", "--json").json()
    assert run["run_id"] == "issue-7"
    answer(server)
    assert commands.run("resume", "issue-7").out == "7\n"
    assert [request.method for request in server.requests] == ["POST", "GET", "GET"]
    assert commands.run("resume").err == "There is nothing to resume.\n"


def test_a_killed_run_is_interrupted_and_can_continue(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN)
    wait_until(lambda: len(server.requests) == 2)
    running.kill()
    ended(running)
    shown = commands.run("show", "issue-7").out
    assert "◌ issue-7 · triage 1.0.0 · interrupted" in shown
    assert "◌ Get Issue (check) · github · interrupted" in shown
    answer(server)
    assert commands.run("resume", "issue-7", "--json").json()["executions"] == 2


def test_cancelling_a_run_of_another_process(commands: Commands, server: RecordingServer) -> None:
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN)
    wait_until(lambda: len(server.requests) == 2)
    assert "● issue-7" in commands.run("show", "issue-7").out
    assert commands.run("cancel", "issue-7").err == "Run issue-7 is cancelled.\n"
    stopped = ended(running)
    assert (stopped.code, stopped.problem) == (1, "error: The run 'issue-7' was cancelled.")
    assert commands.run("cancel", "issue-7", "--json").json()["status"] == "cancelled"


def test_trying_a_task_now_that_another_process_waits_for(
    commands: Commands, server: RecordingServer
) -> None:
    limited = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(time.time()) + 3600)}
    answer(server, create=Reply.json({"message": "Limited"}, status=403, headers=limited))
    running = commands.begin(*RUN)
    wait_until(lambda: '"waiting"' in commands.run("show", "issue-7", "--json").out)
    refused = commands.run("retry", "issue-7", "check")
    assert (refused.code, refused.out) == (2, "")
    assert "names no task of the run 'issue-7' that waits" in refused.problem
    answer(server)
    done = commands.run("retry", "issue-7", "create")
    assert done.err == "The next attempt at create of the run issue-7 is due now.\n"
    assert ended(running).out == "7\n"


def test_a_run_is_resumed_beside_a_process_that_executes_another_one(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server, check=Reply.json({"message": "Gone"}, status=410))
    commands.run(*RUN)
    server.clear()
    answer(server, check=Reply.json(issue(7), delay=30))
    running = commands.begin(*RUN[:4], "--run-id", "patient")
    wait_until(lambda: len(server.requests) == 2)
    answer(server)
    done = commands.run("resume", "issue-7")
    assert (done.code, done.out) == (0, "7\n")
    assert "Run issue-7 of triage completed" in done.err
    told = interrupt(running)
    assert "issue-7" not in told.err
    assert told.problem.endswith("To continue: integrate resume patient")


def test_a_finished_run_is_not_cancelled(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    commands.run(*RUN)
    done = commands.run("cancel", "issue-7")
    assert (done.code, done.err) == (0, "Run issue-7 had already completed; it is unchanged.\n")


def test_a_worker_executes_runs_that_were_started_and_left(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    started = commands.run("start", *RUN[1:])
    assert (started.code, started.out, started.err) == (0, "issue-7\n", "")
    shown = commands.run("show", "issue-7")
    assert "issue-7 · triage 1.0.0 · queued" in shown.out
    assert shown.problem == ("It waits for a worker. To execute it here: integrate resume issue-7")
    worker = commands.begin("worker", "jobs:triage", "jobs:broken")
    assert commands.run(*RUN, "--quiet").out == "7\n"  # joins the run
    server.clear()
    answer(server, check=Reply.json(issue(7), delay=30))
    left = commands.begin(*RUN[:4], "--run-id", "left")
    wait_until(lambda: len(server.requests) == 2)
    answer(server)
    left.kill()
    ended(left)
    wait_until(lambda: "left" in commands.run("runs", "--status", "completed").out)
    beside = commands.run("run", "jobs:secretive", "--payload", "-", stdin='{"password": "p"}')
    assert beside.code == 0
    stopped = interrupt(worker)
    assert stopped.code == 130
    assert stopped.err.startswith("Serving triage, broken from runs.db, until Ctrl-C.\n")
    assert "Run left is taken over: the process that executed it has ended" in stopped.err


def test_queued_runs_are_resumed_without_a_worker(
    commands: Commands, server: RecordingServer
) -> None:
    answer(server)
    started = commands.run("start", *RUN[1:], "--json").json()
    assert (started["run_id"], started["status"]) == ("issue-7", "queued")
    (resumed,) = commands.run("resume", "--json", "--quiet").json()
    assert (resumed["run_id"], resumed["status"]) == ("issue-7", "completed")


def test_a_worker_needs_jobs_of_different_ids(commands: Commands) -> None:
    commands.write(
        "more.py",
        "import dataclasses, jobs\nother = dataclasses.replace(jobs.broken, id='triage')\n",
    )
    same = commands.run("worker", "jobs:triage", "more:other")
    assert (same.code, same.problem) == (
        2,
        "error: Two jobs have the id 'triage': serve one of them.",
    )


def test_a_payload_is_given_as_json(commands: Commands, server: RecordingServer) -> None:
    answer(server)
    done = commands.run("run", "jobs:triage", "--payload", '{"title": "short", "labels": []}')
    assert (done.code, done.out) == (0, "7\n")
    assert server.requests[0].json() == {"title": "short"}


def test_runs_are_found_by_their_id_their_error_and_their_time(
    commands: Commands, server: RecordingServer
) -> None:
    commands.run("run", "jobs:broken", "--run-id", "one-broken")
    commands.run("run", "jobs:broken", "--run-id", "another")

    def found(*filters: str) -> list[str]:
        return [run["run_id"] for run in commands.run("runs", "--json", *filters).json()]

    assert found("--search", "BROKEN") == ["one-broken"]
    assert found("--error", "fault of the job") == ["another", "one-broken"]
    assert found("--error", "other fault") == []
    assert found("--since", "1h") == ["another", "one-broken"]
    assert found("--since", "0s") == []
    nothing = commands.run("runs", "--search", "absent")
    assert nothing.err.startswith("There are no such runs")


def test_the_package_is_a_command() -> None:
    command = [sys.executable, "-m", "integrate_runtime", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("integrate ")
