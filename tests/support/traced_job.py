"""Program that runs a job with the OpenTelemetry SDK and prints the spans as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

from integrate_runtime import (
    IO,
    Property,
    Retry,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.testing import MemoryEngine, Reply
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.github_answers import issue
from tests.support.sample_github import Github

PASSWORD = "correct horse"
LATER = "session-of-ada-0123"
CONTROLS = "\x1b[31m\u202e\x9b"
_ONCE = TaskOptions(name="Outer", retry=Retry(limit=1))


class Tools(IO):
    github = Github()


async def outer(task: Task, io: Tools) -> str:
    found = await io.github.issues.get("inner", "acme", "web", 1)
    task.output_properties.append(Property("Issue Title", found.title))
    return found.title


async def stuck(task: Task, io: Tools) -> None:
    await asyncio.Event().wait()


async def leaks(client: object, task: Task, io: Tools) -> None:
    raise ValueError("the server does not like fake-token")


async def log_in(task: Task, io: Tools, *, password: str) -> dict[str, str]:
    return {"user": "ada", "token": LATER}


async def quote(client: object, task: Task, io: Tools) -> str:
    task.output_properties.append(Property("Note", f"{PASSWORD} was accepted"))
    return "quoted"


async def with_secrets(payload: dict[str, Any], io: Tools) -> None:
    """Put a secret into every text of a span; one is known only at the end."""
    call = partial(log_in, password=payload["password"])
    session = await io.run_task(["log in", PASSWORD], call, TaskOptions(name=f"With {PASSWORD}"))
    await io.github.run_task("quote", quote)
    raise RuntimeError(f"{payload['password']}, {session['token']} and fake-token do not fit")


async def fails(task: Task, io: Tools) -> None:
    raise type(f"Bad{CONTROLS}", (Exception,), {})(f"cannot {CONTROLS}")


async def draws(client: object, task: Task, io: Tools) -> str:
    task.output_properties.append(Property(f"Of {CONTROLS}", f"as {CONTROLS}"))
    return "drawn"


async def with_controls(io: Tools) -> None:
    """Put control characters into every text of a span."""
    shown = TaskOptions(
        name=f"Draws {CONTROLS}", properties=[Property(f"In {CONTROLS}", f"by {CONTROLS}")]
    )
    await io.github.run_task(["draw", CONTROLS], draws, shown)
    await io.run_task("fails", fails, TaskOptions(name=f"n {CONTROLS}", retry=Retry(limit=1)))


@job(id="traced", version="3")
async def traced(payload: dict[str, Any], io: Tools, ctx: RunContext) -> str:
    if payload.get("password"):
        await with_secrets(payload, io)
    if payload.get("controls"):
        await with_controls(io)
    if payload.get("leaks"):
        await io.github.run_task("leaks", leaks, _ONCE)
    if payload.get("stuck"):
        await io.run_task("stuck", stuck)
    title = await io.run_task("outer", outer, _ONCE)
    try:
        await io.github.issues.create("create", "acme", "web", title=title)
    except TaskFailed:
        if payload["raises"]:
            raise
    return title


def described(span: ReadableSpan, names: dict[int, str]) -> dict[str, Any]:
    """Return a span as JSON, with the name of its parent."""
    return {
        "name": span.name,
        "parent": names[span.parent.span_id] if span.parent else None,
        "status": span.status.status_code.name,
        "description": span.status.description,
        "attributes": dict(span.attributes or {}),
        "events": [[event.name, dict(event.attributes or {})] for event in span.events],
    }


async def run() -> None:
    """Run the job, replay it, and run it to fail, leak, quote, draw and be cancelled."""
    engine = MemoryEngine()
    limited = Reply.json({"message": "wait"}, status=429, headers={"retry-after": "60"})
    refused = Reply.json({"message": "No.", "token": "planted"}, status=422)
    api = engine.api("github")
    api.reply("GET", "/repos/acme/web/issues/1", limited, Reply.json(issue()))
    api.reply("POST", "/repos/acme/web/issues", refused)
    async with engine:
        for run_id in ("r1", "r1", "r2"):
            with suppress(TaskFailed):
                await engine.run(traced, {"raises": run_id == "r2"}, run_id=run_id)
        with suppress(TaskFailed):
            await engine.run(traced, {"leaks": True}, run_id="r4")
        with suppress(RuntimeError):
            await engine.run(traced, {"password": PASSWORD}, run_id=f"r5 {PASSWORD} {LATER}")
        with suppress(TaskFailed):
            await engine.run(traced, {"controls": True}, run_id=f"r6 {CONTROLS}")
        await engine.start(traced, {"stuck": True}, run_id="r3")
        await engine.clock.advance(timedelta())


def main() -> None:
    """Print all spans in the order of their ends."""
    exporter = InMemorySpanExporter()
    if "--without-provider" not in sys.argv:
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(exporter))
        trace.set_tracer_provider(provider)
    asyncio.run(run())
    spans = exporter.get_finished_spans()
    names = {span.context.span_id: span.name for span in spans if span.context is not None}
    print(json.dumps([described(span, names) for span in spans]))


if __name__ == "__main__":
    main()
