"""A folder with jobs that call a server on loopback, and the command in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import Commands
from tests.support.http_server import RecordingServer

JOBS = """
import os
from dataclasses import dataclass
from datetime import timedelta

from integrate_github import Github
from integrate_runtime import IO, Property, Retry, RunContext, Task, TaskOptions, job


class Tools(IO):
    github = Github(token="t-planted", client_options={"base_url": os.environ["API"]})


@dataclass
class Report:
    title: str
    labels: list[str]


async def plan(task: Task, io: Tools) -> str:
    task.output_properties.append(Property("Board", "Roadmap", url="https://example.com/board"))
    await io.run_task(["step", 1], step, TaskOptions(name="First step"))
    return await io.run_task(["step", 2], step)


async def step(task: Task, io: Tools) -> str:
    return "done"


@job(id="triage", version="1.0.0")
async def triage(report: Report, io: Tools, ctx: RunContext) -> int:
    await io.run_task("plan", plan, TaskOptions(name="Plan", icon="kanban"))
    issue = await io.github.issues.create("create", "acme", "web", title=report.title)
    ctx.logger.info("created issue %s", issue.number)
    steady = TaskOptions(retry=Retry(limit=3, min_delay=timedelta(seconds=0.01)))
    await io.github.issues.get("check", "acme", "web", issue.number, task_options=steady)
    return issue.number


@job(id="broken", version="2")
async def broken(payload: None, io: Tools, ctx: RunContext) -> None:
    raise KeyError("a fault of the job's own")


@job(id="secretive", version="1")
async def secretive(payload: dict[str, str], io: Tools, ctx: RunContext) -> dict[str, object]:
    return {"token": "planted-token", "same": payload["password"] == "planted-password"}


not_a_job = triage.function
"""


@pytest.fixture
def commands(tmp_path: Path, server: RecordingServer) -> Iterator[Commands]:
    """Return the command in a folder with ``jobs.py`` and ``report.json``."""
    made = Commands(tmp_path, {"API": server.url})
    made.write("jobs.py", JOBS)
    made.write("report.json", '{"title": "The page is blank", "labels": []}')
    yield made
    made.end_all()
