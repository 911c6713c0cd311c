"""A worker of the gallery's jobs that is killed in the middle of all of them.

Each answer that it waits for then was made by its service, and is lost.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from integrate_runtime import LocalEngine, RunRecord, Status

from tests.support.http_server import Recorded, RecordingServer, Reply
from tools.gallery.runs import JOBS, starts
from tools.gallery.services import ANSWERS, Services, environment

ROOT = Path(__file__).parents[2]
A_DAY_LATER = ("drip-campaign", "issue-reminder")
"""Jobs that wait for a day, which has passed when the second worker begins."""

_PATIENCE = 180.0


@dataclass(frozen=True, slots=True)
class Kill:
    """The point of a run at which its worker is killed.

    Attributes:
        completed: Number of its completed tasks.
        held: Request whose answer the worker never gets: method, path and a part of the body.
            Without one, the run waits for an event.
        number: Which of these requests it is.
    """

    completed: int
    held: tuple[str, str, str] | None = None
    number: int = 1


KILLS: Mapping[str, Kill] = {
    "commit-digest": Kill(1, ("GET", "/github/repos/acme/web/commits", ""), 2),
    "data-assistant": Kill(4, ("GET", "/openai/files/file-1", ""), 2),
    "drip-campaign": Kill(2),
    "form-answers": Kill(25, ("POST", "/openai/chat/completions", f'"{ANSWERS[4]}"')),
    "issue-and-card": Kill(0, ("POST", "/github/repos/acme/web/issues", "")),
    "issue-reminder": Kill(0),
    "many-prompts": Kill(2, ("POST", "/perplexity/chat/completions", "")),
    "patient-fetch": Kill(0, ("GET", "/report", ""), 2),
    "per-account": Kill(2, ("POST", "/resend/emails", "lily")),
    "pictures": Kill(2, ("POST", "/openai/images/generations", "a dog")),
    "told-of-failures": Kill(0, ("GET", "/github/repos/acme/web", "")),
    "wait-for-render": Kill(1),
}


def is_like(request: Recorded, method: str, path: str, body: str) -> bool:
    """Return whether a request has a method, a path, and a text in its body."""
    same = (request.method, request.path) == (method, path)
    return same and body in request.body.decode(errors="replace")


class HeldAnswers:
    """The answers that are held until the worker is killed.

    Attributes:
        jobs: Ids of the jobs whose answer is held.
        released: Set once the worker is killed.
    """

    def __init__(self, services: Services) -> None:
        self.jobs: set[str] = set()
        self.released = threading.Event()
        self._services = services
        self._seen = dict.fromkeys(KILLS, 0)
        self._lock = threading.Lock()

    def answer(self, request: Recorded) -> Reply:
        """Answer a request, after the kill if it is one of those."""
        reply = self._services.answer(request)
        if self._is_held(request):
            self.released.wait()
        return reply

    def _is_held(self, request: Recorded) -> bool:
        with self._lock:
            for job, kill in KILLS.items():
                if kill.held is not None and is_like(request, *kill.held):
                    self._seen[job] += 1
                    if self._seen[job] == kill.number:
                        self.jobs.add(job)
                        return True
        return False


@dataclass(frozen=True, slots=True)
class Gallery:
    """A run of each job; its id is the job's.

    Attributes:
        engine: Engine that executes nothing.
        services: What the jobs had the services do.
        server: Server with the requests.
    """

    engine: LocalEngine
    services: Services
    server: RecordingServer

    def count(self, method: str, path: str, body: str = "") -> int:
        """Return the number of requests so far."""
        return sum(is_like(request, method, path, body) for request in self.server.requests)

    def said(self, text: str) -> int:
        """Return the number of messages with a text in them."""
        return sum(text in message for message in self.services.messages)

    async def record(self, job: str) -> RunRecord:
        """Return the record of a run."""
        run = await self.engine.journal.run(job)
        assert run is not None
        return run

    async def ended(self, job: str) -> RunRecord:
        """Wait for the end of a run."""

        async def end() -> RunRecord | None:
            run = await self.record(job)
            return run if run.status in (Status.COMPLETED, Status.FAILED) else None

        run: RunRecord = await until(end)
        return run

    async def result(self, job: str) -> Any:
        """Wait until a run has completed, and return its result."""
        run = await self.ended(job)
        assert run.status is Status.COMPLETED, run.error
        return run.result


async def until(condition: Callable[[], Awaitable[Any]]) -> Any:
    """Wait until a condition returns a value that is true, and return it."""
    async with asyncio.timeout(_PATIENCE):
        while not (value := await condition()):
            await asyncio.sleep(0.05)
        return value


@asynccontextmanager
async def killed_gallery(folder: Path) -> AsyncIterator[Gallery]:
    """Yield the gallery after one worker was killed, and while others go on.

    Args:
        folder: Folder of the journal.
    """
    table = folder / "table.csv"
    table.write_text("city,people\nBerlin,4\n")
    services = Services()
    held = HeldAnswers(services)
    workers: list[subprocess.Popen[bytes]] = []
    with RecordingServer(held.answer) as server:

        def begin(*arguments: str) -> None:
            command = [sys.executable, "-m", "tools.gallery.worker", str(folder / "runs.db")]
            variables = {**os.environ, **environment(server.url)}
            workers.append(subprocess.Popen([*command, *arguments], cwd=ROOT, env=variables))

        begin("0")
        try:
            async with LocalEngine(folder / "runs.db", execute=False) as engine:
                gallery = Gallery(engine, services, server)
                for job, start in starts(table, server.url).items():
                    await engine.start(
                        JOBS[job], start.payload, run_id=job, connections=start.connections
                    )
                await _wait_for_the_kill(gallery, held)
                workers[0].kill()
                workers[0].wait()
                # The callback comes while no worker runs.
                await engine.send("wait-for-render", "rendered", {"url": "https://r.test/1.png"})
                held.released.set()
                begin("0", *(job for job in JOBS if job not in A_DAY_LATER))
                begin("25", *A_DAY_LATER)
                yield gallery
        finally:
            held.released.set()
            for worker in workers:
                worker.kill()
                worker.wait()


async def _wait_for_the_kill(gallery: Gallery, held: HeldAnswers) -> None:
    async def others() -> dict[str, RunRecord]:
        runs = {job: await gallery.record(job) for job in JOBS}
        return {job: run for job, run in runs.items() if not _is_at(KILLS[job], run, held)}

    def _is_at(kill: Kill, run: RunRecord, held: HeldAnswers) -> bool:
        waits = run.run_id in held.jobs if kill.held else run.status is Status.WAITING
        return waits and run.completed_count == kill.completed

    async def all_are() -> bool:
        return not await others()

    try:
        await until(all_are)
    except TimeoutError:
        raise AssertionError(f"not where they are to be killed: {await others()}") from None
