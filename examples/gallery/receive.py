"""Receives what starts the jobs and what they wait for: webhooks, callbacks, seven o'clock.

Beside workers on the same file, it stores each delivery before it answers, and executes nothing.
What is delivered twice, or due again after a restart, has an effect once, by its id.
"""

import asyncio
import os
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta

from aiohttp import web
from githubkit.webhooks import parse, verify
from integrate_runtime import LocalEngine, RunEnded, RunNotFound

from examples.gallery.commit_digest import Day, commit_digest
from examples.gallery.issue_reminder import Comment, Opened, issue_reminder

ENGINE = web.AppKey("engine", LocalEngine)


async def receive_github(request: web.Request) -> web.Response:
    body, headers = await request.read(), request.headers
    signature = headers.get("X-Hub-Signature-256", "")
    if not verify(os.environ["GITHUB_WEBHOOK_SECRET"], body, signature):
        return web.Response(status=401)
    if headers["X-GitHub-Event"] == "issues":
        await begin_reminder(request.app[ENGINE], body)
    elif headers["X-GitHub-Event"] == "issue_comment":
        await send_comment(request.app[ENGINE], body, delivery=headers["X-GitHub-Delivery"])
    return web.Response(status=202)


async def begin_reminder(engine: LocalEngine, body: bytes) -> None:
    event = parse("issues", body)
    if event.action == "opened":
        owner, repo = event.repository.owner.login, event.repository.name
        opened = Opened(owner, repo, event.issue.number, event.sender.login)
        await engine.start(issue_reminder, opened, run_id=f"issue-{event.issue.id}")


async def send_comment(engine: LocalEngine, body: bytes, *, delivery: str) -> None:
    event = parse("issue_comment", body)
    if event.action == "created":
        comment = Comment(event.sender.login)
        with suppress(RunNotFound, RunEnded):  # nobody waits for it
            await engine.send(f"issue-{event.issue.id}", "comment", comment, event_id=delivery)


# Guard it as the service allows, by a signature or a secret in the address.
async def receive_render(request: web.Request) -> web.Response:
    run, rendered = request.match_info["run"], await request.json()
    with suppress(RunNotFound, RunEnded):
        await request.app[ENGINE].send(run, "rendered", rendered, event_id="callback")
    return web.Response(status=202)


def last_seven(moment: datetime) -> datetime:
    seven = datetime.combine(moment.date(), time(7), UTC)
    return seven if seven <= moment else seven - timedelta(days=1)


async def every_morning(engine: LocalEngine) -> None:
    while True:
        due = last_seven(datetime.now(UTC))
        day = Day("acme", "web", due - timedelta(days=1), due)
        await engine.start(commit_digest, day, run_id=f"digest-{due:%Y-%m-%d}")
        await asyncio.sleep((due + timedelta(days=1) - datetime.now(UTC)).total_seconds())


def server(engine: LocalEngine) -> web.Application:
    app = web.Application()
    app[ENGINE] = engine
    app.router.add_post("/github", receive_github)
    app.router.add_post("/rendered/{run}", receive_render)
    return app


async def main() -> None:
    async with LocalEngine("runs.db", execute=False) as engine:
        runner = web.AppRunner(server(engine))
        await runner.setup()
        await web.TCPSite(runner, port=8080).start()
        await every_morning(engine)


if __name__ == "__main__":
    asyncio.run(main())
