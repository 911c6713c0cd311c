"""Has a page rendered elsewhere, and waits for the callback.

The run waits for an event without using anything, also if its process is down when the callback
comes. If none comes within an hour, the job asks the service itself.
"""

import os
from dataclasses import dataclass
from datetime import timedelta

import httpx
from integrate_runtime import IO, RunContext, Task, TaskOptions, job, task


@dataclass
class Rendered:
    url: str | None


def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=os.environ["RENDER_API_URL"], timeout=60)


# The service begins one render for each idempotency key.
@task(TaskOptions(repeat="safe"))
async def begin_render(task: Task, io: IO, *, page: str) -> str:
    # receive.py receives the callback, and sends it to the run.
    callback = f"https://acme.test/rendered/{task.run_id}"
    async with client() as service:
        answer = await service.post(
            "/renders",
            json={"page": page, "callback": callback},
            headers={"Idempotency-Key": task.idempotency_key},
        )
        return str(answer.raise_for_status().json()["id"])


@task(TaskOptions(repeat="safe"))
async def look_at_render(task: Task, io: IO, *, render: str) -> Rendered:
    async with client() as service:
        answer = await service.get(f"/renders/{render}")
        return Rendered(answer.raise_for_status().json()["url"])


@job(id="wait-for-render", version="1")
async def wait_for_render(page: str, io: IO, ctx: RunContext) -> str | None:
    render = await begin_render("begin", io, page=page)
    try:
        rendered = await ctx.wait_for_event("rendered", Rendered, timeout=timedelta(hours=1))
    except TimeoutError:
        rendered = await ctx.poll(
            "look",
            lambda key: look_at_render(key, io, render=render),
            until=lambda found: found.url is not None,
            every=60,
            timeout=3600,
        )
    return rendered.url
