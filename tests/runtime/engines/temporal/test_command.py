"""The command ``integrate`` on a cluster: workers, and the commands that need none."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from integrate_runtime import IO, LocalEngine

from tests.runtime.engines.effects import Effects
from tests.runtime.engines.processes import ROOT
from tests.support.command import Commands, ended
from tests.support.running import job_of
from tools.temporal_server import DevServer

JOB = "tests.runtime.engines.jobs:failing"


@pytest.fixture
def commands(tmp_path: Path, namespace: str, effects: Effects) -> Iterator[Commands]:
    made = Commands(tmp_path, {"PYTHONPATH": str(ROOT)})
    yield made
    made.end_all()


@pytest.fixture
def url(server: DevServer, namespace: str) -> str:
    return f"temporal://{server.address}/{namespace}?task_queue=q"


def test_a_run_is_executed_by_a_worker_and_read_without_one(
    commands: Commands, url: str, effects: Effects
) -> None:
    effects.answers["broken"] = lambda number: 422 if number == 1 else 200
    failed = commands.run("run", JOB, "--run-id", "r", "--engine", url)
    assert failed.code == 1
    assert f"integrate resume r --engine '{url}'" in failed.err
    shown = commands.run("show", "r", "--engine", url)
    assert (shown.code, "broken" in shown.out) == (0, True), shown.err
    assert commands.run("show", "r", "--engine", url, "--json").json()["status"] == "failed"

    worker = commands.begin("worker", JOB, "--engine", url)
    assert f"Serving failing from {url}" in worker.stderr.readline()
    resumed = commands.run("resume", "r", "--engine", url)
    assert resumed.code == 0, resumed.err
    assert (resumed.code, resumed.json()) == (0, ["value of first", "value of broken"])
    worker.send_signal(signal.SIGTERM)
    stopped = ended(worker)
    assert stopped.code == 128 + signal.SIGTERM

    assert '"completed"' in commands.run("runs", "--engine", url, "--json").out
    cancelled = commands.run("cancel", "r", "--engine", url)
    assert "had already completed" in cancelled.err


def test_events_and_approvals_are_sent_without_a_worker(
    commands: Commands, url: str, effects: Effects
) -> None:
    jobs = "tests.runtime.engines.jobs"
    effects.answers["asked"] = lambda number: None
    deciding = commands.begin("run", f"{jobs}:decided", "--run-id", "r", "--engine", url)
    effects.wait_for("asked")
    sent = [commands.run("send", "r", "news", "7", "--id", "1", "--engine", url) for _ in range(2)]
    assert [done.code for done in sent] == [0, 0]
    assert "is sent" in sent[0].err
    assert "was sent" in sent[1].err
    approved = commands.run("approve", "r", "release", "--by", "mona", "--engine", url, "--json")
    assert approved.json()["is_new"]
    shown = commands.run("show", "r", "--engine", url, "--json").json()
    assert [event["payload"] for event in shown["events"]][:1] == [7]
    deciding.kill()


@pytest.mark.parametrize(
    ("engine", "problem"),
    [
        ("temporal://", "is no engine: write temporal://HOST:PORT/NAMESPACE?task_queue=QUEUE"),
        ("temporal://127.0.0.1:1/a/b", "is no engine"),
        ("temporal://127.0.0.1:1/a?queue=q", "is no engine"),
        ("temporal://127.0.0.1:1", "There is no Temporal server at 127.0.0.1:1"),
    ],
)
def test_a_wrong_url_is_one_sentence(commands: Commands, engine: str, problem: str) -> None:
    done = commands.run("runs", "--engine", engine)
    assert done.code == 2
    assert problem in done.problem


TAKEN_DOWN = """
import atexit, sys, temporalio
from integrate_runtime.cli import main
atexit.register(print, "taken down")
sys.argv[0] = "integrate"
main()
"""


async def write_journal(path: Path) -> None:
    async def body(io: IO) -> None: ...

    async with LocalEngine(path) as engine:
        await engine.run(job_of(IO, body), None)


@pytest.mark.parametrize(("arguments", "code"), [(["runs"], 0), (["--help"], 0), (["show"], 2)])
def test_a_process_with_threads_of_temporal_ends_before_the_interpreter_is_taken_down(
    arguments: list[str], code: int, tmp_path: Path
) -> None:
    asyncio.run(write_journal(tmp_path / "runs.db"))
    done = subprocess.run(
        [sys.executable, "-c", TAKEN_DOWN, *arguments],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert (done.returncode, "taken down" in done.stdout) == (code, False), done.stderr
