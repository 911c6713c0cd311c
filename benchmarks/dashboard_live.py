"""Live updates of the dashboard: when a browser shows a change, and what they cost the job.

    .venv/bin/python -m benchmarks.dashboard_live [--tasks 3000] [--rounds 5] [--pages 10]

The job is executed by a process of its own, as is the dashboard. Rounds with pages and without
alternate, since other work of the machine changes what it takes.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
from integrate_runtime import IO, LocalEngine, RunContext, Task, TaskOptions, job
from playwright.async_api import async_playwright

_PAUSE = 0.4
_CHANGES = 60
_SEEN = """
window.seen = {};
const keys = () => [...document.querySelectorAll(".row .key")].map((key) => key.textContent);
for (const key of keys()) window.seen[key] = null;  // begun before the page was opened
new MutationObserver(() => {
  const now = Date.now();
  for (const key of keys()) if (!(key in window.seen)) window.seen[key] = now;
}).observe(document.body, { childList: true, subtree: true });
"""


@job(id="quick", version="1")
async def quick(payload: int, io: IO, ctx: RunContext) -> float:
    """Wait for a line of standard input, and return the seconds that tasks take from then on."""
    await io.run_task("line", _read_line)
    begin = time.perf_counter()
    for number in range(payload):
        await io.run_task(["quick", number], _step)
    return time.perf_counter() - begin


async def _read_line(task: Task, io: IO) -> str:
    return await asyncio.to_thread(sys.stdin.readline)


async def _step(task: Task, io: IO) -> str:
    return "x" * 200


@job(id="paced", version="1")
async def paced(payload: int, io: IO, ctx: RunContext) -> dict[str, float]:
    """Begin a task from time to time; the result is when each had been committed."""
    begun: dict[str, float] = {}

    async def begin(task: Task, io: IO) -> None:
        begun[str(task.path[-1])] = time.time() * 1000

    for number in range(payload):
        await asyncio.sleep(_PAUSE)
        await io.run_task(f"paced-{number}", begin, TaskOptions(name="Paced"))
    return begun


async def dashboard(db: Path, stack: AsyncExitStack) -> str:
    """Start a dashboard, and return its address."""
    command = (str(Path(sys.executable).with_name("integrate")), "dashboard", "--db", str(db))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    stack.push_async_callback(process.wait)
    stack.callback(process.terminate)
    assert process.stdout is not None
    return (await process.stdout.readline()).decode().strip()


async def measure_browser(db: Path, url: str, engine: LocalEngine) -> None:
    """Print how long after its commit a browser shows that a task began."""
    handle = await engine.start(paced, _CHANGES, run_id="paced")
    async with async_playwright() as playwright:
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page()
        await page.goto(url)
        await page.goto(url.partition("/?")[0] + "/run?id=paced")
        await page.evaluate(_SEEN)
        begun = await handle.result()
        await page.locator("#head[data-status=completed]").wait_for()
        seen: dict[str, float | None] = await page.evaluate("window.seen")
        await browser.close()
    known = [at - begun[key] for key, at in seen.items() if at is not None and key in begun]
    last = statistics.quantiles(known, n=20)[-1]
    print(
        f"ms from a commit to the browser: median {statistics.median(known):.0f}, 95 % {last:.0f}"
    )


async def run_quick(
    db: Path, run_id: str, tasks: int, client: httpx.AsyncClient, pages: int
) -> float:
    """Return the seconds that the job takes in a process of its own, while pages follow it."""
    command = (sys.executable, "-m", "benchmarks.dashboard_live", "--work", str(db), run_id)
    process = await asyncio.create_subprocess_exec(
        *command,
        "--tasks",
        str(tasks),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    while (await client.get("/run", params={"id": run_id})).status_code != 200:
        await asyncio.sleep(0.05)
    async with AsyncExitStack() as stack:
        for _ in range(pages):
            live = client.stream("GET", "/run/live", params={"id": run_id})
            stream = await stack.enter_async_context(live)
            following = asyncio.create_task(_read(stream))
            stack.callback(following.cancel)
        await asyncio.sleep(1)  # the pages have what there is
        out, _ = await process.communicate(b"go\n")
    return float(out)


async def _read(stream: httpx.Response) -> None:
    async for _ in stream.aiter_raw():
        pass


async def measure_cost(db: Path, url: str, rounds: int, tasks: int, pages: int) -> None:
    """Print the seconds of a job alone, and while pages watch it."""
    alone: list[float] = []
    watched: list[float] = []
    async with httpx.AsyncClient(
        base_url=url.partition("/?")[0], follow_redirects=True, timeout=None
    ) as client:
        await client.get(url)
        for number in range(rounds):
            alone.append(await run_quick(db, f"alone-{number}", tasks, client, 0))
            watched.append(await run_quick(db, f"watched-{number}", tasks, client, pages))
    for what, times in ((f"{tasks} tasks", alone), (f"with {pages} pages", watched)):
        print(f"{what:<16} median {statistics.median(times):.2f} s, least {min(times):.2f} s")


async def work(db: Path, run_id: str, tasks: int) -> None:
    """Print the seconds that the tasks of a run take."""
    async with LocalEngine(db) as engine:
        print(await engine.run(quick, tasks, run_id=run_id))


async def main(arguments: Any) -> None:
    if arguments.work:
        await work(Path(arguments.work[0]), arguments.work[1], arguments.tasks)
        return
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "runs.db"
        async with AsyncExitStack() as stack:
            engine = await stack.enter_async_context(LocalEngine(db))
            await engine.run(paced, 0, run_id="first")
            url = await dashboard(db, stack)
            await measure_browser(db, url, engine)
            await measure_cost(db, url, arguments.rounds, arguments.tasks, arguments.pages)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=int, default=10)
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    asyncio.run(main(parser.parse_args()))
