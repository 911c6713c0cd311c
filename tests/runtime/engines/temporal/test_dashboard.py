"""The dashboard on a cluster: its process beside a worker's, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from integrate_runtime.cli.engines import open_engine
from playwright.async_api import expect

from tests.runtime.engines.effects import Effects
from tests.runtime.engines.jobs import JOBS
from tests.runtime.engines.processes import ROOT
from tests.support.browser import Window, Windows, broken_rules
from tests.support.command import Commands, ended, interrupt
from tests.support.forked_commands import PipedCommand
from tools.temporal_server import DevServer

pytestmark = [pytest.mark.anyio, pytest.mark.waits]

MODULE = "tests.runtime.engines.jobs"


@pytest.fixture
def commands(tmp_path: Path, namespace: str, effects: Effects) -> Iterator[Commands]:
    made = Commands(tmp_path, {"PYTHONPATH": str(ROOT)})
    yield made
    made.end_all()


@pytest.fixture
def cluster(server: DevServer, namespace: str) -> str:
    """Return the engine as commands name it."""
    return f"temporal://{server.address}/{namespace}?task_queue=q"


@pytest.fixture
def worker(commands: Commands, cluster: str) -> PipedCommand:
    """Return a process that executes what the tests start."""
    names = ("patient", "failing", "approved", "middle")
    jobs = [f"{MODULE}:{name}" for name in names]
    return commands.begin("worker", *jobs, "--engine", cluster)


@pytest.fixture
def url(commands: Commands, cluster: str) -> Iterator[str]:
    """Return the address of a dashboard on the cluster."""
    process = commands.begin("dashboard", "--engine", cluster)
    yield process.stdout.readline().strip()
    stopped = interrupt(process)
    assert (stopped.code, stopped.err) == (0, "")


async def start(cluster: str, name: str, run_id: str, payload: object = None) -> None:
    """Leave a run to the worker."""
    async with open_engine(cluster, execute=False) as engine:
        await engine.start(JOBS[name], payload, run_id=run_id)


async def status(opened: Window, text: str) -> None:
    await expect(opened.page.locator("#head .status")).to_contain_text(text, timeout=120_000)


@pytest.mark.usefixtures("worker")
async def test_pages_follow_a_run_and_a_waiting_task_is_tried_now(
    cluster: str, url: str, effects: Effects, window: Windows
) -> None:
    effects.answers["patient"] = lambda number: 200 if number == 2 else 500
    async with window(url) as opened:
        page = opened.page
        await expect(page.locator(".source")).to_have_text(cluster)
        await start(cluster, "patient", "slow")
        await expect(page.locator("tbody tr")).to_contain_text("slow", timeout=120_000)
        await page.locator("tbody tr").get_by_role("link", name="slow").click()
        await page.evaluate("window.sameDocument = true")
        notices = page.locator(".notices")
        await expect(notices).to_contain_text("waits for attempt 2", timeout=120_000)
        await expect(notices.locator("[data-countdown]")).to_contain_text("in 59 min")
        assert await broken_rules(page) == []
        assert await page.evaluate("window.sameDocument")
        await notices.get_by_text("Try now…").click()
        await notices.get_by_role("button", name="Try it now").click()
        await status(opened, "completed")
        await page.get_by_role("link", name="patient", exact=True).last.click()
        attempts = page.locator("#panel").get_by_role("region", name="Attempts")
        await expect(attempts.locator("tbody tr")).to_have_count(2)
    assert effects.counts == {"patient": 2, "after": 1}


@pytest.mark.usefixtures("worker")
async def test_runs_are_resumed_sent_to_cancelled_and_started_again(
    cluster: str, url: str, effects: Effects, window: Windows
) -> None:
    effects.answers["broken"] = lambda number: 422 if number == 1 else 200
    async with window(url) as opened:
        page = opened.page
        await start(cluster, "failing", "broken")
        await opened.open("/run?id=broken")
        await status(opened, "failed")
        await page.get_by_text("Resume…").click()
        await page.get_by_role("button", name="Resume the run").click()
        await status(opened, "completed")

        await start(cluster, "approved", "asks", 3600)
        await opened.open("/run?id=asks")
        await expect(page.locator(".notices")).to_contain_text("event approved", timeout=120_000)
        await page.get_by_text("Send an event…").click()
        await page.get_by_label("Name, as the job").fill("approved")
        await page.get_by_label("Payload, as JSON").fill('"mona"')
        await page.get_by_role("button", name="Send the event").click()
        await expect(page.locator("#events tbody tr")).to_have_count(1)
        await page.get_by_text("Cancel…").click()
        await page.get_by_role("button", name="Cancel the run").click()
        await status(opened, "cancelled")

        await opened.open("/run?id=broken")
        await page.get_by_role("link", name="Run again…").click()
        await page.get_by_label("Id of the new run").fill("again")
        await page.get_by_role("button", name="Start the run").click()
        await page.wait_for_url(re.compile("id=again"))
        await status(opened, "completed")
    assert effects.counts["broken"] == 3


async def test_a_doubt_is_settled(
    commands: Commands,
    cluster: str,
    url: str,
    effects: Effects,
    worker: PipedCommand,
    window: Windows,
) -> None:
    effects.answers["held"] = lambda number: None
    await start(cluster, "middle", "doubt", "unsafe")
    effects.wait_for("held")
    worker.kill()
    ended(worker)
    commands.begin("worker", f"{MODULE}:middle", "--engine", cluster)
    async with window(url) as opened:
        page = opened.page
        await opened.open("/run?id=doubt")
        await status(opened, "failed")
        await expect(page.locator(".notice").first).to_contain_text("held is in doubt")
        await page.get_by_text("It happened…").click()
        await page.get_by_label("What the API answered").fill('"seen by a person"')
        await page.get_by_role("button", name="It happened: go on").click()
        await status(opened, "completed")
    assert effects.counts == {"first": 1, "held": 1, "last": 1}
