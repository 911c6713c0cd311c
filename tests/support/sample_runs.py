"""Runs of the job ``triage``, each in a state that a dashboard shows."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from integrate_runtime import (
    IO,
    LocalEngine,
    Property,
    Retry,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import GithubIO, github_io

if TYPE_CHECKING:
    from integrate_runtime import Job, RunHandle

ISSUES, ISSUE = "/repos/acme/web/issues", "/repos/acme/web/issues/7"
LIMITED = "Limited"
"""Text in the answer of a limit."""

_STEADY = TaskOptions(retry=Retry(limit=3, min_delay=timedelta(seconds=0.01)))


async def _plan(task: Task, io: IO) -> dict[str, object]:
    task.output_properties.append(Property("Board", "Roadmap", url="https://example.com/board"))
    await io.run_task(["step", 1], _step, TaskOptions(name="First step"))
    await io.run_task(["step", 2], _step, TaskOptions(name="Second step"))
    return {"note": "x" * 5000, "rows": list(range(500))}


async def _step(task: Task, io: IO) -> str:
    return "done"


def triage_on(server: RecordingServer) -> Job[str, int]:
    """Return a job that plans, opens an issue on a server, and looks at it."""

    async def triage(title: str, io: GithubIO, ctx: RunContext) -> int:
        await io.run_task("plan", _plan, TaskOptions(name="Plan", icon="kanban"))
        ctx.logger.info("planned %s", title)
        made = await io.github.issues.create("create", "acme", "web", title=title)
        await io.github.issues.get("check", "acme", "web", made.number, task_options=_STEADY)
        return int(made.number)

    triage.__annotations__.update({"title": str, "io": github_io(server), "return": int})
    return job(id="triage", version="1.0.0")(triage)


@dataclass
class SampleRuns:
    """A journal, and an engine that adds runs to it.

    Attributes:
        engine: The engine.
        path: Path of the journal.
        server: Server that plays GitHub.
    """

    engine: LocalEngine
    path: Path
    server: RecordingServer

    async def completed(self, run_id: str = "done", title: str = "The page is blank") -> None:
        """Run to the end; the look at the issue fails twice before."""
        self._issue_is_made()
        self.server.reply("GET", ISSUE, Reply(502), Reply(503), Reply.json(issue(7)))
        await self._ended(run_id, title)

    def answer_all(self) -> None:
        """Let GitHub answer all calls of a run."""
        self._issue_is_made()
        self.server.reply("GET", ISSUE, Reply.json(issue(7)))

    async def in_doubt(self, run_id: str = "doubt", title: str = "Lost") -> None:
        """Run until the answer to opening the issue is lost."""
        self.server.reply("POST", ISSUES, Reply(drop=True))
        await self._ended(run_id, title)
        self.server.reply("GET", ISSUE, Reply.json(issue(7)))

    async def failed(self, run_id: str = "failed", title: str = "Refused") -> None:
        """Run until GitHub refuses the issue."""
        refusal = {"message": "Validation Failed", "errors": [{"field": title}]}
        headers = {"X-GitHub-Request-Id": "AB12:34", "X-RateLimit-Remaining": "41"}
        self.server.reply("POST", ISSUES, Reply.json(refusal, status=422, headers=headers))
        await self._ended(run_id, title)

    async def waiting(self, run_id: str = "waiting", seconds: int = 600) -> RunHandle[int]:
        """Start a run, and wait until a rate limit holds it back."""
        headers = {
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": str(int(time.time()) + seconds),
        }
        limit = Reply.json({"message": LIMITED}, status=403, headers=headers)
        self.server.reply("POST", ISSUES, limit)
        changes = self.engine.journal.changes(run_id)
        handle = await self.engine.start(triage_on(self.server), "Too many", run_id=run_id)
        async for change in changes:
            if change.status.value == "waiting":
                return handle
        raise AssertionError("changes never end")

    async def asking(self, run_id: str = "asking", events: int = 1) -> RunHandle[list[object]]:
        """Start a run, and wait until it waits for the first of some events named ``reviewed``."""

        async def ask(payload: int, io: IO, ctx: RunContext) -> list[object]:
            keys = [("review", number) for number in range(payload)]
            return [await ctx.wait_for_event("reviewed", key=key) for key in keys]

        changes = self.engine.journal.changes(run_id)
        handle = await self.engine.start(job(id="ask", version="1")(ask), events, run_id=run_id)
        async for change in changes:
            if change.status.value == "waiting":
                return handle
        raise AssertionError("changes never end")

    def _issue_is_made(self) -> None:
        self.server.reply("POST", ISSUES, Reply.json(issue(7), status=201))

    async def _ended(self, run_id: str, title: str) -> None:
        with suppress(TaskFailed):
            await self.engine.run(triage_on(self.server), title, run_id=run_id)


@asynccontextmanager
async def signed_in(engine: LocalEngine) -> AsyncIterator[httpx.AsyncClient]:
    """Yield a client that is signed in to a dashboard on an engine's journal."""
    access = access_for("127.0.0.1", 8080)
    app = create_app(Context(engine.journal, access, "runs.db", engine))
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://127.0.0.1:8080",
        follow_redirects=True,
    ) as client:
        answer = await client.get("/", params={"token": access.token})
        assert answer.status_code == 200
        yield client
